"""What nobody sees of a workbook: hidden rows, columns and sheets; and rows struck out.

A table that is printed as it stands is printed as it is seen, without them. A table docgen counts
from is read whole: a filter left on must not lose an entry. Either is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.values import NamedTuple
from docgen.vietnamese import chuan_nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from docgen.loading.columns import Table
    from docgen.loading.report import Report

_NAMED = 5  # rows, columns
_VISIBLE = "visible"
_UNHIDE = "bỏ ẩn (Unhide)"


class Hidden(NamedTuple):
    """The rows and columns of a sheet that are hidden, numbered from 1."""

    rows: frozenset[int]
    columns: frozenset[int]


def hidden_in(sheet: Worksheet) -> Hidden:
    """What the sheet hides, by hand, by a filter or in a group that is folded."""
    return Hidden(
        frozenset(n for n, row in sheet.row_dimensions.items() if row.hidden),
        frozenset(
            n
            for column in sheet.column_dimensions.values()
            if column.hidden and column.min
            for n in range(column.min, min(column.max or column.min, sheet.max_column) + 1)
        ),
    )


def is_visible(sheet: Worksheet) -> bool:
    """Whether the sheet has its tab in Excel."""
    return bool(sheet.sheet_state == _VISIBLE)


def say_sheets_left_out(sheets: Iterable[Worksheet], report: Report) -> None:
    """Warn of hidden sheets in whose place another one is printed."""
    for sheet in sheets:
        report.warning(
            Code.HIDDEN,
            f"Trang tính “{chuan_nfc(sheet.title.strip())}” bị ẩn trong Excel: không in",
            hint=f"muốn in trang tính này thì {_UNHIDE}; không thì xóa hẳn",
        )


def check_hidden(
    sheet: Worksheet, table: Table, head: int, rows: Sequence[int], report: Report
) -> None:
    """Warn of what is hidden of those rows, or struck out, and of hidden columns under the head."""
    hidden = hidden_in(sheet)
    if not (is_visible(sheet) or table.as_seen):
        report.warning(
            Code.HIDDEN,
            f"Trang tính “{chuan_nfc(sheet.title.strip())}” bị ẩn trong Excel; docgen vẫn đọc như "
            "mọi trang tính",
            hint=f"không dùng nữa thì xóa hẳn trang tính; vẫn dùng thì {_UNHIDE}",
        )
    _check_columns(sheet, table, hidden.columns, (head, *rows), report)
    out_of_sight = [n for n in rows if n in hidden.rows]
    if table.as_seen:
        _say(out_of_sight, "bị ẩn trong Excel: không in", _to_print("hàng"), report)
    else:
        _say(out_of_sight, f"bị ẩn trong Excel; {_READ}", _to_read(_UNHIDE), report)
    struck = [n for n in rows if any(c.value and c.font.strike for c in sheet[n])]
    struck = [n for n in struck if not (table.as_seen and n in hidden.rows)]
    unstrike = "bỏ gạch ngang (Format Cells, Font, Strikethrough)"
    _say(struck, f"có chữ gạch ngang; {_READ}", _to_read(unstrike), report)


_READ = "docgen vẫn đọc như mọi hàng"


def _to_read(way_out: str) -> str:
    return f"không dùng nữa thì xóa hẳn hàng; vẫn dùng thì {way_out}"


def _to_print(what: str) -> str:
    return f"muốn in thì {_UNHIDE}, hoặc bỏ lọc (Filter); không thì xóa hẳn {what}"


def _say(rows: list[int], what: str, hint: str, report: Report) -> None:
    if rows:
        named = _some([str(n) for n in rows])
        report.warning(Code.HIDDEN, f"Hàng {named} {what}", rows[0], hint=hint)


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")


def _check_columns(
    sheet: Worksheet,
    table: Table,
    hidden: frozenset[int],
    rows: Sequence[int],
    report: Report,
) -> None:
    """Warn of the hidden columns that hold anything in those rows, the head first."""
    kept: list[str] = []
    left_out: list[str] = []
    for number in sorted(hidden):
        cells = [sheet.cell(row, number) for row in rows]
        if not any(cell.value not in {None, ""} for cell in cells):
            continue
        heading = " ".join(chuan_nfc(str(cells[0].value or "")).split())
        letters = cells[0].coordinate.rstrip("0123456789")
        named = f"{letters}{heading and f' “{heading}”'}"
        (left_out if table.goes_without(heading) else kept).append(named)
    if kept:
        report.warning(
            Code.HIDDEN,
            f"Cột {_some(kept)} bị ẩn trong Excel; docgen vẫn đọc như mọi cột",
            rows[0],
            hint=f"{_UNHIDE} để thấy hết những gì docgen đọc",
        )
    if left_out:
        report.warning(
            Code.HIDDEN,
            f"Cột {_some(left_out)} bị ẩn trong Excel: không in",
            rows[0],
            hint=f"muốn in thì {_UNHIDE}; không thì xóa hẳn cột",
        )
