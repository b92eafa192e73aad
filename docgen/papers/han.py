"""When a paper is due as far as its own file tells, whatever else of the data has faults."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from docgen.issuing.paper import end_of_month
from docgen.model.paper import KhaiVanBan

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from docgen.workspace import Workspace

_Khai = TypeVar("_Khai", bound=KhaiVanBan)


def due_in_month(
    workspace: Workspace, year: int, nguon: str, model: type[KhaiVanBan]
) -> date | None:
    """The end of the month declared in the file `nguon` of the year; None where none is."""
    khai = _declared(workspace, workspace.year_data(year) / nguon, model)
    return end_of_month(year, khai.thang) if khai and khai.thang else None


def due_before_duty(
    workspace: Workspace, year: int, doi: str, nguon: str, model: type[KhaiVanBan]
) -> date | None:
    """The same of a paper of the team `doi`, before its duty begins; but for one that corrects."""
    from docgen.model.team import KhaiDoi

    folder = workspace.teams_data(year)
    khai = _declared(workspace, folder / nguon, model)
    if khai is None or not khai.thang:
        return None
    han, team = end_of_month(year, khai.thang), _declared(workspace, folder / f"{doi}.md", KhaiDoi)
    if "dinh_chinh" in khai.cac_lien_ket:
        return han
    if team is None or not team.truc.whole:
        return None
    return min(han, team.truc.tu - timedelta(days=1))


def _declared(workspace: Workspace, path: Path, model: type[_Khai]) -> _Khai | None:
    """The front matter as far as it can be read; its faults are said where the paper is made."""
    from docgen.loading.paper import read_paper
    from docgen.loading.report import Report

    return read_paper(path, model, Report.of(workspace, path, [])).khai if path.exists() else None
