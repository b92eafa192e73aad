"""The stamp of who received a paper (Phụ lục IV): office, "ĐẾN", number, day, to whom it goes on.

It stands in a box of its own and is no part of the paper: nothing of it is judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.recognise.lines import Line

_NAME = regex(r"(?:công văn |văn bản )?đến")
_NUMBER = regex(r"số\s*(?:đến)?\s*:")


def without_stamp_of_arrival(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that are none of such a stamp."""
    boxes: dict[int, list[str]] = {}
    for line in lines:
        if line.spot.around is not None:
            said = line.paragraph.displayed.split("\n")
            boxes.setdefault(line.spot.around.number, []).extend(map(key, said))
    stamps = {number for number, texts in boxes.items() if _is_stamp(texts)}
    if not stamps:
        return tuple(lines)
    return tuple(
        line for line in lines if line.spot.around is None or line.spot.around.number not in stamps
    )


def _is_stamp(texts: Sequence[str]) -> bool:
    named = any(_NAME.fullmatch(text.strip(" :")) for text in texts)
    return named and any(_NUMBER.match(text) for text in texts)
