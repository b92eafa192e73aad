"""The word “Điều” and its number where the text goes on in the line (II.6.đ, Mẫu 1.2)."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.checks.fault import Paper
from docgen.findings import Finding
from docgen.mending import Mended, mend
from docgen.ooxml.package import Package, save_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.nd30 import ND30
from tests.unit.ooxml.build import document
from tests.unit.ooxml.test_numbering import abstract, level, num
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p

CODES = ("KT182", "KT183", "KT184")
TEXT = " Các phòng thuộc Sở chịu trách nhiệm thi hành Quyết định này."
_NUMBERING = abstract(1, level(0, "Điều %1.", "decimal")) + num(1, 1)
_LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def line(*pieces: tuple[str, str], ppr: str = "") -> str:
    """One paragraph of pieces, each with its emphasis."""
    first, *rest = (p(text, f"deu {look}", ppr) for text, look in pieces)
    return (
        first.removesuffix("</w:p>")
        + "".join(piece[piece.index("<w:r>") :].removesuffix("</w:p>") for piece in rest)
        + "</w:p>"
    )


def paper(*lines: str) -> Package:
    body = HEAD + NAMED + "".join(lines) + FOOT
    return document(body, numbering=_NUMBERING)


def found(*lines: str) -> list[Finding]:
    said = check_paper(save_package(paper(*lines)), "p.docx", ND30)
    return [finding for finding in said if finding.code in CODES]


LAWFUL = {
    "từ và số đậm, lời văn trong cùng dòng": line(("Điều 1.", "đậm"), (TEXT, "")),
    "cả dòng là tiêu đề": line(("Điều 1. Phạm vi điều chỉnh", "đậm")),
    "tiêu đề rồi lời văn": line(("Điều 1. Hiệu lực.", "đậm"), (TEXT, "")),
    "từ và số gõ rời": line(("Điều", "đậm"), (" ", ""), ("1", "đậm"), (".", "đậm"), (TEXT, "")),
    "một tên in nghiêng trong lời văn": line(
        ("Điều 1.", "đậm"), (" Sổ tay ", ""), ("Văn thư", "nghiêng"), (" được ban hành.", "")
    ),
    "chỗ trống để điền": line(("Điều 1.", "đậm"), (" ......................", "")),
    "từ viết tắt trong lời văn": line(("Điều 1.", "đậm"), (" UBND, HĐND.", "")),
    "tên viết tắt là tiêu đề": line(("Điều 1. UBND, HĐND", "đậm")),
    "số tự động": line((TEXT.strip(), "")),
}
WRONG = {
    "in hoa": (line(("ĐIỀU 1.", "đậm"), (TEXT, "")), "KT184", "Từ “Điều” viết bằng chữ in hoa"),
    "in nghiêng": (
        line(("Điều 1.", "đậm nghiêng"), (TEXT, "")),
        "KT182",
        "Từ “Điều” và số in nghiêng",
    ),
    "chỉ số không đậm": (
        line(("Điều", "đậm"), (" 1.", ""), (TEXT, "")),
        "KT183",
        "Từ “Điều” và số không in đậm",
    ),
    "cả dòng không đậm": (
        line((f"Điều 1.{TEXT}", "")),
        "KT183",
        "Từ “Điều” và số không in đậm",
    ),
    "lời văn có chữ đậm": (
        line(("Điều 1. Các phòng ", ""), ("thuộc Sở", "đậm"), (" thi hành.", "")),
        "KT183",
        "Từ “Điều” và số không in đậm",
    ),
}


@pytest.mark.parametrize("name", LAWFUL)
def test_what_is_lawful(name: str) -> None:
    assert found(LAWFUL[name]) == []


def test_word_s_own_number_in_bold() -> None:
    mark = f"{_LISTED}"
    typed = line((TEXT.strip(), ""), ppr=mark).replace(
        "</w:pPr>", "<w:rPr><w:b/></w:rPr></w:pPr>", 1
    )
    assert found(typed) == []


@pytest.mark.parametrize("name", WRONG)
def test_what_is_not(name: str) -> None:
    body, code, message = WRONG[name]
    (finding,) = found(body)
    assert (finding.code, finding.message) == (code, message)
    assert finding.location.place == "Điều 1"


def test_a_title_alone_in_capitals() -> None:
    (finding,) = found(line(("Điều 1. PHẠM VI ĐIỀU CHỈNH", "đậm")))
    assert (finding.code, finding.fixable) == ("KT184", False)
    assert finding.message == "Chữ sau từ “Điều” viết bằng chữ in hoa"


def test_several_are_one_finding() -> None:
    lines = [line((f"ĐIỀU {n}.", "đậm"), (TEXT, "")) for n in (1, 2, 3)]
    (finding,) = found(*lines)
    assert finding.message == "Từ “Điều” viết bằng chữ in hoa (ở 3 đoạn, đây là đoạn đầu tiên)"


def test_a_title_is_bold_as_a_whole() -> None:
    (finding,) = found(line(("Điều 1. Phạm vi điều chỉnh", "")))
    assert (finding.code, finding.message) == ("KT183", "Điều không in đậm")


@pytest.mark.parametrize("name", WRONG)
def test_it_is_mended_and_the_text_stays(name: str) -> None:
    def door(package: Package) -> Paper:
        view = read_view(package)
        return Paper(package, view, recognise(view, ND30), ND30)

    body, code, _ = WRONG[name]
    mended: Mended = mend(door(paper(body)), door)
    assert not {ruling.code for ruling, _ in mended.remaining} & set(CODES)
    (text,) = mended.paper.recognised.components["dieu"]
    opening, rest = text.runs[0], text.runs[-1]
    assert (opening.text[:4], opening.format.bold, opening.format.italic) == ("Điều", True, False)
    assert (rest.format.bold, rest.format.italic) == (False, False)
    assert {change.code for change in mended.changes} >= {code}
