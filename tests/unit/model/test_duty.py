"""Duty filled in turn: every shift of every working day, fairly, absences honoured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.model.duty import (
    NGAY_HANH_CHINH,
    CaTruc,
    NgayTruc,
    Vang,
    ngay_lam_viec,
    ngay_le,
    ten_thu,
    xep_lich,
)

MONDAY = date(2022, 3, 7)


def _shifts(*needed: int) -> tuple[CaTruc, ...]:
    return tuple(CaTruc(ten=f"Ca {k}", gio="8 giờ", so_nguoi=n) for k, n in enumerate(needed, 1))


def _days(count: int) -> tuple[date, ...]:
    return tuple(MONDAY + timedelta(days=n) for n in range(count))


def _members(count: int) -> tuple[str, ...]:
    return tuple(f"Đoàn viên số {n}" for n in range(1, count + 1))


def _on_duty(days: tuple[NgayTruc, ...]) -> Iterator[str]:
    return (name for day in days for shift in day.cac_ca for name in shift)


needs = st.lists(st.integers(1, 3), min_size=1, max_size=3)


@given(needs, st.integers(0, 12), st.integers(1, 60))
def test_every_shift_of_every_day_is_filled_and_nobody_has_more_than_one_turn_more(
    needed: list[int], more: int, count: int
) -> None:
    members, days = _members(sum(needed) + more), _days(count)
    table, short = xep_lich(members, days, _shifts(*needed), ())
    assert short == ()
    assert [day.ngay for day in table] == list(days)
    for day in table:
        assert [len(shift) for shift in day.cac_ca] == needed
        names = [name for shift in day.cac_ca for name in shift]
        assert len(set(names)) == len(names)
    turns = Counter(dict.fromkeys(members, 0))
    turns.update(_on_duty(table))
    assert max(turns.values()) - min(turns.values()) <= 1


@given(
    needs,
    st.integers(0, 6),
    st.integers(1, 30),
    st.lists(st.tuples(st.integers(0, 8), st.integers(0, 30), st.integers(0, 10)), max_size=6),
)
def test_absences_are_honoured_and_what_cannot_be_filled_is_named(
    needed: list[int], more: int, count: int, gone: list[tuple[int, int, int]]
) -> None:
    members, days, shifts = _members(sum(needed) + more), _days(count), _shifts(*needed)
    vang = tuple(
        Vang(
            ai=members[who % len(members)],
            tu=MONDAY + timedelta(days=first),
            den=MONDAY + timedelta(days=first + length),
        )
        for who, first, length in gone
    )
    table, short = xep_lich(members, days, shifts, vang)
    for day in table:
        away = {v.ai for v in vang if v.gom(day.ngay)}
        names = [name for shift in day.cac_ca for name in shift]
        assert not away.intersection(names)
        assert len(names) == len(set(names)) == min(sum(needed), len(members) - len(away))
    said = {(lack.ngay, lack.ca): (lack.can, lack.con) for lack in short}
    assert said == {
        (day.ngay, ca.ten): (ca.so_nguoi, len(names))
        for day in table
        for ca, names in zip(shifts, day.cac_ca, strict=True)
        if len(names) < ca.so_nguoi
    }
    assert xep_lich(members, days, shifts, vang) == (table, short)


def test_nobody_keeps_the_same_shift() -> None:
    table, _ = xep_lich(_members(4), _days(20), _shifts(1, 1), ())
    mornings = Counter(day.cac_ca[0][0] for day in table)
    assert set(mornings.values()) == {5}


def test_who_was_away_comes_first_afterwards() -> None:
    vang = (Vang(ai="Đoàn viên số 1", tu=MONDAY, den=MONDAY + timedelta(days=3)),)
    table, _ = xep_lich(_members(3), _days(6), _shifts(1), vang)
    assert [day.cac_ca[0][0][-1] for day in table] == ["2", "3", "2", "3", "1", "1"]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2022, 1, 3), "Tết Dương lịch (nghỉ bù)"),
        (date(2022, 4, 11), "Ngày Giỗ Tổ Hùng Vương (nghỉ bù)"),
        (date(2022, 9, 1), "Quốc khánh"),
    ],
)
def test_public_holidays_are_vietnam_s_with_days_in_lieu(day: date, name: str) -> None:
    assert ngay_le({2022})[day] == name


def test_tet_2022_is_five_working_days_off() -> None:
    le = ngay_le({2022})
    off = [day for n in range(5) if (day := date(2022, 1, 31) + timedelta(days=n)) in le]
    assert len(off) == 5


EXCHANGED = {  # year → days off, and the Saturdays worked for them
    2024: ((date(2024, 4, 29),), (date(2024, 5, 4),)),
    2025: ((date(2025, 5, 2),), (date(2025, 4, 26),)),
    2026: ((date(2026, 1, 2), date(2026, 8, 31)), (date(2026, 1, 10), date(2026, 8, 22))),
}


@pytest.mark.parametrize("year", EXCHANGED)
def test_a_day_off_exchanged_for_a_saturday_is_off_and_the_saturday_worked(year: int) -> None:
    offs, worked = EXCHANGED[year]
    tu, den = date(year, 1, 1), date(year, 12, 31)
    days = ngay_lam_viec(tu, den, cac_thu=NGAY_HANH_CHINH)
    assert not set(offs) & set(days)
    assert tuple(day for day in days if ten_thu(day) in {"Thứ Bảy", "Chủ nhật"}) == worked
    left_out = ngay_lam_viec(tu, den, cac_thu=NGAY_HANH_CHINH, nghi_them=worked)
    assert not set(worked) & set(left_out)
    assert not set(worked) & set(ngay_lam_viec(tu, den, cac_thu=("Thứ Ba", "Thứ Năm")))


def test_working_days_leave_out_weekends_holidays_days_off_and_take_days_made_up() -> None:
    days = ngay_lam_viec(
        date(2022, 4, 8),
        date(2022, 4, 17),
        cac_thu=NGAY_HANH_CHINH,
        nghi_them=(date(2022, 4, 13),),
        lam_bu=(date(2022, 4, 16),),
    )
    assert [day.day for day in days] == [8, 12, 14, 15, 16]
    assert [ten_thu(day) for day in days[:2]] == ["Thứ Sáu", "Thứ Ba"]
