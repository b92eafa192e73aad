"""A table of plain text."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BETWEEN = "  "  # between two columns of a table


def as_table(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> str:
    """Columns side by side within `width` characters as far as words allow, cells wrapped."""
    columns = list(zip(heads, *rows, strict=True))
    least = [
        max(len(word) for cell in column for word in (cell.split() or [""])) for column in columns
    ]
    sizes = [max(map(len, column)) for column in columns]
    room = max(width - len(_BETWEEN) * (len(heads) - 1), sum(least))
    if sum(sizes) > room:  # headings wrap first
        bodies = [max(map(len, column[1:]), default=0) for column in columns]
        sizes = [max(pair) for pair in zip(least, bodies, strict=True)]
    while sum(sizes) > room:
        slack = [size - low for size, low in zip(sizes, least, strict=True)]
        widest = max(range(len(sizes)), key=lambda k: (slack[k] > 0, sizes[k]))
        sizes[widest] -= 1
    lines = [*_row(heads, sizes), _BETWEEN.join("-" * size for size in sizes)]
    lines += [line for row in rows for line in _row(row, sizes)]
    return "".join(line.rstrip() + "\n" for line in lines)


def _row(cells: Sequence[str], sizes: Sequence[int]) -> list[str]:
    wrapped = [
        textwrap.wrap(cell, size, break_long_words=False, break_on_hyphens=False) or [""]
        for cell, size in zip(cells, sizes, strict=True)
    ]
    height = max(map(len, wrapped))
    full = [lines + [""] * (height - len(lines)) for lines in wrapped]
    return [
        _BETWEEN.join(line.ljust(size) for line, size in zip(printed, sizes, strict=True))
        for printed in zip(*full, strict=True)
    ]
