"""Standard → Word styles: one named paragraph style for each component. Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from docgen.ooxml.markup import W, w
from docgen.ooxml.properties import PROPERTIES

if TYPE_CHECKING:
    from docgen.ooxml.markup import Element
    from docgen.standards.base import Component, Standard, Value

# Titles that Word's navigation pane, table of contents and screen readers know as headings.
DE_MUC = {"muc": ("Heading1", "heading 1"), "khoan_tieu_de": ("Heading2", "heading 2")}


def style_id(component: str) -> str:
    """The style's id: "quoc_hieu" → "VBQuocHieu"."""
    return "VB" + "".join(word.capitalize() for word in component.split("_"))


def heading_styles(standard: Standard) -> list[Element]:
    """Word's own heading styles, which those of the norm's headings are based on."""
    return [
        _style(key, name, "Normal", {"outline": standard.choose(target, "outline")})
        for target, (key, name) in DE_MUC.items()
    ]


def component_styles(standard: Standard) -> list[Element]:
    """The named style of every component, each property written out: no look is inherited."""
    return [
        _style(style_id(c.key), c.style, _base(c), _values(standard, c.key), custom="1")
        for c in standard.components
    ]


def _base(component: Component) -> str:
    return DE_MUC[component.key][0] if component.key in DE_MUC else "Normal"


def _values(standard: Standard, target: str) -> dict[str, Value]:
    chosen = {c.prop: c.value for c in standard.choices if c.target == target}
    return chosen | {r.prop: r.choose for r in standard.requirements if r.target == target}


def _style(
    key: str, name: str, base: str, values: dict[str, Value], custom: str | None = None
) -> Element:
    style = etree.Element(w("style"), {w("type"): "paragraph"}, nsmap={"w": W})
    if custom:
        style.set(w("customStyle"), custom)
    style.set(w("styleId"), key)
    for tag, said in (("name", name), ("basedOn", base), ("uiPriority", "1")):
        etree.SubElement(style, w(tag)).set(w("val"), said)
    etree.SubElement(style, w("qFormat"))
    for prop, value in values.items():
        PROPERTIES[prop].write(style, value)
    return style
