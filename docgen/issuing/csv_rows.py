"""A row put in, left out or moved in Word, as the CSV of the data takes it over."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from docgen.loading.columns import fold
from docgen.loading.csv_cells import delimiter_of, quoted, read_cells
from docgen.loading.roster import ROSTER
from docgen.loading.tables import HEAD_WITHIN
from docgen.loading.task_table import TASKS
from docgen.model.printed import heads_running_numbers
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docgen.issuing.changes import Change, InTable
    from docgen.loading.csv_cells import Cell


def how_to_follow(change: Change, tables: Mapping[str, str]) -> str | None:
    """What to do in the CSV that has the row, one of `tables` by path; None where none has it.

    A table that is printed otherwise than it is typed, as a duty table is, has no row to put in or
    take out. Lines are those of the file as it stands.
    """
    row, text = change.hang, tables.get(change.place.path)
    if row is None or text is None or not (change.whole_row and change.typed):
        return None
    csv = _Csv(tuple(tuple(cells) for _, cells in groupby(read_cells(text), attrgetter("row"))))
    at = next((r for r in csv.records if r[0].line == change.place.line), None)
    columns = csv.columns(row.dau)
    if at is None or columns is None:
        return None
    again = _numbers_again(csv, row, at, columns)
    if change.old:
        lines = _lines(at)
        return f"cắt {lines}, dán vào chỗ ấy{again}" if change.new else f"xóa {lines}{again}"
    mark = delimiter_of(text)
    cells = ["\n".join(row.o[n]) if n is not None else "" for n in columns]
    typed = mark.join(quoted(cell, mark) for cell in cells)
    where = f"sau dòng {_last_line(at)}" if change.sau else f"trước dòng {at[0].line}"
    return f"dán hàng dưới đây vào {where}{again}:\n{typed}"


class _Csv(NamedTuple):
    """The records of a CSV, cell by cell."""

    records: tuple[tuple[Cell, ...], ...]

    def columns(self, printed: Sequence[str]) -> list[int | None] | None:
        """Which printed column each of its own is; None where it lacks one that is printed."""
        names = [_column(head) for head in printed]
        heads = max(
            ([_column(cell.value) for cell in record] for record in self.records[:HEAD_WITHIN]),
            key=lambda found: len(set(names).intersection(found)),
        )
        lacking = (head for head, name in zip(printed, names, strict=True) if name not in heads)
        if not all(map(heads_running_numbers, lacking)):
            return None
        return [names.index(name) if name in names else None for name in heads]


def _column(heading: str) -> str:
    """What tells a column, by whatever name it has."""
    known = (table.column_of(heading) for table in (TASKS, ROSTER))
    return next((column for column in known if column), fold(heading))


def _numbers_again(
    csv: _Csv, row: InTable, at: tuple[Cell, ...], columns: Sequence[int | None]
) -> str:
    """What is to be done where running numbers are typed that do not go on as they stand."""
    numbered = any(heads_running_numbers(row.dau[n]) for n in columns if n is not None)
    if not numbered or (at == csv.records[-1] and not (row.cu and row.moi)):
        return ""
    log = " (và số nhiệm vụ trong nhật ký kết quả)" if "nhiem_vu" in map(_column, row.dau) else ""
    return f", rồi đánh lại số thứ tự các hàng sau{log}"


def _last_line(record: tuple[Cell, ...]) -> int:
    return max(cell.line + cell.value.count("\n") for cell in record)


def _lines(record: tuple[Cell, ...]) -> str:
    first, last = record[0].line, _last_line(record)
    return f"dòng {first}" if first == last else f"dòng {first} đến dòng {last}"
