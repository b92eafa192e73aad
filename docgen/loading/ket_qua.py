"""data/<year>/ket-qua.csv or .xlsx: the results log, each entry held against the year it is of."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.errors import BadData
from docgen.findings import errors_among, in_reading_order
from docgen.loading.agency import read_agency
from docgen.loading.codes import Code
from docgen.loading.columns import Table, by_column, fold, money, read_head
from docgen.loading.danh_so_lai import likely
from docgen.loading.row_warnings import fold_rows
from docgen.loading.table_file import has_table, open_sheets, table_files
from docgen.loading.task_table import TASKS
from docgen.loading.units import HOW_DECLARED, Units
from docgen.loading.whole_log import check_whole
from docgen.loading.year import read_year
from docgen.model.ket_qua import KetQua, NhatKy
from docgen.model.ky_bao_cao import ky_bao_cao, nam_bao_cao
from docgen.model.ledger import viet_ngay_gon
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import gan_nhat, hieu_ngay, hieu_so
from docgen.workspace import PLAN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from decimal import Decimal

    from docgen.findings import Finding
    from docgen.loading.columns import Head
    from docgen.loading.report import Report
    from docgen.loading.table_file import OpenSheet
    from docgen.loading.tables import Row
    from docgen.loading.year import ReadYear
    from docgen.model.agency import CoQuan
    from docgen.model.tasks import NhiemVu
    from docgen.model.year import Nam
    from docgen.workspace import Workspace

COT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ngay": ("Ngày", "Ngày thực hiện", "Ngày tháng"),
        "nhiem_vu": ("Nhiệm vụ", "Nhiệm vụ số", "Số nhiệm vụ", "TT nhiệm vụ"),
        "don_vi": ("Đơn vị", "Đơn vị thực hiện"),
        "san_pham": ("Sản phẩm", "Kết quả", "Sản phẩm, kết quả"),
        "so_luong": ("Số lượng",),
        "don_vi_tinh": ("Đơn vị tính", "ĐVT"),
        "kinh_phi": ("Kinh phí", "Kinh phí đã chi", "Kinh phí thực hiện", "Đã chi"),
        "minh_chung": ("Minh chứng", "Tài liệu minh chứng"),
        "minh_hoa": ("Minh họa",),
    }
)
"""Column → the names its heading may carry, the usual one first."""

_LEAST = 1_000  # đồng; no sum that is spent is smaller: a stamp costs some thousands

RESULTS = Table(
    goi="nhật ký kết quả",
    stem="ket-qua",
    sheet="Kết quả",
    columns=COT,
    empty_hint="năm chưa có kết quả thì xóa tệp này; `docgen data excel` lập bảng có sẵn tên cột",
    above_hint="",
    total_hint=", docgen tự cộng",
    may_lack=frozenset({"minh_hoa"}),
    dates=frozenset({"ngay"}),
)

_MAY_BE_EMPTY = {"minh_chung", "minh_hoa"}
_TASK = regex(r"(?:nhiem vu )?(?:so )?0*([1-9][0-9]{0,3})(?:[.):](?![0-9]).*| (?![0-9]).*)?")
# So that sums of quantities are exact, whatever a slip of the finger typed.
_TOO_MANY = 10**12
_MOST_PLACES = 6
_MARKS = MappingProxyType({"": False, "khong": False, "x": True, "co": True, "minh hoa": True})
_HINTS = MappingProxyType(
    {
        "so_luong": "ghi con số, ví dụ 02; không có sản phẩm thì ghi 0",
        "don_vi_tinh": "ghi số lượng đếm bằng gì, ví dụ tin, bài; hội nghị; lượt người",
        "kinh_phi": "ghi 0 nếu không chi",
    }
)


class Held(NamedTuple):
    """What entries are held against; None where it is not known, and nothing is held against it.

    `hom_nay` is the day after which nothing can have been done.
    """

    nam: int
    agency: CoQuan | None
    units: Units | None
    tasks: Mapping[int, NhiemVu] | None
    hom_nay: date | None


class ReadLog(NamedTuple):
    """A log as far as its rows could be read; `whole` says that these are all.

    `reports` has one for each worksheet, to say more of its rows.
    """

    log: NhatKy
    whole: bool = True
    reports: Mapping[str, Report] = MappingProxyType({})

    @property
    def sound(self) -> NhatKy | None:
        """The log, None where a row has a fault: sums are not made of the others."""
        return self.log if self.whole else None


def load_results(workspace: Workspace, year: int) -> tuple[Nam, NhatKy]:
    """The year and its log. Raises `BadData` with every fault of every file."""
    read = read_year(workspace, year)
    log = read_results(workspace, read).sound
    fold_rows(read.findings, log)
    nam, results, _ = read.whole_with(log)
    return nam, results


def load_log(workspace: Workspace, year: int) -> tuple[CoQuan, NhatKy]:
    """The agency and the log of a year that has nothing else, as `has_only_log` says.

    Raises `BadData` with every fault of both.
    """
    findings: list[Finding] = []
    agency = read_agency(workspace, findings)
    log = read_log(workspace, year, agency, None, findings)
    if agency is None or log is None or errors_among(findings):
        raise BadData(in_reading_order(findings))
    return agency, log


def read_results(workspace: Workspace, year: ReadYear, hom_nay: date | None = None) -> ReadLog:
    """The year's log, its faults among those of the year.

    Nothing can be of a day after `hom_nay`; None, and days to come are no fault: a report is made
    of the same data the same way whenever it is made.
    """
    tasks = None if year.tasks is None else {task.tt: task for task in year.tasks}
    return _read(workspace, _held(year.nam, year.agency, tasks, hom_nay), year.findings)


def read_last_year(workspace: Workspace, year: ReadYear) -> NhatKy | None:
    """The log of the year before, as `read_log` does; its faults among those of the year."""
    return read_log(workspace, year.nam - 1, year.agency, None, year.findings)


def read_log(
    workspace: Workspace,
    nam: int,
    agency: CoQuan | None,
    hom_nay: date | None,
    findings: list[Finding],
) -> NhatKy | None:
    """A log by itself: its tasks are of a plan that may be gone, and are not looked up."""
    return _read(workspace, _held(nam, agency, None, hom_nay), findings).sound


def has_only_log(workspace: Workspace, nam: int) -> bool:
    """Whether the year is known by its log alone: kept to compare the next one with."""
    folder = workspace.year_data(nam)
    planned = (folder / f"{PLAN}.md").exists() or table_files(folder, TASKS)
    return bool(table_files(folder, RESULTS)) and not planned


def _held(
    nam: int, agency: CoQuan | None, tasks: Mapping[int, NhiemVu] | None, hom_nay: date | None
) -> Held:
    return Held(nam, agency, Units.of(agency) if agency else None, tasks, hom_nay)


def _read(workspace: Workspace, held: Held, findings: list[Finding]) -> ReadLog:
    folder = workspace.year_data(held.nam)
    before = len(errors_among(findings))
    if not has_table(workspace, folder, RESULTS, findings):
        log = NhatKy(workspace.display(folder / f"{RESULTS.stem}.csv"))
        return ReadLog(log, len(errors_among(findings)) == before)
    sheets = open_sheets(workspace, folder, RESULTS, findings)
    entries = tuple(entry for sheet in sheets for entry in _entries(sheet, held))
    reports = {sheet.trang: sheet.report for sheet in sheets}
    check_whole(entries, held.tasks, reports)
    log = NhatKy(workspace.display(table_files(folder, RESULTS)[0]), entries, co=True)
    return ReadLog(log, len(errors_among(findings)) == before, reports)


def _entries(sheet: OpenSheet, held: Held) -> Iterator[KetQua]:
    """The entries; rows with a fault are left out, and said."""
    table = read_head(RESULTS, sheet.rows, sheet.report)
    if table is None:
        return
    for row in table.rows:
        entry = _entry(row, table.head, held, sheet.report)
        if entry is not None:
            yield entry._replace(trang=sheet.trang)


def _entry(row: Row, head: Head, held: Held, report: Report) -> KetQua | None:
    before = len(errors_among(report.findings))
    cells = by_column(row, head)
    if cells is None:
        return None
    for column, cell in cells.items():
        if not cell and column not in _MAY_BE_EMPTY:
            message = f"Ô “{RESULTS.name(column)}” để trống"
            hint = _HINTS.get(column, "điền ô này")
            report.error(Code.CELL_EMPTY, message, row.line, hint=hint)
    done = _day(cells.get("ngay", ""), row, held, report)
    task = _task(cells.get("nhiem_vu", ""), cells.get("san_pham", ""), row, held, report)
    unit = _unit(cells.get("don_vi", ""), row, held, report)
    count = _count(cells.get("so_luong", ""), row, report)
    spent = money(cells.get("kinh_phi", ""), head.unit, _LEAST, row, report)
    invented = _mark(cells.get("minh_hoa", ""), row, report)
    if (
        len(errors_among(report.findings)) > before
        or not cells.keys() >= COT.keys() - RESULTS.may_lack
        or done is None
        or task is None
        or unit is None
        or count is None
        or spent is None
    ):
        return None
    if not count and not spent:
        report.warning(
            Code.RESULT_NOTHING,
            "Số lượng và kinh phí đều bằng 0: dòng này không thêm gì vào báo cáo",
            row.line,
            hint="ghi số lượng đã làm được, hoặc xóa dòng",
        )
    _check_unit_of_task(unit, task, row, held, report)
    return KetQua(
        ngay=done,
        nhiem_vu=task,
        don_vi=unit,
        san_pham=cells["san_pham"],
        so_luong=count,
        don_vi_tinh=cells["don_vi_tinh"],
        kinh_phi=spent,
        minh_chung=cells["minh_chung"],
        minh_hoa=invented,
        line=row.line,
    )


def _day(cell: str, row: Row, held: Held, report: Report) -> date | None:
    if not cell:
        return None
    try:
        day = hieu_ngay(cell)
    except ValueError as error:
        hint = "viết ngày/tháng/năm, ví dụ 12/01/2022"
        if cell.isdecimal():  # how Excel counts days
            hint = "định dạng ô là Ngày (Date) trong Excel rồi gõ lại, ví dụ 12/01/2022"
        report.error(Code.RESULT_DATE, f"Ngày: {error}", row.line, hint=hint)
        return None
    shown = viet_ngay_gon(day)
    if held.hom_nay and day > held.hom_nay:
        hint = "sửa ngày; nhật ký chỉ ghi việc đã làm"
        report.error(Code.RESULT_FUTURE, f"Ngày {shown} chưa tới", row.line, hint=hint)
    elif held.agency:
        cut = held.agency.chot_so_lieu
        belongs = nam_bao_cao(day, cut)
        if belongs != held.nam:
            year = ky_bao_cao(belongs, "nam", cut)
            report.error(
                Code.RESULT_YEAR,
                f"Ngày {shown} thuộc năm báo cáo {belongs} (từ {viet_ngay_gon(year.tu)} đến "
                f"{viet_ngay_gon(year.den)}), không phải {held.nam}",
                row.line,
                hint=f"sửa ngày, hoặc chuyển dòng này sang nhật ký ở data/{belongs:04d}/",
            )
    return day


def _task(cell: str, product: str, row: Row, held: Held, report: Report) -> int | None:
    if not cell:
        return None
    found = _TASK.fullmatch(fold(cell))
    if found is None:
        names = {t.nhiem_vu: t.tt for t in held.tasks.values()} if held.tasks else {}
        near = gan_nhat(cell, names)
        hint = "ghi số thứ tự của nhiệm vụ trong bảng nhiệm vụ, ví dụ 4"
        if near:
            hint = f"có phải nhiệm vụ {names[near]}? Ghi số {names[near]}"
        message = f"Nhiệm vụ “{_short(cell)}” không phải là số thứ tự của nhiệm vụ"
        report.error(Code.RESULT_TASK, message, row.line, hint=hint)
        return None
    number = int(found[1])
    if held.tasks and number not in held.tasks:  # that there is no table at all is said once
        hint = f"bảng có các nhiệm vụ từ 1 đến {max(held.tasks)}"
        if meant := likely(product, held.tasks):
            hint += f"; có phải nhiệm vụ {meant}?"
        report.error(
            Code.RESULT_TASK,
            f"Không có nhiệm vụ {number} trong bảng nhiệm vụ năm {held.nam}",
            row.line,
            hint=hint,
        )
    return number


def _unit(cell: str, row: Row, held: Held, report: Report) -> str | None:
    """The code of the one unit; "" where units could not be read and none can be held against."""
    if held.units is None or not cell:
        return "" if cell else None
    codes, unknown = held.units.resolve(held.units.in_other_letters(cell) or cell)
    if cell in held.units.coded:
        codes, unknown = (cell,), ()
    if held.units.shared.union({""}).intersection(codes):  # of a unit whose code has a fault
        return ""
    if len(codes) == 1 and not unknown and codes[0] in held.units.coded:
        return codes[0]
    shown = _short(cell)
    if codes and not unknown:
        said = "có nhiều đơn vị" if len(codes) > 1 else "là tên gọi chung"
        message = f"Đơn vị “{shown}” {said}, kết quả phải là của một đơn vị"
        hint = "ghi mỗi đơn vị một dòng, với số lượng của đơn vị đó"
    elif held.units.whole:
        near = held.units.nearest(cell)
        message = f"Đơn vị “{shown}” không có trong co-quan.yaml"
        hint = f"có phải “{near}”?" if near else HOW_DECLARED
    else:
        return ""
    report.error(Code.RESULT_UNIT, message, row.line, hint=hint)
    return None


def _check_unit_of_task(unit: str, task: int, row: Row, held: Held, report: Report) -> None:
    if not held.tasks or not held.units or unit not in held.units.coded:
        return
    if not held.units.whole:  # that of the task may be one whose declaration has a fault
        return
    charged = (*held.tasks[task].chu_tri_ma, *held.tasks[task].phoi_hop_ma)
    if unit in charged or any(code not in held.units.coded for code in charged):
        return  # a group stands for all units
    report.warning(
        Code.RESULT_UNIT_APART,
        f"{held.units.coded[unit]} không chủ trì, không phối hợp nhiệm vụ {task}",
        row.line,
        hint="xem lại số của nhiệm vụ và tên đơn vị; nếu đúng thì để nguyên",
    )


def _count(cell: str, row: Row, report: Report) -> Decimal | None:
    if not cell:
        return None
    try:
        count = hieu_so(cell)
    except ValueError as error:
        hint = "ô Số lượng chỉ ghi con số, ví dụ 02; 1,5; 1.000; đơn vị tính ghi ở cột bên"
        report.error(Code.RESULT_QUANTITY, f"Số lượng: {error}", row.line, hint=hint)
        return None
    if count < 0:
        message = f"Số lượng âm: {cell}"
        hint = "ghi số không âm; ghi nhầm thì sửa dòng đã ghi"
        report.error(Code.RESULT_NEGATIVE, message, row.line, hint=hint)
        return None
    whole = count.to_integral_value()
    if count >= _TOO_MANY or count != round(count, _MOST_PLACES):
        message = f"Số lượng {cell} có quá nhiều chữ số"
        hint = f"nhiều nhất 12 chữ số, {_MOST_PLACES} chữ số sau dấu phẩy"
        report.error(Code.RESULT_QUANTITY, message, row.line, hint=hint)
        return None
    return whole if count == whole else count.normalize()  # 10 as 10, not 1E+1; 1.50 as 1.5


def _mark(cell: str, row: Row, report: Report) -> bool:
    mark = _MARKS.get(fold(cell))
    if mark is None:
        message = f"Ô “Minh họa” ghi “{_short(cell)}”"
        hint = "ghi x nếu là số minh họa, để trống nếu là kết quả thật"
        report.error(Code.RESULT_MARK, message, row.line, hint=hint)
    return bool(mark)


def _short(text: str, longest: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1] + "…"
