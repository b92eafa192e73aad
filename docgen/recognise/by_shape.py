"""Who signs, by the shape and the place of what he signs under: offices nobody has a list of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.recognise.addressees import DASH
from docgen.recognise.ahead import is_surely_said, printed
from docgen.recognise.head import TEXT
from docgen.recognise.lines import pieces_of
from docgen.recognise.signatures import is_office, is_person, is_remark, says_office, text_of
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.recognise.lines import Line

_MARK = regex(r"[\d:]")
_LONGEST = 90  # letters of a line of a signature
_SIGNATURE = 24.0  # pt
_MOST_OF_NAME = 5  # words
_FEWEST = 4  # words of a line with a mark at its end that is no name, no remark


def titles_begin(lines: Sequence[Line], number: int, end: int) -> bool:
    """Whether titles nobody knows stand side by side in a line set by tabs, over as many names."""
    if not lines[number].divided or number + 1 >= end or not lines[number + 1].blank:
        return False
    titles = [text_of(piece) for piece in pieces_of(lines[number])]
    under = next((line for line in lines[number + 1 : end] if not line.blank), None)
    names = [text_of(piece) for piece in pieces_of(under)] if under is not None else []
    if len(titles) < 2 or len(names) != len(titles):
        return False
    return all(map(_is_title, titles)) and all(map(is_person, names))


def is_of_text(line: Line) -> bool:
    """Whether a line goes on with a text, so that none above it is the last of it."""
    return line.table is None and (is_surely_said(line) or TEXT.match(line.words) is not None)


def is_aside(cells: Sequence[Line]) -> bool:
    """Whether nothing is printed in the first column of a table."""
    places = (line.paragraph.cell for line in cells if not line.blank)
    return all(place is not None and place.column > 0 for place in places)


def are_signed_by_shape(columns: Iterable[Sequence[str]]) -> bool:
    """Whether each column is an office, whatever it is, over a person; one may be in small letters.

    One at least is in capitals, or begins with the words of an office.
    """
    titles = []
    for title, *under in columns:
        fits = all(_is_title(text) or is_person(text) or is_remark(text) for text in under)
        named = bool(under) and (is_person(under[-1]) or _is_name_in_capitals(under[-1]))
        if not (fits and _is_plain(title) and named):
            return False
        titles.append(title)
    return any(_is_title(title) or says_office(title) for title in titles)


def _is_name_in_capitals(text: str) -> bool:
    """Whether a line in capitals, which is its fault, may be the name of a person."""
    few = 1 < len(text.split()) <= _MOST_OF_NAME and text.replace(" ", "").isalpha()
    return few and not is_office(text) and not signs.BODY.match(key(text))


def has_room(lines: Iterable[Line]) -> bool:
    """Whether room is left for a signature: blank lines, line breaks, as much space above."""
    return any(
        line.blank
        or line.paragraph.format.before >= _SIGNATURE
        or "\n\n" in line.paragraph.displayed
        for line in lines
    )


def _is_title(text: str) -> bool:
    """Whether a line may be an office, or who signs in none."""
    return _is_plain(text) and signs.in_capitals(text)


def _is_plain(text: str) -> bool:
    return len(text) <= _LONGEST and not text.endswith((".", ";", ",")) and not _MARK.search(text)


def is_heading(lines: Sequence[Line], number: int, end: int, above: Sequence[Line] = ()) -> bool:
    """Whether an office is what the text under it is about: "GIÁM ĐỐC" over what he does.

    Of a table, whose last line `number` is, `above` has its lines. Text stands right below, or
    between the office and the recipients, which are further down.
    """
    if any(map(_has_recipients, above or lines[number : number + 1])):
        return False
    told, first = False, not above
    for _, below in printed(lines, number + 1, end):
        if _has_recipients(below):
            return told
        said = _is_said(below)
        if said and first:
            return True
        told = told or said or (below.table is None and DASH.match(below.words) is not None)
        first = first and signs.in_capitals(below.paragraph.displayed)
    return False


def _has_recipients(line: Line) -> bool:
    return any(signs.is_noi_nhan(text_of(piece)) for piece in pieces_of(line))


def _is_said(line: Line) -> bool:
    text = line.paragraph.displayed.strip()
    if is_of_text(line):
        return True
    apart = line.table is not None or line.spot.around is not None or is_remark(text)
    ended = text.endswith((".", ";", ":")) and len(text.split()) >= _FEWEST
    apart = apart or is_person(text[:-1])
    return ended and not apart and DASH.match(line.words) is None
