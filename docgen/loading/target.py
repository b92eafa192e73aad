"""The target of tin, bài that papers count with: the plan's number, the units' headcounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.report import Report
from docgen.loading.yaml_doc import find, open_yaml

if TYPE_CHECKING:
    from docgen.findings import Finding
    from docgen.loading.paper import Read
    from docgen.loading.references import Declared
    from docgen.model.agency import CoQuan
    from docgen.model.plan import KhaiKeHoach
    from docgen.workspace import Workspace


def check_target(declared: Declared, chi_tieu: str, plan: Read[KhaiKeHoach]) -> None:
    """The target is a whole number named in the plan; where it is none is said there."""
    values = plan.khai.gia_tri if plan.khai else {}
    typed = values.get(chi_tieu)
    if typed is None:
        known = ", ".join(values) or "chưa có tên nào"
        declared.report.error(
            Code.TARGET,
            f"Chỉ tiêu “{chi_tieu}” không có trong gia_tri của ke-hoach.md",
            declared.line("chi_tieu"),
            hint=f"các tên đã khai: {known}",
        )
    elif plan.doc and not (typed.isascii() and typed.isdecimal() and int(typed)):
        plan.report.error(
            Code.TARGET,
            f"Chỉ tiêu “{chi_tieu}” không phải số nguyên dương: {typed}",
            find(plan.doc, ("gia_tri", chi_tieu))[1],
            hint="chỉ ghi con số, ví dụ 02; đơn vị tính gõ trong lời văn",
        )


def check_people(declared: Declared, agency: CoQuan) -> None:
    """Some unit says how many people it has; those that do not say are named."""
    line = declared.line("chi_tieu")
    said = [unit for unit in agency.don_vi if "so_nguoi" in unit.typed]
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
            f"Chưa ghi số người, không tính được chỉ tiêu: {'; '.join(silent)}",
            line,
            hint="ghi so_nguoi vào data/co-quan.yaml; đơn vị không giao chỉ tiêu thì ghi 0. Chưa "
            "ghi thì bảng của công văn không có đơn vị ấy, báo cáo chưa ban hành được",
        )


def check_invented(workspace: Workspace, agency: CoQuan, findings: list[Finding]) -> None:
    """Warn where a headcount that targets rest on is invented: all papers rest on the same ones."""
    invented = [unit.minh_hoa and unit.so_nguoi for unit in agency.don_vi]
    opened = open_yaml(workspace.agency, Report.of(workspace, workspace.agency, []))
    if not any(invented) or opened is None:  # its faults are said already
        return
    doc, report = opened
    first = next(place for place, count in enumerate(invented) if count)
    report._replace(findings=findings).warning(
        Code.ILLUSTRATION,
        "Số người của đơn vị là số minh họa: văn bản in kèm dòng MINH HỌA, không dùng để ban hành",
        find(doc, ("don_vi", first, "minh_hoa"))[1],
        hint="ghi số người thật vào data/co-quan.yaml rồi bỏ minh_hoa",
    )
