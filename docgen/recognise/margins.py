"""Headers and footers: page numbers, and the address at the foot of the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise.lines import as_printed
from docgen.recognise.number_places import Span, align_seen, box_span, cell_spans, room_of
from docgen.recognise.parts import Around, Item, Spot
from docgen.recognise.stamps import as_stamp
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.formats import PageFormat
    from docgen.ooxml.view import MarginText, ParagraphView, SectionView

_PAGE = "PAGE"
# What an address consists of (III.4), each before a colon: one line has them all, or several.
_ADDRESS = regex(
    r"(?<!\w)(?:địa chỉ|đc|trụ sở|điện thoại|s?đt|tel|fax|thư điện tử|e-?mail|web(?:site)?"
    r"|(?:trang|cổng) thông tin điện tử)\s*:"
)


def read_margin(text: MarginText, section: SectionView) -> Iterator[Item]:
    """The paragraphs of a header or footer and of the text boxes in it.

    A page number has the alignment it is printed with, whatever sets it there: a tab stop, an
    indent, a frame, a text box, a cell.
    """
    page = section.format
    cells = dict(cell_spans(text.blocks, room_of(page)))
    for paragraph in text.paragraphs:
        column = Span(0.0, room_of(page))
        if paragraph.cell is not None:
            column = cells.get(paragraph.cell, column)
        for number, box in enumerate(paragraph.boxes, 1):
            around = Around(
                number, box.position, box.width, paragraph.source, box.framed, box.insets
            )
            within = box_span(box, paragraph, column, page)
            for inside in box.paragraphs:
                yield _item(inside, within, page)._replace(spot=Spot(around=around))
        yield _item(paragraph, column, page)


def _item(paragraph: ParagraphView, span: Span, page: PageFormat) -> Item:
    if _PAGE in paragraph.fields:
        align = align_seen(paragraph, span, page)
        look = paragraph.format._replace(align=align)
        return Item("so_trang", paragraph._replace(format=look))
    item = Item(None, as_printed(paragraph))
    if (stamp := as_stamp(item)) is not None:
        return stamp
    return item._replace(component="dia_chi") if _ADDRESS.search(key(paragraph.text)) else item
