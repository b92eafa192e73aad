"""Tables that hold data, told from those that only place things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.view import TableView
from docgen.patterns import regex
from docgen.recognise.parts import Item
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from docgen.ooxml.view import CellView, ParagraphView, RowView
    from docgen.recognise.lines import Line

_SIDES = 3  # drawn edges that make a cell one of a grid
_TOTAL = regex(r"(?:tổng|cộng)(?!\w)")
_LONGEST_TOTAL = 40  # letters of what stands before sums


def is_data(table: TableView) -> bool:
    """Whether a table has its grid drawn, as those have that hold data."""
    return is_drawn(table) and sum(len(row.cells) for row in table.rows) > 1


def is_drawn(table: TableView) -> bool:
    """Whether most cells of a table have lines around them."""
    cells = [cell for row in table.rows for cell in row.cells]
    drawn = sum(len(cell.borders) >= _SIDES for cell in cells)
    return 2 * drawn > len(cells)


def read_table(
    lines: Sequence[Line], numbers: Iterable[int], table: TableView, components: frozenset[str]
) -> dict[int, list[Item]]:
    """The items of the lines of a table of data, by their line."""
    by_source = {p.source: name for p, name in _cells(table)}
    return {
        number: [Item(lines[number].component or name, lines[number].paragraph, lines[number].spot)]
        for number in numbers
        if not lines[number].blank
        and (name := by_source.get(lines[number].paragraph.source)) in components
    }


def _cells(table: TableView) -> Iterator[tuple[ParagraphView, str]]:
    head = _head_rows(table)
    for place, row in enumerate(table.rows):
        total = _is_total(row)
        for cell in row.cells:
            if any(isinstance(block, TableView) for block in cell.blocks):
                continue
            for paragraph in cell.paragraphs:
                yield paragraph, _name(paragraph, heading=place < head, total=total)


def _name(paragraph: ParagraphView, *, heading: bool, total: bool) -> str:
    if heading:
        return "dau_bang"
    if total and all(run.bold for run in paragraph.run_formats):
        return "tong_cong"
    return "o_so_bang" if paragraph.format.align in {"giua", "phai"} else "o_bang"


def _head_rows(table: TableView) -> int:
    """How many rows are the head: those repeated, else the first where all of it is bold."""
    count = 0
    while count < len(table.rows) and table.rows[count].header:
        count += 1
    if count or len(table.rows) < 2:
        return count
    return int(_is_bold(table.rows[0].cells) and not _is_bold(table.rows[1].cells))


def _is_bold(cells: Iterable[CellView]) -> bool:
    printed = [p for cell in cells for p in cell.paragraphs if p.displayed.strip()]
    return bool(printed) and all(run.bold for p in printed for run in p.run_formats)


def _is_total(row: RowView) -> bool:
    printed = (p for cell in row.cells for p in cell.paragraphs if p.displayed.strip())
    first = next(printed, None)
    if first is None or len(first.text) > _LONGEST_TOTAL:
        return False
    return _TOTAL.match(key(first.text)) is not None
