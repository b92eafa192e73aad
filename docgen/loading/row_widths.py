"""Rows of a table with more or fewer cells than it has columns: told by kind, not one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.tables import DELIMITERS
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.loading.report import Report
    from docgen.loading.tables import Row

_TOO_FEW = (
    "mỗi cột một ô, ô trống cũng phải có dấu ngăn cột; hàng bị ngắt dòng ở giữa thì nối lại, hoặc "
    "đặt ô có xuống dòng trong dấu ngoặc kép"
)
_MARKS = {";": "chấm phẩy", ",": "phẩy", "\t": "Tab"}
_FEW = 5  # lines named


class Width(NamedTuple):
    """How many columns a table has, and cells its head, with empty ones behind the last column."""

    columns: int
    cells: int

    def holds(self, row: Row) -> bool:
        """Whether each cell of the row stands under a column."""
        return not (
            self.pushed_out(row)
            or len(without_empty_end(row.cells)) > self.columns
            or len(row.cells) < self.columns
        )

    def pushed_out(self, row: Row) -> bool:
        """A mark in a cell may push an empty last cell out of the table, and all before it."""
        return bool(row.mark) and len(row.cells) > self.cells

    def as_usual(self, rows: Sequence[Row]) -> Width:
        """The same where every row ends with one mark too many, which pushes nothing out.

        A comma may stand in a cell of each of them.
        """
        least = min((len(row.cells) for row in rows if row.mark != ","), default=0)
        return self._replace(cells=max(self.cells, least)) if len(rows) > 1 else self

    def count(self, row: Row) -> int:
        """How many cells a row that does not fit has, as whoever typed it counts them."""
        filled = len(without_empty_end(row.cells))
        if filled > self.columns and not self.pushed_out(row):
            return filled
        return len(row.cells)


def all_alike(rows: Iterable[Row], width: Width) -> bool:
    """Whether no row fits the head, and all have as many cells."""
    counts = {None if width.holds(row) else width.count(row) for row in rows}
    return len(counts) == 1 and None not in counts


def check_widths(rows: Iterable[Row], width: Width, report: Report) -> None:
    """An error for the rows of each count of cells; of a workbook, one for each row."""
    odd = [row for row in rows if not width.holds(row)]
    if report.path.endswith(".xlsx"):
        for row in odd:
            report.error(
                Code.CELL_COUNT,
                f"Ô {_cells_beside(row, width.columns)} nằm ngoài bảng, bảng có "
                f"{width.columns} cột",
                row.line,
                hint="xóa chữ trong ô đó, hoặc đặt tên cho cột ở hàng đầu bảng",
            )
        return
    alike: dict[tuple[int, str], list[Row]] = {}
    for row in odd:
        alike.setdefault((width.count(row), _hint(row, width)), []).append(row)
    for (count, hint), (first, *more) in alike.items():
        message = f"Hàng có {count} ô, bảng có {width.columns} cột"
        if more:
            lines = ", ".join(str(row.line) for row in more[:_FEW])
            dots = ", …" if len(more) > _FEW else ""
            message += f"; {len(more) + 1} hàng như vậy, cả dòng {lines}{dots}"
        report.error(Code.CELL_COUNT, message, first.line, hint=hint)


def without_empty_end(cells: tuple[str, ...]) -> tuple[str, ...]:
    """The cells up to the last that holds anything."""
    count = len(cells)
    while count and not cells[count - 1]:
        count -= 1
    return cells[:count]


def _hint(row: Row, width: Width) -> str:
    if width.count(row) < width.columns:
        whole = row.mark.join(row.cells)
        other = (m for m in DELIMITERS if m != row.mark and whole.count(m) + 1 >= width.columns)
        # A row that the head's own mark parts is parted by it: the other one stands in its text.
        parted = 2 * len(row.cells) > width.columns
        if (mark := next(other, None)) and row.mark and not parted:
            return (
                f"hàng tên cột ngăn bằng dấu {_MARKS[row.mark]}, hàng này bằng dấu {_MARKS[mark]}: "
                "dùng một dấu cho cả tệp"
            )
        return _TOO_FEW
    name = _MARKS.get(row.mark, "ngăn cột")
    other_way = "; hoặc lưu bảng thành CSV ngăn cột bằng dấu chấm phẩy" if row.mark == "," else ""
    return (
        f"ô có dấu {name} hoặc xuống dòng bên trong phải đặt trong dấu ngoặc kép, vì cột ngăn bằng "
        f"dấu {name}{other_way}"
    )


def _cells_beside(row: Row, columns: int) -> str:
    """The filled cells of a workbook's row right of the table: "H5, AA5"."""
    from openpyxl.utils import get_column_letter

    places = (k for k, cell in enumerate(row.cells, 1) if k > columns and cell)
    return ", ".join(f"{get_column_letter(k)}{row.line}" for k in places)
