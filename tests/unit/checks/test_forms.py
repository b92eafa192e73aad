"""Blanks of a form that goes along with a paper are for whoever fills it in (KT854)."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards.nd30 import ND30
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.test_sheets import ANEW, BREAK, REFERENCE
from tests.unit.recognise.type import p

PAPER = HEAD + NAMED + p("Nội dung./.") + FOOT
BLANK = p("1. Họ và tên: ……………")
TITLE = p("DANH MỤC NHIỆM VỤ", "giua đậm") + REFERENCE


def unfilled(body: str) -> int:
    found = check_paper(save_package(document(body)), "p.docx", ND30)
    return sum(finding.code == "KT854" for finding in found)


@pytest.mark.parametrize(
    "opening",
    [
        p("Mẫu số 01", "phai đậm") + p("PHIẾU KHẢO SÁT", "giua đậm") + REFERENCE,
        p("PHIẾU KHẢO SÁT", "giua đậm") + REFERENCE,
        p("Đơn vị: ……………", "trai") + TITLE,
        p("THỐNG KÊ SỐ LIỆU", "giua đậm"),
    ],
)
def test_a_form_may_have_blanks(opening: str) -> None:
    assert unfilled(PAPER + BREAK + opening + BLANK + ANEW) == 0


def test_a_paper_and_what_else_goes_along_with_it_may_not() -> None:
    assert unfilled(HEAD + NAMED + BLANK + FOOT) == 1
    assert unfilled(PAPER + BREAK + TITLE + BLANK + ANEW) == 1
