"""The table of an annex, typed in a CSV or .xlsx file beside its paper: printed as it stands."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.findings import errors_among
from docgen.loading.codes import Code
from docgen.loading.columns import Table
from docgen.loading.odd_text import OddText, check_dates
from docgen.loading.placeholders import check_names
from docgen.loading.report import Report
from docgen.loading.row_widths import Width, check_widths
from docgen.loading.source import read_table_text
from docgen.loading.tables import DELIMITERS, read_csv
from docgen.model.van_ban_khac import BangGo, HangBang

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from docgen.findings import Finding
    from docgen.loading.tables import Row

# No columns of docgen's own: the first row that is seen names them.
AS_TYPED = Table("bảng", "", "", MappingProxyType({}), "", "", "")


def read_typed_table(
    path: Path, shown: str, names: Collection[str] | None, nam: int, findings: list[Finding]
) -> BangGo | None:
    """The first row is the header. None, with every fault in `findings`, for what cannot print."""
    before = len(errors_among(findings))
    report = Report(shown, (), findings)
    opened = _from_workbook(path, report) if path.suffix == ".xlsx" else _from_csv(path, report)
    if opened is None:
        return None
    rows, report = opened
    if len(rows) < 2:
        report.error(
            Code.TYPED_TABLE,
            "Bảng không có hàng nào dưới hàng tên cột",
            rows[0].line if rows else None,
            hint="hàng đầu của bảng là tên các cột, mỗi hàng dưới là một hàng in",
        )
        return None
    head, *body = rows
    for place, heading in enumerate(head.cells, 1):
        if not heading:
            message, hint = f"Cột thứ {place} không có tên", "gõ tên cột ở hàng đầu, hoặc xóa cột"
            report.error(Code.COLUMN_UNKNOWN, message, head.line, hint=hint)
    _check_too_wide(body, len(head.cells), report)
    made = tuple(_row(row, len(head.cells)) for row in body)
    odd = OddText(report)
    for row in rows:
        for cell in row.cells:
            for paragraph in cell.split("\n"):
                line = report.line_with(paragraph[:20], row.line, row.last_line)
                check_names(paragraph, line, names, report)
                check_dates(paragraph, line, report, nam)
                odd.take_cell(paragraph, line)
    odd.report_kinds()
    return BangGo(shown, head.cells, made) if len(errors_among(findings)) == before else None


def _from_csv(path: Path, report: Report) -> tuple[tuple[Row, ...], Report] | None:
    opened = read_table_text(path, report)
    if opened is None:
        return None
    text, report = opened
    first = next((line for line in text.split("\n") if line.strip()), "")
    # The header says what parts the columns: a sentence in a cell may hold many commas.
    mark = max(DELIMITERS, key=first.count)
    headings = {heading.strip().strip('"').strip() for heading in first.split(mark)}
    return read_csv(text, report, headings.__contains__), report


def _from_workbook(path: Path, report: Report) -> tuple[tuple[Row, ...], Report] | None:
    from docgen.loading.workbook import read_xlsx

    opened = read_xlsx(path, AS_TYPED, report)
    if opened is None:
        return None
    rows, report = opened
    # A column with nothing in it is a margin somebody left, or one that the workbook hides.
    used = sorted({place for row in rows for place, cell in enumerate(row.cells) if cell})
    return tuple(row._replace(cells=tuple(row.cells[k] for k in used)) for row in rows), report


def _check_too_wide(rows: Sequence[Row], width: int, report: Report) -> None:
    """An error for a row with more cells than the head; one with fewer ends in empty ones."""
    wide = Width(width, width).as_usual([row for row in rows if len(row.cells) >= width])
    check_widths((row for row in rows if len(row.cells) > width), wide, report)


def _row(row: Row, width: int) -> HangBang:
    cells = row.cells[:width]
    return HangBang(row.line, (*cells, *[""] * (width - len(cells))))
