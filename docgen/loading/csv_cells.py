"""The cells of a CSV with the place of each in the text: for reading any table, and for edits."""

from __future__ import annotations

from docgen.loading.tables import DELIMITERS
from docgen.values import NamedTuple

_QUOTE = '"'


class Cell(NamedTuple):
    """A cell of row `row` and column `column`, from 0; its raw text is `text[start:end]`.

    `line` is the physical line it starts on, from 1; `value` what it says, without quotes.
    """

    row: int
    column: int
    line: int
    start: int
    end: int
    value: str

    def lines(self) -> tuple[tuple[int, str], ...]:
        """The paragraphs in the cell: physical line, text without outer space."""
        parts = enumerate(self.value.split("\n"), self.line)
        return tuple((line, part.strip()) for line, part in parts if part.strip())


def delimiter_of(text: str) -> str:
    """What separates the cells of the first line that holds any."""
    first = next((line for line in text.split("\n") if any(m in line for m in DELIMITERS)), "")
    return max(DELIMITERS, key=first.count)


def read_cells(text: str) -> tuple[Cell, ...]:
    """Every cell of `text`, whose lines end with a line feed, in the order of the file.

    A quote left open runs to the end of the text; whoever judges the table says so.
    """
    mark = delimiter_of(text)
    cells: list[Cell] = []
    row = column = place = 0
    line = 1
    while place < len(text):
        end = _end(text, place, mark)
        cells.append(Cell(row, column, line, place, end, _value(text[place:end])))
        line += text.count("\n", place, end)
        if end < len(text) and text[end] == mark:
            column += 1
        else:
            row, column, line = row + 1, 0, line + 1
        place = end + 1
    return tuple(cells)


def quoted(value: str, mark: str) -> str:
    """`value` as a cell holds it, in quotes where it needs them."""
    if any(char in value for char in (mark, _QUOTE, "\n")):
        return _QUOTE + value.replace(_QUOTE, _QUOTE * 2) + _QUOTE
    return value


def _end(text: str, start: int, mark: str) -> int:
    """Where the cell that starts at `start` ends: at a delimiter or a line feed outside quotes."""
    inside = False
    for place in range(start, len(text)):
        char = text[place]
        if char == _QUOTE and (inside or not text[start:place].strip()):
            inside = not inside
        elif char == _QUOTE and text[place - 1] == _QUOTE:
            inside = True
        elif not inside and char in {mark, "\n"}:
            return place
    return len(text)


def _value(raw: str) -> str:
    bare = raw.strip()
    if len(bare) > 1 and bare.startswith(_QUOTE) and bare.endswith(_QUOTE):
        return bare[1:-1].replace(_QUOTE * 2, _QUOTE)
    return bare
