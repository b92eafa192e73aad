"""A5, which the guidance of the Đoàn leaves to introductions and slips (II.1)."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards.hd29 import HD29
from tests.unit.ooxml.build import document
from tests.unit.recognise.type import p, table

A5 = ('w:w="8391" w:h="11906"', 'w:w="11906" w:h="8391" w:orient="landscape"')
OF_PAGES = {"KT1000", "KT1001", "KT1002", "KT1003", "KT1004", "KT1005", "KT1006"}
HEAD = table(
    (
        p("BCH ĐOÀN SỞ X", "giua đậm") + p("***", "giua") + p("Số: 05-GT/ĐTN", "giua"),
        p("ĐOÀN TNCS HỒ CHÍ MINH", "giua đậm") + p("X, ngày 05 tháng 01 năm 2022", "giua"),
    )
)
MARGINS = '<w:pgMar w:top="567" w:right="567" w:bottom="567" w:left="850"/>'


def codes(kind: str, size: str) -> set[str]:
    page = f"<w:sectPr><w:pgSz {size}/>{MARGINS}</w:sectPr>"
    body = HEAD + p(kind, "giua đậm") + p("Đồng chí Nguyễn Văn A.") + page
    found = check_paper(save_package(document(body)), "p.docx", HD29)
    return {finding.code for finding in found} & OF_PAGES


@pytest.mark.parametrize("size", A5)
@pytest.mark.parametrize("kind", ["GIẤY GIỚI THIỆU", "PHIẾU GỬI"])
def test_nothing_is_asked_of_the_smaller_sheet(kind: str, size: str) -> None:
    assert codes(kind, size) == set()


def test_another_paper_is_on_a4() -> None:
    assert {"KT1000", "KT1006"} <= codes("KẾ HOẠCH", A5[0])


def test_an_introduction_on_a4_has_its_margins() -> None:
    assert "KT1003" in codes("GIẤY GIỚI THIỆU", 'w:w="11906" w:h="16838"')
