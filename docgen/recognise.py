"""Paragraph → component of form. Row 3.

By the name of a paragraph's style ("VB Trích yếu"), which is how docgen's own papers and templates
carry their components. Documents of other hands will be read by text, place and order here too;
whoever uses `Recognised` need not know how a component was found.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from docgen.ooxml.view import Block, ParagraphView, TableView

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.ooxml.view import CellView, DocumentView, Place
    from docgen.standards.base import Standard

FIRST_OF_ANNEX = "phu_luc"
BOX = "khung"


class Item(NamedTuple):
    """A paragraph and the component it is; None when it is none of the norm's."""

    component: str | None
    paragraph: ParagraphView


class Part(NamedTuple):
    """What carries a form of its own: the paper itself (number 0), then its annexes (from 1).

    `sections` are the indexes of the sections whose pages are this part's.
    """

    number: int
    items: tuple[Item, ...]
    sections: tuple[int, ...]

    def of(self, *components: str) -> tuple[ParagraphView, ...]:
        """The paragraphs of these components, in reading order."""
        return tuple(item.paragraph for item in self.items if item.component in components)

    @property
    def label(self) -> ParagraphView:
        """An annex's word "Phụ lục", by which it is told from the paper itself, which has none."""
        return self.of(FIRST_OF_ANNEX)[0]


class Recognised(NamedTuple):
    """A document read as a paper: its parts, and the paragraphs of headers and footers.

    `components` has the paragraphs of each component that occurs, in reading order; `tables` all
    tables of the body by their number, nested ones included.
    """

    parts: tuple[Part, ...]
    margins: tuple[Item, ...]
    components: Mapping[str, tuple[ParagraphView, ...]]
    tables: Mapping[int, TableView]

    @property
    def main(self) -> Part:
        """The paper itself."""
        return self.parts[0]

    @property
    def annexes(self) -> tuple[Part, ...]:
        """Its annexes in the same file."""
        return self.parts[1:]

    @property
    def ten_loai(self) -> str:
        """The printed name of its type; "" for a letter."""
        return next((p.displayed.strip() for p in self.main.of("ten_loai")), "")

    def cell_at(self, place: Place) -> CellView:
        """The cell a paragraph stands in. Raises KeyError for a place of another part."""
        for cell in self.tables[place.table].rows[place.row].cells:
            if cell.column == place.column:
                return cell
        raise KeyError(place)


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
