"""Tables: their measures, rows and cells, and what of the table style each cell shows (17.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.layers import BROKEN
from docgen.ooxml.markup import (
    attribute,
    first_child,
    is_on,
    mm_from_twips,
    signature,
    to_float,
    to_int,
    twips,
    unwrapped,
    w,
)
from docgen.ooxml.said import ALIGNMENT, stroke_of
from docgen.ooxml.view import CellView, Place, RowView, Source, TableView
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.looks import Surroundings
    from docgen.ooxml.markup import Element
    from docgen.ooxml.story import Story
    from docgen.ooxml.styles import Style
    from docgen.ooxml.table_look import Shape

# Beside a cell's text where the table says nothing: 108 twips, as Word's Normal Table has it.
_CELL_MARGIN = mm_from_twips(108)
_TR, _TC, _TCPR, _TRPR, _DEL = w("tr"), w("tc"), w("tcPr"), w("trPr"), w("del")
_MOST_COLUMNS = 63  # Word's own limit (17.4.17); beyond, a span is a mistake
_EDGES = {"start": "left", "end": "right"}


Edges = dict[str, bool | str]  # whether a line is drawn there, BROKEN one of strokes apart


class _Table(NamedTuple):
    """What every cell of a table asks of it; `shape` where its style has conditions."""

    number: int
    style: Style | None
    shape: Shape | None
    rows: int
    columns: int
    borders: Edges


class _Cell(NamedTuple):
    """What a `w:tcPr` says; `borders` are the edges it speaks of."""

    span: int
    width: float | None
    merge: str | None
    borders: Edges
    margins: tuple[float | None, float | None] | None


class TableReader:
    """Reads the tables of one story, numbering them."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._count = 0
        self._cells: dict[tuple[object, ...], _Cell] = {}

    def read(self, element: Element, path: tuple[int, ...]) -> TableView:
        """A table that `path` leads to, and all in it."""
        story = self._story
        number = self._count
        self._count += 1
        tblpr = element.find(w("tblPr"))
        style = story.styles.table_style(said(tblpr, "tblStyle"))
        columns = tuple(
            mm_from_twips(twips(attribute(column, "w")) or 0)
            for column in element.iterfind(f"{w('tblGrid')}/{w('gridCol')}")
        )
        rows = [
            (row, here, trpr)
            for row, here in unwrapped(element, path)
            if row.tag == _TR and not _is_deleted(trpr := row.find(_TRPR))
        ]
        table = _Table(
            number,
            style,
            self._shape(style, tblpr, [trpr for _, _, trpr in rows], len(columns)),
            len(rows),
            len(columns),
            {**_style_borders(style, story.styles.by_id), **_borders(tblpr, "tblBorders")},
        )
        return TableView(
            number=number,
            style=None if style is None else style.id,
            grid=columns,
            width=width(tblpr, "tblW"),
            indent=width(tblpr, "tblInd") or 0.0,
            align=ALIGNMENT.get(said(tblpr, "jc") or "left", "trai"),
            cell_margins=self._margins(tblpr, style),
            rows=tuple(
                [
                    self._row(row, trpr, here, place, table)
                    for place, (row, here, trpr) in enumerate(rows)
                ]
            ),
            section=story.section,
            source=Source(story.part, path),
            share=_share(tblpr, "tblW"),
            floating=tblpr is not None and tblpr.find(w("tblpPr")) is not None,
        )

    def _margins(self, tblpr: Element | None, style: Style | None) -> tuple[float, float]:
        """Left and right of the text of a table's cells, mm, the nearest word of its chain."""
        own = _side_margins(tblpr, "tblCellMar")
        if None in own and style is not None:
            by_id = self._story.styles.by_id
            for link in style.chain:
                base = _side_margins(by_id[link].element.find(w("tblPr")), "tblCellMar")
                own = (
                    base[0] if own[0] is None else own[0],
                    base[1] if own[1] is None else own[1],
                )
        left, right = (_CELL_MARGIN if side is None else side for side in own)
        return left, right

    def _shape(
        self,
        style: Style | None,
        tblpr: Element | None,
        rows: list[Element | None],
        columns: int,
    ) -> Shape | None:
        if style is None or not style.conditions:
            return None
        from docgen.ooxml.table_look import Shape, read_bands, read_look

        heads = 0
        while heads < len(rows) and switched(rows[heads], "tblHeader"):
            heads += 1
        # A style's first row is all rows repeated, unless the settings say one.
        if self._story.settings.one_header_row:
            heads = 1
        by_id = self._story.styles.by_id
        bands = read_bands(by_id[link].element.find(w("tblPr")) for link in style.chain)
        return Shape(read_look(tblpr), len(rows), columns, max(heads, 1), bands)

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
            if child.tag == _TC:
                cell = self._cell(child, here, row, column, table)
                cells.append(cell)
                column += cell.span
        return RowView(switched(trpr, "tblHeader"), switched(trpr, "cantSplit"), tuple(cells))

    def _cell(
        self, element: Element, path: tuple[int, ...], row: int, column: int, table: _Table
    ) -> CellView:
        own = self._said(first_child(element, _TCPR))
        columns = range(column, column + own.span)
        edges = _cell_edges(table, own.borders, row, columns)
        return CellView(
            column=column,
            span=own.span,
            width=own.width,
            merge=own.merge,
            blocks=self._story.blocks(
                element, path, Place(table.number, row, column), _around(table, row, columns)
            ),
            borders=tuple(edges),
            margins=own.margins,
            broken=tuple(edge for edge, stroke in edges.items() if stroke == BROKEN),
        )

    def _said(self, tcpr: Element | None) -> _Cell:
        """What a cell says of itself, read once for all that say the same."""
        key = () if tcpr is None else signature(tcpr)
        found = self._cells.get(key)
        if found is None:
            found = self._cells[key] = _Cell(
                span=min(max(to_int(said(tcpr, "gridSpan")) or 1, 1), _MOST_COLUMNS),
                width=width(tcpr, "tcW"),
                merge=_merge(tcpr),
                borders=_borders(tcpr, "tcBorders"),
                margins=_own_margins(tcpr),
            )
        return found


def _around(table: _Table, row: int, columns: range) -> Surroundings:
    style, shape = table.style, table.shape
    if style is None or shape is None:
        return (None if style is None else style.id), ()
    met = shape.conditions(row, columns)
    return style.id, tuple(name for name in met if name in style.conditions)


def _is_deleted(trpr: Element | None) -> bool:
    """Whether a tracked change has taken a row away."""
    return trpr is not None and trpr.find(_DEL) is not None


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
    left, right = (
        _CELL_MARGIN if side is None else side
        for side in _side_margins(table.find(w("tblPr")), "tblCellMar")
    )
    return left, right


def _side_margins(parent: Element | None, name: str) -> tuple[float | None, float | None]:
    margins = None if parent is None else parent.find(w(name))
    if margins is None:
        return None, None
    left, right = (
        next((x for x in (width(margins, side) for side in sides) if x is not None), None)
        for sides in (("left", "start"), ("right", "end"))
    )
    return left, right


def _own_margins(tcpr: Element | None) -> tuple[float | None, float | None] | None:
    own = _side_margins(tcpr, "tcMar")
    return None if own == (None, None) else own


def _borders(parent: Element | None, name: str) -> Edges:
    """Every edge a `w:tblBorders` or `w:tcBorders` speaks of."""
    element = None if parent is None else parent.find(w(name))
    if element is None:
        return {}
    edges: Edges = {}
    for edge in element:
        name = edge.tag.rpartition("}")[2]
        edges[_EDGES.get(name, name)] = stroke_of(edge)
    return edges


def _cell_edges(table: _Table, cell: Edges, row: int, columns: range) -> Edges:
    """The edges of a cell that are drawn: its own word, else the table's for that place."""
    drawn: Edges = {}
    for edge, inside, outer in (
        ("top", "insideH", row == 0),
        ("left", "insideV", columns.start == 0),
        ("bottom", "insideH", row == table.rows - 1),
        ("right", "insideV", columns.stop >= table.columns),
    ):
        stroke = cell.get(edge)
        if stroke is None:
            stroke = table.borders.get(edge if outer else inside)
        if stroke:
            drawn[edge] = stroke
    return drawn


def _style_borders(style: Style | None, by_id: Mapping[str, Style]) -> Edges:
    borders: Edges = {}
    for link in () if style is None else reversed(style.chain):
        borders.update(_borders(by_id[link].element.find(w("tblPr")), "tblBorders"))
    return borders


def _merge(tcpr: Element | None) -> str | None:
    element = None if tcpr is None else tcpr.find(w("vMerge"))
    return None if element is None else element.get(w("val"), "continue")
