"""Sections: the paper's own page, and one for each annex."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from docgen.ooxml.markup import TWIPS_PER_MM, twips, w
from docgen.render.blocks import Room
from docgen.render.xml import element

if TYPE_CHECKING:
    from docgen.ooxml.markup import Element
    from docgen.render.styles import Styles


def rooms(body: Element) -> list[Room]:
    """For each child of the body, the room between the margins of the page it stands on."""
    found: list[Room] = []
    waiting = 0
    for child in body:
        waiting += 1
        section = child if child.tag == w("sectPr") else child.find(f"{w('pPr')}/{w('sectPr')}")
        if section is not None:
            found += [_room(section)] * waiting
            waiting = 0
    return found


def _room(section: Element) -> Room:
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))

    def length(of: Element | None, name: str) -> float:
        return (twips(None if of is None else of.get(w(name))) or 0.0) / TWIPS_PER_MM

    return Room(
        length(size, "w") - length(margins, "left") - length(margins, "right"),
        length(size, "h") - length(margins, "top") - length(margins, "bottom"),
    )


def set_annexes(
    body: Element, lasts: list[Element], wide: tuple[bool, ...], styles: Styles
) -> None:
    """Give each annex its section; `lasts` are the last elements of each, `wide` says landscape.

    The template's last section is that of an annex. Without annexes the paper's own section,
    which the break paragraph carries, becomes the last.
    """
    final = body.find(w("sectPr"))
    assert final is not None  # noqa: S101 -- a document without it fails the template check
    if not lasts:
        carrier = body.find(f"{w('p')}/{w('pPr')}/{w('sectPr')}")
        if carrier is not None:
            body.replace(final, carrier)
        return
    for last, landscape in zip(lasts[:-1], wide[:-1], strict=True):
        style = element("pStyle", val=styles.id("ngat_phan"))
        last.addnext(element("p", element("pPr", style, _turned(final, landscape))))
    body.replace(final, _turned(final, wide[-1]))


def _turned(section: Element, landscape: bool) -> Element:  # noqa: FBT001 -- the page's own word
    turned = deepcopy(section)
    size = turned.find(w("pgSz"))
    if size is None:
        return turned
    short, long = sorted((size.get(w("w"), ""), size.get(w("h"), "")), key=lambda v: twips(v) or 0)
    size.set(w("w"), long if landscape else short)
    size.set(w("h"), short if landscape else long)
    if landscape:
        size.set(w("orient"), "landscape")
    elif w("orient") in size.attrib:
        del size.attrib[w("orient")]
    return turned
