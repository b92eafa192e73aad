"""A table's column widths, computed from what its cells hold."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.typeface.widths import text_width, widest_print
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.typeface.widths import Face

# Word processors round to twips and draw the rules inside the cell: room left so that a word
# said to fit does fit.
_SLACK = 0.3
_ENOUGH = 1e-6  # mm
_ADDRESS_PIECE = regex(r"[^/.?&=_-]+[/.?&=_-]*|[/.?&=_-]+")
_PARTS = (0.25, 0.5, 0.75, 1.0)  # of what the others can spare
_STEPS = (16.0, 8.0, 4.0, 2.0, 1.0)  # mm moved from one column to another, coarse to fine


class Cell(NamedTuple):
    """The paragraphs of a cell, all in one face."""

    paragraphs: tuple[str, ...]
    face: Face


class Columns(NamedTuple):
    """The widths in mm, padding included, of all columns; their sum is the table's width.

    `words_break` says that the table is too narrow for its longest words.
    """

    widths: tuple[float, ...]
    words_break: bool


def column_widths(rows: Sequence[Sequence[Cell]], total_mm: float, padding_mm: float) -> Columns:
    """Widths for `rows` (header included, every row with all columns) in a table of `total_mm`.

    No word is broken, the sum of the row heights is about the least. `padding_mm` is that of a
    cell's left and right side together. Where the longest words of all columns do not fit side
    by side, the widest give way. Raises `ValueError` for rows of
    unequal length or none.
    """
    columns = _columns(rows, padding_mm)
    least = [column.least for column in columns]
    if sum(least) > total_mm:
        return Columns(tuple(_squeezed(least, total_mm)), words_break=True)
    widths = _first_guess(columns, total_mm)
    _settle(columns, widths)
    # What no two columns gain between them, one may gain from a little of each.
    while _gathered(columns, widths):
        _settle(columns, widths)
    if sum(column.natural for column in columns) > total_mm:
        # What was tried may have left a column more than it can use: an empty one, most of all.
        widths = [min(width, column.natural) for width, column in zip(widths, columns, strict=True)]
        _fill(columns, widths, total_mm)
    return Columns(tuple(widths), words_break=False)


def words_fit(rows: Sequence[Sequence[Cell]], total_mm: float, padding_mm: float) -> bool:
    """Whether the longest words of all columns fit side by side. Raises as `column_widths` does."""
    return sum(column.least for column in _columns(rows, padding_mm)) <= total_mm


def _columns(rows: Sequence[Sequence[Cell]], padding_mm: float) -> list[_Column]:
    if not rows or len({len(row) for row in rows}) != 1:
        raise ValueError("column_widths needs rows of one length")
    return [_Column(cells, padding_mm + _SLACK) for cells in zip(*rows, strict=True)]


class _Heights(NamedTuple):
    """How tall one column's cells are, in pt of single-spaced type, and the sum of the squares."""

    cells: list[float]
    squares: float


class _Line:
    """A paragraph up to a line break: the widths of its words, its whole length, mm."""

    def __init__(self, text: str, face: Face) -> None:
        self.words = [widest_print(word, face) for word in _words(text)]
        self._space = text_width(" ", face)
        self.length = sum(self.words) + self._space * max(len(self.words) - 1, 0)

    def printed_on(self, room: float) -> int:
        """How many lines it takes in a column with that room."""
        if self.length <= room:
            return 1
        lines, used = 1, -self._space
        for word in self.words:
            used += self._space + word
            if used > room + 1e-6:
                lines, used = lines + 1, word
        return lines


class _Column:
    """What one column's cells need; line counts are kept, they are asked for again and again."""

    def __init__(self, cells: Sequence[Cell], around: float) -> None:
        self._around = around
        self._sizes = [cell.face.size for cell in cells]
        self._lines = [
            [
                _Line(part, cell.face)
                for paragraph in cell.paragraphs
                for part in paragraph.split("\n")
            ]
            for cell in cells
        ]
        self._heights: dict[float, _Heights] = {}
        lines = [line for cell in self._lines for line in cell]
        self.least = around + max((w for line in lines for w in line.words), default=0.0)
        self.natural = around + max((line.length for line in lines), default=0.0)
        self.amount = sum(sum(line.words) for line in lines)

    def heights(self, width: float) -> _Heights:
        """The cells' heights at this column width."""
        if width not in self._heights:
            room = width - self._around
            cells = [
                size * max(1, sum([line.printed_on(room) for line in lines]))
                for lines, size in zip(self._lines, self._sizes, strict=True)
            ]
            self._heights[width] = _Heights(cells, sum(height * height for height in cells))
        return self._heights[width]


def widest_word(text: str, face: Face) -> float:
    """The width in mm a column must have for no word of the text to be broken, without padding."""
    words = (word for part in text.replace("\t", "\n").split("\n") for word in _words(part))
    return max((widest_print(word, face) for word in words), default=0.0)


def _words(part: str) -> Iterator[str]:
    """The pieces of a paragraph that are not broken; an address of the web may be, at its signs."""
    for word in part.split(" "):
        if "://" in word or word.startswith("www."):
            yield from _ADDRESS_PIECE.findall(word)
        elif word:
            yield word


def _squeezed(least: list[float], total: float) -> list[float]:
    """The widths cut down to `total` from the widest: narrow columns keep their words whole."""
    cap = total / len(least)
    while (spare := total - sum(min(width, cap) for width in least)) > _ENOUGH:
        cap += spare / sum(width > cap for width in least)
    return [min(width, cap) for width in least]


def _first_guess(columns: list[_Column], total: float) -> list[float]:
    """The least widths, and what is left by the amount of text, no column above its natural width.

    Where all have their natural width, the rest is shared in proportion to it.
    """
    natural = sum(column.natural for column in columns)
    if natural <= total:
        return [column.natural * total / natural for column in columns]
    widths = [column.least for column in columns]
    _fill(columns, widths, total)
    return widths


def _fill(columns: list[_Column], widths: list[float], total: float) -> None:
    """Share what is left of the total by the amount of text, up to each column's natural width."""
    while (spare := total - sum(widths)) > 1e-6:
        hungry = [i for i, c in enumerate(columns) if c.natural - widths[i] > 1e-6]
        amount = sum(columns[i].amount for i in hungry)
        for i in hungry:
            share = spare * columns[i].amount / amount
            widths[i] = min(widths[i] + share, columns[i].natural)


def _settle(columns: list[_Column], widths: list[float]) -> None:
    for step in _STEPS:
        while _improved(columns, widths, step):
            pass


def _gathered(columns: list[_Column], widths: list[float]) -> bool:
    """Give one column part of what all others can spare; False if it lowers the table nowhere."""
    heights = _all_heights(columns, widths)
    rows = [max(row) for row in zip(*heights, strict=True)]
    spare = [_spare(column, width, rows) for column, width in zip(columns, widths, strict=True)]
    best, found = sum(rows), None
    for taker in range(len(columns)):
        for part in _PARTS:
            tried = [width - part * own for width, own in zip(widths, spare, strict=True)]
            tried[taker] = widths[taker] + part * (sum(spare) - spare[taker])
            made = [
                column.heights(width).cells for column, width in zip(columns, tried, strict=True)
            ]
            if (score := sum(map(max, zip(*made, strict=True)))) < best:
                best, found = score, tried
    if found is None:
        return False
    widths[:] = found
    return True


def _all_heights(columns: list[_Column], widths: list[float]) -> list[list[float]]:
    return [c.heights(width).cells for c, width in zip(columns, widths, strict=True)]


def _spare(column: _Column, width: float, rows: list[float]) -> float:
    """How much narrower the column may be without one of its cells outgrowing its row."""
    spare = 0.0
    while width - spare - 1.0 >= column.least:
        narrower = column.heights(width - spare - 1.0).cells
        if any(height > row for height, row in zip(narrower, rows, strict=True)):
            break
        spare += 1.0
    return spare


def _improved(columns: list[_Column], widths: list[float], step: float) -> bool:
    """Do the best single move of `step` between two columns; False if none lowers the table."""
    heights = [column.heights(width) for column, width in zip(columns, widths, strict=True)]
    best, move = _score(heights), None
    for giver, taker in permutations(range(len(columns)), 2):
        if widths[giver] - step < columns[giver].least:
            continue
        tried = list(heights)
        tried[giver] = columns[giver].heights(widths[giver] - step)
        tried[taker] = columns[taker].heights(widths[taker] + step)
        if (score := _score(tried)) < best:
            best, move = score, (giver, taker)
    if move is None:
        return False
    widths[move[0]] = widths[move[0]] - step
    widths[move[1]] = widths[move[1]] + step
    return True


def _score(heights: list[_Heights]) -> tuple[float, float]:
    """The table's height; between equals, the tall cells, so that a row's tallest give way."""
    total = sum(map(max, zip(*(column.cells for column in heights), strict=True)))
    return total, sum(column.squares for column in heights)
