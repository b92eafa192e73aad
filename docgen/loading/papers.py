"""All papers of a year: what `docgen data check` looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import in_reading_order
from docgen.loading.chi_dao import directive_path, read_directive
from docgen.loading.year import read_year

if TYPE_CHECKING:
    from collections.abc import Callable

    from docgen.findings import Finding
    from docgen.loading.year import ReadYear
    from docgen.workspace import Workspace


def check_year(workspace: Workspace, year: int) -> tuple[Finding, ...]:
    """Every finding of the year's files; of the plan, and of the other papers that are there.

    Raises `BadData` where the year has no folder.
    """
    read = read_year(workspace, year)
    for read_papers in _READERS:
        read_papers(workspace, read)
    return in_reading_order(read.findings)


def _directive(workspace: Workspace, year: ReadYear) -> None:
    if directive_path(workspace, year.nam).exists():
        read_directive(workspace, year)


def _others(workspace: Workspace, year: ReadYear) -> None:
    from docgen.loading.van_ban_khac import other_papers, read_other

    for ten in other_papers(workspace, year.nam):
        read_other(workspace, year, ten)


# One for each family of papers beside the plan; what nobody has typed has no faults.
_READERS: tuple[Callable[[Workspace, ReadYear], None], ...] = (_directive, _others)
