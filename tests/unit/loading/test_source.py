from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from docgen.loading.missing import likely
from docgen.loading.source import read_bytes, read_table_text
from tests.unit.loading.helpers import report_of, said

if TYPE_CHECKING:
    from pathlib import Path


def _said_of(path: Path) -> list[str]:
    report = report_of("")
    assert read_bytes(path, report) is None
    return said(report)


def test_a_folder_in_a_files_place_is_refused(tmp_path: Path) -> None:
    assert _said_of(tmp_path) == ["None DL002 Đây là thư mục, không phải tệp"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="hệ điều hành này không có ống dẫn")
def test_what_never_ends_is_refused_and_not_read(tmp_path: Path) -> None:
    refused = ["None DL002 Đây là thiết bị hoặc đường ống, không phải tệp"]
    pipe, link = tmp_path / "co-quan.yaml", tmp_path / "danh-ba.yaml"
    os.mkfifo(pipe)
    link.symlink_to("/dev/zero")
    assert _said_of(pipe) == refused
    assert _said_of(link) == refused


@pytest.mark.parametrize(
    ("there", "wanted", "hint"),
    [
        ("nhiem-vu.xlsm", "nhiem-vu.csv", "tên nhiem-vu.xlsx"),
        ("Nhiệm vụ.XLSX", "nhiem-vu.csv", "đổi tên Nhiệm vụ.XLSX thành nhiem-vu.xlsx"),
        ("nhiem-vu.csv.txt", "nhiem-vu.csv", "đổi tên nhiem-vu.csv.txt thành nhiem-vu.csv"),
        ("co-quan.yml", "co-quan.yaml", "đổi tên co-quan.yml thành co-quan.yaml"),
        ("ke hoach.md", "ke-hoach.md", "đổi tên ke hoach.md thành ke-hoach.md"),
        ("nhiem-vu (1).csv", "nhiem-vu.csv", "đổi tên nhiem-vu (1).csv thành nhiem-vu.csv"),
        ("nhiem-vu - Copy (2).ods", "nhiem-vu.csv", "tên nhiem-vu.xlsx"),
        ("Bản sao của to.xlsx", "to.xlsx", "đổi tên Bản sao của to.xlsx thành to.xlsx"),
        ("to.csv", "to.xlsx", "khai to.csv thay cho to.xlsx"),
        ("to.xls", "to.xlsx", "tên to.xlsx"),
        ("nhiem-vu.csv.xlsx", "nhiem-vu.csv", "đổi tên nhiem-vu.csv.xlsx thành nhiem-vu.xlsx"),
        ("nhiem-vu.doc", "nhiem-vu.csv", "chép bảng sang Excel, lưu tên nhiem-vu.xlsx"),
    ],
)
def test_a_missing_file_names_the_one_that_was_meant(
    there: str, wanted: str, hint: str, tmp_path: Path
) -> None:
    (tmp_path / there).write_bytes(b"")
    report = report_of("")
    assert read_bytes(tmp_path / wanted, report) is None
    (finding,) = report.findings
    assert finding.message == f"Không có tệp này; trong thư mục có {there}"
    assert str(finding.hint).endswith(hint)


def test_the_year_of_its_folder_is_no_part_of_a_name(tmp_path: Path) -> None:
    folder = tmp_path / "2022"
    folder.mkdir()
    for there in ("ket-qua-2021.csv", "ket-qua-mau.csv"):
        (folder / there).write_bytes(b"")
        assert likely(folder / "ket-qua.csv") is None
    (folder / "Ket-qua nam 2022 (1).csv").write_bytes(b"")
    found = likely(folder / "ket-qua.csv")
    assert found
    assert found.hint == "đổi tên Ket-qua nam 2022 (1).csv thành ket-qua.csv"


def test_other_files_are_not_named(tmp_path: Path) -> None:
    (tmp_path / "ke-hoach.docx").write_bytes(b"")
    assert _said_of(tmp_path / "ke-hoach.md") == ["None DL001 Không có tệp này"]


def test_the_lock_file_of_excel_is_not_the_file_that_was_meant(tmp_path: Path) -> None:
    (tmp_path / "~$nhiem-vu.xlsx").write_bytes(b"")
    assert _said_of(tmp_path / "nhiem-vu.csv") == ["None DL001 Không có tệp này"]


@pytest.mark.parametrize(
    "text",
    [
        "Ngày;Câu hỏi\n12/01;Ai làm? Khi nào?;Bao giờ?Vì sao\n",
        "Minh chứng\nhttps://sotp.vn/tin?id=3&a?b=4?c\nhttps://x.vn/a?b\nhttps://x.vn/c?d\n",
    ],
)
def test_a_question_is_no_lost_letter(text: str, tmp_path: Path) -> None:
    path = tmp_path / "ket-qua.csv"
    path.write_text(text, encoding="utf-8")
    report = report_of("")
    opened = read_table_text(path, report)
    assert opened
    assert opened[0] == text
    assert said(report) == []
