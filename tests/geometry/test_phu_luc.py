"""The appendix: its head, its table, its end (PL I, Phần I, Mục III.1; Mẫu 2.1)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.geometry.tables import PrintedRow, printed_rows, printed_words, words
from tests.geometry.text_area import printed_lines
from tests.golden.nguon import nguon_2022

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page

NHAN = "Phụ lục"
TEN = "NỘI DUNG VÀ HÌNH THỨC TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2022"
KEM_THEO = "(Ban hành kèm theo Kế hoạch số /KH-STP ngày tháng 01 năm 2022 của Sở Tư pháp)"
CO = {NHAN: (14, 14), TEN: (13, 14), KEM_THEO: (13, 14)}  # III.1.b, III.1.c
KIEU = {NHAN: "đậm", TEN: "đậm", KEM_THEO: "nghiêng"}
COT_GIUA = (0, 6)  # TT and budget: short figures, centred


@pytest.fixture(scope="session")
def hang(trang_ngang: tuple[Page, ...]) -> list[PrintedRow]:
    """The rows of all pages, heads included."""
    return [row for page in trang_ngang for row in printed_rows(page)]


@pytest.fixture(scope="session")
def hang_nhiem_vu(hang: list[PrintedRow]) -> list[PrintedRow]:
    return [row for row in hang if row.texts[0] != "TT"]


@pytest.mark.parametrize("text", [NHAN, TEN, KEM_THEO])
def test_a_line_of_its_head_has_its_size_and_style_and_is_centred(
    text: str, trang_ngang: tuple[Page, ...], do: Measure
) -> None:
    page = trang_ngang[0]
    line = page.find_all(text)[0]
    do.within(f"“{text}”, cỡ chữ", max(line.sizes), *CO[text])
    do.same(f"“{text}”, kiểu chữ", line.styles, {KIEU[text]})
    edges = [s for s in page.strokes if not s.flat]
    middle = (min(s.left for s in edges) + max(s.right for s in edges)) / 2
    do.near(f"“{text}” canh giữa", line.centre, middle, 1.0)


def test_its_head_comes_in_order_and_close_together(
    trang_ngang: tuple[Page, ...], do: Measure
) -> None:
    lines = printed_lines(trang_ngang[0])[:3]
    do.same("dòng đầu", [line.text.split()[0] for line in lines], ["Phụ", "NỘI", "(Ban"])
    for above, below in pairwise(lines):
        do.within("cách dòng ở đầu phụ lục", below.baseline - above.baseline, 5, 9)


def test_the_rule_under_its_head_is_short_and_centred(
    trang_ngang: tuple[Page, ...], do: Measure
) -> None:
    text = trang_ngang[0].find(KEM_THEO)
    rule = trang_ngang[0].stroke_under(text)
    do.within("kẻ dưới dòng kèm theo, độ dài", rule.length, text.width / 5, text.width / 2)
    do.near("kẻ dưới dòng kèm theo, canh giữa", rule.centre, text.centre, 1.0)


def test_the_table_is_as_wide_as_the_text_area_on_each_page(
    trang_ngang: tuple[Page, ...], do: Measure
) -> None:
    for page in trang_ngang:
        rows = printed_rows(page)
        left, right = rows[0].cells[0].left, rows[0].cells[-1].right
        do.within(f"trang {page.number}, mép trái bảng", left, 30, 35, 0.1)
        do.within(f"trang {page.number}, mép phải bảng", page.width - right, 15, 20, 0.1)
        do.same(f"trang {page.number}, số cột", {len(row.cells) for row in rows}, {7})


def test_the_heading_row_is_printed_on_each_page(
    trang_ngang: tuple[Page, ...], do: Measure
) -> None:
    expected = [text for cell in nguon_2022().bang[0] for text in cell]
    for page in trang_ngang:
        heads = [row for row in printed_rows(page) if row.texts[0] == "TT"]
        do.same(f"trang {page.number}, số hàng đầu bảng", len(heads), 1)
        do.same(f"trang {page.number}, đầu bảng", heads[0].texts, expected)
        for cell in heads[0].cells:
            for line in cell.lines:
                do.same(f"đầu bảng “{line.text}”, kiểu chữ", line.styles, {"đậm"})
                do.within(f"đầu bảng “{line.text}”, cỡ chữ", max(line.sizes), 13, 14)
                middle = (cell.left + cell.right) / 2
                do.near(f"đầu bảng “{line.text}” canh giữa", line.centre, middle, 1.0)


def test_there_are_sixteen_rows_each_on_one_page(
    hang_nhiem_vu: list[PrintedRow], do: Measure
) -> None:
    numbers = [row.texts[0] for row in hang_nhiem_vu]
    do.same("cột TT", numbers, [str(k) for k in range(1, 17)])


def test_every_cell_holds_its_words_whole_and_in_order(
    hang_nhiem_vu: list[PrintedRow], do: Measure
) -> None:
    _, *expected = nguon_2022().bang
    for row, cells in zip(hang_nhiem_vu, expected, strict=True):
        for printed, typed in zip(row.cells, cells, strict=True):
            do.same(f"hàng {row.texts[0]}", printed_words([printed]), words(typed))


def test_text_keeps_clear_of_the_lines_of_its_cell(hang: list[PrintedRow], do: Measure) -> None:
    for row in hang:
        for cell in row.cells:
            for line in cell.lines:
                where = f"trang {row.page}, ô “{line.text}”"
                do.within(f"{where}, cách kẻ trái", line.left - cell.left, 0.5, 300)
                do.within(f"{where}, cách kẻ phải", cell.right - line.right, 0.3, 300)
                do.within(f"{where}, cách kẻ trên", line.top - row.top, 0.3, 300)
                do.within(f"{where}, cách kẻ dưới", row.bottom - line.bottom, 0.3, 300)


def test_cells_are_set_upright_in_13_to_14_points(
    hang_nhiem_vu: list[PrintedRow], do: Measure
) -> None:
    for row in hang_nhiem_vu:
        sizes = {size for cell in row.cells for line in cell.lines for size in line.sizes}
        do.within(f"hàng {row.texts[0]}, cỡ chữ", min(sizes), 13, 14)
        do.within(f"hàng {row.texts[0]}, cỡ chữ", max(sizes), 13, 14)
        styles = {style for cell in row.cells for line in cell.lines for style in line.styles}
        do.same(f"hàng {row.texts[0]}, kiểu chữ", styles, {"đứng"})


def test_figures_are_centred_in_their_columns(hang_nhiem_vu: list[PrintedRow], do: Measure) -> None:
    for row in hang_nhiem_vu:
        for column in COT_GIUA:
            cell = row.cells[column]
            (line,) = cell.lines
            middle = (cell.left + cell.right) / 2
            do.near(f"hàng {row.texts[0]}, số “{line.text}” canh giữa", line.centre, middle, 1.0)


def test_columns_stand_at_the_same_places_on_every_page(
    hang: list[PrintedRow], do: Measure
) -> None:
    for row in hang:
        for cell, model in zip(row.cells, hang[0].cells, strict=True):
            do.near(f"trang {row.page}, mép cột", cell.left, model.left, 0.2)


def test_it_ends_with_its_closing_mark_on_the_page_of_the_last_row(
    trang_ngang: tuple[Page, ...], hang: list[PrintedRow], do: Measure
) -> None:
    page = trang_ngang[-1]
    last = printed_lines(page)[-1]
    do.same("chữ cuối phụ lục", last.text, "./.")  # Mẫu 2.1
    do.within("dấu ./. dưới bảng", last.top, hang[-1].bottom, hang[-1].bottom + 8)
    do.same("hàng cuối cùng trang với dấu ./.", hang[-1].page, page.number)
