"""The results log: what a clerk may type, in a CSV and in Excel."""

from __future__ import annotations

import shutil
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from docgen.loading.codes import Code
from docgen.loading.excel_ket_qua import results_workbook
from docgen.loading.ket_qua import (
    COT,
    RESULTS,
    has_only_log,
    load_results,
    read_last_year,
    read_results,
)
from docgen.loading.year import read_year
from docgen.model.ket_qua import KetQua, NhatKy
from docgen.model.year import Nam
from docgen.workspace import Workspace
from tests.commands import edit

ROOT = Path(__file__).parents[3]
BASE = ROOT / "tests/errors/_goc"
HEAD = "Ngày;Nhiệm vụ;Đơn vị;Sản phẩm;Số lượng;Đơn vị tính;Kinh phí (đồng);Minh chứng"
ROW = "12/01/2022;1;Văn phòng Sở;Bài viết;02;bài;0;Cổng Thông tin điện tử"


@pytest.fixture
def place(tmp_path: Path) -> Workspace:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return Workspace(tmp_path)


def _log(place: Workspace, *rows: str, head: str = HEAD, year: int = 2022) -> None:
    path = place.year_data(year) / "ket-qua.csv"
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join((head, *rows, "")), encoding="utf-8")


def _workbook(nam: Nam, log: NhatKy) -> bytes:
    return results_workbook(nam.nam, nam.co_quan, nam.nhiem_vu, log)


def _excel(place: Workspace, *rows: list[Any], head: str = HEAD) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (head.split(";"), *rows):
        sheet.append(row)
    book.save(place.year_data(2022) / "ket-qua.xlsx")


def _read(place: Workspace, today: date | None = None) -> tuple[NhatKy | None, list[str]]:
    """The log, and line, code and message of each finding."""
    read = read_year(place, 2022)
    log = read_results(place, read, today).sound
    return log, [f"{f.location.line} {f.code} {f.message}" for f in read.findings]


def _one(place: Workspace) -> KetQua:
    log, said = _read(place)
    # The small plan has no money for the task these amounts stand at.
    assert [line for line in said if Code.RESULT_OVER_BUDGET not in line] == []
    assert log is not None
    [entry] = log.ket_qua
    return entry


def test_a_title_above_the_head_of_a_log_is_read_past_without_a_word(place: Workspace) -> None:
    _log(place, HEAD, ROW, head="KẾT QUẢ THỰC HIỆN QUÝ I")
    assert _one(place).line == 3


def test_an_entry(place: Workspace) -> None:
    _log(place, ROW)
    assert _one(place) == KetQua(
        ngay=date(2022, 1, 12),
        nhiem_vu=1,
        don_vi="VP",
        san_pham="Bài viết",
        so_luong=Decimal(2),
        don_vi_tinh="bài",
        kinh_phi=0,
        minh_chung="Cổng Thông tin điện tử",
        minh_hoa=False,
        line=2,
    )


@pytest.mark.parametrize(
    "typed", ["12/01/2022", "12/1/2022", "12-1-2022", "12.1.2022", "2022-01-12"]
)
def test_dates_are_read_as_people_write_them(place: Workspace, typed: str) -> None:
    _log(place, ROW.replace("12/01/2022", typed))
    assert _one(place).ngay == date(2022, 1, 12)


@pytest.mark.parametrize(
    "typed",
    ["1", "01", "Nhiệm vụ 1", "nhiệm vụ số 1", "1. Viết bài", "1) Viết bài", "1 Viết bài", "1 "],
)
def test_a_task_is_named_by_its_number(place: Workspace, typed: str) -> None:
    _log(place, ROW.replace(";1;", f";{typed};"))
    assert _one(place).nhiem_vu == 1


@pytest.mark.parametrize("typed", ["1.5", "1,5", "1, 2", "1 2", "1a", "12/01/2022", "0", "-1"])
def test_what_only_starts_with_a_number_is_no_task(place: Workspace, typed: str) -> None:
    _log(place, ROW.replace(";1;", f";{typed};"))
    assert [line[:7] for line in _read(place)[1]] == ["2 DL223"]


@pytest.mark.parametrize(("spent", "warned"), [("999", True), ("4.000", False), ("0", False)])
def test_less_than_a_thousand_dong_is_no_sum_that_is_spent(
    place: Workspace,
    spent: str,
    warned: bool,  # noqa: FBT001 -- the expected answer of a parametrized case
) -> None:
    _log(place, ROW.replace(";0;", f";{spent};"))
    assert ("2 DL219" in {line[:7] for line in _read(place)[1]}) is warned


@pytest.mark.parametrize(
    "typed",
    ["Tổng cộng;;;;5;;0;;", ";;;Tổng cộng;5;;0;;", ";;Tổng;;5;bài;;;", ";;;Cộng quý IV:;5;;0;;"],
)
def test_a_total_is_one_fault_wherever_its_words_stand(place: Workspace, typed: str) -> None:
    _log(place, f"{ROW}\n{typed}")
    assert [line[:7] for line in _read(place)[1]] == ["3 DL216"]


@pytest.mark.parametrize(
    "typed", ["Phòng Tổng hợp, kế hoạch", "Phòng TH, KH", "PTH", "phòng tổng hợp, Kế hoạch"]
)
def test_a_unit_is_named_by_any_of_its_names_or_its_code(place: Workspace, typed: str) -> None:
    _log(place, ROW.replace(";1;", ";2;").replace("Văn phòng Sở", typed))
    assert _one(place).don_vi == "PTH"


@pytest.mark.parametrize(
    ("typed", "quantity"),
    [
        ("02", "2"),
        ("1,5", "1.5"),
        ("1.000", "1000"),
        ("10", "10"),
        ("1,50", "1.5"),
        ("0,25", "0.25"),
    ],
)
def test_quantities_are_in_vietnamese_notation(place: Workspace, typed: str, quantity: str) -> None:
    _log(place, ROW.replace("02;bài", f"{typed};bài"))
    assert str(_one(place).so_luong) == quantity


@pytest.mark.parametrize(
    ("unit", "typed", "amount"),
    [
        ("đồng", "1.250.000", 1_250_000),
        ("triệu đồng", "1,25", 1_250_000),
        ("triệu đồng", "500.000 đồng", 500_000),
        ("nghìn đồng", "1.250", 1_250_000),
    ],
)
def test_the_heading_says_the_unit_of_money(
    place: Workspace, unit: str, typed: str, amount: int
) -> None:
    head = HEAD.replace("(đồng)", f"({unit})")
    _log(place, ROW.replace(";0;", f";{typed};"), head=head)
    assert _one(place).kinh_phi == amount


def test_columns_may_stand_in_any_order_under_other_names(place: Workspace) -> None:
    head = "TT nhiệm vụ;ĐVT;đơn vị thực hiện;NGÀY THÁNG;so luong;Kết quả;Đã chi (đồng)"
    head += ";Minh chứng;Minh hoạ"
    _log(place, "1;bài;Văn phòng Sở;12/01/2022;02;Bài viết;0;;x", head=head)
    log, said = _read(place)
    assert log is not None
    assert log.ket_qua[0].minh_hoa
    assert [line[:7] for line in said] == ["2 DL115"]


def test_no_log_is_not_an_empty_one(place: Workspace) -> None:
    log, said = _read(place)
    assert (log, said) == (NhatKy("data/2022/ket-qua.csv"), [])
    assert log is not None
    assert not log.co
    _log(place)
    assert _read(place) == (NhatKy("data/2022/ket-qua.csv", co=True), [])


def test_nothing_is_of_a_day_to_come(place: Workspace) -> None:
    _log(place, ROW)
    assert _read(place, date(2022, 1, 12))[1] == []
    assert _read(place, date(2022, 1, 11))[1] == ["2 DL221 Ngày 12/01/2022 chưa tới"]


def test_a_group_of_units_joins_all_of_them(place: Workspace) -> None:
    table = place.year_data(2022) / "nhiem-vu.csv"
    text = table.read_text(encoding="utf-8")
    joined = text.replace("Văn phòng Sở;;", "Văn phòng Sở;Các Phòng thuộc Sở;")
    table.write_text(joined, encoding="utf-8")
    _log(place, ROW.replace("Văn phòng Sở", "PTH"))
    assert _one(place).don_vi == "PTH"


def test_with_faults_elsewhere_the_log_is_judged_by_what_can_be_read(place: Workspace) -> None:
    agency = place.data / "co-quan.yaml"
    agency.write_text(agency.read_text(encoding="utf-8") + "\n---\nx: 1\n", encoding="utf-8")
    table = place.year_data(2022) / "nhiem-vu.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("1.500", "1.5o"), encoding="utf-8")
    _log(place, ROW.replace(";1;", ";77;").replace("Văn phòng Sở", "Phòng Lạ"), "x" * 5)
    said = [line for line in _read(place)[1] if line.split()[1] in {"DL204", "DL223", "DL224"}]
    assert said == ["3 DL204 Hàng có 1 ô, bảng có 8 cột"]


@pytest.mark.parametrize("code", ["Pth", "VP"], ids=["misspelt", "of another unit"])
def test_a_fault_in_the_code_of_a_unit_brings_none_in_the_log(place: Workspace, code: str) -> None:
    edit(place.agency, "ma: PTH", f"ma: {code}")
    _log(place, ROW, ROW.replace("Văn phòng Sở", "Phòng TH, KH"))
    said = _read(place)[1]
    assert not [line for line in said if "DL22" in line]
    assert len([line for line in said if "DL1" in line]) == 1


def test_whose_task_it_is_is_not_known_while_a_unit_has_a_fault(place: Workspace) -> None:
    edit(place.agency, "ma: PTH", "ma: p th")
    tasks = place.year_data(2022) / "nhiem-vu.csv"
    edit(tasks, "1;Viết bài;Bài viết;Văn phòng Sở", "1;Viết bài;Bài viết;PTH")
    _log(place, ROW)
    assert not [line for line in _read(place)[1] if "DL225" in line]


def test_a_mark_typed_in_a_cell_is_told_as_that_where_the_last_cell_is_empty(
    place: Workspace,
) -> None:
    _log(place, ROW, "13/01/2022;1;Văn phòng Sở;Bài về tiêm; chủng;12;bài;0;")
    assert _read(place)[1] == ["3 DL204 Hàng có 9 ô, bảng có 8 cột"]


def test_a_mark_too_many_at_the_end_of_every_row_is_nothing(place: Workspace) -> None:
    other = ROW.replace("Bài viết", "Tin")
    _log(place, f"{ROW};", f"{other.rpartition(';')[0]};;")
    assert _read(place)[1] == []


def test_a_heading_that_is_gone_is_not_told_by_each_row(place: Workspace) -> None:
    empty = ROW.rpartition(";")[0] + ";"
    _log(place, ROW, empty.replace("02", "03"), head=HEAD.replace("Đơn vị tính;", ""))
    assert _read(place)[1] == ["1 DL201 Thiếu cột “Đơn vị tính”"]


def test_excels_own_dates_and_numbers_are_read(place: Workspace) -> None:
    day = datetime(2022, 1, 12)  # noqa: DTZ001 -- as openpyxl hands it over
    _excel(place, [day, 1, "Văn phòng Sở", "Bài viết", 1.5, "bài", 1250000, None])
    entry = _one(place)
    assert (entry.ngay, entry.so_luong, entry.kinh_phi) == (day.date(), Decimal("1.5"), 1_250_000)


def test_a_date_anywhere_else_is_a_slip_of_excel(place: Workspace) -> None:
    _excel(place, [date(2022, 1, 12), 1, "Văn phòng Sở", "Bài viết", date(2022, 2, 1), "bài", 0])
    _, said = _read(place)
    assert said == ["2 DL212 Ô E2 bị Excel đổi thành ngày 01/02/2022"]


def test_the_number_excel_gives_a_day_is_no_date(place: Workspace) -> None:
    _excel(place, [44573, 1, "Văn phòng Sở", "Bài viết", 1, "bài", 0, None])
    read = read_year(place, 2022)
    assert read_results(place, read).sound is None
    [finding] = read.findings
    assert finding.code == "DL220"
    assert "định dạng ô là Ngày (Date)" in (finding.hint or "")


def test_a_unit_that_is_gone_has_its_successor_s_former_name(place: Workspace) -> None:
    _log(place, ROW.replace("Văn phòng Sở", "Phòng Tôn giáo"))
    read = read_year(place, 2022)
    assert read_results(place, read).sound is None
    [finding] = read.findings
    assert finding.code == "DL224"
    assert "ghi tên cũ vào ten_ngan" in (finding.hint or "")


def test_an_hour_is_no_date(place: Workspace) -> None:
    _excel(place, [time(12, 1), 1, "Văn phòng Sở", "Bài viết", 1, "bài", 0, None])
    assert [line[:7] for line in _read(place)[1]] == ["2 DL212"]


def test_the_log_of_the_year_before_does_not_need_its_plan(place: Workspace) -> None:
    _log(place, ROW.replace("2022", "2021").replace(";1;", ";77;"), year=2021)
    assert has_only_log(place, 2021)
    assert not has_only_log(place, 2022)
    read = read_year(place, 2022)
    log = read_last_year(place, read)
    assert read.findings == []
    assert log is not None
    assert [entry.nhiem_vu for entry in log.ket_qua] == [77]


@pytest.mark.parametrize("quantity", ["999999999999,999999", "123456789012,345678", "0,000001"])
def test_a_workbook_keeps_every_digit(place: Workspace, quantity: str) -> None:
    _log(place, ROW.replace("02;bài;0", f"{quantity};bài;987.654.321.098.765"))
    nam, log = load_results(place, 2022)
    (place.year_data(2022) / "ket-qua.csv").unlink()
    (place.year_data(2022) / "ket-qua.xlsx").write_bytes(_workbook(nam, log))
    assert _one(place) == log.ket_qua[0]


def test_the_workbook_gives_the_same_log(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    place = Workspace(tmp_path)
    nam, from_csv = load_results(place, 2022)
    made = _workbook(nam, from_csv)
    assert _workbook(nam, from_csv) == made
    (place.year_data(2022) / "ket-qua.csv").unlink()
    (place.year_data(2022) / "ket-qua.xlsx").write_bytes(made)
    _, from_excel = load_results(place, 2022)
    assert from_excel.path == "data/2022/ket-qua.xlsx"
    assert from_excel.ket_qua == from_csv.ket_qua


def test_an_empty_workbook_is_ready_to_fill_in(place: Workspace) -> None:
    nam, empty = load_results(place, 2022)
    path = place.year_data(2022) / "ket-qua.xlsx"
    path.write_bytes(_workbook(nam, empty))
    book = openpyxl.load_workbook(path)
    sheet = book[RESULTS.sheet]
    assert [cell.value for cell in sheet[1]][:3] == ["Ngày", "Nhiệm vụ", "Đơn vị"]
    assert sheet.max_column == len(COT)
    assert sheet.freeze_panes == "A2"
    assert sheet["A2"].number_format == "dd/mm/yyyy"
    offered = {str(v.sqref).split("2:")[0]: v for v in sheet.data_validations.dataValidation}
    assert set(offered) == {"B", "C", "I"}
    assert [row[0].value for row in book["Nhiệm vụ"].iter_rows()][1] == "2. Tập huấn"
    assert _read(place) == (NhatKy("data/2022/ket-qua.xlsx", co=True), [])
    sheet.cell(2, 1).value = date(2022, 6, 1)
    for column, text in enumerate(("2. Tập huấn", "Văn phòng Sở", "Lớp", 1, "lớp", 1500000), 2):
        sheet.cell(2, column).value = text
    book.save(path)
    assert _one(place).nhiem_vu == 2


def test_spending_beyond_the_budget_is_said_where_it_goes_beyond(place: Workspace) -> None:
    """Task 2 has a budget; what is spent later does not say it again."""
    budget = next(t.kinh_phi for t in read_year(place, 2022).tasks or () if t.tt == 2)
    assert budget
    row = "{}/3/2022;2;Văn phòng Sở;Hội nghị {};01;hội nghị;{};"
    _log(place, row.format(9, "b", 1), row.format(8, "a", budget), row.format(10, "c", 5))
    said = [line for line in _read(place)[1] if "DL233" in line]
    assert [line.split()[0] for line in said] == ["2"]
