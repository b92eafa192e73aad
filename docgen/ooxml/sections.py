"""Sections: where they are, and their page (ECMA-376 17.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.formats import PageFormat
from docgen.ooxml.markup import attribute, mm_from_twips, twips, w
from docgen.ooxml.view import Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.markup import Element

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


def section_elements(body: Element, part: str) -> list[tuple[Element | None, Source]]:
    """Every `w:sectPr` of the body in order; a body without its last one gives None there."""
    ended = body.iterfind(f".//{w('p')}/{w('pPr')}/{w('sectPr')}")
    last = body.find(w("sectPr"))
    return [
        *((element, Source(part, path_of(element))) for element in ended),
        (last, Source(part, path_of(body if last is None else last))),
    ]


def path_of(element: Element) -> tuple[int, ...]:
    """The child indexes that lead from the root to the element."""
    path: list[int] = []
    parent = element.getparent()
    while parent is not None:
        path.append(parent.index(element))
        element, parent = parent, parent.getparent()
    return tuple(reversed(path))


def read_page(section: Element | None) -> PageFormat:
    """The page of a section, Word's defaults where it says nothing."""
    size = _lengths(section, "pgSz", PAGE_SIZE)
    margins = _lengths(section, "pgMar", PAGE_MARGINS)
    page = None if section is None else section.find(w("pgSz"))
    return PageFormat(
        page_width=size["w"],
        page_height=size["h"],
        orientation="ngang" if attribute(page, "orient") == "landscape" else "doc",
        # A negative margin means "exactly this, whatever the header holds" (17.6.11).
        margin_top=abs(margins["top"]),
        margin_bottom=abs(margins["bottom"]),
        margin_left=margins["left"] + margins["gutter"],
        margin_right=margins["right"],
        header=margins["header"],
        footer=margins["footer"],
    )


def _lengths(section: Element | None, name: str, defaults: Mapping[str, int]) -> dict[str, float]:
    element = None if section is None else section.find(w(name))
    lengths = {}
    for key, default in defaults.items():
        said = twips(attribute(element, key))
        lengths[key] = mm_from_twips(default if said is None else said)
    return lengths
