"""Which of a table style's conditions a cell meets, and what its edges are (17.4, 17.7.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docgen.ooxml.markup import attribute, to_int, w

if TYPE_CHECKING:
    from collections.abc import Mapping

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
_PLAIN = {"start": "left", "end": "right"}


class Look(NamedTuple):
    """What of its style a table shows."""

    first_row: bool
    last_row: bool
    first_column: bool
    last_column: bool
    row_bands: bool
    column_bands: bool


class Extent(NamedTuple):
    """How many rows and grid columns a table has, and how many rows count as its first."""

    rows: int
    columns: int
    heads: int = 1


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


def conditions(
    look: Look, bands: tuple[int, int], extent: Extent, row: int, columns: range
) -> tuple[str, ...]:
    """The conditions a cell meets, lowest first; `bands` are the rows and columns of a band."""
    met = {"wholeTable"}
    if look.first_row and row < extent.heads:
        met.add("firstRow")
    if look.last_row and row == extent.rows - 1:
        met.add("lastRow")
    if look.first_column and columns.start == 0:
        met.add("firstCol")
    if look.last_column and columns.stop >= extent.columns:
        met.add("lastCol")
    if look.row_bands and not met & {"firstRow", "lastRow"}:
        place = row - (extent.heads if look.first_row else 0)
        met.add(f"band{place // bands[0] % 2 + 1}Horz")
    if look.column_bands and not met & {"firstCol", "lastCol"}:
        place = columns.start - (1 if look.first_column else 0)
        met.add(f"band{place // bands[1] % 2 + 1}Vert")
    met.update(corner for corner, *both in _CORNERS if met.issuperset(both))
    return tuple(name for name in ORDER if name in met)


def read_bands(tblpr: Element | None) -> tuple[int, int]:
    """How many rows and columns a style's bands take."""
    sizes = (
        None if tblpr is None else to_int(attribute(tblpr.find(w(name)), "val"))
        for name in ("tblStyleRowBandSize", "tblStyleColBandSize")
    )
    rows, columns = (max(size or 1, 1) for size in sizes)
    return rows, columns


def read_edges(borders: Element | None) -> dict[str, bool]:
    """Every edge a `w:tblBorders` or `w:tcBorders` speaks of, and whether a line is drawn there."""
    said = {}
    for edge in () if borders is None else borders:
        name = edge.tag.rpartition("}")[2]
        said[_PLAIN.get(name, name)] = edge.get(w("val"), "none") not in {"none", "nil"}
    return said


def cell_edges(
    table: Mapping[str, bool], cell: Mapping[str, bool], extent: Extent, row: int, columns: range
) -> tuple[str, ...]:
    """The edges of a cell that are drawn: its own word, else the table's for that place."""
    drawn = []
    for edge, inside, outer in (
        ("top", "insideH", row == 0),
        ("left", "insideV", columns.start == 0),
        ("bottom", "insideH", row == extent.rows - 1),
        ("right", "insideV", columns.stop >= extent.columns),
    ):
        own = cell.get(edge)
        if table.get(edge if outer else inside) if own is None else own:
            drawn.append(edge)
    return tuple(drawn)


def _hex(text: str | None) -> int:
    try:
        return int(text or "0", 16)
    except ValueError:
        return 0
