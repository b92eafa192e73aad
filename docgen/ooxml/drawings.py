"""What is drawn at a paragraph: DrawingML (ECMA-376 20.4, 20.1) and VML (Part 4, 19).

Text boxes are handed back as the elements that hold their paragraphs; whoever reads stories
reads them. Only one branch of alternatives is read, so nothing is found twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.drawn import INSETS, BoxShape, LineView, PictureView, Position
from docgen.ooxml.markup import WP, WPC, WPG, WPS, A, children, mm_from_emu, to_float, w
from docgen.ooxml.vml import read_vml
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.drawn import Drawn
    from docgen.ooxml.markup import Element

_LINE_SHAPES = frozenset({"line", "lineInv", "straightConnector1"})
_PICTURES = {"pic": "picture", "chart": "chart", "relIds": "diagram", "graphicFrame": "chart"}
_THIN_MM = 1.0  # a shape no higher than this is a line to the eye
_GRAPHIC_DATA = f"{{{A}}}graphic/{{{A}}}graphicData"
_GROUPS = frozenset({f"{{{WPG}}}wgp", f"{{{WPG}}}grpSp", f"{{{WPC}}}wpc"})
_EMU_PER_POINT = 12700


class _Scale(NamedTuple):
    """What a group's own units, called EMU like all others, are in true ones."""

    x: float = 1.0
    y: float = 1.0


def read_drawn(element: Element) -> Iterator[Drawn]:
    """What a `w:drawing`, `w:pict` or `w:object` shows, in order."""
    if element.tag == w("drawing"):
        for holder in children(element):
            yield from _read_drawing(holder)
    elif element.tag == w("object"):
        yield from (d for d in read_vml(element) if not isinstance(d, PictureView))
        yield PictureView("object", None, None, Position(inline=True))
    else:
        yield from read_vml(element)


def _read_drawing(holder: Element) -> Iterator[Drawn]:
    """A `wp:inline` or `wp:anchor`."""
    properties = holder.find(f"{{{WP}}}docPr")
    if properties is not None and properties.get("hidden") in {"1", "true"}:
        return
    extent = holder.find(f"{{{WP}}}extent")
    size = (
        (None, None)
        if extent is None
        else (mm_from_emu(extent.get("cx")), mm_from_emu(extent.get("cy")))
    )
    position = _position(holder)
    data = holder.find(_GRAPHIC_DATA)
    for content in () if data is None else children(data):
        yield from _read_shape(content, size, position)


def _position(holder: Element) -> Position:
    if holder.tag == f"{{{WP}}}inline":
        return Position(inline=True)
    places: list[tuple[float | str | None, str]] = []
    for name in ("positionH", "positionV"):
        element = holder.find(f"{{{WP}}}{name}")
        if element is None:
            places.append((None, ""))
            continue
        align = element.findtext(f"{{{WP}}}align")
        offset = mm_from_emu(element.findtext(f"{{{WP}}}posOffset"))
        places.append((align.strip() if align else offset, element.get("relativeFrom", "")))
    (x, x_from), (y, y_from) = places
    return Position(inline=False, x=x, y=y, x_from=x_from, y_from=y_from)


def _read_shape(
    shape: Element,
    size: tuple[float | None, float | None],
    position: Position,
    scale: _Scale | None = None,
) -> Iterator[Drawn]:
    """A shape or group; inside a group its own size counts, in the group's units."""
    if shape.tag in _GROUPS:
        inner = _group_scale(shape, scale or _Scale())
        for child in children(shape):
            yield from _read_shape(child, size, position, inner)
        return
    kind = shape.tag.rpartition("}")[2]
    if kind in _PICTURES:
        yield PictureView(_PICTURES[kind], *size, position)
        return
    if shape.tag != f"{{{WPS}}}wsp":
        return
    properties = shape.find(f"{{{WPS}}}spPr")
    width, height, moved = _own_extent(properties, size, position, scale)
    content = shape.find(f"{{{WPS}}}txbx/{w('txbxContent')}")
    if content is not None:
        framed = _is_framed(shape, properties)
        yield BoxShape(content, width, height, moved, framed, _insets(shape))
    elif (line := _line(shape, properties, width, height, moved)) is not None:
        yield line


def _insets(shape: Element) -> float:
    body = shape.find(f"{{{WPS}}}bodyPr")
    said = [None if body is None else mm_from_emu(body.get(side)) for side in ("lIns", "rIns")]
    return sum(INSETS / 2 if length is None else length for length in said)


def _is_framed(shape: Element, properties: Element | None) -> bool:
    """Whether a shape has an outline: its own, or the one of its theme's that its style names."""
    own = None if properties is None else properties.find(f"{{{A}}}ln")
    if own is not None and len(own):
        return own.find(f"{{{A}}}noFill") is None
    named = shape.find(f"{{{WPS}}}style/{{{A}}}lnRef")
    return named is not None and named.get("idx") != "0"


def _group_scale(group: Element, around: _Scale) -> _Scale:
    transform = group.find(f"{{{WPG}}}grpSpPr/{{{A}}}xfrm")
    if transform is None:
        return around

    def factor(name: str) -> float:
        outer, inner = (
            to_float(_attribute(transform, part, name), most=1e12) for part in ("ext", "chExt")
        )
        return outer / inner if outer and inner else 1.0

    return _Scale(around.x * factor("cx"), around.y * factor("cy"))


def _attribute(parent: Element, child: str, name: str) -> str | None:
    """An attribute of a DrawingML child; None when either is missing."""
    element = parent.find(f"{{{A}}}{child}")
    return None if element is None else element.get(name)


def _own_extent(
    properties: Element | None,
    size: tuple[float | None, float | None],
    position: Position,
    scale: _Scale | None,
) -> tuple[float | None, float | None, Position]:
    """Width, height and place of a shape: those of the drawing, but for one in a group."""
    transform = None if properties is None else properties.find(f"{{{A}}}xfrm")
    if transform is None:
        return (*size, position)
    width = mm_from_emu(_attribute(transform, "ext", "cx"))
    height = mm_from_emu(_attribute(transform, "ext", "cy"))
    if scale is None:
        # The extent of a line has room for its thickness; the shape's own size is the line's.
        return (
            size[0] if width is None else width,
            size[1] if height is None else height,
            position,
        )
    across = mm_from_emu(_attribute(transform, "off", "x"))
    if isinstance(position.x, float) and across is not None:
        position = position._replace(x=position.x + across * scale.x)
    return (
        None if width is None else width * scale.x,
        None if height is None else height * scale.y,
        position,
    )


def _line(
    shape: Element,
    properties: Element | None,
    width: float | None,
    height: float | None,
    position: Position,
) -> LineView | None:
    """The line a shape is to the eye; None for what has a height, and for one not drawn."""
    if properties is None or width is None or height is None:
        return None
    preset = _attribute(properties, "prstGeom", "prst")
    connector = shape.find(f"{{{WPS}}}cNvCnPr") is not None
    thin = min(width, height) <= _THIN_MM
    if not (preset in _LINE_SHAPES or connector or thin):
        return None
    stroke = properties.find(f"{{{A}}}ln")
    if stroke is not None and stroke.find(f"{{{A}}}noFill") is not None and not _filled(properties):
        return None
    emu = to_float(None if stroke is None else stroke.get("w"))
    horizontal = width >= height
    return LineView(
        kind="drawing",
        length=max(width, height),
        horizontal=horizontal,
        position=position,
        thickness=None if emu is None else emu / _EMU_PER_POINT,
        solid=stroke is None or _is_solid(stroke),
        colour=None if stroke is None else _ink(stroke),
        double=stroke is not None and stroke.get("cmpd", "sng") != "sng",
    )


def _ink(stroke: Element) -> str | None:
    """The colour a stroke names itself; one of the theme's is Word's own choice."""
    named = stroke.find(f"{{{A}}}solidFill/{{{A}}}srgbClr")
    return None if named is None else named.get("val")


def _is_solid(stroke: Element) -> bool:
    if stroke.find(f"{{{A}}}custDash") is not None:
        return False
    return _attribute(stroke, "prstDash", "val") in {None, "solid"}


def _filled(properties: Element) -> bool:
    return properties.find(f"{{{A}}}solidFill") is not None
