"""Sizes within the text of papers that have no paragraph but numbered ones (II.6.đ, Mục V)."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.checks.fault import Paper
from docgen.mending import mend
from docgen.ooxml.package import Package, save_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.nd30 import ND30
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p

TIES = ("KT901", "KT902", "KT903", "KT904", "KT905", "KT871")
KHOAN = "Các phòng triển khai thực hiện nhiệm vụ được giao."
QUY_CHE = p("QUY CHẾ", "giua đậm") + p("Làm việc của Sở Y", "giua đậm")
KEM_THEO = p("(Kèm theo Quyết định số 12/QĐ-SY ngày 05 tháng 01 năm 2022)", "giua nghiêng")


def sized(points: float, text: str, look: str = "deu") -> str:
    return p(text, look).replace('w:sz w:val="28"', f'w:sz w:val="{points * 2:g}"')


def dieu(number: int, *, lead: float = 14, rest: float = 14) -> str:
    """ "Điều 1." with its text on the same line, as Mẫu 1.2 has it."""
    one, two = sized(lead, f"Điều {number}.", "deu đậm"), sized(rest, f" {KHOAN}")
    return one.removesuffix("</w:p>") + two[two.index("<w:r>") :]


def khoan(*sizes: float) -> str:
    return "".join(sized(size, f"{n}. {KHOAN}") for n, size in enumerate(sizes, 1))


def paper(body: str) -> Package:
    return document(HEAD + NAMED + body + FOOT)


def said(body: str) -> list[tuple[str, str | None, str | None]]:
    found = check_paper(save_package(paper(body)), "p.docx", ND30)
    return [(f.code, f.current, f.required) for f in found if f.code in TIES]


LAWFUL = {
    "mọi điều cỡ 14": dieu(1) + dieu(2) + dieu(3),
    "mọi khoản cỡ 13": khoan(13, 13, 13),
    "mọi khoản cỡ 13,5": khoan(13.5, 13.5),
    "khoản, điểm, gạch cùng cỡ 13": khoan(13)
    + sized(13, "a) Văn phòng Sở tổng hợp;")
    + sized(13, "- Văn phòng Sở."),
    "mục được lớn hơn khoản": sized(14, "I. MỤC ĐÍCH", "deu đậm") + khoan(13, 13),
    "cỡ không hợp lệ đã có lỗi riêng": khoan(14, 14, 12),
    "lời văn có cỡ không hợp lệ": sized(12, KHOAN) * 4 + khoan(14, 14),
    "lời văn phần lớn có cỡ không hợp lệ": sized(12, KHOAN) * 2 + sized(14, KHOAN) + khoan(14),
}
MIXED = {
    "một khoản khác": (khoan(14, 14, 13, 14), "KT902", "13 pt", "14 pt"),
    "một điều khác": (
        dieu(1) + dieu(2) + dieu(3, lead=13, rest=13) + dieu(4),
        "KT901",
        "13 pt",
        "14 pt",
    ),
    "chữ của một điều khác": (dieu(1) + dieu(2) + dieu(3, rest=13), "KT901", "13 pt", "14 pt"),
    "từ Điều khác": (dieu(1) + dieu(2) + dieu(3, lead=13), "KT901", "13 pt", "14 pt"),
    "một điểm khác": (khoan(14, 14) + sized(13, "a) Văn phòng Sở."), "KT904", "13 pt", "14 pt"),
    "một gạch đầu dòng khác": (
        khoan(13, 13) + sized(14, "- Văn phòng Sở."),
        "KT905",
        "14 pt",
        "13 pt",
    ),
}


@pytest.mark.parametrize("name", LAWFUL)
def test_one_size_is_lawful(name: str) -> None:
    assert said(LAWFUL[name]) == []


@pytest.mark.parametrize("name", MIXED)
def test_a_size_unlike_that_of_the_rest(name: str) -> None:
    body, *expected = MIXED[name]
    assert said(body) == [tuple(expected)]


@pytest.mark.parametrize("name", MIXED)
def test_it_is_mended(name: str) -> None:
    def door(package: Package) -> Paper:
        view = read_view(package)
        return Paper(package, view, recognise(view, ND30), ND30)

    mended = mend(door(paper(MIXED[name][0])), door)
    assert not {ruling.code for ruling, _ in mended.remaining} & set(TIES)
    assert {change.after for change in mended.changes if change.code in TIES} == {MIXED[name][3]}


def test_an_attached_text_has_a_size_of_its_own() -> None:
    decision = dieu(1) + dieu(2)
    attached = QUY_CHE + KEM_THEO + sized(13, "Điều 1. Phạm vi", "deu đậm")
    assert said(decision + FOOT + attached + khoan(13, 13)) == []
    assert said(decision + FOOT + attached + khoan(13, 13, 14)) == [("KT902", "14 pt", "13 pt")]


def test_plain_sentences_of_an_attached_text_too() -> None:
    decision = sized(14, "Văn phòng Sở chịu trách nhiệm.")
    attached = QUY_CHE + KEM_THEO + sized(13, "Văn phòng Sở chịu trách nhiệm.")
    assert said(decision + FOOT + attached) == []
    other = sized(14, "Các phòng phối hợp.")
    assert said(decision + FOOT + attached + other) == [("KT871", "14 pt", "13 pt")]
