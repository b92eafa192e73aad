"""TT204: the name of who issues a paper of the Đoàn, and of the body above (III.2.2)."""

from __future__ import annotations

import pytest

from tests.unit.checks.doan import paper, said


@pytest.mark.parametrize(
    ("above", "issuer", "told"),
    [
        ("HUYỆN ĐOÀN Y", "BCH ĐOÀN XÃ X", None),
        ("HUYỆN ĐOÀN Y", "BAN CHẤP HÀNH ĐOÀN XÃ X", None),
        ("", "BCH ĐOÀN TỈNH Y", None),
        ("", "BAN CHẤP HÀNH TRUNG ƯƠNG", None),
        ("BCH ĐOÀN TỈNH Y", "BAN TUYÊN GIÁO", None),
        ("BCH ĐOÀN TỈNH Y", "ĐOÀN KIỂM TRA", None),
        ("ĐẠI HỘI ĐẠI BIỂU ĐOÀN TỈNH Y", "ĐOÀN CHỦ TỊCH", None),
        ("ĐOÀN XÃ X", "CHI ĐOÀN THÔN Z", None),
        ("CHI ĐOÀN THÔN Z", "PHÂN ĐOÀN 1", None),
        ("HUYỆN ĐOÀN Y", "ĐOÀN XÃ X", "BCH ĐOÀN XÃ X"),
        ("TỈNH ĐOÀN Y", "HUYỆN ĐOÀN X", "BCH ĐOÀN HUYỆN X"),
        ("", "THÀNH ĐOÀN HÀ NỘI", "BCH ĐOÀN THÀNH PHỐ HÀ NỘI"),
        ("TỈNH ĐOÀN Y", "BAN THƯỜNG VỤ ĐOÀN HUYỆN X", "BCH ĐOÀN HUYỆN X"),
        ("", "TRUNG ƯƠNG ĐOÀN", "BAN CHẤP HÀNH TRUNG ƯƠNG"),
        ("ĐOÀN TRƯỜNG ĐẠI HỌC Y", "LIÊN CHI ĐOÀN KHOA X", "BCH LIÊN CHI ĐOÀN KHOA X"),
    ],
)
def test_who_issues(above: str, issuer: str, told: str | None) -> None:
    found = said(paper(above=above, issuer=issuer), "TT204")
    assert [required for _, required in found] == ([told] if told else [])


@pytest.mark.parametrize("issuer", ["CHI ĐOÀN THÔN Z", "PHÂN ĐOÀN 1", "BCH ĐOÀN XÃ X"])
def test_the_body_above_is_named(issuer: str) -> None:
    assert said(paper(above="", issuer=issuer), "TT204") == [(issuer, None)]
