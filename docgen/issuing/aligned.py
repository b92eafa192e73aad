"""Two sequences of units side by side: what stands for what, what only one of them has."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from itertools import chain
from typing import TYPE_CHECKING

from docgen.issuing.units import Row, lines_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.issuing.units import Cells, Unit

Pair = tuple[int | None, int | None]
"""Places on both sides; None where one side has nothing."""

_MANY = 10_000  # pairs to weigh; more is another paper
_ALIKE = 0.4  # words in common that make one paragraph the other, changed
_NAMED = 0.5  # words in common of what two rows are about, their first cell in words


def aligned(data: Sequence[Unit], said: Sequence[Unit]) -> Iterator[Pair]:
    """Every unit of both sides once, in order, with its counterpart where it has one.

    Rows are whole: one is the other where they are about the same thing, wherever they stand and
    however they are numbered. Paragraphs are, where they have words in common or stand alone in
    the same place.
    """
    keys = [
        [unit if isinstance(unit, str) else unit.says for unit in side] for side in (data, said)
    ]
    matcher = SequenceMatcher(None, keys[0], keys[1], autojunk=False)
    for kind, i, end, k, last in matcher.get_opcodes():
        if kind == "equal":
            yield from zip(range(i, end), range(k, last), strict=True)
        else:
            found = _weighed(data[i:end], said[k:last])
            yield from (
                (None if a is None else i + a, None if b is None else k + b) for a, b in found
            )


def _weighed(data: Sequence[Unit], said: Sequence[Unit]) -> Iterator[Pair]:
    """The pairing in order with the most in common."""
    pairs = _best(data, said) if len(data) * len(said) <= _MANY else []
    i = k = 0
    for a, b in (*pairs, (len(data), len(said))):
        yield from _between(data, said, range(i, a), range(k, b))
        if a < len(data):
            yield a, b
        i, k = a + 1, b + 1


def _between(data: Sequence[Unit], said: Sequence[Unit], old: range, new: range) -> Iterator[Pair]:
    """What has no counterpart: paragraphs in the place of as many are those, put otherwise."""
    lines = all(
        isinstance(unit, str) for unit in (*(data[a] for a in old), *(said[b] for b in new))
    )
    if lines and len(old) == len(new):
        yield from zip(old, new, strict=True)
        return
    yield from ((a, None) for a in old)
    yield from ((None, b) for b in new)


def _best(data: Sequence[Unit], said: Sequence[Unit]) -> list[tuple[int, int]]:
    rows, columns = len(data), len(said)
    weights = {
        (i, k): weight
        for i in range(rows)
        for k in range(columns)
        if (weight := _likeness(data[i], said[k]))
    }
    # best[i][k]: the most that data[i:] and said[k:] have in common.
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for k in range(columns - 1, -1, -1):
            with_it = weights[i, k] + best[i + 1][k + 1] if (i, k) in weights else 0.0
            best[i][k] = max(best[i + 1][k], best[i][k + 1], with_it)
    pairs: list[tuple[int, int]] = []
    i = k = 0
    while i < rows and k < columns:
        if (i, k) in weights and best[i][k] == weights[i, k] + best[i + 1][k + 1]:
            pairs.append((i, k))
            i, k = i + 1, k + 1
        elif best[i][k] == best[i + 1][k]:
            i += 1
        else:
            k += 1
    return pairs


def _likeness(old: Unit, new: Unit) -> float:
    """How much two units are one, changed; 0 where they are not."""
    if isinstance(old, Row) != isinstance(new, Row):
        return 0.0
    whole = _in_common(lines_in(old), lines_in(new))
    if isinstance(old, str) or isinstance(new, str):
        return whole if whole > _ALIKE else 0.0
    about = _in_common(_about(old.says), _about(new.says))
    return whole + about if whole > _ALIKE and about > _NAMED else 0.0


def _about(cells: Cells) -> tuple[str, ...]:
    """What a row is about: its first cell in words."""
    return next((c for c in cells if any(not line.isdecimal() for line in c)), ())


def _in_common(old: Sequence[str], new: Sequence[str]) -> float:
    """The share of words that both have."""
    a, b = (Counter(chain.from_iterable(line.split() for line in side)) for side in (old, new))
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 1.0
