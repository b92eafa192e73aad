"""TT213: the symbol's kind against the title of a paper of the Đoàn nobody here made (III.3.2)."""

from __future__ import annotations

import pytest

from tests.unit.checks.doan import paper, said


@pytest.mark.parametrize(
    ("title", "number", "told"),
    [
        ("NGHỊ QUYẾT", "Số: 03-NQ/ĐTN", []),
        ("NGHỊ QUYẾT", "Số: 03-QĐ/ĐTN", [("QĐ", "NQ")]),
        ("THÔNG BÁO", "Số: 03-KH/ĐTN", [("KH", "TB")]),
        ("THÔNG BÁO", "Số: 03-XX/ĐTN", [("XX", "TB")]),
        ("BIÊN BẢN", "Số: 03-BC/ĐTN", [("BC", "BB")]),
        ("QUY CHẾ", "Số: 03-QĐ/ĐTN", [("QĐ", "QC")]),
        ("GIẤY MỜI", "Số: 03-CV/ĐTN", [("CV", "GM")]),
        # How the guidance shortens these it does not say: what may be short for the name is.
        ("GIẤY GIỚI THIỆU", "Số: 03-GT/ĐTN", []),
        ("NGHỊ QUYẾT", "Số: 03-NQLT/ĐTN-HSV", []),
        ("CHƯƠNG TRÌNH", "Số: 03-CTr/ĐTN", []),
        ("CHƯƠNG TRÌNH", "Số: 03-CTR/ĐTN", [("CTR", "CTr")]),
        ("DANH SÁCH", "Số: 03-XX/ĐTN", []),
        ("THÔNG BÁO", "Số: 03-…/ĐTN", []),
        ("KẾ HOẠCH", "Số: 03-…/ĐTN", []),
        ("THÔNG BÁO", "Số: 05/ĐH", []),
    ],
)
def test_the_kind_in_the_symbol(title: str, number: str, told: list[tuple[str, str]]) -> None:
    assert said(paper(title=title, number=number), "TT213") == told


def test_a_body_for_one_task_numbers_all_its_papers_in_one_series() -> None:
    xml = paper(issuer="TIỂU BAN NỘI DUNG ĐẠI HỘI", number="Số: 05-TB/ĐTN")
    assert said(xml, "TT213") == []


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("Số: 07-KH/ĐTN-VP", []),
        ("Số: 07-KH/ĐTN-2022", [("Số: 07-KH/ĐTN-2022", "Số: 07-KH/ĐTN")]),
    ],
)
def test_a_symbol_has_no_year(number: str, told: list[tuple[str, str]]) -> None:
    assert said(paper(number=number), "TT210") == told
