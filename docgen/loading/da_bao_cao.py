"""What a report said of the results log when it was issued, and the log held against that.

Beside the archived report lies a copy of the entries its sums were made of, so that whoever adds,
mends or deletes one later hears that a signed report says otherwise.
"""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import TYPE_CHECKING

from docgen.files import sha256
from docgen.findings import Finding, Location, Severity
from docgen.loading.codes import Code
from docgen.loading.report import row_named, sheet_named
from docgen.model.ket_qua import KetQua
from docgen.model.ky_bao_cao import TEN_KY
from docgen.model.ledger import viet_ngay_gon
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import hieu_ngay, hieu_so, viet_so

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import date

    from docgen.loading.ket_qua import ReadLog
    from docgen.loading.year import ReadYear
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ket_qua import NhatKy
    from docgen.model.ky_bao_cao import KyBaoCao
    from docgen.model.ledger import SoBanHanh
    from docgen.workspace import Workspace

_HEAD = ("Ngày", "Nhiệm vụ", "Đơn vị", "Sản phẩm", "Số lượng", "Đơn vị tính", "Kinh phí (đồng)")
_DAYS = regex(r"Số liệu từ ngày (\S+) đến ngày (\S+?)(?:, kỳ báo cáo từ ngày (\S+))?")
_FEW = 3  # rows named
_MEND = (
    "lũy kế của báo cáo sau không khớp bản đã ký: nêu rõ trong báo cáo sau, hoặc ban hành báo cáo "
    "thay thế (thay_the: {0}, Điều 18.3 Nghị định 30/2020/NĐ-CP){1}; ghi nhầm thì sửa nhật ký"
)
_FURTHEST = ", ít nhất cho báo cáo lũy kế xa nhất này"

_Row = tuple[str, ...]


class DaBaoCao(NamedTuple):
    """An issued report and what it says.

    It counts the days `tu` to `den`, its own period from `ky_tu`; `hang` are the entries it counts,
    each with its day. `luc` is when it was said, to be compared.
    """

    entry: DaBanHanh
    tu: date
    den: date
    ky_tu: date
    hang: Mapping[_Row, date]
    luc: tuple[date, int]

    def covers(self, ngay: date) -> bool:
        """Whether it counts what was done that day."""
        return self.tu <= ngay <= self.den

    def accounts_for(self, other: DaBaoCao) -> bool:
        """Whether who reads it hears what the other one should have said: later, and as far."""
        return self.luc > other.luc and self.den >= other.den


def as_counted(log: NhatKy, ky: KyBaoCao) -> bytes:
    """The entries a report of the period counts, cumulated ones too, as CSV for Excel."""
    tu = min(ky.tu, ky.dau_nam)
    table = io.StringIO()
    writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
    first, last, own = map(viet_ngay_gon, (tu, ky.den, ky.tu))
    days = f"Số liệu từ ngày {first} đến ngày {last}, kỳ báo cáo từ ngày {own}"
    writer.writerows([(days,), _HEAD])
    writer.writerows(_row(e) for e in log.ket_qua if tu <= e.ngay <= ky.den)
    return table.getvalue().encode("utf-8-sig")


def as_issued(
    workspace: Workspace, entry: DaBanHanh, log: NhatKy, codes: Collection[str]
) -> NhatKy | None:
    """The log as an issued report counted it; None where it is not known what that was.

    `codes` are those of the agency's units today.

    What somebody has put into the file beside it by hand and nothing reads is no entry.
    """
    said = _read(workspace, entry)
    if said is None:
        return None
    now = {_row(result): result for result in log.ket_qua}
    said = _recoded(said, now, codes)
    try:
        counted = tuple(now.get(row) or _result(row, ngay) for row, ngay in said.hang.items())
    except ValueError:
        return None
    others = tuple(result for result in log.ket_qua if not said.covers(result.ngay))
    return log._replace(ket_qua=(*others, *counted))


def _result(row: _Row, ngay: date) -> KetQua:
    """The entry a row was made of. Raises ValueError for a row that none is."""
    _, nhiem_vu, don_vi, san_pham, so_luong, don_vi_tinh, kinh_phi = row
    return KetQua(
        ngay=ngay,
        nhiem_vu=int(nhiem_vu),
        don_vi=don_vi,
        san_pham=san_pham,
        so_luong=Decimal(hieu_so(so_luong.replace(".", ","))),
        don_vi_tinh=don_vi_tinh,
        kinh_phi=int(hieu_so(kinh_phi)),
        minh_chung="",
        minh_hoa=False,
        line=0,
    )


def left_by_the_log(workspace: Workspace, year: ReadYear, read: ReadLog) -> Iterator[Finding]:
    """A warning for entries the log has not any more, or has more of, than issued reports say.

    Each names all the reports that say otherwise, that of the entry's own period first. Of a log
    with faults no entry is told to be gone: it may stand in a row that could not be read. What a
    report counted may be lost itself, which is said too.
    """
    if year.ledger is None:
        return
    log, names = read.log, _names(year)
    yield from _lost(workspace, year.nam, year.ledger)
    # A unit is not known where those of the agency could not be read.
    now = {_row(entry): entry for entry in log.ket_qua if entry.don_vi}
    reports = tuple(
        _recoded(report, now, names) if names else report
        for report in _reports(workspace, year.nam, year.ledger)
    )
    whole = read.whole and all(entry.don_vi for entry in log.ket_qua)
    days = {row: entry.ngay for row, entry in now.items()}
    days |= {row: ngay for report in reports for row, ngay in report.hang.items()}
    late: dict[_Whose, list[KetQua]] = {}
    gone: dict[_Whose, list[_Row]] = {}
    for row, ngay in days.items():
        if not (otherwise := _otherwise(row, ngay, now, reports)):
            continue
        whose = _whose(otherwise, ngay)
        if row in now:
            late.setdefault(whose, []).append(now[row])
        elif whole:
            gone.setdefault(whose, []).append(row)
    yield from (_late(log.path, entries, whose, names) for whose, entries in late.items())
    yield from (_gone(log.path, rows, whose, names) for whose, rows in gone.items())


def _names(year: ReadYear) -> Mapping[str, str]:
    """The name of each unit by its code."""
    return {unit.ma: unit.ten for unit in year.agency.don_vi} if year.agency else {}


def _standing(year: int, ledger: SoBanHanh) -> Iterator[DaBanHanh]:
    """The issued reports that no other replaces."""
    for ten in TEN_KY:
        if entry := ledger.hieu_luc(year, ten):
            yield entry


def _lost(workspace: Workspace, year: int, ledger: SoBanHanh) -> Iterator[Finding]:
    """A warning for each issued report of which it is not known any more what it counted."""
    for entry in _standing(year, ledger):
        path, read = workspace.counted_file(entry.nam, entry.tep), _read(workspace, entry)
        if read and _is_sound(read):
            continue
        said = "đã bị sửa hoặc hỏng sau khi ban hành" if path.exists() else "không còn"
        yield Finding(
            Code.COUNTED_LOST,
            Severity.WARNING,
            f"Tệp số liệu của {entry.cach_goi} {said}: kết quả ghi sau, sửa sau không được đối "
            "chiếu với báo cáo này",
            Location(workspace.display(path)),
            "lấy lại tệp từ bản sao lưu; không còn bản nào thì tự đối chiếu nhật ký với báo cáo đã "
            "ký",
        )


def _is_sound(report: DaBaoCao) -> bool:
    """Whether each of its rows is an entry."""
    try:
        return all(_result(*item) for item in report.hang.items())
    except ValueError:
        return False


def _reports(workspace: Workspace, year: int, ledger: SoBanHanh) -> tuple[DaBaoCao, ...]:
    """Those that stand. A letter that corrects one changes no figure of it (Điều 18.3)."""
    order = {entry.lien_ket: place for place, entry in enumerate(ledger.van_ban)}
    read = (_read(workspace, entry) for entry in _standing(year, ledger))
    return tuple(
        report._replace(luc=(report.entry.ngay, order[report.entry.lien_ket]))
        for report in read
        if report and _is_sound(report)
    )


def _read(workspace: Workspace, entry: DaBanHanh) -> DaBaoCao | None:
    """None where no such file lies beside it, or one that somebody has made into something else.

    Ledgers of earlier versions do not say what it was; any that can be read is taken for it.
    """
    path = workspace.counted_file(entry.nam, entry.tep)
    if not path.is_file():
        return None
    text = path.read_bytes()
    if entry.sha256_so_lieu not in {None, sha256(text)}:
        return None
    try:
        lines = io.StringIO(text.decode("utf-8-sig"), newline="")
        head, _, *rows = csv.reader(lines, delimiter=";")
        days = _DAYS.fullmatch(head[0])
        tu, den, *own = (hieu_ngay(day) for day in (days.groups() if days else ()) if day)
        hang = {tuple(row): hieu_ngay(row[0]) for row in rows}
    except (ValueError, IndexError):
        return None
    return DaBaoCao(entry, tu, den, own[0] if own else tu, hang, (entry.ngay, 0))


def _recoded(report: DaBaoCao, now: Collection[_Row], codes: Collection[str]) -> DaBaoCao:
    """The report with the codes units have by now: a code is a name of the data alone.

    One that no unit has any more is that of the one unit the log names in the same entries.
    """
    units: dict[_Row, set[str]] = {}
    for row in now:
        units.setdefault(_but_for_the_unit(row), set()).add(_unit(row))
    counted = {_unit(row) for row in report.hang}
    new: dict[str, str] = {}
    for code in counted.difference(codes):
        rows = [row for row in report.hang if _unit(row) == code]
        same = set.intersection(*(units.get(_but_for_the_unit(row), set()) for row in rows))
        if len(same) == 1 and same.isdisjoint(counted):
            new[code] = same.pop()
    hang = {
        (*row[:2], new.get(_unit(row), _unit(row)), *row[3:]): d for row, d in report.hang.items()
    }
    return report._replace(hang=hang)


def _unit(row: _Row) -> str:
    return row[2] if len(row) > 2 else ""


def _but_for_the_unit(row: _Row) -> _Row:
    return (*row[:2], *row[3:])


def _otherwise(
    row: _Row, ngay: date, now: Collection[_Row], reports: Sequence[DaBaoCao]
) -> tuple[DaBaoCao, ...]:
    """The reports that say otherwise of a result than the log `now`, unless a later one agrees."""
    asked = [report for report in reports if report.covers(ngay)]
    agree = [report for report in asked if (row in report.hang) == (row in now)]
    return tuple(
        report
        for report in asked
        if report not in agree and not any(other.accounts_for(report) for other in agree)
    )


class _Whose(NamedTuple):
    """How a finding names reports: the first, whether the day is of its own period, the others."""

    first: str
    own: bool
    others: str
    mend: str


def _whose(reports: Sequence[DaBaoCao], ngay: date) -> _Whose:
    first, *others = sorted(reports, key=lambda r: (ngay < r.ky_tu, r.den, r.luc))
    furthest = max(reports, key=lambda r: (r.den, r.luc))
    called = [
        r.entry.so_ky_hieu if r.ky_tu <= ngay else f"lũy kế của {r.entry.so_ky_hieu}"
        for r in others
    ]
    return _Whose(
        first.entry.cach_goi,
        first.ky_tu <= ngay,
        f"; {', '.join(called)} cũng vậy" if called else "",
        _MEND.format(furthest.entry.so_ky_hieu, _FURTHEST if called else ""),
    )


def _row(entry: KetQua) -> _Row:
    """What a report prints of an entry; where the evidence is, is nobody's figure."""
    return (
        viet_ngay_gon(entry.ngay),
        str(entry.nhiem_vu),
        entry.don_vi,
        " ".join(entry.san_pham.split()),
        str(entry.so_luong),
        entry.don_vi_tinh,
        viet_so(entry.kinh_phi),
    )


def _shown(row: _Row, names: Mapping[str, str]) -> str:
    """A row as people write it: the unit by its name, a decimal comma."""
    ngay, nhiem_vu, don_vi, san_pham, so_luong, *others = row
    unit, count = names.get(don_vi, don_vi), so_luong.replace(".", ",")
    return "; ".join((ngay, nhiem_vu, unit, san_pham, count, *others))


def _late(path: str, late: Sequence[KetQua], whose: _Whose, names: Mapping[str, str]) -> Finding:
    lines = ", ".join(row_named(one.line, one.trang) for one in late[:_FEW]) + (
        ", …" if len(late) > _FEW else ""
    )
    said = f"không có {len(late)} kết quả ghi sau hoặc sửa sau (dòng {lines}){whose.others}"
    return Finding(
        Code.RESULT_LATE,
        Severity.WARNING,
        f"{whose.first} đã báo cáo kỳ này, {said}"
        if whose.own
        else f"Lũy kế của {whose.first} {said}",
        Location(path, late[0].line, sheet_named(late[0].trang), _shown(_row(late[0]), names)),
        whose.mend,
    )


def _gone(path: str, gone: Sequence[_Row], whose: _Whose, names: Mapping[str, str]) -> Finding:
    said = f"{len(gone)} kết quả nay không còn như vậy trong nhật ký{whose.others}"
    return Finding(
        Code.RESULT_GONE,
        Severity.WARNING,
        f"{whose.first} đã báo cáo {said}" if whose.own else f"Lũy kế của {whose.first} có {said}",
        Location(path, None, None, _shown(gone[0], names)),
        whose.mend,
    )
