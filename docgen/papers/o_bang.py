"""Where the texts of a typed table stand: each at its own line, not at the first of its row."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from docgen.loading.csv_cells import read_cells
from docgen.loading.report import Report
from docgen.loading.source import read_table_text
from docgen.rollover.wording import is_printed_by

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from docgen.findings import Location


def at_own_lines(places: Mapping[str, Location], table: Path, shown: str) -> dict[str, Location]:
    """Printed text → where it is typed; what stands at a row of `table` moves to its own line.

    A row of a workbook is one line. What no line of the row could have printed stays at the row.
    """
    opened = read_table_text(table, Report(shown, (), [])) if table.suffix == ".csv" else None
    if opened is None:
        return dict(places)
    typed = {}
    for _, in_row in groupby(read_cells(opened[0]), attrgetter("row")):
        cells = tuple(in_row)
        typed[cells[0].line] = [said for cell in cells for said in cell.lines()]

    def own(printed: str, place: Location) -> Location:
        lines = typed.get(place.line or 0, ()) if place.path == shown else ()
        line = next((n for n, text in lines if is_printed_by(text, printed)), place.line)
        return place._replace(line=line)

    return {printed: own(printed, place) for printed, place in places.items()}
