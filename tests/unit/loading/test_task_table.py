"""Rows of the task table: which are tasks, what is said of their cells, and where."""

from __future__ import annotations

import pytest

from docgen.loading.tables import read_csv
from docgen.loading.task_table import TASKS, Known, read_tasks
from docgen.loading.units import Units
from docgen.model.agency import CoQuan
from docgen.model.tasks import NhiemVu
from tests.declared import declared
from tests.unit.loading.helpers import report_of, said

_HEAD = (
    "TT;Nhiệm vụ;Sản phẩm;Đơn vị chủ trì;Đơn vị phối hợp;Thời gian thực hiện;Kinh phí (triệu đồng)"
)
_AGENCY = declared(
    CoQuan,
    {
        "ten": "Sở Mẫu",
        "ky_hieu": "SM",
        "dia_danh": "Nơi mẫu",
        "don_vi": [{"ma": "VP", "ten": "Văn phòng Sở"}],
        "nguoi_ky": [{"ma": "giam_doc", "ho_ten": "Người ký số 1", "chuc_vu": "Giám đốc"}],
    },
)


def read(*rows: str) -> tuple[tuple[NhiemVu, ...], list[str]]:
    text = "\n".join((_HEAD, *rows, ""))
    report = report_of(text, "nhiem-vu.csv")
    table = read_csv(text, report, lambda heading: TASKS.column_of(heading) is not None)
    tasks = read_tasks(table, Known(Units.of(_AGENCY), frozenset()), report)
    return tasks, said(report)


def test_a_fault_in_a_row_of_several_lines_is_at_its_own() -> None:
    _, faults = read('1;"Việc một,\nviệc hai";Bài;"Văn phòng Sở;\nPhòng Lạ";;Quý I;0')
    assert faults == ["4 DL209 Đơn vị chủ trì “Phòng Lạ” không có trong co-quan.yaml"]


@pytest.mark.parametrize(
    ("cell", "warned"), [("50 đồng", True), ("50.000 đồng", False), ("50", False)]
)
def test_money_that_the_unit_of_its_column_makes_tiny_is_said(cell: str, warned: bool) -> None:  # noqa: FBT001 -- the expected answer of a parametrized case
    _, faults = read(f"1;Việc;Bài;Văn phòng Sở;;Quý I;{cell}")
    said = "2 DL219 Kinh phí “50 đồng” quá nhỏ so với đơn vị tiền của cột: sẽ in 0,00005"
    assert faults == ([said] if warned else [])


@pytest.mark.parametrize(
    "numbers", ["(1);(2);(3);(4);(5);(6);(7)", "1;2;3;4;5;6;7", "A;B;1;2;3;4;5"]
)
def test_a_row_that_numbers_the_columns_is_no_task(numbers: str) -> None:
    tasks, faults = read(numbers, "1;Việc;Bài;Văn phòng Sở;;Quý I;0")
    assert faults == []
    assert [(task.tt, task.nhiem_vu) for task in tasks] == [(1, "Việc")]


def test_column_numbers_anywhere_else_are_a_row_like_any_other() -> None:
    _, faults = read("1;Việc;Bài;Văn phòng Sở;;Quý I;0", "2;2;3;4;5;6;7")
    assert faults[0].startswith("3 DL209 Đơn vị chủ trì “4”")


def test_signs_docgen_prints_as_typed_are_said_of_cells_too() -> None:
    tasks, faults = read(
        '1;"• Viết bài\n• Viết tin";Bài<br>tin;Văn phòng Sở;;Quý I;0',
        "2;[Hội nghị](http://mau.vn);| Bài |;Văn phòng Sở;;Quý I;0",
    )
    assert len(tasks) == 2
    assert [fault.split(":")[0][:40] for fault in sorted(faults)] == [
        "2 DL314 Dòng bắt đầu bằng dấu * hoặc dấu",
        "3 DL316 Dòng có thẻ HTML; docgen in như ",
        "4 DL316 Dòng có liên kết dạng [chữ](địa ",
        "4 DL316 Dòng là bảng gõ bằng dấu |; docg",
    ]


@pytest.mark.parametrize(
    ("head", "code"), [(f"{_HEAD};Ghi chú", "DL202"), (_HEAD.rpartition(";")[0], "DL201")]
)
def test_a_head_of_another_width_is_no_fault_of_its_rows(head: str, code: str) -> None:
    rows = (f"{n};Việc, {n}, a, b, c, d, e;Bài;Văn phòng Sở;;Quý I;0" for n in (1, 2))
    text = "\n".join((head, *rows, ""))
    report = report_of(text, "nhiem-vu.csv")
    table = read_csv(text, report, lambda heading: TASKS.column_of(heading) is not None)
    read_tasks(table, Known(Units.of(_AGENCY), frozenset()), report)
    assert [finding.code for finding in report.findings] == [code]
