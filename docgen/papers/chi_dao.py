"""The letter of January."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.issuing.computed import computed_in
from docgen.issuing.paper import Moc, Prepared, end_of_month, sources
from docgen.model.ledger import viet_ngay_gon
from docgen.model.names import TEN_GOI, gia_tri_chung
from docgen.papers import Kind
from docgen.papers.han import due_in_month
from docgen.patterns import regex
from docgen.vietnamese import hieu_ngay
from docgen.workspace import DIRECTIVE

if TYPE_CHECKING:
    from datetime import date

    from docgen.model.cong_van import ChiDao
    from docgen.model.year import Nam
    from docgen.papers.at_hand import AtHand
    from docgen.papers.data_check import YearData
    from docgen.workspace import Workspace

_DAY = regex(r"\d{1,2}/\d{1,2}/\d{4}")


def kinds(_workspace: Workspace, _year: int) -> tuple[Kind, ...]:
    """The letter, typed or not."""
    docx, typed = f"{DIRECTIVE}.docx", f"{DIRECTIVE}.md"
    return (Kind(DIRECTIVE, ("directive",), docx, typed, _prepared, mau=("cong-van",), due=_due),)


def check(workspace: Workspace, data: YearData) -> None:
    """The letter, where it is typed."""
    from docgen.loading.chi_dao import directive_path, read_directive
    from docgen.loading.missing import is_typed

    if is_typed(directive_path(workspace, data.year.nam)):
        read_directive(workspace, data.year)


def _due(workspace: Workspace, year: int) -> date | None:
    from docgen.model.cong_van import KhaiChiDao

    return due_in_month(workspace, year, f"{DIRECTIVE}.md", KhaiChiDao)


def _prepared(at_hand: AtHand) -> Prepared:
    from docgen.compose import chi_dao
    from docgen.loading.chi_dao import load_directive

    nam, letter, warnings = load_directive(at_hand.workspace, at_hand.year)
    van_ban = chi_dao.compose(nam, letter)
    places = sources(van_ban, letter.van_xuoi)
    han = end_of_month(nam.nam, letter.khai.thang)
    return Prepared(
        nam,
        letter.khai,
        van_ban,
        warnings,
        places,
        han,
        moc=_deadline(nam, letter),
        tinh=computed_in(van_ban, letter.van_xuoi, {"tong_chi_tieu"}),
    )


def _deadline(nam: Nam, letter: ChiDao) -> Moc | None:
    """The last day named in its deadline, which may also be a month in words."""
    values = gia_tri_chung(nam.ke_hoach, nam.co_quan) | letter.khai.gia_tri
    said = TEN_GOI.sub(lambda name: values.get(name[1], ""), letter.khai.thoi_han)
    days = [hieu_ngay(found) for found in _DAY.findall(said)]
    if not days:
        return None
    return Moc(
        max(days),
        f"sau thời hạn {viet_ngay_gon(max(days))} nêu trong văn bản",
        "thời hạn đã đổi thì sửa thoi_han rồi viết lại dự thảo",
    )
