"""A table file → rows of text cells with the lines they stand on: CSV as Excel writes it."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
from typing import TYPE_CHECKING, NamedTuple

from docgen.loading.codes import Code

if TYPE_CHECKING:
    from collections.abc import Callable

    from docgen.loading.report import Report

HEAD_WITHIN = 10
"""The header is looked for in so many rows."""

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

    The separator is the one that makes most cells of one of the first rows `recognised`. Broken
    quoting is reported, and the rows before it returned.
    """
    mark = max(
        DELIMITERS, key=lambda m: max(sum(map(recognised, row)) for row in _first_rows(text, m))
    )
    rows: list[Row] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    line = 1
    try:
        for cells in reader:
            row = _row(line, reader.line_num, cells)._replace(mark=mark)
            line = reader.line_num + 1
            if any(row.cells) and not row.cells[0].lower().startswith("sep="):
                rows.append(row)
    except csv.Error as error:
        _explain(error, line, report)
    return tuple(rows)


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
        hint = "thêm dấu ngoặc kép ở cuối ô; các dòng sau đó chưa đọc được"
    else:
        message = 'Có chữ đứng ngay sau dấu ngoặc kép " đóng ô'
        hint = 'dấu ngoặc kép bên trong ô phải viết hai lần: ""; hoặc dùng “ ”'
    report.error(Code.CSV_SYNTAX, message, line, hint=hint)
