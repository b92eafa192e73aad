"""Where across the page the columns of a line stand that tab stops part (ECMA-376 17.3.1.37)."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from docgen.ooxml.drawn import Tab
from docgen.recognise.parts import Span
from docgen.typeface import Face, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.ooxml.formats import RunFormat
    from docgen.ooxml.view import ParagraphView

_MM_PER_POINT = 25.4 / 72
_FONT = "Times New Roman"  # whose widths are known
_NO_STOP = frozenset({"clear", "bar", "decimal"})


def spans_of(
    paragraph: ParagraphView, start: int, words: str, columns: Sequence[tuple[int, int]]
) -> list[Span | None]:
    """Where each of these columns of a line stands, whose `words` begin at `start` of the text.

    None for all where something else than tab stops somebody set places one of them, or in a
    typeface nobody measured.
    """
    unknown: list[Span | None] = [None] * len(columns)
    look = paragraph.format
    if "\t" not in words:
        return unknown
    if look.align not in {"trai", "deu"} or any(font != _FONT for font in paragraph.fonts):
        return unknown
    ends = [0.0, *accumulate(_advances(paragraph, start, start + len(words)))]
    pen = look.left + (look.first_line if start == 0 else 0.0)
    begins: list[tuple[int, float]] = []  # a stretch between tabs: its first letter, where it lies
    place = 0
    for number, stretch in enumerate(words.split("\t")):
        wide = ends[place + len(stretch)] - ends[place]
        if number:
            reached = _after_tab(_stops(paragraph), pen, wide)
            if reached is None:
                return unknown
            pen = reached
        begins.append((place, pen))
        pen += wide
        place += len(stretch) + 1

    def across(letter: int, edge: int) -> float:
        """Where in the stretch of a letter the edge of a letter lies."""
        first, at = begins[bisect_right(begins, letter, key=lambda begun: begun[0]) - 1]
        return at + ends[edge] - ends[first]

    return [Span(across(left, left), across(right - 1, right)) for left, right in columns]


def _stops(paragraph: ParagraphView) -> Iterator[Tab]:
    look = paragraph.format
    if look.first_line < 0:
        yield Tab(look.left, "left")  # a hanging indent is a stop too
    yield from (tab for tab in look.tabs if tab.kind not in _NO_STOP)


def _after_tab(stops: Iterator[Tab], pen: float, wide: float) -> float | None:
    """Where what follows a tab begins, so wide; None where no stop lies ahead of the pen."""
    stop = min((stop for stop in stops if stop.at > pen), default=None)
    if stop is None:
        return None
    back = {"center": wide / 2, "right": wide}.get(stop.kind, 0.0)
    return max(stop.at - back, pen)


def _advances(paragraph: ParagraphView, start: int, end: int) -> Iterator[float]:
    """How wide each of these letters of the text is, mm; a tab has no width of its own."""
    place = 0
    for run in paragraph.runs:
        if run.format.hidden:
            continue
        for letter in run.text[max(start - place, 0) : max(end - place, 0)]:
            yield 0.0 if letter == "\t" else _advance(letter, run.format)
        place += len(run.text)


def _advance(letter: str, look: RunFormat) -> float:
    shown = letter.upper() if look.caps else letter
    face = Face(look.size, bold=look.bold, italic=look.italic)
    return text_width(shown, face) * look.scale / 100 + look.spacing * _MM_PER_POINT
