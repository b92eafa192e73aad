"""Tables: their measures, rows and cells, and what of the table style each cell shows (17.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docgen.ooxml.looks import Surroundings
from docgen.ooxml.markup import (
    attribute,
    is_on,
    mm_from_twips,
    to_float,
    to_int,
    twips,
    unwrapped,
    w,
)
from docgen.ooxml.said import ALIGNMENT
from docgen.ooxml.table_look import (
    Extent,
    cell_edges,
    conditions,
    read_bands,
    read_edges,
    read_look,
)
from docgen.ooxml.view import CellView, Place, RowView, Source, TableView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.markup import Element
    from docgen.ooxml.story import Context, Story
    from docgen.ooxml.styles import Style
    from docgen.ooxml.table_look import Look

# Beside a cell's text where the table says nothing: 108 twips, as Word's Normal Table has it.
_CELL_MARGIN = mm_from_twips(108)
_TR, _TC, _TCPR, _TRPR = w("tr"), w("tc"), w("tcPr"), w("trPr")
_MOST_COLUMNS = 63  # Word's own limit (17.4.17); beyond, a span is a mistake


class _Table(NamedTuple):
    """What every cell of a table asks of it."""

    number: int
    style_id: str | None
    look: Look
    bands: tuple[int, int]
    extent: Extent
    borders: Mapping[str, bool]
    conditional: frozenset[str]
    context: Context


class TableReader:
    """Reads the tables of one story, numbering them."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._count = 0

    def read(self, element: Element, path: tuple[int, ...], context: Context) -> TableView:
        """A table that `path` leads to, and all in it."""
        story = self._story
        number = self._count
        self._count += 1
        tblpr = element.find(w("tblPr"))
        styles = story.styles
        style_id = said(tblpr, "tblStyle")
        if style_id not in styles.by_id:
            style_id = styles.default_table_style
        style = styles.by_id.get(style_id or "")
        columns = tuple(
            mm_from_twips(twips(attribute(column, "w")) or 0)
            for column in element.iterfind(f"{w('tblGrid')}/{w('gridCol')}")
        )
        rows = [
            (row, here, row.find(_TRPR)) for row, here in unwrapped(element, path) if row.tag == _TR
        ]
        rows = [row for row in rows if row[2] is None or row[2].find(w("del")) is None]
        table = _Table(
            number,
            style_id,
            read_look(tblpr),
            (1, 1) if style is None else _bands(style, styles.by_id),
            Extent(len(rows), len(columns), self._heads([row[2] for row in rows])),
            {**_style_borders(style, styles.by_id), **_borders(tblpr, "tblBorders")},
            frozenset() if style is None else frozenset(style.conditions),
            context,
        )
        return TableView(
            number=number,
            style=style_id,
            grid=columns,
            width=width(tblpr, "tblW"),
            indent=width(tblpr, "tblInd") or 0.0,
            align=ALIGNMENT.get(said(tblpr, "jc") or "left", "trai"),
            cell_margins=cell_margins(element),
            rows=tuple(
                self._row(row, trpr, here, place, table)
                for place, (row, here, trpr) in enumerate(rows)
            ),
            section=story.section,
            source=Source(story.part, path),
            share=_share(tblpr, "tblW"),
            floating=tblpr is not None and tblpr.find(w("tblpPr")) is not None,
        )

    def _heads(self, properties: list[Element | None]) -> int:
        """How many rows a style's first row is: all repeated ones, unless the settings say one."""
        if self._story.settings.one_header_row:
            return 1
        heads = 0
        for trpr in properties:
            if not switched(trpr, "tblHeader"):
                break
            heads += 1
        return max(heads, 1)

    def _row(
        self,
        element: Element,
        trpr: Element | None,
        path: tuple[int, ...],
        row: int,
        table: _Table,
    ) -> RowView:
        column = max(to_int(said(trpr, "gridBefore")) or 0, 0)
        cells: list[CellView] = []
        for child, here in unwrapped(element, path):
            if child.tag != _TC:
                continue
            cell = self._cell(child, here, row, column, table)
            cells.append(cell)
            column += cell.span
        return RowView(switched(trpr, "tblHeader"), switched(trpr, "cantSplit"), tuple(cells))

    def _cell(
        self, element: Element, path: tuple[int, ...], row: int, column: int, table: _Table
    ) -> CellView:
        tcpr = element.find(_TCPR)
        span = min(max(to_int(said(tcpr, "gridSpan")) or 1, 1), _MOST_COLUMNS)
        columns = range(column, column + span)
        met: tuple[str, ...] = ()
        if table.conditional:
            met = tuple(
                name
                for name in conditions(table.look, table.bands, table.extent, row, columns)
                if name in table.conditional
            )
        context = table.context._replace(
            cell=Place(table.number, row, column), around=Surroundings(table.style_id, met)
        )
        return CellView(
            column=column,
            span=span,
            width=width(tcpr, "tcW"),
            merge=_merge(tcpr),
            blocks=self._story.blocks(element, path, context),
            borders=cell_edges(
                table.borders, _borders(tcpr, "tcBorders"), table.extent, row, columns
            ),
        )


def said(parent: Element | None, name: str) -> str | None:
    """The `w:val` of a property element; None when either is missing."""
    return None if parent is None else attribute(parent.find(w(name)), "val")


def switched(parent: Element | None, name: str) -> bool:
    """Whether a property element is there and on."""
    element = None if parent is None else parent.find(w(name))
    return element is not None and is_on(element)


def width(parent: Element | None, name: str) -> float | None:
    """A CT_TblWidth in mm; None when automatic, in percent or missing."""
    element = None if parent is None else parent.find(w(name))
    if element is None or element.get(w("type"), "dxa") != "dxa":
        return None
    value = twips(element.get(w("w")))
    return None if value is None else mm_from_twips(value)


def _share(parent: Element | None, name: str) -> float | None:
    """A CT_TblWidth in percent: fiftieths of one, or written with its sign (17.18.90)."""
    element = None if parent is None else parent.find(w(name))
    text = None if element is None else element.get(w("w"))
    if element is None or text is None:
        return None
    if text.endswith("%"):
        return to_float(text[:-1])
    fiftieths = to_float(text)
    return fiftieths / 50 if fiftieths and element.get(w("type")) == "pct" else None


def cell_margins(table: Element) -> tuple[float, float]:
    """Left and right of the text of a table's cells, mm; a table style's are not looked up."""
    margins = table.find(f"{w('tblPr')}/{w('tblCellMar')}")
    left, right = (
        next((x for x in (width(margins, name) for name in names) if x is not None), _CELL_MARGIN)
        for names in (("left", "start"), ("right", "end"))
    )
    return left, right


def _borders(parent: Element | None, name: str) -> dict[str, bool]:
    element = None if parent is None else parent.find(w(name))
    return {} if element is None else read_edges(element)


def _bands(style: Style, by_id: Mapping[str, Style]) -> tuple[int, int]:
    for link in style.chain:
        tblpr = by_id[link].element.find(w("tblPr"))
        if said(tblpr, "tblStyleRowBandSize") or said(tblpr, "tblStyleColBandSize"):
            return read_bands(tblpr)
    return 1, 1


def _style_borders(style: Style | None, by_id: Mapping[str, Style]) -> dict[str, bool]:
    borders: dict[str, bool] = {}
    for link in () if style is None else reversed(style.chain):
        borders.update(_borders(by_id[link].element.find(w("tblPr")), "tblBorders"))
    return borders


def _merge(tcpr: Element | None) -> str | None:
    element = None if tcpr is None else tcpr.find(w("vMerge"))
    return None if element is None else element.get(w("val"), "continue")
