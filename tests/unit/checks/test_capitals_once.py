"""Words with several wrong capitals beside one another are one finding, and are mended whole."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards.nd30 import ND30
from tests.unit.mending.test_mending import mended
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p

SAID = {
    "Chính sách của đảng và nhà nước về đất đai./.": [
        ("của đảng và nhà nước", "của Đảng và Nhà nước")
    ],
    "Theo mục 2 chương I Nghị định số 30/2020/NĐ-CP./.": [("mục 2 chương I", "Mục 2 Chương I")],
    "Được tặng huân chương lao động hạng nhì./.": [
        ("huân chương lao động hạng nhì", "Huân chương Lao động hạng Nhì")
    ],
    "Trụ sở tại phường Điện Biên Phủ, quận 1, Thành phố Hồ Chí Minh./.": [
        ("phường Điện Biên Phủ", "Phường Điện Biên Phủ"),
        ("quận 1", "Quận 1"),
    ],
    "Trên địa bàn phường 5, quận 10 và quận 3./.": [
        ("phường 5", "Phường 5"),
        ("quận 10", "Quận 10"),
        ("quận 3", "Quận 3"),
    ],
}


@pytest.mark.parametrize("text", SAID)
def test_what_is_said(text: str) -> None:
    docx = save_package(document(HEAD + NAMED + p(text) + FOOT))
    found = [f for f in check_paper(docx, "p.docx", ND30) if f.code.startswith("VH")]
    assert sorted((f.current, f.required) for f in found) == sorted(SAID[text])


@pytest.mark.parametrize("text", SAID)
def test_what_is_mended(text: str) -> None:
    result = mended(save_package(document(HEAD + NAMED + p(text) + FOOT)))
    for current, required in SAID[text]:
        text = text.replace(current, required)
    assert text in [paragraph.displayed for paragraph in result.paper.view.paragraphs]


def test_the_same_words_apart_are_one_finding_in_reading_order() -> None:
    lines = p("Tại quận 3; tại quận 1.") + p("Tại quận 1./.")
    docx = save_package(document(HEAD + NAMED + lines + FOOT))
    found = [f.message for f in check_paper(docx, "p.docx", ND30) if f.code == "VH031"]
    assert found == [
        "“quận 3” không viết hoa",
        "“quận 1” không viết hoa (2 chỗ, đây là chỗ đầu tiên)",
    ]
