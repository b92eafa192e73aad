"""Sections: the paper's own page, and one for each annex."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from docgen.ooxml.markup import TWIPS_PER_MM, twips, w
from docgen.render.blocks import Room
from docgen.render.xml import element
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container

    from docgen.ooxml.markup import Element
    from docgen.render.styles import Styles

# What a paragraph without text may show all the same; its own section is the end of one.
_SHOWN = tuple(map(w, ("drawing", "pict", "object", "fldChar", "fldSimple", "pBdr", "sectPr")))


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


class AnnexRooms(NamedTuple):
    """The room of an annex on an upright page and on one that lies."""

    upright: Room
    lying: Room

    @classmethod
    def of(cls, body: Element) -> AnnexRooms:
        """Those of the template's last section, which is that of an annex."""
        final = body.find(w("sectPr"))
        assert final is not None  # noqa: S101 -- a document without it fails the template check
        return cls(_room(_portrait(final)), _room(_landscape(final)))


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
    sections = [_landscape(final) if landscape else _portrait(final) for landscape in wide]
    for last, section in zip(lasts[:-1], sections[:-1], strict=True):
        style = element("pStyle", val=styles.id("ngat_phan"))
        last.addnext(element("p", element("pPr", style, section)))
    body.replace(final, sections[-1])


def trim_ends(body: Element, ruled: Container[str], styles: Styles) -> None:
    """Take away the blank paragraphs a section ends in: they would print as a blank page.

    `ruled` are the ids of the styles whose paragraphs are ruled lines. Under a table at the end of
    the document one stays, as small as can be: without it Word would put a whole line there.
    """
    ends = [child for child in body if child.find(f"{w('pPr')}/{w('sectPr')}") is not None]
    for end in [*ends, *body.findall(w("sectPr"))]:
        while (last := end.getprevious()) is not None and _is_blank(last, ruled):
            body.remove(last)
        if end.tag == w("sectPr") and last is not None and last.tag == w("tbl"):
            style = element("pStyle", val=styles.id("ngat_phan"))
            last.addnext(element("p", element("pPr", style)))


def _is_blank(block: Element, ruled: Container[str]) -> bool:
    """Whether a paragraph prints nothing but room: no text, nothing drawn, no ruled line."""
    style = block.find(f"{w('pPr')}/{w('pStyle')}")
    return (
        block.tag == w("p")
        and not any((text.text or "").strip() for text in block.iter(w("t")))
        and not any(True for _ in block.iter(*_SHOWN))
        and (style is None or style.get(w("val"), "") not in ruled)
    )


def _landscape(section: Element) -> Element:
    turned = deepcopy(section)
    if (size := turned.find(w("pgSz"))) is not None:
        short, long = _sides(size)
        size.set(w("w"), long)
        size.set(w("h"), short)
        size.set(w("orient"), "landscape")
    return turned


def _portrait(section: Element) -> Element:
    turned = deepcopy(section)
    if (size := turned.find(w("pgSz"))) is not None:
        short, long = _sides(size)
        size.set(w("w"), short)
        size.set(w("h"), long)
        size.attrib.pop(w("orient"), "")
    return turned


def _sides(size: Element) -> tuple[str, str]:
    """Width and height of a sheet as written, the shorter first."""
    short, long = sorted((size.get(w("w"), ""), size.get(w("h"), "")), key=lambda v: twips(v) or 0)
    return short, long
