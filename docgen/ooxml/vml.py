"""Shapes of VML, as Word wrote them before 2010 and still writes them beside DrawingML."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.ooxml.drawn import INSETS, BoxShape, LineView, PictureView, Position
from docgen.ooxml.markup import O, V, children, mm_from_twips, to_float, twips, w
from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.ooxml.drawn import Drawn
    from docgen.ooxml.markup import Element

_SHAPES = frozenset(
    f"{{{V}}}{name}"
    for name in ("shape", "rect", "line", "roundrect", "oval", "polyline", "arc", "curve", "image")
)
_GROUP = f"{{{V}}}group"
_LINE = f"{{{V}}}line"
# 20 and 32 are Word's line and straight connector among its shape types.
_LINE_TYPES = ("_x0000_t20", "_x0000_t32")
_THIN_MM = 1.0
_MM_PER_PIXEL = 25.4 / 96
_ON = frozenset({"t", "true", "1"})
_OFF = frozenset({"f", "false", "0"})
# As HTML names them (Part 4, 19.1.2.12: strokecolor).
_INKS: Mapping[str, str] = MappingProxyType(
    {"red": "ff0000", "blue": "0000ff", "green": "008000", "yellow": "ffff00", "black": "000000"}
)
_SHORT = 3
_HEX = regex(r"[0-9a-f]{6}")


class _Units(NamedTuple):
    """Millimetres to one unit of a group's coordinates."""

    x: float
    y: float


def read_vml(parent: Element, units: _Units | None = None) -> Iterator[Drawn]:
    """What the shapes under an element show, in order; `units` are those of the group around."""
    for shape in children(parent):
        if shape.tag == _GROUP:
            yield from read_vml(shape, _group_units(shape, units))
        elif shape.tag in _SHAPES:
            yield from _read_shape(shape, units)


def _read_shape(shape: Element, units: _Units | None) -> Iterator[Drawn]:
    style = style_of(shape)
    if style.get("visibility") == "hidden":
        return
    position = _position(style)
    width = length_of(style.get("width"), units.x if units else None)
    height = length_of(style.get("height"), units.y if units else None)
    content = shape.find(f"{{{V}}}textbox/{w('txbxContent')}")
    if content is not None:
        framed = shape.get("stroked", "t") not in _OFF
        yield BoxShape(content, width, height, position, framed, _insets(shape))
    elif shape.find(f"{{{V}}}imagedata") is not None or shape.tag == f"{{{V}}}image":
        yield PictureView("picture", width, height, position)
    elif shape.get(f"{{{O}}}hr") in _ON:
        yield _horizontal_rule(shape, width)
    elif shape.get("stroked", "t") not in _OFF or shape.get("filled", "t") not in _OFF:
        line = _line(shape, width, height, units)
        if line is not None:
            # "left:0", which Word writes beside the ends, says nothing.
            by_ends = "margin-left" not in style and not isinstance(position.x, str)
            if shape.tag == _LINE and units is None and not position.inline and by_ends:
                position = _at_its_ends(shape, position)
            stroke = shape.find(f"{{{V}}}stroke")
            dashes = "solid" if stroke is None else stroke.get("dashstyle", "solid")
            weight = _points(shape.get("strokeweight"))
            lines = "single" if stroke is None else stroke.get("linestyle", "single")
            yield line._replace(
                position=position,
                thickness=weight,
                solid=dashes == "solid",
                colour=_ink(shape.get("strokecolor", "")),
                double=lines != "single",
            )


def _ink(said: str) -> str | None:
    """RRGGBB of "#f00", "#ff0000" or "red"; None for another word, and for "#4472c4 [3204]", one
    of the theme's.
    """
    named = said.strip().lower()
    figures = _INKS.get(named, named.removeprefix("#"))
    if len(figures) == _SHORT:
        figures = "".join(2 * figure for figure in figures)
    return figures.upper() if _HEX.fullmatch(figures) else None


def _insets(shape: Element) -> float:
    """`inset` is left, top, right, bottom; what is left out is as Word has it."""
    box = shape.find(f"{{{V}}}textbox")
    said = "" if box is None else box.get("inset", "")
    sides = [*said.split(","), "", "", ""]
    lengths = (length_of(sides[place].strip() or None) for place in (0, 2))
    return sum(INSETS / 2 if length is None else length for length in lengths)


def _horizontal_rule(shape: Element, width: float | None) -> LineView:
    """`o:hrpct` is tenths of a percent of the room; without it and a width, all of it."""
    tenths = to_float(shape.get(f"{{{O}}}hrpct"))
    own = width or None
    share = tenths / 10 if tenths else (None if own else 100.0)
    align = shape.get(f"{{{O}}}hralign", "left")
    return LineView(
        "hr", None if share else own, position=Position(inline=True, x=align), share=share
    )


def _line(
    shape: Element, width: float | None, height: float | None, units: _Units | None
) -> LineView | None:
    if shape.tag == _LINE:
        (x1, y1), (x2, y2) = (point_of(shape.get(name), units) for name in ("from", "to"))
        across, down = abs(x2 - x1), abs(y2 - y1)
        return LineView("vml", (across**2 + down**2) ** 0.5, horizontal=across >= down)
    is_line = shape.get("type", "").endswith(_LINE_TYPES)
    if width is None or height is None or not (is_line or min(width, height) <= _THIN_MM):
        return None
    if max(width, height) <= 0:
        return None
    return LineView("vml", max(width, height), horizontal=width >= height)


def _at_its_ends(line: Element, position: Position) -> Position:
    """The place of a line that its ends alone give, from where its style counts."""
    (x1, y1), (x2, y2) = (point_of(line.get(name)) for name in ("from", "to"))
    return position._replace(x=min(x1, x2), y=min(y1, y2))


def style_of(shape: Element) -> dict[str, str]:
    """What the `style` of a shape says, by names in small letters."""
    pairs = (part.partition(":") for part in shape.get("style", "").split(";"))
    return {name.strip().lower(): value.strip() for name, _, value in pairs if value.strip()}


def _position(style: dict[str, str]) -> Position:
    if style.get("position") not in {"absolute", "relative"}:
        return Position(inline=True)
    align = style.get("mso-position-horizontal", "absolute")
    down = style.get("mso-position-vertical", "absolute")
    return Position(
        inline=False,
        x=length_of(style.get("margin-left") or style.get("left"), None)
        if align == "absolute"
        else align,
        y=length_of(style.get("margin-top") or style.get("top"), None)
        if down == "absolute"
        else down,
        x_from=style.get("mso-position-horizontal-relative", "text"),
        y_from=style.get("mso-position-vertical-relative", "text"),
    )


def length_of(text: str | None, unit: float | None = None) -> float | None:
    """Millimetres; a bare number is one of the group's units, or a pixel outside groups."""
    if text is None:
        return None
    bare = to_float(text)
    if bare is not None:
        return bare * (_MM_PER_PIXEL if unit is None else unit)
    pixels = to_float(text.removesuffix("px"))
    if pixels is not None:
        return pixels * _MM_PER_PIXEL
    value = twips(text)
    return None if value is None else mm_from_twips(value)


def point_of(text: str | None, units: _Units | None = None) -> tuple[float, float]:
    """The two coordinates of a point, mm."""
    across, _, down = (text or "").partition(",")
    return (
        length_of(across.strip() or None, units.x if units else None) or 0.0,
        length_of(down.strip() or None, units.y if units else None) or 0.0,
    )


def _points(text: str | None) -> float | None:
    length = length_of(text, None)
    return None if length is None else length / 25.4 * 72


def _group_units(group: Element, around: _Units | None) -> _Units:
    style = style_of(group)
    across, _, down = group.get("coordsize", "1000,1000").partition(",")

    def unit(length: str | None, count: str, outer: float | None) -> float:
        mm, number = length_of(length, outer), to_float(count)
        return mm / number if mm and number else outer or _MM_PER_PIXEL

    return _Units(
        unit(style.get("width"), across, around.x if around else None),
        unit(style.get("height"), down, around.y if around else None),
    )
