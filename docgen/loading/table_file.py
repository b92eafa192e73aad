"""A table's file, .csv or .xlsx: exactly one of the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.missing import likely
from docgen.loading.report import Report
from docgen.loading.source import read_table_text
from docgen.loading.tables import read_csv
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.findings import Finding
    from docgen.loading.columns import Table
    from docgen.loading.tables import Row
    from docgen.workspace import Workspace


class OpenSheet(NamedTuple):
    """The rows of a table that hold anything, and the report that knows their lines.

    `trang` is the worksheet, "" of a CSV and where the workbook has the table on one alone.
    """

    rows: tuple[Row, ...]
    report: Report
    trang: str = ""


def table_files(folder: Path, table: Table) -> tuple[Path, ...]:
    """The files of the table that are there: none, one, or both by mistake."""
    both = (folder / f"{table.stem}.csv", folder / f"{table.stem}.xlsx")
    return tuple(path for path in both if path.exists())


def has_table(workspace: Workspace, folder: Path, table: Table, findings: list[Finding]) -> bool:
    """Whether a table is there that may be lacking; a file that was meant for it is said."""
    if table_files(folder, table):
        return True
    if meant := likely(folder / f"{table.stem}.csv"):
        Report.of(workspace, meant.path, findings).error(
            Code.MISSING_FILE,
            f"Có vẻ là {table.goi} mà docgen không đọc: tệp phải là {table.stem}.csv hoặc "
            f"{table.stem}.xlsx",
            hint=f"{meant.hint}; không dùng thì chuyển ra khỏi thư mục",
        )
    return False


def open_table(
    workspace: Workspace, folder: Path, table: Table, findings: list[Finding]
) -> tuple[tuple[Row, ...] | None, Report]:
    """The rows of the table and the report that knows their lines; None where there are none."""
    path, report = _one_file(workspace, folder, table, findings)
    if path is None:
        return None, report
    if path.suffix == ".xlsx":
        from docgen.loading.workbook import read_xlsx

        return read_xlsx(path, table, report) or (None, report)
    return _csv(path, table, report) or (None, report)


def open_sheets(
    workspace: Workspace, folder: Path, table: Table, findings: list[Finding]
) -> tuple[OpenSheet, ...]:
    """The same of a table that a workbook may have on several sheets."""
    path, report = _one_file(workspace, folder, table, findings)
    if path is None:
        return ()
    if path.suffix == ".xlsx":
        from docgen.loading.workbook import read_sheets

        return read_sheets(path, table, report)
    opened = _csv(path, table, report)
    return () if opened is None else (OpenSheet(*opened),)


def _one_file(
    workspace: Workspace, folder: Path, table: Table, findings: list[Finding]
) -> tuple[Path | None, Report]:
    """The file the table is in, None where it may be in either of two; a report on it."""
    as_csv, as_xlsx = folder / f"{table.stem}.csv", folder / f"{table.stem}.xlsx"
    report = Report.of(workspace, as_csv, findings)
    if as_csv.exists() and as_xlsx.exists():
        report.error(
            Code.TWO_TABLES,
            f"Có cả {workspace.display(as_csv)} và {workspace.display(as_xlsx)}; "
            "docgen không biết bảng nào đúng",
            hint="giữ một tệp, chuyển tệp kia ra khỏi thư mục",
        )
        return None, report
    if as_xlsx.exists():
        return as_xlsx, Report.of(workspace, as_xlsx, findings)
    return as_csv, report


def _csv(path: Path, table: Table, report: Report) -> tuple[tuple[Row, ...], Report] | None:
    opened = read_table_text(path, report)
    if opened is None:
        return None
    text, report = opened
    return read_csv(text, report, lambda heading: table.column_of(heading) is not None), report
