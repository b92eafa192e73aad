"""data/<year>/tinh-nguyen/: a volunteer team's papers, roster and duty, held together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import errors_among
from docgen.loading.annexes import check_annexes
from docgen.loading.chi_doan import ReadChiDoan, read_chi_doan
from docgen.loading.codes import Code
from docgen.loading.committee import check_committee
from docgen.loading.duty import Duty, check_out_before_duty, plan_duty
from docgen.loading.hai_doi import OnDuty, on_duty_twice
from docgen.loading.ledger import check_linked
from docgen.loading.paper import read_paper
from docgen.loading.placeholders import check_tables
from docgen.loading.references import (
    Declared,
    check_bodies,
    check_illustration,
    check_named_once,
    check_reserved,
    check_signer,
    month_of,
)
from docgen.loading.report import Report
from docgen.loading.roster import ROSTER, Roster, check_somebody, read_roster
from docgen.loading.table_file import open_table
from docgen.loading.team_files import LETTER, check_files, other_letters, team_names
from docgen.loading.units import Units
from docgen.model.ledger import viet_ngay_gon
from docgen.model.names import (
    DINH_CHINH,
    TEN_BANG_DOI,
    TEN_CHUNG,
    TEN_CONG_VAN,
    TEN_CONG_VAN_DOI,
    TEN_DOI,
    TEN_GOI,
    thay_ten,
)
from docgen.model.team import (
    KE_HOACH,
    CongVanDoi,
    Doi,
    KhaiCongVanDoi,
    KhaiDoi,
    ten_van_ban,
)
from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.findings import Finding
    from docgen.loading.paper import Read
    from docgen.loading.year import ReadYear
    from docgen.model.text import VanXuoi
    from docgen.model.year import Nam
    from docgen.workspace import Workspace

_FILED = regex(r"Lưu\s+[^\s:][^:]*")


class ReadTeam(NamedTuple):
    """A team as far as it could be read; `doi` is None where a fault keeps it from a paper."""

    doi: Doi | None
    declared: Declared | None
    own: tuple[str, ...]

    @property
    def on_duty(self) -> tuple[OnDuty, ...]:
        """Its duty; none where that is not known."""
        if self.doi is None or self.declared is None:
            return ()
        report, line = self.declared.report, self.declared.line("truc")
        return (OnDuty(self.doi, report.at(line)),)


def load_plan_of_team(
    workspace: Workspace, year: ReadYear, ten: str
) -> tuple[Nam, Doi, tuple[Finding, ...]]:
    """The year, a team, and the warnings about both. Raises `BadData` with every fault."""
    check_files(workspace, year)
    chi_doan = read_chi_doan(workspace, year.findings)
    team = read_team(workspace, year, chi_doan, ten)
    # What is wrong with the other teams is said of them.
    others = year.apart()
    for name in team_names(workspace, year.nam):
        if name != ten:
            other = read_team(workspace, others, chi_doan, name)
            pair = sorted((*team.on_duty, *other.on_duty), key=lambda duty: duty.doi.ten)
            year.findings.extend(on_duty_twice(pair))
    return year.whole_with(team.doi)


def load_letter_of_team(
    workspace: Workspace, year: ReadYear, doi: str, ten: str
) -> tuple[Nam, Doi, CongVanDoi, tuple[Finding, ...]]:
    """The same with a letter about the team `doi`, by the letter's name."""
    check_files(workspace, year)
    chi_doan = read_chi_doan(workspace, year.findings)
    team = read_team(workspace, year, chi_doan, doi)
    letter = read_letter(workspace, year, chi_doan, team, ten)
    nam, (whole, letter), findings = year.whole_with(
        (team.doi, letter) if team.doi and letter else None
    )
    return nam, whole, letter, findings


def check_teams(workspace: Workspace, year: ReadYear) -> None:
    """Every fault of every team of the year, and of files there that belong to none."""
    names = team_names(workspace, year.nam)
    check_files(workspace, year)
    if not names:
        return
    chi_doan = read_chi_doan(workspace, year.findings)
    called: dict[str, str] = {}
    duties: list[OnDuty] = []
    for name in names:
        team = read_team(workspace, year, chi_doan, name)
        for letter in (f"{name}{LETTER}", *other_letters(workspace, year.nam, name)):
            read_letter(workspace, year, chi_doan, team, letter)
        if team.declared and isinstance(team.declared.khai, KhaiDoi):
            _check_called_once(team.declared, team.declared.khai.doi, called)
        duties += team.on_duty
    year.findings.extend(on_duty_twice(duties))


def read_team(
    workspace: Workspace, year: ReadYear, chi_doan: ReadChiDoan | None, ten: str
) -> ReadTeam:
    """A team, its faults among those of the year."""
    before = len(errors_among(year.findings))
    folder = workspace.teams_data(year.nam)
    path = folder / f"{ten}.md"
    paper = read_paper(path, KhaiDoi, Report.of(workspace, path, year.findings))
    _check_names(year, paper, TEN_DOI)
    units = Units.of(year.agency) if year.agency else None
    form = ROSTER._replace(stem=ten)
    rows, roster_report = open_table(workspace, folder, form, year.findings)
    khai, prose = paper.khai, paper.van_xuoi
    signed = year.issued_paper(ten_van_ban(ten, KE_HOACH), khai) if khai else None
    roster = Roster((), whole=False)
    if rows is not None:
        roster = read_roster(rows, units, roster_report, signed)
    if not khai or not paper.doc:
        return ReadTeam(None, None, ())
    declared = Declared(khai, paper.doc, paper.report, year.nam, year.ra_soat)
    if not khai.minh_hoa:
        check_somebody(roster.members, roster_report)
    own = _own_names(khai, chi_doan, year)
    _check_head(declared, year, chi_doan, own)
    own_name = ten_van_ban(ten, KE_HOACH)
    check_linked(declared, own_name, khai.loai, year.ledger, prose)
    _check_plain(declared, khai, year)
    check_reserved(declared, {**TEN_CONG_VAN, **TEN_DOI, **TEN_CONG_VAN_DOI, **TEN_BANG_DOI})
    check_annexes(declared, khai.phu_luc, prose)
    check_committee(declared, chi_doan, prose)
    duty = plan_duty(workspace, folder, ten, declared, khai.truc, roster, signed)
    sound = len(errors_among(year.findings)) == before and chi_doan and chi_doan.sound
    doi = None
    if sound and chi_doan and prose and duty:
        doi = _team(ten, chi_doan, khai, prose, roster, duty, roster_report.path)
    return ReadTeam(doi, declared, own)


def read_letter(
    workspace: Workspace,
    year: ReadYear,
    chi_doan: ReadChiDoan | None,
    team: ReadTeam,
    ten: str,
) -> CongVanDoi | None:
    """A letter about a team, its faults among those of the year; None where it has any."""
    before = len(errors_among(year.findings))
    path = workspace.teams_data(year.nam) / f"{ten}.md"
    paper = read_paper(path, KhaiCongVanDoi, Report.of(workspace, path, year.findings))
    _check_names(year, paper, {**TEN_DOI, **TEN_CONG_VAN_DOI})
    khai, prose = paper.khai, paper.van_xuoi
    if khai and paper.doc:
        declared = Declared(khai, paper.doc, paper.report, year.nam, year.ra_soat)
        # What the team is called is not known without its file.
        _check_head(declared, year, chi_doan if team.declared else None, team.own)
        check_linked(declared, ten, khai.loai, year.ledger, prose)
        check_committee(declared, chi_doan, prose)
        own = {**TEN_CONG_VAN_DOI, DINH_CHINH: "văn bản được đính chính"}
        check_reserved(declared, {**TEN_CONG_VAN, **TEN_DOI, **own, **TEN_BANG_DOI})
        if team.doi and not khai.dinh_chinh:
            check_out_before_duty(declared, team.doi.khai.truc)
    sound = len(errors_among(year.findings)) == before
    return CongVanDoi(ten, khai, prose) if sound and khai and prose else None


def _team(  # noqa: PLR0913, PLR0917 -- the parts a team is put together from
    ten: str,
    chi_doan: ReadChiDoan,
    khai: KhaiDoi,
    prose: VanXuoi,
    roster: Roster,
    duty: Duty,
    roster_path: str,
) -> Doi:
    return Doi(
        ten=ten,
        chi_doan=chi_doan.chi_doan,
        khai=khai,
        van_xuoi=prose,
        doi_vien=roster.members,
        lich_truc=duty.days,
        tep_danh_sach=roster_path,
        tep_lich_truc=duty.path,
        dong_truc=duty.lines,
    )


def _check_names(
    year: ReadYear, paper: Read[KhaiDoi] | Read[KhaiCongVanDoi], more: Mapping[str, str]
) -> None:
    """Report every fault of the names the paper uses."""
    names = year.names_of(paper.khai, TEN_CONG_VAN, more)
    paper.check_names(names and {*names, *TEN_BANG_DOI}, names)
    if paper.van_xuoi:
        # A table may stand in the text or in an annex.
        used = {name for d in paper.van_xuoi.dong for name in TEN_GOI.findall(d.noi_dung)}
        check_tables(paper.van_xuoi, used & TEN_BANG_DOI.keys(), paper.report)


def _own_names(khai: KhaiDoi, chi_doan: ReadChiDoan | None, year: ReadYear) -> tuple[str, ...]:
    """Whom the Chi đoàn's papers may go to besides units and outside bodies."""
    team = (khai.doi, *_filled(khai.doi, year))
    declared = chi_doan.chi_doan if chi_doan else None
    union = (declared.ten, *declared.nhom, " ".join(declared.cap_tren)) if declared else ()
    return tuple(name for name in (*team, "{{ doi }}", *union) if name)


def _filled(text: str, year: ReadYear) -> tuple[str, ...]:
    values = {"nam": str(year.nam), "nam_truoc": str(year.nam - 1), "nam_sau": str(year.nam + 1)}
    return (thay_ten(text, values),) if set(TEN_GOI.findall(text)) <= values.keys() else ()


def _check_head(
    declared: Declared, year: ReadYear, chi_doan: ReadChiDoan | None, own: tuple[str, ...]
) -> None:
    """What both papers declare, against agency, directory and Chi đoàn."""
    check_illustration(declared)
    check_reserved(declared, TEN_CHUNG)
    check_named_once(declared)
    _check_filing(declared)
    if chi_doan:
        check_signer(declared, chi_doan.chi_doan.nguoi_ky, "chi-doan.yaml")
        _check_term(declared, chi_doan)
    # What the Chi đoàn calls its own is not known without its file.
    if year.agency and year.directory and chi_doan:
        check_bodies(declared, year.agency, year.directory, own)


def _check_filing(declared: Declared) -> None:
    entries = declared.khai.noi_nhan
    if entries and not entries[-1]:
        return
    if not entries or not _FILED.fullmatch(entries[-1].rstrip(" .;")):
        declared.report.error(
            Code.FILING_LINE,
            "Dòng cuối của nơi nhận không phải là dòng lưu của văn bản Đoàn",
            declared.line("noi_nhan", len(entries) - 1),
            hint='viết ở dòng cuối của noi_nhan: "Lưu VP", không có dấu hai chấm, không có VT',
        )


def _check_term(declared: Declared, chi_doan: ReadChiDoan) -> None:
    """A paper's month lies in the term its number belongs to; the day itself is judged at issue."""
    term = chi_doan.chi_doan.nhiem_ky
    if not declared.khai.thang or not term.tu or (term.den and term.den < term.tu):
        return
    first, last = month_of(declared)
    if last < term.tu or (term.den and first > term.den):
        until = f" đến {viet_ngay_gon(term.den)}" if term.den else ""
        declared.report.warning(
            Code.OUTSIDE_TERM,
            f"Tháng {declared.khai.thang}/{declared.nam} không thuộc nhiệm kỳ của Chi đoàn",
            declared.line("thang"),
            hint=f"nhiệm kỳ từ {viet_ngay_gon(term.tu)}{until}; sang nhiệm kỳ mới thì sửa "
            "nhiem_ky trong data/chi-doan.yaml",
        )


def _check_plain(declared: Declared, khai: KhaiDoi, year: ReadYear) -> None:
    """The team's name and place may use common names only, shifts none: they are values too."""
    common = year.names or frozenset()
    plain: list[tuple[str, tuple[object, ...], frozenset[str]]]
    plain = [(khai.doi, ("doi",), common), (khai.truc.noi, ("truc", "noi"), common)]
    for k, ca in enumerate(khai.truc.ca):
        plain += [(ca.ten, ("truc", "ca", k, "ten"), frozenset())]
        plain += [(ca.gio, ("truc", "ca", k, "gio"), frozenset())]
    for text, path, known in plain:
        for name in TEN_GOI.findall(text or ""):
            if name in TEN_DOI or name in TEN_CONG_VAN or name not in known:
                declared.report.error(
                    Code.JINJA,
                    f"{path[-1]} chứa tên “{name}”",
                    declared.line(*path),
                    hint="gõ thẳng chữ vào đây",
                )


def _check_called_once(declared: Declared, called: str, known: dict[str, str]) -> None:
    if called.casefold() in known:
        declared.report.error(
            Code.TEAM_TWICE,
            f"Hai đội cùng tên “{called}”: {known[called.casefold()]} và đội này",
            declared.line("doi"),
            hint="đặt tên khác cho một đội",
        )
    elif called:
        known[called.casefold()] = declared.report.path
