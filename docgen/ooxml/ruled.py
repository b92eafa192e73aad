"""Every ruled line a paragraph shows, in whatever way its writer made it; nothing is judged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.ooxml.drawn import LineView, Position
from docgen.ooxml.said import is_broken
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.formats import RunFormat
    from docgen.ooxml.view import ParagraphView, RunView

_MM_PER_POINT = 25.4 / 72
# Characters rows of which make a line, and their advance in Times New Roman, in ems.
_ADVANCES = {"_": 0.5, "-": 1 / 3, "–": 0.5, "—": 1.0, "―": 1.0, "─": 0.708, "¯": 0.5, "=": 0.564}
_APART = frozenset("-")  # rows of these are strokes side by side; those of the others touch
_FEWEST = 3  # of them in a row: fewer are punctuation
_ROW = regex("|".join(f"{re.escape(c)}{{{_FEWEST},}}" for c in _ADVANCES))
_BLANK = 0.25  # advance of a space, in ems
_BLANKS = frozenset(" \u00a0\t\u2007\u202f")
_UPRIGHT = frozenset({"left", "right"})


def lines_of(paragraph: ParagraphView) -> tuple[LineView, ...]:
    """What is drawn at it, its borders, and the lines typed into its text, in this order.

    The length of a border is that of the room less the paragraph's indents, None here; an
    underlined tab's depends on the tab stops, None too, and that of raised characters on how small
    the program prints them.
    """
    return (
        *paragraph.lines,
        *_borders(paragraph),
        *_typed(paragraph),
        *_underlined(paragraph),
    )


def _borders(paragraph: ParagraphView) -> Iterator[LineView]:
    for edge in paragraph.format.borders:
        line = LineView("border", None, horizontal=edge not in _UPRIGHT, edge=edge)
        yield line._replace(solid=edge not in paragraph.format.broken)


def _typed(paragraph: ParagraphView) -> Iterator[LineView]:
    """Rows of underscores and dashes; one row may run through several runs."""
    text = "".join(run.displayed for run in paragraph.runs)
    looks = [run.format for run in paragraph.runs for _ in run.displayed]
    for row in _ROW.finditer(text):
        ems = _ADVANCES[row[0][0]]
        there = looks[row.start() : row.end()]
        raised = any(look.raised for look in there)
        length = None if raised else sum(_advance(look, ems) for look in there) * _MM_PER_POINT
        step = None if length is None else length / len(there)
        line = LineView("characters", length, position=Position(inline=True), step=step)
        yield line._replace(solid=row[0][0] not in _APART)


def _advance(look: RunFormat, ems: float) -> float:
    return look.size * ems * look.scale / 100 + look.spacing


def _underlined(paragraph: ParagraphView) -> Iterator[LineView]:
    """Neighbouring underlined runs of nothing but blanks."""
    together: list[RunView] = []
    for run in (*paragraph.runs, None):
        if run is not None and _is_underlined_blank(run):
            together.append(run)
        elif together:
            solid = not any(is_broken(run.format.underline or "") for run in together)
            yield LineView("underline", _blank_length(together), solid=solid)
            together = []


def _is_underlined_blank(run: RunView) -> bool:
    shown = run.displayed
    return bool(run.format.underline) and bool(shown) and _BLANKS.issuperset(shown)


def _blank_length(runs: list[RunView]) -> float | None:
    if any("\t" in run.displayed for run in runs):
        return None
    points = sum(len(run.displayed) * _advance(run.format, _BLANK) for run in runs)
    return points * _MM_PER_POINT
