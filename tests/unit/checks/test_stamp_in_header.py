"""A stamp in the page header: in a frame or not, as one on the page."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.test_stamps import BORDER
from tests.unit.recognise.type import GRID, p, table

_SECTION = '<w:sectPr><w:headerReference w:type="default" r:id="dau"/></w:sectPr>'
_STAMP = p("LƯU HÀNH NỘI BỘ", "giua đậm")


def said(header: str) -> list[str]:
    """What is said of the frame of a stamp in a header."""
    paper = document(HEAD + NAMED + p("Nội dung./.") + FOOT + _SECTION, dau=header)
    found = check_paper(save_package(paper), "p.docx", theo_khoa("nd30"))
    return [finding.message for finding in found if finding.code == "TT121"]


@pytest.mark.parametrize(
    "header",
    [
        p("LƯU HÀNH NỘI BỘ", "giua đậm", BORDER),
        "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        f"{_STAMP}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
    ],
)
def test_a_framed_one_is_in_order(header: str) -> None:
    assert said(header) == []


def test_one_without_a_frame() -> None:
    assert said(_STAMP) == ["Chỉ dẫn về phạm vi lưu hành không có khung"]


def test_whether_a_cell_of_the_header_frames_it_is_not_judged() -> None:
    (reason,) = said(table((_STAMP,), drawn=GRID))
    assert reason == "Chưa xét được khung của dấu trong bảng ở đầu trang"
