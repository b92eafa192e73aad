"""Where the texts of a typed table stand: each at its own line, not at the first of its row."""

from __future__ import annotations

from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from docgen.kept import Kept
from docgen.loading.csv_cells import read_cells
from docgen.loading.report import Report
from docgen.loading.source import read_table_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from docgen.findings import Location
    from docgen.issuing.paper import InRow


class OwnLines:
    """The typed lines of a table, by the row they stand in.

    A row of a workbook is one line. What no line of the row could have printed stays at the row.
    The table is read when the first place is asked for: most papers have nothing to say of it.
    """

    def __init__(self, table: Path, shown: str) -> None:
        self._table = table
        self._shown = shown

    def of_texts(self, places: Mapping[str, Location]) -> Mapping[str, Location]:
        """Printed text → where it is typed; what stands at a row moves to its own line."""
        return Kept(places, lambda printed: self._own(printed, places[printed]))

    def of_rows(self, places: Mapping[InRow, Location]) -> Mapping[InRow, Location]:
        """The same of the texts in each row; the row itself is where it begins."""
        return Kept(places, lambda key: self._own(key[1], places[key]) if key[1] else places[key])

    def _own(self, printed: str, place: Location) -> Location:
        """The line that printed a text of the row at `place`."""
        from docgen.model.printed import is_printed_by

        lines = self._by_row.get(place.line or 0, ()) if place.path == self._shown else ()
        line = next((n for n, text in lines if is_printed_by(text, printed)), place.line)
        return place._replace(line=line)

    @cached_property
    def _by_row(self) -> dict[int, list[tuple[int, str]]]:
        if self._table.suffix != ".csv":
            return {}
        opened = read_table_text(self._table, Report(self._shown, (), []))
        typed = {}
        for _, in_row in groupby(read_cells(opened[0]) if opened else (), attrgetter("row")):
            cells = tuple(in_row)
            typed[cells[0].line] = [said for cell in cells for said in cell.lines()]
        return typed
