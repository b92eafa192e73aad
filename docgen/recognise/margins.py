"""Headers and footers: page numbers, and the address at the foot of the first page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.recognise.lines import as_printed
from docgen.recognise.parts import UNKNOWN, Item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.drawn import Position, Tab
    from docgen.ooxml.view import MarginText, ParagraphView, SectionView

_PAGE = "PAGE"
_ADDRESS = re.compile(r"\s*(?:địa chỉ|đc|trụ sở|điện thoại|đt)\s*:", re.IGNORECASE)
_NEAR = 6.0  # mm a tab stop may stand beside the middle


def read_margin(text: MarginText, section: SectionView) -> Iterator[Item]:
    """The paragraphs of a header or footer and of the text boxes in it."""
    page = section.format
    room = page.page_width - page.margin_left - page.margin_right
    for paragraph in text.paragraphs:
        for box in paragraph.boxes:
            for inside in box.paragraphs:
                yield _item(_in_box(inside, box.position), room)
        yield _item(paragraph, room)


def _item(paragraph: ParagraphView, room: float) -> Item:
    if _PAGE in paragraph.fields:
        return Item("so_trang", _as_seen(paragraph, room))
    named = "dia_chi" if _ADDRESS.match(paragraph.text) else None
    return Item(named, as_printed(paragraph))


def _in_box(paragraph: ParagraphView, position: Position) -> ParagraphView:
    """A paragraph in a box that is itself in the middle is there too."""
    if position.x != "center":
        return paragraph
    return paragraph._replace(format=paragraph.format._replace(align="giua"))


def _as_seen(paragraph: ParagraphView, room: float) -> ParagraphView:
    """A page number with the alignment it is printed with: by a frame, by a tab stop."""
    look = paragraph.format
    framed = look.frame is not None and look.frame.x == "center"
    tabs = paragraph.text[: len(paragraph.text) - len(paragraph.text.lstrip())].count("\t")
    stops: tuple[Tab, ...] = tuple(stop for stop in look.tabs if stop.kind != "clear")
    align = "giua" if framed else look.align
    if tabs and not framed and look.align in {"trai", "deu"}:
        stop = stops[tabs - 1] if tabs <= len(stops) else None
        middle = stop is not None and stop.kind == "center" and abs(stop.at - room / 2) <= _NEAR
        align = "giua" if middle else UNKNOWN
    return (
        paragraph if align == look.align else paragraph._replace(format=look._replace(align=align))
    )
