"""data/<year>/chi-dao-thang-01.md: the letter of January."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.errors import BadData
from docgen.loading.codes import Code
from docgen.loading.paper import read_paper
from docgen.loading.placeholders import check_tables
from docgen.loading.references import Declared, check_head, check_reserved
from docgen.loading.report import Report
from docgen.loading.year import read_year
from docgen.model.cong_van import ChiDao, KhaiChiDao
from docgen.model.names import TEN_BANG_CHI_DAO, TEN_CHI_DAO, TEN_CONG_VAN, TEN_GOI
from docgen.vietnamese import ngay_khong_that

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.findings import Finding
    from docgen.loading.year import ReadYear
    from docgen.model.agency import CoQuan
    from docgen.model.plan import KhaiKeHoach
    from docgen.model.year import Nam
    from docgen.workspace import Workspace

TEN = "chi-dao-thang-01"
_YEAR = re.compile(r"(?:[/-]|năm )([0-9]{4})(?![0-9/-])")  # at the end of a date


def load_directive(workspace: Workspace, year: int) -> tuple[Nam, ChiDao, tuple[Finding, ...]]:
    """The year, its January letter and the warnings about both.

    Raises `BadData` with every fault of every file.
    """
    read = read_year(workspace, year)
    letter = read_directive(workspace, read)
    nam, findings = read.whole()
    if letter is None:
        raise BadData(findings)
    return nam, letter, findings


def directive_path(workspace: Workspace, year: int) -> Path:
    """The letter's file."""
    return workspace.year_data(year) / f"{TEN}.md"


def read_directive(workspace: Workspace, year: ReadYear) -> ChiDao | None:
    """The January letter, its faults among those of the year; None where it cannot be read."""
    path = directive_path(workspace, year.nam)
    report = Report(workspace.display(path), (), year.findings)
    paper = read_paper(path, KhaiChiDao, report)
    khai, prose = paper.khai, paper.van_xuoi
    names = None
    if khai and year.names is not None:
        names = {*year.names, *TEN_CONG_VAN, *TEN_CHI_DAO, *khai.gia_tri}
    # A front matter cannot use what it declares, and holds no table.
    paper.check_names(names and {*names, *TEN_BANG_CHI_DAO}, names and names - {"thoi_han"})
    if prose:
        check_tables(prose, TEN_BANG_CHI_DAO, paper.report)
    if khai and paper.doc:
        declared = Declared(khai, paper.doc, paper.report, year.nam)
        check_head(declared, year.agency, year.directory)
        check_reserved(declared, {**TEN_CONG_VAN, **TEN_CHI_DAO, **TEN_BANG_CHI_DAO})
        if khai.thoi_han:
            _check_deadline(declared, khai.thoi_han, year.nam)
        if year.plan.khai and khai.chi_tieu:
            _check_target(declared, khai, year.plan.khai)
        if year.agency:
            _check_people(declared, year.agency)
    return ChiDao(khai, prose) if khai and prose else None


def _check_target(declared: Declared, khai: KhaiChiDao, plan: KhaiKeHoach) -> None:
    """The target is a whole number named in the plan."""
    typed = plan.gia_tri.get(khai.chi_tieu)
    line = declared.line("chi_tieu")
    if typed is None:
        known = ", ".join(plan.gia_tri) or "chưa có tên nào"
        declared.report.error(
            Code.TARGET,
            f"Chỉ tiêu “{khai.chi_tieu}” không có trong gia_tri của ke-hoach.md",
            line,
            hint=f"các tên đã khai: {known}",
        )
    elif not (typed.isascii() and typed.isdecimal() and int(typed)):
        declared.report.error(
            Code.TARGET,
            f"Chỉ tiêu “{khai.chi_tieu}” không phải số nguyên dương: {typed}",
            line,
            hint="ở gia_tri của ke-hoach.md chỉ ghi con số, ví dụ 02; đơn vị tính gõ trong lời văn",
        )


def _check_deadline(declared: Declared, typed: str, year: int) -> None:
    """A date in it is one that there is, in the paper's year."""
    years = {"nam": year, "nam_truoc": year - 1, "nam_sau": year + 1}
    said = TEN_GOI.sub(lambda name: str(years.get(name[1], name[0])), typed)
    line = declared.line("thoi_han")
    for date, why in ngay_khong_that(said):
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


def _check_people(declared: Declared, agency: CoQuan) -> None:
    """Some unit says how many people it has; those that do not say are named."""
    line = declared.line("chi_tieu")
    said = [unit for unit in agency.don_vi if "so_nguoi" in unit.model_fields_set]
    silent = [unit.ten for unit in agency.don_vi if unit not in said]
    if all(unit.so_nguoi == 0 for unit in said):
        declared.report.error(
            Code.TARGET,
            "Chưa đơn vị nào ghi số người, không tính được chỉ tiêu",
            line,
            hint="ghi so_nguoi cho các đơn vị trong data/co-quan.yaml",
        )
    elif silent:
        declared.report.warning(
            Code.HEADCOUNT,
            f"Chưa ghi số người, không có trong bảng chỉ tiêu: {'; '.join(silent)}",
            line,
            hint="ghi so_nguoi vào data/co-quan.yaml; đơn vị không giao chỉ tiêu thì ghi 0",
        )
    if any(unit.minh_hoa and unit.so_nguoi for unit in agency.don_vi):
        declared.report.warning(
            Code.ILLUSTRATION,
            "Số người của đơn vị là số minh họa: văn bản in kèm dòng MINH HỌA, không dùng để "
            "ban hành",
            line,
            hint="ghi số người thật vào data/co-quan.yaml rồi bỏ minh_hoa",
        )
