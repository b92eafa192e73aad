"""The two-column head: columns wide enough that number and date keep one line each.

A template's widths hold as long as they suffice. Where a place has a long name or a symbol many
letters, the head takes the smaller of the norm's sizes if that alone makes room for both, the
column at the right grows as far as the agency's lines let it, then the row of number and date gets
widths of its own.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.ooxml.markup import TWIPS_PER_MM, twips, w
from docgen.ooxml.properties import PROPERTIES
from docgen.ooxml.reading import cell_margins
from docgen.render.lines import line_text, set_indents
from docgen.render.xml import element
from docgen.typeface import balanced_lines, text_width, widest_print
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from docgen.ooxml.markup import Element
    from docgen.render.styles import Styles
    from docgen.standards.base import Standard
    from docgen.typeface import Face

    Measure = Callable[[str, Face], float]

_GAP = 2.0  # mm that a text has round it, so that number and date stand apart
_SLACK = 0.5  # mm that a line of the agency keeps: what two programs' widths of it may differ by
_BOTH = 2  # number and date
_LEAST = 40.0  # mm that a left column keeps
_AGENCY = ("co_quan_chu_quan", "co_quan_ban_hanh")
_NUMBER, _DATE = ("so_ky_hieu",), ("dia_danh_ngay",)
# Of number and of date: LibreOffice prints the blanks of an upright number as Word does, mostly.
_IN_ANY_PROGRAM = ((widest_print, widest_print), (text_width, widest_print))
_MEASURES = (*_IN_ANY_PROGRAM, (text_width, text_width))


class _Head(NamedTuple):
    """The table whose rows have two cells each, the row of number and date, its widths in mm."""

    table: Element
    rows: tuple[tuple[Element, Element], ...]
    numbered: int
    left: float
    right: float


def shrink_head(sheet: Element, body: Element, styles: Styles, standard: Standard) -> Styles:
    """The styles with the smaller of the norm's sizes, where number and date need it for one line.

    They are set in `sheet`, the root of the styles. Sizes that are no combination of the norm's,
    the office's own, are left as they are, and so are all where the smaller are of no use.
    """
    heads = [head for table in body.findall(w("tbl")) if (head := _head(table, styles))]
    whole = sum(_whole(head, styles) for head in heads)
    if whole == _BOTH * len(heads):
        return styles
    for sizes in _smaller(styles, standard):
        smaller = styles.resized(sizes)
        if sum(_whole(head, smaller) for head in heads) > whole:
            for component, size in sizes.items():
                named = (s for s in sheet if s.get(w("styleId")) == styles.id(component))
                PROPERTIES["size"].write(next(named), size)
            return smaller
    return styles


def _smaller(styles: Styles, standard: Standard) -> Iterator[Mapping[str, float]]:
    """The norm's other combinations of sizes, none of them larger than those the styles have."""
    for rule in standard.together:
        sizes = tuple(styles.face(component).size for component in rule.targets)
        for row in rule.allowed if sizes in rule.allowed else ():
            if row != sizes and all(a <= b for a, b in zip(row, sizes, strict=True)):
                yield dict(zip(rule.targets, row, strict=True))


def _whole(head: _Head, styles: Styles) -> int:
    """How many of number and date have room for one line, whatever program prints them."""
    total, margins = head.left + head.right, sum(cell_margins(head.table))
    needed = [_widths(head, styles, margins, *by) for by in _IN_ANY_PROGRAM]
    if any(sum(widths) <= total for widths in needed):
        return _BOTH
    return 1 if needed[0][1] <= total - _LEAST else 0


def widen_head(body: Element, styles: Styles) -> None:
    """Give number and date room for one line each, where the table has so much in all.

    A head of any other shape than docgen's own, two columns and no merged cells, is left as it is.
    """
    for table in body.findall(w("tbl")):
        head = _head(table, styles)
        if head is not None:
            _widen(head, styles)


def _head(table: Element, styles: Styles) -> _Head | None:
    rows = [tuple(row.findall(w("tc"))) for row in table.findall(w("tr"))]
    grid = [
        twips(column.get(w("w"))) for column in table.iterfind(f"{w('tblGrid')}/{w('gridCol')}")
    ]
    merged = any(next(table.iter(w(name)), None) is not None for name in ("gridSpan", "vMerge"))
    if merged or len(grid) != 2 or None in grid or any(len(row) != 2 for row in rows):
        return None
    numbered = next((k for k, row in enumerate(rows) if list(_texts(row[1], styles, _DATE))), None)
    if numbered is None:
        return None
    left, right = ((width or 0.0) / TWIPS_PER_MM for width in grid)
    return _Head(table, tuple((row[0], row[1]) for row in rows), numbered, left, right)


def _widen(head: _Head, styles: Styles) -> None:
    total, margins = head.left + head.right, sum(cell_margins(head.table))
    left, right = _needed(head, styles, margins)
    if left <= head.left and right <= head.right:
        return
    if left + right > total:  # one of the two has to break: the symbol, which has a hyphen
        wide = _width_of(head.rows[head.numbered][1], _DATE, styles, widest_print) + _GAP + margins
        left, right = 0.0, wide if wide <= total - _LEAST else right
        if right <= head.right or right > total - _LEAST:
            return
    agency = max(_agency_widths(head, styles, head.left - margins), default=0.0)
    agency += margins + _SLACK
    column = min(head.left, max(total - right, agency))
    of_numbered = min(max(column, left), total - right)
    _set_widths(head, column, of_numbered)
    if of_numbered > column:  # pushed aside by a long symbol: back under the title
        back = min(of_numbered - column, total - right - of_numbered)
        for paragraph, _, _ in _texts(head.rows[head.numbered][1], styles, _DATE):
            set_indents(paragraph, 0.0, back)


def _needed(head: _Head, styles: Styles, margins: float) -> tuple[float, float]:
    """The widths that number and date take in any program or, where too wide, in Word, mm."""
    needed = (0.0, 0.0)
    for by in _MEASURES:
        needed = _widths(head, styles, margins, *by)
        if sum(needed) <= head.left + head.right:
            break
    return needed


def _widths(
    head: _Head, styles: Styles, margins: float, of_number: Measure, of_date: Measure
) -> tuple[float, float]:
    """The widths of the cells of number and date by these measures of their texts, mm."""
    number, date = head.rows[head.numbered]
    left = _width_of(number, _NUMBER, styles, of_number)
    right = _width_of(date, _DATE, styles, of_date)
    return left + _GAP + margins if left else 0.0, right + _GAP + margins


def _width_of(cell: Element, keys: tuple[str, ...], styles: Styles, measure: Measure) -> float:
    """The width of the widest text of these components in a cell, mm; 0 where there is none."""
    found = _texts(cell, styles, keys)
    return max((measure(text, styles.face(key)) for _, key, text in found), default=0.0)


def _agency_widths(head: _Head, styles: Styles, room: float) -> Iterator[float]:
    """The widths of the agency's lines as they are broken in the template's own column."""
    for cell, _ in head.rows:
        for _, key, text in _texts(cell, styles, _AGENCY):
            face = styles.face(key)
            yield from (text_width(line, face) for line in balanced_lines(text, face, room))


def _texts(
    cell: Element, styles: Styles, keys: tuple[str, ...]
) -> Iterator[tuple[Element, str, str]]:
    """The cell's paragraphs of these components, each with its component and text."""
    by_style = {styles.id(key): key for key in keys if key in styles.names}
    for paragraph in cell.iter(w("p")):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        key = by_style.get("" if style is None else style.get(w("val"), ""))
        if key is not None and (text := line_text(paragraph)).strip():
            yield paragraph, key, text


def _set_widths(head: _Head, column: float, of_numbered: float) -> None:
    """Set the left column's width, and that of the left cell in the row of number and date, mm."""
    total = round((head.left + head.right) * TWIPS_PER_MM)
    column, of_numbered = (round(width * TWIPS_PER_MM) for width in (column, of_numbered))
    bounds = sorted({0, column, of_numbered, total})
    for number, cells in enumerate(head.rows):
        bound = of_numbered if number == head.numbered else column
        for cell, (start, end) in zip(cells, ((0, bound), (bound, total)), strict=True):
            _set_cell(cell, end - start, bounds.index(end) - bounds.index(start))
    grid = head.table.find(w("tblGrid"))
    assert grid is not None  # noqa: S101 -- `_head` has read its columns
    for old in list(grid):
        grid.remove(old)
    for start, end in pairwise(bounds):
        grid.append(element("gridCol", w=str(end - start)))


def _set_cell(cell: Element, width: int, span: int) -> None:
    properties = cell.find(w("tcPr"))
    if properties is None:
        properties = element("tcPr")
        cell.insert(0, properties)
    if (old := properties.find(w("tcW"))) is not None:
        properties.remove(old)
    made = [element("tcW", w=str(width), type="dxa")]
    if span > 1:
        made.append(element("gridSpan", val=str(span)))
    # Before all but w:cnfStyle (ECMA-376 17.4.70).
    place = 1 if len(properties) and properties[0].tag == w("cnfStyle") else 0
    properties[place:place] = made
