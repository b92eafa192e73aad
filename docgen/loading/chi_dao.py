"""data/<year>/chi-dao-thang-01.md: the letter of January."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.errors import BadData
from docgen.findings import errors_among, in_reading_order
from docgen.loading.codes import Code
from docgen.loading.paper import read_paper
from docgen.loading.placeholders import check_tables
from docgen.loading.references import Declared, check_head
from docgen.loading.report import Report
from docgen.model.names import (
    TEN_BANG_CHI_DAO,
    TEN_CHI_DAO,
    TEN_CONG_VAN,
    gia_tri_chung,
)
from docgen.model.paper import ChiDao, KhaiChiDao

if TYPE_CHECKING:
    from docgen.findings import Finding
    from docgen.model.year import Nam
    from docgen.workspace import Workspace

TEN = "chi-dao-thang-01"


def load_directive(workspace: Workspace, nam: Nam) -> tuple[ChiDao, tuple[Finding, ...]]:
    """The January letter and the warnings about it. Raises `BadData` with every fault."""
    path = workspace.year_data(nam.nam) / f"{TEN}.md"
    report = Report(workspace.display(path))
    read = read_paper(path, KhaiChiDao, report)
    names = {*gia_tri_chung(nam.ke_hoach, nam.co_quan), *TEN_CONG_VAN, *TEN_CHI_DAO}
    if read.khai is None:
        read.check_names(None)
    else:
        read.check_names({*names, *TEN_BANG_CHI_DAO, *read.khai.gia_tri})
    if read.van_xuoi:
        check_tables(read.van_xuoi, TEN_BANG_CHI_DAO, read.report)
    if read.khai and read.doc:
        declared = Declared(read.khai, read.doc, read.report, nam.nam)
        check_head(declared, nam.co_quan, nam.danh_ba)
        _check_target(declared, read.khai, nam)
    found = in_reading_order(report.findings)
    if errors_among(found) or read.khai is None or read.van_xuoi is None:
        raise BadData(found)
    return ChiDao(read.khai, read.van_xuoi), found


def _check_target(declared: Declared, khai: KhaiChiDao, nam: Nam) -> None:
    """The target is a whole number named in the plan; some unit says how many people it has."""
    typed = nam.ke_hoach.gia_tri.get(khai.chi_tieu)
    line = declared.line("chi_tieu")
    if typed is None:
        known = ", ".join(nam.ke_hoach.gia_tri) or "chưa có tên nào"
        declared.report.error(
            Code.TARGET,
            f"Chỉ tiêu “{khai.chi_tieu}” không có trong gia_tri của ke-hoach.md",
            line,
            hint=f"các tên đã khai: {known}",
        )
    elif not typed.isdecimal():
        declared.report.error(
            Code.TARGET,
            f"Chỉ tiêu “{khai.chi_tieu}” không phải số nguyên: {typed}",
            line,
            hint="ghi số sản phẩm mỗi người phải có trong năm, ví dụ 02",
        )
    if not any(unit.so_nguoi for unit in nam.co_quan.don_vi):
        declared.report.error(
            Code.TARGET,
            "Chưa đơn vị nào ghi số người, không tính được chỉ tiêu",
            line,
            hint="ghi so_nguoi cho các đơn vị trong data/co-quan.yaml",
        )
    if any(unit.minh_hoa and unit.so_nguoi for unit in nam.co_quan.don_vi):
        declared.report.warning(
            Code.ILLUSTRATION,
            "Số người của đơn vị là số minh họa: văn bản in kèm dòng MINH HỌA, không dùng để "
            "ban hành",
            line,
            hint="ghi số người thật vào co-quan.yaml rồi bỏ minh_hoa",
        )
