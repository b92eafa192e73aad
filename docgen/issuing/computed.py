"""Numbers that docgen computes and a sentence says, changed by hand in Word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.model.names import TEN_GOI
from docgen.model.printed import values_printed
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.van_ban import Doan

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from docgen.model.text import VanXuoi
    from docgen.van_ban import VanBan

_EMPHASIS = regex(r"\*+")

Pairs = tuple[tuple[str, str], ...]
"""What names printed, and what stands there now."""


class Tinh(NamedTuple):
    """The sentences that say what docgen computes: as printed → as typed, and the names of that."""

    dong: Mapping[str, str]
    ten: frozenset[str]

    def changed(self, printed: str, said: str) -> Pairs:
        """The computed values of a printed sentence that are others in what is said now.

        Nothing where its words are others too: these are typed.
        """
        typed = self.dong.get(printed)
        if typed is None:
            return ()
        values, given = values_printed(typed, printed), values_printed(typed, said)
        names = [found[1] for found in TEN_GOI.finditer(typed)]
        if values is None or given is None:
            return ()
        other = [
            (name, (old, new))
            for name, old, new in zip(names, values, given, strict=True)
            if old != new
        ]
        if any(name not in self.ten for name, _ in other):
            return ()
        return tuple(pair for _, pair in other)

    def values(self) -> Iterator[tuple[str, str, str]]:
        """Each sentence as printed, with the name and the value of something computed it says."""
        for printed, typed in self.dong.items():
            names = [found[1] for found in TEN_GOI.finditer(typed)]
            for name, value in zip(names, values_printed(typed, printed) or (), strict=False):
                if name in self.ten:
                    yield printed, name, value


NOTHING = Tinh({}, frozenset())
"""Of a paper that says none."""


def computed_in(van_ban: VanBan, van_xuoi: VanXuoi, names: Collection[str]) -> Tinh:
    """The sentences of a text that print some of the names."""
    lines: dict[str, str] = {}
    for block, line in zip(van_ban.khoi, van_xuoi.dong, strict=True):
        said = {found[1] for found in TEN_GOI.finditer(line.noi_dung)}
        if isinstance(block, Doan) and not said.isdisjoint(names):
            typed = " ".join(f"{line.so} {line.noi_dung}".split())
            lines[" ".join(block.text.split())] = _EMPHASIS.sub("", typed)
    return Tinh(lines, frozenset(names))
