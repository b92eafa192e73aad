"""The body of the plan, paragraph by paragraph (PL I, Phần I, Mục II.6.đ, II.6.e, V số 6.b)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.geometry.page import MM, SINGLE
from tests.geometry.text_area import Paragraph, paragraphs, printed_lines
from tests.golden.nguon import Nguon, nguon_2022

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page

LUI = (10.0, 12.7)  # II.6.e: 1 cm or 1,27 cm
CACH_DOAN = 6.0  # II.6.e: at least, pt
CACH_DONG = (1.0, 1.5)  # II.6.e: single to 1.5 lines
MUC = re.compile(r"[IVX]+\. ")
TIEU_DE = (
    "1. Nội dung tuyên truyền",
    "2. Hình thức tuyên truyền",
    "3. Nhiệm vụ cụ thể",
    "1. Trách nhiệm thực hiện",
    "2. Kinh phí thực hiện",
)


@pytest.fixture(scope="session")
def nguon() -> Nguon:
    return nguon_2022()


@pytest.fixture(scope="session")
def doan(trang_doc: tuple[Page, ...], nguon: Nguon) -> list[Paragraph]:
    """The body's paragraphs where they are printed; their text is that of the source."""
    return paragraphs(trang_doc, nguon.noi_dung)


@pytest.fixture(scope="session")
def le(trang_doc: tuple[Page, ...]) -> tuple[float, float]:
    """The left and right edge of the text, measured."""
    lines = [line for page in trang_doc for line in printed_lines(page)]
    return min(line.left for line in lines), max(line.right for line in lines)


def _name(paragraph: Paragraph) -> str:
    return f"“{paragraph.text[:30]}…”"


def test_each_paragraph_is_set_in_its_size_weight_and_style(
    doan: list[Paragraph], do: Measure
) -> None:
    for paragraph in doan:
        heading = MUC.match(paragraph.text) or paragraph.text in TIEU_DE
        sizes = {size for line in paragraph.lines for size in line.sizes}
        do.within(f"{_name(paragraph)}, cỡ chữ", min(sizes), 13, 14)
        do.within(f"{_name(paragraph)}, cỡ chữ", max(sizes), 13, 14)
        styles = {style for line in paragraph.lines for style in line.styles}
        do.same(f"{_name(paragraph)}, kiểu chữ", styles, {"đậm" if heading else "đứng"})


def test_the_whole_body_is_of_one_size(doan: list[Paragraph], do: Measure) -> None:
    sizes = {size for p in doan for line in p.lines for size in line.sizes}
    do.same("số cỡ chữ của nội dung", len(sizes), 1)  # II.6.đ: "bằng cỡ chữ của phần lời văn"


def test_headings_of_parts_are_in_capitals(doan: list[Paragraph], do: Measure) -> None:
    headings = [p for p in doan if MUC.match(p.text)]
    do.same("số mục", len(headings), 4)
    for heading in headings:
        text = heading.lines[0].text
        do.same(f"“{text}” in hoa", text, text.upper())  # V, số 6.b
        do.same(f"“{text}”, số dòng", len(heading.lines), 1)


def test_first_lines_are_indented_and_the_others_start_at_the_margin(
    doan: list[Paragraph], le: tuple[float, float], do: Measure
) -> None:
    for paragraph in doan:
        first, *others = paragraph.lines
        indent = first.left - le[0]
        nearest = min(LUI, key=lambda lawful: abs(lawful - indent))
        do.near(f"{_name(paragraph)}, lùi dòng đầu", indent, nearest, 0.3)
        for line in others:
            do.near(f"{_name(paragraph)}, mép trái dòng", line.left, le[0], 0.3)


def test_full_lines_reach_the_right_margin(
    doan: list[Paragraph], le: tuple[float, float], do: Measure
) -> None:
    for paragraph in doan:
        for line in paragraph.lines[:-1]:
            do.near(f"{_name(paragraph)}, mép phải “{line.text[-20:]}”", line.right, le[1], 1.0)
        do.within(f"{_name(paragraph)}, dòng cuối", paragraph.lines[-1].right, le[0], le[1], 0.1)


def test_lines_are_single_to_one_and_a_half_apart(doan: list[Paragraph], do: Measure) -> None:
    for paragraph in doan:
        single = SINGLE * max(paragraph.lines[0].sizes) * MM
        for gap in paragraph.gaps():
            do.within(f"{_name(paragraph)}, cách dòng", gap / single, *CACH_DONG, slack=0.02)


def test_paragraphs_are_at_least_six_points_apart(doan: list[Paragraph], do: Measure) -> None:
    for above, below in pairwise(doan):
        last, first = above.lines[-1], below.lines[0]
        if last.page != first.page:
            continue
        single = SINGLE * max(first.sizes) * MM
        between = (first.baseline - last.baseline - single) / MM
        do.within(f"{_name(below)}, cách đoạn trên, pt", between, CACH_DOAN, 30, 0.15)


def test_no_heading_ends_a_page_and_no_paragraph_leaves_a_line_alone(
    doan: list[Paragraph], do: Measure
) -> None:
    for above, below in pairwise(doan):
        if MUC.match(above.text) or above.text in TIEU_DE:
            do.same(
                f"{_name(above)} cùng trang với đoạn dưới",
                above.lines[-1].page,
                below.lines[0].page,
            )
    for paragraph in doan:
        pages = [line.page for line in paragraph.lines]
        if len(set(pages)) > 1:
            for page in set(pages):
                do.within(f"{_name(paragraph)}, số dòng ở trang {page}", pages.count(page), 2, 99)


@pytest.mark.parametrize(
    "together",
    ["số 523/KH-UBND", "ngày 28/12/2021", "02 tin", "100% TTHC", "độ 3", "năm 2022"],
)
def test_what_belongs_together_is_not_parted_by_a_line(
    together: str, trang_doc: tuple[Page, ...], do: Measure
) -> None:
    ink = "".join(together.split())
    text = "".join("".join(line.text.split()) for page in trang_doc for line in printed_lines(page))
    whole = sum(
        "".join(line.text.split()).count(ink) for page in trang_doc for line in printed_lines(page)
    )
    do.within(f"“{together}”, số chỗ", whole, 1, 99)
    do.same(f"“{together}” bị ngắt dòng", text.count(ink) - whole, 0)


def test_the_body_ends_with_its_closing_mark(doan: list[Paragraph], do: Measure) -> None:
    do.same("dấu kết thúc lời văn", doan[-1].lines[-1].text[-3:], "./.")  # Mẫu 1.4
