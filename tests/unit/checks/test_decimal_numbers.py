"""Numbers of several parts ("2.1.", "2.1.1."): a level the norm has none of, but text (II.6.e)."""

from __future__ import annotations

import re

import pytest

from docgen.checks import check_paper
from docgen.findings import Finding
from docgen.ooxml.package import save_package
from docgen.standards.nd30 import ND30
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p

OF_TEXT = tuple(f"KT13{digit}" for digit in "123456789")
TEXT = "Các phòng triển khai thực hiện nhiệm vụ được giao."
LAW = '<w:spacing w:before="120"/><w:ind w:firstLine="567"/>'


def one(text: str, look: str = "deu", ppr: str = LAW, points: float = 14) -> str:
    return p(text, look, ppr).replace('w:sz w:val="28"', f'w:sz w:val="{points * 2:g}"')


def found(*lines: str) -> list[Finding]:
    above = one("2. Nhiệm vụ cụ thể", "deu đậm") + one(TEXT)
    body = HEAD + NAMED + one("1. Mục tiêu", "deu đậm") + one(TEXT) + above
    docx = save_package(document(body + "".join(lines) + FOOT))
    return [f for f in check_paper(docx, "p.docx", ND30) if f.code in (*OF_TEXT, "KT826", "TT082")]


LAWFUL = {
    "câu": one(f"2.1. {TEXT}") + one(f"2.2. {TEXT}"),
    "tiêu đề đậm": one("2.1. Về thể chế", "deu đậm") + one(TEXT),
    "tiêu đề không đậm": one("2.1. Về thể chế") + one(TEXT),
    "cấp sâu hơn": one(f"2.1.1. {TEXT}") + one(f"2.1.1.1. {TEXT}"),
    "số không có chấm cuối": one(f"2.1 {TEXT}"),
    "câu đậm": one(f"2.1. {TEXT}", "deu đậm"),
    "cỡ 13": one(f"2.1. {TEXT}", points=14),
    "câu bắt đầu bằng một số lớn": one("2.500 người tham gia các hội nghị."),
    "một chữ nghiêng": one("2.1. Phần mềm ").removesuffix("</w:p>")
    + one("Lotus", "deu nghiêng")[one("").index("<w:r>") :],
    "điểm đếm tiếp hoặc đếm lại": one("a) Việc.")
    + one(f"2.1. {TEXT}")
    + one("b) Việc.")
    + one(f"2.2. {TEXT}")
    + one("a) Việc."),
}
WRONG = {
    "cỡ chữ": (one(f"2.1.1. {TEXT}", points=10), "KT131", "10 pt"),
    "cỡ chữ của tiêu đề": (one("2.1. Về thể chế", "deu đậm", points=18), "KT131", "18 pt"),
    "nghiêng": (one(f"2.1. {TEXT}", "deu nghiêng"), "KT132", "nghiêng"),
    "tiêu đề nghiêng đậm": (one("2.1. Về thể chế", "deu đậm nghiêng"), "KT132", "nghiêng"),
    "canh trái": (one(f"2.1. {TEXT * 4}", "trai"), "KT135", "canh trái"),
    "không lùi": (
        one(f"2.1. {TEXT}", ppr='<w:spacing w:before="120"/>'),
        "KT136",
        "0 mm",
    ),
    "khoảng cách": (one(f"2.1. {TEXT}", ppr='<w:ind w:firstLine="567"/>'), "KT137", "0 pt"),
}


@pytest.mark.parametrize("name", LAWFUL)
def test_what_is_lawful(name: str) -> None:
    assert [f.message for f in found(LAWFUL[name])] == []


@pytest.mark.parametrize("name", WRONG)
def test_what_the_text_must_be(name: str) -> None:
    body, code, current = WRONG[name]
    (finding,) = found(body)
    assert (finding.code, finding.current) == (code, current)
    assert re.fullmatch(r"khoản 2, điểm 2\.1(\.1)?", finding.location.place or "")
