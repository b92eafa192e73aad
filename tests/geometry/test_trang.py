"""Every page: sheet, edges, letters, numbers (PL I, Phần I, Mục I)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.geometry.text_area import (
    LE_DUOI,
    LE_PHAI,
    LE_TRAI,
    LE_TREN,
    page_number,
    printed_lines,
)

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page

TIMES = ("LiberationSerif", "TimesNewRoman")
DEN = {(0.0,), (0.0, 0.0, 0.0)}
DONG_DON_14 = 5.68  # mm, a single line at 14 pt


def test_each_sheet_is_a4_upright_for_the_plan_and_landscape_for_the_appendix(
    trang_in: tuple[Page, ...], trang_doc: tuple[Page, ...], do: Measure
) -> None:
    for page in trang_in:
        short, long = sorted((page.width, page.height))
        do.near(f"trang {page.number}, chiều rộng tờ giấy", short, 210, 0.2)  # I.1
        do.near(f"trang {page.number}, chiều dài tờ giấy", long, 297, 0.2)
    do.same("trang dọc đứng trước", trang_in[: len(trang_doc)], trang_doc)


def test_the_text_starts_at_the_left_margin_on_every_page(
    trang_in: tuple[Page, ...], do: Measure
) -> None:
    for page in trang_in:
        left = min(
            *(line.left for line in printed_lines(page)),
            *(stroke.left for stroke in page.strokes),
            page.width,
        )
        do.within(f"trang {page.number}, lề trái", left, *LE_TRAI, slack=0.1)  # I.3


def test_the_text_ends_at_the_right_margin_on_every_page(
    trang_in: tuple[Page, ...], do: Measure
) -> None:
    for page in trang_in:
        right = max(
            *(line.right for line in printed_lines(page)),
            *(stroke.right for stroke in page.strokes),
            0.0,
        )
        do.within(f"trang {page.number}, lề phải", page.width - right, *LE_PHAI, slack=0.1)


def test_the_text_starts_at_the_top_margin_on_every_page(
    trang_in: tuple[Page, ...], do: Measure
) -> None:
    for page in trang_in:
        top = min(
            *(line.top for line in printed_lines(page)),
            *(stroke.top for stroke in page.strokes),
            page.height,
        )
        do.within(f"trang {page.number}, lề trên", top, *LE_TREN, slack=0.1)


def test_nothing_is_printed_in_the_bottom_margin(trang_in: tuple[Page, ...], do: Measure) -> None:
    for page in trang_in:
        bottom = max(
            *(line.bottom for line in printed_lines(page)),
            *(stroke.bottom for stroke in page.strokes),
            0.0,
        )
        do.within(
            f"trang {page.number}, lề dưới", page.height - bottom, LE_DUOI[0], page.height, 0.1
        )


def test_a_page_of_running_text_is_filled_down_to_the_bottom_margin(
    trang_doc: tuple[Page, ...], do: Measure
) -> None:
    for page in trang_doc[:-1]:
        free = page.height - printed_lines(page)[-1].bottom
        # Widow control may hold back one line more than the one that did not fit.
        do.within(f"trang {page.number}, lề dưới", free, LE_DUOI[0], LE_DUOI[1] + 2 * DONG_DON_14)


def test_every_letter_is_black_times_new_roman(trang_in: tuple[Page, ...], do: Measure) -> None:
    for page in trang_in:
        fonts = {letter.font.partition("-")[0] for letter in page.letters if not letter.blank}
        do.same(f"trang {page.number}, phông lạ", fonts.difference(TIMES), set())  # I.4
        do.same(f"trang {page.number}, màu lạ", page.colors - DEN, frozenset())


def test_page_numbers_start_on_page_two_of_the_plan_and_again_of_the_appendix(
    trang_doc: tuple[Page, ...], trang_ngang: tuple[Page, ...], do: Measure
) -> None:
    for part, pages in (("kế hoạch", trang_doc), ("phụ lục", trang_ngang)):
        shown = [number.text if (number := page_number(page)) else None for page in pages]
        # I.7: the first page shows none; III.1.đ: an annex counts by itself.
        expected = [None, *(str(k) for k in range(2, len(pages) + 1))]
        assert len(pages) > 1
        for k, (printed, wanted) in enumerate(zip(shown, expected, strict=True), 1):
            do.same(f"số trang in trên trang {k} của {part}", printed, wanted)


def test_a_page_number_is_upright_centred_and_in_the_top_margin(
    trang_in: tuple[Page, ...], do: Measure
) -> None:
    for page in trang_in:
        number = page_number(page)
        if number is None:
            continue
        where = f"trang {page.number}, số trang"
        text = printed_lines(page)
        left = min(line.left for line in text)
        right = max(*(line.right for line in text), *(s.right for s in page.strokes), 0.0)
        do.near(f"{where}, canh giữa", number.centre, (left + right) / 2, 1.0)  # I.7
        do.within(f"{where}, cỡ chữ", max(number.sizes), 13, 14)
        do.same(f"{where}, kiểu chữ", number.styles, {"đứng"})
        do.within(f"{where}, mép trên", number.top, 5, LE_TREN[0])
        do.within(f"{where}, mép dưới", number.bottom, 5, LE_TREN[0])


def test_no_page_is_blank(trang_in: tuple[Page, ...], do: Measure) -> None:
    for page in trang_in:
        do.within(f"trang {page.number}, số dòng", len(printed_lines(page)), 2, 60)


def test_libreoffice_missing_fails_where_the_run_must_have_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from tests.geometry import printing

    monkeypatch.setattr(printing, "find_soffice", lambda: None)
    monkeypatch.setenv("DOCGEN_REQUIRE_LIBREOFFICE", "1")
    with pytest.raises(pytest.fail.Exception, match="không có LibreOffice"):
        printing.soffice()

    monkeypatch.delenv("DOCGEN_REQUIRE_LIBREOFFICE")
    with pytest.raises(pytest.skip.Exception, match="không có LibreOffice"):
        printing.soffice()
