"""The columns of a table as a reader sees them, wherever each row has its own borders.

Somebody drags a border in one row, merges or splits cells, and LibreOffice does as much where a row
is a hair off: the grid then has more columns than the table, and what stands under one heading
begins in another of them row by row.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from docgen.ooxml.view import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.ooxml.view import RowView, TableView

_HAIR = 0.01  # mm; keeps columns of no width in order

Edges = tuple[float, ...]
"""Where the cells of a row begin and the last one ends, mm."""


def columns_of(table: TableView) -> tuple[tuple[range, ...], ...]:
    """Row by row, the columns that each cell stands in.

    They are counted from 0 in the rows that most of the others are like.
    """
    ends = [max((cell.column + cell.span for cell in row.cells), default=0) for row in table.rows]
    lefts = _lefts(table.grid, max(ends, default=0))
    rows = [_edges(row, lefts) for row in table.rows]
    often = Counter(filter(None, rows))
    if not often:
        return tuple(() for _ in rows)
    usual = max(often, key=lambda edges: (often[edges], len(edges)))
    found = {edges: _columns(edges, usual) for edges in often}
    return tuple(found.get(edges, ()) for edges in rows)


def columns_by_place(tables: Iterable[TableView]) -> dict[Place, int]:
    """For each cell of the tables the column it stands in, or begins in."""
    return {
        Place(table.number, row, cell.column): covered.start
        for table in tables
        for row, columns in enumerate(columns_of(table))
        for cell, covered in zip(table.rows[row].cells, columns, strict=True)
    }


def _lefts(grid: Sequence[float], count: int) -> list[float]:
    """The left edge of each grid column and of what is after the last."""
    usual = sum(grid) / len(grid) if grid else 0.0
    widths = [*grid, *[usual] * (count - len(grid))]
    return list(accumulate((max(width, 0.0) + _HAIR for width in widths), initial=0.0))


def _edges(row: RowView, lefts: Sequence[float]) -> Edges:
    """None of a row without cells."""
    last = row.cells[-1:]
    return tuple(
        [lefts[cell.column] for cell in row.cells]
        + [lefts[cell.column + cell.span] for cell in last]
    )


def _columns(row: Edges, usual: Edges) -> tuple[range, ...]:
    starts: list[int] = []
    for edge, match in zip(row, _matched(row, usual), strict=True):
        before = starts[-1] if starts else 0
        starts.append(max(bisect_right(usual, edge) - 1, before) if match is None else match)
    last = len(usual) - 2
    return tuple(range(min(a, last), max(b, min(a, last) + 1)) for a, b in pairwise(starts))


def _matched(row: Edges, usual: Edges) -> list[int | None]:
    """For each edge of a row the one that it is of the usual ones; None for one of its own.

    In order, so that they lie as near each other as can be: as a rule all of them are the usual
    ones moved, and an edge more or less is a cell split or merged.
    """
    alone = max(b - a for a, b in pairwise(usual))
    rows, columns = range(len(row) + 1), range(len(usual) + 1)
    # cost[i][k]: how far apart the rest of both sides lies, from those on.
    cost = [[alone * (len(row) - i + len(usual) - k) for k in columns] for i in rows]
    for i in reversed(rows[:-1]):
        for k in reversed(columns[:-1]):
            cost[i][k] = min(
                cost[i + 1][k + 1] + abs(row[i] - usual[k]),
                cost[i + 1][k] + alone,
                cost[i][k + 1] + alone,
            )
    matched: list[int | None] = []
    k = 0
    for i, edge in enumerate(row):
        while k < len(usual) and cost[i][k] == cost[i][k + 1] + alone:
            k += 1
        together = k < len(usual) and cost[i][k] == cost[i + 1][k + 1] + abs(edge - usual[k])
        matched.append(k if together else None)
        k += together
    return matched
