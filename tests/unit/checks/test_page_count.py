"""A page number is asked of papers that have a second page, and of no others."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.findings import Severity
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.type import p

A4 = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="1134"/></w:sectPr>'
)
HEAD = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "giua đậm") + p("Số: 1/TB-Y", "giua")
LINE = p("Nội dung của thông báo, viết cho đủ một dòng.")


def said(body: str) -> list[Severity]:
    docx = save_package(document(body + A4))
    found = check_paper(docx, "la.docx", theo_khoa("nd30"))
    return [finding.severity for finding in found if finding.code == "KT800"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (HEAD + LINE * 10, []),
        (HEAD + LINE * 44, [Severity.INFO]),
        (HEAD + LINE * 70, [Severity.ERROR]),
        (HEAD + LINE + p("Trang sau.", "deu", "<w:pageBreakBefore/>"), [Severity.ERROR]),
    ],
)
def test_a_number_is_missed_where_there_is_a_second_page(
    body: str, expected: list[Severity]
) -> None:
    assert said(body) == expected
