"""Which of a table style's conditions a cell meets (ECMA-376 17.4.55, 17.7.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import attribute, to_int, w
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.ooxml.markup import Element

# 17.7.6: what comes later wins over what comes before.
ORDER = (
    "wholeTable",
    "band1Vert",
    "band2Vert",
    "band1Horz",
    "band2Horz",
    "firstRow",
    "lastRow",
    "firstCol",
    "lastCol",
    "neCell",
    "nwCell",
    "seCell",
    "swCell",
)
# 17.4.55: attribute, and bit of `w:val`, which counts only where no attribute is.
_LOOK = (
    ("firstRow", 0x0020),
    ("lastRow", 0x0040),
    ("firstColumn", 0x0080),
    ("lastColumn", 0x0100),
    ("noHBand", 0x0200),
    ("noVBand", 0x0400),
)
_CORNERS = (
    ("neCell", "firstRow", "lastCol"),
    ("nwCell", "firstRow", "firstCol"),
    ("seCell", "lastRow", "lastCol"),
    ("swCell", "lastRow", "firstCol"),
)


class Look(NamedTuple):
    """What of its style a table shows."""

    first_row: bool
    last_row: bool
    first_column: bool
    last_column: bool
    row_bands: bool
    column_bands: bool


def read_look(tblpr: Element | None) -> Look:
    """The `w:tblLook` of a table; without one, only its bands."""
    element = None if tblpr is None else tblpr.find(w("tblLook"))
    said = {name: attribute(element, name) for name, _ in _LOOK}
    if any(value is not None for value in said.values()):
        on = [said[name] in {"1", "true", "on"} for name, _ in _LOOK]
    else:
        bits = _hex(attribute(element, "val"))
        on = [bool(bits & bit) for _, bit in _LOOK]
    return Look(on[0], on[1], on[2], on[3], not on[4], not on[5])


class Shape(NamedTuple):
    """A table as conditions see it: rows, grid columns, how many rows count as its first.

    `bands` are the rows and columns of a band.
    """

    look: Look
    rows: int
    columns: int
    heads: int
    bands: tuple[int, int]

    def conditions(self, row: int, columns: range) -> tuple[str, ...]:
        """The conditions a cell meets, lowest first."""
        look, bands = self.look, self.bands
        met = {"wholeTable"}
        if look.first_row and row < self.heads:
            met.add("firstRow")
        if look.last_row and row == self.rows - 1:
            met.add("lastRow")
        if look.first_column and columns.start == 0:
            met.add("firstCol")
        if look.last_column and columns.stop >= self.columns:
            met.add("lastCol")
        if look.row_bands and not met & {"firstRow", "lastRow"}:
            place = row - (self.heads if look.first_row else 0)
            met.add(f"band{place // bands[0] % 2 + 1}Horz")
        if look.column_bands and not met & {"firstCol", "lastCol"}:
            place = columns.start - (1 if look.first_column else 0)
            met.add(f"band{place // bands[1] % 2 + 1}Vert")
        met.update(corner for corner, *both in _CORNERS if met.issuperset(both))
        return tuple(name for name in ORDER if name in met)


def read_bands(properties: Iterable[Element | None]) -> tuple[int, int]:
    """How many rows and columns a style's bands take: the nearest word in its chain."""
    for tblpr in properties:
        sizes = [
            None if tblpr is None else to_int(attribute(tblpr.find(w(name)), "val"))
            for name in ("tblStyleRowBandSize", "tblStyleColBandSize")
        ]
        if any(sizes):
            rows, columns = (max(size or 1, 1) for size in sizes)
            return rows, columns
    return 1, 1


def _hex(text: str | None) -> int:
    try:
        return int(text or "0", 16)
    except ValueError:
        return 0
