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


def read(*rows: str, unit: str = "triệu đồng") -> tuple[tuple[NhiemVu, ...], list[str]]:
    text = "\n".join((_HEAD.replace("triệu đồng", unit), *rows, ""))
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
    said = "2 DL219 Kinh phí “50 đồng” nhỏ khác thường: là 50 đồng, sẽ in 0,00005 (triệu đồng)"
    assert faults == ([said] if warned else [])


@pytest.mark.parametrize(
    ("cell", "warned"),
    [("20", ["20"]), ("500", ["500"]), ("1.550", ["1.550"]), ("50.000", []), ("0", [])],
)
def test_a_few_dong_are_trieu_typed_in_the_wrong_column(cell: str, warned: list[str]) -> None:
    _, faults = read(f"1;Việc;Bài;Văn phòng Sở;;Quý I;{cell}", unit="đồng")
    said = "2 DL219 Kinh phí “{0}” nhỏ khác thường: là {0} đồng, sẽ in {0} (đồng)"
    assert faults == [said.format(typed) for typed in warned]


@pytest.mark.parametrize("unit", ["tỷ đồng", "tỉ đồng", "ĐVT: tỷ đồng"])
def test_money_may_stand_in_ty(unit: str) -> None:
    (task,), faults = read("1;Việc;Bài;Văn phòng Sở;;Quý I;1,5", unit=unit)
    assert (task.kinh_phi, task.don_vi_tien, faults) == (1_500_000_000, 10**9, [])


def test_a_unit_that_is_not_taken_is_named() -> None:
    _, (fault,) = read("1;Việc;Bài;Văn phòng Sở;;Quý I;0", unit="USD")
    assert fault.endswith("ghi “USD”, không phải đơn vị tiền docgen nhận")


@pytest.mark.parametrize(("number", "money"), [("1.", "0"), ("1", "- 5"), ("1", "-")])
def test_what_is_no_number_is_said_once(number: str, money: str) -> None:
    _, faults = read(f"{number};Việc;Bài;Văn phòng Sở;;Quý I;{money}")
    assert len(faults) == 1


def test_a_title_above_the_head_is_read_past() -> None:
    report = report_of("", "nhiem-vu.csv")
    text = "\n".join(("BẢNG NHIỆM VỤ;;;;;;", _HEAD, "1;Việc;Bài;Văn phòng Sở;;Quý I;0"))
    table = read_csv(text, report, lambda heading: TASKS.column_of(heading) is not None)
    tasks = read_tasks(table, Known(Units.of(_AGENCY), frozenset()), report)
    assert [task.tt for task in tasks] == [1]
    assert said(report) == ["None DL217 Không đọc dòng 1 phía trên hàng tên cột: chỉ là tên bảng"]


def _amounts(*cells: str, unit: str = "triệu đồng") -> list[str]:
    rows = (f"{k};Việc;Bài;Văn phòng Sở;;Quý I;{cell}" for k, cell in enumerate(cells, 1))
    return [fault.partition(" DL260 ")[2] for fault in read(*rows, unit=unit)[1]]


@pytest.mark.parametrize(
    ("cells", "unit"),
    [
        (("50", "1.500", "0", "20.000"), "triệu đồng"),
        (("50", "100", "50.000.000 đồng"), "triệu đồng"),
        (("999.999",), "triệu đồng"),
        (("365.000", "50.000", "9.000.000"), "nghìn đồng"),
        (("365.000.000", "900.000.000.000"), "đồng"),
        (("5", "200.000", "300.000"), "triệu đồng"),
    ],
)
def test_amounts_a_department_may_spend_are_let_be(cells: tuple[str, ...], unit: str) -> None:
    assert _amounts(*cells, unit=unit) == []


@pytest.mark.parametrize(
    ("cells", "unit", "words"),
    [
        (("50000000",), "triệu đồng", "năm mươi nghìn tỷ đồng"),
        (("50.000.000", "60.000.000"), "triệu đồng", "năm mươi nghìn tỷ đồng"),
        (("315", "50", "500.000"), "triệu đồng", "năm trăm tỷ đồng"),
        (("315.000", "50.000", "50.000.000"), "nghìn đồng", "năm mươi tỷ đồng"),
        (("1.000.000.000.000",), "đồng", "một nghìn tỷ đồng"),
    ],
)
def test_money_that_the_unit_of_its_column_makes_huge_is_said(
    cells: tuple[str, ...], unit: str, words: str
) -> None:
    said = _amounts(*cells, unit=unit)
    assert said[0].endswith(f"quá lớn: cột ghi đơn vị {unit}, ô này là {words}")
    assert len(said) == sum(cell.count("000") > 1 or cell == "500.000" for cell in cells)


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


@pytest.mark.parametrize(
    "unit", ["ĐVT: triệu đồng", "Đơn vị tính: triệu đồng", "đơn vị triệu đồng"]
)
def test_the_unit_of_money_may_be_called_one(unit: str) -> None:
    tasks, faults = read("1;Việc;Bài;Văn phòng Sở;;Quý I;50", unit=unit)
    assert faults == []
    assert tasks[0].kinh_phi == 50 * 10**6


def test_commas_in_the_text_of_a_short_row_part_no_cells() -> None:
    row = "1;Việc một, việc hai, việc ba;Tin, bài, ảnh, phim;Văn phòng Sở;;Tháng 1, 2, 3"
    report = report_of(f"{_HEAD}\n{row}", "nhiem-vu.csv")
    table = read_csv(f"{_HEAD}\n{row}", report, lambda h: TASKS.column_of(h) is not None)
    read_tasks(table, Known(Units.of(_AGENCY), frozenset()), report)
    (fault,) = report.findings
    assert fault.code == "DL204"
    assert fault.hint
    assert fault.hint.startswith("mỗi cột một ô")
