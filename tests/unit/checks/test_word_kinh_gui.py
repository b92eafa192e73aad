"""The words “Kính gửi” in capitals before whom a paper is sent to (II.9.d)."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards.nd30 import ND30
from tests.unit.mending.test_mending import mended
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD
from tests.unit.recognise.type import p

LETTER = HEAD.replace("12/KH-SY", "12/SY-VP").replace("ngày 05", "ngày 06")


def body(*lines: str) -> bytes:
    return save_package(document(LETTER + "".join(lines) + p("Sở Y trả lời./.") + FOOT))


@pytest.mark.parametrize(
    "lines",
    [
        (p("Kính gửi: Ủy ban nhân dân tỉnh X", "trai"),),
        (p("Kính gửi: UBND tỉnh X", "trai"),),
        (p("Kính gửi:", "trai"), p("- UBND tỉnh X;", "trai"), p("- HĐND tỉnh X.", "trai")),
        (p("Kính gửi: HĐND, UBND", "trai"),),
        (p("Kính gửi: Ban Chỉ đạo 389", "trai"),),
    ],
)
def test_small_letters_are_lawful(lines: tuple[str, ...]) -> None:
    found = check_paper(body(*lines), "p.docx", ND30)
    assert [f.message for f in found if f.code == "KT104"] == []


@pytest.mark.parametrize(
    ("typed", "message", "written"),
    [
        (
            "KÍNH GỬI: Ủy ban nhân dân tỉnh X",
            "Từ “Kính gửi” viết bằng chữ in hoa",
            "Kính gửi: Ủy ban nhân dân tỉnh X",
        ),
        ("KÍNH GỬI:", "Kính gửi viết bằng chữ in hoa", "Kính gửi:"),
    ],
)
def test_capitals_are_told_and_made_small(typed: str, message: str, written: str) -> None:
    docx = body(p(typed, "trai"))
    (finding,) = (f for f in check_paper(docx, "p.docx", ND30) if f.code == "KT104")
    assert finding.message == message
    texts = [paragraph.displayed for paragraph in mended(docx).paper.view.paragraphs]
    assert written in texts


def test_what_is_asked_of_kinh_gui_is_not_asked_of_a_wire() -> None:
    title = p("CÔNG ĐIỆN", "giua đậm") + p("Ứng phó bão", "giua đậm")
    wired = p("GIÁM ĐỐC SỞ Y ĐIỆN:", "giua đậm") + p("- Các phòng", "trai")
    wired = wired.replace("<w:sz ", '<w:color w:val="FF0000"/><w:sz ') + p("Đề phòng bão./.")
    docx = save_package(document(LETTER.replace("SY-VP", "CĐ-SY") + title + wired + FOOT))
    found = check_paper(docx, "p.docx", ND30)
    told = [(f.message, f.location.place) for f in found if f.current == "đỏ tươi"]
    assert told == [
        ("Màu chữ của Dòng “… điện:” là đỏ tươi", "dòng “… điện:”"),
        ("Màu chữ của Nơi nhận điện là đỏ tươi", "nơi nhận điện, dòng 1"),
    ]
    codes = {f.code for f in found}
    assert not codes & {"KT103", "KT104", "TT104", "TT106", "TT108"}
