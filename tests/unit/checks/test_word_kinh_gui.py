"""The words “Kính gửi” in capitals before whom a paper is sent to (II.9.d)."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards.nd30 import ND30
from tests.unit.mending.test_mending import mended
from tests.unit.ooxml.build import document
from tests.unit.recognise.test_by_text import FOOT, HEAD
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


def test_a_wire_has_no_kinh_gui_to_name() -> None:
    title = p("CÔNG ĐIỆN", "giua đậm") + p("Ứng phó bão", "giua đậm")
    wired = p("Giám đốc Sở Y điện:", "giua đậm") + p("- Các phòng", "trai") + p("Đề phòng bão./.")
    docx = save_package(document(LETTER.replace("SY-VP", "CĐ-SY") + title + wired + FOOT))
    found = {f.code: f for f in check_paper(docx, "p.docx", ND30)}
    assert found["KT103"].message == "Dòng “… điện:” in đậm"
    assert found["TT106"].location.place == "nơi nhận điện, dòng 1"
    assert not found.keys() & {"TT104", "TT108"}  # of “Kính gửi” alone (II.9.d)
