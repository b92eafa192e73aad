"""What two papers are compared by: a paragraph, and in a table of data a whole row."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from docgen.issuing.paper import one_line
from docgen.model.printed import heads_running_numbers, is_running_number, row_text
from docgen.ooxml.view import TableView
from docgen.recognise.tables import is_data
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.view import Block, DocumentView, RowView

Cells = tuple[tuple[str, ...], ...]
"""The paragraphs that print something, cell by cell."""


class Row(NamedTuple):
    """A row of a table of data.

    A `numbered` one opens with its running number, which follows from the rows above and is no part
    of what it says.
    """

    cells: Cells
    numbered: bool = False

    @property
    def text(self) -> str:
        """The row on one line."""
        return row_text(self.cells)

    @property
    def says(self) -> Cells:
        """Its cells without the running number."""
        return self.cells[1:] if self.numbered else self.cells

    @property
    def lines(self) -> tuple[str, ...]:
        """Its paragraphs."""
        return tuple(chain.from_iterable(self.cells))

    @property
    def leading(self) -> int:
        """How many of them are its running number."""
        return len(self.cells[0]) if self.numbered else 0


Unit = str | Row


def units_of(view: DocumentView) -> list[Unit]:
    """The units of a paper in reading order; what only places texts is no table of data."""
    return list(_units(view.blocks))


def text_of(unit: Unit) -> str:
    """A unit on one line."""
    return unit if isinstance(unit, str) else unit.text


def lines_in(unit: Unit) -> tuple[str, ...]:
    """The paragraphs of a unit."""
    return (unit,) if isinstance(unit, str) else unit.lines


def _units(blocks: tuple[Block, ...]) -> Iterator[Unit]:
    for block in blocks:
        if not isinstance(block, TableView):
            if line := one_line(block.displayed):
                yield line
        elif is_data(block):
            yield from _rows(block)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from _units(cell.blocks)


def _rows(table: TableView) -> Iterator[Row]:
    rows = [_cells(row) for row in table.rows]
    numbered = bool(rows and rows[0]) and heads_running_numbers(" ".join(rows[0][0]))
    for cells in filter(any, rows):
        yield Row(cells, numbered=numbered and is_running_number(" ".join(cells[0])))


def _cells(row: RowView) -> Cells:
    return tuple(
        tuple(line for p in cell.paragraphs if (line := one_line(p.displayed)))
        for cell in row.cells
    )
