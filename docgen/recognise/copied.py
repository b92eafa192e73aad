"""The block a copy adds under the paper it is a copy of: "SAO Y", with number, date and signature.

Phần II.II of Phụ lục I sets that block; it is no part of the paper, whose own number, date,
recipients and signature stand above it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.recognise import signs
from docgen.recognise.lines import pieces_of
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.recognise.lines import Line

_FORMS = frozenset(
    f"{before}{form}{after}"
    for form in ("sao y", "trích sao", "sao lục")
    for before in ("", "bản ")
    for after in ("", " bản chính")
)
_LONGEST = 30  # letters of a line that names a form
_NEAR = 6  # lines that print something, between the form and its own number or date
_OF_ITS_HEAD = frozenset({"so_ky_hieu", "dia_danh_ngay"})


def copy_of(lines: Sequence[Line], after: int) -> int:
    """The line the block of a copy begins with, after a line; their number where there is none."""
    for number in range(after, len(lines)):
        if _names_form(lines[number]):
            start = _row_of(lines, number)
            if _has_head(lines, start):
                return start
    return len(lines)


def _names_form(line: Line) -> bool:
    """Whether a line is the form of a copy, alone or in a column of its own."""
    if line.component is not None or not (line.divided or line.words in _FORMS):
        return False
    texts = (piece.paragraph.displayed.strip() for piece in pieces_of(line))
    return any(len(t) <= _LONGEST and signs.in_capitals(t) and key(t) in _FORMS for t in texts)


def _row_of(lines: Sequence[Line], number: int) -> int:
    """The first line of the row of a table that a line stands in, or the line itself."""
    cell = lines[number].paragraph.cell
    while number and cell is not None:
        above = lines[number - 1].paragraph.cell
        if above is None or (above.table, above.row) != (cell.table, cell.row):
            break
        number -= 1
    return number


def _has_head(lines: Sequence[Line], start: int) -> bool:
    """Whether a number or a date of its own stands near: words of the paper itself have none."""
    printed = [line for line in lines[start : start + 4 * _NEAR] if not line.blank][:_NEAR]
    pieces = (piece for line in printed for piece in pieces_of(line))
    return any(signs.of_head(p.paragraph.displayed.strip()) in _OF_ITS_HEAD for p in pieces)
