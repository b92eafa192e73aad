"""Hidden rows, columns and sheets: a table printed as it stands is printed as it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from docgen.loading.bang_go import read_typed_table
from docgen.loading.columns import read_head
from docgen.loading.roster import ROSTER
from docgen.loading.task_table import TASKS
from docgen.loading.workbook import read_xlsx
from tests.unit.loading.helpers import report_of, said

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from docgen.findings import Finding
    from docgen.loading.columns import Table

ANNEX = (
    ("TT", "Tên", "Giá", "Ghi chú"),
    (1, "Cầu", 15, "gấp"),
    (2, "Đường", 20, None),
    (3, "Kè", 30, None),
)


def book(tmp_path: Path, *rows: tuple[object, ...]) -> tuple[Worksheet, Path]:
    """A sheet with those rows, and the file `save` puts it in."""
    made = openpyxl.Workbook()
    for row in rows:
        made.worksheets[0].append(row)
    return made.worksheets[0], tmp_path / "bang.xlsx"


def save(sheet: Worksheet, path: Path) -> None:
    assert sheet.parent is not None
    sheet.parent.save(path)


def annex(path: Path) -> tuple[list[tuple[str, ...]], list[str]]:
    """What is printed of an annex, head first, and what is said of it."""
    findings: list[Finding] = []
    read = read_typed_table(path, "bang.xlsx", None, 2022, findings)
    assert read is not None, findings
    told = [f"{f.location.path}:{f.location.line} {f.code} {f.message}" for f in findings]
    return [read.dau, *(row.cells for row in read.hang)], told


def test_an_annex_goes_without_a_hidden_column(tmp_path: Path) -> None:
    sheet, path = book(tmp_path, *ANNEX)
    sheet["C3"] = "=1/0"  # a fault nobody sees
    sheet.merge_cells("C3:C4")
    sheet.column_dimensions["C"].hidden = True
    save(sheet, path)
    rows, told = annex(path)
    assert rows[:2] == [("TT", "Tên", "Ghi chú"), ("1", "Cầu", "gấp")]
    assert told == ["bang.xlsx:1 DL261 Cột C “Giá” bị ẩn trong Excel: không in"]


def test_columns_that_are_hidden_together_are_named_one_by_one(tmp_path: Path) -> None:
    sheet, path = book(tmp_path, *ANNEX)
    sheet.column_dimensions.group("C", "D", hidden=True)
    save(sheet, path)
    rows, told = annex(path)
    assert rows[1] == ("1", "Cầu")
    assert told == ["bang.xlsx:1 DL261 Cột C “Giá”, D “Ghi chú” bị ẩn trong Excel: không in"]


def test_an_annex_goes_without_hidden_rows(tmp_path: Path) -> None:
    sheet, path = book(tmp_path, ("Bản nháp",), *ANNEX)
    for number in (1, 4):
        sheet.row_dimensions[number].hidden = True
    sheet.row_dimensions[9].hidden = True  # an empty one
    save(sheet, path)
    rows, told = annex(path)
    assert [row[0] for row in rows] == ["TT", "1", "3"]
    assert told == ["bang.xlsx:1 DL261 Hàng 1, 4 bị ẩn trong Excel: không in"]


def test_the_first_sheet_that_is_seen_is_printed(tmp_path: Path) -> None:
    sheet, path = book(tmp_path, *ANNEX)
    assert sheet.parent is not None
    old = sheet.parent.create_sheet("Cũ", 0)
    old.append(["A", "B"])
    old.append([1, 2])
    old.sheet_state = "hidden"
    lists = sheet.parent.create_sheet("Danh mục")
    lists.append(["gấp"])
    lists.sheet_state = "veryHidden"
    sheet.parent.active = 1
    save(sheet, path)
    rows, told = annex(path)
    assert rows[0] == ANNEX[0]
    assert told == ["bang.xlsx:None DL261 Trang tính “Cũ” bị ẩn trong Excel: không in"]


def test_a_column_left_empty_is_not_printed(tmp_path: Path) -> None:
    sheet, path = book(tmp_path, *((None, *row) for row in ANNEX))
    save(sheet, path)
    rows, told = annex(path)
    assert rows[0] == ANNEX[0]
    assert told == []


MEMBERS = (
    ("TT", "Họ và tên", "Đơn vị", "Chức danh trong đội", "Điện thoại", "Ghi chú"),
    ("1", "Trần Mẫu 1", "Văn phòng Sở", "Đội trưởng", "0912000001", "gấp"),
)
WORK = (("TT", "Nội dung nhiệm vụ", "Dự kiến kinh phí (triệu đồng)"), ("1", "Tập huấn", "50"))


@pytest.mark.parametrize(
    ("table", "typed", "hidden", "what"),
    [
        (ROSTER, MEMBERS, "E", "Cột E “Điện thoại” bị ẩn trong Excel: không in"),
        (ROSTER, MEMBERS, "C", "Cột C “Đơn vị” bị ẩn trong Excel; docgen vẫn đọc như mọi cột"),
        (
            TASKS,
            WORK,
            "B",
            "Cột B “Nội dung nhiệm vụ” bị ẩn trong Excel; docgen vẫn đọc như mọi cột",
        ),
    ],
    ids=["telephones", "units", "tasks"],
)
def test_of_docgens_own_tables_what_a_roster_can_do_without_is_left_out(
    tmp_path: Path, table: Table, typed: tuple[tuple[str, ...], ...], hidden: str, what: str
) -> None:
    sheet, path = book(tmp_path, *typed)
    sheet.column_dimensions[hidden].hidden = True
    save(sheet, path)
    report = report_of("", "bang.xlsx")
    read = read_xlsx(path, table, report)
    assert read is not None
    head, row = (r.cells for r in read[0])
    assert head == typed[0]
    assert row == (typed[1] if "vẫn đọc" in what else (*typed[1][:4], "", "gấp"))
    assert said(read[1]) == [f"1 DL261 {what}"]


@pytest.mark.parametrize(
    ("table", "typed", "what"),
    [
        (ROSTER, MEMBERS, "Cột G “Ngày sinh” bị ẩn trong Excel: không in"),
        (
            TASKS,
            WORK,
            "Cột D “Ngày sinh” bị ẩn trong Excel, không phải cột của bảng nhiệm vụ: docgen không "
            "đọc",
        ),
    ],
    ids=["roster", "tasks"],
)
def test_a_hidden_column_that_is_none_of_the_tables_is_left_out(
    tmp_path: Path, table: Table, typed: tuple[tuple[str, ...], ...], what: str
) -> None:
    head, row = typed
    sheet, path = book(tmp_path, (*head, "Ngày sinh"), (*row, "=1/0"))
    sheet.column_dimensions["DG"[table is ROSTER]].hidden = True
    save(sheet, path)
    report = report_of("", "bang.xlsx")
    read = read_xlsx(path, table, report)
    assert read is not None
    filled = read_head(table, read[0], read[1])
    assert filled is not None
    assert [r.cells for r in filled.rows] == [(*row, "")]
    assert [line for line in said(read[1]) if "DL201" not in line] == [f"1 DL261 {what}"]


def test_a_hidden_sheet_that_is_read_is_said(tmp_path: Path) -> None:
    sheet, path = book(
        tmp_path, ("TT", "Nội dung nhiệm vụ", "Sản phẩm"), ("1", "Tập huấn", "Báo cáo")
    )
    assert sheet.parent is not None
    sheet.title = "Nhiệm vụ"
    sheet.parent.create_sheet("Bìa").append(["BẢNG NHIỆM VỤ"])
    sheet.sheet_state = "hidden"
    sheet.parent.active = 1
    save(sheet, path)
    report = report_of("", "bang.xlsx")
    assert read_xlsx(path, TASKS, report) is not None
    told = "Trang tính “Nhiệm vụ” bị ẩn trong Excel; docgen vẫn đọc như mọi trang tính"
    assert f"None DL261 {told}" in said(report)
