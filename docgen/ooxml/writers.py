"""Writers of `properties.PROPERTIES`: one value into XML, neighbours in the element untouched.

`holder` is an element that may hold `w:rPr` / `w:pPr`, or for the page a `w:sectPr`. Setting a
value removes only what would override it (a theme font, automatic spacing, a hanging indent).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import (
    PARAGRAPH_ORDER,
    RUN_ORDER,
    SECTION_ORDER,
    STYLE_ORDER,
    TWIPS_PER_POINT,
    child_in_order,
    twips_from_mm,
    w,
)
from docgen.ooxml.sections import PAGE_MARGINS, PAGE_SIZE

if TYPE_CHECKING:
    from docgen.ooxml.markup import Element
    from docgen.standards.base import Value

_JC = {"trai": "left", "giua": "center", "phai": "right", "deu": "both"}
_EDGES = ("top", "left", "bottom", "right")
_EDGES_OF_RULE: dict[str, tuple[str, ...]] = {"tren": ("top",), "khung": _EDGES, "khong": ()}
_BORDER = {"val": "single", "sz": "6", "color": "000000"}  # 6/8 pt
_FONT_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")
_THEME_SLOTS = ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme")


def font(holder: Element, value: Value) -> None:
    """One font for every script; theme fonts would win over it and go."""
    fonts = _run(holder, "rFonts")
    _drop(fonts, *_THEME_SLOTS)
    for slot in _FONT_SLOTS:
        fonts.set(w(slot), str(value))


def size(holder: Element, value: Value) -> None:
    """Points, kept in half points."""
    for name in ("sz", "szCs"):
        _run(holder, name).set(w("val"), str(round(float(value) * 2)))


def run_switch(holder: Element, value: Value, *, names: tuple[str, ...]) -> None:
    """An on/off run property under all its names (Latin and complex script)."""
    for name in names:
        _switch(_run(holder, name), value)


def case(holder: Element, value: Value) -> None:
    """ "hoa" capitalises whatever is typed; "thuong" leaves it as typed."""
    _switch(_run(holder, "caps"), value == "hoa")


def color(holder: Element, value: Value) -> None:
    """RRGGBB; a theme colour would win over it and goes."""
    element = _run(holder, "color")
    _drop(element, "themeColor", "themeTint", "themeShade")
    element.set(w("val"), str(value))


def underline(holder: Element, value: Value) -> None:
    """Word's word for the line (17.18.99), in the colour of the letters."""
    element = _run(holder, "u")
    element.attrib.clear()
    element.set(w("val"), str(value))


def align(holder: Element, value: Value) -> None:
    """ "trai", "giua", "phai" or "deu"."""
    _paragraph(holder, "jc").set(w("val"), _JC[str(value)])


def first_line(holder: Element, value: Value) -> None:
    """Millimetres; negative hangs."""
    indents = _paragraph(holder, "ind")
    _drop(indents, "hanging", "hangingChars", "firstLine", "firstLineChars")
    length = twips_from_mm(float(value))
    indents.set(w("hanging" if length < 0 else "firstLine"), str(abs(length)))


def indent(holder: Element, value: Value, *, side: str, bidi_side: str) -> None:
    """Left or right indent in millimetres."""
    indents = _paragraph(holder, "ind")
    _drop(indents, bidi_side, f"{side}Chars", f"{bidi_side}Chars")
    indents.set(w(side), str(twips_from_mm(float(value))))


def space(holder: Element, value: Value, *, side: str) -> None:
    """Space before or after in points."""
    spacing = _paragraph(holder, "spacing")
    _drop(spacing, f"{side}Lines", f"{side}Autospacing")
    spacing.set(w(side), str(round(float(value) * TWIPS_PER_POINT)))


def line(holder: Element, value: Value) -> None:
    """Line spacing as a multiple of a single line."""
    spacing = _paragraph(holder, "spacing")
    spacing.set(w("line"), str(round(float(value) * 240)))
    spacing.set(w("lineRule"), "auto")


def line_exact(holder: Element, value: Value) -> None:
    """Line spacing of exactly so many points."""
    spacing = _paragraph(holder, "spacing")
    spacing.set(w("line"), str(round(float(value) * TWIPS_PER_POINT)))
    spacing.set(w("lineRule"), "exact")


def paragraph_switch(holder: Element, value: Value, *, name: str) -> None:
    """An on/off paragraph property."""
    _switch(_paragraph(holder, name), value)


def outline(holder: Element, value: Value) -> None:
    """Outline level, 0 the highest."""
    _paragraph(holder, "outlineLvl").set(w("val"), str(int(value)))


def rule(holder: Element, value: Value) -> None:
    """ "tren" a line above the paragraph, "khung" a box around it, "khong" neither; 0.75 pt."""
    borders = _paragraph(holder, "pBdr")
    wanted = _EDGES_OF_RULE[str(value)]
    for edge in _EDGES:
        border = child_in_order(borders, edge, _EDGES)
        border.attrib.clear()
        if edge in wanted:
            for name, said in _BORDER.items():
                border.set(w(name), said)
            # In a box the text needs air; a line alone stands where the paragraph begins.
            border.set(w("space"), "1" if value == "tren" else "4")
        else:
            border.set(w("val"), "nil")


def page_size(section: Element, value: Value, *, name: str) -> None:
    """Width ("w") or height ("h") of the paper in millimetres, as it lies."""
    size_ = child_in_order(section, "pgSz", SECTION_ORDER)
    _complete(size_, PAGE_SIZE)
    size_.set(w(name), str(twips_from_mm(float(value))))
    _drop(size_, "code")  # the printer's number for another sheet


def orientation(section: Element, value: Value) -> None:
    """ "doc" or "ngang": only the word for it; width and height are properties of their own."""
    size_ = child_in_order(section, "pgSz", SECTION_ORDER)
    _complete(size_, PAGE_SIZE)
    size_.set(w("orient"), "landscape" if value == "ngang" else "portrait")


def margin(section: Element, value: Value, *, name: str) -> None:
    """A margin, or the distance of the header, in millimetres. The left margin has no gutter."""
    margins = child_in_order(section, "pgMar", SECTION_ORDER)
    _complete(margins, PAGE_MARGINS)
    margins.set(w(name), str(twips_from_mm(float(value))))
    if name == "left":
        margins.set(w("gutter"), "0")


def _run(holder: Element, name: str) -> Element:
    return child_in_order(_properties_of(holder, "rPr"), name, RUN_ORDER)


def _paragraph(holder: Element, name: str) -> Element:
    return child_in_order(_properties_of(holder, "pPr"), name, PARAGRAPH_ORDER)


def _properties_of(holder: Element, name: str) -> Element:
    # Elsewhere than in a style, the properties are the first child.
    return child_in_order(holder, name, STYLE_ORDER if holder.tag == w("style") else (name,))


def _switch(element: Element, value: Value) -> None:
    if value:
        _drop(element, "val")
    else:
        element.set(w("val"), "0")


def _drop(element: Element, *names: str) -> None:
    for name in names:
        element.attrib.pop(w(name), "")


def _complete(element: Element, defaults: dict[str, int]) -> None:
    """Attributes the schema wants on the element, Word's defaults where nothing is said."""
    for name, default in defaults.items():
        if element.get(w(name)) is None:
            element.set(w(name), str(default))
