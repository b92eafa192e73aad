"""A duty table and a roster changed in Word, held against each other and the period of duty."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.cited import own_words
from docgen.issuing.codes import Code
from docgen.issuing.paper import one_line
from docgen.model.duty import ten_thu
from docgen.model.ledger import viet_ngay_gon
from docgen.model.printed import heads_running_numbers
from docgen.model.team import KhaiDoi
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import cung_chu, hieu_ngay, khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.model.paper import KhaiVanBan
    from docgen.model.team import DotTruc
    from docgen.ooxml.view import CellView, RowView
    from docgen.recognise import Recognised

_DAY = "Ngày trực"
_NAME = "Họ và tên"
_ROLE = "Chức danh trong đội"
_LEADER = "Đội trưởng"
_APART = regex(r"[;,]")
_ASIDE = regex(r"\(.*?\)")
_DATED = regex(r"(?:(?P<thu>Thứ \w+|Chủ nhật)\s*,?\s*)?(?:ngày\s+)?(?P<ngay>\d+/\d+/\d+)", re.I)
_COUNTED = regex(r"(Danh sách|Lịch trực) gồm (\d+) (?:người|ngày)")
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


def duty_disagrees(
    file: Recognised, composed: Recognised, khai: KhaiVanBan, shown: str
) -> Iterator[Finding]:
    """A warning for each thing in the duty table and the roster of the file that cannot be, but for
    what the data print themselves. `khai` is what they declare of the paper.
    """
    truc = khai.truc if isinstance(khai, KhaiDoi) else None
    meant = set(_faults(composed, truc))
    for message in dict.fromkeys(_faults(file, truc)):
        if message not in meant:
            yield Finding(Code.DUTY_DIFFERS, Severity.WARNING, message, Location(shown), _MEND)


def _faults(paper: Recognised, truc: DotTruc | None) -> Iterator[str]:
    roster = tuple(_rows(paper, _NAME))
    members = [_text(cells[_NAME]) for cells in roster]
    days = [_duty(cells) for cells in _rows(paper, _DAY)]
    if truc:
        yield from _leaders(roster)
    yield from _twice(days)
    known = {khoa_so_sanh(name) for name in members}
    for duty in days:
        yield from _day(duty)
        if not all(duty.shifts.values()):
            yield f"Lịch trực {duty.day} có ca chưa có người trực"
        if truc:
            yield from _against(duty, truc)
        on_duty = Counter(name for names in duty.shifts.values() for name in names)
        for name, count in on_duty.items():
            if count > 1:
                yield f"“{name}” có {count} lần trong lịch trực {duty.day}"
            if known and khoa_so_sanh(name) not in known:
                yield f"“{name}” trực {duty.day}, không có trong danh sách đội"
    there = {"Danh sách": len(members), "Lịch trực": len(days)}
    for text in own_words(paper):
        for what, said in _COUNTED.findall(text):
            if there[what] and int(said) != there[what]:
                yield f"Văn bản ghi “{what} gồm {said}”, bảng có {there[what]:02d} hàng"


def _leaders(roster: Sequence[Mapping[str, CellView]]) -> Iterator[str]:
    """A team has one leader; of a roster that does not say who is what nothing is known."""
    roles = [_text(cells[_ROLE]) for cells in roster if _ROLE in cells]
    count = sum(cung_chu(role, _LEADER) for role in roles)
    if roles and count != 1:
        said = f"có {count} đội trưởng" if count else "không có đội trưởng"
        yield f"Danh sách đội {said}"


def _twice(days: Sequence[_Duty]) -> Iterator[str]:
    printed: dict[date | str, list[str]] = {}
    for duty in days:
        printed.setdefault(duty.which, []).append(duty.day)
    for same in printed.values():
        if len(same) > 1:
            yield f"Lịch trực ghi {' và '.join(dict.fromkeys(same))} {len(same)} lần"


def _day(duty: _Duty) -> Iterator[str]:
    """A date no calendar has is told of every paper; here, that the weekday is the date's."""
    if duty.ngay and duty.weekday and not cung_chu(duty.weekday, ten_thu(duty.ngay)):
        said = viet_ngay_gon(duty.ngay)
        yield f"Lịch trực ghi {duty.day}, mà ngày {said} là {ten_thu(duty.ngay)}"


def _against(duty: _Duty, truc: DotTruc) -> Iterator[str]:
    """The day against the period of duty, who is away then, how many each shift needs."""
    if duty.ngay and not truc.tu <= duty.ngay <= truc.den:
        period = f"từ ngày {viet_ngay_gon(truc.tu)} đến ngày {viet_ngay_gon(truc.den)}"
        yield f"Lịch trực ghi {duty.day}, ngoài đợt trực {period}"
    for ca in truc.ca:
        for head, names in duty.shifts.items():
            of_shift = khoa_so_sanh(head).startswith(khoa_so_sanh(ca.ten))
            if of_shift and 0 < len(names) < ca.so_nguoi:
                yield f"{ca.ten} {duty.day} có {len(names)} người, mỗi ca {ca.so_nguoi} người"
    on_duty = dict.fromkeys(name for names in duty.shifts.values() for name in names)
    for name in on_duty:
        if duty.ngay and any(cung_chu(v.ai, name) and v.gom(duty.ngay) for v in truc.vang):
            yield f"“{name}” trực {duty.day}, mà dữ liệu ghi vắng ngày này"


def _duty(cells: dict[str, CellView]) -> _Duty:
    day = _text(cells[_DAY])
    said = _DATED.fullmatch(day)
    shifts = {
        head: _people(cell)
        for head, cell in cells.items()
        if head != _DAY and not heads_running_numbers(head)
    }
    return _Duty(day, (said and said["thu"]) or "", _date(said["ngay"]) if said else None, shifts)


def _date(text: str) -> date | None:
    try:
        return hieu_ngay(text)
    except ValueError:
        return None


def _people(cell: CellView) -> tuple[str, ...]:
    lines = (_ASIDE.sub("", one_line(p.displayed)) for p in cell.paragraphs)
    return tuple(name for line in lines for part in _APART.split(line) if (name := part.strip()))


def _rows(paper: Recognised, head: str) -> Iterator[dict[str, CellView]]:
    """The rows under their headings of each table with a column of that name."""
    for table in paper.tables.values():
        first, *rows = table.rows or (None,)
        heads = _heads(first) if first else {}
        for row in rows if head in heads.values() else ():
            cells = {heads[c.column]: c for c in row.cells if c.column in heads}
            if head in cells and _text(cells[head]):
                yield cells


def _heads(row: RowView) -> dict[int, str]:
    return {cell.column: _text(cell) for cell in row.cells}


def _text(cell: CellView) -> str:
    return one_line(" ".join(paragraph.displayed for paragraph in cell.paragraphs))
