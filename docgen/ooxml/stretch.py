"""A drawn line of DrawingML or VML made longer or shorter where it lies, or unbroken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.drawings import read_drawn
from docgen.ooxml.drawn import LineView
from docgen.ooxml.markup import ALTERNATE, WP, WPS, A, V, mm_from_emu, w
from docgen.ooxml.runs import RunReader
from docgen.ooxml.vml import length_of, point_of, style_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.markup import Element

_EMU = 36000
_POINTS = 72 / 25.4
_LINE = f"{{{V}}}line"
# With one of these the ends of a line count from there.
_OFFSETS = frozenset({"margin-left", "mso-position-horizontal"})
_SHAPE = f"*/{{{A}}}graphic/{{{A}}}graphicData/{{{WPS}}}wsp"


def line_elements(paragraph: Element) -> list[Element]:
    """What draws each line of the paragraph, in the order of `ParagraphView.lines`.

    Alone in its `w:drawing` or `w:pict`, or `stretch` has nothing to do.
    """
    reader = RunReader()
    reader.read(paragraph)
    return [
        element
        for element in reader.drawn
        for thing in read_drawn(element)
        if isinstance(thing, LineView)
    ]


def stretch(drawing: Element, length: float, left: float | None = None) -> bool:
    """Make the one line of a `w:drawing` or `w:pict` so long, mm; whether that could be done.

    `left` puts it so far from where its place is counted from; else its middle stays.
    """
    things = list(read_drawn(drawing))
    if len(things) != 1 or not isinstance(things[0], LineView) or things[0].length is None:
        return False
    if drawing.tag != w("drawing"):
        return _vml(drawing, length, left)
    if not _drawing(drawing, things[0].length, length, left):
        return False
    for other in _fallbacks(drawing):
        _vml(other, length)
    return True


def unbroken(drawing: Element) -> None:
    """Let the lines of a `w:drawing` or `w:pict` be drawn in one stroke, not in dashes or dots."""
    for other in (drawing, *_fallbacks(drawing)):
        for dashes in [*other.iter(f"{{{A}}}prstDash"), *other.iter(f"{{{A}}}custDash")]:
            stroke = dashes.getparent()
            if stroke is not None:
                stroke.remove(dashes)
        for stroke in other.iter(f"{{{V}}}stroke"):
            stroke.set("dashstyle", "solid")


def _drawing(drawing: Element, old: float, length: float, left: float | None) -> bool:
    holder = drawing[0]
    extents = [holder.find(f"{{{WP}}}extent")]
    shape = drawing.find(_SHAPE)
    if shape is None:
        return False  # one of a group, which has units of its own
    extents.append(shape.find(f"{{{WPS}}}spPr/{{{A}}}xfrm/{{{A}}}ext"))
    for extent in extents:
        if extent is not None:
            extent.set("cx", str(round(length * _EMU)))
    for relative in [e for e in holder if str(e.tag).endswith("}sizeRelH")]:
        holder.remove(relative)  # a share of the page, which would win
    for side in holder.findall(f"{{{WP}}}positionH/{{{WP}}}align"):
        if left is not None:
            side.text = "center"
    offset = holder.find(f"{{{WP}}}positionH/{{{WP}}}posOffset")
    at = None if offset is None else mm_from_emu(offset.text)
    if offset is not None and at is not None:
        offset.text = str(round((at + (old - length) / 2 if left is None else left) * _EMU))
    return True


def _vml(pict: Element, length: float, left: float | None = None) -> bool:
    lines = pict.findall(_LINE)
    if len(lines) == 1 and left is not None and not _OFFSETS & style_of(lines[0]).keys():
        _, y = point_of(lines[0].get("from"))
        lines[0].set("from", f"{_pt(left)},{_pt(y)}")
        lines[0].set("to", f"{_pt(left + length)},{_pt(y)}")
        return True
    if len(lines) == 1:
        (x1, y1), (x2, y2) = (point_of(lines[0].get(name)) for name in ("from", "to"))
        middle = (x1 + x2) / 2
        for name, x, y in (("from", middle - length / 2, y1), ("to", middle + length / 2, y2)):
            lines[0].set(name, f"{_pt(x)},{_pt(y)}")
        return True
    shapes = [e for e in pict if str(e.tag) in {f"{{{V}}}shape", f"{{{V}}}rect"}]
    if len(shapes) != 1:
        return False
    style = style_of(shapes[0])
    old, at = length_of(style.get("width")), length_of(style.get("margin-left"))
    if old is None:
        return False
    style["width"] = _pt(length)
    if at is not None:
        style["margin-left"] = _pt(at + (old - length) / 2)
    shapes[0].set("style", ";".join(f"{name}:{value}" for name, value in style.items()))
    return True


def _fallbacks(drawing: Element) -> Iterator[Element]:
    """The same line once more, for programs that do not know DrawingML."""
    for alternate in drawing.iterancestors(ALTERNATE):
        yield from alternate.iter(w("pict"))
        return


def _pt(length: float) -> str:
    return f"{length * _POINTS:.2f}pt"
