"""What nobody sees of a workbook: hidden rows, columns and sheets; and rows struck out.

A table that is printed as it stands is printed as it is seen, without them. A table docgen counts
from is read whole: a filter left on must not lose an entry. Either is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.tables import HEAD_WITHIN, Row
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


def columns_left_out(table: Table, columns: Sequence[str | None], hidden: Hidden) -> frozenset[int]:
    """The hidden ones that are not printed, or, of a table that is counted, none of its own."""
    return frozenset(
        number
        for number, column in enumerate(columns, 1)
        if number in hidden.columns and (column is None or column in table.hideable)
    )


def not_printed(sheet: Worksheet, table: Table) -> Hidden:
    """What a paper goes without of what the sheet hides."""
    hidden = hidden_in(sheet)
    if table.as_seen or not hidden.columns:
        return hidden if table.as_seen else Hidden(frozenset(), frozenset())
    rows = [
        Row(number, number, tuple("" if value is None else str(value) for value in row))
        for number, row in enumerate(sheet.iter_rows(max_row=HEAD_WITHIN, values_only=True), 1)
    ]
    columns = table.meant(rows[table.head_place(rows)].cells) if rows else ()
    return Hidden(frozenset(), columns_left_out(table, columns, hidden))


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
    sheet: Worksheet,
    table: Table,
    lines: Sequence[int],
    without: frozenset[int],
    report: Report,
) -> None:
    """Warn of what is hidden of the rows under the head, the first of `lines`, or struck out.

    Of hidden columns too: `without` are those the table goes without.
    """
    rows = lines[1:]
    hidden = hidden_in(sheet)
    if not (is_visible(sheet) or table.as_seen):
        report.warning(
            Code.HIDDEN,
            f"Trang tính “{chuan_nfc(sheet.title.strip())}” bị ẩn trong Excel; docgen vẫn đọc như "
            "mọi trang tính",
            hint=f"không dùng nữa thì xóa hẳn trang tính; vẫn dùng thì {_UNHIDE}",
        )
    _say_columns(
        _named(sheet, hidden.columns - without, lines),
        "bị ẩn trong Excel; docgen vẫn đọc như mọi cột",
        f"{_UNHIDE} để thấy hết những gì docgen đọc",
        report,
    )
    left_out = _named(sheet, without, lines)
    _say_columns(left_out, *_why_left_out(table), report)
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


def _why_left_out(table: Table) -> tuple[str, str]:
    """What is said of hidden columns the table goes without, and the way out."""
    if table.as_seen or table.hideable:
        return "bị ẩn trong Excel: không in", f"muốn in thì {_UNHIDE}; không thì xóa hẳn cột"
    return (
        f"bị ẩn trong Excel, không phải cột của {table.goi}: docgen không đọc",
        f"thuộc bảng thì sửa tên cột và {_UNHIDE}; không thì để nguyên, hoặc xóa hẳn cột",
    )


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


class _Named(NamedTuple):
    """Columns as messages name them, and the row of their heads."""

    names: tuple[str, ...]
    line: int


def _named(sheet: Worksheet, columns: frozenset[int], rows: Sequence[int]) -> _Named:
    """Those of the columns that hold anything in those rows, the head first."""
    names: list[str] = []
    for number in sorted(columns):
        cells = [sheet.cell(row, number) for row in rows]
        if any(cell.value not in {None, ""} for cell in cells):
            heading = " ".join(chuan_nfc(str(cells[0].value or "")).split())
            letters = cells[0].coordinate.rstrip("0123456789")
            names.append(f"{letters}{heading and f' “{heading}”'}")
    return _Named(tuple(names), rows[0])


def _say_columns(named: _Named, what: str, hint: str, report: Report) -> None:
    if named.names:
        report.warning(Code.HIDDEN, f"Cột {_some(named.names)} {what}", named.line, hint=hint)
