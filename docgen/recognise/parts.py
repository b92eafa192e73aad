"""A document read as a paper: values. Whoever uses them need not know how a component was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.view import CellView, ParagraphView, Place, TableView

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
