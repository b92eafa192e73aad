"""Whether a numbered line of the text is the title of a khoản, or the khoản itself (II.6.đ).

Nothing asks for a mark at the end of a khoản, so that the last one of a list may stand over a
sentence as a title does. A title that is not bold is therefore told by its list alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise.lines import cut

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.recognise.lines import Line

NUMBER = regex(r"(\d{1,3})\s*[./)](?!\d)\s*\S")
ROMAN = regex(r"[ivxlc]+\s*[.:/)-](?:\s|\w|$)")
_ABOVE = regex(r"[A-ZĐ]{1,5}\s*[.:/)-]\s|(?i:điều|chương|phần|mục|tiểu mục)\s+[\dIVX]")
_ENDS = (".", ";", ":", ",", "…", "/.")
_LONGEST = 160  # letters of a title
_WORDS = 6  # of a title that is told by its words alone, its number among them
_LONG_WORDS = 12  # of a title that ends with a full stop
_FAR = 60  # lines looked at on either side
_SENTENCE = regex(r"[^\W\d_].*\.$", re.DOTALL)


def is_titled(lines: Sequence[Line], place: int, end: int) -> bool:
    """Whether the line is a title: bold, or plain in a list of titles."""
    line = lines[place]
    text = _text(line)
    if len(text) > _LONGEST:
        return False
    if _is_bold(line):
        return not text.endswith((";", ",")) and not _is_said_in_bold(lines, place, end)
    if text.endswith(_ENDS) or ":" in text or _below(lines, place, end) is None:
        return False  # "2. Địa điểm: Phòng họp" says what it is about itself
    listed = tuple(_list_of(lines, place, end))
    if any(_is_bold(lines[n]) and _below(lines, n, end) for n in listed):
        return True
    return len(listed) > 1 and all(_reads_as_title(lines, n, end) for n in listed)


def _is_said_in_bold(lines: Sequence[Line], place: int, end: int) -> bool:
    """Whether a bold line is a khoản: a sentence with nothing under it, or in a plain list."""
    text = _text(lines[place])
    if not text.endswith("."):
        return False
    words, alone = len(text.split()), _is_next_of_its_level(lines, place, end)
    if words > _LONG_WORDS and alone:
        return True
    siblings = [number for number in _list_of(lines, place, end) if number != place]
    plain = [number for number in siblings if not _is_bold(lines[number])]
    if words > _LONG_WORDS:
        return any(_text(lines[number]).endswith((".", ";", ":")) for number in plain)
    said = [number for number in plain if _text(lines[number]).endswith((".", ";"))]
    if alone:
        return bool(said)
    # Over more than its level it may be a title with a stop, but for a list of bare sentences.
    bare = any(_is_next_of_its_level(lines, number, end) for number in said)
    return bare and words > _WORDS


def _is_next_of_its_level(lines: Sequence[Line], place: int, end: int) -> bool:
    below = next((line for line in lines[place + 1 : end] if not line.blank), None)
    return below is None or (
        below.table is None
        and bool(
            NUMBER.match(below.words) or ROMAN.match(below.words) or _ABOVE.match(_text(below))
        )
    )


def _text(line: Line) -> str:
    return line.paragraph.displayed.strip()


def _is_bold(line: Line) -> bool:
    """Whether its words are; a plain number before them is a fault of the title's."""
    if all(run.bold for run in line.paragraph.run_formats):
        return True
    number = NUMBER.match(line.paragraph.text)
    if number is None:
        return False
    words = cut(line.paragraph, number.end() - 1, len(line.paragraph.text))
    return all(run.bold for run in words.run_formats)


def _below(lines: Sequence[Line], place: int, end: int) -> Line | None:
    """What stands right below and is of a lower level: a sentence, a letter, a dash."""
    for line in lines[place + 1 : end]:
        if line.blank:
            continue
        if line.table is not None or line.spot.around is not None:
            return None
        return None if NUMBER.match(line.words) or ROMAN.match(line.words) else line
    return None


def _list_of(lines: Sequence[Line], place: int, end: int) -> Iterator[int]:
    """The places of the numbered lines of its list, itself among them."""
    for number in range(place, max(place - _FAR, -1), -1):
        found = NUMBER.match(lines[number].words)
        if found:
            yield number
        if (found and found[1] == "1") or _ABOVE.match(_text(lines[number])):
            break
    for number in range(place + 1, min(place + _FAR, end)):
        found = NUMBER.match(lines[number].words)
        if (found and found[1] == "1") or _ABOVE.match(_text(lines[number])):
            return
        if found:
            yield number


def _reads_as_title(lines: Sequence[Line], place: int, end: int) -> bool:
    """A few words without an end, over a sentence of their own."""
    text, below = _text(lines[place]), _below(lines, place, end)
    few = len(text.split()) <= _WORDS and ":" not in text and not text.endswith(_ENDS)
    return few and below is not None and _SENTENCE.match(_text(below)) is not None
