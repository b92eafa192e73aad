"""How the numbers of a level of the text are read, and whether each follows the one before.

Numbers are read as printed: typed ones and those Word gives by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault, excerpt
from docgen.patterns import regex
from docgen.recognise.own_levels import is_of_own_level
from docgen.values import NamedTuple
from docgen.vietnamese import CHU_DIEM, chu_diem, hieu_la_ma, thu_tu_diem

if TYPE_CHECKING:
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item, Part

_IN_BRACKET = regex(r"\(?(\d{1,3})\)")
# The decree names no form of quotation marks.
_QUOTES: Mapping[str, str] = MappingProxyType({"“": "”", "«": "»", "‘": "’", '"': '"', "''": "''"})
_OPENS_QUOTATION = regex(r"\s*(“|«|‘|\"|'')")
_ANNOUNCED = regex(r":\s*(“|«|‘|\"|'')")
_FIGURES = 6  # of the greatest number a text may come to


class Numbering(NamedTuple):
    """A level of the text: how its number is found, read and written.

    The components of `above` begin its count anew. What is `unnamed` may: lines of a level that is
    the author's own ("A.", "1.1."), which II.6.c leaves him.
    """

    components: tuple[str, ...]
    above: tuple[str, ...]
    pattern: re.Pattern[str]
    value: Callable[[str], int | None]
    written: Callable[[int], str]
    unnamed: str


def out_of_sequence(part: Part, level: Numbering) -> Iterator[Fault]:
    """Numbers that do not follow the one before; after a jump the count goes on from there."""
    expected, may_restart = 1, False
    after_both: int | None = None  # what two numbers that stand the wrong way round go on with
    items = tuple(_outside_quotations(part.items))
    for place, item in enumerate(items):
        if item.component in level.above:
            expected = 1
        elif _is_of_no_level(item) and (
            re.match(level.unnamed, item.paragraph.printed.strip())
            or (level.above and _is_heading(item))  # what nothing begins anew counts on
        ):
            may_restart = True
        if expected == _hidden_number(item.paragraph, level):
            expected += 1
        if item.component not in level.components:
            continue
        found = level.pattern.match(item.paragraph.printed.strip())
        if found is None:
            # "2)" for "2." is told by another check; in its turn it is that number.
            loose = _IN_BRACKET.match(item.paragraph.printed.strip())
            expected += loose is not None and level.value(loose[1]) == expected
            continue
        number = level.value(found[1])
        if number != expected and not (number == 1 and may_restart):
            below = _next_number(islice(items, place + 1, None), level)
            if number == expected + 1 and below == expected:
                yield _before(item.paragraph, found[1], level.written(expected))
                after_both, may_restart = number + 1, False
                continue
            # Where those below count on as if it were right, this one is mistyped.
            if below == expected + 1:
                yield _mistyped(item.paragraph, found[1], level.written(expected))
                number = expected
            else:
                yield out_of_turn(item.paragraph, found[1], number, expected, level.written)
        expected, may_restart = after_both or (number or expected) + 1, False
        after_both = None


def _next_number(below: Iterable[Item], level: Numbering) -> int | None:
    """The number of the level that comes next in its count; None where the count ends."""
    for item in below:
        if item.component in level.above:
            return None
        if item.component in level.components:
            found = level.pattern.match(item.paragraph.printed.strip())
            return level.value(found[1]) if found else None
    return None


def _before(paragraph: ParagraphView, current: str, other: str) -> Fault:
    return Fault(
        f"Số thứ tự {current} đứng trước {other}",
        paragraph,
        current=current,
        required=other,
        hint="đổi chỗ hai đoạn, hoặc đổi số của chúng",
    )


def _mistyped(paragraph: ParagraphView, current: str, required: str) -> Fault:
    return Fault(
        f"Số thứ tự {current} không đúng thứ tự",
        paragraph,
        current=current,
        required=required,
        hint="sửa số ở chỗ này; số của các đoạn sau đã tiếp đúng",
    )


def _outside_quotations(items: Sequence[Item]) -> Iterator[Item]:
    """All but the paragraphs a quotation goes on in: what another paper says has its own order.

    One opens with a paragraph that begins with its mark; one that is never closed is none.
    """
    place = 0
    while place < len(items):
        yield items[place]
        place = _end_of_quotation(items, place) + 1


def _end_of_quotation(items: Sequence[Item], start: int) -> int:
    """Where the quotation ends that a paragraph opens; `start` for one that opens none.

    It opens the paragraph, or follows the colon that announces it: "được sửa đổi như sau: “1. …".
    """
    text = items[start].paragraph.displayed
    if not any(mark in text for mark in _QUOTES):
        return start
    opened = _OPENS_QUOTATION.match(text) or _ANNOUNCED.search(text)
    if opened is None:
        return start
    mark, close = opened[1], _QUOTES[opened[1]]
    depth = 0
    for place in range(start, len(items)):
        text = items[place].paragraph.displayed
        if mark == close:
            depth = (depth + text.count(mark)) % 2
        else:
            depth += text.count(mark) - text.count(close)
        if depth <= 0:
            return place
    return start


def _is_of_no_level(item: Item) -> bool:
    return item.component is None or (
        item.component == "loi_van" and is_of_own_level(item.paragraph)
    )


def _is_heading(item: Item) -> bool:
    """Whether a line of no component is set as a heading without a number: "CHÁNH VĂN PHÒNG"."""
    paragraph = item.paragraph
    if item.component is not None or paragraph.cell is not None or not paragraph.displayed.strip():
        return False
    return paragraph.format.align == "giua" or all(run.bold for run in paragraph.run_formats)


def _hidden_number(paragraph: ParagraphView, level: Numbering) -> int | None:
    """The number of a paragraph that is hidden whole, which another check says; else None."""
    if not paragraph.runs or paragraph.displayed.strip():
        return None
    found = level.pattern.match("".join(run.text for run in paragraph.runs).strip())
    return level.value(found[1]) if found else None


def out_of_turn(
    paragraph: ParagraphView,
    current: str,
    number: int | None,
    expected: int,
    written: Callable[[int], str],
) -> Fault:
    """Says whether the number is one before it once more, or which ones are lacking."""
    if number is None:
        message = f"Số thứ tự {excerpt(current)} không có trong cách đánh số này"
    elif number < expected:
        message = f"Số thứ tự {current} lặp lại hoặc lùi lại"
    elif number == expected + 1:
        message = f"Thiếu số thứ tự {written(expected)}"
    else:
        message = f"Thiếu các số thứ tự từ {written(expected)} đến {written(number - 1)}"
    return Fault(
        message,
        paragraph,
        current=current,
        required=written(expected),
        hint="đánh lại số từ chỗ này cho liên tục; xem có đoạn nào bị thiếu không",
    )


def roman(text: str) -> int | None:
    """The value of a Roman number in any case; None where it is none."""
    try:
        return hieu_la_ma(text.upper())
    except ValueError:
        return None


def arabic(text: str) -> int | None:
    """The value of a number in figures; None for more than can be a number of a text."""
    figures = text.lstrip("0")
    return int(figures or "0") if len(figures) <= _FIGURES and text.isdecimal() else None


def letter(text: str) -> int | None:
    """The place of a điểm letter; None for one that is none."""
    try:
        return thu_tu_diem(text.lower())
    except ValueError:
        return None


def letter_of(number: int) -> str:
    """The letter of a điểm; the last for those beyond it."""
    return chu_diem(min(number, len(CHU_DIEM)))
