"""Dates and numbers of papers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.vietnamese import (
    cung_ngay,
    dong_dia_danh_ngay,
    hai_so,
    hieu_ngay,
    ngay_khong_that,
    thang_khong_that,
    viet_ngay,
    viet_thang,
)


@pytest.mark.parametrize(
    ("ngay", "chu"),
    [
        (date(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),
        (date(2019, 6, 29), "ngày 29 tháng 6 năm 2019"),
        (date(2022, 2, 10), "ngày 10 tháng 02 năm 2022"),
        (date(2022, 3, 9), "ngày 09 tháng 3 năm 2022"),
        (date(2026, 12, 31), "ngày 31 tháng 12 năm 2026"),
    ],
)
def test_days_below_ten_and_months_one_and_two_take_a_zero(ngay: date, chu: str) -> None:
    assert viet_ngay(ngay) == chu


def test_months() -> None:
    assert " ".join(map(viet_thang, range(1, 13))) == "01 02 3 4 5 6 7 8 9 10 11 12"
    with pytest.raises(ValueError, match="Không có tháng 13"):
        viet_thang(13)


def test_numbers_of_papers_have_two_figures() -> None:
    assert [hai_so(n) for n in (1, 9, 10, 523)] == ["01", "09", "10", "523"]
    with pytest.raises(ValueError, match="không thể âm"):
        hai_so(-1)


def test_a_blank_day_is_six_spaces_word_will_keep() -> None:
    dong = dong_dia_danh_ngay("Hà Tĩnh", None, 1, 2022)
    assert dong == "Hà Tĩnh, ngày" + "\u00a0" * 6 + "tháng 01 năm 2022"


def test_a_known_day_is_written() -> None:
    assert dong_dia_danh_ngay(" Hà Tĩnh ", 5, 3, 2022) == "Hà Tĩnh, ngày 05 tháng 3 năm 2022"


@pytest.mark.parametrize(
    ("dia_danh", "ngay", "thang", "nam", "loi"),
    [
        (" ", None, 1, 2022, "Địa danh để trống"),
        ("Hà Tĩnh", 30, 2, 2022, "tháng 02/2022 chỉ có 28 ngày"),
        ("Hà Tĩnh", None, 13, 2022, "không có tháng 13"),
        ("Hà Tĩnh", None, 1, 0, "không có năm 0"),
    ],
)
def test_no_line_for_an_impossible_date(
    dia_danh: str, ngay: int | None, thang: int, nam: int, loi: str
) -> None:
    with pytest.raises(ValueError, match=loi):
        dong_dia_danh_ngay(dia_danh, ngay, thang, nam)


@pytest.mark.parametrize(
    "chu", ["28/12/2021", "28-12-2021", "28.12.2021", "2021-12-28", " 28/12/2021 "]
)
def test_dates_as_people_type_them(chu: str) -> None:
    assert hieu_ngay(chu) == date(2021, 12, 28)


def test_a_date_needs_no_zeros() -> None:
    assert hieu_ngay("5/1/2022") == date(2022, 1, 5)


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        ("29/02/2021", "^“29/02/2021” không phải là ngày có thật: tháng 02/2021 chỉ có 28 ngày$"),
        ("2021-02-30", "tháng 02/2021 chỉ có 28 ngày$"),
        ("31/4/2021", "tháng 4/2021 chỉ có 30 ngày$"),
        ("00/01/2021", "không có ngày 0$"),
        ("12/28/2021", "không có tháng 28; ngày viết trước, tháng viết sau$"),
        ("2021-13-01", "không có tháng 13$"),
        ("01/01/0000", "không có năm 0$"),
        ("28/12/21", "^“28/12/21” thiếu chữ số của năm: năm viết đủ bốn chữ số"),
        ("28.12.21", "^“28.12.21” thiếu chữ số của năm"),
        ("28/12-2021", "^“28/12-2021” không phải là ngày$"),
        ("tháng 12", "không phải là ngày$"),
        ("", "không phải là ngày"),
        ("٢٨/12/2021", "không phải là ngày$"),
    ],
)
def test_an_impossible_date_is_refused_with_its_reason(chu: str, loi: str) -> None:
    with pytest.raises(ValueError, match=loi):
        hieu_ngay(chu)


@settings(deadline=None, max_examples=150)
@given(st.dates(min_value=date(1000, 1, 1)))
def test_any_date_reads_back(ngay: date) -> None:
    assert hieu_ngay(f"{ngay.day}/{ngay.month}/{ngay.year}") == ngay
    assert hieu_ngay(ngay.isoformat()) == ngay


@pytest.mark.parametrize(
    ("text", "typed", "why"),
    [
        ("a ngày 31 tháng 02 năm 2022 b", "ngày 31 tháng 02 năm 2022", "tháng 02/2022 chỉ có 28"),
        ("từ 31/4/2022.", "31/4/2022", "tháng 4/2022 chỉ có 30 ngày"),
        ("Ngày 30/02", "Ngày 30/02", "tháng 02 chỉ có 29 ngày"),
        ("ngày 31/6/{{ nam }}", "ngày 31/6/{{ nam }}", "tháng 6 chỉ có 30 ngày"),
        ("05-13-2022", "05-13-2022", "không có tháng 13"),
        ("ngày 15/13/2022", "ngày 15/13/2022", "không có tháng 13"),
        ("ngày 0 tháng 5", "ngày 0 tháng 5", "không có ngày 0"),
        ("xong trong tháng 13/2022", "tháng 13/2022", "không có tháng 13"),
        ("Tháng 00 năm {{ nam }}", "Tháng 00 năm {{ nam }}", "không có tháng 0"),
        ("tháng 14/{{nam}}", "tháng 14/{{nam}}", "không có tháng 14"),
        ("Quý V/{{ nam }}", "Quý V/{{ nam }}", "không có quý V"),
        ("quý 5 năm 2022", "quý 5 năm 2022", "không có quý 5"),
        ("mục “Tin” ngày 31/02/2022 “Bài”", "ngày 31/02/2022", "tháng 02/2022 chỉ có 28"),
    ],
)
def test_a_date_no_calendar_has_is_found_in_a_text(text: str, typed: str, why: str) -> None:
    ((found, reason, sure),) = ngay_khong_that(text)
    assert found == typed
    assert reason.startswith(why)
    assert sure


@pytest.mark.parametrize(
    "text",
    [
        "sửa “ngày 31/02/2022” thành ngày 28/02/2022",
        'sửa "tháng 13/2022" thành tháng 12/2022',
        "mỗi ngày 50/60 lượt người",
        "ngày 20/15 hồ sơ",
        "ngày 45/10",
        "mức 45/31/2022",
    ],
)
def test_what_is_quoted_or_may_be_no_date_is_not_sure(text: str) -> None:
    ((*_, sure),) = ngay_khong_that(text)
    assert not sure


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ngày 29/02/{{ nam }}", "tháng 02/2022 chỉ có 28 ngày"),
        ("29/02/{{ nam }}", "tháng 02/2022 chỉ có 28 ngày"),
        ("ngày 31 tháng 02 năm {{ nam }}", "tháng 02/2022 chỉ có 28 ngày"),
        ("từ 29-02-{{nam_truoc}}", "tháng 02/2021 chỉ có 28 ngày"),
        ("29/02/{{ nam_sau }}", "tháng 02/2023 chỉ có 28 ngày"),
    ],
)
def test_a_named_year_is_the_paper_s(text: str, why: str) -> None:
    ((_, reason, sure),) = ngay_khong_that(text, 2022)
    assert reason == why
    assert sure
    assert ngay_khong_that("ngày 29/02/{{ nam }}, 29/02/{{ nam }}", 2024) == ()


@pytest.mark.parametrize(
    "text",
    [
        "ngày 29 tháng 02",
        "ngày 29/02/2024, 31/12/2022",
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
        "ngày 15-20 tháng 6; ngày 20 hằng tháng; mức 3/4/2",
        "Văn bản số 45/31/2022/X",
        "Hồ sơ số 12/15/2022",
        "tiền lương tháng 13 năm 2022, thưởng tháng 13/2022",
        "tháng 12/2022, tháng 01 năm {{ nam }}, Quý IV/2022, quý vị",
        "trẻ em tháng 24; 18 tháng; lương tháng 13",
        "trong 9 tháng 2022, quý I năm 2022",
    ],
)
def test_other_figures_of_a_text_are_no_dates(text: str) -> None:
    assert ngay_khong_that(text) == ()


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Tháng 13", "Tháng 13"),
        ("Từ tháng 11 đến tháng 13", "tháng 13"),
        ("Quý VI", "Quý VI"),
        ("Quý 0 và thực hiện trong cả năm", "Quý 0"),
    ],
)
def test_a_schedule_needs_no_year_to_name_an_impossible_month(text: str, typed: str) -> None:
    ((found, reason, sure),) = thang_khong_that(text)
    assert (found, sure) == (typed, True)
    assert reason == f"không có {typed.lower().replace('quý vi', 'quý VI')}"


@pytest.mark.parametrize(
    "text",
    [
        "Tháng 12",
        "Hằng tháng 20 tin, bài",
        "mỗi quý 5 hội nghị",
        "Quý I, II, III, IV",
        "Trong 18 tháng",
        "Ngày 15 hằng tháng",
        "Tháng 6/2022",
        "Tháng 13/2022",
    ],
)
def test_other_schedules_are_left(text: str) -> None:
    assert thang_khong_that(text) == ()  # with a year it is said as any date of a text


@pytest.mark.parametrize(
    ("ngay", "nam", "expected"),
    [
        (date(2022, 4, 30), 2023, date(2023, 4, 30)),
        (date(2024, 2, 29), 2025, date(2025, 2, 28)),
        (date(2024, 2, 29), 2028, date(2028, 2, 29)),
    ],
)
def test_the_same_day_of_another_year(ngay: date, nam: int, expected: date) -> None:
    assert cung_ngay(ngay, nam) == expected
