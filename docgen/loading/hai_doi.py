"""Duty of several teams held together: nobody stands at two desks on one day."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.loading.codes import Code
from docgen.model.duty import ten_thu
from docgen.model.ledger import viet_ngay_gon
from docgen.values import NamedTuple
from docgen.vietnamese import khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from docgen.model.team import Doi, DoiVien

_FEW = 3  # days named

_Person = tuple[str, str]


class OnDuty(NamedTuple):
    """A team's duty as it will be printed; `place` is where it is declared if no table is typed."""

    doi: Doi
    place: Location


def on_duty_twice(teams: Sequence[OnDuty]) -> Iterator[Finding]:
    """A warning for each member whom two teams have on duty on one day, at the later team.

    The same name in the same unit is the same person; elsewhere it may be somebody else.
    """
    for first, second in combinations(teams, 2):
        earlier, later = _turns(first.doi), _turns(second.doi)
        for member in second.doi.doi_vien:
            before, after = earlier.get(_who(member), {}), later.get(_who(member), {})
            if days := [day for day in after if day in before]:
                shifts = {day: (before[day], after[day]) for day in days}
                yield _twice(member, first.doi, second, shifts)


def _turns(doi: Doi) -> dict[_Person, dict[date, str]]:
    """Who is on duty when, and in which shift."""
    members = {member.ho_ten: _who(member) for member in doi.doi_vien}
    turns: dict[_Person, dict[date, str]] = {}
    for day in doi.lich_truc:
        for shift, names in zip(doi.khai.truc.ca, day.cac_ca, strict=True):
            for name in names:
                turns.setdefault(members[name], {})[day.ngay] = shift.ten
    return turns


def _who(member: DoiVien) -> _Person:
    return khoa_so_sanh(member.ho_ten), khoa_so_sanh(member.don_vi)


def _twice(
    member: DoiVien, other: Doi, team: OnDuty, shifts: dict[date, tuple[str, str]]
) -> Finding:
    days = [
        f"{viet_ngay_gon(day)} ({ten_thu(day)}, "
        f"{f'cùng {ours}' if theirs == ours else f'{theirs} và {ours}'})"
        for day, (theirs, ours) in shifts.items()
    ]
    more = f" và {len(days) - _FEW} ngày nữa" if len(days) > _FEW else ""
    return Finding(
        Code.DUTY_TWO_TEAMS,
        Severity.WARNING,
        f"“{member.ho_ten}” ({member.don_vi}) trực ở cả {other.ten} và {team.doi.ten} trong cùng "
        f"ngày: {'; '.join(days[:_FEW])}{more}",
        _place(team, min(shifts)),
        "đổi người trực ở một trong hai đội: ghi những ngày này cho người ấy ở vang của đội, hoặc "
        "sửa lịch trực đã gõ",
    )


def _place(team: OnDuty, day: date) -> Location:
    """The typed row of that day, or where the period is declared."""
    typed = zip(team.doi.lich_truc, team.doi.dong_truc, strict=False)  # no lines: filled in turn
    line = next((line for duty, line in typed if duty.ngay == day), None)
    return team.place if line is None else Location(team.doi.tep_lich_truc, line)
