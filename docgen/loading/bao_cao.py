"""data/<year>/bao-cao/<period>.md: the reports of a year, with the log their numbers come from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from docgen.errors import BadData
from docgen.findings import errors_among
from docgen.loading.bao_cao_noi_dung import (
    check_text,
    check_unwritten,
    fill_empty,
    outline,
    warn_of_outline,
)
from docgen.loading.cac_ky import check_days_of_reports
from docgen.loading.chi_dao import directive_path
from docgen.loading.codes import Code
from docgen.loading.da_bao_cao import left_by_the_log
from docgen.loading.ket_qua import read_last_year, read_log, read_results
from docgen.loading.kinh_gui import to_superiors
from docgen.loading.ledger import check_linked
from docgen.loading.lich import lich_cac_nhiem_vu
from docgen.loading.missing import is_typed, likely, report_missing
from docgen.loading.paper import Read, read_paper
from docgen.loading.references import Declared, check_head, check_reserved
from docgen.loading.report import Report
from docgen.loading.row_warnings import fold_rows
from docgen.loading.target import check_invented, check_people, check_target
from docgen.loading.tinh_chi_tieu import check_counted
from docgen.model.bao_cao import (
    TEN_BANG_BAO_CAO,
    TEN_BAO_CAO,
    TEN_DU_THAO,
    BaoCao,
    KhaiBaoCao,
)
from docgen.model.chi_tieu import chi_tieu_cua
from docgen.model.ky_bao_cao import TEN_KY, ky_bao_cao, ky_sau, so_lieu_sai
from docgen.model.ledger import viet_ngay_gon
from docgen.model.names import TEN_CONG_VAN, TEN_GOI
from docgen.values import NamedTuple
from docgen.van_ban import CHUA_CO_SO_LIEU
from docgen.vietnamese import gan_nhat, viet_thang

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from docgen.findings import Finding
    from docgen.loading.ket_qua import ReadLog
    from docgen.loading.year import ReadYear
    from docgen.model.ket_qua import NhatKy
    from docgen.model.ky_bao_cao import KhaiSoLieu, KyBaoCao
    from docgen.model.year import Nam
    from docgen.workspace import Workspace

_TEN = {**TEN_CONG_VAN, **TEN_BAO_CAO, **TEN_DU_THAO}


class Logs(NamedTuple):
    """This year's results and last year's; None where one has faults."""

    nay: NhatKy | None
    truoc: NhatKy | None


class ReadReport(NamedTuple):
    """A report as far as its file could be read."""

    paper: Read[KhaiBaoCao]
    declared: Declared | None
    ky: KyBaoCao | None
    nam_ban_hanh: int | None
    in_kinh_gui: bool


def load_report(
    workspace: Workspace, year: ReadYear, ten: str, hom_nay: date
) -> tuple[Nam, BaoCao, tuple[Finding, ...]]:
    """The year, the report of that period and the warnings about both.

    `hom_nay` is today, after which there are no results; nothing else depends on it. Raises
    `BadData` with every fault of every file, those of the results log among them.
    """
    nay = read_results(workspace, year, hom_nay)
    logs = Logs(nay.sound, read_last_year(workspace, year))
    report = read_report(workspace, year, ten, logs)
    fold_rows(year.findings, nay.log, report.ky)
    if year.agency and report.declared:
        check_people(report.declared, year.agency)
        check_invented(workspace, year.agency, year.findings)
    if logs.nay and report.ky:
        _check_results(report.paper.report, logs.nay, year.nam, report.ky)
    files = [report_path(workspace, year.nam, name) for name in reports_typed(workspace, year.nam)]
    check_days_of_reports(workspace, year, files, logs.nay)
    _check_counted(year, [report], nay, report.ky)
    year.findings.extend(left_by_the_log(workspace, year, nay))
    nam, findings = year.whole()
    typed = report.paper
    if not (typed.khai and typed.van_xuoi and logs.nay and logs.truoc) or report.ky is None:
        raise BadData(findings)
    lacking = _without(year, report.ky, logs)
    bao_cao = BaoCao(
        khai=typed.khai,
        van_xuoi=fill_empty(typed.van_xuoi, lacking),
        ky=report.ky,
        nam_ban_hanh=report.nam_ban_hanh or year.nam,
        in_kinh_gui=report.in_kinh_gui,
        nhat_ky=logs.nay,
        nam_truoc=logs.truoc,
        lich=lich_cac_nhiem_vu(nam),
        thieu_bang=lacking,
    )
    return nam, bao_cao, findings


def report_path(workspace: Workspace, year: int, ten: str) -> Path:
    """The report's file."""
    return workspace.reports_data(year) / f"{ten}.md"


def reports_typed(workspace: Workspace, year: int) -> tuple[str, ...]:
    """The periods whose reports have a file, in the order of the periods."""
    return tuple(ten for ten in TEN_KY if report_path(workspace, year, ten).exists())


def reports_begun(workspace: Workspace, year: int) -> tuple[str, ...]:
    """The same with those whose file lies there under a name that is not read."""
    return tuple(ten for ten in TEN_KY if is_typed(report_path(workspace, year, ten)))


def check_reports(workspace: Workspace, year: ReadYear, nhat_ky: ReadLog, hom_nay: date) -> None:
    """Every report that is there; a file of another name is none and is said."""
    typed = reports_typed(workspace, year.nam)
    # Its warnings are a matter of that year; with its faults no report can be made.
    of_last_year: list[Finding] = []
    before = read_log(workspace, year.nam - 1, year.agency, hom_nay, of_last_year)
    year.findings.extend(errors_among(of_last_year) if typed else ())
    begun = reports_begun(workspace, year.nam)
    reports = [read_report(workspace, year, ten, Logs(nhat_ky.sound, before)) for ten in begun]
    files = [report_path(workspace, year.nam, ten) for ten in typed]
    check_days_of_reports(workspace, year, files, nhat_ky.sound)
    _check_counted(year, reports, nhat_ky)
    # The same for all of them, and for the letter of January, which says it too.
    if reports and year.agency and not directive_path(workspace, year.nam).exists():
        if reports[0].declared:
            check_people(reports[0].declared, year.agency)
        check_invented(workspace, year.agency, year.findings)
    untyped = (report_path(workspace, year.nam, ten) for ten in begun if ten not in typed)
    meant = {found.path for path in untyped if (found := likely(path))}
    for path in sorted(workspace.reports_data(year.nam).glob("*.md")):
        if path.stem not in TEN_KY and path not in meant:
            near = gan_nhat(path.stem, TEN_KY)
            Report.of(workspace, path, year.findings).warning(
                Code.NO_REPORT,
                f"“{path.stem}” không phải tên một kỳ báo cáo, docgen không đọc tệp này",
                hint=f"đổi tên thành {near}.md" if near else f"các kỳ: {', '.join(TEN_KY)}",
            )


def read_report(workspace: Workspace, year: ReadYear, ten: str, logs: Logs) -> ReadReport:
    """One report, its faults among those of the year."""
    path = report_path(workspace, year.nam, ten)
    report = Report.of(workspace, path, year.findings)
    if not path.exists():
        _not_typed(workspace, year.nam, ten, report)
        return ReadReport(Read(None, None, None, report), None, None, None, in_kinh_gui=False)
    paper = read_paper(path, KhaiBaoCao, report, outline)
    khai, prose = paper.khai, paper.van_xuoi
    names = year.names_of(khai, _TEN)
    paper.check_names(names and {*names, *TEN_BANG_BAO_CAO}, names and names - TEN_DU_THAO.keys())
    if khai is None or paper.doc is None:
        return ReadReport(paper, None, None, None, in_kinh_gui=False)
    declared = Declared(khai, paper.doc, paper.report, year.nam, year.ra_soat)
    ky = _period(declared, khai, year, ten)
    issued = _year_of_issue(declared, ky) if ky and khai.thang else None
    declared = declared._replace(nam=issued or year.nam)
    printed = _check_declared(declared, khai, year)
    check_linked(declared, ten, khai.loai, year.ledger, prose)
    draft = not year.issued(ten, khai)
    if paper.phac_thao and draft:
        warn_of_outline(paper.report)
    if prose and prose.dong and not paper.phac_thao:
        check_text(declared, khai, prose)
        if draft:
            check_unwritten(declared, khai, prose, _without(year, ky, logs))
    return ReadReport(paper, declared, ky, issued, in_kinh_gui=printed)


def _check_results(report: Report, log: NhatKy, nam: int, ky: KyBaoCao) -> None:
    """There is a log, and it has something of the period. Nobody asks before the report is made."""
    if not log.co:
        report.warning(
            Code.NO_RESULTS,
            f"Chưa có nhật ký kết quả năm {nam}: báo cáo in kèm dòng {CHUA_CO_SO_LIEU}, không dùng "
            "để ban hành",
            hint=f"ghi kết quả vào {log.path}",
        )
    elif not any(ky.tu <= entry.ngay <= ky.den for entry in log.ket_qua):
        Report(log.path, (), report.findings).warning(
            Code.EMPTY_PERIOD,
            f"Nhật ký không có kết quả nào từ ngày {viet_ngay_gon(ky.tu)} đến ngày "
            f"{viet_ngay_gon(ky.den)}: báo cáo {ky.goi} không có gì để nêu",
            hint="ghi kết quả của kỳ vào nhật ký, hoặc xem lại ngày đã ghi",
        )


def _check_counted(
    year: ReadYear, reports: Sequence[ReadReport], read: ReadLog, ky: KyBaoCao | None = None
) -> None:
    """The rows of the log against each target of the reports, up to the end of the period.

    Only where all else is sound; a fault in one row says nothing of another.
    """
    log = read.log
    else_wrong = [f for f in errors_among(year.findings) if f.location.path != log.path]
    if else_wrong or not (year.agency and year.plan.khai):
        return
    entries = [entry for entry in log.ket_qua if ky is None or entry.ngay <= ky.den]
    declared = [report.paper.khai for report in reports if report.paper.khai]
    targets = [chi_tieu_cua(khai, year.plan.khai, year.agency) for khai in declared]
    for target in dict.fromkeys(targets):
        check_counted(entries, target, year.agency, read.reports)


def _check_declared(declared: Declared, khai: KhaiBaoCao, year: ReadYear) -> bool:
    """The front matter against the year; whether “Kính gửi:” is printed."""
    check_head(declared, year.agency, year.directory)
    check_reserved(declared, {**_TEN, **TEN_BANG_BAO_CAO})
    # What is counted is known before what it comes to.
    for name in sorted(_TEN.keys() & set(TEN_GOI.findall(khai.don_vi_tinh))):
        declared.report.error(
            Code.UNKNOWN_NAME,
            f"Đơn vị tính không dùng được tên “{name}”",
            declared.line("don_vi_tinh"),
            hint="gõ thẳng đơn vị tính, ví dụ tin, bài",
        )
    if year.plan.khai and khai.chi_tieu:
        check_target(declared, khai.chi_tieu, year.plan)
    if khai.loai == "cong_van" and not khai.kinh_gui and not declared.typed("kinh_gui"):
        declared.report.error(
            Code.ADDRESSEE,
            "Công văn không có kinh_gui",
            declared.line("loai"),
            hint="thêm kinh_gui: nơi nhận trực tiếp giải quyết",
        )
    return khai.loai != "bao_cao" or to_superiors(declared, year.directory)


def _not_typed(workspace: Workspace, year: int, ten: str, report: Report) -> None:
    """The file is not there: under which name it lies, or which other one to start from."""
    path = report_path(workspace, year, ten)
    if is_typed(path):
        report_missing(path, report)
        return
    typed = [(year, name) for name in reports_typed(workspace, year)]
    typed += [(y, ten) for y in workspace.years() if report_path(workspace, y, ten).exists()]
    model = workspace.display(report_path(workspace, *typed[0])) if typed else None
    start = f"chép {model} thành {report.path} rồi sửa thang, lời văn" if model else None
    report.error(
        Code.MISSING_FILE,
        f"Chưa có tệp của báo cáo {ten} năm {year}",
        hint=start or "lấy tệp mẫu bằng `docgen init THƯ_MỤC`, trong data/2022/bao-cao",
    )


def _period(declared: Declared, khai: KhaiBaoCao, year: ReadYear, ten: str) -> KyBaoCao | None:
    """The period, where its days can be told; those typed lie in the reporting year."""
    if year.agency is None or not year.agency.chot_so_lieu:
        return None
    typed = khai.so_lieu
    if typed and not (_days(typed) and typed.tu <= typed.den):
        return None
    ky = ky_bao_cao(year.nam, ten, year.agency.chot_so_lieu, typed)
    if typed and (why := so_lieu_sai(typed, year.nam, ten, year.agency.chot_so_lieu)):
        declared.report.error(
            Code.REPORT_DAYS,
            why[0].upper() + why[1:],
            declared.line("so_lieu"),
            hint="sửa ngày ở so_lieu, hoặc chot_so_lieu trong data/co-quan.yaml",
        )
        return None
    return ky


def _days(typed: KhaiSoLieu) -> bool:
    """Whether both days could be read."""
    return isinstance(typed.tu, date) and isinstance(typed.den, date)


def _year_of_issue(declared: Declared, ky: KyBaoCao) -> int | None:
    """The year the month of issue is of: it comes after the data, maybe in the year after."""
    thang, last = declared.khai.thang, ky.den
    if thang >= last.month:
        return last.year
    if ky.lich_den.month == 12:
        return last.year + 1
    declared.report.error(
        Code.REPORT_MONTH,
        f"Ban hành tháng {viet_thang(thang)} mà số liệu đến ngày {viet_ngay_gon(last)}",
        declared.line("thang"),
        hint=f"thang là tháng gửi báo cáo, từ tháng {viet_thang(last.month)} trở đi",
    )
    return None


def _without(year: ReadYear, ky: KyBaoCao | None, logs: Logs) -> dict[str, str]:
    """The tables that cannot be made: why, each."""
    lacking: dict[str, str] = {}
    if logs.truoc is not None and not logs.truoc.co:
        lacking["cung_ky"] = f"không có nhật ký kết quả năm {year.nam - 1}"
    if ky is not None and year.agency is not None:
        later = ky_sau(ky, year.agency.chot_so_lieu)
        if later.nam != year.nam:
            lacking["ky_sau"] = f"nhiệm vụ {later.goi} ở kế hoạch của năm sau"
    return lacking
