"""KT824: blank lines where spacing belongs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Part

_BLANK_LINE = r"\n[ \t\u00a0]*(?:\n|$)"


def blank_lines(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Khoảng cách do kiểu quy định, không tạo bằng dòng trống.

    Hai dấu ngắt dòng liền nhau (Shift+Enter) cũng tạo ra một dòng trống.

    Đúng: Hai đoạn cách nhau 6 pt nhờ Spacing
    Sai: Hai đoạn cách nhau bằng một dòng trống
    """
    text = paper.standard.structure.text
    # They hold no text: a section break, a ruled line.
    bare = {"ngat_phan", *(rule.component for rule in paper.standard.rules)}
    blank = [
        paragraph
        for part in paper.recognised.parts
        for paragraph in (*_named(part, bare, paper), *_between(part, text), *_broken(part, text))
    ]
    if blank:
        hint = "xóa dòng trống; cần khoảng cách thì đặt Spacing trong Paragraph"
        yield Fault(f"Có {len(blank)} dòng trống", at=blank[0], hint=hint)


def _named(part: Part, bare: set[str], paper: Paper) -> Iterator[ParagraphView]:
    """The empty paragraphs that are components, as in a draft where the style says which."""
    for component, paragraph, _ in part.items:
        named = component is not None and component not in bare
        if named and _prints_nothing(paragraph) and not _fills_cell(paper, paragraph):
            yield paragraph


def _between(part: Part, text: frozenset[str]) -> Iterator[ParagraphView]:
    """The empty paragraphs that part two of the text: elsewhere one may keep things apart."""
    waiting: list[ParagraphView] | None = None  # None until a paragraph of the text comes
    for component, paragraph, _ in part.items:
        if component in text and paragraph.cell is None:
            yield from waiting or ()
            waiting = []
        elif waiting is not None and component is None and _is_empty(paragraph):
            waiting.append(paragraph)
        else:
            waiting = None


def _broken(part: Part, text: frozenset[str]) -> Iterator[ParagraphView]:
    """The paragraphs of the text in which line breaks leave a line blank."""
    for component, paragraph, _ in part.items:
        if component in text and "\n" in paragraph.text and re.search(_BLANK_LINE, paragraph.text):
            yield paragraph


def _is_empty(paragraph: ParagraphView) -> bool:
    """Whether nothing is there to see, no page break (whose text is a blank too) either."""
    drawn = paragraph.boxes or paragraph.lines or paragraph.pictures or paragraph.format.borders
    alone = paragraph.cell is None and not paragraph.fields and not drawn
    return alone and _prints_nothing(paragraph)


def _prints_nothing(paragraph: ParagraphView) -> bool:
    """Whether it holds blanks alone; that words in it are hidden is said by another check."""
    return not any(run.text.strip(" \t\u00a0") for run in paragraph.runs)


def _fills_cell(paper: Paper, paragraph: ParagraphView) -> bool:
    """Whether it stands alone in its cell, which cannot be without one."""
    if paragraph.cell is None:
        return False
    return len(paper.recognised.cell_at(paragraph.cell).blocks) == 1
