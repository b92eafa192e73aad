"""Columns that somebody has put into a table in Word, or taken out of it: each is one change."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from docgen.issuing.units import Row
from docgen.values import NamedTuple
from docgen.vietnamese import khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.issuing.units import Unit


class Column(NamedTuple):
    """A column of one side alone, by its heading: `was` the data print, `now` the file has.

    `old` and `new` are the places of the head row among the units of each side.
    """

    was: str
    now: str
    old: int
    new: int


def without_columns(
    data: Sequence[Unit], said: Sequence[Unit]
) -> tuple[list[Unit], list[Unit], tuple[Column, ...]]:
    """Both sides without the columns that only one of them has, and these."""
    printed, old, new = _heads(data), list(data), list(said)
    found: list[Column] = []
    for now in _heads(said).values():
        was = max(printed.values(), key=lambda head: _alike(head.row, now.row), default=None)
        if was is None or len(was.row.heads) == len(now.row.heads) or not _alike(was.row, now.row):
            continue
        dropped, added = _alone(was.row.heads, now.row.heads)
        found += (Column(was.row.heads[k], "", was.at, now.at) for k in sorted(dropped))
        found += (Column("", now.row.heads[k], was.at, now.at) for k in sorted(added))
        for units, table, alone in ((old, was.row.table, dropped), (new, now.row.table, added)):
            units[:] = list(_without(units, table, alone))
    return old, new, tuple(found)


class _Head(NamedTuple):
    """The first row of a table, and its place among the units."""

    row: Row
    at: int


def _heads(units: Sequence[Unit]) -> dict[int, _Head]:
    """Of each table."""
    found: dict[int, _Head] = {}
    for at, unit in enumerate(units):
        if isinstance(unit, Row):
            found.setdefault(unit.table, _Head(unit, at))
    return found


def _alike(one: Row, other: Row) -> float:
    """The share of headings in common; 0 of less than half."""
    heads, others = (frozenset(map(khoa_so_sanh, row.heads)) for row in (one, other))
    share = len(heads & others) / min(len(heads), len(others))
    return share if share >= 0.5 else 0.0


def _alone(was: Sequence[str], now: Sequence[str]) -> tuple[frozenset[int], frozenset[int]]:
    """The columns left out and put in; what stands in the place of others is named otherwise."""
    dropped: set[int] = set()
    added: set[int] = set()
    old, new = ([khoa_so_sanh(head) for head in heads] for heads in (was, now))
    for _, i, end, k, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        same = min(end - i, last - k)
        dropped.update(range(i + same, end))
        added.update(range(k + same, last))
    return frozenset(dropped), frozenset(added)


def _without(units: Sequence[Unit], table: int, columns: frozenset[int]) -> Iterator[Unit]:
    for unit in units:
        if not isinstance(unit, Row) or unit.table != table:
            yield unit
            continue
        kept = [k for k, at in enumerate(unit.at) if at not in columns]
        cells, at = tuple(unit.cells[k] for k in kept), tuple(unit.at[k] for k in kept)
        yield unit._replace(cells=cells, at=at)
