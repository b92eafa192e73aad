"""Who is on duty when: shifts, absences, the working days of a period, and taking turns."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

from docgen.khai.record import Khai, Wrong, field
from docgen.model.values import Ngay, Van
from docgen.values import NamedTuple
from docgen.vietnamese import cung_ngay

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

Thu = Literal["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"]
CAC_THU: tuple[Thu, ...] = get_args(Thu)
"""The days of the week in the order of `date.weekday()`."""

NGAY_HANH_CHINH = CAC_THU[:5]

_LONG_ENOUGH = 21  # days: no row of days off lasts that long, with duty once a week either


class CaTruc(Khai):
    """A shift of a day of duty."""

    ten: Van = field(description="Tên ca, ví dụ Ca sáng")
    gio: Van = field(description="Giờ trực, như in, ví dụ 7 giờ 30 - 11 giờ 30")
    so_nguoi: int = field(ge=1, description="Số người mỗi ca")


class Vang(Khai):
    """Days on which a member cannot be on duty."""

    ai: Van = field(description="Họ và tên, như trong danh sách đội")
    ngay: Ngay | None = field(default=None, description="Ngày vắng, khi chỉ một ngày")
    tu: Ngay | None = field(default=None, description="Ngày vắng đầu tiên")
    den: Ngay | None = field(default=None, description="Ngày vắng cuối cùng")

    def wrong(self) -> Wrong | None:
        """One day, or the first and the last of several."""
        days = [day for day in (self.ngay, self.tu, self.den) if day]
        if bool(self.ngay) == bool(self.tu and self.den) or len(days) == 3 or not days:
            return Wrong("ghi ngay (một ngày), hoặc đủ cả tu và den")
        if self.tu and self.den and self.den < self.tu:
            return Wrong("ngày vắng cuối (den) trước ngày đầu (tu)")
        return None

    @property
    def tu_den(self) -> tuple[date, date]:
        """The first and the last day."""
        first, last = self.ngay or self.tu, self.ngay or self.den
        return first or date.max, last or date.min

    def gom(self, ngay: date) -> bool:
        """Whether that day is one of them."""
        first, last = self.tu_den
        return first <= ngay <= last


class NgayTruc(NamedTuple):
    """A day of duty: the members of each shift, in the order of the shifts."""

    ngay: date
    cac_ca: tuple[tuple[str, ...], ...]


class ThieuNguoi(NamedTuple):
    """A shift that cannot be filled: how many it needs, how many there are, who is absent."""

    ngay: date
    ca: str
    can: int
    con: int
    vang: tuple[str, ...]


def ten_thu(ngay: date) -> Thu:
    """ "Thứ Hai"."""
    return CAC_THU[ngay.weekday()]


def ngay_le(cac_nam: Collection[int]) -> Mapping[date, str]:
    """The public holidays of those years with their days in lieu: day → name in Vietnamese.

    As the `holidays` package has them, and `_DOI_NGAY`; each year's decision may move days.
    """
    return {ngay: ten for nam in sorted(cac_nam) for ngay, ten in _lich_cua_nam(nam).nghi.items()}


# Days off exchanged for Saturdays that the package does not know yet, by the Saturday.
_DOI_NGAY: Mapping[date, date] = MappingProxyType(
    {
        date(2026, 1, 10): date(2026, 1, 2),  # Văn bản số 12729/VPCP-KGVX ngày 25/12/2025
    }
)


class _LichNam(NamedTuple):
    """The holidays of a year by name, and the days at its weekends that are worked for others."""

    nghi: Mapping[date, str]
    lam_thay: frozenset[date]


@cache  # every paper of every team asks for them again
def _lich_cua_nam(nam: int) -> _LichNam:
    from holidays import country_holidays

    known = country_holidays("VN", years=nam, language="vi")
    # The package has some of other years among them.
    worked = {day for day in known.weekend_workdays if day.year == nam}
    nghi = dict(known.items())
    for lam, thay in _DOI_NGAY.items():
        if lam.year == nam:
            nghi.setdefault(thay, f"Ngày nghỉ (thay cho ngày {lam:%d/%m/%Y})")
            worked.add(lam)
    return _LichNam(MappingProxyType(nghi), frozenset(worked))


def ngay_lam_viec(
    tu: date,
    den: date,
    *,
    cac_thu: Collection[str],
    nghi_them: Collection[date] = (),
    lam_bu: Collection[date] = (),
) -> tuple[date, ...]:
    """The days of duty from `tu` to `den`: those of the week, no holidays, and days made up.

    Of a day off exchanged for a Saturday, who is on duty all week is on duty that Saturday.
    """
    years = range(tu.year, den.year + 1)
    le = ngay_le(years).keys()
    all_week = set(NGAY_HANH_CHINH) <= set(cac_thu)
    worked = {day for nam in years for day in _lich_cua_nam(nam).lam_thay if all_week}
    return tuple(
        day
        for day in cac_ngay(tu, den)
        if day in lam_bu
        or ((ten_thu(day) in cac_thu or day in worked) and day not in le and day not in nghi_them)
    )


def cac_ngay(tu: date, den: date) -> Iterator[date]:
    """Every day from `tu` to `den`."""
    yield from (tu + timedelta(days=n) for n in range((den - tu).days + 1))


def sang_nam(dot: tuple[date, date], nam: int, cac_thu: Collection[str]) -> tuple[date, date]:
    """The first and last day of a period in year `nam`: day and month stay, 29/02 may be 28/02.

    One of a few days can fall on days off there; it then lasts until the first working day.
    """
    tu, den = (cung_ngay(day, nam) for day in dot)
    if (den - tu).days >= _LONG_ENOUGH:
        return tu, den
    for last in cac_ngay(den, date(nam, 12, 31)):
        if ngay_lam_viec(tu, last, cac_thu=cac_thu):
            return tu, last
    return tu, den


def xep_lich(
    doi_vien: Sequence[str],
    cac_ngay_truc: Sequence[date],
    ca: Sequence[CaTruc],
    vang: Sequence[Vang],
) -> tuple[tuple[NgayTruc, ...], tuple[ThieuNguoi, ...]]:
    """Fill every shift in turn; the days as filled, and the shifts that cannot be.

    Each day is given to whoever was on duty least, then longest ago, then stands first in the
    list; nobody has two shifts of a day. So while nobody is absent two members' numbers never
    differ by more than one; whoever was absent comes first afterwards. Among those of a day each
    shift takes whoever had it least, so that nobody keeps the same one. The same data gives the
    same table.
    """
    turns = _Turns({name: _Turn(place, len(ca)) for place, name in enumerate(doi_vien)})
    days: list[NgayTruc] = []
    short: list[ThieuNguoi] = []
    for day in cac_ngay_truc:
        absent = tuple(n for n in doi_vien if any(v.ai == n and v.gom(day) for v in vang))
        shifts = turns.day(day, [shift.so_nguoi for shift in ca], absent)
        days.append(NgayTruc(day, shifts))
        short += (
            ThieuNguoi(day, shift.ten, shift.so_nguoi, len(names), absent)
            for shift, names in zip(ca, shifts, strict=True)
            if len(names) < shift.so_nguoi
        )
    return tuple(days), tuple(short)


class _Turn:
    """What one member has had so far."""

    def __init__(self, place: int, shifts: int) -> None:
        self.place = place
        self.last = date.min
        self.had = [0] * shifts

    @property
    def next(self) -> tuple[int, date, int]:
        return sum(self.had), self.last, self.place


class _Turns:
    """Everybody's turns; one table is filled by one of these."""

    def __init__(self, turns: dict[str, _Turn]) -> None:
        self._turns = turns

    def day(
        self, day: date, needed: Sequence[int], absent: Collection[str]
    ) -> tuple[tuple[str, ...], ...]:
        present = (name for name in self._turns if name not in absent)
        chosen = sorted(present, key=lambda name: self._turns[name].next)[: sum(needed)]
        return tuple(self._shift(day, k, count, chosen) for k, count in enumerate(needed))

    def _shift(self, day: date, shift: int, count: int, chosen: list[str]) -> tuple[str, ...]:
        """`count` of those chosen for the day, who are taken out of them."""

        def due(name: str) -> tuple[int, int]:
            return self._turns[name].had[shift], chosen.index(name)

        taken = sorted(chosen, key=due)[:count]
        for name in taken:
            chosen.remove(name)
            self._turns[name].had[shift] += 1
            self._turns[name].last = day
        return tuple(sorted(taken, key=lambda name: self._turns[name].place))
