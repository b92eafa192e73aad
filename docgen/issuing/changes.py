"""The approved text beside what the data would print, by paragraphs; who changed which."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from enum import Enum
from itertools import zip_longest
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from docgen.findings import Location
from docgen.issuing.marks import lines_of, marks_of
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.ooxml.view import DocumentView

_MANY = 400  # pairs to weigh; more is another paper
_ALIKE = 0.4  # words in common that make one paragraph the other, changed


class By(Enum):
    """Who has left the draft as docgen wrote it: somebody in Word, the data since, or both."""

    WORD = "word"
    DATA = "data"
    BOTH = "both"


class Change(NamedTuple):
    """A paragraph the data print and the one approved in its place; "" where one side has none.

    `old_line` and `new_line` are their places among the lines of each side.
    """

    old: str
    new: str
    place: Location
    old_line: int
    new_line: int
    by: By = By.WORD


class _Both(NamedTuple):
    """The lines of the two papers, and where those of the data are typed."""

    data: list[str]
    said: list[str]
    sources: Mapping[str, Location]
    path: str


def changes(
    approved: bytes, composed: bytes, sources: Mapping[str, Location], path: str
) -> tuple[Change, ...]:
    """Each, placed where its text is typed; at `path` where that is not known.

    `approved` and `composed` are papers filled with the same number and date.
    """
    both = _Both(lines_of(_view(composed)), lines_of(_view(approved)), sources, path)
    matcher = SequenceMatcher(None, both.data, both.said, autojunk=False)
    return tuple(
        change
        for kind, i, j, k, m in matcher.get_opcodes()
        if kind != "equal"
        for change in _pairs(both, i, j, k, m)
    )


def attributed(
    changed: Sequence[Change], written: Sequence[str], composed: bytes, approved: bytes
) -> tuple[Change, ...]:
    """The changes, each put down to who made it.

    `written` are the marks of the draft as docgen wrote it; without them all are put down to Word.
    The other two are the papers compared, without number and date.
    """
    if not written:
        return tuple(changed)
    moved, edited = (_not_in(written, marks_of(_view(docx))) for docx in (composed, approved))
    return tuple(c._replace(by=_by(c, moved, edited)) for c in changed)


def _not_in(written: Sequence[str], lines: Sequence[str]) -> frozenset[int]:
    """The places of the lines that the draft did not have there."""
    blocks = SequenceMatcher(None, written, lines, autojunk=False).get_matching_blocks()
    kept = (range(block.b, block.b + block.size) for block in blocks)
    return frozenset(range(len(lines))).difference(*kept)


def _by(change: Change, moved: frozenset[int], edited: frozenset[int]) -> By:
    by_data, by_word = change.old_line in moved, change.new_line in edited
    if not change.new:
        return By.DATA if by_data else By.WORD
    if not change.old:
        return By.WORD if by_word else By.DATA
    if by_data:
        return By.BOTH if by_word else By.DATA
    return By.WORD


def _view(docx: bytes) -> DocumentView:
    return read_view(open_package(docx, ""))


def _pairs(both: _Both, i: int, end: int, k: int, last: int) -> Iterator[Change]:
    """What stands for what in data[i:end] and said[k:last].

    A paragraph only one side has is placed at the one before it. So is one that stands in several
    rows of a table: its own row is the last one named before it.
    """
    data, said, sources, path = both
    often = Counter(data)
    before = (sources[x] for x in reversed(data[:i]) if x in sources and often[x] == 1)
    place = next(before, Location(path))
    for old, new in _alike(data[i:end], said[k:last]):
        place = sources.get(old, place) if often[old] == 1 else place
        yield Change(old, new, place, i, k)
        i, k = i + bool(old), k + bool(new)


def _alike(data: Sequence[str], said: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Paragraphs side by side; where one side has more, those without a counterpart stand alone."""
    if len(data) == len(said) or len(data) * len(said) > _MANY:
        yield from zip_longest(data, said, fillvalue="")
        return
    # The pairing in order with the most words in common, from the end of both sides.
    best: dict[tuple[int, int], tuple[float, tuple[tuple[str, str], ...]]] = {}
    for i in range(len(data), -1, -1):
        for k in range(len(said), -1, -1):
            ways: list[tuple[float, tuple[tuple[str, str], ...]]] = []
            if i < len(data):
                score, rest = best[i + 1, k]
                ways.append((score, ((data[i], ""), *rest)))
            if k < len(said):
                score, rest = best[i, k + 1]
                ways.append((score, (("", said[k]), *rest)))
            if i < len(data) and k < len(said):
                score, rest = best[i + 1, k + 1]
                same = _likeness(data[i], said[k])
                if same > _ALIKE:
                    ways.append((score + same, ((data[i], said[k]), *rest)))
            best[i, k] = max(ways, key=itemgetter(0), default=(0.0, ()))
    yield from best[0, 0][1]


def _likeness(a: str, b: str) -> float:
    return SequenceMatcher(None, a.split(), b.split(), autojunk=False).ratio()
