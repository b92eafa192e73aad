"""A document read as a paper: values. Whoever uses them need not know how a component was found."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from docgen.recognise.titles import slipped
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.drawn import LineView, Position
    from docgen.ooxml.view import CellView, ParagraphView, Place, Source, TableView

FIRST_OF_ANNEX = "phu_luc"
BOX = "khung"
# Told, but no component of a norm, which says where it stands and nothing of its look: the other
# office of who signs, over his name (PL I, II.7.c, II.7.đ).
OTHER_OFFICE = "chuc_vu_khac"
# The form of a copy, "SAO Y", over the block it adds (PL I, Phần II, Mục II).
FORM_OF_COPY = "hinh_thuc_sao"
# What a ruled line is, where it is neither drawn nor the border of a paragraph (`LineView.edge`).
EDGE_OF_CELL = "cell"
UNDER_LETTERS = "letters"
UNKNOWN = ""  # an alignment that tab stops decide, and this reading does not


class Span(NamedTuple):
    """From where to where something reaches across its column of the page, mm from its left."""

    left: float
    right: float


class Around(NamedTuple):
    """A text box or frame: which one of the document, where it hangs, how wide it is (mm).

    `anchor` is the paragraph it hangs on, a frame's own first one. `framed` where a line is drawn
    around the box; `insets` are left free beside its text.
    """

    number: int
    position: Position
    width: float | None
    anchor: Source
    framed: bool = False
    insets: float = 0.0


class Spot(NamedTuple):
    """Where in its paragraph something stands: in which line, in which of the columns of the line.

    Both count from 0. `around` is the text box or frame it is in. Of what stands where it does
    `by_blanks` alone, nobody can tell what it is under. `span` is where it stands of columns that
    tab stops part; None where it is not told.
    """

    line: int = 0
    column: int = 0
    columns: int = 1
    around: Around | None = None
    by_blanks: bool = False
    span: Span | None = None


HERE = Spot()  # a whole paragraph of a page or cell


class Item(NamedTuple):
    """A paragraph and the component it is; None when it is none of the norm's.

    Of a paragraph that holds several components each is an item: its `paragraph` has the runs of
    that component alone, with the `source` of them all.
    """

    component: str | None
    paragraph: ParagraphView
    spot: Spot = HERE

    @property
    def stack(self) -> tuple[object, ...]:
        """What is equal for two items that stand under one another, whatever their rows."""
        cell, around = self.paragraph.cell, self.spot.around
        place = None if cell is None else (cell.table, cell.column)
        return place, None if around is None else around.number, self.spot.column


class Ruled(NamedTuple):
    """A ruled line found at a component: the line, and the paragraph it is drawn at.

    `beside` is what the text above has at its left and right, mm, where that stands in a column set
    by tab stops: less than nothing where the line reaches out.
    """

    line: LineView
    at: Item
    beside: tuple[float, float] | None = None


class _Part(NamedTuple):
    number: int
    items: tuple[Item, ...]
    sections: tuple[int, ...]
    attached: bool = False
    ruled: Mapping[str, tuple[Ruled, ...]] | None = None
    copied: tuple[Item, ...] = ()
    added: int = 0
    front: int = 0


class Part(_Part):
    """What carries a form of its own: the paper itself (number 0), then its annexes (from 1).

    `sections` are the indexes of the sections whose pages are this part's. `attached` is a text of
    another type that the paper puts into force ("Quy chế … kèm theo Quyết định"), and annexes of
    that: no annexes of the paper, though they stand among them. `ruled` has the lines under its
    components by the component: empty where none is drawn, left out where that is not to be told.
    None where docgen's styles tell them. `copied` is what a copy adds under the last part, whose
    last items it is, as none of the norm's; `added` is how many. `front` is how many of its first
    items stand on pages bound in front of it, a cover's, which are none of its `sections`.
    """

    @property
    def own_items(self) -> tuple[Item, ...]:
        """Its items but for a cover, and what a copy adds."""
        return self.items[self.front : len(self.items) - self.added]

    @cached_property
    def _by_component(self) -> Mapping[str | None, tuple[Item, ...]]:
        """Its items by their component: they are asked for again and again."""
        found: dict[str | None, list[Item]] = {}
        for item in self.items:
            found.setdefault(item.component, []).append(item)
        return {component: tuple(items) for component, items in found.items()}

    def of(self, *components: str) -> tuple[ParagraphView, ...]:
        """The paragraphs of these components, in reading order."""
        return tuple(item.paragraph for item in self.items_of(*components))

    def items_of(self, *components: str) -> tuple[Item, ...]:
        """The items of these components, in reading order."""
        there = [component for component in components if component in self._by_component]
        if len(there) <= 1:
            return self._by_component[there[0]] if there else ()
        return tuple(item for item in self.items if item.component in there)

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
        return tuple(part for part in self.parts[1:] if not part.attached)

    @property
    def enacted(self) -> tuple[Part, ...]:
        """The texts that it puts into force in the same file, without annexes of theirs."""
        return tuple(p for p in self.parts[1:] if p.attached and not p.of(FIRST_OF_ANNEX))

    @property
    def texts(self) -> tuple[Mapping[str, tuple[ParagraphView, ...]], ...]:
        """The components of the paper and its annexes, then of each text attached and its own."""
        if not any(part.attached for part in self.parts[1:]):
            return (self.components,)
        found: list[dict[str, list[ParagraphView]]] = []
        for part in self.parts:
            if not found or (part.attached and not part.of(FIRST_OF_ANNEX)):
                found.append({})
            for item in part.items:
                if item.component is not None:
                    found[-1].setdefault(item.component, []).append(item.paragraph)
        return tuple({key: tuple(paragraphs) for key, paragraphs in t.items()} for t in found)

    @property
    def is_attachment(self) -> bool:
        """Whether the file has no paper in it, but an annex or a text put into force by one."""
        main = self.main
        named = any(i.component and i.paragraph.displayed.strip() for i in main.items)
        return main.attached or (not named and bool(self.annexes))

    @property
    def ten_loai(self) -> str:
        """The printed name of its type, one with a slip in it as it is meant; "" for a letter."""
        printed = next((p.displayed.strip() for p in self.main.of("ten_loai")), "")
        return slipped(printed).upper() or printed

    def cell_at(self, place: Place) -> CellView:
        """The cell a paragraph stands in. Raises KeyError for a place of another part."""
        for cell in self.tables[place.table].rows[place.row].cells:
            if cell.column == place.column:
                return cell
        raise KeyError(place)
