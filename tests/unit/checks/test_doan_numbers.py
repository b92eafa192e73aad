"""TT231, TT233: the numbers of khoản and điểm in a paper of the Đoàn nobody here made (III.6)."""

from __future__ import annotations

import pytest

from tests.unit.checks.doan import paper, said
from tests.unit.recognise.type import p


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("2.", []),
        ("2)", [("2)", "2.")]),
        ("2/", [("2/", "2.")]),
        ("2-", [("2-", "2.")]),
        ("2", [("2 Bầu", "2. Bầu")]),
    ],
)
def test_the_sign_after_the_number_of_a_khoan(typed: str, told: list[tuple[str, str]]) -> None:
    xml = paper(p("1. Đánh giá kết quả."), p(f"{typed} Bầu Ban Chấp hành."), p("3. Tổng kết."))
    assert said(xml, "TT233") == told
    assert said(xml, "TT082") == []


@pytest.mark.parametrize(
    ("above", "told"),
    [
        (("1. Hồ sơ.",), [("a)", "1.1.")]),
        (("1. Hồ sơ.", "1.1. Hồ sơ giấy.", "1.1.1. Hồ sơ lâu năm."), [("a)", "1.1.1.1.")]),
        # Under the last level there is, in a Điều, after a sentence: of none of them it speaks.
        (("1. Hồ sơ.", "1.1. Giấy.", "1.1.1. Lâu.", "1.1.1.1. Của Đoàn:"), []),
        (("Điều 1. Hồ sơ.", "1. Hồ sơ giấy:"), []),
        (("Hồ sơ gồm:",), []),
    ],
)
def test_a_point_is_counted_in_figures(above: tuple[str, ...], told: list[tuple[str, str]]) -> None:
    lines = (*above, "a) Sổ đoàn viên;", "b) Sổ chi đoàn.")
    assert said(paper(*map(p, lines)), "TT231") == told


def test_figures_in_brackets_under_a_point_are_the_authors_own() -> None:
    lines = ("1. Hồ sơ.", "1.1. Giấy.", "1) Sổ đoàn viên;", "2) Sổ chi đoàn.", "2. Nộp hồ sơ.")
    assert said(paper(*map(p, lines)), "TT233") == []
