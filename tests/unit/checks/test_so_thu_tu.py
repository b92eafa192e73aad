"""Numbers out of turn: what is said of them, and that Word's own count as typed ones do."""

from __future__ import annotations

import re

import pytest

from docgen.checks import trinh_tu
from docgen.checks.fault import Fault, Paper
from docgen.ooxml.drawn import NumberView
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import Item, recognise
from docgen.standards.nd30 import ND30
from tests.papers import written
from tests.rules.mutate import mutated
from tests.rules.specimen import van_ban


@pytest.fixture(scope="module")
def day_du_docx() -> bytes:
    return written(van_ban())


def numbered(docx: bytes, component: str, numbers: list[str]) -> Paper:
    """The paper whose paragraphs of the component have these numbers from Word, none typed."""
    package = open_package(docx, "p.docx")
    view = read_view(package)
    recognised = recognise(view, ND30)
    left = iter(numbers)

    def item(one: Item) -> Item:
        if one.component != component:
            return one
        first, *rest = one.paragraph.runs
        typed = re.sub(r"^(?:Điều )?\w+[.)] ", "", first.text)
        number = NumberView(next(left), first.format, "tab", 0, "decimal")
        runs = (first._replace(text=typed), *rest)
        return one._replace(paragraph=one.paragraph._replace(runs=runs, number=number))

    main = recognised.main
    items = tuple(map(item, main.items))
    parts = (main._replace(items=items), *recognised.annexes)
    return Paper(package, view, recognised._replace(parts=parts), ND30)


def said(faults: list[Fault]) -> list[tuple[str, str | None, str | None]]:
    return [(fault.message, fault.current, fault.required) for fault in faults]


def test_numbers_of_word_in_their_order_are_no_fault(day_du_docx: bytes) -> None:
    assert said(list(trinh_tu.dieu(numbered(day_du_docx, "dieu", ["Điều 1.", "Điều 2."])))) == []
    assert said(list(trinh_tu.khoan(numbered(day_du_docx, "khoan", ["1.", "2."])))) == []
    assert said(list(trinh_tu.diem(numbered(day_du_docx, "diem", ["a)", "b)"])))) == []


@pytest.mark.parametrize(
    ("numbers", "message", "current", "required"),
    [
        (["1.", "3."], "Thiếu số thứ tự 2", "3", "2"),
        (["1.", "6."], "Thiếu các số thứ tự từ 2 đến 5", "6", "2"),
        (["1.", "1."], "Số thứ tự 1 lặp lại hoặc lùi lại", "1", "2"),
    ],
)
def test_a_gap_and_a_repeat_are_named(
    numbers: list[str], message: str, current: str, required: str, day_du_docx: bytes
) -> None:
    paper = numbered(day_du_docx, "khoan", numbers)
    assert said(list(trinh_tu.khoan(paper))) == [(message, current, required)]


def test_a_gap_in_letters_is_named_in_letters(day_du_docx: bytes) -> None:
    paper = numbered(day_du_docx, "diem", ["a)", "đ)"])
    assert said(list(trinh_tu.diem(paper))) == [("Thiếu các số thứ tự từ b đến d", "đ", "b")]


def test_a_letter_of_another_alphabet_is_named(day_du_docx: bytes) -> None:
    paper = numbered(day_du_docx, "diem", ["a)", "w)"])
    (fault,) = trinh_tu.diem(paper)
    assert fault.message == "Số thứ tự w không có trong cách đánh số này"


@pytest.mark.parametrize(
    ("numbers", "message"),
    [
        (("1.", "3.", "3."), "Số thứ tự 3 không đúng thứ tự"),
        (("1.", "1.", "3."), "Số thứ tự 1 không đúng thứ tự"),
        (("1.", "3.", "4."), "Thiếu số thứ tự 2"),
        (("1.", "3.", "2."), "Số thứ tự 3 đứng trước 2"),
        (("2.", "1.", "3."), "Số thứ tự 2 đứng trước 1"),
        (("1.", "1.", "2."), "Số thứ tự 1 lặp lại hoặc lùi lại"),
    ],
    ids=[
        "greater by one",
        "repeated for the next",
        "one left out",
        "the last two swapped",
        "the first two swapped",
        "one put in",
    ],
)
def test_one_mistyped_number_is_one_fault(
    numbers: tuple[str, ...], message: str, day_du_docx: bytes
) -> None:
    first, *others = (f"{number} Nâng cao nhận thức của công chức." for number in numbers)
    xml = f'<w:p><w:pPr><w:pStyle w:val="VBKhoan"/></w:pPr><w:r><w:t>{first}</w:t></w:r></w:p>'
    before = {"component": "khoan", "xml": xml}
    docx = mutated(day_du_docx, {"set": {"khoan": others}, "insert_before": before})
    package = open_package(docx, "p.docx")
    view = read_view(package)
    paper = Paper(package, view, recognise(view, ND30), ND30)
    assert [fault.message for fault in trinh_tu.khoan(paper)] == [message]
