"""Which annexes lie on their page, and whose tables no page is wide enough for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.render.blocks import broken_words
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.render.sections import AnnexRooms
    from docgen.render.styles import Styles
    from docgen.van_ban import PhuLuc


class Narrow(NamedTuple):
    """An annex, by its place from 0, whose table has words that its columns break.

    `lying` says how its page is turned, `columns` how many the table has.
    """

    place: int
    lying: bool
    columns: int
    words: tuple[str, ...]


def lies(annex: PhuLuc, rooms: AnnexRooms, styles: Styles) -> bool:
    """Whether its page lies: as it is declared, else where upright its words would be broken."""
    if annex.ngang is not None:
        return annex.ngang
    return any(broken_words(table, rooms.upright, styles) for table in annex.bang)


def narrow_annexes(
    annexes: Sequence[PhuLuc], lying: Sequence[bool], rooms: AnnexRooms, styles: Styles
) -> tuple[Narrow, ...]:
    """The annexes whose tables are too wide all the same."""
    return tuple(
        Narrow(place, turned, len(table.dau), words)
        for place, (annex, turned) in enumerate(zip(annexes, lying, strict=True))
        for table in annex.bang
        if (words := broken_words(table, rooms.lying if turned else rooms.upright, styles))
    )
