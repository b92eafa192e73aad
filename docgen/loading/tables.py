"""A table file → rows of text cells with the lines they stand on: CSV as Excel writes it."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
import re
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from docgen.loading.report import Report

HEAD_WITHIN = 10
"""The header is looked for in so many rows."""

_FORMULA = r"#(?:REF|VALUE|DIV/0|NUM|NULL)!|#NAME\?|#N/A|=[\w(+\-].*"

DELIMITERS = (";", ",", "\t")


class Row(NamedTuple):
    """Cells stripped of outer space, from physical line `line` to `last_line` (rows in .xlsx)."""

    line: int
    last_line: int
    cells: tuple[str, ...]
    unread: frozenset[int] = frozenset()
    """Places of cells whose fault is reported already."""
    mark: str = ""
    """What separates the cells of a CSV."""


def read_csv(text: str, report: Report, recognised: Callable[[str], bool]) -> tuple[Row, ...]:
    """The rows of a CSV that hold anything, the header first.

    The separator is the one that makes most cells of one of the first rows `recognised`. A row
    whose quoting is broken is reported and stands there unread; reading goes on at the next line
    that has as many cells as the header.
    """
    mark = max(
        DELIMITERS, key=lambda m: max(sum(map(recognised, row)) for row in _first_rows(text, m))
    )
    rows: list[Row] = []
    lines = list(io.StringIO(text, newline=""))
    first = 1
    while first <= len(lines):
        first = _read_on(lines, first, mark, rows, report)
    return tuple(rows)


def _read_on(lines: list[str], first: int, mark: str, rows: list[Row], report: Report) -> int:
    """Add the rows from line `first` to the first broken one; the line to go on with."""
    reader = csv.reader(iter(lines[first - 1 :]), delimiter=mark, strict=True)
    line = first
    try:
        for cells in reader:
            last = first - 1 + reader.line_num
            row = _row(line, last, cells)._replace(mark=mark)
            line = last + 1
            if any(row.cells) and not row.cells[0].lower().startswith("sep="):
                rows.append(row._replace(unread=_left_by_excel(row, report)))
    except csv.Error as error:
        _explain(error, line, report)
        if rows:
            width = len(rows[0].cells)
            whole = (n for n in range(line, len(lines)) if lines[n].count(mark) >= width - 1)
            last = next(whole, len(lines))
            rows.append(Row(line, last, ("",) * width, frozenset(range(width)), mark))
            return last + 1
    return len(lines) + 1


def _left_by_excel(row: Row, report: Report) -> frozenset[int]:
    """The cells that hold a formula, or the error in a result's place, each reported."""
    found = {n: cell for n, cell in enumerate(row.cells) if re.fullmatch(_FORMULA, cell)}
    for cell in found.values():
        said = "có lỗi của Excel" if cell.startswith("#") else "là công thức của Excel"
        line = report.line_with(cell, row.line, row.last_line)
        hint = "gõ thẳng giá trị vào ô"
        report.error(Code.CELL_TYPE, f"Ô {said}: {cell}", line, hint=hint)
    return frozenset(found)


def _row(line: int, last_line: int, cells: list[str]) -> Row:
    parts = ["\n".join(p.strip() for p in c.strip().split("\n") if p.strip()) for c in cells]
    return Row(line, last_line, tuple(parts))


def _first_rows(text: str, mark: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    rows: list[list[str]] = [[]]
    with contextlib.suppress(csv.Error):  # said when the rows are read
        rows += itertools.islice((row for row in reader if any(map(str.strip, row))), HEAD_WITHIN)
    return rows


def _explain(error: csv.Error, line: int, report: Report) -> None:
    reason = str(error)
    if "unexpected end" in reason or "field larger" in reason:
        message = 'Ô mở bằng dấu ngoặc kép " mà không đóng'
        hint = "thêm dấu ngoặc kép ở cuối ô"
    else:
        message = 'Có chữ đứng ngay sau dấu ngoặc kép " đóng ô'
        hint = 'dấu ngoặc kép bên trong ô phải viết hai lần: ""; hoặc dùng “ ”'
    report.error(Code.CSV_SYNTAX, message, line, hint=hint)
