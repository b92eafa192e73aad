"""Warnings about rows of a results log: one of each kind, of the rows somebody asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.report import sheet_named

if TYPE_CHECKING:
    from docgen.findings import Finding
    from docgen.model.ket_qua import NhatKy
    from docgen.model.ky_bao_cao import KyBaoCao

_OF_ROWS = frozenset({Code.RESULT_UNIT_APART, Code.RESULT_NOTHING, Code.RESULT_OVER_BUDGET})


def fold_rows(findings: list[Finding], log: NhatKy | None, ky: KyBaoCao | None = None) -> None:
    """Keep in `findings` the first of each kind of warning, which says how many rows more.

    Of `log` only rows of the period count where one is given: a report on June is not the place
    to hear of December. A log of 20,000 rows would bury every other message.
    """
    kept: dict[tuple[str, str, str], tuple[int, int]] = {}
    folded: list[Finding] = []
    shown = _lines(log, ky) if log and ky else None
    for finding in findings:
        where = finding.location
        if finding.code not in _OF_ROWS:
            folded.append(finding)
            continue
        at = where.place, where.line
        if shown is not None and log and where.path == log.path and at not in shown:
            continue
        kind = (where.path, finding.code, finding.message)
        place, count = kept.get(kind, (len(folded), 0))
        kept[kind] = place, count + 1
        if not count:
            folded.append(finding)
    for place, count in kept.values():
        if count > 1:
            first = folded[place]
            folded[place] = first._replace(message=f"{first.message} (và {count - 1} dòng nữa)")
    findings[:] = folded


def _lines(log: NhatKy, ky: KyBaoCao) -> frozenset[tuple[str | None, int | None]]:
    """Worksheet and line of each entry of the period."""
    return frozenset(
        (sheet_named(entry.trang), entry.line)
        for entry in log.ket_qua
        if ky.tu <= entry.ngay <= ky.den
    )
