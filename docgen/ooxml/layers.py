"""What one `w:rPr` or `w:pPr` says, and how such layers come together (ECMA-376 17.7.2, 17.7.3).

A layer holds only what is said, under the field names of `RunFormat` and `ParagraphFormat`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docgen.ooxml.formats import ParagraphFormat, RunFormat
from docgen.ooxml.markup import (
    TWIPS_PER_POINT,
    attribute,
    is_on,
    mm_from_twips,
    to_float,
    to_int,
    twips,
    w,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.markup import Element

Layer = dict[str, Any]  # values of mixed types, by field name; the formats give them their types

# 17.7.3: these count how many levels of the style hierarchy switch them on.
_TOGGLES = {
    w("b"): "bold",
    w("i"): "italic",
    w("caps"): "caps",
    w("smallCaps"): "small_caps",
    w("strike"): "strike",
    w("vanish"): "hidden",
}
_SWITCHES = {
    w("keepNext"): "keep_next",
    w("keepLines"): "keep_lines",
    w("widowControl"): "widow",
    w("pageBreakBefore"): "page_break_before",
    w("contextualSpacing"): "contextual_spacing",
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
# What HTML's automatic spacing comes to in Word.
_AUTO_SPACING_PT = 14.0
_SINGLE_LINE = 240
_BODY_TEXT_LEVEL = 9


def run_layer(rpr: Element | None, theme: Mapping[str, str]) -> Layer:
    """What a `w:rPr` says. `theme` maps "minorHAnsi", … to fonts."""
    said: Layer = {}
    if rpr is None:
        return said
    for child in rpr:
        tag = child.tag
        if tag in _TOGGLES:
            said[_TOGGLES[tag]] = is_on(child)
        elif tag == w("rFonts"):
            said.update(_fonts(child, theme))
        elif tag == w("sz"):
            half_points = to_float(child.get(w("val")))
            if half_points is not None:
                said["size"] = half_points / 2
        elif tag == w("color"):
            value = child.get(w("val"), "auto")
            said["color"] = "000000" if value == "auto" else value.upper()
        elif tag == w("u"):
            said["underline"] = _unless_none(child.get(w("val")), "none")
        elif tag == w("highlight"):
            said["highlight"] = _unless_none(child.get(w("val")), "none")
        elif tag == w("vertAlign"):
            said["raised"] = _unless_none(child.get(w("val")), "baseline")
    return said


def paragraph_layer(ppr: Element | None) -> Layer:
    """What a `w:pPr` says, but for its style and section."""
    said: Layer = {}
    if ppr is None:
        return said
    for child in ppr:
        tag = child.tag
        if tag in _SWITCHES:
            said[_SWITCHES[tag]] = is_on(child)
        elif tag == w("jc"):
            said["align"] = ALIGNMENT.get(child.get(w("val"), ""), "deu")
        elif tag == w("ind"):
            said.update(_indents(child))
        elif tag == w("spacing"):
            said.update(_spacing(child))
        elif tag == w("outlineLvl"):
            level = to_int(child.get(w("val")))
            said["outline"] = level if level is not None and level < _BODY_TEXT_LEVEL else None
        elif tag == w("pBdr"):
            said.update({f"border_{edge}": on for edge, on in _borders(child).items()})
    return said


def run_format(
    defaults: Layer, table: Layer, paragraph: Layer, character: Layer, direct: Layer
) -> RunFormat:
    """The layers together, lowest first; toggle properties as 17.7.3 says."""
    merged = {**defaults, **table, **paragraph, **character, **direct}
    styles = (table, paragraph, character)
    for name in _TOGGLES.values():
        if name in merged and name not in direct:
            switched_on = sum(bool(layer.get(name)) for layer in styles)
            merged[name] = bool(defaults.get(name)) or switched_on % 2 == 1
    return RunFormat(**merged)


def paragraph_format(*layers: Layer) -> ParagraphFormat:
    """The layers together, lowest first."""
    merged: Layer = {}
    for layer in layers:
        merged.update(layer)
    line = merged.pop("line_twips", _SINGLE_LINE)
    match merged.pop("line_rule", "auto"):
        case "exact":
            merged.update(line=None, line_exact=abs(line) / TWIPS_PER_POINT)
        case "atLeast":
            merged.update(line=None, line_at_least=line / TWIPS_PER_POINT)
        case _:
            merged["line"] = line / _SINGLE_LINE
    edges = {e for e in ("top", "left", "bottom", "right") if merged.pop(f"border_{e}", False)}
    if len(edges) == 4:
        merged["rule"] = "khung"
    elif "top" in edges:
        merged["rule"] = "tren"
    for side in ("before", "after"):
        if merged.pop(f"{side}_auto", False):
            merged[side] = _AUTO_SPACING_PT
    return ParagraphFormat(**merged)


def _unless_none(value: str | None, none: str) -> str | None:
    return None if value == none else value


def _fonts(element: Element, theme: Mapping[str, str]) -> Layer:
    said: Layer = {}
    for field, name in (("font", "ascii"), ("font_other", "hAnsi")):
        themed = theme.get(element.get(w(f"{name}Theme"), ""))
        font = themed or element.get(w(name))
        if font:
            said[field] = font
    return said


def _indents(element: Element) -> Layer:
    said: Layer = {}
    for field, names in (("left", ("start", "left")), ("right", ("end", "right"))):
        for name in names:
            value = twips(element.get(w(name)))
            if value is not None:
                said[field] = mm_from_twips(value)
    hanging = twips(element.get(w("hanging")))
    first = twips(element.get(w("firstLine")))
    # 17.3.1.12: with both, firstLine is ignored.
    if hanging is not None:
        said["first_line"] = -mm_from_twips(hanging)
    elif first is not None:
        said["first_line"] = mm_from_twips(first)
    return said


def _spacing(element: Element) -> Layer:
    said: Layer = {}
    for side in ("before", "after"):
        value = twips(element.get(w(side)))
        if value is not None:
            said[side] = value / TWIPS_PER_POINT
        automatic = attribute(element, f"{side}Autospacing")
        if automatic is not None:
            said[f"{side}_auto"] = automatic not in {"0", "false", "off"}
    line = twips(element.get(w("line")))
    if line is not None:
        said["line_twips"] = line
        said["line_rule"] = element.get(w("lineRule"), "auto")
    return said


def _borders(element: Element) -> dict[str, bool]:
    said = {}
    for edge in ("top", "left", "bottom", "right"):
        border = element.find(w(edge))
        if border is not None:
            said[edge] = border.get(w("val"), "none") not in {"none", "nil"}
    return said
