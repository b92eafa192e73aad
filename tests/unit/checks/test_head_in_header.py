"""A head that stands in the page header of page 1: said once, and nothing of it missing."""

from __future__ import annotations

from docgen.checks import check_paper
from docgen.findings import Severity
from docgen.inspection.one import inspect
from docgen.inspection.result import Wish
from docgen.ooxml.package import save_package
from docgen.ooxml.reading import read_view
from docgen.recognise.regime import regime_of
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p

IN_HEADER = (
    '<w:sectPr><w:headerReference w:type="first" r:id="dau"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/><w:titlePg/></w:sectPr>'
)
PAPER = document(NAMED + p("Sở Y thực hiện./.") + FOOT + IN_HEADER, dau=HEAD + p(""))


def test_its_norm_and_type_are_told() -> None:
    found = regime_of(read_view(PAPER))
    assert (found.norm, found.kind, found.reason) == ("nd30", "Kế hoạch", None)


def test_it_is_said_once_that_it_cannot_be_judged() -> None:
    found = check_paper(save_package(PAPER), "p.docx", theo_khoa("nd30"))
    said = [(f.severity, f.message) for f in found if f.code == "TT010"]
    assert said == [
        (Severity.INFO, "Phần đầu văn bản đặt trong đầu trang (Header), không xét được")
    ]


def test_what_is_asked_of_it_counts_as_not_judged() -> None:
    wish = Wish()
    above = inspect(save_package(PAPER), "p.docx", wish).counts
    whole = document(HEAD + NAMED + p("Sở Y thực hiện./.") + FOOT + IN_HEADER, dau=p(""))
    there = inspect(save_package(whole), "p.docx", wish).counts
    without = document(NAMED + p("Sở Y thực hiện./.") + FOOT)
    lacking = inspect(save_package(without), "p.docx", wish)
    assert above.khong_danh_gia > there.khong_danh_gia + 50
    assert abs(above.khong_ap_dung - there.khong_ap_dung) < 20
    assert lacking.counts.khong_danh_gia < 10
