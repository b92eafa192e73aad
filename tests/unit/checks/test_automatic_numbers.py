"""A number of Word's own that looks otherwise than its heading: the fault is the number's."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.ooxml.test_numbering import abstract, level, num
from tests.unit.recognise.test_by_text import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p

_NUMBERING = abstract(1, level(0, "%1.", "upperRoman")) + num(1, 1)
_LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_BOLD_MARK = "<w:rPr><w:b/></w:rPr>"


def said(look: str, mark: str) -> list[str]:
    """What is said of the weight of a heading; `mark` formats the end of its paragraph."""
    heading = p("MỤC ĐÍCH", look, _LISTED).replace("</w:pPr>", f"{mark}</w:pPr>")
    body = HEAD + NAMED + heading + p("Nội dung./.") + FOOT
    docx = save_package(document(body, numbering=_NUMBERING))
    found = check_paper(docx, "p.docx", theo_khoa("nd30"))
    return [finding.message for finding in found if finding.code == "KT193"]


@pytest.mark.parametrize(
    ("look", "mark", "messages"),
    [
        ("deu đậm", _BOLD_MARK, []),
        ("deu đậm", "", ["Số tự động của mục không in đậm"]),
        ("deu", _BOLD_MARK, ["Mục không in đậm"]),
        ("deu", "", ["Mục không in đậm"]),
    ],
)
def test_whose_weight_is_wrong(look: str, mark: str, messages: list[str]) -> None:
    assert said(look, mark) == messages
