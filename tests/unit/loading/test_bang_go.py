"""The table of an annex in a CSV: a row may end early, and never goes on past the last column."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import openpyxl
import pytest

from docgen.loading.bang_go import read_typed_table

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.findings import Finding
    from docgen.model.van_ban_khac import BangGo

HEAD = "TT;Đơn vị;Điểm;Ghi chú"


def _said(tmp_path: Path, *rows: str, head: str = HEAD) -> list[str]:
    path = tmp_path / "diem.csv"
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    findings: list[Finding] = []
    read_typed_table(path, "diem.csv", None, 2022, findings)
    return [f"{f.location.line} {f.code} {f.message}" for f in findings if f.location]


def test_a_mark_in_a_cell_is_told_where_the_last_cell_is_empty(tmp_path: Path) -> None:
    said = _said(tmp_path, "1;Văn phòng; Sở;95,5;", "2;Phòng CCHC;97;Tốt")
    assert said == ["2 DL204 Hàng có 5 ô, bảng có 4 cột"]


def test_a_decimal_comma_is_told_where_commas_part_the_columns(tmp_path: Path) -> None:
    head = HEAD.replace(";", ",")
    assert _said(tmp_path, "1,VP,5,5,", "2,CCHC,97,Tốt", head=head) == [
        "2 DL204 Hàng có 5 ô, bảng có 4 cột"
    ]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(("1;VP;5;;", "2;CCHC;97;Tốt;"), id="every row ends with one mark too many"),
        pytest.param(("A;Khối", "1;VP;5;;", "2;CCHC;6;;"), id="but for one that ends early"),
        pytest.param(("A;Khối", "1;VP;5"), id="rows that end early"),
        pytest.param(('1;"Văn phòng; Sở";5;', "2;CCHC;97;Tốt"), id="the mark in quotes"),
    ],
)
def test_empty_cells_at_the_end_are_nothing(tmp_path: Path, rows: tuple[str, ...]) -> None:
    assert _said(tmp_path, *rows) == []


def _in_workbook(tmp_path: Path, *rows: tuple[object, ...]) -> tuple[BangGo | None, list[str]]:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (("TT", "Đơn vị", "Ngày", "Giờ"), *rows):
        sheet.append(row)
    book.save(str(tmp_path / "a.xlsx"))
    findings: list[Finding] = []
    read = read_typed_table(tmp_path / "a.xlsx", "a.xlsx", None, 2022, findings)
    return read, [f"{f.location.line} {f.code} {f.message}" for f in findings if f.location]


def test_a_day_and_an_hour_are_printed_as_their_cells_show_them(tmp_path: Path) -> None:
    read, said = _in_workbook(tmp_path, (1, "Văn phòng", date(1990, 5, 2), time(7, 30)))
    assert said == []
    assert read is not None
    assert read.hang[0].cells == ("1", "Văn phòng", "1990-05-02", "7:30:00")


@pytest.mark.parametrize(
    ("cell", "said"), [("#REF!", "có lỗi của Excel: #REF!"), ("=SUM(A2:A2)", "là công thức")]
)
def test_the_row_of_a_total_is_looked_at_too(tmp_path: Path, cell: str, said: str) -> None:
    read, found = _in_workbook(tmp_path, (1, "Văn phòng"), (None, "Tổng cộng", cell))
    assert read is None
    assert len(found) == 1
    assert found[0].startswith("3 DL212")
    assert said in found[0]
