"""A number of Word's own that looks otherwise than its heading: the fault is the number's."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.mending.test_mending import codes, mended
from tests.unit.ooxml.build import document
from tests.unit.ooxml.test_numbering import abstract, level, num
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p

_NUMBERING = abstract(1, level(0, "%1.", "upperRoman")) + num(1, 1)
_LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_BOLD_OFF = '<w:rPr><w:b w:val="0"/></w:rPr>'
_RED = '<w:rPr><w:color w:val="FF0000"/></w:rPr>'
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


def test_where_the_list_itself_gives_the_look_that_is_said() -> None:
    """The level of a list stands above the mark of the paragraph (17.9.24)."""
    bold_level = level(0, "%1.", "upperRoman").replace("</w:lvl>", f"{_BOLD_OFF}</w:lvl>")
    heading = p("MỤC ĐÍCH", "deu đậm", _LISTED).replace("</w:pPr>", f"{_BOLD_MARK}</w:pPr>")
    numbering = abstract(1, bold_level) + num(1, 1)
    package = document(HEAD + NAMED + heading + p("Nội dung./.") + FOOT, numbering=numbering)
    found = check_paper(save_package(package), "p.docx", theo_khoa("nd30"))
    assert [finding.hint for finding in found if finding.code == "KT193"] == [
        "trong Word bấm vào đoạn, chọn Multilevel List, Define New Multilevel List, Font, đặt chữ "
        "đậm cho số ở cấp đó"
    ]


def test_a_title_is_one_whatever_its_number_looks_like() -> None:
    numbering = abstract(1, level(0, "%1.", "decimal")) + num(1, 1)
    lines = (
        p("I. MỤC ĐÍCH", "deu đậm") + p("Mục đích", "deu đậm", _LISTED) + p("Nâng cao hiểu biết.")
    )
    package = document(HEAD + NAMED + lines + FOOT, numbering=numbering)
    found = check_paper(save_package(package), "p.docx", theo_khoa("nd30"))
    assert [finding.message for finding in found if finding.code == "KT203"] == [
        "Số tự động của khoản có tiêu đề không in đậm"
    ]


def test_the_colour_of_a_dash_is_seen() -> None:
    """Its font may be of symbols; its colour prints."""
    red = level(0, "-", "bullet").replace("</w:lvl>", f"{_RED}</w:lvl>")
    line = p("Bảo đảm tiến độ.", "deu", _LISTED)
    package = document(HEAD + NAMED + line + FOOT, numbering=abstract(1, red) + num(1, 1))
    found = check_paper(save_package(package), "p.docx", theo_khoa("nd30"))
    assert [finding.message for finding in found if finding.code == "KT239"] == [
        "Màu chữ của số tự động của gạch đầu dòng là đỏ tươi"
    ]


def test_letters_as_word_counts_them_are_one_fault() -> None:
    """It knows no đ, and has f, j, w, z: what follows d is wrong, and all of one cause."""
    numbering = abstract(1, level(0, "%1)", "lowerLetter")) + num(1, 1)
    points = "".join(p(f"Việc thứ {n};", "deu", _LISTED) for n in range(1, 9))
    body = HEAD + NAMED + p("1. Giao Văn phòng:") + points + p("2. Giao Phòng B./.") + FOOT
    found = check_paper(
        save_package(document(body, numbering=numbering)), "p.docx", theo_khoa("nd30")
    )
    (fault,) = (finding for finding in found if finding.code == "TT083")
    assert fault.message == (
        "Danh sách tự động của Word đánh chữ cái không theo bảng chữ cái tiếng Việt"
    )
    assert fault.location.place == "khoản 1, điểm e"


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
