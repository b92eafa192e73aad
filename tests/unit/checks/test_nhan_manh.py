"""Italics that stress words are no fault; those the text itself is set in are."""

from __future__ import annotations

import pytest

from docgen.checks.declared import check_components
from docgen.checks.fault import Fault, Paper
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.test_by_text import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p


def set_in(*runs: str) -> str:
    """A paragraph of these runs; one that begins with * is italic."""
    typed = "".join(
        f'<w:r><w:rPr>{"<w:i/>" if run[0] == "*" else ""}<w:sz w:val="28"/></w:rPr>'
        f'<w:t xml:space="preserve">{run.lstrip("*")}</w:t></w:r>'
        for run in runs
    )
    return f'<w:p><w:pPr><w:jc w:val="both"/></w:pPr>{typed}</w:p>'


def italics(line: str) -> list[str]:
    """What is said to be italic and must not."""
    package = document(HEAD + NAMED + p("Như sau:") + line + FOOT)
    view, norm = read_view(package), theo_khoa("nd30")
    paper = Paper(package, view, recognise(view, norm), norm)
    return [
        found.message
        for _, found in check_components(paper)
        if isinstance(found, Fault) and found.message.endswith("in nghiêng")
    ]


@pytest.mark.parametrize(
    "runs",
    [
        ("1. Giao Văn phòng theo dõi ", "*hằng quý", " việc tuyên truyền."),
        ("*Về tuyên truyền.", " Các phòng viết tin, bài về cải cách hành chính hằng tháng."),
        ("1. ", "*Về tuyên truyền trên báo chí.", " Các phòng viết tin, bài mỗi tháng một lần."),
        ("Giao Văn phòng. ", "*(Có danh mục các nhiệm vụ kèm theo)"),
        ("Chủ đề: ", "*“Thanh niên tiên phong chuyển đổi số vì nhân dân phục vụ”", "."),
        ("Sở giao cho phòng việc này. ", "*Xin cảm ơn.", " Việc còn lại do Văn phòng làm."),
        ("Đã xong 12/15 việc. ", "*12 34 56 78.", " Còn lại ba việc."),
    ],
)
def test_a_word_a_heading_a_remark_a_motto(runs: tuple[str, ...]) -> None:
    assert italics(set_in(*runs)) == []


@pytest.mark.parametrize(
    ("runs", "message"),
    [
        (("1. ", "*Giao Văn phòng theo dõi việc tuyên truyền."), "Khoản in nghiêng"),
        (("a) ", "*Giao Văn phòng theo dõi", " việc này;"), "Điểm in nghiêng"),
        (("Sở đã rà soát 120 thủ tục. ", "*Thêm một câu nghiêng."), "Lời văn in nghiêng"),
        (("Sở đã rà soát. ", "*Một câu ", "*nghiêng cả.", " Rồi thôi."), "Lời văn in nghiêng"),
    ],
)
def test_most_of_a_paragraph_or_a_sentence(runs: tuple[str, ...], message: str) -> None:
    assert italics(set_in(*runs)) == [message]
