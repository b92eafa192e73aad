"""What differs between two papers as Word shows them, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from docgen.ooxml.formats import ParagraphFormat, RunFormat
from docgen.ooxml.view import DocumentView, ParagraphView, SectionView, paragraphs_of


class Difference(NamedTuple):
    """`field` is that of a format or a section, or "text", or "paragraph" for one too many."""

    field: str
    before: object
    after: object


def differences(one: DocumentView, other: DocumentView) -> list[Difference]:
    """Everything that differs, letter by letter; styles and how the text is cut up count not."""
    found: list[Difference] = []
    for a, b in zip_longest(_paragraphs(one), _paragraphs(other)):
        if a is None or b is None:
            found.append(Difference("paragraph", a and a.text, b and b.text))
            continue
        found += _of_paragraph(a, b)
    for first, second in zip(one.sections, other.sections, strict=True):
        found += _of_section(first, second)
    return found


def _paragraphs(view: DocumentView) -> Iterator[ParagraphView]:
    yield from view.paragraphs
    for box in view.boxes:
        yield from box.paragraphs
    for section in view.sections:
        for margin in (*section.headers, *section.footers):
            yield from paragraphs_of(margin.blocks)


def _of_paragraph(a: ParagraphView, b: ParagraphView) -> Iterator[Difference]:
    yield from _of_format(a.format, b.format)
    yield from _of_format(_mark(a), _mark(b))
    if a.text != b.text:
        yield Difference("text", a.text, b.text)
        return
    looks = zip(_letters(a), _letters(b), strict=True)
    for x, y in dict.fromkeys(looks):
        yield from _of_format(x, y)


def _mark(paragraph: ParagraphView) -> RunFormat:
    """The look of its mark; whether that is bold or leans an automatic number alone shows."""
    mark = paragraph.mark
    return mark if paragraph.number else mark._replace(bold=False, italic=False)


def _letters(paragraph: ParagraphView) -> Iterator[RunFormat]:
    """The look of each; whether a blank is bold or leans nobody sees."""
    for run in paragraph.runs:
        blank = run.format._replace(bold=False, italic=False)
        yield from (blank if letter.isspace() else run.format for letter in run.text)


def _of_format(
    a: RunFormat | ParagraphFormat, b: RunFormat | ParagraphFormat
) -> Iterator[Difference]:
    for field in a._fields:
        before, after = getattr(a, field), getattr(b, field)
        if before != after:
            yield Difference(field, before, after)


def _of_section(a: SectionView, b: SectionView) -> Iterator[Difference]:
    for field in a.format._fields:
        before, after = getattr(a.format, field), getattr(b.format, field)
        if before != after:
            yield Difference(field, before, after)
    for field in ("kind", "title_page", "page_start", "number_format", "columns"):
        before, after = getattr(a, field), getattr(b, field)
        if before != after:
            yield Difference(field, before, after)
