"""Reporting periods: the days of Nghị định 09/2019/NĐ-CP Điều 12 and what is built on them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.model.ky_bao_cao import (
    TEN_KY,
    KhaiSoLieu,
    cung_ky,
    han_nop,
    ky_bao_cao,
    ky_sau,
    nam_bao_cao,
    so_lieu_sai,
)
from tests.declared import declared, faults_of

QUARTERS = ("quy-1", "quy-2", "quy-3", "quy-4")


def _so_lieu(tu: str, den: str) -> KhaiSoLieu:
    return declared(KhaiSoLieu, {"tu": tu, "den": den})


@pytest.mark.parametrize(
    ("ten", "goi", "tu", "den"),
    [
        ("quy-1", "quý I năm 2022", date(2021, 12, 15), date(2022, 3, 14)),
        ("quy-2", "quý II năm 2022", date(2022, 3, 15), date(2022, 6, 14)),
        ("quy-3", "quý III năm 2022", date(2022, 6, 15), date(2022, 9, 14)),
        ("quy-4", "quý IV năm 2022", date(2022, 9, 15), date(2022, 12, 14)),
        ("6-thang", "6 tháng đầu năm 2022", date(2021, 12, 15), date(2022, 6, 14)),
        ("9-thang", "9 tháng năm 2022", date(2021, 12, 15), date(2022, 9, 14)),
        ("nam", "năm 2022", date(2021, 12, 15), date(2022, 12, 14)),
    ],
)
def test_the_days_of_a_period(ten: str, goi: str, tu: date, den: date) -> None:
    ky = ky_bao_cao(2022, ten)
    assert (ky.goi, ky.tu, ky.den, ky.dau_nam) == (goi, tu, den, date(2021, 12, 15))


def test_data_may_be_cut_at_the_end_of_the_month() -> None:
    ky = ky_bao_cao(2022, "quy-1", 31)
    assert (ky.tu, ky.den) == (date(2022, 1, 1), date(2022, 3, 31))
    assert ky_bao_cao(2022, "quy-2", 31).den == date(2022, 6, 30)


def test_one_report_may_have_days_of_its_own() -> None:
    ky = ky_bao_cao(2022, "9-thang", so_lieu=_so_lieu("15/6/2022", "14/9/2022"))
    assert (ky.tu, ky.den, ky.dau_nam) == (
        date(2022, 6, 15),
        date(2022, 9, 14),
        date(2021, 12, 15),
    )


@pytest.mark.parametrize(
    ("ten", "tu", "den", "why"),
    [
        ("9-thang", "15/6/2022", "14/9/2022", None),
        ("quy-1", "01/12/2021", "14/3/2022", "ra ngoài năm báo cáo 2022: từ ngày 15/12/2021"),
        ("nam", "01/01/2022", "31/12/2022", "đến ngày 14/12/2022"),
        ("quy-1", "15/6/2022", "14/9/2022", "không phải của quý I năm 2022"),
    ],
)
def test_days_that_cannot_be_a_periods(ten: str, tu: str, den: str, why: str | None) -> None:
    said = so_lieu_sai(_so_lieu(tu, den), 2022, ten)
    assert said is None if why is None else why in (said or "")


def test_the_last_day_does_not_come_before_the_first() -> None:
    [said] = faults_of(KhaiSoLieu, {"tu": "14/3/2022", "den": "15/12/2021"})
    assert said == ": ngày cuối của số liệu (den) trước ngày đầu (tu)"


@pytest.mark.parametrize(
    ("ten", "next_one"),
    [
        ("quy-1", "quý II năm 2022"),
        ("quy-4", "quý I năm 2023"),
        ("6-thang", "6 tháng cuối năm 2022"),
        ("9-thang", "quý IV năm 2022"),
        ("nam", "năm 2023"),
    ],
)
def test_the_period_announced(ten: str, next_one: str) -> None:
    assert ky_sau(ky_bao_cao(2022, ten)).goi == next_one


def test_a_report_is_due_when_the_office_says() -> None:
    ky = ky_bao_cao(2022, "6-thang")
    assert han_nop(ky, 20) == date(2022, 6, 20)
    assert han_nop(ky) == date(2022, 6, 30)
    assert han_nop(ky, 31) == date(2022, 6, 30)


def test_a_leap_day_has_its_like_in_the_year_before() -> None:
    ky = ky_bao_cao(2024, "quy-1", so_lieu=_so_lieu("29/02/2024", "14/3/2024"))
    assert cung_ky(ky).tu == date(2023, 3, 1)
    ky = ky_bao_cao(2024, "quy-1", so_lieu=_so_lieu("15/12/2023", "29/02/2024"))
    assert cung_ky(ky).den == date(2023, 2, 28)


@given(st.integers(1000, 9000), st.sampled_from(TEN_KY), st.integers(1, 31))
def test_the_same_period_of_the_year_before_is_that_years_own(
    nam: int, ten: str, ngay_chot: int
) -> None:
    before = cung_ky(ky_bao_cao(nam, ten, ngay_chot))
    assert before == ky_bao_cao(nam - 1, ten, ngay_chot)


@given(st.integers(1000, 9000), st.integers(1, 31))
def test_quarters_follow_each_other_and_make_the_year(nam: int, ngay_chot: int) -> None:
    quarters = [ky_bao_cao(nam, ten, ngay_chot) for ten in QUARTERS]
    year = ky_bao_cao(nam, "nam", ngay_chot)
    assert (quarters[0].tu, quarters[-1].den) == (year.tu, year.den)
    for ends, starts in pairwise(quarters):
        assert starts.tu - ends.den == timedelta(days=1)
    assert ky_bao_cao(nam + 1, "nam", ngay_chot).tu - year.den == timedelta(days=1)


@given(st.dates(date(1001, 1, 1), date(9000, 12, 31)), st.integers(1, 31))
def test_a_day_is_of_one_reporting_year(day: date, ngay_chot: int) -> None:
    year = ky_bao_cao(nam_bao_cao(day, ngay_chot), "nam", ngay_chot)
    assert year.tu <= day <= year.den
