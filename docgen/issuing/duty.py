"""A duty table and a roster changed in Word, held against each other and the period of duty."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.cited import own_words
from docgen.issuing.codes import Code
from docgen.issuing.counted import miscounted
from docgen.issuing.tables import read_table
from docgen.model.duty import ngay_lam_viec, ngay_le, ten_thu
from docgen.model.ledger import viet_ngay_gon
from docgen.model.printed import heads_running_numbers
from docgen.model.team import KhaiDoi
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import cung_chu, hieu_ngay, khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.issuing.issue import Approved
    from docgen.issuing.paper import Dem, Prepared
    from docgen.issuing.tables import Cell
    from docgen.model.team import DotTruc
    from docgen.recognise import Recognised

_DAY = "Ngày trực"
_NAME = "Họ và tên"
_ROLE = "Chức danh trong đội"
_LEADER = "Đội trưởng"
_APART = regex(r"[;,]")
_ASIDE = regex(r"\(.*?\)")
_DATED = regex(r"(?:(?P<thu>Thứ \w+|Chủ nhật)\s*,?\s*)?(?:ngày\s+)?(?P<ngay>\d+/\d+/\d+)", re.I)
_FEW = 2  # days of which each is told
_SHOWN = 3  # days named, of more
_MEND = "sửa trong Word cho khớp rồi trình ký lại; đúng như vậy thì sửa cả trong dữ liệu"


class _Duty(NamedTuple):
    """A day as printed, the weekday and date it says, and who is on duty in each shift by name."""

    day: str
    weekday: str
    ngay: date | None
    shifts: dict[str, tuple[str, ...]]

    @property
    def which(self) -> date | str:
        """The day, however it is printed."""
        return self.ngay or self.day


class _Fault(NamedTuple):
    """What is said of one thing, and what to do about it.

    `many` is what stands before and after "… ngày" where more days than a few have the same; `day`
    is this one.
    """

    said: str
    many: tuple[str, str] | None = None
    day: str = ""
    mend: str = _MEND


def duty_disagrees(
    file: Recognised, composed: Recognised, paper: Prepared, approved: Approved
) -> Iterator[Finding]:
    """A warning for each thing in the duty table and the roster of the file that cannot be, but for
    what the data print themselves. `paper` is what they say of it.
    """
    truc = paper.khai.truc if isinstance(paper.khai, KhaiDoi) else None
    printed = _days(composed)
    days = _days(file, printed)
    meant = set(_faults(composed, printed, truc, paper.dem))
    said = dict.fromkeys(_faults(file, days, truc, paper.dem))
    found = [fault for fault in said if fault not in meant]
    if truc:
        found += _outside(file, _dates(days), _dates(printed), truc, approved.typed_at.get("truc"))
    for fault in _together(found):
        place = Location(approved.shown)
        yield Finding(Code.DUTY_DIFFERS, Severity.WARNING, fault.said, place, fault.mend)


def _together(faults: Sequence[_Fault]) -> Iterator[_Fault]:
    """One in the place of many that say the same of their days."""
    alike: dict[tuple[str, str] | str, list[_Fault]] = {}
    for fault in faults:
        alike.setdefault(fault.many or fault.said, []).append(fault)
    for group in alike.values():
        if (many := group[0].many) is None or len(group) <= _FEW:
            yield from group
            continue
        before, after = many
        days = [fault.day for fault in group]
        more = "; …" if len(days) > _SHOWN else ""
        named = "; ".join(days[:_SHOWN]) + more
        yield group[0]._replace(said=f"{before} {len(days)} ngày{after}: {named}")


def _faults(
    paper: Recognised, days: Sequence[_Duty], truc: DotTruc | None, dem: Sequence[Dem]
) -> Iterator[_Fault]:
    roster = [cells for cells in _rows(paper, _NAME) if not cells[_NAME].below]
    members = [cells[_NAME].text for cells in roster]
    if truc:
        yield from _leaders(roster)
        yield from _days_off(days, truc)
        yield from _days_off(days, truc)
    yield from _twice(days)
    known = {khoa_so_sanh(name) for name in members}
    for duty in days:
        yield from _day(duty)
        if truc:
            yield from _against(duty, truc)
        on_duty = Counter(name for names in duty.shifts.values() for name in names)
        for name, count in on_duty.items():
            if count > 1:
                said = f"“{name}” có {count} lần trong lịch trực {duty.day}"
                yield _Fault(said, (f"“{name}” có hai lần trở lên một ngày ở", ""), duty.day)
            if known and khoa_so_sanh(name) not in known:
                unknown = ", không có trong danh sách đội"
                said = f"“{name}” trực {duty.day}{unknown}"
                yield _Fault(said, (f"“{name}” trực", unknown), duty.day)
    there = {"Danh sách": len(members), "Lịch trực": len(days)}
    yield from map(_Fault, miscounted(paper, dem, there))


def _leaders(roster: Sequence[Mapping[str, Cell]]) -> Iterator[_Fault]:
    """A team has one leader; of a roster that does not say who is what nothing is known."""
    roles = [cells[_ROLE].text for cells in roster if _ROLE in cells]
    count = sum(cung_chu(role, _LEADER) for role in roles)
    if roles and count != 1:
        said = f"có {count} đội trưởng" if count else "không có đội trưởng"
        yield _Fault(f"Danh sách đội {said}")


def _twice(days: Sequence[_Duty]) -> Iterator[_Fault]:
    printed: dict[date | str, list[str]] = {}
    for duty in days:
        printed.setdefault(duty.which, []).append(duty.day)
    for same in printed.values():
        if len(same) > 1:
            yield _Fault(f"Lịch trực ghi {' và '.join(dict.fromkeys(same))} {len(same)} lần")


def _day(duty: _Duty) -> Iterator[_Fault]:
    """Somebody for each shift, and the weekday of the date.

    A date no calendar has is told of every paper.
    """
    if not all(duty.shifts.values()):
        nobody = "có ca chưa có người trực"
        yield _Fault(f"Lịch trực {duty.day} {nobody}", (f"Lịch trực {nobody} ở", ""), duty.day)
    if duty.ngay and _wrong_weekday(duty):
        right = f"ngày {viet_ngay_gon(duty.ngay)} là {ten_thu(duty.ngay)}"
        many = ("Lịch trực ghi thứ không đúng ngày ở", "")
        yield _Fault(f"Lịch trực ghi {duty.day}, mà {right}", many, duty.day)


def _days_off(days: Sequence[_Duty], truc: DotTruc) -> Iterator[_Fault]:
    """Duty on a day off; of the wrong weekday, or of a few days out of the period, that is told."""
    within = [duty for duty in days if duty.ngay and truc.tu <= duty.ngay <= truc.den]
    judged = within if len(days) - len(within) <= _FEW else days
    for duty in judged:
        day = duty.ngay
        if day is None or _wrong_weekday(duty) or _is_working_day(day, truc):
            continue
        off = "nghỉ thêm" if day in truc.nghi_them else "ngoài các thứ có trực"
        why = ngay_le({day.year}).get(day) or off
        many = ("Lịch trực xếp vào ngày nghỉ ở", "")
        yield _Fault(f"Lịch trực xếp vào ngày nghỉ: {duty.day}, {why}", many, duty.day)


def _is_working_day(day: date, truc: DotTruc) -> bool:
    days = ngay_lam_viec(
        day, day, cac_thu=truc.cac_thu, nghi_them=truc.nghi_them, lam_bu=truc.lam_bu
    )
    return day in days


def _wrong_weekday(duty: _Duty) -> bool:
    if duty.ngay is None or not duty.weekday:
        return False
    return not cung_chu(duty.weekday, ten_thu(duty.ngay))


def _outside(
    file: Recognised,
    days: Mapping[date, _Duty],
    meant: Mapping[date, _Duty],
    truc: DotTruc,
    typed: Location | None,
) -> Iterator[_Fault]:
    """The days out of the period of duty, where these are many the period the file has instead."""
    new = ((day, duty) for day, duty in days.items() if day not in meant)
    outside = [duty for day, duty in new if not truc.tu <= day <= truc.den]
    declared = _period(truc.tu, truc.den)
    if len(outside) <= _FEW:
        yield from (_Fault(f"Lịch trực ghi {d.day}, ngoài đợt trực {declared}") for d in outside)
        return
    shifts = sum(len(duty.shifts) for duty in days.values())
    said = f"Lịch trực đổi đợt: {declared} → {_period(min(days), max(days))}, "
    said += f"{len(days)} ngày, {shifts} ca"
    words = (text for text in own_words(file) if not _DATED.fullmatch(text))
    if any(viet_ngay_gon(truc.tu) in text for text in words):
        said += f"; lời văn vẫn ghi {viet_ngay_gon(truc.tu)}"
    where = f" ({typed.path}:{typed.line})" if typed else ""
    mend = f"đổi đợt thật thì sửa tu, den dưới truc{where}, cả lịch trực gõ tay nếu có, để công "
    mend += "văn của đội in theo; không thì sửa trong Word rồi trình ký lại"
    yield _Fault(said, mend=mend)


def _period(first: date, last: date) -> str:
    return f"từ ngày {viet_ngay_gon(first)} đến ngày {viet_ngay_gon(last)}"


def _against(duty: _Duty, truc: DotTruc) -> Iterator[_Fault]:
    """Who is away that day, how many each shift needs."""
    for ca in truc.ca:
        for head, names in duty.shifts.items():
            of_shift = khoa_so_sanh(head).startswith(khoa_so_sanh(ca.ten))
            if of_shift and 0 < len(names) < ca.so_nguoi:
                each = f", mỗi ca {ca.so_nguoi} người"
                said = f"{ca.ten} {duty.day} có {len(names)} người{each}"
                yield _Fault(said, (f"{ca.ten} thiếu người ở", each), duty.day)
    on_duty = dict.fromkeys(name for names in duty.shifts.values() for name in names)
    for name in on_duty:
        if duty.ngay and any(cung_chu(v.ai, name) and v.gom(duty.ngay) for v in truc.vang):
            away = ", mà dữ liệu ghi vắng"
            said = f"“{name}” trực {duty.day}{away} ngày này"
            yield _Fault(said, (f"“{name}” trực", away), duty.day)


def _days(paper: Recognised, printed: Sequence[_Duty] = ()) -> list[_Duty]:
    """The days of the table; `printed` are those that the data print."""
    shifts = frozenset(head for duty in printed for head in duty.shifts)
    days: list[_Duty] = []
    for cells in _rows(paper, _DAY):
        duty = _duty(cells, shifts)
        if cells[_DAY].below and days:
            # One day over several rows.
            before = days.pop()
            more = {h: () if cells[h].below else names for h, names in duty.shifts.items()}
            duty = before._replace(shifts={h: before.shifts[h] + more[h] for h in before.shifts})
        days.append(duty)
    return days


def _dates(days: Sequence[_Duty]) -> dict[date, _Duty]:
    return {duty.ngay: duty for duty in days if duty.ngay}


def _duty(cells: Mapping[str, Cell], printed: frozenset[str]) -> _Duty:
    day = cells[_DAY].text
    said = _DATED.fullmatch(day)
    heads = [head for head in cells if head != _DAY and not heads_running_numbers(head)]
    # A column put in beside all the shifts is none.
    added = printed and printed <= set(heads)
    shifts = {head: _people(cells[head]) for head in heads if head in printed or not added}
    return _Duty(day, (said and said["thu"]) or "", _date(said["ngay"]) if said else None, shifts)


def _date(text: str) -> date | None:
    try:
        return hieu_ngay(text)
    except ValueError:
        return None


def _people(cell: Cell) -> tuple[str, ...]:
    lines = (_ASIDE.sub("", line) for line in cell.lines)
    return tuple(name for line in lines for part in _APART.split(line) if (name := part.strip()))


def _rows(paper: Recognised, head: str) -> Iterator[dict[str, Cell]]:
    """The rows under their headings of each table with a column of that name."""
    for table in map(read_table, paper.tables.values()):
        for row in table.under if head in table.heads else ():
            cells = {table.heads[cell.columns.start]: cell for cell in row}
            if head in cells and cells[head].text:
                yield cells
