"""A duty table changed in Word, held against itself and the roster beside it in the same file."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from docgen.findings import Finding, Location, Severity
from docgen.issuing.cited import own_words
from docgen.issuing.codes import Code
from docgen.issuing.paper import one_line
from docgen.model.printed import heads_running_numbers
from docgen.vietnamese import khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.view import CellView, RowView
    from docgen.recognise import Recognised

_DAY = "Ngày trực"
_NAME = "Họ và tên"
_APART = re.compile(r"[;,]")
_ASIDE = re.compile(r"\(.*?\)")
_COUNTED = re.compile(r"(Danh sách|Lịch trực) gồm (\d+) (?:người|ngày)")
_MEND = "sửa trong Word cho khớp rồi trình ký lại; đúng như vậy thì sửa cả trong dữ liệu"


class _Duty(NamedTuple):
    """A day as printed, and who is on duty in each shift."""

    day: str
    shifts: tuple[tuple[str, ...], ...]


def duty_disagrees(file: Recognised, composed: Recognised, shown: str) -> Iterator[Finding]:
    """A warning for each thing in the duty table of the file that cannot be, but for what the data
    print themselves.
    """
    meant = set(_faults(composed))
    for message in dict.fromkeys(_faults(file)):
        if message not in meant:
            yield Finding(Code.DUTY_DIFFERS, Severity.WARNING, message, Location(shown), _MEND)


def _faults(paper: Recognised) -> Iterator[str]:
    members = [_text(cell) for cells in _rows(paper, _NAME) if (cell := cells.get(_NAME))]
    days = [_duty(cells) for cells in _rows(paper, _DAY)]
    for day, count in Counter(duty.day for duty in days).items():
        if count > 1:
            yield f"Lịch trực ghi {day} {count} lần"
    known = {khoa_so_sanh(name) for name in members}
    for duty in days:
        if not all(duty.shifts):
            yield f"Lịch trực {duty.day} có ca chưa có người trực"
        on_duty = Counter(name for names in duty.shifts for name in names)
        for name, count in on_duty.items():
            if count > 1:
                yield f"“{name}” có {count} lần trong lịch trực {duty.day}"
            if known and khoa_so_sanh(name) not in known:
                yield f"“{name}” trực {duty.day}, không có trong danh sách đội"
    there = {"Danh sách": len(members), "Lịch trực": len(days)}
    for text in own_words(paper):
        for what, said in _COUNTED.findall(text):
            if there[what] and int(said) != there[what]:
                yield f"Văn bản ghi “{what} gồm {said}”, bảng có {there[what]:02d} hàng"


def _duty(cells: dict[str, CellView]) -> _Duty:
    shifts = (
        cell for head, cell in cells.items() if head != _DAY and not heads_running_numbers(head)
    )
    return _Duty(_text(cells[_DAY]), tuple(map(_people, shifts)))


def _people(cell: CellView) -> tuple[str, ...]:
    lines = (_ASIDE.sub("", one_line(p.displayed)) for p in cell.paragraphs)
    return tuple(name for line in lines for part in _APART.split(line) if (name := part.strip()))


def _rows(paper: Recognised, head: str) -> Iterator[dict[str, CellView]]:
    """The rows under their headings of each table with a column of that name."""
    for table in paper.tables.values():
        first, *rows = table.rows or (None,)
        heads = _heads(first) if first else {}
        for row in rows if head in heads.values() else ():
            cells = {heads[c.column]: c for c in row.cells if c.column in heads}
            if head in cells and _text(cells[head]):
                yield cells


def _heads(row: RowView) -> dict[int, str]:
    return {cell.column: _text(cell) for cell in row.cells}


def _text(cell: CellView) -> str:
    return one_line(" ".join(paragraph.displayed for paragraph in cell.paragraphs))
