"""Rows of the task table → tasks: columns by name, numbering, units, money."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from docgen.findings import errors_among
from docgen.loading.codes import Code
from docgen.loading.odd_text import OddText, check_dates
from docgen.loading.placeholders import check_names
from docgen.loading.tables import HEAD_WITHIN
from docgen.model.tasks import NhiemVu
from docgen.model.text import tach_nhan_manh
from docgen.vietnamese import bo_dau, gan_nhat, hieu_tien

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

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

_MAY_BE_EMPTY = {"phoi_hop"}
_BRACKETS = re.compile(r"\s*\(([^)]*)\)\s*$")
_MONEY = {"dong": 1, "nghin dong": 10**3, "ngan dong": 10**3, "trieu dong": 10**6, "trieu": 10**6}
_TOTAL = re.compile(r"(?:tong|cong)(?: (?:cong|so|kinh phi|du kien|nam))*(?: \([^)]*\))?\s*:?")
_NUMBER = re.compile(r"[1-9][0-9]{0,3}")
_COLUMN_NUMBER = re.compile(r"\(?(?:[0-9]{1,2}|[A-ZĐ])\)?")
_LONGEST_HEADING = 60  # characters, with the unit of money in brackets


class Head(NamedTuple):
    """The columns of the table by place, and the unit of the money column in đồng."""

    columns: tuple[str | None, ...]
    unit: int | None


class Known(NamedTuple):
    """What cells are held against; None where the file that says it could not be read."""

    units: Units | None
    names: Collection[str] | None


def column_of(heading: str) -> str | None:
    """The column a heading names, in any case, with or without diacritics."""
    if len(heading) > _LONGEST_HEADING:
        return None  # a task's text; every cell of a table is asked, to find its head
    return _columns_by_name().get(_fold(_BRACKETS.sub("", heading)))


@cache
def _columns_by_name() -> Mapping[str, str]:
    return {_fold(name): column for column, names in COLUMNS.items() for name in names}


def read_tasks(rows: tuple[Row, ...], known: Known, report: Report) -> tuple[NhiemVu, ...]:
    """The tasks in the rows under the header; rows with a fault are left out."""
    if not rows:
        report.error(Code.EMPTY_FILE, "Bảng trống", hint="chép bảng mẫu của `docgen init` rồi sửa")
        return ()
    above = head_place(rows)
    if above:
        typed, last = rows[0].line, rows[above - 1].last_line
        these = f"dòng {typed}" if typed == last else f"dòng {typed} đến {last}"
        report.error(
            Code.ABOVE_HEAD,
            "Bảng không bắt đầu bằng hàng tên cột: hàng tên cột ở dòng "
            f"{rows[above].line}, phía trên còn hàng khác",
            typed,
            hint=f"xóa các dòng phía trên đầu bảng ({these}); tên phụ lục khai "
            "trong ke-hoach.md, docgen tự in",
        )
    head = _head(rows[above], report)
    if not any(head.columns):
        return ()
    below = rows[above + 1 :]
    if below and _counts_columns(below[0]):
        below = below[1:]
    under = [row for row in below if not _is_total_said(row, report)]
    if not under:
        hint = "thêm mỗi nhiệm vụ một hàng dưới hàng tên cột"
        report.error(Code.NO_TASKS, "Bảng không có nhiệm vụ nào", rows[above].line, hint=hint)
        return ()
    odd = OddText(report)
    tasks = [_task(row, head, known, odd, report) for row in under]
    odd.report_kinds()
    _check_numbers(under, head, report)
    return tuple(task for task in tasks if task is not None)


def head_place(rows: Sequence[Row]) -> int:
    """The place among `rows` of the one that names most columns; 0 where none names two."""
    named = [len({column_of(c) for c in row.cells} - {None}) for row in rows[:HEAD_WITHIN]]
    return named.index(max(named)) if max(named, default=0) > 1 else 0


def is_total(cells: Sequence[str]) -> bool:
    """Whether a row sums the ones above it: “Tổng cộng” where a number or a task would stand."""
    return any(_TOTAL.fullmatch(_fold(cell)) for cell in cells[:2])


def _counts_columns(row: Row) -> bool:
    """Whether a row under the header numbers the columns: (1), (2), … or A, B, 1, 2, …"""
    cells = _without_empty_end(row.cells)
    return len(cells) > 2 and all(map(_COLUMN_NUMBER.fullmatch, cells))


def _is_total_said(row: Row, report: Report) -> bool:
    total = is_total(row.cells)
    if total:
        report.error(
            Code.TOTAL_ROW,
            "Hàng tổng cộng không nhập vào bảng",
            row.line,
            hint="xóa hàng này, đặt tong_cong: có ở phu_luc của ke-hoach.md, docgen tự cộng",
        )
    return total


def _head(row: Row, report: Report) -> Head:
    """The columns that can be known; a misspelt one, reported, is the one it was meant to be."""
    columns: list[str | None] = []
    names = [variants[0] for variants in COLUMNS.values()]
    headings = _without_empty_end(row.cells)
    absent = {COLUMNS[c][0]: c for c in COLUMNS if c not in map(column_of, headings)}
    unit = None
    for heading in headings:
        column = column_of(heading)
        if column is None:
            near = gan_nhat(_BRACKETS.sub("", heading), absent)
            column = absent.pop(near) if near else None
            hint = f"có phải “{near}”?" if near else f"các cột: {', '.join(names)}"
            shown = (
                f"Cột “{heading}” không có trong bảng nhiệm vụ" if heading else "Cột không có tên"
            )
            report.error(Code.COLUMN_UNKNOWN, shown, row.line, hint=hint)
        elif column in columns:
            message = f"Hai cột cùng là “{COLUMNS[column][0]}”"
            report.error(Code.COLUMN_TWICE, message, row.line, hint="xóa một cột")
            column = None
        if column == "kinh_phi":
            unit = _unit(heading, row, report)
        columns.append(column)
    missing = [COLUMNS[c][0] for c in COLUMNS if c not in columns]
    if missing:
        message = "Thiếu cột " + ", ".join(f"“{name}”" for name in missing)
        hint = "dòng đầu của bảng là tên các cột: " + ", ".join(names)
        report.error(Code.COLUMN_MISSING, message, row.line, hint=hint)
    return Head(tuple(columns), unit)


def _unit(heading: str, row: Row, report: Report) -> int | None:
    found = _BRACKETS.search(heading)
    unit = _MONEY.get(_fold(found.group(1))) if found else None
    if unit is None:
        report.error(
            Code.MONEY_UNIT,
            f"Đầu cột “{heading}” không ghi đơn vị tiền",
            row.line,
            hint="viết Dự kiến kinh phí (triệu đồng), (nghìn đồng) hoặc (đồng)",
        )
    return unit


def _task(row: Row, head: Head, known: Known, odd: OddText, report: Report) -> NhiemVu | None:
    before = len(report.findings)
    cells = _without_empty_end(row.cells)
    if len(cells) > len(head.columns) or len(row.cells) < len(head.columns):
        count = max(len(cells), len(row.cells)) if len(cells) <= len(head.columns) else len(cells)
        report.error(
            Code.CELL_COUNT,
            f"Hàng có {count} ô, bảng có {len(head.columns)} cột",
            row.line,
            hint="ô có dấu ngăn cột hoặc xuống dòng bên trong phải đặt trong dấu ngoặc kép",
        )
        return None
    by_column = {
        column: cell
        for place, (column, cell) in enumerate(zip(head.columns, row.cells, strict=False))
        if column and place not in row.unread
    }
    _check_cells(row, by_column, known, odd, report)
    leading = _units("chu_tri", by_column, row, known, report)
    joining = _units("phoi_hop", by_column, row, known, report)
    amount = _money(by_column.get("kinh_phi", ""), head.unit, row, report)
    if (
        len(errors_among(report.findings[before:]))
        or by_column.keys() < COLUMNS.keys()
        or amount is None
        or not _NUMBER.fullmatch(by_column["tt"])
    ):
        return None
    return NhiemVu(
        **{c: by_column[c] for c in ("nhiem_vu", "san_pham", "chu_tri", "phoi_hop", "thoi_gian")},
        tt=int(by_column["tt"]),
        chu_tri_ma=leading,
        phoi_hop_ma=joining,
        kinh_phi=amount,
        line=row.line,
    )


def _check_cells(
    row: Row, by_column: dict[str, str], known: Known, odd: OddText, report: Report
) -> None:
    for column, cell in by_column.items():
        name = COLUMNS[column][0]
        if not cell and column not in _MAY_BE_EMPTY:
            hint = "ghi 0 nếu không dùng kinh phí" if column == "kinh_phi" else "điền ô này"
            report.error(Code.CELL_EMPTY, f"Ô “{name}” để trống", row.line, hint=hint)
        for paragraph in cell.split("\n"):
            line = report.line_with(paragraph[:20], row.line, row.last_line)
            check_names(paragraph, line, known.names, report)
            check_dates(paragraph, line, report)
            odd.take(paragraph, line)
            try:
                tach_nhan_manh(paragraph)
            except ValueError as error:
                hint = "*chữ nghiêng*, **chữ đậm**; dấu * thường thì để dấu cách hai bên"
                report.error(Code.EMPHASIS, f"Ô “{name}”: {error}", line, hint=hint)


def _units(
    column: str, by_column: dict[str, str], row: Row, known: Known, report: Report
) -> tuple[str, ...]:
    if known.units is None:
        return ()
    codes, unknown = known.units.resolve(by_column.get(column, ""))
    for name in unknown if known.units.whole else ():
        said = "không có trong co-quan.yaml"
        near = known.units.nearest(name)
        if named := known.units.coded.get(name):
            said = f"là mã của “{named}”"
            hint = f"ghi tên đơn vị: {named}; bảng in tên, không in mã"
        elif near:
            hint = f"có phải “{near}”? Nhiều đơn vị thì ngăn nhau bằng dấu chấm phẩy"
        else:
            hint = "khai đơn vị trong data/co-quan.yaml; nhiều đơn vị ngăn nhau bằng dấu chấm phẩy"
        message = f"{COLUMNS[column][0]} “{name}” {said}"
        report.error(Code.TASK_UNIT, message, row.line, hint=hint)
    return codes


def _money(cell: str, unit: int | None, row: Row, report: Report) -> int | None:
    """The amount; judged in triệu đồng where the heading does not say the unit."""
    if not cell:
        return None
    try:
        amount = hieu_tien(cell, unit or 10**6)
    except ValueError as error:
        hint = "1.500 là một nghìn năm trăm; 1,5 là một phẩy năm"
        report.error(Code.TASK_MONEY, f"Kinh phí: {error}", row.last_line, hint=hint)
        return None
    if amount < 0:
        message = f"Kinh phí âm: {cell}"
        report.error(Code.NEGATIVE_MONEY, message, row.last_line, hint="ghi số không âm")
        return None
    return amount


def _check_numbers(rows: Sequence[Row], head: Head, report: Report) -> None:
    if "tt" not in head.columns:
        return
    place = head.columns.index("tt")
    seen: dict[int, int] = {}
    last = unnumbered = 0
    for row in rows:
        typed = row.cells[place] if place < len(row.cells) else ""
        if not typed or place in row.unread:
            unnumbered += 1
            continue
        if not _NUMBER.fullmatch(typed):
            message = f"Số thứ tự “{typed}” không phải là số nguyên dương"
            report.error(Code.BAD_NUMBERING, message, row.line, hint="đánh số 1, 2, 3, …")
            unnumbered += 1
            continue
        number = int(typed)
        if number in seen:
            message = f"Số thứ tự {number} đã có ở dòng {seen[number]}"
            report.error(Code.NUMBER_TWICE, message, row.line, hint="đánh lại số thứ tự")
        elif not last < number <= last + 1 + unnumbered:
            message = f"Số thứ tự không liền: {number} {f'sau {last}' if last else 'đứng đầu'}"
            report.error(
                Code.NUMBER_GAP,
                message,
                row.line,
                hint="đánh lại số thứ tự, hoặc xem lại có hàng nào bị mất",
                current=str(number),
                required=str(last + 1),
            )
        seen.setdefault(number, row.line)
        last, unnumbered = number, 0


def _without_empty_end(cells: tuple[str, ...]) -> tuple[str, ...]:
    count = len(cells)
    while count and not cells[count - 1]:
        count -= 1
    return cells[:count]


def _fold(text: str) -> str:
    return " ".join(bo_dau(text).lower().split())
