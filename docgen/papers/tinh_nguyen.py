"""The papers of the volunteer teams: a Kế hoạch and a Công văn each."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from docgen.findings import Location
from docgen.issuing.paper import Moc, Prepared, counting, end_of_month, rows_typed, sources
from docgen.model.ledger import viet_ngay_gon
from docgen.papers import Kind
from docgen.papers.dinh_chinh import held_against_corrected
from docgen.papers.han import due_before_duty
from docgen.workspace import TEAMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from docgen.findings import Finding
    from docgen.issuing.paper import InRow
    from docgen.model.paper import KhaiVanBan
    from docgen.model.team import Doi
    from docgen.model.year import Nam
    from docgen.papers.at_hand import AtHand
    from docgen.papers.data_check import YearData
    from docgen.van_ban import VanBan
    from docgen.workspace import Workspace

_NORM = "hd29"


def kinds(workspace: Workspace, year: int) -> tuple[Kind, ...]:
    """Two papers for each team that is typed, and what other letters there are about it."""
    if not workspace.teams_data(year).is_dir():
        return ()
    from docgen.loading.team_files import team_names

    teams = team_names(workspace, year)
    return tuple(kind for doi in teams for kind in papers_of_team(workspace, year, doi))


def papers_of_team(workspace: Workspace, year: int, doi: str) -> Iterator[Kind]:
    """Its Kế hoạch, the letter it is set to work with, other letters about it."""
    from docgen.loading.team_files import other_letters
    from docgen.model.team import CONG_VAN, KE_HOACH, ten_van_ban

    letters = (ten_van_ban(doi, CONG_VAN), *other_letters(workspace, year, doi))
    yield _kind(doi, ten_van_ban(doi, KE_HOACH), doi, partial(_plan, doi), "doan-ten-loai")
    for ten in letters:
        yield _kind(doi, ten, ten, partial(_letter, doi, ten), "doan-cong-van")


def _kind(doi: str, ten: str, nguon: str, make: Callable[[AtHand], Prepared], mau: str) -> Kind:
    docx, typed = f"{TEAMS}/{ten}.docx", f"{TEAMS}/{nguon}.md"
    due = partial(_due, doi=doi, nguon=nguon)
    return Kind(ten, ("volunteer", doi), docx, typed, make, _NORM, (mau,), due)


def _due(workspace: Workspace, year: int, doi: str, nguon: str) -> date | None:
    from docgen.model.team import KhaiCongVanDoi, KhaiDoi

    model = KhaiDoi if doi == nguon else KhaiCongVanDoi
    return due_before_duty(workspace, year, doi, f"{nguon}.md", model)


def check(workspace: Workspace, data: YearData) -> None:
    """The Chi đoàn and its teams, where there are any."""
    if workspace.teams_data(data.year.nam).is_dir():
        from docgen.loading.team import check_teams

        check_teams(workspace, data.year)


def _plan(ten: str, at_hand: AtHand) -> Prepared:
    from docgen.compose.tinh_nguyen import compose_ke_hoach
    from docgen.loading.team import load_plan_of_team

    nam, doi, warnings = load_plan_of_team(at_hand.workspace, at_hand.year, ten)
    van_ban = compose_ke_hoach(nam, doi)
    hang = _rows(doi, van_ban)
    cells = {text: place for (_, text), place in hang.items() if text}
    places = cells | sources(van_ban, doi.van_xuoi)
    dem = counting(van_ban, {t: compose_ke_hoach(nam, more) for t, more in _longer(doi).items()})
    made = _prepared(nam, doi, doi.khai, van_ban, (warnings, places))
    return made._replace(hang=hang, dem=dem)


def _letter(doi_ten: str, ten: str, at_hand: AtHand) -> Prepared:
    from docgen.compose.tinh_nguyen import compose_cong_van
    from docgen.loading.team import load_letter_of_team

    nam, doi, letter, warnings = load_letter_of_team(at_hand.workspace, at_hand.year, doi_ten, ten)
    van_ban = compose_cong_van(nam, doi, letter)
    places = sources(van_ban, letter.van_xuoi)
    more = {t: compose_cong_van(nam, other, letter) for t, other in _longer(doi).items()}
    made = _prepared(nam, doi, letter.khai, van_ban, (warnings, places))
    made = made._replace(dem=counting(van_ban, more))
    source = at_hand.workspace.teams_data(nam.nam) / f"{ten}.md"
    return held_against_corrected(at_hand.workspace, made, source)


def _prepared(
    nam: Nam,
    doi: Doi,
    khai: KhaiVanBan,
    van_ban: VanBan,
    said: tuple[tuple[Finding, ...], dict[str, Location]],
) -> Prepared:
    """A paper of a team, which is due before the team goes on duty; but for one that corrects."""
    warnings, places = said
    ben, han = doi.chi_doan.ben_ban_hanh, end_of_month(nam.nam, khai.thang)
    if "dinh_chinh" in khai.cac_lien_ket:
        return Prepared(nam, khai, van_ban, warnings, places, han, nguoi_ban_hanh=ben)
    first = doi.khai.truc.tu
    moc = Moc(
        first - timedelta(days=1),
        f"đợt trực đã bắt đầu từ ngày {viet_ngay_gon(first)}",
        "đợt trực đã đổi thì sửa tu, den rồi viết lại dự thảo",
    )
    due = min(han, moc.den)
    return Prepared(nam, khai, van_ban, warnings, places, due, nguoi_ban_hanh=ben, moc=moc)


def _longer(doi: Doi) -> dict[str, Doi]:
    """The team with more members, and with more days of duty, by the table that has them."""
    return {
        "danh_sach": doi._replace(doi_vien=doi.doi_vien * 2),
        "lich_truc": doi._replace(lich_truc=doi.lich_truc * 2),
    }


def _rows(doi: Doi, van_ban: VanBan) -> dict[InRow, Location]:
    """Where the rows of the annexes are typed: of the roster, of a typed duty table."""
    rows = {
        "danh_sach": tuple(Location(doi.tep_danh_sach, m.line) for m in doi.doi_vien),
        "lich_truc": tuple(Location(doi.tep_lich_truc, line) for line in doi.dong_truc),
    }
    return {
        key: place
        for item, annex in zip(doi.khai.phu_luc, van_ban.cac_phu_luc, strict=True)
        for key, place in rows_typed(annex.khoi, rows[item.bang]).items()
    }
