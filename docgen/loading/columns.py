"""Tables a clerk fills in: columns by name, the row that names them, cells by column.

What the task table and the results log have in common; what their cells mean is theirs.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.row_widths import Width, all_alike, check_widths, without_empty_end
from docgen.loading.tables import HEAD_WITHIN
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import bo_dau, gan_nhat, hieu_tien, ten_don_vi_tien, viet_so, viet_tien

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from docgen.loading.report import Report
    from docgen.loading.tables import Row

_BRACKETS = regex(r"\s*\(([^)]*)\)\s*$")
_MONEY = {
    "dong": 1,
    **dict.fromkeys(("nghin dong", "ngan dong"), 10**3),
    **dict.fromkeys(("trieu dong", "trieu"), 10**6),
    **dict.fromkeys(("ty dong", "ti dong", "ty", "ti"), 10**9),
}
_UNIT_OF = regex(r"(?:dvt|don vi(?: tinh| tien)?)\s*:?\s*")
_TOTAL = regex(
    r"(?:tong|cong)(?: (?:cong|so|kinh phi|du kien|(?:nam|quy|thang)(?: (?:[0-9]+|[ivx]+))?))*"
    r"(?: \([^)]*\))?\s*:?"
)
_COLUMN_NUMBER = regex(r"\(?(?:[0-9]{1,2}|[A-ZĐ])\)?")
_LONGEST_HEADING = 60  # characters, with the unit of money in brackets
MONEY = "kinh_phi"


class Table(NamedTuple):
    """A kind of table: how it is called, its file's stem, its sheet, its columns.

    `columns` gives column → the names its heading may carry, the usual one first. The hints are for
    an empty file and, as the end of a sentence, for rows above the head and sums. One of
    `may_lack` may be missing; a cell of one of `dates` is a date, which Excel keeps as one. One of
    `hideable` is not printed where the workbook hides it.
    """

    goi: str
    stem: str
    sheet: str
    columns: Mapping[str, tuple[str, ...]]
    empty_hint: str
    above_hint: str
    total_hint: str
    may_lack: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    hideable: frozenset[str] = frozenset()

    @property
    def as_seen(self) -> bool:
        """Whether it is printed as whoever typed it sees it: it has no columns of docgen's own."""
        return not self.columns

    def column_of(self, heading: str) -> str | None:
        """The column a heading names, in any case, with or without diacritics."""
        if len(heading) > _LONGEST_HEADING:
            return None  # a task's text; every cell of a table is asked, to find its head
        return _by_name(tuple(self.columns.items())).get(fold(_BRACKETS.sub("", heading)))

    def meant(self, headings: Sequence[str]) -> tuple[str | None, ...]:
        """The column of each heading, of a misspelt one the missing column it comes near to.

        What stands under None is no cell of the table and judged for nothing: that its heading is
        unknown is said, and every further fault would follow from that.
        """
        named = [self.column_of(heading) for heading in headings]
        absent = {self.name(c): c for c in self.columns if c not in named}
        found: list[str | None] = []
        for heading, column in zip(headings, named, strict=True):
            near = None if column else gan_nhat(_BRACKETS.sub("", heading), absent)
            found.append(absent.pop(near) if near else column)
        return tuple(found)

    def head_place(self, rows: Sequence[Row]) -> int:
        """The place among `rows` of the one that names most columns; 0 where none names two."""
        named = [len({self.column_of(c) for c in row.cells} - {None}) for row in rows[:HEAD_WITHIN]]
        return named.index(max(named)) if max(named, default=0) > 1 else 0

    def name(self, column: str) -> str:
        """The usual heading of a column."""
        return self.columns[column][0]


@cache
def _by_name(columns: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, str]:
    return {fold(name): column for column, names in columns for name in names}


class Head(NamedTuple):
    """The columns of the table by place, and the unit of the money column in đồng."""

    columns: tuple[str | None, ...]
    unit: int | None
    width: Width


class Filled(NamedTuple):
    """A table's head, the row it stands in and the rows under it."""

    head: Head
    line: int
    rows: tuple[Row, ...]


def read_head(table: Table, rows: tuple[Row, ...], report: Report) -> Filled | None:
    """The head and what stands under it but for sums; None where no column can be known.

    Rows of another width are said.
    """
    if not rows:
        report.error(Code.EMPTY_FILE, "Bảng trống", hint=table.empty_hint)
        return None
    above = table.head_place(rows)
    if above:
        _say_above(table, rows[:above], rows[above].line, report)
    before = len(report.findings)
    used = {k for row in rows[above + 1 :] for k, cell in enumerate(row.cells) if cell}
    head = _head(table, rows[above], used, report)
    at_fault = len(report.findings) > before
    if not any(head.columns):
        return None
    below = rows[above + 1 :]
    if below and _counts_columns(below[0]):
        below = below[1:]
    under = tuple(row for row in below if not _is_total_said(table, row, report))
    if not at_fault:
        head = head._replace(width=head.width.as_usual(under))
    if not (at_fault and all_alike(under, head.width)):  # it is the head that has one more or less
        check_widths(under, head.width, report)
    return Filled(head, rows[above].line, under)


def _say_above(table: Table, above: Sequence[Row], head: int, report: Report) -> None:
    """What stands above the head: a title is read past, a row that may be one of the table not."""
    first, last = above[0].line, above[-1].last_line
    these = f"dòng {first}" if first == last else f"dòng {first} đến {last}"
    if all(sum(map(bool, row.cells)) == 1 for row in above):
        if table.above_hint:  # of a table that is printed; each sheet of a log may have its title
            report.note(
                Code.ABOVE_HEAD,
                f"Không đọc {these} phía trên hàng tên cột: chỉ là tên bảng",
                hint=f"để nguyên cũng được{table.above_hint}",
            )
        return
    report.error(
        Code.ABOVE_HEAD,
        f"Bảng không bắt đầu bằng hàng tên cột: hàng tên cột ở dòng {head}, phía trên còn hàng "
        "khác",
        first,
        hint=f"xóa các dòng phía trên đầu bảng ({these}){table.above_hint}",
    )


def is_total(cells: Sequence[str]) -> bool:
    """Whether a row sums the ones above it: “Tổng cộng” in its first words or its second cell."""
    first = next(filter(None, cells), "")
    return any(_TOTAL.fullmatch(fold(cell)) for cell in (first, *cells[:2]))


def _counts_columns(row: Row) -> bool:
    """Whether a row under the header numbers the columns: (1), (2), … or A, B, 1, 2, …"""
    cells = without_empty_end(row.cells)
    return len(cells) > 2 and all(map(_COLUMN_NUMBER.fullmatch, cells))


def _is_total_said(table: Table, row: Row, report: Report) -> bool:
    total = is_total(row.cells)
    if total:
        message = "Hàng tổng cộng không nhập vào bảng"
        report.error(Code.TOTAL_ROW, message, row.line, hint=f"xóa hàng này{table.total_hint}")
    return total


def _head(table: Table, row: Row, used: Collection[int], report: Report) -> Head:
    """The columns that can be known; a misspelt one, reported, is the one it was meant to be.

    A column without a name is none where no row uses it.
    """
    columns: list[str | None] = []
    headings = without_empty_end(row.cells)
    unit = None
    for heading, meant in zip(headings, table.meant(headings), strict=True):
        column = meant
        if table.column_of(heading) is None:
            if heading or len(columns) in used:
                _say_unknown(table, heading, meant, row, report)
        elif meant and meant in columns:
            message = f"Hai cột cùng là “{table.name(meant)}”"
            report.error(Code.COLUMN_TWICE, message, row.line, hint="xóa một cột")
            column = None
        if column == MONEY:
            unit = _unit(table, heading, row, report)
        columns.append(column)
    missing = [table.name(c) for c in table.columns if c not in {*columns, *table.may_lack}]
    if missing:
        message = "Thiếu cột " + ", ".join(f"“{name}”" for name in missing)
        hint = f"dòng đầu của bảng là tên các cột: {_names(table)}"
        report.error(Code.COLUMN_MISSING, message, row.line, hint=hint)
    return Head(tuple(columns), unit, Width(len(columns), len(row.cells)))


def _say_unknown(table: Table, heading: str, meant: str | None, row: Row, report: Report) -> None:
    hint = f"có phải “{table.name(meant)}”?" if meant else f"các cột: {_names(table)}"
    shown = f"Cột “{heading}” không có trong {table.goi}" if heading else "Cột không có tên"
    report.error(Code.COLUMN_UNKNOWN, shown, row.line, hint=hint)


def _names(table: Table) -> str:
    return ", ".join(table.name(column) for column in table.columns)


def _unit(table: Table, heading: str, row: Row, report: Report) -> int | None:
    found, unit = _BRACKETS.search(heading), unit_in(heading)
    if unit is None:
        said = f"ghi “{found[1]}”, không phải đơn vị tiền docgen nhận" if found else ""
        report.error(
            Code.MONEY_UNIT,
            f"Đầu cột “{heading}” {said or 'không ghi đơn vị tiền'}",
            row.line,
            hint=f"viết {table.name(MONEY)} (triệu đồng), (nghìn đồng), (tỷ đồng) hoặc (đồng)",
        )
    return unit


def unit_in(heading: str) -> int | None:
    """The unit of money a heading has in brackets, in đồng: "Kinh phí (triệu đồng)"."""
    found = _BRACKETS.search(heading)
    return _MONEY.get(_UNIT_OF.sub("", fold(found.group(1)))) if found else None


def by_column(row: Row, head: Head) -> dict[str, str] | None:
    """The cells that can be judged, by column; None for a row of another width, said before."""
    if not head.width.holds(row):
        return None
    return {
        column: cell
        for place, (column, cell) in enumerate(zip(head.columns, row.cells, strict=False))
        if column and place not in row.unread
    }


def money(cell: str, unit: int | None, least: int, row: Row, report: Report) -> int | None:
    """The amount in đồng; judged in triệu đồng where the heading does not say the unit.

    One below `least`, in đồng, is warned of: its unit is likely another.
    """
    if not cell:
        return None
    try:
        amount = hieu_tien(cell, unit or 10**6)
    except ValueError as error:
        hint = "1.500 là một nghìn năm trăm, 1,5 là một phẩy năm; đơn vị tiền ghi ở đầu cột"
        report.error(Code.TASK_MONEY, f"Kinh phí: {error}", row.last_line, hint=hint)
        return None
    if amount < 0:
        message = f"Kinh phí âm: {cell}"
        report.error(Code.NEGATIVE_MONEY, message, row.last_line, hint="ghi số không âm")
        return None
    if unit and 0 < amount < max(unit / 1000, least):
        _say_tiny(cell, amount, unit, row, report)
    return amount


def _say_tiny(cell: str, amount: int, unit: int, row: Row, report: Report) -> None:
    printed = viet_tien(amount, unit)
    message = (
        f"Kinh phí “{cell}” nhỏ khác thường: là {viet_so(amount)} đồng, "
        f"sẽ in {printed} ({ten_don_vi_tien(unit)})"
    )
    hint = "xem lại đơn vị: “50 triệu đồng”, hoặc chỉ số 50 ở cột (triệu đồng)"
    if unit == 1:
        hint = "cột ghi đơn vị đồng: 20 triệu đồng gõ 20.000.000 hoặc “20 triệu đồng”"
    report.warning(Code.TINY_MONEY, message, row.last_line, hint=hint)


def fold(text: str) -> str:
    """`text` as headings are compared: small letters without diacritics, single spaces."""
    return " ".join(bo_dau(text).lower().split())
