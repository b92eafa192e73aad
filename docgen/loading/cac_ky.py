"""The days of a year's reports side by side: together they hold each day once.

Days typed for one report (`so_lieu`) move no other: what was done between two quarters would be
in neither, and what both hold is counted twice.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.paper import read_paper
from docgen.loading.report import Report, row_named
from docgen.loading.yaml_doc import find
from docgen.model.bao_cao import KhaiBaoCao
from docgen.model.ky_bao_cao import KhaiSoLieu, ky_bao_cao
from docgen.model.ledger import viet_ngay_gon
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from docgen.loading.year import ReadYear
    from docgen.model.ket_qua import NhatKy
    from docgen.model.ky_bao_cao import KyBaoCao
    from docgen.workspace import Workspace

_IN_TURN = (("quy-1", "quy-2"), ("quy-2", "quy-3"), ("quy-3", "quy-4"))
_END_TOGETHER = (("quy-2", "6-thang"), ("quy-3", "9-thang"), ("quy-4", "nam"))
_BEGIN_TOGETHER = (("quy-1", "6-thang"), ("quy-1", "9-thang"), ("quy-1", "nam"))
_DAY = timedelta(days=1)
_FEW = 3  # lines named


class _Days(NamedTuple):
    """A report's period; `report` and `line` are where its days are typed, None where usual."""

    ky: KyBaoCao
    report: Report
    line: int | None


def check_days_of_reports(
    workspace: Workspace, year: ReadYear, files: Sequence[Path], log: NhatKy | None
) -> None:
    """Warn where the days of two reports leave a gap, overlap, or do not begin or end together.

    `files` are the reports there are; faults in them are said where they are read.
    """
    if year.agency is None or not year.agency.chot_so_lieu:
        return
    days = {path.stem: _days(workspace, year, path, year.agency.chot_so_lieu) for path in files}
    whole = ky_bao_cao(year.nam, "nam", year.agency.chot_so_lieu)
    for place, message, hint in (*_apart(days, log), *_against(days), *_left(days, whole, log)):
        place.report.warning(Code.REPORTS_APART, message, place.line, hint=hint)


def _days(workspace: Workspace, year: ReadYear, path: Path, cut: int) -> _Days:
    paper = read_paper(path, KhaiBaoCao, Report.of(workspace, path, []))
    report = paper.report._replace(findings=year.findings)
    typed = paper.khai.so_lieu if paper.khai else None
    if paper.doc is None or typed is None or not _sound(typed):
        return _Days(ky_bao_cao(year.nam, path.stem, cut), report, None)
    line = find(paper.doc, ("so_lieu",))[1]
    return _Days(ky_bao_cao(year.nam, path.stem, cut, typed), report, line)


def _sound(typed: KhaiSoLieu) -> bool:
    """Whether both days could be read, in order."""
    return isinstance(typed.tu, date) and isinstance(typed.den, date) and typed.tu <= typed.den


_Said = tuple[_Days, str, str]


def _apart(days: dict[str, _Days], log: NhatKy | None) -> Iterator[_Said]:
    """Quarters that follow one another with days between them, or days in both."""
    for first, then in _both(days, _IN_TURN):
        a, b = first.ky, then.ky
        if a.den + _DAY == b.tu:
            continue
        gap = (a.den + _DAY, b.tu - _DAY) if a.den < b.tu else (b.tu, min(a.den, b.den))
        what = "không báo cáo nào có" if a.den < b.tu else "cả hai báo cáo cùng có"
        yield (
            _typed(first, then),
            f"Số liệu {a.goi} đến ngày {viet_ngay_gon(a.den)}, {b.goi} từ ngày "
            f"{viet_ngay_gon(b.tu)}: {what} số liệu {_tu_den(*gap)}{_entries(log, *gap)}",
            f"khai so_lieu trong {then.report.path}: tu: {viet_ngay_gon(a.den + _DAY)}, "
            f"den: {viet_ngay_gon(b.den)}",
        )


def _against(days: dict[str, _Days]) -> Iterator[_Said]:
    """A quarter and the report of several that do not begin, or end, on the same day."""
    for pairs, end, said in ((_BEGIN_TOGETHER, "tu", "từ"), (_END_TOGETHER, "den", "đến")):
        for quarter, longer in _both(days, pairs):
            one, other = getattr(quarter.ky, end), getattr(longer.ky, end)
            if one != other:
                yield (
                    _typed(quarter, longer),
                    f"Số liệu {quarter.ky.goi} {said} ngày {viet_ngay_gon(one)}, "
                    f"{longer.ky.goi} {said} ngày {viet_ngay_gon(other)}: hai báo cáo không cộng "
                    "khớp với nhau",
                    f"khai so_lieu cho hai kỳ cùng {said} một ngày; nơi nhận yêu cầu như vậy thì "
                    "để nguyên",
                )


def _left(days: dict[str, _Days], whole: KyBaoCao, log: NhatKy | None) -> Iterator[_Said]:
    """Results of the reporting year before the first day or after the last that its report has.

    The next year's log refuses them: they would be in no report at all.
    """
    report = next((days[ten] for ten in ("nam", "quy-4") if ten in days and days[ten].line), None)
    if report is None:
        return
    ky = report.ky
    gaps = [(ky.den + _DAY, whole.den)]
    if ky.ten == whole.ten:
        gaps.append((whole.tu, ky.tu - _DAY))
    for gap in gaps:
        entries = _entries(log, *gap)
        if gap[0] <= gap[1] and entries:
            tu, den = viet_ngay_gon(min(ky.tu, gap[0])), viet_ngay_gon(max(ky.den, gap[1]))
            yield (
                report,
                f"Số liệu {ky.goi} {_tu_den(ky.tu, ky.den)}: không báo cáo nào có số liệu "
                f"{_tu_den(*gap)}{entries}",
                f"khai so_lieu trong {report.report.path}: tu: {tu}, den: {den}",
            )


def _both(
    days: dict[str, _Days], pairs: tuple[tuple[str, str], ...]
) -> Iterator[tuple[_Days, _Days]]:
    """Those pairs of which both are there, and the days of one are typed."""
    for first, then in pairs:
        if first in days and then in days and (days[first].line or days[then].line):
            yield days[first], days[then]


def _typed(first: _Days, then: _Days) -> _Days:
    """Where the days are typed that set the two apart."""
    return first if first.line else then


def _entries(log: NhatKy | None, tu: date, den: date) -> str:
    entries = log.ket_qua if log else ()
    lines = [row_named(e.line, e.trang) for e in entries if tu <= e.ngay <= den]
    if not lines:
        return ""
    more = ", …" if len(lines) > _FEW else ""
    return f"; nhật ký có {len(lines)} kết quả (dòng {', '.join(lines[:_FEW])}{more})"


def _tu_den(tu: date, den: date) -> str:
    said = f"ngày {viet_ngay_gon(tu)}"
    return said if tu == den else f"từ {said} đến ngày {viet_ngay_gon(den)}"
