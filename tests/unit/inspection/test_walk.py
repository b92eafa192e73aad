"""Which files of folders are judged, each once, in an order that stays."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from docgen.findings import State
from docgen.inspection import Wish
from docgen.inspection.one import File, inspect_file
from docgen.inspection.walk import files_of


def touch(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"")


def shown(folder: Path, *asked: str) -> list[str]:
    walk = files_of([folder / name for name in asked])
    return [Path(file.shown).relative_to(folder).as_posix() for file in walk.files]


def test_the_docx_of_a_folder_and_of_those_in_it_by_name(tmp_path: Path) -> None:
    touch(tmp_path, "b.docx", "a.DOCX", "đi/2.docx", "đi/1.docx", "đến/x.docx")
    found = shown(tmp_path, ".")
    assert found == ["a.DOCX", "b.docx", "đi/1.docx", "đi/2.docx", "đến/x.docx"]


def test_files_named_are_judged_whatever_they_are_called(tmp_path: Path) -> None:
    touch(tmp_path, "b.doc", "a.docx")
    assert shown(tmp_path, "b.doc", "a.docx", "khong-co.docx") == [
        "b.doc",
        "a.docx",
        "khong-co.docx",
    ]


def test_a_file_named_twice_is_judged_once(tmp_path: Path) -> None:
    touch(tmp_path, "di/a.docx", "di/b.docx")
    assert shown(tmp_path, "di/b.docx", "di", "di/../di/a.docx") == ["di/b.docx", "di/a.docx"]


def test_what_is_passed_over_is_counted_by_kind(tmp_path: Path) -> None:
    touch(tmp_path, "a.docx", "~$a.docx", "b.odt", "c.PDF", "d.pdf", "README", ".git/x.docx")
    walk = files_of([tmp_path])
    assert [Path(file.shown).name for file in walk.files] == ["a.docx"]
    assert walk.skipped == {
        "tệp khóa ~$ của Word": 1,
        ".odt": 1,
        ".pdf": 2,
        "tệp không có đuôi": 1,
        "thư mục ẩn": 1,
    }


def test_papers_of_word_that_cannot_be_read_are_not_passed_over(tmp_path: Path) -> None:
    touch(tmp_path, "a.docx", "cu.DOC", "macro.docm", "~$cu.doc")
    walk = files_of([tmp_path])
    assert [Path(file.shown).name for file in walk.files] == ["a.docx", "cu.DOC", "macro.docm"]
    assert walk.skipped == {"tệp khóa ~$ của Word": 1}


def test_a_docm_is_named_whatever_is_in_it(tmp_path: Path, ke_hoach_docx: bytes) -> None:
    file = tmp_path / "a.docm"
    file.write_bytes(ke_hoach_docx)
    result = inspect_file(File(file, "a.docm"), Wish())
    assert result.state is State.KHONG_DANH_GIA
    assert result.findings[0].message == "tệp Word có macro (.docm), docgen không đọc"


@pytest.mark.skipif(os.name == "nt", reason="tạo liên kết trên Windows cần quyền quản trị")
def test_links_between_folders_do_not_lead_in_circles(tmp_path: Path) -> None:
    touch(tmp_path, "di/a.docx")
    (tmp_path / "di" / "vong").symlink_to(tmp_path)
    walk = files_of([tmp_path])
    assert [Path(file.shown).name for file in walk.files] == ["a.docx"]
    assert walk.skipped == {"liên kết tới thư mục": 1}


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="quyền đọc của quản trị viên không khóa được"
)
def test_a_folder_that_may_not_be_opened_is_named(tmp_path: Path) -> None:
    touch(tmp_path, "a.docx", "kin/b.docx")
    (tmp_path / "kin").chmod(0)
    try:
        walk = files_of([tmp_path])
    finally:
        (tmp_path / "kin").chmod(0o700)
    (closed,) = walk.closed
    assert closed.state is State.KHONG_DANH_GIA
    assert closed.findings[0].message == "thư mục không mở được: không đủ quyền"
