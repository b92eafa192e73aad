"""How much room a text has, and how wide it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.words import mm_words
from docgen.typeface import Face, break_lines, text_width
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item
    from docgen.standards.base import Rule

_FONT = "Times New Roman"  # whose widths are known
_MM_PER_POINT = 25.4 / 72


class Text(NamedTuple):
    """The lines a ruled line stands under: how wide the longest is and the one right above it, mm.

    Of several lines the law does not say which of them is "dòng chữ" (II.2.b, II.5.b): a ruled
    line that is right by either is lawful, and so is one between the two.
    """

    longest: float
    last: float

    def bounds(self, rule: Rule) -> tuple[float, float]:
        """The shortest and the longest lawful line, mm."""
        return self.last * rule.low, self.longest * rule.high

    @property
    def said(self) -> str:
        """How wide it is, of several lines both."""
        longest, last = mm_words(self.longest), mm_words(self.last)
        if longest == last:
            return f"dòng chữ dài {longest}"
        return f"dòng chữ dài nhất {longest}, dòng ngay trên đường kẻ {last}"


def room_of(item: Item, paper: Paper) -> float | None:
    """The width its container leaves a paragraph without indents, mm.

    None where tab stops or the columns of a section part the line.
    """
    paragraph, spot = item.paragraph, item.spot
    if spot.columns > 1:
        return None
    if spot.around is not None:
        width = spot.around.width
        return None if width is None else width - spot.around.insets
    if paragraph.cell is None:
        section = paper.view.sections[paragraph.section]
        page = section.format
        room = page.page_width - page.margin_left - page.margin_right
        return room if section.columns == 1 else None
    table = paper.recognised.tables[paragraph.cell.table]
    cell = paper.recognised.cell_at(paragraph.cell)
    own = cell.margins or (None, None)
    margins = (a if b is None else b for a, b in zip(table.cell_margins, own, strict=True))
    return (cell.width or sum(table.grid[cell.column : cell.column + cell.span])) - sum(margins)


def face_of(text: ParagraphView) -> Face:
    """The largest letters of a paragraph."""
    look = max(text.run_formats, key=lambda run: run.size)
    return Face(look.size, bold=look.bold, italic=look.italic)


def longest_line(item: Item, paper: Paper) -> float | None:
    """The width of the longest printed line of a text, mm; None in a typeface nobody measured."""
    widths = line_widths(item, paper)
    return None if widths is None else max(widths)


def line_widths(item: Item, paper: Paper) -> tuple[float, ...] | None:
    """The width of each printed line of a text, mm; None in a typeface nobody measured."""
    text = item.paragraph
    if any(font != _FONT for font in text.fonts):
        return None
    room = room_of(item, paper)
    face = face_of(text)
    lines = [line.strip() for line in text.displayed.split("\n")]
    if room is not None:
        width = max(room - text.format.left - text.format.right, 1.0)
        lines = [part for line in lines for part in break_lines(line, face, width)]
    return tuple(width_of(line, text) for line in lines)


def measured(texts: Sequence[Item], paper: Paper) -> Text | None:
    """The lines of these texts; None in a typeface nobody measured."""
    widths = [line_widths(text, paper) for text in texts]
    known = [width for of_text in widths if of_text for width in of_text]
    return Text(max(known), known[-1]) if all(widths) and known else None


def width_of(line: str, text: ParagraphView) -> float:
    """The width of a line of that text, mm, its letters spaced and scaled as they are."""
    look = max(text.run_formats, key=lambda run: run.size)
    spaced = look.spacing * len(line) * _MM_PER_POINT
    return text_width(line, face_of(text)) * look.scale / 100 + spaced


def room_of_text(item: Item, paper: Paper) -> float | None:
    """The room of a text between its indents, mm.

    None where it cannot be known, or the text is in a typeface nobody measured.
    """
    room, look = room_of(item, paper), item.paragraph.format
    if room is None or any(font != _FONT for font in item.paragraph.fonts):
        return None
    return room - look.left - look.right
