"""The styles part: document defaults, style chains (ECMA-376 17.7), and the theme's fonts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docgen.ooxml.layers import Layer, paragraph_layer, run_layer
from docgen.ooxml.markup import A, attribute, w
from docgen.ooxml.package import DOCUMENT_PART, related_part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package


class Style(NamedTuple):
    """A style with all it inherits from its chain, document defaults not yet under it."""

    id: str
    name: str
    kind: str
    based_on: str | None
    run: Layer
    paragraph: Layer


class Styles(NamedTuple):
    """All styles by id, the defaults under them, and the default paragraph style's id."""

    by_id: Mapping[str, Style]
    default_run: Layer
    default_paragraph: Layer
    default_style: str | None
    default_table_style: str | None
    language: str | None
    theme: Mapping[str, str]

    def layers(self, style_id: str | None) -> tuple[Layer, Layer]:
        """Paragraph and run layer of a style; empty ones for a style that does not exist."""
        style = self.by_id.get(style_id or "")
        return ({}, {}) if style is None else (style.paragraph, style.run)


def read_styles(package: Package) -> Styles:
    """The styles of a package; without a styles part, Word's own defaults."""
    theme = _theme_fonts(package)
    part = related_part(package, DOCUMENT_PART, "styles")
    if part is None:
        return Styles({}, {}, {}, None, None, None, theme)
    root = package.xml(part)
    elements = {e.get(w("styleId"), ""): e for e in root.iter(w("style"))}
    defaults = root.find(w("docDefaults"))
    rpr = ppr = None
    if defaults is not None:
        rpr = defaults.find(f"{w('rPrDefault')}/{w('rPr')}")
        ppr = defaults.find(f"{w('pPrDefault')}/{w('pPr')}")
    own = {
        i: (run_layer(e.find(w("rPr")), theme), paragraph_layer(e.find(w("pPr"))))
        for i, e in elements.items()
    }
    return Styles(
        by_id={i: _style(i, elements, own) for i in elements},
        default_run=run_layer(rpr, theme),
        default_paragraph=paragraph_layer(ppr),
        default_style=_default(elements, "paragraph"),
        default_table_style=_default(elements, "table"),
        language=None if rpr is None else attribute(rpr.find(w("lang")), "val"),
        theme=theme,
    )


def read_style_kinds(package: Package) -> dict[str, str]:
    """The name of each style → its kind, "paragraph" or another; empty without a styles part."""
    part = related_part(package, DOCUMENT_PART, "styles")
    if part is None:
        return {}
    return {_name(e): _kind(e) for e in package.xml(part).iter(w("style"))}


def _name(style: Element) -> str:
    unnamed: str = style.get(w("styleId"), "")
    return attribute(style.find(w("name")), "val") or unnamed


def _kind(style: Element) -> str:
    return style.get(w("type"), "paragraph")


def _default(elements: Mapping[str, Element], kind: str) -> str | None:
    for style_id, element in elements.items():
        if element.get(w("type")) == kind and element.get(w("default")) in {"1", "true", "on"}:
            return style_id
    return None


def _style(
    style_id: str, elements: Mapping[str, Element], own: Mapping[str, tuple[Layer, Layer]]
) -> Style:
    element = elements[style_id]
    run: Layer = {}
    paragraph: Layer = {}
    for link in reversed(_chain(style_id, elements)):
        run.update(own[link][0])
        paragraph.update(own[link][1])
    return Style(
        id=style_id,
        name=_name(element),
        kind=_kind(element),
        based_on=attribute(element.find(w("basedOn")), "val"),
        run=run,
        paragraph=paragraph,
    )


def _chain(style_id: str, elements: Mapping[str, Element]) -> list[str]:
    """The style and what it is based on; a ring ends where it closes."""
    chain: dict[str, None] = {}
    current = style_id
    while current in elements and current not in chain:
        chain[current] = None
        current = attribute(elements[current].find(w("basedOn")), "val") or ""
    return list(chain)


def _theme_fonts(package: Package) -> dict[str, str]:
    part = related_part(package, DOCUMENT_PART, "theme")
    if part is None:
        return {}
    fonts = {}
    scheme = package.xml(part).find(f".//{{{A}}}fontScheme")
    for kind in ("major", "minor"):
        latin = None if scheme is None else scheme.find(f"{{{A}}}{kind}Font/{{{A}}}latin")
        if latin is not None and latin.get("typeface"):
            fonts[f"{kind}HAnsi"] = fonts[f"{kind}Ascii"] = latin.get("typeface", "")
    return fonts
