"""data/<year>/tinh-nguyen/<đội>-lich-truc.csv or .xlsx: a duty table somebody typed."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.columns import Table, by_column, read_head
from docgen.loading.da_ky import fault_unless_signed
from docgen.model.duty import NgayTruc, ten_thu
from docgen.model.ledger import viet_ngay_gon
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import cung_chu, gan_nhat, hieu_ngay

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from docgen.loading.report import Report
    from docgen.loading.roster import Roster
    from docgen.loading.tables import Row
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.team import DotTruc

DUTY = Table(
    goi="lịch trực",
    stem="",
    sheet="Lịch trực",
    columns=MappingProxyType(
        {
            "ngay": ("Ngày", "Ngày trực"),
            "ca": ("Ca", "Ca trực"),
            "nguoi": ("Người trực", "Đoàn viên trực", "Họ và tên"),
        }
    ),
    empty_hint="xóa tệp này thì docgen xếp lịch lần lượt; tự xếp thì dòng đầu là tên các cột",
    above_hint="; tên phụ lục khai ở phu_luc của đội, docgen tự in",
    total_hint="; docgen tự đếm",
    dates=frozenset({"ngay"}),
)
SUFFIX = "-lich-truc"
_APART = regex(r"[;,\n]")


class Held(NamedTuple):
    """What the table is held against: the period, its working days, why others are off, members.

    `signed` is the issued paper that has it, which says what counts; None while that is a draft.
    """

    truc: DotTruc
    lam_viec: tuple[date, ...]
    nghi: Mapping[date, str]
    roster: Roster
    signed: DaBanHanh | None


class TypedDuty(NamedTuple):
    """The days of the table in order, and the line of each day's first row."""

    days: tuple[NgayTruc, ...]
    lines: tuple[int, ...]


def duty_form(stem: str, shifts: int) -> Table:
    """The table of a team; of one shift a day it need not name the shift."""
    may_lack = frozenset({"ca"}) if shifts == 1 else frozenset[str]()
    return DUTY._replace(stem=f"{stem}{SUFFIX}", may_lack=may_lack)


def read_duty(rows: tuple[Row, ...], form: Table, held: Held, report: Report) -> TypedDuty:
    """The days on duty in the rows under the header, every fault reported."""
    table = read_head(form, rows, report)
    if table is None:
        return TypedDuty((), ())
    reading = _Reading(held, report)
    for row in table.rows:
        cells = by_column(row, table.head)
        if cells is None:
            reading.lost = True
        else:
            reading.row(row, cells)
    reading.check_missing(table.line)
    return reading.result()


class _Reading:
    """Takes the rows of one table in order."""

    def __init__(self, held: Held, report: Report) -> None:
        self._held = held
        self._report = report
        self._taken: dict[date, dict[int, tuple[str, ...]]] = {}
        self._lines: dict[date, int] = {}
        self.lost = False  # a row whose day or shift is not known

    def row(self, row: Row, cells: dict[str, str]) -> None:
        day = self._day(row, cells["ngay"]) if "ngay" in cells else None
        shift = self._shift(row, cells)
        if day is None or shift is None:
            self.lost = True
            return
        self._lines.setdefault(day, row.line)
        shifts = self._taken.setdefault(day, {})
        said = f"{self._held.truc.ca[shift].ten} ngày {_said(day)}"
        if shift in shifts:
            message = f"{said} ghi hai lần"
            hint = "gộp vào một hàng, tên ngăn nhau bằng dấu phẩy"
            self._report.error(Code.DUTY_TWICE, message, row.line, hint=hint)
            return
        if "nguoi" in cells:
            shifts[shift] = self._people(row, cells["nguoi"], day, shift)
        else:
            self.lost = True  # that the column is missing is said once

    def check_missing(self, head: int) -> None:
        """Each shift of each working day has its row; not asked where a row is not understood."""
        if self.lost:
            return
        truc = self._held.truc
        for day in self._held.lam_viec:
            absent = [c.ten for k, c in enumerate(truc.ca) if k not in self._taken.get(day, {})]
            if absent:
                before = [line for other, line in self._lines.items() if other <= day]
                message = f"Ngày {_said(day)} chưa có người trực: {', '.join(absent)}"
                hint = "thêm hàng cho ngày này; ngày đội không trực thì ghi vào nghi_them"
                self._fault(Code.DUTY_MISSING, message, max(before, default=head), hint)

    def result(self) -> TypedDuty:
        count = len(self._held.truc.ca)
        ordered = sorted(self._taken)
        days = (
            NgayTruc(day, tuple(self._taken[day].get(k, ()) for k in range(count)))
            for day in ordered
        )
        return TypedDuty(tuple(days), tuple(self._lines[day] for day in ordered))

    def _day(self, row: Row, cell: str) -> date | None:
        try:
            day = hieu_ngay(cell)
        except ValueError as error:
            message = f"Ngày trực: {error}" if cell else "Ô “Ngày” để trống"
            hint = "viết ngày/tháng/năm, ví dụ 16/5/2022; mỗi hàng đều ghi ngày"
            self._report.error(Code.DUTY_DATE, message, row.line, hint=hint)
            return None
        truc = self._held.truc
        if not truc.tu <= day <= truc.den:
            period = f"từ {viet_ngay_gon(truc.tu)} đến {viet_ngay_gon(truc.den)}"
            message = f"Ngày {_said(day)} ngoài đợt trực"
            hint = f"đợt trực {period}; sửa ngày, hoặc sửa tu, den ở đầu tệp của đội"
            self._fault(Code.DUTY_OUTSIDE, message, row.line, hint)
        elif day not in self._held.lam_viec:
            message = f"Lịch trực xếp vào ngày nghỉ: {_said(day)}, {self._held.nghi[day]}"
            hint = "xem lại ngày; nếu đúng là có trực thì ghi ngày này vào lam_bu"
            if day not in self._lines:  # once a day
                self._report.warning(Code.DUTY_DAY_OFF, message, row.line, hint=hint)
        return day

    def _shift(self, row: Row, cells: dict[str, str]) -> int | None:
        shifts = self._held.truc.ca
        if "ca" not in cells:
            return 0 if len(shifts) == 1 else None
        name = cells["ca"]
        found = next((k for k, ca in enumerate(shifts) if cung_chu(ca.ten, name)), None)
        if found is None:
            known = [ca.ten for ca in shifts]
            near = gan_nhat(name, known)
            hint = f"có phải “{near}”?" if near else f"các ca: {', '.join(known)}"
            message = f"Ca “{name}” không có trong ca của đợt trực" if name else "Ô “Ca” để trống"
            self._report.error(Code.DUTY_SHIFT, message, row.line, hint=hint)
        return found

    def _people(self, row: Row, cell: str, day: date, shift: int) -> tuple[str, ...]:
        wanted = self._held.truc.ca[shift]
        said = f"{wanted.ten} ngày {_said(day)}"
        typed = [" ".join(name.split()) for name in _APART.split(cell) if name.strip(" .-")]
        if not typed:
            hint = "ghi họ và tên người trực, ngăn nhau bằng dấu phẩy"
            self._fault(Code.DUTY_MISSING, f"{said} chưa có người trực", row.line, hint)
            return ()
        if len(typed) != wanted.so_nguoi:
            message = f"{said} có {len(typed)} người, mỗi ca {wanted.so_nguoi} người"
            hint = "sửa hàng này, hoặc sửa so_nguoi của ca"
            if len(typed) < wanted.so_nguoi:
                self._fault(Code.DUTY_COUNT, message, row.line, hint)
            else:
                self._report.warning(Code.DUTY_COUNT, message, row.line, hint=hint)
        # Another spelling of a tone or capital is the same member, printed as in the roster.
        return tuple(self._member(row, name, day, typed[:k]) for k, name in enumerate(typed))

    def _member(self, row: Row, name: str, day: date, before: list[str]) -> str:
        names = [member.ho_ten for member in self._held.roster.members]
        known = next((other for other in names if cung_chu(other, name)), None)
        if known is None:
            near = gan_nhat(name, names)
            hint = f"có phải “{near}”?" if near else "thêm vào danh sách đội, hoặc sửa tên"
            message = f"“{name}” không có trong danh sách đội"
            if self._held.roster.whole:
                self._fault(Code.DUTY_MEMBER, message, row.line, hint)
            return name
        absence = next(
            (v for v in self._held.truc.vang if cung_chu(v.ai, known) and v.gom(day)), None
        )
        if absence is not None:
            message = f"“{known}” vắng ngày {_said(day)} mà vẫn có trong lịch trực"
            hint = "đổi người trực, hoặc sửa vang ở đầu tệp của đội"
            self._fault(Code.DUTY_ABSENT, message, row.line, hint)
        earlier = {other for shift in self._taken[day].values() for other in shift}
        if known in earlier or any(cung_chu(known, other) for other in before):
            message = f"“{known}” có hai lần trong lịch trực ngày {_said(day)}"
            hint = "mỗi người trực nhiều nhất một ca trong ngày"
            self._fault(Code.DUTY_TWICE, message, row.line, hint)
        return known

    def _fault(self, code: Code, message: str, line: int, hint: str) -> None:
        """What may have been signed all the same."""
        fault_unless_signed(self._report, code, message, line, hint=hint, signed=self._held.signed)


def _said(day: date) -> str:
    """ "16/5/2022 (Thứ Hai)"."""
    return f"{viet_ngay_gon(day)} ({ten_thu(day)})"
