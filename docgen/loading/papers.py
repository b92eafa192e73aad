"""All papers of a year: what `docgen data check` looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import in_reading_order
from docgen.loading.agency import read_agency
from docgen.loading.chi_dao import directive_path, read_directive
from docgen.loading.ra_soat import read_review
from docgen.loading.year import read_year

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from docgen.findings import Finding
    from docgen.loading.year import ReadYear
    from docgen.workspace import Workspace


def check_year(workspace: Workspace, year: int, hom_nay: date) -> tuple[Finding, ...]:
    """Every finding of the year's files: of the plan, its schedules and results, other papers.

    `hom_nay` is today, after which there are no results. A year with a log and no plan is held to
    its log. Raises `BadData` where the year has no folder.
    """
    # Not at the top: whoever writes the plan imports this package, and has no use for them.
    from docgen.loading.bao_cao import check_reports
    from docgen.loading.da_bao_cao import left_by_the_log
    from docgen.loading.ket_qua import has_only_log, read_log, read_results
    from docgen.loading.lich_ro import check_plan_schedules
    from docgen.loading.row_warnings import fold_rows

    if has_only_log(workspace, year):
        findings: list[Finding] = []
        log = read_log(workspace, year, read_agency(workspace, findings), hom_nay, findings)
        fold_rows(findings, log)
        return in_reading_order(findings)
    read = read_year(workspace, year)
    check_plan_schedules(read)
    nhat_ky = read_results(workspace, read, hom_nay)
    fold_rows(read.findings, nhat_ky)
    if nhat_ky and read.ledger:
        read.findings.extend(left_by_the_log(workspace, year, read.ledger, nhat_ky))
    check_reports(workspace, read, nhat_ky, hom_nay)
    for read_papers in _READERS:
        read_papers(workspace, read)
    return in_reading_order(read.findings)


def _directive(workspace: Workspace, year: ReadYear) -> None:
    if directive_path(workspace, year.nam).exists():
        read_directive(workspace, year)


def _review(workspace: Workspace, year: ReadYear) -> None:
    read_review(workspace, year.nam, year.findings)


def _teams(workspace: Workspace, year: ReadYear) -> None:
    if workspace.teams_data(year.nam).is_dir():
        from docgen.loading.team import check_teams

        check_teams(workspace, year)


def _others(workspace: Workspace, year: ReadYear) -> None:
    from docgen.loading.van_ban_khac import other_papers, read_other

    for ten in other_papers(workspace, year.nam):
        read_other(workspace, year, ten)


# One for each family of papers beside the plan, and the review of the year; what nobody has typed
# has no faults.
_READERS: tuple[Callable[[Workspace, ReadYear], None], ...] = (
    _directive,
    _teams,
    _others,
    _review,
)
