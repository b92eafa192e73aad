from __future__ import annotations

import io
import shutil
import time
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from docgen.compose import ke_hoach
from docgen.loading.excel import task_workbook
from docgen.loading.task_table import TASKS, Known, read_tasks
from docgen.loading.workbook import read_xlsx
from docgen.loading.year import load_year
from docgen.model.year import Nam
from docgen.workspace import Workspace
from tests.unit.loading.helpers import report_of, said


@pytest.fixture(scope="module")
def nam() -> Nam:
    return load_year(Workspace(Path(__file__).parents[3]), 2022)[0]


def _sheet(nam: Nam) -> Worksheet:
    return openpyxl.load_workbook(io.BytesIO(task_workbook(nam)))["Nhiệm vụ"]


def test_the_same_tasks_give_the_same_bytes(nam: Nam) -> None:
    first = task_workbook(nam)
    time.sleep(2.1)  # a ZIP's clock ticks every two seconds
    assert task_workbook(nam) == first


def test_the_table_is_ready_to_use_and_to_print(nam: Nam) -> None:
    sheet = _sheet(nam)
    assert [cell.value for cell in sheet[1]][::6] == ["TT", "Dự kiến kinh phí (triệu đồng)"]
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet["G3"].value == 50
    assert all(cell.alignment.wrap_text for cell in sheet[2])


def test_units_are_offered_and_several_are_not_forbidden(nam: Nam) -> None:
    sheet = _sheet(nam)
    offered = {str(v.sqref).split("2:")[0]: v for v in sheet.data_validations.dataValidation}
    assert set(offered) == {"D", "E"}
    assert not any(v.showErrorMessage for v in offered.values())
    assert [row[0].value for row in sheet.parent["Đơn vị"].iter_rows()][:2] == [
        "Văn phòng Sở",
        "Phòng Phổ biến, giáo dục pháp luật",
    ]


def test_cells_read_as_they_would_stand_in_the_csv(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["TT", "Kinh phí (triệu đồng)"], [1, 1500], [2.0, 1.5], [3, "1.500"], [None, None]):
        sheet.append(row)
    path = tmp_path / "nhiem-vu.xlsx"
    book.save(path)
    report = report_of("", "nhiem-vu.xlsx")
    opened = read_xlsx(path, TASKS, report)
    assert opened is not None
    assert [row.cells for row in opened[0][1:]] == [("1", "1500"), ("2", "1,5"), ("3", "1.500")]
    assert said(report) == []


def _typed(tmp_path: Path, unit: str, amounts: tuple[str, ...]) -> Workspace:
    shutil.copytree(Path(__file__).parents[2] / "errors" / "_goc" / "data", tmp_path / "data")
    table = tmp_path / "data" / "2022" / "nhiem-vu.csv"
    text = table.read_text(encoding="utf-8").replace("(triệu đồng)", f"({unit})")
    for old, new in zip((";0\n", ";1.500\n", ";50\n"), amounts, strict=True):
        text = text.replace(old, f";{new}\n")
    table.write_text(text, encoding="utf-8")
    plan = table.with_name("ke-hoach.md")
    plan.write_text(
        plan.read_text(encoding="utf-8").replace("kinh_phi: 1.550 triệu đồng\n", ""),
        encoding="utf-8",
    )
    return Workspace(tmp_path)


@pytest.mark.parametrize(
    ("unit", "typed", "cells"),
    [
        ("đồng", ("0", "1.500.000", "250.000"), [0, 1500000, 250000]),
        ("nghìn đồng", ("0", "1.500", "0,5"), [0, 1500, 0.5]),
    ],
)
def test_the_unit_of_money_typed_is_the_one_printed(
    tmp_path: Path, unit: str, typed: tuple[str, ...], cells: list[float]
) -> None:
    nam = load_year(_typed(tmp_path, unit, typed), 2022)[0]
    (table,) = ke_hoach.compose(nam).cac_phu_luc[0].bang
    head, rows = table.dau, table.hang
    assert head[-1].doan[0].text.replace("\u00a0", " ") == f"Dự kiến kinh phí ({unit})"
    assert [row[-1].doan[0].text for row in rows] == list(typed)
    sheet = _sheet(nam)
    assert sheet["G1"].value == f"Dự kiến kinh phí ({unit})"
    assert [sheet[f"G{k}"].value for k in (2, 3, 4)] == cells


def test_an_amount_typed_with_decimals_shows_them(nam: Nam) -> None:
    (area,) = _sheet(nam).conditional_formatting
    (rule,) = area.rules
    assert str(area.sqref).startswith("G2:G")
    assert (rule.formula, rule.dxf.numFmt.formatCode) == (["G2<>INT(G2)"], "#,##0.0##")


def test_a_cell_beside_the_table_is_named(nam: Nam, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(task_workbook(nam)))
    book["Nhiệm vụ"]["J5"] = "ghi chú"
    path = tmp_path / "nhiem-vu.xlsx"
    book.save(path)
    report = report_of("")._replace(path="nhiem-vu.xlsx")
    read = read_xlsx(path, TASKS, report)
    assert read is not None
    read_tasks(read[0], Known(None, None), read[1])
    (fault,) = (f for f in read[1].findings if f.code == "DL204")
    assert fault.message == "Ô J5 nằm ngoài bảng, bảng có 7 cột"


def test_rows_that_are_hidden_or_struck_out_are_read_and_said(nam: Nam, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(task_workbook(nam)))
    sheet = book["Nhiệm vụ"]
    sheet.row_dimensions[3].hidden = True
    sheet.row_dimensions[4].hidden = True
    sheet["B6"].font = Font(strike=True)
    sheet["Z9"].font = Font(strike=True)  # an empty cell shows no line
    path = tmp_path / "nhiem-vu.xlsx"
    book.save(path)
    report = report_of("", "nhiem-vu.xlsx")
    read = read_xlsx(path, TASKS, report)
    assert read
    assert len(read[0]) == 17
    read_as_typed = "docgen vẫn đọc như mọi hàng"
    assert said(read[1]) == [
        f"3 DL261 Hàng 3, 4 bị ẩn trong Excel; {read_as_typed}",
        f"6 DL261 Hàng 6 có chữ gạch ngang; {read_as_typed}",
    ]
