"""Sections: where they are, their page, their headers and footers (ECMA-376 17.6, 17.10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.formats import PageFormat
from docgen.ooxml.markup import R, attribute, is_on, mm_from_twips, to_int, twips, w
from docgen.ooxml.view import MarginText, SectionView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from docgen.ooxml.markup import Element
    from docgen.ooxml.metadata import Settings
    from docgen.ooxml.package import Relationship
    from docgen.ooxml.view import Block, Source

# What Word takes for what is not said ([MS-DOC] 2.6.4), in twips.
PAGE_SIZE = {"w": 12240, "h": 15840}
PAGE_MARGINS = {
    "top": 1440,
    "right": 1800,
    "bottom": 1440,
    "left": 1800,
    "header": 720,
    "footer": 720,
    "gutter": 0,
}


def read_sections(
    ends: Iterable[tuple[Element | None, Source]],
    links: Mapping[str, Relationship],
    settings: Settings,
    read: Callable[[str], tuple[Block, ...]],
) -> tuple[SectionView, ...]:
    """The sections of a body by the `w:sectPr` that ends each.

    `read` gives the blocks of a header or footer part by its name.
    """
    sections: list[SectionView] = []
    headers: tuple[MarginText, ...] = ()
    footers: tuple[MarginText, ...] = ()
    for index, (element, source) in enumerate(ends):
        headers = _margin_texts(headers, _own_parts(element, "header", links), read)
        footers = _margin_texts(footers, _own_parts(element, "footer", links), read)
        numbers = _child(element, "pgNumType")
        sections.append(
            SectionView(
                number=index,
                format=read_page(element, settings),
                kind=attribute(_child(element, "type"), "val") or "nextPage",
                title_page=_switch(element, "titlePg"),
                page_start=to_int(attribute(numbers, "start")),
                headers=headers,
                footers=footers,
                source=source,
                number_format=attribute(numbers, "fmt") or "decimal",
                chapter_level=to_int(attribute(numbers, "chapStyle")),
                columns=_columns(_child(element, "cols")),
            )
        )
    return tuple(sections)


def read_page(section: Element | None, settings: Settings) -> PageFormat:
    """The page of a section, Word's defaults where it says nothing."""
    size = _lengths(section, "pgSz", PAGE_SIZE)
    margins = _lengths(section, "pgMar", PAGE_MARGINS)
    # A negative margin means "exactly this, whatever the header holds" (17.6.11).
    edges = {
        "top": abs(margins["top"]),
        "bottom": abs(margins["bottom"]),
        "left": margins["left"],
        "right": margins["right"],
    }
    side = "right" if _switch(section, "rtlGutter") else "left"
    edges["top" if settings.gutter_at_top else side] += margins["gutter"]
    landscape = attribute(_child(section, "pgSz"), "orient") == "landscape"
    return PageFormat(
        page_width=size["w"],
        page_height=size["h"],
        orientation="ngang" if landscape else "doc",
        margin_top=edges["top"],
        margin_bottom=edges["bottom"],
        margin_left=edges["left"],
        margin_right=edges["right"],
        header=margins["header"],
        footer=margins["footer"],
        mirrored=settings.mirror_margins,
        gutter=margins["gutter"],
    )


def _own_parts(
    section: Element | None, kind: str, links: Mapping[str, Relationship]
) -> dict[str, str]:
    """The header or footer parts a section names itself, by "default", "first", "even"."""
    own: dict[str, str] = {}
    if section is None:
        return own
    for reference in section.iterfind(w(f"{kind}Reference")):
        identifier = reference.get(f"{{{R}}}id", "")
        if identifier in links:
            own[reference.get(w("type"), "default")] = links[identifier].target
    return own


def _margin_texts(
    before: tuple[MarginText, ...], own: dict[str, str], read: Callable[[str], tuple[Block, ...]]
) -> tuple[MarginText, ...]:
    """A section's own ones, and for every kind it does not name the one before's (17.10.1)."""
    texts = {t.kind: MarginText(t.kind, t.part, t.blocks, inherited=True) for t in before}
    for kind, part in own.items():
        texts[kind] = MarginText(kind, part, read(part), inherited=False)
    return tuple(texts[kind] for kind in ("default", "first", "even") if kind in texts)


def _child(section: Element | None, name: str) -> Element | None:
    return None if section is None else section.find(w(name))


def _switch(section: Element | None, name: str) -> bool:
    element = _child(section, name)
    return element is not None and is_on(element)


def _columns(element: Element | None) -> int:
    if element is None:
        return 1
    listed = len(element.findall(w("col")))
    return max(to_int(attribute(element, "num")) or listed or 1, 1)


def _lengths(section: Element | None, name: str, defaults: Mapping[str, int]) -> dict[str, float]:
    element = _child(section, name)
    lengths = {}
    for key, default in defaults.items():
        said = twips(attribute(element, key))
        lengths[key] = mm_from_twips(default if said is None else said)
    return lengths
