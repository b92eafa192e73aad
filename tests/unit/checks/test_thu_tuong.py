"""The papers of the Thủ tướng Chính phủ have small letters in their symbol: “15/QĐ-TTg”."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p


def codes(symbol: str) -> set[str]:
    body = HEAD.replace("KH-SY", symbol) + NAMED + p("Nội dung./.") + FOOT
    found = check_paper(save_package(document(body)), "p.docx", theo_khoa("nd30"))
    return {finding.code for finding in found}


@pytest.mark.parametrize("symbol", ["KH-TTg", "KH-TTG"])
def test_the_letters_of_the_prime_minister_are_lawful(symbol: str) -> None:
    assert "TT033" not in codes(symbol)


@pytest.mark.parametrize("symbol", ["KH-Ttg", "Kh-TTg"])
def test_other_small_letters_are_told(symbol: str) -> None:
    assert "TT033" in codes(symbol)
