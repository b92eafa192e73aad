"""Where the approved text differs from what the data would print, paragraph by paragraph."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from itertools import zip_longest
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from docgen.findings import Finding, Location, Severity
from docgen.issuing.codes import Code
from docgen.issuing.paper import one_line
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_NONE = "(không có)"
_LONG = 160  # characters; of a longer paragraph only the changed words are shown
_FEW = 2  # lines; of so few each is told
_AROUND = 6  # words before and after them
_MANY = 400  # pairs to weigh; more is another paper
_ALIKE = 0.4  # words in common that make one paragraph the other, changed


class Change(NamedTuple):
    """A paragraph the data print and the one approved in its place; "" where one side has none."""

    old: str
    new: str
    place: Location


def differences(
    approved: bytes, composed: bytes, sources: Mapping[str, Location], path: str
) -> tuple[Finding, ...]:
    """Each difference, placed where the text is typed; `path` where that is not known.

    `approved` and `composed` are papers filled with the same number and date.
    """
    found = [_finding(*item) for item in changes(approved, composed, sources, path)]
    return _together(found, sources)


def changes(
    approved: bytes, composed: bytes, sources: Mapping[str, Location], path: str
) -> tuple[Change, ...]:
    """The same, paragraph by paragraph: what the data print, what was approved, where typed."""
    data, said = _lines(composed), _lines(approved)
    matcher = SequenceMatcher(None, data, said, autojunk=False)
    return tuple(
        change
        for kind, i, j, k, m in matcher.get_opcodes()
        if kind != "equal"
        for change in _pairs(data, (i, j), said[k:m], sources, path)
    )


def _together(found: Sequence[Finding], sources: Mapping[str, Location]) -> tuple[Finding, ...]:
    """One finding in the place of many where a file of the data differs in its every line."""
    typed: dict[str, set[int | None]] = {}
    for place in sources.values():
        typed.setdefault(place.path, set()).add(place.line)
    differ = {finding.location for finding in found}
    whole = {
        path
        for path, lines in typed.items()
        if len(lines) > _FEW and all(Location(path, line) in differ for line in lines)
    }
    rest = tuple(finding for finding in found if finding.location.path not in whole)
    return (*rest, *(_all_differs(path) for path in sorted(whole)))


def _all_differs(path: str) -> Finding:
    return Finding(
        Code.DIFFERS_FROM_DATA,
        Severity.WARNING,
        "Bản được duyệt khác dữ liệu ở mọi dòng",
        Location(path),
        "xem lại tệp có đúng là bản được duyệt; nếu đúng thì chép bản được duyệt vào dữ liệu",
    )


def _lines(docx: bytes) -> list[str]:
    view = read_view(open_package(docx, ""))
    return [line for paragraph in view.paragraphs if (line := one_line(paragraph.displayed))]


def _pairs(
    data: Sequence[str],
    changed: tuple[int, int],
    said: Sequence[str],
    sources: Mapping[str, Location],
    path: str,
) -> Iterator[Change]:
    """What stands for what; a paragraph only one side has is placed at the one before it.

    So is one that stands in several rows of a table: its own row is the last one named before it.
    """
    start, end = changed
    often = Counter(data)
    before = (sources[x] for x in reversed(data[:start]) if x in sources and often[x] == 1)
    place = next(before, Location(path))
    for old, new in _alike(data[start:end], said):
        place = sources.get(old, place) if often[old] == 1 else place
        yield Change(old, new, place)


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


def _finding(old: str, new: str, place: Location) -> Finding:
    message = "Bản được duyệt có chỗ khác dữ liệu"
    if not old:
        message = "Bản được duyệt có thêm một đoạn, sau chỗ này"
    elif not new:
        message = "Bản được duyệt bỏ một đoạn"
    return Finding(
        Code.DIFFERS_FROM_DATA,
        Severity.INFO,
        message,
        place,
        "sửa dữ liệu theo bản được duyệt, để lần sau in đúng như đã ký",
        current=_part(old, new) or _NONE,
        required=_part(new, old) or _NONE,
    )


def _part(text: str, other: str) -> str:
    """The words of `text` that differ, with some around them; all of a short text."""
    words, others = text.split(), other.split()
    if len(text) <= _LONG or not other:
        return text
    same = [a == b for a, b in zip(words, others, strict=False)]
    first = same.index(False) if False in same else len(same)
    ends = [a == b for a, b in zip(reversed(words[first:]), reversed(others[first:]), strict=False)]
    last = len(words) - (ends.index(False) if False in ends else len(ends))
    start, stop = max(first - _AROUND, 0), last + _AROUND
    before, after = "… " if start else "", " …" if stop < len(words) else ""
    return before + " ".join(words[start:stop]) + after
