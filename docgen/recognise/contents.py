"""A table of contents among the lines of a paper: it repeats headings, and is no text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.recognise.lines import Line

_HEADING = frozenset({"mục lục", "mục lục:", "mục lục."})
_OF_WORD = ("toc", "mục lục")  # how the styles of Word's own table of contents are named
_ENTRY = regex(r".*(?:\t|[.…_]{3,}|[ \u00a0]{3,})[\s.…_]*\d{1,3}\s*")
_WRAPPED = 2  # lines of an entry that somebody broke


def without_contents(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those of a table of contents as blank as if nothing were printed in them."""
    listed = frozenset(_listed(lines))
    if not listed:
        return tuple(lines)
    return tuple(
        line._replace(words="") if number in listed else line for number, line in enumerate(lines)
    )


def _listed(lines: Sequence[Line]) -> Iterator[int]:
    for number, line in enumerate(lines):
        if line.component is not None or line.table is not None:
            continue
        if (line.paragraph.style or "").casefold().startswith(_OF_WORD):
            yield number
        elif line.words in _HEADING:
            yield from _under(lines, number)


def _under(lines: Sequence[Line], heading: int) -> Iterator[int]:
    """The lines of a typed table of contents, with its heading; none where no entry follows."""
    waiting = [heading]
    for number in range(heading + 1, len(lines)):
        line = lines[number]
        if line.blank:
            continue
        if line.table is not None or len(waiting) > _WRAPPED:
            return
        waiting.append(number)
        if _is_entry(line):
            yield from waiting
            waiting = []


def _is_entry(line: Line) -> bool:
    of_word = (line.paragraph.style or "").casefold().startswith(_OF_WORD)
    return of_word or _ENTRY.fullmatch(line.paragraph.displayed.strip()) is not None
