"""A paper cited in the last words of another: the mark that closes this is not of its number."""

from __future__ import annotations

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards.nd30 import ND30
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p


def test_the_closing_mark_is_not_of_the_number() -> None:
    body = HEAD + NAMED + p("Các phòng thực hiện theo nghị định số 30/2020/NĐ-CP./.") + FOOT
    found = check_paper(save_package(document(body)), "p.docx", ND30)
    assert [finding.required for finding in found if finding.code == "TT097"] == [
        "Nghị định số 30/2020/NĐ-CP ngày … tháng … năm … của … về …"
    ]
