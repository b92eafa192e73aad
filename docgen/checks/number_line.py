"""The line of number and symbol as it is read, by what the norm puts between the two."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

# A number left blank is that of a draft; the văn thư writes it in. The sign beyond Latin stands
# by itself: a set with it takes five times as long to compile, and these are a score of them.
BLANK = r"(?:[\s._]|…)*"
# By the joint, as texts: a paper asks for the patterns of one norm.
_NUMBERS: Mapping[str, str] = MappingProxyType(
    {
        "/": rf"(?i:Số)\s*:({BLANK})(\d*)({BLANK})/(.*)",
        # HD 29, Mẫu 3 (số 3) prints “Số 369 - QĐ/TWĐTN-BTC”: without a colon, with spaces.
        "-": rf"(?i:Số)\s*:?({BLANK})(\d*)({BLANK})-\s*(.*)",
    }
)
# What is to be filled in, dots and blanks between them, is read as one mark for each place.
TO_FILL = "…"
_TO_FILL = regex(r"(?:…|[._]{2,})(?:\s*[._…]+)*")
_LETTERS = r"[^\W_]+(?:&[^\W_]+)*"
_SYMBOLS: Mapping[str, str] = MappingProxyType(
    {
        "/": rf"{_LETTERS}(?:-{_LETTERS})+",
        "-": r"[^\W\d_]+/[^\W_]+(?:-[^\W_]+)*",
    }
)
_FORMS: Mapping[str, str] = MappingProxyType(
    {
        "/": rf"{TO_FILL}|(?:{_LETTERS}|{TO_FILL})(?:-(?:{_LETTERS}|{TO_FILL}))+",
        "-": rf"(?:[^\W\d_]+|{TO_FILL})/(?:[^\W_]+|{TO_FILL})(?:-(?:[^\W_]+|{TO_FILL}))*",
    }
)


# A hyphen beside that of the keyboard, and the dashes Word makes of that: no hyphens.
_HYPHENS: Mapping[int, str] = MappingProxyType({ord("\u2010"): "-"})
_DASHES: Mapping[int, str] = MappingProxyType(
    dict.fromkeys(map(ord, "\u2012\u2013\u2014\u2015\u2212"), "-")
)


def with_hyphens(text: str) -> str:
    """A text in which every dash is a hyphen: "15/KH–STP" → "15/KH-STP"."""
    return text.translate(_HYPHENS).translate(_DASHES)


class NumberLine(NamedTuple):
    """A line "Số: 15/KH-STP": the number as typed and what stands after it, then the symbol.

    `number` is empty in a draft; `symbol` is all that follows the joint, spaces and faults too,
    with `TO_FILL` where a form leaves a place for letters, and with hyphens for dashes. `typed` is
    all from the number on.
    """

    paragraph: ParagraphView
    number: str
    after_number: str
    symbol: str
    typed: str


def number_lines(paper: Paper) -> Iterator[NumberLine]:
    """The lines of number and symbol that can be read as such."""
    pattern = _NUMBERS[paper.standard.joint]
    for paragraph in paper.recognised.components.get("so_ky_hieu", ()):
        text = on_one_line(paragraph)
        if found := re.fullmatch(pattern, with_hyphens(text)):
            symbol = _TO_FILL.sub(TO_FILL, found[4])
            yield NumberLine(paragraph, found[2], found[3], symbol, text[found.start(2) :])


def on_one_line(paragraph: ParagraphView) -> str:
    """What a paragraph prints, its line breaks undone, which are a fault of their own (KT841)."""
    return paragraph.displayed.strip().replace("\n", "")


def is_number_line(text: str, joint: str) -> bool:
    """Whether a text is in the form of the norm, spaces inside the symbol aside."""
    found = re.fullmatch(_NUMBERS[joint], text.translate(_HYPHENS))
    if found is None:
        return False
    symbol = "".join(_TO_FILL.sub(TO_FILL, found[4]).split())
    return re.fullmatch(_FORMS[joint], symbol) is not None


def is_symbol(text: str, joint: str) -> bool:
    """Whether a text is in the form of a symbol, with nothing left to be filled in."""
    return re.fullmatch(_SYMBOLS[joint], text) is not None


def symbol_of(paper: Paper) -> tuple[str, str] | None:
    """Number ("" in a draft) and symbol of the paper; None where they cannot be read.

    A symbol that is itself at fault, or not filled in, is no measure for another: then "".
    """
    found = next(number_lines(paper), None)
    if found is None:
        return None
    symbol = found.symbol.strip()
    dashed = found.typed != found.typed.translate(_DASHES)
    sound = is_symbol(symbol, paper.standard.joint) and not dashed
    return found.number, symbol if sound else ""
