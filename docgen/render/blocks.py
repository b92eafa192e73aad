"""Blocks of the body → paragraphs and tables in the template's named styles."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from docgen.ooxml.markup import (
    PARAGRAPH_ORDER,
    TWIPS_PER_MM,
    TWIPS_PER_POINT,
    child_in_order,
    w,
)
from docgen.render.styles import PITCH
from docgen.render.xml import element
from docgen.typeface import Cell, column_widths, text_width, widest_word, words_fit
from docgen.values import NamedTuple
from docgen.van_ban import Bang, Doan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from docgen.ooxml.markup import Element
    from docgen.render.styles import Styles
    from docgen.van_ban import Chu, Khoi, O

_NO_OUTLINE = "9"  # body text (17.3.1.20)
_PADDING = 1.5  # mm on each side of a cell's text
_WHITE = 1.8  # a table's area, in areas of its text: cells of a row are seldom equally full


class Room(NamedTuple):
    """The space blocks are set in, mm: the width between the margins, the height of a page."""

    width: float
    height: float


def blocks(items: Sequence[Khoi], room: Room, styles: Styles) -> list[Element]:
    """The elements that stand for the blocks, in order."""
    made = [
        table(item, room, styles) if isinstance(item, Bang) else paragraph(item, styles)
        for item in items
    ]
    for item, follower, element_ in zip(items, items[1:], made, strict=False):
        if isinstance(item, Doan) and isinstance(follower, Bang):
            _set_off(element_, styles.of(item.thanh_phan).format.before)
    return made


def _set_off(paragraph: Element, gap: float) -> None:
    """Keep the paragraph with the table it announces, as far from it as from other text, pt."""
    properties = paragraph.find(w("pPr"))
    assert properties is not None  # noqa: S101 -- made by `paragraph` with its style
    keep_with_next(properties)
    spacing = child_in_order(properties, "spacing", PARAGRAPH_ORDER)
    spacing.set(w("after"), str(round(gap * TWIPS_PER_POINT)))


def keep_with_next(properties: Element) -> None:
    """The paragraph stays on the page of the one after it."""
    child_in_order(properties, "keepNext", PARAGRAPH_ORDER).attrib.pop(w("val"), "")


def _as_text(properties: Element) -> None:
    """A paragraph that only opens like a heading: not kept with the next, in no outline."""
    child_in_order(properties, "keepNext", PARAGRAPH_ORDER).set(w("val"), "0")
    child_in_order(properties, "outlineLvl", PARAGRAPH_ORDER).set(w("val"), _NO_OUTLINE)


def paragraph(doan: Doan, styles: Styles) -> Element:
    """A paragraph in its component's style, a run for each emphasis."""
    properties = element("pPr", element("pStyle", val=styles.id(doan.thanh_phan)))
    if any(chu.thuong for chu in doan.chu):
        _as_text(properties)
    made = element("p", properties)
    made.extend(run for chu in doan.chu for run in _runs(chu))
    return made


def _runs(chu: Chu) -> Iterable[Element]:
    if not chu.noi_dung:
        return
    text = element("t", text=chu.noi_dung)
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    marks = [element(name, **said) for name, said in _marks(chu)]
    yield element("r", *([element("rPr", *marks)] if marks else []), text)


def _marks(chu: Chu) -> Iterable[tuple[str, dict[str, str]]]:
    if chu.dam or chu.thuong:
        bold = {} if chu.dam else {"val": "0"}
        yield from (("b", bold), ("bCs", bold))
    if chu.nghieng:
        yield from (("i", {}), ("iCs", {}))


def table(bang: Bang, room: Room, styles: Styles) -> Element:
    """A ruled table as wide as the room, columns as wide as their content asks.

    The header row is repeated on each page. No row is split, unless it is longer than a page;
    the last row keeps with what follows, so that a closing mark never stands alone, and the row
    before a total keeps with the total.
    """
    rows = (bang.dau, *bang.hang)
    widths = _widths(bang, room, styles)
    grid = [element("gridCol", w=str(width)) for width in widths]
    made = element("tbl", _properties(sum(widths)), element("tblGrid", *grid))
    # What is left under the repeated header; a line to spare, by which programs and fonts differ.
    left = room.height - _height(bang.dau, widths, styles) - _line(bang.dau, styles)
    for number, row in enumerate(rows):
        header = [element("tblHeader")] if number == 0 else []
        fits = number == 0 or _height(row, widths, styles) <= left
        whole = [element("cantSplit")] if fits else []
        properties = [element("trPr", *whole, *header)] if whole or header else []
        made.append(element("tr", *properties, *_cells(row, widths, styles)))
    kept = 2 if any(o.span > 1 for o in rows[-1]) else 1
    for last in list(made)[-kept:]:
        _keep_with_next(last)
    return made


def _properties(width: int) -> Element:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = [element(s, val="single", sz="4", space="0", color="000000") for s in sides]
    padding = str(round(_PADDING * TWIPS_PER_MM))
    margins = [element(s, w=padding, type="dxa") for s in ("left", "right")]
    return element(
        "tblPr",
        element("tblW", w=str(width), type="dxa"),
        element("jc", val="center"),
        element("tblBorders", *lines),
        element("tblLayout", type="fixed"),
        element("tblCellMar", *margins),
    )


def _cells(row: tuple[O, ...], widths: Sequence[int], styles: Styles) -> Iterable[Element]:
    start = 0
    for o in row:
        width = sum(widths[start : start + o.span])
        span = [element("gridSpan", val=str(o.span))] if o.span > 1 else []
        properties = element("tcPr", element("tcW", w=str(width), type="dxa"), *span)
        yield element("tc", properties, *(paragraph(doan, styles) for doan in o.doan))
        start += o.span


def broken_words(bang: Bang, room: Room, styles: Styles) -> tuple[str, ...]:
    """The words of the table for which the columns of that room are too narrow, in order."""
    if words_fit(_printed(bang, room, styles), room.width, 2 * _PADDING):
        return ()
    widths = _widths(bang, room, styles)
    broken: dict[str, None] = {}
    for row in (bang.dau, *bang.hang):
        start = 0
        for o in row:
            width = sum(widths[start : start + o.span]) / TWIPS_PER_MM - 2 * _PADDING
            start += o.span
            for doan in o.doan:
                face = styles.face(doan.thanh_phan)
                broken |= dict.fromkeys(
                    word for word in doan.text.split() if widest_word(word, face) > width
                )
    return tuple(broken)


def _widths(bang: Bang, room: Room, styles: Styles) -> list[int]:
    """Column widths in twips."""
    same = bang.cung_rong
    columns = column_widths(_printed(bang, room, styles), room.width, 2 * _PADDING)
    widths = [int(width * TWIPS_PER_MM) for width in columns.widths]
    for place in same:
        widths[place] = int(sum(columns.widths[k] for k in same) / len(same) * TWIPS_PER_MM)
    return widths


def _printed(bang: Bang, room: Room, styles: Styles) -> list[list[Cell]]:
    """The cells that columns are measured by, as often as they weigh.

    Cells that span columns do not count, their text has room.
    """
    same = bang.cung_rong
    head, *plain = [
        [Cell(tuple(d.text for d in o.doan), styles.face(o.doan[0].thanh_phan)) for o in row]
        for row in (bang.dau, *bang.hang)
        if all(o.span == 1 for o in row)
    ]
    words = [_longest_word((head, *plain), same)] if same else []
    # Columns of one width are measured by the widest of their cells, and by the longest word of
    # them all where that stands in another.
    for row in (head, *plain):
        for place in same:
            row[place] = max((row[other] for other in same), key=_natural)
    # The head is printed once a page, so it weighs as often.
    printed = [head] * _pages(plain, room) + plain
    # A total weighs nothing, but where its sum is the longest word of its column.
    printed += [row for row in _beside_spans(bang, styles) if not _fits_among(row, printed)]
    if not all(_has_word(printed, row, same) for row in words):
        printed += words
    return printed


def _beside_spans(bang: Bang, styles: Styles) -> Iterator[list[Cell]]:
    """The cells of one column that stand beside spanning ones: the sum at the end of a total."""
    for row in bang.hang:
        if all(o.span == 1 for o in row) or all(o.span > 1 for o in row):
            continue
        yield [
            Cell(tuple(d.text for d in o.doan) if o.span == 1 else (), styles.face(name))
            for o in row
            for name in [o.doan[0].thanh_phan] * o.span
        ]


def _fits_among(row: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether each column of the rows has a word as long as the longest of that row's cell."""
    return all(
        _widest_word([cell]) <= _widest_word([other[k] for other in rows])
        for k, cell in enumerate(row)
    )


def _widest_word(cells: Iterable[Cell]) -> float:
    widths = (
        text_width(word, cell.face)
        for cell in cells
        for text in cell.paragraphs
        for word in text.split(" ")
    )
    return max(widths, default=0.0)


def _longest_word(rows: Sequence[Sequence[Cell]], places: Sequence[int]) -> list[Cell]:
    """A row that holds, in each of these columns and no other, the longest word of them all."""
    words = (
        Cell((word,), row[place].face)
        for row in rows
        for place in places
        for text in row[place].paragraphs
        for word in text.split(" ")
    )
    longest = max(words, key=_natural, default=rows[0][places[0]])
    blank = Cell((), longest.face)
    return [longest if place in places else blank for place in range(len(rows[0]))]


def _has_word(rows: Sequence[Sequence[Cell]], row: Sequence[Cell], places: Sequence[int]) -> bool:
    """Whether every one of these columns has a word as long as that row's."""
    least = _natural(row[places[0]])
    return all(
        any(
            text_width(word, line[place].face) >= least
            for line in rows
            for text in line[place].paragraphs
            for word in text.split(" ")
        )
        for place in places
    )


def _natural(cell: Cell) -> float:
    return max((text_width(text, cell.face) for text in cell.paragraphs), default=0.0)


def _pages(rows: Sequence[Sequence[Cell]], room: Room) -> int:
    """About how many pages the rows fill: their text's area, and what stays white beside it."""
    ink = sum(
        text_width(text, cell.face) * cell.face.size * PITCH
        for row in rows
        for cell in row
        for text in cell.paragraphs
    )
    return max(1, round(ink * _WHITE / (room.width * room.height)))


def _height(row: tuple[O, ...], widths: Sequence[int], styles: Styles) -> float:
    """About how tall the row prints, mm."""
    start, tallest = 0, 0.0
    for o in row:
        width = sum(widths[start : start + o.span]) / TWIPS_PER_MM - 2 * _PADDING
        tallest = max(tallest, sum(styles.height(d.thanh_phan, d.text, width) for d in o.doan))
        start += o.span
    return tallest


def _line(row: tuple[O, ...], styles: Styles) -> float:
    """About how tall its tallest line prints, mm."""
    return max(styles.height(d.thanh_phan, "", math.inf) for o in row for d in o.doan)


def _keep_with_next(row: Element) -> None:
    for properties in row.iter(element("pPr").tag):
        keep_with_next(properties)
