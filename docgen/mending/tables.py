"""Tables wider than the text: all columns narrower in proportion, where every word has its room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.bang import room_for, width_of
from docgen.checks.words import mm_words
from docgen.ooxml.markup import TWIPS_PER_MM, twips, w
from docgen.ooxml.view import ParagraphView
from docgen.typeface import Face, widest_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job
    from docgen.ooxml.markup import Element
    from docgen.ooxml.view import CellView, TableView

_FONT = "Times New Roman"  # whose widths are known
_EDGE = 0.3  # mm a column gives to its lines and to rounding
_WIDTHS = ("tblW", "gridCol", "tcW", "wBefore", "wAfter")


def narrowed(draft: Draft, job: Job) -> None:
    """The table as wide as the text, its columns in the proportions they have."""
    paper = draft.paper
    tables = {table.paragraphs[0].source: table for table in paper.view.tables if table.paragraphs}
    for paragraph in job.paragraphs:
        table = tables[paragraph.source]
        width, room = width_of(table, paper), room_for(table, paper) - max(table.indent, 0.0)
        around = list(draft.paragraph(paragraph).iterancestors(w("tbl")))
        if len(around) == 1 and room > 0 and _has_room(table, room / width):
            _scale(around[0], room / width, room)
            draft.note(job, paragraph, "độ rộng của bảng", mm_words(width), mm_words(room))


def _has_room(table: TableView, share: float) -> bool:
    """Whether every word of the table stays whole in columns of that share of their width."""
    return not table.floating and all(
        _cell_has_room(cell, table, share) for row in table.rows for cell in row.cells
    )


def _cell_has_room(cell: CellView, table: TableView, share: float) -> bool:
    own = cell.margins or (None, None)
    margins = sum(a if b is None else b for a, b in zip(table.cell_margins, own, strict=True))
    width = sum(table.grid[cell.column : cell.column + cell.span])
    room = width * share - margins - _EDGE
    return all(
        isinstance(block, ParagraphView) and _paragraph_has_room(block, room)
        for block in cell.blocks
    )


def _paragraph_has_room(paragraph: ParagraphView, room: float) -> bool:
    if paragraph.pictures or paragraph.boxes or paragraph.lines:
        return False
    if any(font != _FONT for font in paragraph.fonts):
        return False
    look, runs = paragraph.format, paragraph.run_formats
    face = Face(
        max(run.size for run in runs),
        bold=any(run.bold for run in runs),
        italic=any(run.italic for run in runs),
    )
    indents = look.left + look.right + max(look.first_line, 0.0)
    return widest_word(paragraph.printed, face) <= room - indents


def _scale(table: Element, share: float, room: float) -> None:
    for element in _said(table):
        value = twips(element.get(w("w")))
        if element.tag == w("tblW"):
            element.set(w("type"), "dxa")
            element.set(w("w"), str(int(room * TWIPS_PER_MM)))
        elif value is not None and element.get(w("type"), "dxa") == "dxa":
            element.set(w("w"), str(int(value * share)))


def _said(table: Element) -> Iterator[Element]:
    for name in _WIDTHS:
        yield from table.iter(w(name))
