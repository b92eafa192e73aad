"""Where the cells of a row stand, by the columns that most rows have."""

from __future__ import annotations

import pytest

from docgen.ooxml.view import CellView, RowView, Source, TableView
from docgen.recognise.columns import columns_by_place, columns_of

# Ten borders, mm: those of eight columns and one at 13 and one at 130 of single rows.
GRID = (9.0, 4.0, 27.0, 20.0, 20.0, 20.0, 20.0, 10.0, 10.0, 20.0)
USUAL = ((0, 1), (1, 2), (3, 1), (4, 1), (5, 1), (6, 1), (7, 2), (9, 1))


def table(*rows: tuple[tuple[int, int], ...], grid: tuple[float, ...] = GRID) -> TableView:
    """Of rows of cells, each by its first column of the grid and how many it spans."""
    made = tuple(
        RowView(
            header=False,
            cant_split=False,
            cells=tuple(CellView(k, span, None, None, ()) for k, span in row),
        )
        for row in rows
    )
    return TableView(0, None, grid, None, 0.0, "trai", (0.0, 0.0), made, 0, Source("", ()))


def last_row(*cells: tuple[int, int]) -> list[tuple[int, int]]:
    """The columns of a row under two usual ones: the first of each cell, and how many."""
    return [(c.start, len(c)) for c in columns_of(table(USUAL, USUAL, cells))[-1]]


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        pytest.param(USUAL, [(k, 1) for k in range(8)], id="as usual"),
        pytest.param(
            ((0, 2), (2, 1), *USUAL[2:]), [(k, 1) for k in range(8)], id="a border dragged"
        ),
        pytest.param(
            ((0, 3), *USUAL[2:]), [(0, 2), *((k, 1) for k in range(2, 8))], id="two cells merged"
        ),
        pytest.param(
            (*USUAL[:6], (7, 1), (8, 1), (9, 1)),
            [*((k, 1) for k in range(7)), (6, 1), (7, 1)],
            id="a cell split",
        ),
        pytest.param(
            ((0, 3), *USUAL[2:6], (7, 1), (8, 1), (9, 1)),
            [(0, 2), *((k, 1) for k in range(2, 7)), (6, 1), (7, 1)],
            id="two merged, another split",
        ),
        pytest.param(
            ((2, 1), *USUAL[2:]), [(k, 1) for k in range(1, 8)], id="the first cell left out"
        ),
        pytest.param(USUAL[:-1], [(k, 1) for k in range(7)], id="the last cell left out"),
        pytest.param(((0, 10),), [(0, 8)], id="all merged"),
        pytest.param((), [], id="no cells"),
    ],
)
def test_the_columns_of_a_row(
    cells: tuple[tuple[int, int], ...], columns: list[tuple[int, int]]
) -> None:
    assert last_row(*cells) == columns


def test_a_row_that_begins_later_begins_in_the_first_column() -> None:
    rows = (((0, 2), (2, 1)), ((0, 2), (2, 1)), ((1, 1), (2, 1)))
    found = columns_of(table(*rows, grid=(2.0, 40.0, 40.0)))
    assert [[c.start for c in row] for row in found] == [[0, 1]] * 3


def test_a_table_without_widths_is_read_by_its_grid() -> None:
    found = columns_of(table(((0, 1), (1, 1)), ((0, 1), (1, 1)), ((0, 2),), grid=()))
    assert [[(c.start, len(c)) for c in row] for row in found] == [[(0, 1), (1, 1)]] * 2 + [
        [(0, 2)]
    ]


def test_places_are_those_a_reader_counts() -> None:
    places = columns_by_place([table(USUAL, USUAL, ((0, 2), (2, 1), *USUAL[2:]))])
    assert {place.column: column for place, column in places.items() if place.row == 2} == {
        **{0: 0, 2: 1},
        **{3: 2, 4: 3, 5: 4, 6: 5, 7: 6, 9: 7},
    }
