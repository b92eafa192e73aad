"""A paragraph of the text as a reader sees it, where that is not what its properties say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.recognise.parts import UNKNOWN
from docgen.typeface import Face, text_width

if TYPE_CHECKING:
    from docgen.ooxml.view import ParagraphView

_DEFAULT_TAB = 12.7  # mm: Word's tab stops where nobody set any (17.15.1.25)
_LONGEST = 110  # letters: more are more than a line
_DOTS = ".…"
_SURE = 0.97  # of the room: what is less wide is one line with other fonts too


def as_seen(paragraph: ParagraphView, room: float) -> ParagraphView:
    """The paragraph with the indent a leading tab gives it, and the alignment that shows.

    One line at the left looks the same justified. `room` is the width of the text, mm.
    """
    look = paragraph.format
    text = paragraph.text
    first = look.first_line
    if text[:1] == "\t" and text[1:2] not in {"\t", " "} and look.align in {"trai", "deu"}:
        first = (_stop_after(paragraph, look.left + first) or look.left + first) - look.left
    align = look.align
    if align == "trai":
        if sum(map(text.count, _DOTS)) > sum(map(str.isalpha, text)):
            align = "deu"  # dots to be written on fill the line
        elif "\t" in text.strip():
            align = UNKNOWN
        elif len(text) <= _LONGEST and _is_one_line(
            paragraph, room - look.left - look.right - first
        ):
            align = "deu"
    if first == look.first_line and align == look.align:
        return paragraph
    return paragraph._replace(format=look._replace(first_line=first, align=align))


def _stop_after(paragraph: ParagraphView, place: float) -> float | None:
    """Where the tab stop after a place stands, mm from the margin; None for one with a leader."""
    for tab in paragraph.format.tabs:
        if tab.kind != "clear" and tab.at > place:
            return tab.at if tab.leader == "none" and tab.kind == "left" else None
    return (int(place / _DEFAULT_TAB) + 1) * _DEFAULT_TAB


def _is_one_line(paragraph: ParagraphView, room: float) -> bool:
    look = max(paragraph.run_formats, key=lambda run: run.size)
    text = paragraph.displayed.strip()
    face = Face(look.size, bold=look.bold, italic=look.italic)
    return "\n" not in text and text_width(text, face) <= room * _SURE
