"""Where across the page a page number is printed: in its line, frame, text box or cell (I.7)."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from docgen.ooxml.view import TableView
from docgen.recognise.parts import UNKNOWN
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.ooxml.drawn import BoxView, Frame, Position, Tab
    from docgen.ooxml.formats import PageFormat
    from docgen.ooxml.view import Block, ParagraphView, Place

_NEAR = 6.0  # mm that what is in the middle to the eye may stand beside it
_NARROW = 25.0  # mm: in what is no wider a number stands where that does, whatever its alignment
_LEFT = frozenset({"left", "inside"})
_RIGHT = frozenset({"right", "outside"})


class Span(NamedTuple):
    """From where to where a line may reach, mm from the left margin of the text."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        """Its middle, mm from the left margin of the text."""
        return (self.start + self.end) / 2


def room_of(page: PageFormat) -> float:
    """The width between the margins, mm."""
    return page.page_width - page.margin_left - page.margin_right


def cell_spans(blocks: Sequence[Block], room: float) -> Iterator[tuple[Place, Span]]:
    """The cells that hold paragraphs, each with its width; tables in cells are left out."""
    for table in blocks:
        if not isinstance(table, TableView):
            continue
        edges = (0.0, *accumulate(table.grid))
        free = {"giua": (room - edges[-1]) / 2, "phai": room - edges[-1]}
        start = free.get(table.align, table.indent)
        last = len(edges) - 1
        for row in table.rows:
            for cell in row.cells:
                ends = min(cell.column, last), min(cell.column + cell.span, last)
                span = Span(*(start + edges[end] for end in ends))
                yield from ((p.cell, span) for p in cell.paragraphs if p.cell is not None)


def box_span(box: BoxView, around: ParagraphView, column: Span, page: PageFormat) -> Span:
    """The width of a text box; one in a line of text stands where that line does."""
    width = box.width or 0.0
    if box.position.inline:
        return _along(_middle_of_line(around, column), width)
    return _placed(box.position, width, page)


def align_seen(paragraph: ParagraphView, span: Span, page: PageFormat) -> str:
    """The alignment a number is printed with, in the words of `ParagraphFormat.align`."""
    look = paragraph.format
    if look.frame is not None and look.frame.x is not None:
        span = _placed(look.frame, look.frame.width or 0.0, page)
    elif _tabs_before(paragraph) and look.align in {"trai", "deu"}:
        stop = _stop(paragraph)
        if stop is None:
            return UNKNOWN
        span = _along(stop.at, 0.0)
    middle = span.middle if span.end - span.start <= _NARROW else _middle_of_line(paragraph, span)
    whole = Span(0.0, room_of(page))
    if min(abs(middle - whole.middle), abs(middle - _middle_of_sheet(page))) <= _NEAR:
        return "giua"
    if span == whole and look.align != "giua":
        return look.align
    return "trai" if middle < whole.middle else "phai"


def _middle_of_line(paragraph: ParagraphView, span: Span) -> float:
    """About where a short line is printed."""
    look = paragraph.format
    start, end = span.start + look.left + look.first_line, span.end - look.right
    return {"giua": (start + end) / 2, "phai": end}.get(look.align, start)


def _placed(position: Position | Frame, width: float, page: PageFormat) -> Span:
    """What hangs on the page, by a distance or by Word's word."""
    of_sheet = position.x_from == "page"
    edge = -page.margin_left if of_sheet else 0.0
    room = page.page_width if of_sheet else room_of(page)
    if isinstance(position.x, float):
        return Span(edge + position.x, edge + position.x + width)
    if position.x in _LEFT:
        return Span(edge, edge + width)
    if position.x in _RIGHT:
        return Span(edge + room - width, edge + room)
    return _along(edge + room / 2, width)


def _along(middle: float, width: float) -> Span:
    return Span(middle - width / 2, middle + width / 2)


def _middle_of_sheet(page: PageFormat) -> float:
    return page.page_width / 2 - page.margin_left


def _tabs_before(paragraph: ParagraphView) -> int:
    text = paragraph.text
    return text[: len(text) - len(text.lstrip())].count("\t")


def _stop(paragraph: ParagraphView) -> Tab | None:
    """The tab stop of its own that the tabs before a number lead to."""
    stops = tuple(stop for stop in paragraph.format.tabs if stop.kind != "clear")
    tabs = _tabs_before(paragraph)
    return stops[tabs - 1] if tabs <= len(stops) else None
