"""Numbers of the text without their mark, or with an odd one: "1 Nội dung", "a - Nội dung".

A number before a capital may as well count something ("2 Phó Giám đốc"), and "VI PHẠM" is a word.
So the neighbours decide: the one before it stands above, or the one after it below, with a mark or
without, and none of the same number with its mark is there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.values import NamedTuple
from docgen.vietnamese import CHU_DIEM, chu_diem, hieu_la_ma, thu_tu_diem, viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.recognise.lines import Line

_PARTED = r"(?:\s*[-–:]\s*|\s+)"
_LIKELY = regex(rf"(?:điều\s+)?(?:\d{{1,2}}|[ivx]{{1,5}}|[a-zđ]){_PARTED}[^\W\d_]")
_FAR = 60  # lines looked at on either side
_FEWEST = 2  # numbers of a list


class _Level(NamedTuple):
    """A level: its numbers as they open a line, read and written; and what stands above it."""

    component: str
    label: str
    number: str
    value: Callable[[str], int]
    written: Callable[[int], str]
    above: str


_HEADING = r"[IVX]{1,5}\s*[.:/)-]|(?i:điều|chương|phần|mục)\s+[\dIVX]"
_LEVELS = (
    _Level("muc", "", r"[IVX]{1,5}", hieu_la_ma, viet_la_ma, r"(?i:chương|phần)\s"),
    _Level("dieu", r"(?i:điều)\s+", r"\d{1,2}", int, str, r"(?!)"),
    _Level("khoan", "", r"\d{1,2}", int, str, _HEADING),
    _Level("diem", "", r"[a-zđ]", thu_tu_diem, chu_diem, rf"{_HEADING}|\d{{1,2}}\s*[./)]"),
)


def unmarked(lines: Sequence[Line], place: int, end: int) -> str | None:
    """The level of the number a line opens with, which has no mark; None where it is none."""
    line = lines[place]
    if _LIKELY.match(line.words) is None:
        return None
    text = _text(line)
    for level in _LEVELS:
        found = re.match(rf"{level.label}({level.number}){_PARTED}([^\W\d_])", text)
        if found is None or not found[2].isupper() or not _looks(level, line):
            continue
        try:
            number = level.value(found[1])
        except ValueError:
            return None
        above = tuple(_until(level, lines[place - 1 :: -1] if place else ()))
        below = tuple(_until(level, lines[place + 1 : end]))
        return level.component if _in_turn(level, number, above, below) else None
    return None


def _text(line: Line) -> str:
    return line.paragraph.displayed.strip()


def _looks(level: _Level, line: Line) -> bool:
    """A heading of its level is in capitals, or bold."""
    if level.component == "muc":
        return signs.in_capitals(_text(line))
    return level.component != "dieu" or any(run.bold for run in line.paragraph.run_formats)


def _until(level: _Level, lines: Sequence[Line]) -> Iterator[str]:
    """The lines from here to the next heading above the level."""
    for line in lines[:_FAR]:
        text = _text(line)
        if re.match(level.above, text):
            return
        yield text


def _in_turn(level: _Level, number: int, above: Sequence[str], below: Sequence[str]) -> bool:
    own = rf"{level.label}{level.written(number)}"
    if any(re.match(rf"{own}\s*[.)/:](?!\d)", text) for text in (*above, *below)):
        return False
    if number >= _FEWEST:
        return _any_opens(level, number - 1, above)
    last = len(CHU_DIEM)
    return number < last and _any_opens(level, number + 1, below)


def _any_opens(level: _Level, number: int, lines: Sequence[str]) -> bool:
    label = rf"{level.label}{level.written(number)}(?:\s*[-–.)/:](?!\d)|\s+[^\W\d_])"
    return any(re.match(label, text) for text in lines)
