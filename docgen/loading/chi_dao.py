"""data/<year>/chi-dao-thang-01.md: the letter of January."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.ledger import check_linked
from docgen.loading.paper import read_paper
from docgen.loading.placeholders import check_called, check_tables
from docgen.loading.references import Declared, check_head, check_reserved
from docgen.loading.report import Report
from docgen.loading.target import check_invented, check_people, check_target
from docgen.model.cong_van import ChiDao, KhaiChiDao
from docgen.model.names import TEN_BANG_CHI_DAO, TEN_CHI_DAO, TEN_CONG_VAN, TEN_GOI
from docgen.patterns import regex
from docgen.vietnamese import ngay_khong_that
from docgen.workspace import DIRECTIVE

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.findings import Finding
    from docgen.loading.year import ReadYear
    from docgen.model.year import Nam
    from docgen.workspace import Workspace

_YEAR = regex(r"(?:[/-]|năm )([0-9]{4})(?![0-9/-])")  # at the end of a date


def load_directive(workspace: Workspace, year: ReadYear) -> tuple[Nam, ChiDao, tuple[Finding, ...]]:
    """The year, its January letter and the warnings about both.

    Raises `BadData` with every fault of every file.
    """
    return year.whole_with(read_directive(workspace, year))


def directive_path(workspace: Workspace, year: int) -> Path:
    """The letter's file."""
    return workspace.year_data(year) / f"{DIRECTIVE}.md"


def read_directive(workspace: Workspace, year: ReadYear) -> ChiDao | None:
    """The January letter, its faults among those of the year; None where it cannot be read."""
    path = directive_path(workspace, year.nam)
    report = Report.of(workspace, path, year.findings)
    paper = read_paper(path, KhaiChiDao, report)
    khai, prose = paper.khai, paper.van_xuoi
    names = year.names_of(khai, TEN_CONG_VAN, TEN_CHI_DAO)
    # A front matter cannot use what it declares, and holds no table.
    paper.check_names(names and {*names, *TEN_BANG_CHI_DAO}, names and names - {"thoi_han"})
    if prose:
        check_called(prose, TEN_BANG_CHI_DAO, paper.report)
        check_tables(prose, TEN_BANG_CHI_DAO, paper.report)
    if khai and paper.doc:
        declared = Declared(khai, paper.doc, paper.report, year.nam, year.ra_soat)
        check_head(declared, year.agency, year.directory)
        check_reserved(declared, {**TEN_CONG_VAN, **TEN_CHI_DAO, **TEN_BANG_CHI_DAO})
        check_linked(declared, DIRECTIVE, khai.loai, year.ledger, prose)
        if khai.thoi_han:
            _check_deadline(declared, khai.thoi_han, year.nam)
        if year.plan.khai and khai.chi_tieu:
            check_target(declared, khai.chi_tieu, year.plan)
        if year.agency:
            check_people(declared, year.agency)
            check_invented(workspace, year.agency, year.findings)
    return ChiDao(khai, prose) if khai and prose else None


def check_target_of_plan(workspace: Workspace, year: ReadYear) -> None:
    """That the plan's number is one the January letter can count with, among the year's findings.

    What else there is to say of the letter is said of the letter.
    """
    path = directive_path(workspace, year.nam)
    if path.exists():
        paper = read_paper(path, KhaiChiDao, Report.of(workspace, path, []))
        if year.plan.khai and paper.khai and paper.doc and paper.khai.chi_tieu:
            declared = Declared(paper.khai, paper.doc, paper.report, year.nam, year.ra_soat)
            check_target(declared, paper.khai.chi_tieu, year.plan)


def _check_deadline(declared: Declared, typed: str, year: int) -> None:
    """A date in it is one that there is, in the paper's year."""
    years = {"nam": year, "nam_truoc": year - 1, "nam_sau": year + 1}
    said = TEN_GOI.sub(lambda name: str(years.get(name[1], name[0])), typed)
    line = declared.line("thoi_han")
    for date, why, _ in ngay_khong_that(said):
        declared.report.error(
            Code.BAD_DATE,
            f"Thời hạn “{date}” không phải là ngày có thật: {why}",
            line,
            hint="sửa ngày ở thoi_han",
        )
    other = sorted({found for found in _YEAR.findall(said) if int(found) != year})
    if other:
        declared.report.warning(
            Code.DEADLINE_YEAR,
            f"Thời hạn ở năm {', '.join(other)}, văn bản là của năm {year}",
            line,
            hint="năm của văn bản viết {{ nam }}, ví dụ 15/12/{{ nam }}",
        )
