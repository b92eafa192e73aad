"""Tables that only put text on the page: what stands in them is read as if it stood there itself.

A whole text in one cell, as an office's system exports it; a title in a cell of its own, or in a
row of its own under the head. Nothing stands beside such text, and no grid is drawn; a frame around
a line or two is a note.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from docgen.recognise import signs
from docgen.recognise.signatures import is_office
from docgen.recognise.tables import is_drawn
from docgen.recognise.titles import kind_of
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.view import CellView, ParagraphView, RowView, TableView

_WIDE = 100.0  # mm: what is less is set aside from the text
_OF_HEAD = frozenset({"quoc_hieu", "tieu_ngu", "tieu_de_doan", "so_ky_hieu", "dia_danh_ngay"})
_MUCH = 6  # lines that print something
_MOST_OVER_ADDRESSEE = 12  # rows
_FIRST = 12  # lines of a table that tell whether it holds the head of a paper


def tables_in(table: TableView) -> tuple[TableView, ...]:
    """The tables that are one in the file because no line stood between them.

    Under the rows of a head those of "Kính gửi:", its label in a cell and whom it names in another.
    """
    rows = table.rows[:_MOST_OVER_ADDRESSEE]
    addressed = (n for n, row in enumerate(rows) if n and _is_addressed(row))
    first = next(addressed, None)
    if first is None or not _holds_head(table):
        return (table,)
    return table._replace(rows=table.rows[:first]), table._replace(rows=table.rows[first:])


def _is_addressed(row: RowView) -> bool:
    """Whether a row begins with "Kính gửi", in the cell that prints first."""
    texts = (p.displayed for cell in row.cells for p in cell.paragraphs if _prints(p))
    return signs.KINH_GUI.match(key(next(texts, ""))) is not None


def _holds_head(table: TableView) -> bool:
    return any(signs.of_head(text) in _OF_HEAD for text in islice(_printed(table), _FIRST))


def rows_of_text(table: TableView) -> frozenset[int]:
    """The rows of a table whose text stands as on the page, by their number.

    All of a table of one column that is not the signature and has no grid; of the table of a head
    those that go across it.
    """
    if table.floating or (is_drawn(table) and not _is_frame(table)):
        return frozenset()
    if all(_is_alone(row, table) for row in table.rows):
        first = next(_printed(table), "")
        signed = signs.is_noi_nhan(first) or is_office(first)
        return frozenset() if signed else frozenset(range(len(table.rows)))
    across = [n for n, row in enumerate(table.rows) if len(row.cells) == 1]
    if not across or not _holds_head(table):
        return frozenset()
    return frozenset(n for n in across if _is_alone(table.rows[n], table))


def _is_frame(table: TableView) -> bool:
    """Whether a table is a single cell around a title, or around more than a note has."""
    if sum(len(row.cells) for row in table.rows) > 1:
        return False
    text = tuple(islice(_printed(table), _MUCH))
    return len(text) == _MUCH or (text != () and kind_of(text[0]) != "")


def _is_alone(row: RowView, table: TableView) -> bool:
    """Whether at most one cell of a row prints something, and that is as wide as a text."""
    printing = [cell for cell in row.cells if any(map(_prints, cell.paragraphs))]
    return len(printing) < 2 and all(_width(cell, table) >= _WIDE for cell in printing)


def _width(cell: CellView, table: TableView) -> float:
    """The width of a cell as far as it is told, mm."""
    of_grid = sum(table.grid[cell.column : cell.column + cell.span])
    return max(of_grid, cell.width or 0.0)


def _prints(paragraph: ParagraphView) -> bool:
    return bool(paragraph.boxes or paragraph.printed.strip())


def _printed(table: TableView) -> Iterator[str]:
    return (text for p in table.paragraphs if (text := p.displayed.strip()))
