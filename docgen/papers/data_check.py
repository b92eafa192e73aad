"""All papers of a year: what `docgen data check` looks at."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from docgen.findings import in_reading_order
from docgen.papers import FAMILIES
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from docgen.findings import Finding
    from docgen.loading.ket_qua import ReadLog
    from docgen.loading.year import ReadYear
    from docgen.workspace import Workspace


class YearData(NamedTuple):
    """The year as far as it could be read, for each family to read its own data against.

    Faults go to `year.findings`. `hom_nay` is today, after which there are no results.
    """

    year: ReadYear
    nhat_ky: ReadLog
    hom_nay: date


def check_year(workspace: Workspace, year: int, hom_nay: date) -> tuple[Finding, ...]:
    """Every finding of the year's files: of the results, of each family of papers, of the review.

    A year with a log and no plan is held to its log. Raises `BadData` where the year has no folder.
    """
    from docgen.loading.agency import read_agency
    from docgen.loading.da_bao_cao import left_by_the_log
    from docgen.loading.ket_qua import has_only_log, read_log, read_results
    from docgen.loading.ra_soat import read_review
    from docgen.loading.row_warnings import fold_rows
    from docgen.loading.year import read_year

    if has_only_log(workspace, year):
        findings: list[Finding] = []
        log = read_log(workspace, year, read_agency(workspace, findings), hom_nay, findings)
        fold_rows(findings, log)
        return in_reading_order(findings)
    read = read_year(workspace, year)
    nhat_ky = read_results(workspace, read, hom_nay)
    fold_rows(read.findings, nhat_ky.log)
    read.findings.extend(left_by_the_log(workspace, read, nhat_ky))
    data = YearData(read, nhat_ky, hom_nay)
    for family in FAMILIES:
        import_module(f"docgen.papers.{family}").check(workspace, data)
    read_review(workspace, year, read.findings)
    return in_reading_order(read.findings)
