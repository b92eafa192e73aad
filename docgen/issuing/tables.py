"""A table of data in an issued paper as a reader takes it in: what stands under which heading."""

from __future__ import annotations

from itertools import groupby, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING

from docgen.issuing.paper import one_line
from docgen.recognise.columns import columns_of
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.ooxml.view import CellView, TableView


class Cell(NamedTuple):
    """What stands in one row under one heading, or under several it is merged over.

    `lines` are the paragraphs that print something; a cell merged with others below says the same
    in each of its rows. `shared` is a part of such a cell, `below` one that is not its first.
    """

    columns: range
    lines: tuple[str, ...]
    shared: bool = False
    below: bool = False

    @property
    def text(self) -> str:
        """Its lines as one."""
        return " ".join(self.lines)


class Table(NamedTuple):
    """`heads` are the headings, column by column; the head row is one of the `rows`."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    head: int

    @property
    def under(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows under the headings."""
        return self.rows[self.head + 1 :]


def read_table(table: TableView) -> Table:
    """The table by its columns, wherever the borders of each row are."""
    rows = tuple(
        tuple(_joined(_cells(table, place, columns)))
        for place, columns in enumerate(columns_of(table))
    )
    # What stands over the headings across the whole table is its title.
    head = next((place for place, row in enumerate(rows) if len(row) > 1), 0)
    heads: dict[int, str] = {}
    for cell in rows[head] if rows else ():
        heads |= dict.fromkeys(cell.columns, cell.text)
    return Table(tuple(heads.get(k, "") for k in range(max(heads, default=-1) + 1)), rows, head)


def _cells(table: TableView, place: int, columns: Sequence[range]) -> Iterator[Cell]:
    for cell, covered in zip(table.rows[place].cells, columns, strict=True):
        first = _first(table, place, cell)
        rows = place - first + 1 + _below(table, place, cell)
        lines = lines_of(_at(table, first, cell) or cell)
        shared = rows > 1
        # Word puts what the cells said under one another: of all the same each says it once.
        part = len(lines) // rows
        if shared and lines == lines[:part] * rows:
            lines = lines[:part]
        yield Cell(covered, lines, shared, place > first)


def _first(table: TableView, place: int, cell: CellView) -> int:
    """The row in which the cell begins."""
    here: CellView | None = cell
    while place and here and here.merge == "continue" and _at(table, place - 1, cell):
        place -= 1
        here = _at(table, place, cell)
    return place


def _below(table: TableView, place: int, cell: CellView) -> int:
    """How many rows the cell goes on below."""
    if cell.merge is None:
        return 0
    after = (_at(table, k, cell) for k in range(place + 1, len(table.rows)))
    return sum(1 for _ in takewhile(lambda c: c is not None and c.merge == "continue", after))


def _at(table: TableView, place: int, cell: CellView) -> CellView | None:
    """The cell of a row that begins where this one does."""
    return next((c for c in table.rows[place].cells if c.column == cell.column), None)


def lines_of(cell: CellView) -> tuple[str, ...]:
    """The paragraphs of a cell that print something."""
    return tuple(line for p in cell.paragraphs if (line := one_line(p.printed)))


def _joined(cells: Iterator[Cell]) -> Iterator[Cell]:
    """The cells, those a column is split into as one."""
    for _, group in groupby(((cell.columns.start, cell) for cell in cells), itemgetter(0)):
        first, *others = (cell for _, cell in group)
        lines = (first.lines, *(cell.lines for cell in others))
        yield first._replace(lines=sum(lines, ()))
