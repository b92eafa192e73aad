"""Which texts a review looks at: what a paper prints, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl

from docgen.ra_soat.texts import texts_of_year
from docgen.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


def _workbook(
    path: Path, *rows: tuple[str | float, ...], columns: str = "", lines: str = ""
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    for letter in columns:
        sheet.column_dimensions[letter].hidden = True
    for number in lines:
        sheet.row_dimensions[int(number)].hidden = True
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)


def _texts(place: Path) -> list[str]:
    return [cho.text for cho in texts_of_year(Workspace(place), 2026)]


def test_what_an_annex_hides_is_not_looked_at(tmp_path: Path) -> None:
    rows = (("TT", "Tên", "Cũ"), ("1", "Cầu", "năm 2024"), ("2", "Đường 2023", "x"))
    _workbook(tmp_path / "data/2026/to.xlsx", *rows, columns="C", lines="3")
    assert _texts(tmp_path) == ["TT", "Tên", "1", "Cầu"]


def test_what_a_roster_hides_is_not_looked_at_but_for_its_own_columns(tmp_path: Path) -> None:
    head = ("Họ và tên", "Đơn vị", "Chức danh trong đội", "Ghi chú", "Năm vào Đoàn")
    row = ("Trần Mẫu A", "Văn phòng Sở", "Đội trưởng", "từ 2024", "2023")
    _workbook(tmp_path / "data/2026/tinh-nguyen/doi-1.xlsx", head, row, columns="BDE", lines="2")
    assert _texts(tmp_path) == [*head[:3], *row[:3]]


def test_a_title_above_a_table_of_docgens_own_is_not_looked_at(tmp_path: Path) -> None:
    head = ("TT", "Nhiệm vụ", "Dự kiến kinh phí (triệu đồng)")
    rows = (("NHIỆM VỤ NĂM 2024",), head, ("1", "Tập huấn", "50"))
    _workbook(tmp_path / "data/2026/nhiem-vu.xlsx", *rows)
    found = texts_of_year(Workspace(tmp_path), 2026)
    assert [cho.text for cho in found] == [*head, *rows[2]]
    assert [(cho.cot, cho.o) for cho in found[3:]] == [(h, (1, k)) for k, h in enumerate(head)]


def test_a_title_above_an_annex_is_printed(tmp_path: Path) -> None:
    _workbook(tmp_path / "data/2026/to.xlsx", ("SỐ LIỆU NĂM 2024",), ("TT", "Tên"), ("1", "Cầu"))
    assert _texts(tmp_path)[0] == "SỐ LIỆU NĂM 2024"


def test_a_number_of_a_workbook_is_read_as_it_would_be_typed(tmp_path: Path) -> None:
    _workbook(tmp_path / "data/2026/to.xlsx", ("TT", "Kinh phí"), ("1", 118.5))
    assert _texts(tmp_path)[-1] == "118,5"
