"""Headers and footers: page numbers, and the address at the foot of the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise.lines import as_printed
from docgen.recognise.parts import UNKNOWN, Around, Item, Spot
from docgen.recognise.stamps import as_stamp
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.drawn import Position, Tab
    from docgen.ooxml.view import MarginText, ParagraphView, SectionView

_PAGE = "PAGE"
# What an address consists of (III.4), each before a colon: one line has them all, or several.
_ADDRESS = regex(
    r"(?<!\w)(?:địa chỉ|đc|trụ sở|điện thoại|s?đt|tel|fax|thư điện tử|e-?mail|web(?:site)?"
    r"|(?:trang|cổng) thông tin điện tử)\s*:"
)
_NEAR = 6.0  # mm a tab stop may stand beside the middle


def read_margin(text: MarginText, section: SectionView) -> Iterator[Item]:
    """The paragraphs of a header or footer and of the text boxes in it."""
    page = section.format
    room = page.page_width - page.margin_left - page.margin_right
    for paragraph in text.paragraphs:
        for number, box in enumerate(paragraph.boxes, 1):
            around = Around(
                number, box.position, box.width, paragraph.source, box.framed, box.insets
            )
            for inside in box.paragraphs:
                item = _item(_in_box(inside, box.position), room)
                yield item._replace(spot=Spot(around=around))
        yield _item(paragraph, room)


def _item(paragraph: ParagraphView, room: float) -> Item:
    if _PAGE in paragraph.fields:
        return Item("so_trang", _as_seen(paragraph, room))
    item = Item(None, as_printed(paragraph))
    if (stamp := as_stamp(item)) is not None:
        return stamp
    return item._replace(component="dia_chi") if _ADDRESS.search(key(paragraph.text)) else item


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
