"""The styles part: document defaults and style chains (ECMA-376 17.7), numbers put into them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.kept import Kept
from docgen.ooxml.markup import attribute, to_int, w
from docgen.ooxml.package import part_of_kind, related_part, relationships
from docgen.ooxml.said import paragraph_layer, run_layer
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.layers import Layer
    from docgen.ooxml.markup import Element
    from docgen.ooxml.numbering import Numbering
    from docgen.ooxml.package import Package, Relationship
    from docgen.ooxml.theme import Theme

_TYPE, _NAME, _BASED_ON, _LINK = w("type"), w("name"), w("basedOn"), w("link")
_PPR, _RPR = w("pPr"), w("rPr")
_DEEPEST = 30  # styles in a chain; Word itself follows fewer
_NORMAL_SIZE = 12.0  # what does not override a table style unless the settings say so


class _Entry(NamedTuple):
    """What one `w:style` says itself."""

    element: Element
    kind: str
    name: str
    based_on: str | None
    link: str | None
    paragraph: Layer
    run: Layer
    conditions: tuple[tuple[str, Layer, Layer], ...]


class Style(NamedTuple):
    """A style with all it inherits from its chain, document defaults not yet under it.

    `paragraph` has what its list's level says under what the style says, when it names a list;
    `unlisted` is without. `chain` are the ids from itself to its root. `conditions` are a table
    style's, by their name in Word; `place` is a list and the level in it; `element` is where the
    rest of a table style stands.
    """

    id: str
    name: str
    kind: str
    based_on: str | None
    run: Layer
    paragraph: Layer
    unlisted: Layer
    chain: tuple[str, ...]
    place: tuple[int, int] | None
    link: str | None
    element: Element
    conditions: Mapping[str, tuple[Layer, Layer]]


class Styles(NamedTuple):
    """All styles by id, the defaults under them, and the default paragraph style's id.

    `ids` has them by name. `own` has what each style says itself: paragraph and run layer.
    """

    by_id: Mapping[str, Style]
    default_run: Layer
    default_paragraph: Layer
    default_style: str | None
    default_table_style: str | None
    language: str | None
    theme: Theme | None
    numbering: Numbering | None = None
    own: Mapping[str, tuple[Layer, Layer]] = MappingProxyType({})
    ids: Mapping[str, str] = MappingProxyType({})

    def layers(self, style_id: str | None) -> tuple[Layer, Layer]:
        """Paragraph and run layer of a style; empty ones for a style that does not exist."""
        style = self.by_id.get(style_id or "")
        return ({}, {}) if style is None else (style.paragraph, style.run)

    def paragraph_style(self, said: str | None) -> str | None:
        """The id a paragraph's style comes to: the default one for what is no paragraph style."""
        style = self.by_id.get(said or "")
        return style.id if style is not None and style.kind == "paragraph" else self.default_style

    def table_style(self, said: str | None) -> Style | None:
        """The style of a table: the default one for what is no table style."""
        style = self.by_id.get(said or "")
        if style is None or style.kind != "table":
            style = self.by_id.get(self.default_table_style or "")
        return style

    def character_layer(self, said: str | None) -> Layer:
        """The run layer of a run's style, or of the character style linked to it (17.7.4.6)."""
        style = self.by_id.get(said or "")
        if style is not None and style.kind == "paragraph":
            style = self.by_id.get(style.link or "")
        return style.run if style is not None and style.kind == "character" else {}

    def under_table(self, style_id: str | None, table: tuple[Layer, Layer]) -> tuple[Layer, Layer]:
        """A paragraph style's layers as they stand over a table style's ([MS-DOCX] 2.5.1).

        Without `overrideTableStyleFontSizeAndJustification`, a 12 pt or left-aligned default
        paragraph style does not override the size or alignment the table style names.
        """
        paragraph, run = self.layers(style_id)
        normal = self.own.get(self.default_style or "")
        style = self.by_id.get(style_id or "")
        if normal is None or style is None or self.default_style not in style.chain:
            return paragraph, run
        above = [self.own[link] for link in style.chain if link != self.default_style]
        aligned = any("align" in own for own, _ in above)
        sized = any("size" in own for _, own in above)
        if "align" in table[0] and normal[0].get("align") == "trai" and not aligned:
            paragraph = _without(paragraph, "align")
        if "size" in table[1] and normal[1].get("size") == _NORMAL_SIZE and not sized:
            run = _without(run, "size")
        return paragraph, run


def _without(layer: Layer, name: str) -> Layer:
    return {key: said for key, said in layer.items() if key != name}


def read_styles(package: Package, links: Mapping[str, Relationship] | None = None) -> Styles:
    """The styles of a package; without a styles part, Word's own defaults.

    `links` are the relationships of its document where they are read already.
    """
    if links is None:
        links = relationships(package, package.document)
    theme = _theme(package, links)
    part = part_of_kind(package, links, "styles")
    if part is None:
        numbering = _numbering(package, links, theme, {})
        return Styles({}, {}, {}, None, None, None, theme, numbering)
    root = package.xml(part)
    elements = {e.get(w("styleId"), ""): e for e in root.iter(w("style"))}
    defaults = root.find(w("docDefaults"))
    rpr = ppr = None
    if defaults is not None:
        rpr = defaults.find(f"{w('rPrDefault')}/{w('rPr')}")
        ppr = defaults.find(f"{w('pPrDefault')}/{w('pPr')}")
    entries = Kept(elements, lambda i: _entry(i, elements[i], theme))
    numbering = _numbering(package, links, theme, elements)
    return Styles(
        by_id=Kept(elements, lambda i: _style(i, entries, numbering)),
        default_run=run_layer(rpr, theme),
        default_paragraph=paragraph_layer(ppr),
        default_style=_default(elements, "paragraph"),
        default_table_style=_default(elements, "table"),
        language=None if rpr is None else attribute(rpr.find(w("lang")), "val"),
        theme=theme,
        numbering=numbering,
        own=Kept(elements, lambda i: (entries[i].paragraph, entries[i].run)),
        ids={_name(element): i for i, element in elements.items()},
    )


def _entry(style_id: str, element: Element, theme: Theme | None) -> _Entry:
    said = {child.tag: child for child in element}
    kind = element.get(_TYPE, "paragraph")
    return _Entry(
        element,
        kind,
        attribute(said.get(_NAME), "val") or style_id,
        attribute(said.get(_BASED_ON), "val"),
        attribute(said.get(_LINK), "val"),
        paragraph_layer(said.get(_PPR)),
        run_layer(said.get(_RPR), theme),
        _own_conditions(element, theme) if kind == "table" else (),
    )


def _own_conditions(element: Element, theme: Theme | None) -> tuple[tuple[str, Layer, Layer], ...]:
    return tuple(
        (
            said.get(_TYPE, ""),
            paragraph_layer(said.find(_PPR)),
            run_layer(said.find(_RPR), theme),
        )
        for said in element.iterfind(w("tblStylePr"))
    )


def read_style_kinds(package: Package) -> dict[str, str]:
    """The name of each style → its kind, "paragraph" or another; empty without a styles part."""
    part = related_part(package, package.document, "styles")
    if part is None:
        return {}
    return {_name(e): _kind(e) for e in package.xml(part).iter(w("style"))}


def list_place(ppr: Element | None) -> tuple[int | None, int | None]:
    """List and level a `w:pPr` names; None for what it does not say."""
    numpr = None if ppr is None else ppr.find(w("numPr"))
    if numpr is None:
        return None, None
    return (
        to_int(attribute(numpr.find(w("numId")), "val")),
        to_int(attribute(numpr.find(w("ilvl")), "val")),
    )


def _theme(package: Package, links: Mapping[str, Relationship]) -> Theme | None:
    part = part_of_kind(package, links, "theme")
    if part is None:
        return None
    from docgen.ooxml.theme_part import read_theme  # docgen's own papers have none

    settings = part_of_kind(package, links, "settings")
    return read_theme(package.xml(part), None if settings is None else package.xml(settings))


def _numbering(
    package: Package,
    links: Mapping[str, Relationship],
    theme: Theme | None,
    elements: Mapping[str, Element],
) -> Numbering | None:
    part = part_of_kind(package, links, "numbering")
    if part is None:
        return None
    from docgen.ooxml.numbering import Numbering  # docgen's own papers have no lists

    stand_for = {}
    for style_id, element in elements.items():
        list_id, _ = list_place(element.find(w("pPr")))
        if _kind(element) == "numbering" and list_id is not None:
            stand_for[style_id] = list_id
    return Numbering(package.xml(part), theme, stand_for)


def _name(style: Element) -> str:
    unnamed: str = style.get(w("styleId"), "")
    return attribute(style.find(w("name")), "val") or unnamed


def _kind(style: Element) -> str:
    return style.get(w("type"), "paragraph")


def _default(elements: Mapping[str, Element], kind: str) -> str | None:
    """The default style of a kind; of several the last one (17.7.4.17)."""
    found = None
    for style_id, element in elements.items():
        if element.get(w("default")) in {"1", "true", "on"} and _kind(element) == kind:
            found = style_id
    return found


def _style(
    style_id: str,
    entries: Mapping[str, _Entry],
    numbering: Numbering | None,
) -> Style:
    entry = entries[style_id]
    kind = entry.kind
    chain = _chain(style_id, entries)
    run: Layer = {}
    paragraph: Layer = {}
    for link in reversed(chain):
        paragraph.update(entries[link].paragraph)
        run.update(entries[link].run)
    listed, place = paragraph, None
    if numbering is not None and kind == "paragraph":
        listed, place = _listed(chain, entries, numbering)
    return Style(
        id=style_id,
        name=entry.name,
        kind=kind,
        based_on=entry.based_on,
        run=run,
        paragraph=listed,
        unlisted=paragraph,
        chain=chain,
        place=place,
        link=entry.link,
        element=entry.element,
        conditions=_conditions(chain, entries) if kind == "table" else _NONE,
    )


_NONE: Mapping[str, tuple[Layer, Layer]] = MappingProxyType({})


def _listed(
    chain: tuple[str, ...], entries: Mapping[str, _Entry], numbering: Numbering
) -> tuple[Layer, tuple[int, int] | None]:
    """The paragraph layer of a chain, a list's level just under the style that names the list."""
    merged: Layer = {}
    place: tuple[int, int] | None = None
    for link in reversed(chain):
        list_id, level = list_place(entries[link].element.find(_PPR))
        if list_id is not None or level is not None:
            list_id = list_id if list_id is not None else (place[0] if place else 0)
            at = numbering.level_of_style(list_id, link)
            place = (list_id, (level or 0) if at is None else at)
            said = numbering.level(*place)
            merged.update({} if said is None else said.paragraph)
        merged.update(entries[link].paragraph)
    return merged, place


def _conditions(
    chain: tuple[str, ...], entries: Mapping[str, _Entry]
) -> Mapping[str, tuple[Layer, Layer]]:
    merged: dict[str, tuple[Layer, Layer]] = {}
    for link in reversed(chain):
        for name, paragraph, run in entries[link].conditions:
            below = merged.setdefault(name, ({}, {}))
            below[0].update(paragraph)
            below[1].update(run)
    return merged


def _chain(style_id: str, entries: Mapping[str, _Entry]) -> tuple[str, ...]:
    """The style and what it is based on of its own kind; a ring ends where it closes."""
    chain: dict[str, None] = {}
    kind = entries[style_id].kind
    current: str | None = style_id
    while current is not None and current not in chain and len(chain) < _DEEPEST:
        entry = entries.get(current)
        if entry is None or entry.kind != kind:
            break
        chain[current] = None
        current = entry.based_on
    return tuple(chain)
