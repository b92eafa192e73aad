"""Levels a norm has none of, which it leaves to the author: "2.1.", and "i)", "ii)", "iii)"."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.vietnamese import hieu_la_ma, viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.ooxml.view import ParagraphView
    from docgen.recognise.lines import Line

# No amount: "15.000.000 đồng", "1.250 người", "2.5 triệu".
DEEP = regex(r"\d{1,2}((?:\.\d{1,2}+(?!\d))++)\.?(?!\d)(?!\s*(?:%|tỷ|triệu|nghìn|đồng))\s*\S")


def is_of_own_level(paragraph: ParagraphView) -> bool:
    """Whether a paragraph of a norm's plain text opens with such a number."""
    return DEEP.match(paragraph.printed.lstrip()) is not None


_SMALL_ROMAN = regex(r"([ivx]{1,5})\s*[.)/](?!\d)")
_BEFORE = MappingProxyType({"i": "h", "v": "u", "x": "v"})  # of the letters that also are điểm
_FAR = 40  # lines looked at on either side


def is_small_roman(lines: Sequence[Line], place: int, end: int, point: str) -> bool:
    """Whether the "i)" of a line is the number one of "i)", "ii)", no letter after the điểm "h".

    Its neighbour tells: the one after "i)" below, the one before "v)" or "x)" above. `point` is
    the letter of the điểm above.
    """
    numeral = _small_roman(lines[place])
    if len(numeral) != 1 or _BEFORE[numeral] == point:
        return len(numeral) > 1
    number = hieu_la_ma(numeral.upper())
    first = number == 1
    near = (
        lines[place + 1 : min(end, place + _FAR)] if first else lines[max(place - _FAR, 0) : place]
    )
    neighbour = viet_la_ma(2 if first else number - 1).lower()
    return any(_small_roman(line) == neighbour for line in near)


def _small_roman(line: Line) -> str:
    """The small Roman number a line opens with, "" where it does with none."""
    found = _SMALL_ROMAN.match(line.words)
    small = found is not None and line.paragraph.displayed.lstrip().startswith(found[1])
    return found[1] if found and small else ""
