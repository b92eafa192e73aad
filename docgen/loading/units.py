"""Units, groups and bodies by name: what a cell or a list entry refers to."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import chuan_dau, cung_chu, gan_nhat

if TYPE_CHECKING:
    from docgen.model.agency import CoQuan

HOW_DECLARED = (
    "khai đơn vị trong data/co-quan.yaml; đơn vị đã đổi tên, sáp nhập thì ghi tên cũ vào ten_ngan "
    "của đơn vị nay thay nó"
)
"""What to do about a unit that is not in co-quan.yaml: one that is gone has its successor there."""

_PART = regex(r"[;\n]")


class Units(NamedTuple):
    """Every name a unit or group may be called by → its code (a group's is its name)."""

    codes: dict[str, str]
    names: tuple[str, ...]
    coded: dict[str, str]
    """Code → the unit's name."""
    whole: bool
    """Whether every unit and group could be read; if not, a name may be one of the others."""
    shared: frozenset[str]
    """Codes that two units were given, by which nobody can tell them apart."""

    @classmethod
    def of(cls, agency: CoQuan) -> Units:
        """The units and groups of the agency."""
        named = [(name, unit.ma) for unit in agency.don_vi for name in (unit.ten, *unit.ten_ngan)]
        named += [(group, group) for group in agency.nhom]
        return cls(
            {_key(name): code for name, code in named if name},
            tuple(name for name, _ in named if name),
            {unit.ma: unit.ten for unit in agency.don_vi if unit.ma and unit.ten},
            all(code and name for name, code in named),
            frozenset(code for code, n in Counter(u.ma for u in agency.don_vi).items() if n > 1),
        )

    def code(self, name: str) -> str | None:
        """The code of the unit or group of that full or short name."""
        return self.codes.get(_key(name))

    def in_other_letters(self, name: str) -> str | None:
        """The known name that this one is but for capitals."""
        return next((known for known in self.names if cung_chu(known, name)), None)

    def nearest(self, name: str) -> str | None:
        """The known name that `name` was probably meant to be."""
        return gan_nhat(name, self.names)

    def resolve(self, cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Codes of the units in "A; B" or "A, B", and the parts that are no unit.

        Names hold commas themselves, so between commas the longest known name is taken.
        """
        codes: list[str] = []
        unknown: list[str] = []
        for part in _PART.split(cell):
            name = part.strip(" .-")
            if not name:
                continue
            found = self._codes_of(name)
            codes += found
            if not found:
                pieces = [piece.strip() for piece in name.split(",")]
                unknown += pieces if self.coded.keys() >= set(pieces) else [name]
        return tuple(codes), tuple(unknown)

    def _codes_of(self, part: str) -> list[str]:
        pieces = part.split(",")
        codes: list[str] = []
        while pieces:
            for length in range(len(pieces), 0, -1):
                code = self.code(",".join(pieces[:length]))
                if code is not None:
                    codes.append(code)
                    pieces = pieces[length:]
                    break
            else:
                return []
        return codes


def _key(name: str) -> str:
    return " ".join(chuan_dau(name).split())
