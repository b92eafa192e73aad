from __future__ import annotations

import pytest

from docgen.vietnamese import ghep_so_ky_hieu, tach_ky_hieu

CASES = [
    ("15", "KH-STP", "15/KH-STP"),
    ("05", "STP-VP", "05/STP-VP"),
    ("05", "KH/CĐ", "05-KH/CĐ"),
    ("245", "CV/TWĐTN-VP", "245-CV/TWĐTN-VP"),
    ("05", "ĐH", "05/ĐH"),
]


@pytest.mark.parametrize(("so", "ky_hieu", "joined"), CASES)
def test_number_and_symbol_are_joined_and_parted(so: str, ky_hieu: str, joined: str) -> None:
    assert ghep_so_ky_hieu(so, ky_hieu) == joined
    assert tach_ky_hieu(joined) == tach_ky_hieu(f"Số:\u00a0{joined}") == ky_hieu


@pytest.mark.parametrize("ky_hieu", ["KH-STP", "KH/CĐ"])
def test_the_number_of_a_draft_is_blank(ky_hieu: str) -> None:
    blank = ghep_so_ky_hieu("Số:" + "\u00a0" * 8, ky_hieu)
    assert blank[11:] == f"{'-' if '/' in ky_hieu else '/'}{ky_hieu}"
    assert tach_ky_hieu(blank) == ky_hieu


def test_what_has_no_joint_has_no_symbol() -> None:
    assert tach_ky_hieu("Số: 15") == ""
