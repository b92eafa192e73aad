"""data/chi-doan.yaml read with its faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.placeholders import check_no_names
from docgen.loading.proper_names import check_signers_begin
from docgen.loading.references import check_once
from docgen.loading.report import Report
from docgen.loading.typed import salvage
from docgen.loading.yaml_doc import find, open_yaml
from docgen.model.chi_doan import ChiDoan
from docgen.values import NamedTuple
from docgen.vietnamese import giu_cho, giu_cho_nguoi

if TYPE_CHECKING:
    from docgen.findings import Finding
    from docgen.loading.yaml_doc import Node
    from docgen.workspace import Workspace

_OPENS = "Chi đoàn "


class ReadChiDoan(NamedTuple):
    """The Chi đoàn as far as it could be read, good for checks; `sound` says it has no error."""

    chi_doan: ChiDoan
    sound: bool


def read_chi_doan(workspace: Workspace, findings: list[Finding]) -> ReadChiDoan | None:
    """The Chi đoàn, its faults in `findings`; None where there is nothing to judge by."""
    before = len(findings)
    path = workspace.union
    opened = open_yaml(path, Report.of(workspace, path, findings))
    if opened is None:
        return None
    check_no_names(*opened)
    chi_doan, doc = salvage(ChiDoan, *opened)
    if chi_doan is None:
        return None
    _check(chi_doan, doc, opened[1])
    errors = [f for f in findings[before:] if f.severity == "error"]
    return ReadChiDoan(chi_doan, not errors)


def _check(chi_doan: ChiDoan, doc: Node, report: Report) -> None:
    signers = [(s.ma, ("nguoi_ky", i, "ma")) for i, s in enumerate(chi_doan.nguoi_ky)]
    check_once("Mã người ký", signers, doc, report)
    names = [(chi_doan.ten, ("ten",)), *((n, ("nhom", i)) for i, n in enumerate(chi_doan.nhom))]
    check_once("Tên", names, doc, report)
    if chi_doan.ten and not chi_doan.ten.startswith(_OPENS):
        # HD 29, Mục III.2.2.7: the printed name opens with CHI ĐOÀN.
        report.error(
            Code.CHI_DOAN_NAME,
            f"Tên “{chi_doan.ten}” không mở đầu bằng “{_OPENS.strip()}”",
            find(doc, ("ten",))[1],
            hint="viết như Chi đoàn Sở Tư pháp; không ghi BCH trước tên",
        )
    check_signers_begin(chi_doan.nguoi_ky, doc, report)
    if chi_doan.minh_hoa:
        report.warning(
            Code.ILLUSTRATION,
            "Chi đoàn có chỗ minh họa: văn bản in kèm dòng MINH HỌA, không dùng để ban hành",
            find(doc, ("minh_hoa",))[1],
            hint="ghi đúng tổ chức Đoàn cấp trên, nhiệm kỳ, người ký rồi bỏ minh_hoa",
        )
    else:
        _check_real(chi_doan, doc, report)


def _check_real(chi_doan: ChiDoan, doc: Node, report: Report) -> None:
    """Names still to be written, though nothing is declared to be invented."""
    bodies = [chi_doan.ten, *chi_doan.cap_tren]
    found = [(body, ("ten",) if k == 0 else ("cap_tren",)) for k, body in enumerate(bodies)]
    blank: list[tuple[str, tuple[object, ...], str]]
    blank = [(body, path, "tên thật") for body, path in found if giu_cho(body)]
    blank += [
        (signer.ho_ten, ("nguoi_ky", k, "ho_ten"), "họ tên một người")
        for k, signer in enumerate(chi_doan.nguoi_ky)
        if giu_cho_nguoi(signer.ho_ten)
    ]
    for said, path, what in blank:
        report.warning(
            Code.ILLUSTRATION,
            f"“{said}” chưa phải {what}: văn bản in kèm dòng MINH HỌA, không dùng để ban hành",
            find(doc, path)[1],
            hint=f"ghi {what} vào chỗ này",
        )
