"""Rows of a table edited in Word and in the data alike: what a leader does, what a clerk adopts."""

from __future__ import annotations

import copy
import csv
import io
from typing import TYPE_CHECKING, NamedTuple

import docx
from docx.table import _Row

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document
    from docx.table import Table, _Cell

Cells = tuple[str, ...]
"""What a row says without its running number, a paragraph a line."""


class Edited(NamedTuple):
    """A row after the edits: which it was, from 0, None for a new one, and what it says."""

    was: int | None
    cells: Cells


def table_of(document: Document, head: str) -> Table:
    """The table with a column of that name."""
    return next(t for t in document.tables if any(c.text.startswith(head) for c in t.rows[0].cells))


def rows_of(table: Table) -> tuple[Cells, ...]:
    return tuple(tuple(cell.text for cell in row.cells[1:]) for row in table.rows[1:])


def kept(rows: tuple[Cells, ...]) -> list[Edited]:
    """Every row as it is, before anybody edits."""
    return [Edited(place, cells) for place, cells in enumerate(rows)]


def in_word(path: Path, head: str, edited: list[Edited]) -> None:
    """The rows of the table in the file so, numbered from 1."""
    document = docx.Document(str(path))
    table = table_of(document, head)
    before = rows_of(table)
    old = [row._tr for row in table.rows[1:]]
    rows = [copy.deepcopy(old[0] if row.was is None else old[row.was]) for row in edited]
    for tr in old:
        table._tbl.remove(tr)
    for number, (tr, row) in enumerate(zip(rows, edited, strict=True), 1):
        table._tbl.append(tr)
        cells = _Row(tr, table).cells
        _say(cells[0], str(number))
        for column, (cell, text) in enumerate(zip(cells[1:], row.cells, strict=True)):
            if row.was is None or before[row.was][column] != text:
                _say(cell, text)
    document.save(str(path))


def in_data(path: Path, edited: list[Edited], year: int) -> None:
    """The same edits in the table of the data: cells nobody touched stay as they are typed."""
    raw = path.read_text(encoding="utf-8-sig")
    head, *typed = list(csv.reader(io.StringIO(raw), delimiter=";"))
    rows = []
    for number, row in enumerate(edited, 1):
        new = [""] * len(head) if row.was is None else list(typed[row.was])
        for column, text in enumerate(row.cells, 1):
            said = new[column].replace("{{ nam }}", str(year))
            if said != text:
                new[column] = text.replace(str(year), "{{ nam }}")
        rows.append([str(number), *new[1:]])
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\n").writerows([head, *rows])
    path.write_text(out.getvalue(), encoding="utf-8")


def _say(cell: _Cell, text: str) -> None:
    first, *others = cell.paragraphs
    for paragraph in others:
        paragraph._p.getparent().remove(paragraph._p)
    lines = text.split("\n")
    for line, paragraph in zip(
        lines, [first, *(cell.add_paragraph(style=first.style) for _ in lines[1:])], strict=True
    ):
        for run in paragraph.runs[1:]:
            run._r.getparent().remove(run._r)
        if paragraph.runs:
            paragraph.runs[0].text = line
        else:
            paragraph.add_run(line)
