"""What one `w:rPr` or `w:pPr` says, as a layer (ECMA-376 17.3.1, 17.3.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.layers import BORDERS, BROKEN, EDGES
from docgen.ooxml.markup import (
    TWIPS_PER_POINT,
    attributes,
    is_on,
    mm_from_twips,
    to_float,
    to_int,
    twips,
    w,
)
from docgen.patterns import regex

if TYPE_CHECKING:
    from docgen.ooxml.layers import Layer
    from docgen.ooxml.markup import Element
    from docgen.ooxml.theme import Theme

_TOGGLES = {
    w("b"): "bold",
    w("i"): "italic",
    w("bCs"): "bold_cs",
    w("iCs"): "italic_cs",
    w("caps"): "caps",
    w("smallCaps"): "small_caps",
    w("strike"): "strike",
    w("vanish"): "hidden",
}
_RUN_SWITCHES = {w("rtl"): "rtl", w("cs"): "cs", w("dstrike"): "dstrike"}
_SWITCHES = {
    w("keepNext"): "keep_next",
    w("keepLines"): "keep_lines",
    w("widowControl"): "widow",
    w("pageBreakBefore"): "page_break_before",
    w("contextualSpacing"): "contextual_spacing",
    w("bidi"): "rtl",
}
ALIGNMENT = {
    "left": "trai",
    "start": "trai",
    "center": "giua",
    "right": "phai",
    "end": "phai",
    "both": "deu",
    "distribute": "deu",
}
_FONT_SLOTS = (
    ("font", w("ascii"), w("asciiTheme")),
    ("font_other", w("hAnsi"), w("hAnsiTheme")),
    ("font_east", w("eastAsia"), w("eastAsiaTheme")),
    ("font_cs", w("cs"), w("cstheme")),
)
_BODY_TEXT_LEVEL = 9


def run_layer(rpr: Element | None, theme: Theme | None) -> Layer:
    """What a `w:rPr` says; `theme` gives the fonts and colours it names there; None has none."""
    said: Layer = {}
    if rpr is None:
        return said
    for child in rpr:
        tag = child.tag
        if tag in _TOGGLES:
            said[_TOGGLES[tag]] = is_on(child)
        elif tag in _RUN_READERS:
            _RUN_READERS[tag](child, said, theme)
        elif tag in _RUN_SWITCHES:
            said[_RUN_SWITCHES[tag]] = is_on(child)
    return said


def paragraph_layer(ppr: Element | None) -> Layer:
    """What a `w:pPr` says, but for its style, number and section."""
    said: Layer = {}
    if ppr is None:
        return said
    for child in ppr:
        tag = child.tag
        if tag in _SWITCHES:
            said[_SWITCHES[tag]] = is_on(child)
        elif tag in _PARAGRAPH_READERS:
            _PARAGRAPH_READERS[tag](child, said)
    return said


def _unless_none(value: str | None, none: str) -> str | None:
    return None if value == none else value


def _fonts(element: Element, said: Layer, theme: Theme | None) -> None:
    get = attributes(element).get
    for field, name, theme_name in _FONT_SLOTS:
        font = get(name)
        themed = get(theme_name)
        if themed and theme is not None:
            font = theme.fonts.get(themed) or font
        if font:
            said[field] = font


def _size(element: Element, said: Layer, _theme: Theme | None) -> None:
    if (points := _half_points(element)) is not None and points > 0:
        said["size"] = points


def _size_cs(element: Element, said: Layer, _theme: Theme | None) -> None:
    if (points := _half_points(element)) is not None and points > 0:
        said["size_cs"] = points


def _position(element: Element, said: Layer, _theme: Theme | None) -> None:
    if (points := _half_points(element)) is not None:
        said["position"] = points


def _half_points(element: Element) -> float | None:
    """An ST_HpsMeasure in points: half points, or a measure with its unit (17.18.42)."""
    text = element.get(w("val"))
    bare = to_float(text)
    if bare is not None:
        return bare / 2
    value = twips(text)
    return None if value is None else value / TWIPS_PER_POINT


def _color(element: Element, said: Layer, theme: Theme | None) -> None:
    value = element.get(w("val"), "auto")
    themed = _themed(element, theme, "themeColor", "theme")
    said["color"] = themed or ("000000" if value == "auto" else value.upper())


def _themed(element: Element, theme: Theme | None, name: str, prefix: str) -> str | None:
    colour = element.get(w(name))
    if colour is None or theme is None:
        return None
    return theme.colour(colour, element.get(w(f"{prefix}Tint")), element.get(w(f"{prefix}Shade")))


def _underline(element: Element, said: Layer, _theme: Theme | None) -> None:
    said["underline"] = _unless_none(element.get(w("val")), "none")


def _boxed(element: Element, said: Layer, _theme: Theme | None) -> None:
    said["boxed"] = element.get(w("val"), "none") not in {"none", "nil"}


def _highlight(element: Element, said: Layer, _theme: Theme | None) -> None:
    said["highlight"] = _unless_none(element.get(w("val")), "none")


def _raised(element: Element, said: Layer, _theme: Theme | None) -> None:
    said["raised"] = _unless_none(element.get(w("val")), "baseline")


def _shade(element: Element, said: Layer, theme: Theme | None) -> None:
    said["shade"] = _themed(element, theme, "themeFill", "themeFill") or _fill(element)


def _fill(element: Element) -> str | None:
    """The colour behind text; a pattern counts as the colour it is drawn on."""
    kind = element.get(w("val"), "clear")
    colour = element.get(w("color" if kind == "solid" else "fill"), "auto")
    if colour == "auto":
        return "000000" if kind == "solid" else None
    return None if kind == "nil" else colour.upper()


def _scale(element: Element, said: Layer, _theme: Theme | None) -> None:
    percent = to_float(element.get(w("val"), "").rstrip("%"))
    if percent is not None and percent > 0:
        said["scale"] = percent


def _letter_spacing(element: Element, said: Layer, _theme: Theme | None) -> None:
    value = twips(element.get(w("val")))
    if value is not None:
        said["spacing"] = value / TWIPS_PER_POINT


_RUN_READERS = {
    w("rFonts"): _fonts,
    w("sz"): _size,
    w("szCs"): _size_cs,
    w("color"): _color,
    w("u"): _underline,
    w("highlight"): _highlight,
    w("bdr"): _boxed,
    w("vertAlign"): _raised,
    w("shd"): _shade,
    w("w"): _scale,
    w("spacing"): _letter_spacing,
    w("position"): _position,
}


def _align(element: Element, said: Layer) -> None:
    said["align"] = ALIGNMENT.get(element.get(w("val"), ""), "deu")


_SIDES = (
    ("left", w("start"), w("startChars")),
    ("left", w("left"), w("leftChars")),
    ("right", w("end"), w("endChars")),
    ("right", w("right"), w("rightChars")),
)
_HANGING, _HANGING_CHARS = w("hanging"), w("hangingChars")
_FIRST, _FIRST_CHARS = w("firstLine"), w("firstLineChars")


def _indents(element: Element, said: Layer) -> None:
    get = attributes(element).get
    for field, name, characters in _SIDES:
        value = twips(get(name))
        if value is not None:
            said[field] = mm_from_twips(value)
        _characters(get(characters), field, said)
    hanging = twips(get(_HANGING))
    first = twips(get(_FIRST))
    # 17.3.1.12: with both, firstLine is ignored.
    if hanging is not None:
        said["first_line"] = -mm_from_twips(hanging) if hanging else 0.0
    elif first is not None:
        said["first_line"] = mm_from_twips(first)
    _characters(get(_FIRST_CHARS), "first_line", said)
    _characters(get(_HANGING_CHARS), "first_line", said, sign=-1)


def _characters(text: str | None, field: str, said: Layer, sign: int = 1) -> None:
    """Hundredths of a character; none of them leaves the length in force."""
    if text is None:
        return
    value = to_float(text)
    if value is not None:
        said[f"{field}_characters"] = sign * value / 100
        said["relative"] = True


_LINE, _LINE_RULE = w("line"), w("lineRule")
_SPACES = tuple(
    (side, w(side), w(f"{side}Lines"), w(f"{side}Autospacing")) for side in ("before", "after")
)


def _spacing(element: Element, said: Layer) -> None:
    get = attributes(element).get
    for side, length, in_lines, automatically in _SPACES:
        value = twips(get(length))
        if value is not None:
            said[side] = value / TWIPS_PER_POINT
        lines = to_float(get(in_lines))
        if lines is not None:
            said[f"{side}_lines"] = lines / 100
            said["relative"] = True
        automatic = get(automatically)
        if automatic is not None:
            said[f"{side}_auto"] = automatic not in {"0", "false", "off"}
            said["relative"] = True
    line = twips(get(_LINE))
    if line is not None:
        said["line_twips"] = line
        said["line_rule"] = get(_LINE_RULE, "auto")


def _outline(element: Element, said: Layer) -> None:
    level = to_int(element.get(w("val")))
    said["outline"] = level if level is not None and 0 <= level < _BODY_TEXT_LEVEL else None


def _borders(element: Element, said: Layer) -> None:
    for edge, key in zip(EDGES, BORDERS, strict=True):
        border = element.find(w(edge))
        if border is not None:
            said[key] = stroke_of(border)
            said["has_borders"] = True


_APART = regex(r"(?i)dot|dash")  # Word's words for lines of strokes or dots


def stroke_of(border: Element) -> bool | str:
    """Whether a border is drawn; BROKEN where its strokes stand apart."""
    stroke = border.get(w("val"), "none")
    return BROKEN if is_broken(stroke) else stroke not in {"none", "nil"}


def is_broken(stroke: str) -> bool:
    """Whether Word's word for a border or underline is that of strokes or dots."""
    return _APART.search(stroke) is not None


def _tabs(element: Element, said: Layer) -> None:
    from docgen.ooxml.drawn import Tab

    for tab in element.iterfind(w("tab")):
        place = twips(tab.get(w("pos")))
        if place is not None:
            # One name a place, so that a layer above changes or clears the stop of one below.
            kind, leader = tab.get(w("val"), "left"), tab.get(w("leader"), "none")
            said[f"tab@{place:g}"] = Tab(mm_from_twips(place), kind, leader)
            said["has_tabs"] = True


def _frame(element: Element, said: Layer) -> None:
    from docgen.ooxml.drawn import Frame

    get = element.get

    def length(name: str) -> float | None:
        value = twips(get(w(name)))
        return None if value is None else mm_from_twips(value)

    said["frame"] = Frame(
        width=length("w"),
        height=length("h"),
        x=get(w("xAlign")) or length("x"),
        y=get(w("yAlign")) or length("y"),
        x_from=get(w("hAnchor"), "text"),
        y_from=get(w("vAnchor"), "text"),
    )


def _paragraph_shade(element: Element, said: Layer) -> None:
    said["shade"] = _fill(element)


_PARAGRAPH_READERS = {
    w("jc"): _align,
    w("ind"): _indents,
    w("spacing"): _spacing,
    w("outlineLvl"): _outline,
    w("pBdr"): _borders,
    w("tabs"): _tabs,
    w("framePr"): _frame,
    w("shd"): _paragraph_shade,
}
