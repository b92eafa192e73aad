"""A printed page as a reader with a ruler sees it: lines of text, ruled lines, places in mm.

Lengths are mm from the page's left and top edges, sizes pt. A character's box is its advance, so
a text's left edge is where its first letter is set.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pdfplumber

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MM = 25.4 / 72
# How far Times New Roman (and Liberation Serif, its metric twin) rises above and falls below the
# baseline, in sizes: a line of text reaches from one to the other.
ASCENT, DESCENT = 0.891, 0.216
SINGLE = 1.149  # a single line, in sizes
_SAME_LINE = 0.15  # mm


@dataclass(frozen=True)
class Letter:
    """A character as printed; `font` is the font's name without its subset prefix."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    font: str
    color: tuple[float, ...]

    @property
    def blank(self) -> bool:
        return not self.text.strip()


@dataclass(frozen=True)
class Line:
    """Characters on one baseline, from left to right, blanks at both ends left out."""

    letters: tuple[Letter, ...]
    page: int

    @property
    def text(self) -> str:
        return "".join(letter.text for letter in self.letters).replace("\u00a0", " ")

    @property
    def left(self) -> float:
        return self.letters[0].left

    @property
    def right(self) -> float:
        return self.letters[-1].right

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2

    @property
    def baseline(self) -> float:
        return self.letters[0].baseline

    @property
    def top(self) -> float:
        return self.baseline - ASCENT * max(self.sizes) * MM

    @property
    def bottom(self) -> float:
        return self.baseline + DESCENT * max(self.sizes) * MM

    @property
    def sizes(self) -> set[float]:
        return {letter.size for letter in self._inked}

    @property
    def styles(self) -> set[str]:
        """What the fonts' names say: "đứng", "đậm", "nghiêng", "nghiêng đậm"."""
        return {_style(letter.font) for letter in self._inked}

    @property
    def _inked(self) -> list[Letter]:
        return [letter for letter in self.letters if not letter.blank]


def _style(font: str) -> str:
    marks = [("Italic", "nghiêng"), ("Bold", "đậm")]
    return " ".join(word for mark, word in marks if mark in font) or "đứng"


@dataclass(frozen=True)
class Stroke:
    """A ruled line, horizontal or upright; `thick` is its width in pt."""

    left: float
    right: float
    top: float
    bottom: float
    thick: float

    @property
    def length(self) -> float:
        return max(self.right - self.left, self.bottom - self.top)

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2

    @property
    def flat(self) -> bool:
        return self.bottom - self.top < self.right - self.left


@dataclass(frozen=True)
class Page:
    """A page; `number` counts the file's pages from 1, whatever is printed on it."""

    number: int
    width: float
    height: float
    letters: tuple[Letter, ...]
    strokes: tuple[Stroke, ...]
    colors: frozenset[tuple[float, ...]]

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines from top to bottom; columns side by side on one baseline are one line."""
        return tuple(_lines(self.letters, self.number))

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    @property
    def flat_strokes(self) -> tuple[Stroke, ...]:
        return tuple(stroke for stroke in self.strokes if stroke.flat)

    def find(self, text: str) -> Line:
        """The one place on this page where `text` stands on one line; blanks do not count."""
        found = self.find_all(text)
        assert len(found) == 1, f"trang {self.number}: “{text}” có {len(found)} chỗ trên một dòng"
        return found[0]

    def find_all(self, text: str) -> list[Line]:
        wanted = "".join(text.split())
        found = []
        for line in self.lines:
            inked = [letter for letter in line.letters if not letter.blank]
            printed = "".join(letter.text for letter in inked)
            start = printed.find(wanted)
            if start >= 0:
                end = start + len(wanted)
                first, last = line.letters.index(inked[start]), line.letters.index(inked[end - 1])
                found.append(Line(line.letters[first : last + 1], self.number))
        return found

    def stroke_under(self, line: Line) -> Stroke:
        """The nearest ruled line under a text and within its width or about."""
        below = [
            s
            for s in self.flat_strokes
            if s.top > line.baseline and line.left - 5 < s.centre < line.right + 5
        ]
        assert below, f"trang {self.number}: không có đường kẻ dưới “{line.text}”"
        return min(below, key=lambda s: s.top)

    def lines_in(self, left: float, right: float, top: float, bottom: float) -> list[Line]:
        """The lines of the letters inside a box, a table's cell for one."""
        inside = [
            letter
            for letter in self.letters
            if left <= (letter.left + letter.right) / 2 <= right
            and top <= letter.baseline <= bottom
        ]
        return list(_lines(inside, self.number))


def _lines(letters: Iterable[Letter], page: int) -> Iterator[Line]:
    waiting = sorted(letters, key=lambda letter: letter.baseline)
    while waiting:
        first = waiting[0].baseline
        same = [letter for letter in waiting if letter.baseline - first <= _SAME_LINE]
        waiting = waiting[len(same) :]
        same.sort(key=lambda letter: letter.left)
        while same and same[0].blank:
            same.pop(0)
        while same and same[-1].blank:
            same.pop()
        if same:
            yield Line(tuple(same), page)


def read_pages(pdf: bytes) -> tuple[Page, ...]:
    """The pages of a PDF."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return tuple(_page(page) for page in document.pages)


def _page(page: Any) -> Page:
    height = float(page.height)
    inks = {*_colors(page.chars, "non_stroking_color"), *_colors(page.lines, "stroking_color")}
    inks |= _colors((r for r in page.rects if r["fill"]), "non_stroking_color")
    strokes = {_stroke(s) for s in (*page.lines, *page.rects, *page.curves)}
    return Page(
        number=page.page_number,
        width=float(page.width) * MM,
        height=height * MM,
        letters=tuple(_letter(c, height) for c in page.chars),
        strokes=tuple(sorted(strokes, key=lambda s: (s.top, s.left))),
        colors=frozenset(inks),
    )


def _colors(items: Iterable[dict[str, Any]], key: str) -> set[tuple[float, ...]]:
    return {_color(item[key]) for item in items}


def _color(value: Any) -> tuple[float, ...]:
    return tuple(value) if isinstance(value, (tuple, list)) else (float(value or 0),)


def _letter(char: dict[str, Any], height: float) -> Letter:
    return Letter(
        text=char["text"],
        left=char["x0"] * MM,
        right=char["x1"] * MM,
        baseline=(height - char["matrix"][5]) * MM,
        size=round(char["size"], 2),
        font=char["fontname"].split("+")[-1],
        color=_color(char["non_stroking_color"]),
    )


def _stroke(line: dict[str, Any]) -> Stroke:
    return Stroke(
        left=round(line["x0"] * MM, 2),
        right=round(line["x1"] * MM, 2),
        top=round(line["top"] * MM, 2),
        bottom=round(line["bottom"] * MM, 2),
        thick=line["linewidth"],
    )
