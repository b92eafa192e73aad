"""Whom a paper is sent to: "Kính gửi:" and the names in its line, or in those under it (box 9a)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise.ahead import printed
from docgen.recognise.head import TEXT
from docgen.recognise.lines import cut, pieces_of, whole_names
from docgen.recognise.parts import Item
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from docgen.recognise.lines import Line

DASH = regex(r"[-+•*·]\s*\S")
OTHER_LABEL = regex(r"(?:gửi|(?:kính )?(?:trình|báo cáo|chuyển))\s*:")  # in the label's place
_LABEL = regex(rf"(?:đồng )?kính gửi\s*:?\s*|{OTHER_LABEL.pattern}\s*")
_NAME = "kinh_gui_noi"
_LONGEST = 60  # letters of a name without its dash
_FAR = 30.0  # mm: an indent that sets a line under "Kính gửi:"


class Addressees(NamedTuple):
    """The items of the lines that name whom it is sent to; `end` is the line after them."""

    items: dict[int, list[Item]]
    end: int


def addressees(
    lines: Sequence[Line],
    number: int,
    label: Line,
    end: int,
    noted: Callable[[Line, int], bool],
) -> Addressees:
    """The lines from "Kính gửi" to the last of those it is sent to, but for what is `noted`."""
    listed = [
        piece._replace(component=_NAME)
        for piece in whole_names(pieces_of(label))[1:]
        if piece.spot.line or DASH.match(piece.paragraph.text)
    ]
    shown = label.paragraph
    if listed:
        words = shown.text[: shown.text.find(listed[0].paragraph.text)]
        shown = cut(shown, 0, len(words.rstrip()))
    items = {number: [Item("kinh_gui", shown, label.spot), *listed]}
    named = _LABEL.sub("", label.words, count=1)
    several = not named or named.endswith((";", ":")) or bool(listed)
    last, above = number + 1, label
    for place in range(number + 1, end):
        under = lines[place]
        if under.blank or noted(under, place):
            continue
        goes_on = several and _is_listed(under, above, label)
        if not (goes_on or _is_addressee(under, label, several=several)):
            break
        items[place] = _names_of(under)
        last, above = place + 1, under
    return Addressees(items, last)


def unlabelled(lines: Sequence[Line], number: int, end: int) -> Addressees:
    """The addressees of a list whose "Kính gửi:" is missing."""
    items: dict[int, list[Item]] = {}
    last = number
    for place, under in printed(lines, number, end):
        if not (is_far(under) and DASH.match(under.words)):
            break
        items[place] = _names_of(under)
        last = place + 1
    return Addressees(items, last)


def _names_of(line: Line) -> list[Item]:
    return [piece._replace(component=_NAME) for piece in whole_names(pieces_of(line))]


def _is_addressee(line: Line, label: Line, *, several: bool) -> bool:
    if line.component is not None:
        return line.component == _NAME
    if label.table is not None and line.table is label.table:
        return True
    far = is_far(line)
    if DASH.match(line.words):
        return several or far
    # Under one that ends as those of a list do stands the next, in the middle of the page too.
    centred = label.words.endswith(";") and line.paragraph.format.align == "giua"
    return several and _is_short(line) and (far or centred)


def _is_listed(line: Line, above: Line, label: Line) -> bool:
    """Whether a line without its dash is one of those under "Kính gửi:", as their ends tell."""
    if line.component is not None or line.table is not None or not _is_short(line):
        return False
    first = above is label and line.words.endswith(";")
    return first or (above is not label and above.words.endswith(";"))


def _is_short(line: Line) -> bool:
    return len(line.words) <= _LONGEST and not TEXT.match(line.words)


def is_far(line: Line) -> bool:
    """Whether a line is set as one under "Kính gửi:" is."""
    look = line.paragraph.format
    return line.table is None and look.left + max(look.first_line, 0.0) >= _FAR
