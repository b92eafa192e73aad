"""Whether two things stand side by side: cells of a row, columns of a line, boxes at one height."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.ooxml.view import Place, TableView
    from docgen.recognise.parts import Around, Item, Recognised

_LEVEL = 10.0  # mm two boxes may differ in height and still begin side by side


def side_by_side(left: Item, right: Item, recognised: Recognised) -> bool | None:
    """Whether the first stands left of the second and level with it; None where none can tell."""
    around, other = left.spot.around, right.spot.around
    if around is not None or other is not None:
        return _boxes(around, other)
    if left.paragraph.source == right.paragraph.source:
        return left.spot.line == right.spot.line and left.spot.column < right.spot.column
    one, two = left.paragraph.cell, right.paragraph.cell
    if one is None and two is None:
        return _lines(left, right)
    if one is None or two is None or one.table != two.table or one.table not in recognised.tables:
        return False
    return one.column < two.column and _rows_meet(one, two, recognised.tables[one.table])


def _lines(left: Item, right: Item) -> bool | None:
    """Two paragraphs of a page: under one another, but where tab stops make columns of them."""
    if left.spot.column == right.spot.column:
        return False
    # "Nơi nhận:" in the first column of one line, the office in the second of the line before.
    return None if left.spot.column < right.spot.column else False


def _rows_meet(one: Place, two: Place, table: TableView) -> bool:
    first, second = _rows(one, table), _rows(two, table)
    return first.start < second.stop and second.start < first.stop


def _rows(place: Place, table: TableView) -> range:
    """The rows of a cell, those it is merged with below included."""
    stop = place.row + 1
    while stop < len(table.rows) and any(
        cell.column == place.column and cell.merge == "continue" for cell in table.rows[stop].cells
    ):
        stop += 1
    return range(place.row, stop)


def _boxes(left: Around | None, right: Around | None) -> bool | None:
    """Boxes hung on one paragraph, whose places count from the same edges."""
    if left is None or right is None:
        return None
    one, two = left.position, right.position
    edges = (one.x_from, one.y_from) == (two.x_from, two.y_from)
    if left.number == right.number or not edges:
        return False if edges else None
    if not (isinstance(one.x, float) and isinstance(two.x, float)):
        return None
    hung = left.anchor == right.anchor or one.y_from in {"page", "margin"}
    if one.x >= two.x or not hung or not (isinstance(one.y, float) and isinstance(two.y, float)):
        return False if one.x >= two.x else None
    return abs(one.y - two.y) <= _LEVEL
