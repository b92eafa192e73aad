"""What stands over the number of a paper, beside Quốc hiệu: the names of who issues it (II.2).

They are no title there, nor how a text begins, whatever their words: "BAN QUẢN LÝ", and under it
"DỰ ÁN ĐẦU TƯ XÂY DỰNG".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.recognise import signs
from docgen.recognise.copy_forms import is_form
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from docgen.ooxml.view import ParagraphView

_BESIDE = frozenset({"quoc_hieu", "tieu_ngu", "tieu_de_doan"})
_NEAR = 4  # pieces of lines between a name and its number, where tab stops make the columns
_ROOM = 60  # pieces of lines looked at


class Placed(NamedTuple):
    """A piece of a line: its words, its paragraph, in which column of that it stands, in which box.

    `column` counts from 0; `box` is None on the page itself.
    """

    text: str
    paragraph: ParagraphView
    column: int
    box: Hashable


def over_number(pieces: Sequence[Placed]) -> frozenset[int]:
    """Which of the first lines of a document name who issues it by their place alone."""
    known = [signs.of_head(piece.text) for piece in pieces[:_ROOM]]
    beside = [
        pieces[n]
        for n, component in enumerate(known)
        if component in _BESIDE or is_form(pieces[n].text)  # a copy's stands where Quốc hiệu does
    ]
    numbers = [n for n, component in enumerate(known) if component == "so_ky_hieu"]
    return frozenset(
        place
        for place, component in enumerate(known)
        if component is None
        and not is_form(pieces[place].text)
        and signs.in_capitals(pieces[place].text)
        and _is_over(pieces, place, beside, numbers)
    )


def _is_over(
    pieces: Sequence[Placed], place: int, beside: Iterable[Placed], numbers: Iterable[int]
) -> bool:
    piece = pieces[place]
    under = [n for n in numbers if _column(pieces[n]) == _column(piece)]
    if piece.box is not None:
        return any(n > place for n in under) and any(one.box != piece.box for one in beside)
    if piece.paragraph.cell is not None:
        rows = {_row(one) for one in beside if _is_right_of(one, piece)}
        numbered = any(n > place and _is_shared(pieces, n) for n in under)
        level = numbered or _row(piece) in rows
        return bool(rows) and level and not any(n < place for n in under)
    if any(_is_right_of(one, piece) for one in beside):
        return True
    placed = piece.paragraph.format.align != "giua" and piece.column == 0
    near = (n for n in under if place < n <= place + _NEAR)
    return placed and any(one.column for one in beside) and any(_is_shared(pieces, n) for n in near)


def _column(piece: Placed) -> tuple[Hashable, ...]:
    cell = piece.paragraph.cell
    return piece.box, None if cell is None else (cell.table, cell.column), piece.column


def _row(piece: Placed) -> Hashable:
    cell = piece.paragraph.cell
    return None if cell is None else (cell.table, cell.row)


def _is_right_of(one: Placed, piece: Placed) -> bool:
    """Whether one stands in the same table or paragraph, in a column right of the other's."""
    left, right = piece.paragraph.cell, one.paragraph.cell
    if left is None or right is None:
        return piece.paragraph.source == one.paragraph.source and piece.column < one.column
    return left.table == right.table and left.column < right.column


def _is_shared(pieces: Sequence[Placed], number: int) -> bool:
    """Whether something stands beside a number, right of it: place and date."""
    at = pieces[number]
    return any(
        _row(one) == _row(at) and _is_right_of(one, at)
        for one in pieces[number + 1 : number + _NEAR]
    )
