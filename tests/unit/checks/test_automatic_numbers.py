"""A number of Word's own that looks otherwise than its heading: the fault is the number's."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.mending.test_mending import codes, mended
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


def test_how_a_number_is_mended_in_word_is_said() -> None:
    heading = p("MỤC ĐÍCH", "deu đậm", _LISTED)
    package = document(HEAD + NAMED + heading + p("Nội dung./.") + FOOT, numbering=_NUMBERING)
    found = check_paper(save_package(package), "p.docx", theo_khoa("nd30"))
    assert [finding.hint for finding in found if finding.code == "KT193"] == [
        "trong Word bấm Ctrl+Shift+8 cho hiện dấu ¶, chọn riêng dấu ¶ ở cuối đoạn, đặt chữ đậm"
    ]


def test_the_number_alone_is_mended() -> None:
    heading = p("MỤC ĐÍCH", "deu đậm", _LISTED)
    package = document(HEAD + NAMED + heading + p("Nội dung./.") + FOOT, numbering=_NUMBERING)
    result = mended(save_package(package))
    assert "KT193" not in codes(result)
    (change,) = (change for change in result.changes if change.code == "KT193")
    assert (change.what, change.before, change.after) == (
        "chữ đậm của số tự động",
        "không đậm",
        "đậm",
    )


def test_the_number_of_a_dieu_is_mended_and_its_text_is_not() -> None:
    numbering = abstract(1, level(0, "Điều %1.", "decimal")) + num(1, 1)
    line = p("Các phòng thi hành Quyết định này.", "deu", _LISTED)
    package = document(HEAD + NAMED + line + FOOT, numbering=numbering)
    result = mended(save_package(package))
    assert "KT183" not in codes(result)
    (text,) = result.paper.recognised.components["dieu"]
    assert [run.format.bold for run in text.runs] == [True, False]
