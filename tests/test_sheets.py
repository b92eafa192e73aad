"""Workbooks of more than one worksheet: what stands in any of them is read or said."""

from __future__ import annotations

import shutil
from datetime import datetime
from typing import TYPE_CHECKING

import openpyxl
import pytest

from tests.commands import inside, issued, nothing_invented, plan_issued

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LOG, TASKS = "data/2022/ket-qua.xlsx", "data/2022/nhiem-vu.xlsx"
ROSTER = "data/2022/tinh-nguyen/doi-1.xlsx"
ENTRY = (datetime(2022, 4, 21), 3, "Văn phòng Sở", "Tin quý II", 9, "tin, bài", 9_000_000, "")  # noqa: DTZ001 -- as Excel keeps a day


@pytest.fixture(scope="module")
def _made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sheets") / "so"
    assert inside(folder.parent, "init", "so")[0] == 0
    nothing_invented(folder)
    plan_issued(folder)
    assert inside(folder, "data", "excel", "2022")[0] == 0
    return folder


@pytest.fixture
def office(tmp_path: Path, _made_once: Path) -> Path:
    """The tables of 2022 are workbooks."""
    return shutil.copytree(_made_once, tmp_path / "so")


def with_sheet(file: Path, title: str, *rows: tuple[object, ...], head: bool = True) -> None:
    """One sheet more in the workbook, with the head of the first."""
    book = openpyxl.load_workbook(file)
    sheet = book.create_sheet(title)
    if head:
        sheet.append([cell.value for cell in book.worksheets[0][1]])
    for row in rows:
        sheet.append(row)
    book.save(file)


def by_quarter(file: Path) -> None:
    """The log as offices keep it: a sheet for each quarter, none named as docgen names its own."""
    book = openpyxl.load_workbook(file)
    log = book["Kết quả"]
    head, *rows = [[cell.value for cell in row] for row in log.iter_rows() if row[0].value]
    for title, months in (
        ("Quý I", range(4)),
        ("Quý II", range(4, 7)),
        ("Quý III-IV", range(7, 13)),
    ):
        sheet = book.create_sheet(title)
        sheet.append(head)
        for row in rows:
            day = row[0]
            assert isinstance(day, datetime)
            if (0 if day.year == 2021 else day.month) in months:
                sheet.append(row)
    book.remove(log)
    book.save(file)


def check(office: Path) -> str:
    return "".join(inside(office, "data", "check", "2022")[1:])


def counted(office: Path, period: str) -> str:
    """The report of a period as text."""
    from tests.word import texts

    code, said, complaint = inside(office, "report", "2022", period)
    assert code == 0, said + complaint
    return "\n".join(texts(office / f"out/2022/bao-cao/{period}.docx"))


def test_a_log_of_a_sheet_a_quarter_counts_as_one_sheet(office: Path) -> None:
    before = counted(office, "6-thang")
    by_quarter(office / LOG)
    assert "không có lỗi" in check(office)
    assert inside(office, "report", "2022", "6-thang", "--force")[0] == 0
    assert counted(office, "6-thang") == before


def test_an_entry_on_a_second_sheet_is_counted(office: Path) -> None:
    assert "Trong kỳ: 77.500.000" in counted(office, "quy-2")
    with_sheet(office / LOG, "Quý II", ENTRY)
    assert "Trong kỳ: 86.500.000" in counted(office, "quy-2")


def test_a_fault_names_its_sheet(office: Path) -> None:
    with_sheet(office / LOG, "Quý II", ENTRY, (ENTRY[0], 99, *ENTRY[2:]))
    said = check(office)
    assert f"{LOG}:3: DL223 Không có nhiệm vụ 99" in said
    assert "tại: trang tính “Quý II”" in said


def test_an_entry_copied_to_another_sheet_is_said_with_both(office: Path) -> None:
    with_sheet(office / LOG, "Quý II", ENTRY, (*ENTRY[:3], "Tin khác", *ENTRY[4:]))
    with_sheet(office / LOG, "Quý III", (*ENTRY[:3], "Tin thứ ba", *ENTRY[4:]), ENTRY)
    said = check(office)
    assert f"{LOG}:3: DL229 Kết quả này đã ghi ở dòng 2 trang tính “Quý II”" in said
    assert "tại: trang tính “Quý III”" in said


def test_what_misses_the_target_names_its_sheet_and_shows_its_row(office: Path) -> None:
    odd = (*ENTRY[:3], "Tin lẻ", 1.5, *ENTRY[5:])
    near = (*ENTRY[:3], "Bài báo quý II", 2, "bài báo", *ENTRY[6:])
    with_sheet(office / LOG, "Quý II", odd, near)
    with_sheet(office / LOG, "Quý III", (*near[:3], "Bài báo quý III", *near[4:]))
    said = check(office)
    for row, code, sheet, shown in (
        (2, "DL235", "Quý II", "Tin lẻ"),
        (3, "DL234", "Quý II", "Bài báo quý II"),
        (2, "DL234", "Quý III", "Bài báo quý III"),
    ):
        at = f"tại: trang tính “{sheet}”"
        findings = said.split(f"{LOG}:")
        [found] = [one for one in findings if one.startswith(f"{row}: {code}") and at in one]
        assert shown in found


def test_a_sheet_copied_whole_is_one_fault(office: Path) -> None:
    book = openpyxl.load_workbook(office / LOG)
    book.copy_worksheet(book["Kết quả"]).title = "Kết quả (2)"
    book.save(office / LOG)
    said = check(office)
    assert said.count("DL229") == 1
    assert "Trang tính “Kết quả (2)” ghi lại các kết quả của trang tính “Kết quả”" in said


def test_entries_without_a_head_are_refused(office: Path) -> None:
    with_sheet(office / LOG, "Quý II", ENTRY, head=False)
    code, said, complaint = inside(office, "report", "2022", "quy-2")
    assert code == 1
    message = "DL020 Trang tính “Quý II” có hàng như của nhật ký kết quả mà không có hàng tên cột"
    assert f"{LOG}: {message}" in said + complaint


def test_a_head_with_a_slip_is_a_fault_of_its_sheet(office: Path) -> None:
    with_sheet(office / LOG, "Quý II", ENTRY)
    book = openpyxl.load_workbook(office / LOG)
    book["Quý II"]["A1"] = "Ngày thág"
    book.save(office / LOG)
    said = check(office)
    assert f"{LOG}:1: DL202 Cột “Ngày thág” không có trong nhật ký kết quả" in said
    assert "tại: trang tính “Quý II”" in said


def test_other_sheets_are_named_once(office: Path) -> None:
    with_sheet(
        office / LOG, "Tổng hợp", ("Đơn vị", "Số lượng", "Kinh phí"), ("A", 1, 2), head=False
    )
    with_sheet(office / LOG, "Ghi chú", ("Gọi lại cho Văn phòng",), head=False)
    with_sheet(office / LOG, "Sheet3", head=False)
    said = check(office)
    message = "DL020 ghi chú: Không đọc trang tính “Tổng hợp”, “Ghi chú”: không có hàng tên cột"
    assert said.count("DL020") == 1
    assert f"{LOG}: {message} của nhật ký kết quả" in said


def test_lists_that_docgen_made_or_somebody_hid_are_nothing_to_say(office: Path) -> None:
    book = openpyxl.load_workbook(office / LOG)
    hidden: Worksheet = book.create_sheet("Danh mục")
    hidden.append(["Tin", "Bài"])
    hidden.sheet_state = "hidden"
    book.save(office / LOG)
    assert "DL020" not in check(office)


def test_entries_on_a_hidden_sheet_are_read(office: Path) -> None:
    with_sheet(office / LOG, "Quý II", ENTRY)
    book: Workbook = openpyxl.load_workbook(office / LOG)
    book["Quý II"].sheet_state = "hidden"
    book.save(office / LOG)
    assert "Trong kỳ: 86.500.000" in counted(office, "quy-2")


def test_what_a_report_did_not_count_names_its_sheet(office: Path) -> None:
    assert inside(office, "report", "2022", "quy-2")[0] == 0
    issued(office, "quy-2", 30, "16/6/2022")
    with_sheet(office / LOG, "Quý II", ENTRY)
    said = check(office)
    assert "không có 1 kết quả ghi sau hoặc sửa sau (dòng 2 trang tính “Quý II”)" in said


@pytest.mark.parametrize(
    ("file", "row", "what"),
    [
        (
            TASKS,
            (17, "Nhiệm vụ thêm", "Báo cáo", "Văn phòng Sở", "", "Tháng 9", 0),
            "bảng nhiệm vụ",
        ),
        (ROSTER, (9, "Trần Mẫu 9", "Văn phòng Sở", "Đội viên"), "danh sách đội"),
    ],
)
def test_a_table_on_two_sheets_is_refused(
    office: Path, file: str, row: tuple[object, ...], what: str
) -> None:
    roster = office / ROSTER
    book = openpyxl.Workbook()
    for line in roster.with_suffix(".csv").read_text(encoding="utf-8-sig").splitlines():
        book.worksheets[0].append(line.split(";"))
    roster.with_suffix(".csv").unlink()
    book.save(roster)
    with_sheet(office / file, "Bổ sung", row)
    said = check(office)
    assert f"{file}: DL014 2 trang tính cùng có {what}: “" in said
    assert "“Bổ sung”" in said
    with_sheet(office / file, "Ghi chú", ("Trần Mẫu 9",), head=False)
    book = openpyxl.load_workbook(office / file)
    book.remove(book["Bổ sung"])
    book.save(office / file)
    said = check(office)
    assert f"{file}: DL020 ghi chú: Không đọc trang tính “Ghi chú”" in said
    assert "DL014" not in said


def test_a_table_that_is_not_on_the_first_sheet_is_found(office: Path) -> None:
    book = openpyxl.load_workbook(office / TASKS)
    book["Nhiệm vụ"].title = "Phụ lục"
    cover = book.create_sheet("Bìa", 0)
    cover.append(["BẢNG NHIỆM VỤ NĂM 2022"])
    book.save(office / TASKS)
    said = check(office)
    assert f"{TASKS}: DL020 ghi chú: Không đọc trang tính “Bìa”" in said
    assert "0 lỗi, 0 cảnh báo" in said


def test_the_annex_of_another_paper_says_which_sheets_are_not_printed(office: Path) -> None:
    folder = office / "data/2022"
    (folder / "thong-bao.md").write_text(
        "---\nloai: thong_bao\ntrich_yeu: Danh mục tài liệu\nthang: 3\nnguoi_ky: giam_doc\n"
        "don_vi_soan_thao: Văn phòng Sở\nnoi_nhan:\n  - 'Lưu: VT, VP'\n"
        "phu_luc:\n  - ten: Danh mục\n    bang: danh-muc.xlsx\n---\n"
        "Sở Tư pháp thông báo danh mục tài liệu tại Phụ lục kèm theo Thông báo này.\n",
        encoding="utf-8",
    )
    book = openpyxl.Workbook()
    for row in (("TT", "Tên"), (1, "Tờ gấp")):
        book.worksheets[0].append(row)
    book.create_sheet("Thêm").append(["2", "Sổ tay"])
    book.save(folder / "danh-muc.xlsx")
    said = "danh-muc.xlsx: DL020 ghi chú: Không đọc trang tính “Thêm”: chỉ in trang tính đầu"
    assert said in check(office)
