"""Components by the names of paragraphs' styles ("VB Trích yếu").

That is how docgen's own papers and templates carry them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.ooxml.view import TableView
from docgen.recognise.parts import BOX, FIRST_OF_ANNEX, Item, Part, Recognised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.view import Block, DocumentView, ParagraphView
    from docgen.standards.base import Standard


def recognise(view: DocumentView, standard: Standard) -> Recognised:
    """The components of a document, by the names of its paragraphs' styles."""
    by_style = {component.style: component.key for component in standard.components}

    def item(paragraph: ParagraphView) -> Item:
        return Item(by_style.get(paragraph.style), paragraph)

    items = tuple(map(item, view.paragraphs))
    margins = tuple(map(item, _margin_paragraphs(view)))
    components: dict[str, list[ParagraphView]] = {}
    for found in (*items, *margins):
        if found.component is not None:
            components.setdefault(found.component, []).append(found.paragraph)
    return Recognised(
        parts=_parts(items, len(view.sections)),
        margins=margins,
        components={key: tuple(paragraphs) for key, paragraphs in components.items()},
        tables={table.number: table for table in _tables(view.blocks)},
    )


def _parts(items: tuple[Item, ...], sections: int) -> tuple[Part, ...]:
    """An annex begins with its word "Phụ lục", or with the box over it.

    A page two parts share is the earlier one's.
    """
    labels = [i for i, item in enumerate(items) if item.component == FIRST_OF_ANNEX]
    starts = [_box_over(items, label) for label in labels]
    bounds = [0, *starts, len(items)]
    taken: set[int] = set()
    parts: list[Part] = []
    for number, (start, end) in enumerate(pairwise(bounds)):
        own = items[start:end]
        pages = {item.paragraph.section for item in own} - taken
        taken |= pages
        parts.append(Part(number, own, tuple(sorted(pages))))
    # A section without a paragraph of its own ends the document.
    rest = tuple(s for s in range(sections) if s not in taken)
    parts[-1] = Part(parts[-1].number, parts[-1].items, (*parts[-1].sections, *rest))
    return tuple(parts)


def _box_over(items: tuple[Item, ...], label: int) -> int:
    """Where the box stands that is over the label but for blank lines; else the label."""
    for place in range(label - 1, -1, -1):
        paragraph = items[place].paragraph
        if paragraph.section != items[label].paragraph.section:
            break
        if items[place].component == BOX:
            return place
        if paragraph.text.strip():
            break
    return label


def _margin_paragraphs(view: DocumentView) -> Iterator[ParagraphView]:
    read: set[str] = set()
    for section in view.sections:
        for text in (*section.headers, *section.footers):
            if text.part not in read:
                read.add(text.part)
                yield from text.paragraphs


def _tables(blocks: tuple[Block, ...]) -> Iterator[TableView]:
    for block in blocks:
        if isinstance(block, TableView):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from _tables(cell.blocks)
