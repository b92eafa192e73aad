"""Borders of a table moved as people move them in Word, in one row or in all, with python-docx."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.oxml.table import CT_Row, CT_Tc
    from docx.table import Table


def drag(table: Table, row: int, cell: int, twips: int) -> None:
    """The border at the right of a cell, to the right, in this row alone."""
    edge = _starts(table, row)[cell + 1]
    at = _cut(table, _left(table, edge) + twips)
    by = at - _starts(table, row)[cell + 1]
    left, right = _row(table, row).tc_lst[cell : cell + 2]
    left.grid_span, right.grid_span = left.grid_span + by, right.grid_span - by


def indent(table: Table, row: int, twips: int) -> None:
    """The left edge of the row, to the right."""
    at = _cut(table, twips)
    tr = _row(table, row)
    tr.tc_lst[0].grid_span -= at
    before = OxmlElement("w:gridBefore")
    before.set(qn("w:val"), str(at))
    tr.get_or_add_trPr().insert(0, before)


def shorten(table: Table, row: int, twips: int) -> None:
    """The right edge of the row, to the left."""
    whole = _left(table, len(table._tbl.tblGrid))
    at = _cut(table, whole - twips)
    by = len(table._tbl.tblGrid) - at
    tr = _row(table, row)
    tr.tc_lst[-1].grid_span -= by
    after = OxmlElement("w:gridAfter")
    after.set(qn("w:val"), str(by))
    tr.get_or_add_trPr().insert(0, after)


def split(table: Table, row: int, cell: int) -> None:
    """A cell in two, its text in the first."""
    left, right = _starts(table, row)[cell : cell + 2]
    at = _cut(table, (_left(table, left) + _left(table, right)) // 2)
    tc = _row(table, row).tc_lst[cell]
    other = _empty_like(tc)
    tc.addnext(other)
    other.grid_span = tc.grid_span - (at - left)
    tc.grid_span = at - left


def merge_across(table: Table, row: int, cells: range) -> None:
    """Cells of a row into one, their texts under one another."""
    first, *others = _row(table, row).tc_lst[cells.start : cells.stop]
    first.grid_span += sum(tc.grid_span for tc in others)
    for tc in others:
        _move_text(tc, first)
        tc.getparent().remove(tc)


def merge_down(table: Table, cell: int, rows: range) -> None:
    """Cells under one another into one, their texts under one another."""
    first, *others = (_row(table, row).tc_lst[cell] for row in rows)
    for tc in (first, *others):
        tc.vMerge = "restart" if tc is first else "continue"
    for tc in others:
        _move_text(tc, first)


def insert_column(table: Table, cell: int, head: str, texts: Sequence[str] = ()) -> None:
    """A column at the right of that of a cell of the head."""
    edge = _starts(table, 0)[cell + 1]
    column = table._tbl.tblGrid[edge - 1]
    column.set(qn("w:w"), str(int(column.get(qn("w:w"))) // 2))
    column.addnext(copy.deepcopy(column))
    for row, tr in enumerate(table._tbl.tr_lst):
        tc = tr.tc_lst[_starts(table, row).index(edge) - 1]
        new = _empty_like(tc)
        new.grid_span = 1
        tc.addnext(new)
        text = head if row == 0 else dict(enumerate(texts, 1)).get(row, "")
        Paragraph(new.p_lst[0], table).add_run(text)


def delete_column(table: Table, cell: int) -> None:
    """The column of a cell of the head."""
    start = _starts(table, 0)[cell]
    for row, tr in enumerate(table._tbl.tr_lst):
        tr.remove(tr.tc_lst[_starts(table, row).index(start)])
    table._tbl.tblGrid.remove(table._tbl.tblGrid[start])


def _row(table: Table, row: int) -> CT_Row:
    return table._tbl.tr_lst[row]


def _starts(table: Table, row: int) -> list[int]:
    """The grid column each cell begins in, and what is after the last."""
    tr = _row(table, row)
    starts = [tr.grid_before]
    for tc in tr.tc_lst:
        starts.append(starts[-1] + tc.grid_span)
    return starts


def _left(table: Table, column: int) -> int:
    return sum(int(col.get(qn("w:w"))) for col in table._tbl.tblGrid[:column])


def _cut(table: Table, twips: int) -> int:
    """The grid column that begins so far from the left, made where there is none."""
    grid = table._tbl.tblGrid
    for k, column in enumerate(grid):
        left, width = _left(table, k), int(column.get(qn("w:w")))
        if left == twips:
            return k
        if left < twips < left + width:
            for row, tr in enumerate(table._tbl.tr_lst):
                starts = _starts(table, row)
                for tc, start, stop in zip(tr.tc_lst, starts[:-1], starts[1:], strict=True):
                    tc.grid_span += start <= k < stop
            other = copy.deepcopy(column)
            column.set(qn("w:w"), str(twips - left))
            other.set(qn("w:w"), str(left + width - twips))
            column.addnext(other)
            return k + 1
    return len(grid)


def _empty_like(tc: CT_Tc) -> CT_Tc:
    new = copy.deepcopy(tc)
    for paragraph in new.p_lst[1:]:
        new.remove(paragraph)
    for run in new.p_lst[0].r_lst:
        new.p_lst[0].remove(run)
    return new


def _move_text(tc: CT_Tc, to: CT_Tc) -> None:
    for paragraph in tc.p_lst:
        if "".join(run.text for run in paragraph.r_lst):
            to.append(copy.deepcopy(paragraph))
    for paragraph in tc.p_lst[1:]:
        tc.remove(paragraph)
    for run in tc.p_lst[0].r_lst:
        tc.p_lst[0].remove(run)
