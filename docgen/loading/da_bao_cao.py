"""What a report said of the results log when it was issued, and the log held against that.

Beside the archived report lies a copy of the entries its sums were made of, so that whoever adds,
mends or deletes one later hears that a signed report says otherwise.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, NamedTuple

from docgen.findings import Finding, Location, Severity
from docgen.loading.codes import Code
from docgen.model.ky_bao_cao import TEN_KY
from docgen.model.ledger import viet_ngay_gon
from docgen.vietnamese import hieu_ngay, viet_so

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ket_qua import KetQua, NhatKy
    from docgen.model.ky_bao_cao import KyBaoCao
    from docgen.model.ledger import SoBanHanh
    from docgen.workspace import Workspace

_HEAD = ("Ngày", "Nhiệm vụ", "Đơn vị", "Sản phẩm", "Số lượng", "Đơn vị tính", "Kinh phí (đồng)")
_DAYS = re.compile(r"Số liệu từ ngày (\S+) đến ngày (\S+)")
_FEW = 3  # rows named
_MEND = (
    "lũy kế của báo cáo sau không khớp bản đã ký: nêu rõ trong báo cáo sau, hoặc ban hành công văn "
    "đính chính (dinh_chinh: {0}), báo cáo thay thế (thay_the: {0}); ghi nhầm thì sửa nhật ký"
)

_Row = tuple[str, ...]


class DaBaoCao(NamedTuple):
    """An issued report, the days `tu` to `den` it counts, each entry it counted with its day."""

    entry: DaBanHanh
    tu: date
    den: date
    hang: Mapping[_Row, date]

    def covers(self, ngay: date) -> bool:
        """Whether it counts what was done that day."""
        return self.tu <= ngay <= self.den


def as_counted(log: NhatKy, ky: KyBaoCao) -> bytes:
    """The entries a report of the period counts, cumulated ones too, as CSV for Excel."""
    table = io.StringIO()
    writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
    first = min(ky.tu, ky.dau_nam)
    days = f"từ ngày {viet_ngay_gon(first)} đến ngày {viet_ngay_gon(ky.den)}"
    writer.writerows([(f"Số liệu {days}",), _HEAD])
    writer.writerows(_row(e) for e in log.ket_qua if first <= e.ngay <= ky.den)
    return table.getvalue().encode("utf-8-sig")


def left_by_the_log(
    workspace: Workspace, year: int, ledger: SoBanHanh, log: NhatKy
) -> Iterator[Finding]:
    """A warning for each issued report whose entries the log has not any more, or has more of.

    Of several that count a day the last one issued is asked: it has said what came in between.
    """
    reports = _reports(workspace, year, ledger)
    now = {_row(entry): entry for entry in log.ket_qua}
    for report in reports:
        late = [e for row, e in now.items() if row not in report.hang]
        late = [e for e in late if _last_for(e.ngay, reports) is report]
        gone = [row for row in report.hang if row not in now]
        gone = [row for row in gone if _last_for(report.hang[row], reports) is report]
        if late:
            yield _late(log.path, late, report.entry)
        if gone:
            yield _gone(log.path, gone, report.entry)


def _reports(workspace: Workspace, year: int, ledger: SoBanHanh) -> Sequence[DaBaoCao]:
    found = []
    for entry in ledger.van_ban:
        if entry.nam == year and entry.ten in TEN_KY:
            path = workspace.counted_file(year, entry.tep)
            if path.is_file() and (report := _read(entry, path.read_bytes())):
                found.append(report)
    return found


def _read(entry: DaBanHanh, raw: bytes) -> DaBaoCao | None:
    """None for a file that somebody has made into something else."""
    try:
        head, _, *rows = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";")
        days = _DAYS.match(head[0])
        tu, den = map(hieu_ngay, days.groups() if days else ())
        hang = {tuple(row): hieu_ngay(row[0]) for row in rows}
    except (ValueError, IndexError):
        return None
    return DaBaoCao(entry, tu, den, hang)


def _last_for(ngay: date, reports: Sequence[DaBaoCao]) -> DaBaoCao | None:
    return max(
        (report for report in reversed(reports) if report.covers(ngay)),
        key=lambda report: report.entry.ngay,
        default=None,
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


def _late(path: str, late: Sequence[KetQua], entry: DaBanHanh) -> Finding:
    lines = ", ".join(str(e.line) for e in late[:_FEW]) + (", …" if len(late) > _FEW else "")
    return Finding(
        Code.RESULT_LATE,
        Severity.WARNING,
        f"{entry.cach_goi} đã báo cáo kỳ này, không có {len(late)} kết quả ghi sau hoặc sửa sau "
        f"(dòng {lines})",
        Location(path, late[0].line, None, "; ".join(_row(late[0]))),
        _MEND.format(entry.so_ky_hieu),
    )


def _gone(path: str, gone: Sequence[_Row], entry: DaBanHanh) -> Finding:
    return Finding(
        Code.RESULT_GONE,
        Severity.WARNING,
        f"{entry.cach_goi} đã báo cáo {len(gone)} kết quả nay không còn như vậy trong nhật ký",
        Location(path, None, None, "; ".join(gone[0])),
        _MEND.format(entry.so_ky_hieu),
    )
