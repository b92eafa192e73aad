"""A document read as a paper: by the styles of docgen, else by its words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.ooxml.view import TableView
from docgen.recognise.by_style import ByStyle, starts_by_label, starts_of_attached
from docgen.recognise.parts import Item, Part, Recognised

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.ooxml.view import Block, DocumentView, ParagraphView
    from docgen.standards.base import Standard


def recognise(view: DocumentView, standard: Standard) -> Recognised:
    """The components of a document as the norm names them."""
    by_style = ByStyle(standard)
    tables = {table.number: table for table in _tables(view.blocks)}
    if _needs_words(view, by_style):
        from docgen.recognise.by_text import read_by_text

        parts = read_by_text(view, standard, by_style, tables)
    else:
        items = tuple(Item(by_style(p), p) for p in view.paragraphs)
        attached = starts_of_attached(items)
        bounds = [0, *sorted({*starts_by_label(items), *attached}), len(items)]
        # What follows an attached text is an annex of that, not of the paper.
        parts = tuple(
            Part(number, items[start:end], (), any(place <= start for place in attached))
            for number, (start, end) in enumerate(pairwise(bounds))
        )
    margins = tuple(_margins(view, by_style))
    return Recognised(
        parts=_with_pages(parts, len(view.sections)),
        margins=margins,
        components=_by_component((*(item for part in parts for item in part.items), *margins)),
        tables=tables,
    )


def _needs_words(view: DocumentView, by_style: ByStyle) -> bool:
    """Whether something is printed that no style of docgen's says what it is."""
    return any(
        by_style(paragraph) is None and (paragraph.boxes or paragraph.printed.strip())
        for paragraph in view.paragraphs
    )


def _by_component(items: Iterable[Item]) -> dict[str, tuple[ParagraphView, ...]]:
    found: dict[str, list[ParagraphView]] = {}
    for item in items:
        if item.component is not None:
            found.setdefault(item.component, []).append(item.paragraph)
    return {component: tuple(paragraphs) for component, paragraphs in found.items()}


def _with_pages(parts: tuple[Part, ...], sections: int) -> tuple[Part, ...]:
    """The parts with their pages: a page two parts share is the earlier one's.

    A blank line at the top of a page is nobody's where something is printed under it.
    """
    owners: dict[int, int] = {}
    for part in parts:
        for item in part.items[part.front :]:
            if item.paragraph.boxes or item.paragraph.printed.strip():
                owners.setdefault(item.paragraph.section, part.number)
    for part in parts:
        for item in part.items[part.front :]:
            owners.setdefault(item.paragraph.section, part.number)
    first = min(owners, default=0)  # those before it are a cover's
    # A section without a paragraph of its own ends the document.
    pages = [(section, owners.get(section, parts[-1].number)) for section in range(first, sections)]
    return tuple(
        part._replace(sections=tuple(section for section, owner in pages if owner == part.number))
        for part in parts
    )


def _margins(view: DocumentView, by_style: ByStyle) -> Iterator[Item]:
    """The paragraphs of headers and footers, each part's once; by words in no draft of docgen's."""
    drafted = any(map(by_style, view.paragraphs))
    read: set[str] = set()
    for section in view.sections:
        for text in (*section.headers, *section.footers):
            if text.part in read:
                continue
            read.add(text.part)
            if drafted:
                yield from (Item(by_style(p), p) for p in text.paragraphs)
            else:
                from docgen.recognise.margins import read_margin

                yield from read_margin(text, section)


def _tables(blocks: tuple[Block, ...]) -> Iterator[TableView]:
    for block in blocks:
        if isinstance(block, TableView):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from _tables(cell.blocks)
        else:
            for box in block.boxes:
                yield from _tables(box.blocks)
