"""The papers of the volunteer teams: a Kế hoạch and a Công văn each."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from docgen.findings import Location
from docgen.issuing.paper import Moc, Prepared, cells_typed, end_of_month, sources
from docgen.model.ledger import viet_ngay_gon
from docgen.papers import Kind
from docgen.workspace import TEAMS

if TYPE_CHECKING:
    from docgen.findings import Finding
    from docgen.model.paper import KhaiVanBan
    from docgen.model.team import Doi
    from docgen.model.year import Nam
    from docgen.papers.at_hand import AtHand
    from docgen.papers.data_check import YearData
    from docgen.van_ban import VanBan
    from docgen.workspace import Workspace

_NORM = "hd29"


def kinds(workspace: Workspace, year: int) -> tuple[Kind, ...]:
    """Two papers for each team that is typed."""
    if not workspace.teams_data(year).is_dir():
        return ()
    from docgen.loading.team import LETTER, team_names
    from docgen.model.team import CONG_VAN, KE_HOACH, ten_van_ban

    return tuple(
        Kind(
            ten_van_ban(doi, loai),
            ("volunteer", doi),
            f"{TEAMS}/{ten_van_ban(doi, loai)}.docx",
            f"{TEAMS}/{doi}{nguon}.md",
            partial(make, doi),
            _NORM,
            (mau,),
        )
        for doi in team_names(workspace, year)
        for loai, nguon, make, mau in (
            (KE_HOACH, "", _plan, "doan-ten-loai"),
            (CONG_VAN, LETTER, _letter, "doan-cong-van"),
        )
    )


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
    places = _tables(doi, van_ban) | sources(van_ban, doi.van_xuoi)
    return _prepared(nam, doi, doi.khai, van_ban, (warnings, places))


def _letter(ten: str, at_hand: AtHand) -> Prepared:
    from docgen.compose.tinh_nguyen import compose_cong_van
    from docgen.loading.team import load_letter_of_team

    nam, doi, letter, warnings = load_letter_of_team(at_hand.workspace, at_hand.year, ten)
    van_ban = compose_cong_van(nam, doi, letter)
    places = sources(van_ban, letter.van_xuoi)
    return _prepared(nam, doi, letter.khai, van_ban, (warnings, places))


def _prepared(
    nam: Nam,
    doi: Doi,
    khai: KhaiVanBan,
    van_ban: VanBan,
    said: tuple[tuple[Finding, ...], dict[str, Location]],
) -> Prepared:
    """A paper of a team, which is due before the team goes on duty."""
    warnings, places = said
    first = doi.khai.truc.tu
    moc = Moc(
        first - timedelta(days=1),
        f"đợt trực đã bắt đầu từ ngày {viet_ngay_gon(first)}",
        "đợt trực đã đổi thì sửa tu, den rồi viết lại dự thảo",
    )
    han = min(end_of_month(nam.nam, khai.thang), moc.den)
    ben = doi.chi_doan.ben_ban_hanh
    return Prepared(nam, khai, van_ban, warnings, places, han, nguoi_ban_hanh=ben, moc=moc)


def _tables(doi: Doi, van_ban: VanBan) -> dict[str, Location]:
    """Where the cells of the annexes are typed: rows of the roster, of a typed duty table."""
    rows = {
        "danh_sach": tuple(Location(doi.tep_danh_sach, m.line) for m in doi.doi_vien),
        "lich_truc": tuple(Location(doi.tep_lich_truc, line) for line in doi.dong_truc),
    }
    return {
        text: place
        for item, annex in zip(doi.khai.phu_luc, van_ban.cac_phu_luc, strict=True)
        for table in annex.bang
        for text, place in cells_typed(table, rows[item.bang])
    }
