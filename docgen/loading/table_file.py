"""A table's file, .csv or .xlsx: exactly one of the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.report import Report
from docgen.loading.source import read_table_text
from docgen.loading.tables import read_csv

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.findings import Finding
    from docgen.loading.columns import Table
    from docgen.loading.tables import Row
    from docgen.workspace import Workspace


def table_files(folder: Path, table: Table) -> tuple[Path, ...]:
    """The files of the table that are there: none, one, or both by mistake."""
    both = (folder / f"{table.stem}.csv", folder / f"{table.stem}.xlsx")
    return tuple(path for path in both if path.exists())


def open_table(
    workspace: Workspace, folder: Path, table: Table, findings: list[Finding]
) -> tuple[tuple[Row, ...] | None, Report]:
    """The rows of the table and the report that knows their lines; None where there are none."""
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
        from docgen.loading.workbook import read_xlsx

        report = Report.of(workspace, as_xlsx, findings)
        sheet = read_xlsx(as_xlsx, table, report)
        return sheet or (None, report)
    opened = read_table_text(as_csv, report)
    if opened is None:
        return None, report
    text, report = opened
    rows = read_csv(text, report, lambda heading: table.column_of(heading) is not None)
    return rows, report
