"""What two papers are compared by: a paragraph, and in a table of data a whole row."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from docgen.issuing.paper import one_line
from docgen.issuing.tables import lines_of, read_table
from docgen.model.printed import heads_running_numbers, is_running_number, row_text
from docgen.ooxml.view import TableView
from docgen.recognise.tables import is_data
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.view import Block, DocumentView

Cells = tuple[tuple[str, ...], ...]
"""The paragraphs that print something, cell by cell."""


class Row(NamedTuple):
    """A row of a table of data.

    `text` is the row on one line. `at` says for each cell in which column it stands, or begins;
    `heads` are the headings of these, `table` is the number of the table in its paper. `printed`
    are the paragraphs of the row itself, where a cell that is merged with others below says in
    `cells` what the first of them prints.
    """

    cells: Cells
    text: str
    at: tuple[int, ...]
    heads: tuple[str, ...]
    table: int
    printed: tuple[str, ...]

    @property
    def numbered(self) -> bool:
        """Whether it opens with its running number.

        That follows from the rows above, and is no part of what it says.
        """
        opens = bool(self.at) and heads_running_numbers(self.heads[self.at[0]])
        return opens and is_running_number(" ".join(self.cells[0]))

    @property
    def says(self) -> Cells:
        """Its cells without the running number."""
        return self.cells[1:] if self.numbered else self.cells

    @property
    def leading(self) -> int:
        """How many of its paragraphs are its running number."""
        return len(self.cells[0]) if self.numbered else 0

    @property
    def plain(self) -> bool:
        """Whether its cells say what it prints, no more and no less."""
        return tuple(chain.from_iterable(self.cells)) == self.printed


Unit = str | Row


def units_of(view: DocumentView) -> list[Unit]:
    """The units of a paper in reading order; what only places texts is no table of data."""
    return list(_units(view.blocks))


def text_of(unit: Unit) -> str:
    """A unit on one line."""
    return unit if isinstance(unit, str) else unit.text


def lines_in(unit: Unit) -> tuple[str, ...]:
    """The paragraphs of a unit."""
    return (unit,) if isinstance(unit, str) else unit.printed


def _units(blocks: tuple[Block, ...]) -> Iterator[Unit]:
    for block in blocks:
        if not isinstance(block, TableView):
            if line := one_line(block.printed):
                yield line
        elif is_data(block):
            yield from _rows(block)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from _units(cell.blocks)


def _rows(view: TableView) -> Iterator[Row]:
    table = read_table(view)
    for row, printed in zip(table.rows, view.rows, strict=True):
        cells = tuple(cell.lines for cell in row)
        if any(cells):
            at = tuple(cell.columns.start for cell in row)
            lines = chain.from_iterable(map(lines_of, printed.cells))
            yield Row(cells, row_text(cells), at, table.heads, view.number, tuple(lines))
