"""A table from an .xlsx workbook: cells as text, as they would stand in the CSV."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from datetime import date, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from docgen.loading.codes import Code
from docgen.loading.columns import is_total
from docgen.loading.date_format import date_as_shown
from docgen.loading.hidden import check_hidden, columns_left_out, hidden_in
from docgen.loading.number_format import as_shown
from docgen.loading.sheets import all_sheets, name_of, one_sheet
from docgen.loading.source import clean, read_bytes
from docgen.loading.table_file import OpenSheet
from docgen.loading.tables import Row
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import chuan_nfc, ky_tu_dieu_khien

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.worksheet.cell_range import CellRange
    from openpyxl.worksheet.worksheet import Worksheet

    from docgen.loading.columns import Table
    from docgen.loading.report import Report

_MOST_ROWS = 5000
_MOST_COLUMNS = 40
_UNPACKED = 50 * 1024 * 1024
# "0000 000 000" as Excel keeps it: between the digits all is quoted but a space and a dash.
_ZEROS = regex(r'(?:0|[ -]|\\[ .-]|"[ .-]*")*')
_OLE = b"\xd0\xcf\x11\xe0"


def read_xlsx(path: Path, table: Table, report: Report) -> tuple[tuple[Row, ...], Report] | None:
    """The rows of a table that stands on one sheet; None if unusable."""
    book = _Book.of(path, table, report)
    sheet = None if book is None else one_sheet(book.values, table, report)
    read = None if book is None or sheet is None else book.read(sheet, table, report)
    return None if read is None else (read.rows, read.report)


def read_sheets(path: Path, table: Table, report: Report) -> tuple[OpenSheet, ...]:
    """Every sheet that has the table; those that are unusable are said and left out."""
    book = _Book.of(path, table, report)
    sheets = () if book is None else all_sheets(book.values, table, report)
    read = []
    for sheet in sheets:
        trang = name_of(sheet) if len(sheets) > 1 else ""
        own = book.read(sheet, table, report.on_sheet(trang)) if book else None
        if own is not None:
            read.append(own._replace(trang=trang))
    return tuple(read)


class _Book(NamedTuple):
    """A workbook with what its formulas last came to, and the cells that hold any by sheet."""

    values: Workbook
    formulas: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, path: Path, table: Table, report: Report) -> _Book | None:
        """The file opened; None, and what is wrong with it said."""
        raw = read_bytes(path, report)
        book = None if raw is None else _book(raw, table, report, values="cached")
        if raw is None or book is None:
            return None
        return cls(book, _formulas(raw, table, report))

    def read(self, sheet: Worksheet, table: Table, report: Report) -> OpenSheet | None:
        """The rows of a sheet, every cell at fault said; None of one that is too large."""
        if sheet.max_row > _MOST_ROWS or sheet.max_column > _MOST_COLUMNS:
            report.error(
                Code.WORKBOOK,
                f"Trang tính có tới {sheet.max_row} hàng, {sheet.max_column} cột",
                hint="xóa các hàng, cột trống đã định dạng ở cuối bảng",
            )
            return None
        formulas = self.formulas.get(sheet.title, frozenset())
        return _read(sheet, formulas, table, report)


def _read(sheet: Worksheet, formulas: frozenset[str], table: Table, report: Report) -> OpenSheet:
    cells = [tuple(_text(cell, table)[0] for cell in row) for row in sheet.iter_rows()]
    shown = [" | ".join(c.replace("\n", " / ") for c in row).strip(" |") for row in cells]
    _, report = clean("\n".join(shown), report)
    typed = [Row(number, number, row) for number, row in enumerate(cells, 1) if any(row)]
    hidden = hidden_in(sheet)
    kept = [row for row in typed if not (table.as_seen and row.line in hidden.rows)]
    head = kept[table.head_place(kept)] if kept else Row(1, 1, ())
    columns = table.meant(head.cells)
    without = columns_left_out(table, columns, hidden)
    page = _Page(
        sheet,
        table,
        formulas,
        # Where a date belongs, Excel's own is what the clerk meant.
        frozenset(n for n, c in enumerate(columns, 1) if c in table.dates),
        frozenset(n for n, c in enumerate(columns, 1) if c or table.as_seen) - without,
    )
    nameless = frozenset(n for n in without if columns[n - 1] is None)
    kept = [_left(row, without if row.line > head.line else nameless) for row in kept]
    judged = {row.line for row in kept if row.line >= head.line and not is_total(row.cells)}
    # A total that is printed as it stands is looked at too, though its cells may be merged.
    printed = {row.line for row in kept if row.line >= head.line and table.as_seen}
    for number in sorted(judged | printed):
        page.report_cells(number, report)
        if table.as_seen:
            page.report_formats(number, report)
    lines = {row.line for row in typed} if table.as_seen else judged - {head.line}
    check_hidden(sheet, table, (head.line, *sorted(lines)), without, report)
    merged = page.merged(judged)
    for area in sorted(merged, key=lambda r: (r.min_row, r.min_col)):
        report.error(
            Code.MERGED_CELLS,
            f"Các ô {area} bị gộp",
            area.min_row,
            hint="bỏ gộp ô (Merge & Center), điền giá trị vào từng ô",
        )
    rows = (row._replace(unread=page.unread(row, merged)) for row in kept if any(row.cells))
    return OpenSheet(tuple(rows), report)


def _left(row: Row, without: frozenset[int]) -> Row:
    """The row, its cells of those columns empty."""
    cells = ("" if n in without else cell for n, cell in enumerate(row.cells, 1))
    return row._replace(cells=tuple(cells))


class _Page(NamedTuple):
    """A worksheet, its table, cells that are formulas, the table's columns, those of dates."""

    sheet: Worksheet
    table: Table
    formulas: frozenset[str]
    dates: frozenset[int]
    columns: frozenset[int]

    def merged(self, lines: set[int]) -> list[CellRange]:
        """The areas of those lines that are one cell, but for those nobody reads."""
        return [
            area
            for area in self.sheet.merged_cells.ranges
            if lines & set(range(area.min_row, area.max_row + 1))
            and self.columns & set(range(area.min_col, area.max_col + 1))
        ]

    def report_cells(self, number: int, report: Report) -> None:
        """Cells of row `number` that hold no text or number, and no date where one belongs."""
        for cell in self._cells(number):
            fault = self._fault(cell)
            if fault is None:
                continue
            broken = cell.data_type == "e"
            report.error(
                Code.CELL_TYPE,
                f"Ô {cell.coordinate} {fault}",
                number,
                hint="sửa công thức trong Excel, hoặc gõ thẳng giá trị"
                if broken
                else "định dạng ô là Văn bản (Text) rồi gõ lại",
            )
        for cell in self._cells(number):
            if cell.coordinate in self.formulas and cell.value is None:
                report.error(
                    Code.CELL_TYPE,
                    f"Ô {cell.coordinate} là công thức chưa có kết quả",
                    number,
                    hint="mở tệp bằng Excel rồi lưu lại, hoặc gõ thẳng giá trị",
                )

    def report_formats(self, number: int, report: Report) -> None:
        """Numbers of row `number` that Excel shows in a way not known here, printed as shown."""
        for cell in self._cells(number):
            value = cell.value
            if not isinstance(value, int | float) or isinstance(value, bool):
                continue
            if as_shown(value, cell.number_format) is None:
                report.error(
                    Code.CELL_TYPE,
                    f"Ô {cell.coordinate} là con số có định dạng docgen không hiểu: "
                    f"{cell.number_format}",
                    number,
                    hint="định dạng ô là Văn bản (Text) rồi gõ như muốn in",
                )

    def unread(self, row: Row, merged: list[CellRange]) -> frozenset[int]:
        """The cells whose fault is said: of a wrong type, without a result, hidden by a merge."""
        return frozenset(
            cell.column - 1
            for cell in self._cells(row.line)
            if self._fault(cell)
            or (cell.value is None and cell.coordinate in self.formulas)
            or (cell.value is None and any(cell.coordinate in area for area in merged))
        )

    def _cells(self, number: int) -> list[Any]:
        return [cell for cell in self.sheet[number] if cell.column in self.columns]

    def _fault(self, cell: Any) -> str | None:
        """What is wrong with the type of a cell; nothing with a date where one belongs."""
        if isinstance(cell.value, date) and cell.column in self.dates:
            return None
        return _text(cell, self.table)[1]


def _book(
    raw: bytes, table: Table, report: Report, *, values: Literal["cached", "formulas"]
) -> Workbook | None:
    if raw.startswith(_OLE):
        report.error(
            Code.WORKBOOK,
            "Tệp có mật khẩu, hoặc là tệp .xls đổi đuôi",
            hint="trong Excel bỏ mật khẩu, hoặc lưu lại bằng Save As, kiểu Excel Workbook (.xlsx)",
        )
        return None
    try:
        return _opened(raw, values)
    except _BROKEN:
        report.error(
            Code.WORKBOOK,
            "Tệp Excel hỏng, không mở được",
            hint="mở tệp bằng Excel và lưu lại, hoặc bỏ tệp này ra khỏi thư mục và dùng lại bảng "
            f"{table.stem}.csv (docgen data excel giữ ở {table.stem}.csv.cu)",
        )
        return None


_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    SyntaxError,  # broken XML, of lxml and ElementTree alike
    # What openpyxl runs into when parts that must be there are missing or do not fit together.
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
    # A method of compression or encryption zipfile does not know.
    NotImplementedError,
    RuntimeError,
)


def _opened(raw: bytes, values: str) -> Workbook:
    from openpyxl import load_workbook

    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > _UNPACKED:
            raise zipfile.BadZipFile
    with warnings.catch_warnings():
        # openpyxl warns of features it drops; docgen reads cells and writes none back.
        warnings.simplefilter("ignore")
        book = load_workbook(io.BytesIO(raw), data_only=values == "cached")
    if not book.worksheets:
        raise LookupError
    return book


def _formulas(raw: bytes, table: Table, report: Report) -> dict[str, frozenset[str]]:
    """The cells that hold a formula, by coordinate, of each sheet that has any."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        if not any(b"<f>" in archive.read(p) or b"<f " in archive.read(p) for p in parts):
            return {}
    book = _book(raw, table, report, values="formulas")
    return {
        sheet.title: frozenset(
            c.coordinate for row in sheet.iter_rows() for c in row if c.data_type == "f"
        )
        for sheet in (book.worksheets if book else ())
    }


def text_of(cell: Any, table: Table) -> str:
    """A cell as the clerk would type it in the CSV of that table: 118,5."""
    return _text(cell, table)[0]


def _text(cell: Any, table: Table) -> tuple[str, str | None]:
    """A cell as the clerk would type it in the CSV, and what is wrong with its type.

    Of a table that is printed as it is seen, as the cell shows it.
    """
    value = cell.value
    if cell.data_type == "e":
        return str(value), f"có lỗi của Excel: {value}"
    if isinstance(value, bool):
        return str(value).upper(), "là giá trị đúng/sai của Excel (TRUE/FALSE), không phải chữ"
    if isinstance(value, int | float):
        return (_number if table.columns else _shown)(value, cell.number_format), None
    if isinstance(value, date | time | timedelta):
        return _dated(value, cell.number_format, table)
    lines = chuan_nfc(str(value or "")).replace("\r\n", "\n").split("\n")
    text = "\n".join(line.strip() for line in lines if line.strip())
    hidden = {ord(char): None for _, char in ky_tu_dieu_khien(text)}
    return text.translate(hidden), None


def _dated(
    value: date | time | timedelta, number_format: str, table: Table
) -> tuple[str, str | None]:
    seen = None if isinstance(value, timedelta) else date_as_shown(value, number_format)
    if table.as_seen and seen is not None:
        return seen, None
    if isinstance(value, date):
        typed = f"{value:%d/%m/%Y}"
        return typed, f"bị Excel đổi thành ngày {typed}"
    return str(value), f"bị Excel đổi thành giờ {value}"


def _number(value: float, number_format: str) -> str:
    """As typed; with the zeros that a format of zeros alone shows, as of phone numbers."""
    exact = Decimal(repr(value))
    if exact != exact.to_integral_value():
        return f"{exact:f}".replace(".", ",")
    shown = number_format.count("0") if _ZEROS.fullmatch(number_format) else 0
    return str(int(exact)).zfill(shown)


def _shown(value: float, number_format: str) -> str:
    said = as_shown(value, number_format)
    return _number(value, number_format) if said is None else said
