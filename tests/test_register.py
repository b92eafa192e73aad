"""`docgen register` and `docgen status` as an office meets them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest

from docgen.model.ky_bao_cao import TEN_KY
from tests.commands import edit, inside, not_invented

LETTER = "data/2022/chi-dao-thang-01.md"
ARCHIVE = "data/2022/da-ban-hanh/15-KH-STP-ke-hoach.docx"
ISSUE = ("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")

pytestmark = pytest.mark.usefixtures("planned")


def test_the_register_has_the_ten_columns(workspace: Path) -> None:
    inside(workspace, *ISSUE)
    ledger = workspace / "data/ban-hanh.yaml"
    edit(ledger, '    tep: "', '    so_luong: 4\n    ngay_chuyen: 13/01/2022\n    tep: "')
    target = workspace / "so.csv"
    code, said, _ = inside(workspace, "register", "2022", "--csv", str(target))
    assert code == 0
    assert said.endswith("Đã ghi so.csv\n")
    raw = target.read_bytes()
    assert raw.startswith("\ufeff".encode())
    head, row = csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";")
    assert head == [
        *("Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản"),
        *("Người ký", "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản"),
        *("Ngày chuyển", "Ký nhận", "Ghi chú"),
    ]
    assert row[:2] == ["15/KH-STP", "12/01/2022"]
    assert row[2].startswith("Kế hoạch Tuyên truyền cải cách hành chính")
    assert row[3:] == [
        "Lê Viết Hồng",
        "Sở Thông tin và Truyền thông; Các Phòng, Trung tâm thuộc Sở; Lãnh đạo Sở",
        *("VT, VP", "4", "13/01/2022", "", ""),
    ]


def test_the_register_names_whom_a_letter_went_to(workspace: Path) -> None:
    not_invented(workspace / "data/co-quan.yaml")
    several = "kinh_gui:\n  - Văn phòng Sở\n  - Phòng Phổ biến, giáo dục pháp luật\n"
    edit(workspace / LETTER, "kinh_gui: Các Phòng, Trung tâm thuộc Sở\n", several)
    inside(workspace, *ISSUE)
    inside(workspace, "directive", "2022")
    letter = ["issue", "2022", "chi-dao-thang-01", "--so", "16", "--ngay", "2022-01-14"]
    assert inside(workspace, *letter)[0] == 0
    (_, row) = json.loads(inside(workspace, "register", "2022", "--json")[1])["register"]
    named = "Văn phòng Sở; Phòng Phổ biến, giáo dục pháp luật; Lãnh đạo Sở"
    assert (row["noi_nhan"], row["luu"]) == (named, "VT, VP")


def test_the_register_as_a_workbook_and_never_over_what_was_typed_in_it(workspace: Path) -> None:
    inside(workspace, *ISSUE)
    target = workspace / "so.xlsx"
    command = ("register", "2022", "--xlsx", str(target))
    assert inside(workspace, *command)[0] == 0
    assert inside(workspace, *command)[1].endswith("Không đổi so.xlsx\n")
    book = openpyxl.load_workbook(target)
    sheet = book.worksheets[0]
    assert sheet["A2"].value == "SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2022"
    assert [cell.value for cell in sheet[5]][:2] == ["15/KH-STP", "12/01/2022"]
    sheet["I5"] = "đã nhận"
    book.save(target)
    assert inside(workspace, *command)[0] == 1
    assert inside(workspace, *command, "--force")[0] == 0
    assert (workspace / "so.ban-cu-1.xlsx").is_file()


def test_the_register_of_a_year_without_papers(workspace: Path) -> None:
    said = "Sổ đăng ký văn bản đi năm 2025: chưa có văn bản nào\n"
    assert inside(workspace, "register", "2025") == (0, said, "")


def test_status_tells_every_paper(workspace: Path) -> None:
    inside(workspace, *ISSUE)
    papers = json.loads(inside(workspace, "status", "2022", "--json")[1])["papers"]
    plan, letter, *others = papers
    names = [paper["paper"] for paper in others]
    assert [name for name in names if name in TEN_KY] == [*TEN_KY]
    assert plan == {
        "paper": "ke-hoach",
        "deadline": "2022-01-31",
        "state": "da_ban_hanh",
        "number": "15/KH-STP",
        "date": "2022-01-12",
        "path": ARCHIVE,
        "notes": [],
        "findings": [],
    }
    assert (letter["state"], letter["number"], letter["path"]) == ("qua_han", None, None)
    said = inside(workspace, "status", "2022")[1]
    assert "đã ban hành" in said
    assert "quá hạn" in said


def test_status_notices_an_archive_that_was_changed_or_lost(workspace: Path) -> None:
    inside(workspace, *ISSUE)
    archive = workspace / ARCHIVE
    archive.write_bytes(archive.read_bytes() + b" ")
    assert "DL525" in inside(workspace, "status", "2022", "--json")[1]
    assert f"{ARCHIVE}: DL525 Tệp lưu" in "".join(inside(workspace, "data", "check", "2022")[1:])
    archive.unlink()
    assert "DL524" in inside(workspace, "status", "2022", "--json")[1]
    assert f"{ARCHIVE}: DL524 Không đọc" in "".join(inside(workspace, "data", "check")[1:])
