"""The reports of the year, one a period."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from docgen.issuing.computed import computed_in
from docgen.issuing.paper import Prepared, sources
from docgen.model.ky_bao_cao import TEN_KY, han_nop, ky_bao_cao
from docgen.papers import Kind
from docgen.workspace import REPORTS

if TYPE_CHECKING:
    from datetime import date

    from docgen.findings import Finding
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.bao_cao import BaoCao
    from docgen.model.year import Nam
    from docgen.papers.at_hand import AtHand
    from docgen.papers.data_check import YearData
    from docgen.workspace import Workspace


def kinds(workspace: Workspace, year: int) -> tuple[Kind, ...]:
    """Those that somebody has begun to type: which periods an office reports on is its own."""
    from docgen.loading.bao_cao import reports_begun

    return tuple(map(report, reports_begun(workspace, year)))


def check(workspace: Workspace, data: YearData) -> None:
    """Every report that is typed."""
    from docgen.loading.bao_cao import check_reports

    check_reports(workspace, data.year, data.nhat_ky, data.hom_nay)


def named(ten: str) -> Kind | None:
    """The report of that name, typed or not: its making says which file is to be typed."""
    return report(ten) if ten in TEN_KY else None


def report(ten: str) -> Kind:
    """The report of that period."""
    make, due, issued = (
        partial(_prepared, ten=ten),
        partial(_due, ten=ten),
        partial(_issued, ten=ten),
    )
    docx, typed = f"{REPORTS}/{ten}.docx", f"{REPORTS}/{ten}.md"
    forms = ("cong-van", "ten-loai")
    return Kind(ten, ("report", ten), docx, typed, make, mau=forms, due=due, issued=issued)


def _due(workspace: Workspace, year: int, ten: str) -> date | None:
    """A period ends when it ends, whatever the log or the text has of faults."""
    from docgen.loading.agency import read_agency

    agency = read_agency(workspace, [])
    if agency is None or not agency.chot_so_lieu:
        return None
    return han_nop(ky_bao_cao(year, ten, agency.chot_so_lieu), agency.han_bao_cao)


def _prepared(at_hand: AtHand, ten: str) -> Prepared:
    from docgen.loading.bao_cao import load_report

    return _made(*load_report(at_hand.workspace, at_hand.year, ten, _today()))


def _issued(at_hand: AtHand, _paper: Prepared, entry: DaBanHanh, ten: str) -> Prepared | None:
    """The report made of the results it counted: the log goes on, which is told of the log."""
    from docgen.loading.bao_cao import load_report
    from docgen.loading.da_bao_cao import as_issued

    nam, typed, warnings = load_report(at_hand.workspace, at_hand.year, ten, _today())
    codes = {unit.ma for unit in nam.co_quan.don_vi}
    log = as_issued(at_hand.workspace, entry, typed.nhat_ky, codes)
    return None if log is None else _made(nam, typed._replace(nhat_ky=log), warnings)


def _today() -> date:
    return datetime.now().astimezone().date()


def _made(nam: Nam, typed: BaoCao, warnings: tuple[Finding, ...]) -> Prepared:
    from docgen.compose import bao_cao
    from docgen.loading.da_bao_cao import as_counted
    from docgen.model.bao_cao import TEN_BAO_CAO, TEN_KY_BAO_CAO

    van_ban = bao_cao.compose(nam, typed)
    return Prepared(
        nam,
        typed.khai,
        van_ban,
        warnings,
        sources(van_ban, typed.van_xuoi),
        han_nop(typed.ky, nam.co_quan.han_bao_cao),
        # Data to the middle of December: the letter may go out in January.
        nam_sau=typed.ky.lich_den.month == 12,
        so_lieu_den=typed.ky.den,
        so_lieu=as_counted(typed.nhat_ky, typed.ky),
        tinh=computed_in(van_ban, typed.van_xuoi, TEN_BAO_CAO.keys() - TEN_KY_BAO_CAO),
    )
