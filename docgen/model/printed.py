"""A typed text and what it prints: with its names filled in, under its number, in a row's cells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.model.names import TEN_GOI
from docgen.patterns import regex
from docgen.vietnamese import chuan_nfc

if TYPE_CHECKING:
    from collections.abc import Iterable

TYPED_LINE = regex(r"(?P<lead>\s*(?:#+\s+)?)(?P<body>.*?)(?P<end>\s*)", re.S)
"""A line of a text: the marks of a heading, what it says, the blanks after it."""

_NUMBERED = tuple(
    regex(rf"(?:{number})(?=\s|$)")
    for number in (
        r"[IVXLCDM]+\.",
        r"[0-9]{1,3}\.",
        r"[a-zđ]\)",
        r"Điều\s+[0-9]{1,3}\.",
        r"(?:Phần|Chương)\s+[IVXLCDM]+",
        r"(?:Mục|Tiểu mục)\s+[0-9]{1,3}",
    )
)
_RUNNING = regex(r"[\d.]*[a-zđ]?\)?")
_RUNNING_HEADS = frozenset({"TT", "STT", "SỐ TT", "SỐ THỨ TỰ"})
_BETWEEN = regex(r" ?\| ?")


def values_printed(body: str, printed: str) -> tuple[str, ...] | None:
    """What each name in `body` stood for when it printed that; None where it could not have."""
    pattern, end = "", 0
    for match in TEN_GOI.finditer(body):
        pattern += re.escape(body[end : match.start()]) + "(.+?)"
        end = match.end()
    found = re.fullmatch(pattern + re.escape(body[end:]), printed)
    return tuple(found.groups()) if found else None


def is_printed_by(typed: str, printed: str) -> bool:
    """Whether the typed text could have given the printed one."""
    parts = TYPED_LINE.fullmatch(chuan_nfc(typed))
    return (
        parts is not None and values_printed(" ".join(parts["body"].split()), printed) is not None
    )


def numbers_of(*paragraphs: str) -> tuple[str, ...]:
    """The numbers the paragraphs open with, all of one kind; none where that is not so."""
    for number in _NUMBERED:
        found = [number.match(paragraph) for paragraph in paragraphs]
        if any(found):
            return tuple(match[0] for match in found if match) if all(found) else ()
    return ()


def row_text(cells: Iterable[Iterable[str]]) -> str:
    """A row of a table on one line: what the paragraphs of its cells say."""
    return " ".join(" | ".join(" ".join(cell) for cell in cells).split())


def cells_of(row: str) -> list[str]:
    """The cells of a `row_text`."""
    return _BETWEEN.split(row)


def row_words(row: str) -> str:
    """A `row_text` without its running number, which tells a row on one side of two only."""
    first, _, others = row.partition("|")
    return others.strip() if others and is_running_number(first.strip()) else row


def is_running_number(cell: str) -> bool:
    """Whether a cell says no more than which row of its table it is in; so does an empty one."""
    return _RUNNING.fullmatch(cell) is not None


def heads_running_numbers(head: str) -> bool:
    """Whether the column of that name holds the running numbers of a table's rows."""
    return head.upper() in _RUNNING_HEADS
