"""The ruled tables of printed pages: rows and cells as their lines enclose them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.geometry.page import Line, Page

# Where a word may go on in the next line: after a hyphen or a slash it has itself.
_PARTS = re.compile(r"[^\s/–-]*[/–-]|[^\s/–-]+")
_TOUCHING = 0.5  # mm


@dataclass(frozen=True)
class PrintedCell:
    """A cell between its lines, mm."""

    left: float
    right: float
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True)
class PrintedRow:
    """A row between its lines, mm; `page` is the file's page it is on."""

    page: int
    top: float
    bottom: float
    cells: tuple[PrintedCell, ...]

    @property
    def texts(self) -> list[str]:
        return [cell.text for cell in self.cells]


def printed_rows(page: Page) -> list[PrintedRow]:
    """The rows of the page's table from top to bottom; none where it has no table."""
    upright = [stroke for stroke in page.strokes if not stroke.flat]
    if not upright:
        return []
    left, right = min(s.left for s in upright), max(s.right for s in upright)
    across = [
        s.top
        for s in page.flat_strokes
        if abs(s.left - left) < _TOUCHING and abs(s.right - right) < _TOUCHING
    ]
    return [_row(page, top, bottom) for top, bottom in pairwise(sorted({*across}))]


def _row(page: Page, top: float, bottom: float) -> PrintedRow:
    middle = (top + bottom) / 2
    edges = sorted({s.left for s in page.strokes if not s.flat and s.top < middle < s.bottom})
    cells = tuple(
        PrintedCell(left, right, tuple(page.lines_in(left, right, top, bottom)))
        for left, right in pairwise(edges)
    )
    return PrintedRow(page.number, top, bottom, cells)


def words(texts: Iterable[str]) -> list[str]:
    """The words of texts, cut after hyphens and slashes, where lines may lawfully end."""
    return [part for text in texts for part in _PARTS.findall(text.replace("\u00a0", " "))]


def printed_words(cells: Iterable[PrintedCell]) -> list[str]:
    """The words of printed cells, line by line: a word broken by a line counts as two."""
    return words(line.text for cell in cells for line in cell.lines)
