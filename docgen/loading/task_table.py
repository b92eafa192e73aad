"""Rows of the task table → tasks: numbering, units, money."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.findings import errors_among
from docgen.loading.codes import Code
from docgen.loading.columns import Table, by_column, money, read_head
from docgen.loading.kinh_phi import check_large
from docgen.loading.odd_text import OddText, check_dates, check_schedule
from docgen.loading.placeholders import check_names
from docgen.loading.sequence import Run
from docgen.loading.units import HOW_DECLARED
from docgen.model.tasks import NhiemVu
from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from docgen.loading.columns import Head
    from docgen.loading.report import Report
    from docgen.loading.tables import Row
    from docgen.loading.units import Units

COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "tt": ("TT", "STT", "Số thứ tự", "Số TT"),
        "nhiem_vu": ("Nhiệm vụ", "Nội dung nhiệm vụ", "Nội dung"),
        "san_pham": ("Sản phẩm",),
        "chu_tri": ("Đơn vị chủ trì", "Chủ trì"),
        "phoi_hop": ("Đơn vị phối hợp", "Phối hợp"),
        "thoi_gian": ("Thời gian thực hiện", "Thời gian"),
        "kinh_phi": ("Dự kiến kinh phí", "Kinh phí", "Kinh phí dự kiến"),
    }
)
"""Column → the names its heading may carry, the usual one first."""

_LEAST = 10_000  # đồng; nobody plans a task for less: 1.550 under (đồng) are triệu

TASKS = Table(
    goi="bảng nhiệm vụ",
    stem="nhiem-vu",
    sheet="Nhiệm vụ",
    columns=COLUMNS,
    empty_hint="chép bảng mẫu của `docgen init` rồi sửa",
    above_hint="; tên phụ lục khai trong ke-hoach.md, docgen tự in",
    total_hint=", đặt tong_cong: có ở phu_luc của ke-hoach.md, docgen tự cộng",
)

_OF_NUMBERS = {"tt", "kinh_phi"}  # what is no number in them is said by who reads them
_MAY_BE_EMPTY = {"phoi_hop"}
_NUMBER = regex(r"[1-9][0-9]{0,3}")


class Known(NamedTuple):
    """What cells are held against; None where the file that says it could not be read."""

    units: Units | None
    names: Collection[str] | None
    nam: int | None = None


def read_tasks(rows: tuple[Row, ...], known: Known, report: Report) -> tuple[NhiemVu, ...]:
    """The tasks in the rows under the header; rows with a fault are left out."""
    table = read_head(TASKS, rows, report)
    if table is None:
        return ()
    if not table.rows:
        hint = "thêm mỗi nhiệm vụ một hàng dưới hàng tên cột"
        report.error(Code.NO_TASKS, "Bảng không có nhiệm vụ nào", table.line, hint=hint)
        return ()
    odd = OddText(report)
    tasks = [_task(row, table.head, known, odd, report) for row in table.rows]
    odd.report_kinds()
    check_large(table.rows, table.head, tasks, report)
    _check_numbers(table.rows, table.head, report)
    return tuple(task for task in tasks if task is not None)


def _task(row: Row, head: Head, known: Known, odd: OddText, report: Report) -> NhiemVu | None:
    before = len(report.findings)
    cells = by_column(row, head)
    if cells is None:
        return None
    _check_cells(row, cells, known, odd, report)
    leading = _units("chu_tri", cells, row, known, report)
    joining = _units("phoi_hop", cells, row, known, report)
    _check_twice(leading, joining, row, known, report)
    amount = money(cells.get("kinh_phi", ""), head.unit, _LEAST, row, report)
    if (
        len(errors_among(report.findings[before:]))
        or cells.keys() < COLUMNS.keys()
        or amount is None
        or not _NUMBER.fullmatch(cells["tt"])
    ):
        return None
    return NhiemVu(
        **{c: cells[c] for c in ("nhiem_vu", "san_pham", "chu_tri", "phoi_hop", "thoi_gian")},
        tt=int(cells["tt"]),
        chu_tri_ma=leading,
        phoi_hop_ma=joining,
        kinh_phi=amount,
        line=row.line,
        don_vi_tien=head.unit or 10**6,
    )


def _check_cells(
    row: Row, cells: dict[str, str], known: Known, odd: OddText, report: Report
) -> None:
    for column, cell in cells.items():
        name = COLUMNS[column][0]
        if not cell and column not in _MAY_BE_EMPTY:
            hint = "ghi 0 nếu không dùng kinh phí" if column == "kinh_phi" else "điền ô này"
            report.error(Code.CELL_EMPTY, f"Ô “{name}” để trống", row.line, hint=hint)
        for paragraph in cell.split("\n"):
            line = report.line_with(paragraph[:20], row.line, row.last_line)
            check_names(paragraph, line, known.names, report)
            check_dates(paragraph, line, report, known.nam)
            if column == "thoi_gian":
                check_schedule(paragraph, line, report)
            if column not in _OF_NUMBERS:
                odd.take_cell(paragraph, line)


def _units(
    column: str, cells: dict[str, str], row: Row, known: Known, report: Report
) -> tuple[str, ...]:
    if known.units is None:
        return ()
    codes, unknown = known.units.resolve(cells.get(column, ""))
    for name in unknown if known.units.whole else ():
        said = "không có trong co-quan.yaml"
        near = known.units.nearest(name)
        if named := known.units.coded.get(name):
            said = f"là mã của “{named}”"
            hint = f"ghi tên đơn vị: {named}; bảng in tên, không in mã"
        elif near:
            hint = f"có phải “{near}”? Nhiều đơn vị thì ngăn nhau bằng dấu chấm phẩy"
        else:
            hint = f"{HOW_DECLARED}; nhiều đơn vị ngăn nhau bằng dấu chấm phẩy"
        message = f"{COLUMNS[column][0]} “{name}” {said}"
        line = report.line_with(name, row.line, row.last_line)
        report.error(Code.TASK_UNIT, message, line, hint=hint)
    return codes


def _check_twice(
    leading: Sequence[str], joining: Sequence[str], row: Row, known: Known, report: Report
) -> None:
    """A unit that leads a task does not join it too, and none is named twice in a cell."""
    if known.units is None:
        return
    names = known.units.coded
    for code in dict.fromkeys((*leading, *joining)):
        led, joined = leading.count(code), joining.count(code)
        if led + joined < 2 or code in known.units.shared:
            continue
        name = names.get(code, code)
        both = f"“{name}” vừa chủ trì vừa phối hợp một nhiệm vụ"
        twice = f"{COLUMNS['chu_tri' if led else 'phoi_hop'][0]} “{name}” ghi hai lần trong một ô"
        report.warning(
            Code.UNIT_TWICE,
            both if led and joined else twice,
            row.line,
            hint="bỏ bớt một chỗ ghi đơn vị này",
        )


def _check_numbers(rows: Sequence[Row], head: Head, report: Report) -> None:
    if "tt" not in head.columns:
        return
    place = head.columns.index("tt")
    seen: dict[int, int] = {}
    run, unnumbered = Run(), 0
    for row in rows:
        typed = row.cells[place] if place < len(row.cells) else ""
        if not typed or place in row.unread:
            unnumbered += 1
            continue
        if not _NUMBER.fullmatch(typed):
            unnumbered += 1
            if head.width.holds(row):  # else the number is not what was typed for it
                message = f"Số thứ tự “{typed}” không phải là số nguyên dương"
                report.error(Code.BAD_NUMBERING, message, row.line, hint="đánh số 1, 2, 3, …")
            continue
        number = int(typed)
        skipped = run.typed < number <= run.typed + 1 + unnumbered  # as many have no number
        if number in seen:
            message = f"Số thứ tự {number} đã có ở dòng {seen[number]}"
            report.error(Code.NUMBER_TWICE, message, row.line, hint="đánh lại số thứ tự")
        elif not run.takes(number) and not skipped:
            after = f"sau {run.typed}" if run.typed else "đứng đầu"
            message = f"Số thứ tự không liền: {number} {after}"
            report.error(
                Code.NUMBER_GAP,
                message,
                row.line,
                hint="đánh lại số thứ tự, hoặc xem lại có hàng nào bị mất",
                current=str(number),
                required=str(run.typed + 1),
            )
        elif run.typed != run.meant and number == run.meant + 1:
            seen.pop(run.typed)  # a slip: the row that has this number is still to come
        seen.setdefault(number, row.line)
        run, unnumbered = Run(number, number) if skipped else run.then(number), 0
