from __future__ import annotations

import io
import time
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from docgen.loading.excel import task_workbook
from docgen.loading.task_table import TASKS
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
