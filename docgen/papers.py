"""The papers of a year by name: how each is read and composed. Row 6.

A new paper is one more entry of `KNOWN`; issuing, status and the citations follow from it.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from docgen.errors import WrongUsage
from docgen.findings import Location
from docgen.issuing.paper import Prepared, sources

if TYPE_CHECKING:
    from docgen.workspace import Workspace


class Kind(NamedTuple):
    """A paper docgen knows: the command that drafts it, and how it is made of the data.

    `make` raises BadData with every fault of the data the paper rests on.
    """

    lenh: str
    make: Callable[[Workspace, int], Prepared]


def prepare(workspace: Workspace, year: int, ten: str) -> Prepared:
    """The paper of that name, composed. Raises WrongUsage for an unknown name, and BadData."""
    return kind_of(ten).make(workspace, year)


def kind_of(ten: str) -> Kind:
    """The paper of that name. Raises WrongUsage, which lists the names there are."""
    kind = KNOWN.get(ten)
    if kind is None:
        raise WrongUsage(f"Không có văn bản “{ten}”", "các văn bản: " + ", ".join(KNOWN))
    return kind


def deadline(paper: Prepared) -> date:
    """The last day of the month the paper is to be issued in."""
    nam, thang = paper.nam.nam, paper.khai.thang
    return date(nam, thang, calendar.monthrange(nam, thang)[1])


def _ke_hoach(workspace: Workspace, year: int) -> Prepared:
    from docgen.compose import ke_hoach
    from docgen.loading.year import load_year

    nam, warnings = load_year(workspace, year)
    van_ban = ke_hoach.compose(nam)
    table = next(
        (f for f in ("nhiem-vu.xlsx", "nhiem-vu.csv") if (workspace.year_data(year) / f).exists()),
        "",
    )
    shown = workspace.display(workspace.year_data(year) / table)
    rows = tuple(Location(shown, task.line) for task in nam.nhiem_vu)
    places = sources(van_ban, nam.van_xuoi, rows)
    return Prepared(nam, nam.ke_hoach, van_ban, warnings, places)


def _chi_dao(workspace: Workspace, year: int) -> Prepared:
    from docgen.compose import chi_dao
    from docgen.loading.chi_dao import load_directive

    nam, letter, warnings = load_directive(workspace, year)
    van_ban = chi_dao.compose(nam, letter)
    return Prepared(nam, letter.khai, van_ban, warnings, sources(van_ban, letter.van_xuoi))


KNOWN: Mapping[str, Kind] = MappingProxyType(
    {"ke-hoach": Kind("plan", _ke_hoach), "chi-dao-thang-01": Kind("directive", _chi_dao)}
)
"""Name in commands, files and --json → the paper, in the order of the year."""
