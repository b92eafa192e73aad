"""Which worksheets of a workbook hold a table, and what is said of the others."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.hidden import is_visible, say_sheets_left_out
from docgen.loading.tables import HEAD_WITHIN
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import chuan_nfc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from docgen.loading.columns import Table
    from docgen.loading.report import Report

UNITS, TASKS = "Đơn vị", "Nhiệm vụ"
"""The sheets that docgen makes for drop-downs, of one column."""

_DAY = regex(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}", re.ASCII)
_FEW = 3  # columns that name a table which has no more


class _Seen(NamedTuple):
    """A worksheet that holds something: its first rows that do, how many columns of the table its
    head row names, and the place of that among the rows.
    """

    sheet: Worksheet
    rows: tuple[tuple[str, ...], ...]
    named: int
    head: int

    @property
    def name(self) -> str:
        """As messages name it."""
        return f"“{name_of(self.sheet)}”"


def name_of(sheet: Worksheet) -> str:
    """The title on the sheet's tab."""
    return chuan_nfc(sheet.title.strip())


def all_sheets(book: Workbook, table: Table, report: Report) -> tuple[Worksheet, ...]:
    """Every sheet that has the table's head row, in the order of the tabs.

    Where none has, the one named after the table, else the first. The others are said.
    """
    seen, found = _with_head(book, table)
    if not found:
        found = [_Seen(_preferred(book, table), (), 0, 0)]
    _say_others(seen, found, table, report)
    return tuple(one.sheet for one in found)


def one_sheet(book: Workbook, table: Table, report: Report) -> Worksheet | None:
    """The sheet of a table that has one alone; None where two have it, which is said."""
    seen, found = _with_head(book, table)
    filled = [one for one in found if len(one.rows) > one.head + 1]
    whole = [one for one in filled if one.named == len(_needed(table))]
    several = filled if len(whole) != 1 else whole
    if len(several) > 1:
        _say_several(several, table, report)
        return None
    sheet = (several or found or [_Seen(_preferred(book, table), (), 0, 0)])[0]
    _say_others(seen, [sheet], table, report)
    return sheet.sheet


def _say_several(several: Sequence[_Seen], table: Table, report: Report) -> None:
    """Which sheets have the table, with their rows, and how to make one of them."""
    areas = [(one.name, *_area(one)) for one in several]
    first, *others = areas
    move = ", ".join(f"{_rows(top, end)} của {name}" for name, top, end in others)
    report.error(
        Code.TWO_TABLES,
        f"{len(several)} trang tính cùng có {table.goi}: "
        + ", ".join(f"{name} ({_rows(top, end)})" for name, top, end in areas)
        + "; docgen không biết bảng nào đúng",
        hint=f"bảng chia ra nhiều trang tính thì chép {move} xuống dưới hàng {first[2]} của "
        f"{first[0]} rồi xóa trang tính đã chép; bảng cũ, bảng nháp thì xóa hoặc chuyển sang tệp "
        "khác",
    )


def _rows(first: int, last: int) -> str:
    return f"hàng {first}" if first == last else f"hàng {first} đến {last}"


def _area(one: _Seen) -> tuple[int, int]:
    """The first and last row under the head of the table, as Excel numbers them."""
    rows = enumerate(one.sheet.iter_rows(values_only=True), 1)
    filled = [number for number, row in rows if any(map(_shown, row))]
    return filled[one.head + 1], filled[-1]


def _with_head(book: Workbook, table: Table) -> tuple[list[_Seen], list[_Seen]]:
    """The sheets that hold anything, and those of them with the table's head row."""
    seen = [one for sheet in book.worksheets if (one := _look(sheet, table)).rows]
    return seen, [one for one in seen if one.named and one.named >= _enough(table)]


def _preferred(book: Workbook, table: Table) -> Worksheet:
    """The sheet named after the table, else the first; of one printed as seen the first shown."""
    sheets = book.worksheets
    if table.as_seen:
        return next(filter(is_visible, sheets), sheets[0])
    return next((sheet for sheet in sheets if name_of(sheet) == table.sheet), sheets[0])


def _needed(table: Table) -> frozenset[str]:
    return frozenset(table.columns) - table.may_lack


def _enough(table: Table) -> int:
    """How many headings make a row the head of the table: a list of names and units is none."""
    needed = len(_needed(table))
    return max(needed // 2 + 1, min(_FEW, needed))


def _look(sheet: Worksheet, table: Table) -> _Seen:
    found = ([_shown(value) for value in row] for row in sheet.iter_rows(values_only=True))
    rows = tuple(islice((tuple(row) for row in found if any(row)), HEAD_WITHIN + 1))
    needed = _needed(table)
    named = [len({table.column_of(cell) for cell in row} & needed) for row in rows[:HEAD_WITHIN]]
    best = max(named, default=0)
    return _Seen(sheet, rows, best, named.index(best) if named else 0)


def _shown(value: object) -> str:
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    return "" if value is None else " ".join(chuan_nfc(str(value)).split())


def _say_others(seen: Sequence[_Seen], read: Sequence[_Seen], table: Table, report: Report) -> None:
    """What stands on the sheets that are not read.

    Lists for drop-downs are nobody's entries, nor is what somebody has hidden, unless it stands
    before the sheet that is printed.
    """
    sheets = [one.sheet for one in read]
    others = [one for one in seen if one.sheet not in sheets and not _is_list(one)]
    entries = [one for one in others if _like_entries(one, table)]
    for one in entries:
        report.error(
            Code.SHEET_UNREAD,
            f"Trang tính {one.name} có hàng như của {table.goi} mà không có hàng tên cột",
            hint="chép hàng tên cột lên đầu trang tính đó; không phải của bảng này thì chuyển sang "
            "tệp khác",
        )
    if table.as_seen:
        before = takewhile(lambda one: one.sheet not in sheets, seen)
        say_sheets_left_out((b.sheet for b in before if not is_visible(b.sheet)), report)
    names = [one.name for one in others if one not in entries and is_visible(one.sheet)]
    if names:
        why, where = f"không có hàng tên cột của {table.goi}", "có hàng ấy"
        if table.as_seen:
            why, where = "chỉ in trang tính đầu", "đầu"
        report.note(
            Code.SHEET_UNREAD,
            f"Không đọc trang tính {', '.join(names)}: {why}",
            hint=f"có gì thuộc bảng này thì chuyển sang trang tính {where}; không thì để nguyên",
        )


def _is_list(one: _Seen) -> bool:
    own = name_of(one.sheet) in {UNITS, TASKS}
    return own and not any(any(row[1:]) for row in one.rows)


def _like_entries(one: _Seen, table: Table) -> bool:
    """Whether a row has a day and as many cells as a row of the table."""
    return bool(table.dates) and any(
        sum(map(bool, row)) >= _enough(table) and any(map(_DAY.fullmatch, row)) for row in one.rows
    )
