"""TT223: TM., KT., TL. over an office in a paper of the Đoàn (III.7.2)."""

from __future__ import annotations

import pytest

from tests.unit.checks.doan import paper, said

OF_OFFICE = {"above": "BAN CHẤP HÀNH TRUNG ƯƠNG", "issuer": "VĂN PHÒNG"}


@pytest.mark.parametrize(
    ("signed", "told"),
    [
        (("TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"), None),
        (("TL. BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"), None),
        (("TL. BAN THƯỜNG VỤ", "PHÓ CHÁNH VĂN PHÒNG"), None),
        (("BÍ THƯ",), "BÍ THƯ"),
        (("PHÓ BÍ THƯ THƯỜNG TRỰC",), "PHÓ BÍ THƯ THƯỜNG TRỰC"),
        (("KT. BÍ THƯ", "PHÓ BÍ THƯ"), "KT. BÍ THƯ"),
        (("CHÁNH VĂN PHÒNG",), "CHÁNH VĂN PHÒNG"),
        (("PHÓ CHÁNH VĂN PHÒNG",), "PHÓ CHÁNH VĂN PHÒNG"),
        (("BÍ THƯ CHI BỘ",), None),
    ],
)
def test_in_a_paper_of_leaders(signed: tuple[str, ...], told: str | None) -> None:
    found = said(paper(signed=signed), "TT223")
    assert [current for current, _ in found] == ([told] if told else [])


@pytest.mark.parametrize(
    ("signed", "told"),
    [
        (("CHÁNH VĂN PHÒNG",), None),
        (("Q. CHÁNH VĂN PHÒNG",), None),
        (("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"), None),
        (("PHÓ CHÁNH VĂN PHÒNG",), "PHÓ CHÁNH VĂN PHÒNG"),
    ],
)
def test_in_a_paper_of_an_office(signed: tuple[str, ...], told: str | None) -> None:
    found = said(paper(signed=signed, **OF_OFFICE), "TT223")
    assert [current for current, _ in found] == ([told] if told else [])


def test_minutes_are_signed_by_who_was_in_the_chair() -> None:
    assert said(paper(title="BIÊN BẢN", number="Số: 05-BB/ĐTN", signed=("BÍ THƯ",)), "TT223") == []
