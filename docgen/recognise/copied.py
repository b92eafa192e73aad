"""The block a copy adds under the paper it is a copy of: "SAO Y", with number, date and signature.

Phần II.II of Phụ lục I sets that block; it is no part of the paper, whose own number, date,
recipients and signature stand above it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import marks, signs
from docgen.recognise.copy_forms import FORMS, is_form
from docgen.recognise.foot import read_foot
from docgen.recognise.head import read_head
from docgen.recognise.lines import pieces_of
from docgen.recognise.parts import FORM_OF_COPY
from docgen.recognise.signatures import is_office
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.recognise.lines import Line
    from docgen.recognise.parts import Item

_NEAR = 6  # lines that print something, between the form and its own number or date
_SYMBOL = regex(r"số\s*:?[\d\s.…_]*/\s*(?:sy|sl|trs)\s*-.*")  # which no other paper has
_OF_ITS_HEAD = frozenset({"so_ky_hieu", "dia_danh_ngay"})


def copy_of(lines: Sequence[Line], after: int) -> int:
    """The line the block of a copy begins with, after a line; their number where there is none."""
    for number in range(after, len(lines)):
        line = lines[number]
        if line.component is not None or not (line.divided or line.words in FORMS):
            continue
        forms = [t for p in pieces_of(line) if is_form(t := p.paragraph.displayed)]
        start = _row_of(lines, number) if forms else number
        if forms and _has_head(lines, start, capitals=any(map(signs.in_capitals, forms))):
            return _with_rule(lines, _with_names(lines, start, after))
    return len(lines)


def _with_names(lines: Sequence[Line], start: int, after: int) -> int:
    """The first of the lines above the form that are its head, where no table holds them.

    A number only copies have, who copies, a day right above: a paper ends with none of them.
    """
    first = start
    for number in range(start - 1, max(after, start - _NEAR) - 1, -1):
        line = lines[number]
        if line.blank:
            continue
        text = line.paragraph.displayed.strip()
        capitals = signs.in_capitals(text) and not is_office(text)  # or the rest of a name
        told = _SYMBOL.fullmatch(key(text)) or signs.of_head(text) == "dia_danh_ngay"
        if line.table is not None or line.component is not None or not (told or capitals):
            break
        if told or signs.BODY.match(key(text)):
            first = number
    return first


def read_copy(lines: Sequence[Line], start: int, components: frozenset[str]) -> tuple[Item, ...]:
    """What stands in the block of a copy, each as the component a paper has; its form too."""
    head = read_head(lines, start, len(lines))
    found = {**read_foot(lines, head.end, len(lines), components), **head.items}
    items = (item for number in sorted(found) for item in found[number])
    return tuple(
        item._replace(component=FORM_OF_COPY) if is_form(item.paragraph.displayed) else item
        for item in items
    )


def _row_of(lines: Sequence[Line], number: int) -> int:
    """The first line of the row of a table that a line stands in, or the line itself."""
    cell = lines[number].paragraph.cell
    while number and cell is not None:
        above = lines[number - 1].paragraph.cell
        if above is None or (above.table, above.row) != (cell.table, cell.row):
            break
        number -= 1
    return number


def _with_rule(lines: Sequence[Line], start: int) -> int:
    """The line of the rule typed over the block, or the first line of the block."""
    above = next((n for n in range(start - 1, -1, -1) if not lines[n].blank), None)
    return start if above is None or not marks.is_rule(lines[above].words) else above


def _has_head(lines: Sequence[Line], start: int, *, capitals: bool) -> bool:
    """Whether a number or a date of its own stands near: words of the paper itself have none.

    A form in small letters, which is its fault, needs the number that copies alone have.
    """
    printed = [line for line in lines[start : start + 4 * _NEAR] if not line.blank][:_NEAR]
    texts = [p.paragraph.displayed.strip() for line in printed for p in pieces_of(line)]
    if any(_SYMBOL.fullmatch(key(text)) for text in texts):
        return True
    return capitals and any(signs.of_head(text) in _OF_ITS_HEAD for text in texts)
