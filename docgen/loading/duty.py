"""A team's duty: its working days, and who is on them, typed or filled in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import errors_among
from docgen.loading.codes import Code
from docgen.loading.duty_table import Held, duty_form, read_duty
from docgen.loading.gio_truc import check_hours
from docgen.loading.references import month_of
from docgen.loading.table_file import has_table, open_table
from docgen.model.duty import cac_ngay, ngay_lam_viec, ngay_le, ten_thu, xep_lich
from docgen.model.ledger import viet_ngay_gon
from docgen.model.team import DotTruc
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import cung_chu, gan_nhat, khoa_so_sanh, viet_thang

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from docgen.loading.references import Declared
    from docgen.loading.roster import Roster
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.duty import NgayTruc, ThieuNguoi
    from docgen.workspace import Workspace


_HOURS = regex(r"[0-9]|giờ")
_ONE_HOUR = regex(r"(?:từ )?[0-9]{1,2} ?(?:giờ|h|g|:) ?(?:[0-9]{1,2}(?: ?phút)?)?")


class Duty(NamedTuple):
    """The days of duty; `path` and `lines` are those of the typed table, empty without one."""

    days: tuple[NgayTruc, ...]
    path: str
    lines: tuple[int, ...]


def plan_duty(  # noqa: PLR0913, PLR0917 -- where the team's files are, and what they say
    workspace: Workspace,
    folder: Path,
    ten: str,
    declared: Declared,
    typed: DotTruc,
    roster: Roster,
    signed: DaBanHanh | None,
) -> Duty | None:
    """The team's duty; None where a fault, reported, leaves nothing to judge or to fill by.

    `signed` is the issued paper that has the table, None while that is a draft.
    """
    if not typed.whole:
        return None  # a part of a period judges nothing
    truc = _absences(declared, typed, roster)
    _check_shifts(declared, truc)
    check_hours(declared, truc.ca, signed)
    if not _check_period(declared, truc):
        return None
    check_out_before_duty(declared, truc)
    holidays = ngay_le({truc.tu.year, truc.den.year})
    working = ngay_lam_viec(
        truc.tu,
        truc.den,
        cac_thu=truc.cac_thu,
        nghi_them=truc.nghi_them,
        lam_bu=truc.lam_bu,
    )
    off = {
        day: holidays.get(day)
        or ("nghỉ thêm" if day in truc.nghi_them else "ngoài các thứ có trực")
        for day in cac_ngay(truc.tu, truc.den)
        if day not in working
    }
    _check_day_lists(declared, truc, off)
    if not working:
        declared.report.error(
            Code.NO_DUTY_DAY,
            "Đợt trực không có ngày trực nào",
            declared.line("truc", "tu"),
            hint="xem lại tu, den, cac_thu và nghi_them",
        )
    else:
        _check_absent_off_duty(declared, truc, off)
    form = duty_form(ten, len(truc.ca))
    before = len(errors_among(declared.report.findings))
    if has_table(workspace, folder, form, declared.report.findings):
        rows, report = open_table(workspace, folder, form, declared.report.findings)
        if rows is None:
            return None
        held = Held(truc, working, off, roster, signed)
        table = read_duty(rows, form, held, report)
        return Duty(table.days, report.path, table.lines)
    if not roster.whole or len(errors_among(declared.report.findings)) > before:
        return None
    names = [member.ho_ten for member in roster.members]
    days, short = xep_lich(names, working, truc.ca, truc.vang)
    _report_short(declared, truc, names, short)
    return Duty(days, "", ())


def _absences(declared: Declared, truc: DotTruc, roster: Roster) -> DotTruc:
    """The absences under the names of the roster, held against it and against the period."""
    names = [member.ho_ten for member in roster.members]
    absences = []
    for k, absence in enumerate(truc.vang):
        known = next((name for name in names if cung_chu(name, absence.ai)), None)
        line = declared.line("truc", "vang", k)
        if known is None and roster.whole:
            near = gan_nhat(absence.ai, names)
            hint = f"có phải “{near}”?" if near else "ghi như trong danh sách đội"
            message = f"Người vắng “{absence.ai}” không có trong danh sách đội"
            declared.report.error(Code.ABSENT_UNKNOWN, message, line, hint=hint)
        first, last = absence.tu_den
        if last < truc.tu or first > truc.den:
            message = f"“{absence.ai}” vắng ngoài đợt trực: {_period(first, last)}"
            hint = f"đợt trực {_period(truc.tu, truc.den)}; sửa ngày hoặc xóa mục này"
            declared.report.warning(Code.ABSENT_OUTSIDE, message, line, hint=hint)
        elif first < truc.tu or last > truc.den:
            end = "sau ngày cuối" if last > truc.den else "trước ngày đầu"
            message = f"“{absence.ai}” vắng {_period(first, last)}, {end} của đợt trực"
            hint = (
                f"đợt trực {_period(truc.tu, truc.den)}; gõ nhầm thì sửa ngày, vắng lâu thật thì "
                "chỉ ghi những ngày trong đợt"
            )
            declared.report.warning(Code.ABSENT_OUTSIDE, message, line, hint=hint)
        absences.append(absence._replace(ai=known or absence.ai))
    return truc._replace(vang=tuple(absences))


def _check_absent_off_duty(declared: Declared, truc: DotTruc, off: dict[date, str]) -> None:
    """An absence whose days, of the period all of them, have no duty changes nothing."""
    for k, absence in enumerate(truc.vang):
        first, last = absence.tu_den
        if truc.tu <= first and last <= truc.den and off.keys() >= set(cac_ngay(first, last)):
            declared.report.warning(
                Code.ABSENT_OUTSIDE,
                f"“{absence.ai}” vắng {_period(first, last)}, không phải ngày trực "
                f"({ten_thu(first)}: {off[first]})",
                declared.line("truc", "vang", k),
                hint="gõ nhầm thì sửa ngày; đúng thì xóa mục này, vì hôm ấy đội không trực",
            )


def _check_shifts(declared: Declared, truc: DotTruc) -> None:
    for k, ca in enumerate(truc.ca):
        if any(cung_chu(ca.ten, other.ten) for other in truc.ca[:k]):
            message = f"Hai ca trực cùng tên “{ca.ten}”"
            line = declared.line("truc", "ca", k)
            declared.report.error(Code.SHIFT_TWICE, message, line, hint="đặt tên khác cho một ca")
        # "Giờ hành chính" is hours enough.
        hours = khoa_so_sanh(ca.gio)
        if not _HOURS.search(hours) or _ONE_HOUR.fullmatch(hours):
            declared.report.warning(
                Code.SHIFT_HOURS,
                f"{ca.ten} không ghi từ mấy giờ đến mấy giờ: {ca.gio}",
                declared.line("truc", "ca", k, "gio"),
                hint="ghi ở gio, ví dụ 7 giờ 30 - 11 giờ 30",
            )


def _check_period(declared: Declared, truc: DotTruc) -> bool:
    """Whether the period lies in the paper's year: a century typed by mistake is not gone over."""
    if truc.tu.year == truc.den.year == declared.nam:
        return True
    declared.report.error(
        Code.DUTY_PERIOD,
        f"Đợt trực {_period(truc.tu, truc.den)} không nằm trong năm {declared.nam}",
        declared.line("truc", "tu" if truc.tu.year != declared.nam else "den"),
        hint="sửa tu, den; đợt trực sang năm sau thì khai ở thư mục của năm sau",
    )
    return False


def check_out_before_duty(declared: Declared, truc: DotTruc) -> None:
    """A paper of a team is to be out before its duty begins."""
    if declared.khai.thang and month_of(declared)[0] > truc.tu:
        declared.report.warning(
            Code.AFTER_DUTY,
            f"Ban hành tháng {viet_thang(declared.khai.thang)}/{declared.nam} mà đợt trực bắt đầu "
            f"từ ngày {viet_ngay_gon(truc.tu)}",
            declared.line("thang"),
            hint="sửa thang, hoặc tu, den của đợt trực",
        )


def _check_day_lists(declared: Declared, truc: DotTruc, off: dict[date, str]) -> None:
    """Days in nghi_them and lam_bu that contradict each other or change nothing."""
    usual = ngay_lam_viec(truc.tu, truc.den, cac_thu=truc.cac_thu)
    for key, days in (("nghi_them", truc.nghi_them), ("lam_bu", truc.lam_bu)):
        for k, day in enumerate(days):
            line = declared.line("truc", key, k)
            said = f"{viet_ngay_gon(day)} ({ten_thu(day)})"
            inside = truc.tu <= day <= truc.den
            if key == "lam_bu" and day in truc.nghi_them:
                message = f"Ngày {said} vừa ở nghi_them vừa ở lam_bu"
                declared.report.error(Code.DAY_LISTS, message, line, hint="giữ ở một chỗ")
            elif not inside or (day in usual) is (key == "lam_bu"):
                why = "đã là ngày trực" if key == "lam_bu" else "đã là ngày nghỉ"
                message = f"Ngày {said} ở {key} {why if inside else 'ngoài đợt trực'}"
                hint = "xóa ngày này, hoặc xem lại ngày"
                declared.report.warning(Code.DAY_LISTS, message, line, hint=hint)


def _report_short(
    declared: Declared, truc: DotTruc, names: list[str], short: tuple[ThieuNguoi, ...]
) -> None:
    """Every shift that cannot be filled, a day a finding; one for all days of a team too small."""
    needed = sum(ca.so_nguoi for ca in truc.ca)
    if short and len(names) < needed:
        first = short[0]
        declared.report.error(
            Code.DUTY_UNFILLED,
            f"Đội có {len(names)} người, mỗi ngày trực cần {needed}: không ngày nào đủ, từ "
            f"{first.ca} ngày {viet_ngay_gon(first.ngay)} ({ten_thu(first.ngay)})",
            declared.line("truc", "ca"),
            hint="thêm người vào danh sách đội, hoặc giảm so_nguoi, bớt ca",
        )
        return
    by_day: dict[date, list[ThieuNguoi]] = {}
    for shift in short:
        by_day.setdefault(shift.ngay, []).append(shift)
    for day, shifts in by_day.items():
        said = "; ".join(f"{s.ca} cần {s.can} người, chỉ còn {s.con}" for s in shifts)
        declared.report.error(
            Code.DUTY_UNFILLED,
            f"Không đủ người trực ngày {viet_ngay_gon(day)} ({ten_thu(day)}): {said}",
            declared.line("truc", "vang"),
            hint=f"vắng: {', '.join(shifts[0].vang)}; sửa vang, thêm người, hoặc ghi ngày này vào "
            "nghi_them",
        )


def _period(first: date, last: date) -> str:
    if first == last:
        return f"ngày {viet_ngay_gon(first)}"
    return f"từ {viet_ngay_gon(first)} đến {viet_ngay_gon(last)}"
