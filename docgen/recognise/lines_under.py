"""Which ruled line stands under which component, in whatever way it was drawn."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.ooxml.drawn import LineView
from docgen.ooxml.ruled import lines_of
from docgen.ooxml.said import is_broken
from docgen.recognise import marks
from docgen.recognise.parts import EDGE_OF_CELL, UNDER_LETTERS, Ruled
from docgen.recognise.shared_out import SHAPES, shared_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from docgen.ooxml.view import CellView, TableView
    from docgen.recognise.parts import Item
    from docgen.standards.base import Standard

_TYPED = frozenset({"characters", "underline"})


def lines_under(
    items: Sequence[Item],
    standard: Standard,
    tables: Mapping[int, TableView],
    elsewhere: Iterable[LineView],
    rooms: Sequence[float],
) -> Mapping[str, tuple[Ruled, ...]]:
    """The lines under each component that a norm rules one under, of those that are there.

    Empty where there is none; left out where a line is drawn that may be this one or not, such as
    those `elsewhere`: in the header of the page. `rooms` are the widths of the sections' text.
    """
    walk = _Walk(standard, tables, rooms)
    for place, item in enumerate(items):
        walk.step(item, items[place + 1] if place + 1 < len(items) else None)
    loose = walk.loose or any(line.horizontal for line in elsewhere)
    found = {
        component: tuple(lines) for component, lines in walk.found.items() if lines or not loose
    }
    return MappingProxyType(found)


def with_carriers(
    items: Sequence[Item], standard: Standard, ruled: Mapping[str, tuple[Ruled, ...]]
) -> tuple[Item, ...]:
    """The items with those that are nothing but a line named as what carries it."""
    carries = {rule.under: rule.component for rule in standard.rules}
    names = {id(r.at): carries[under] for under, lines in ruled.items() for r in lines}
    return tuple(
        item._replace(component=names.get(id(item)))
        if item.component is None and marks.is_rule(item.paragraph.displayed)
        else item
        for item in items
    )


def _is_across(item: Item) -> bool:
    """Whether an item stands in the middle of the page and in no column."""
    paragraph, spot = item.paragraph, item.spot
    alone = spot.columns == 1 and spot.column == 0 and spot.around is None
    return alone and paragraph.cell is None and paragraph.format.align == "giua"


class _Walk:
    """Goes down the columns of a part: a line belongs to what was met last in its column."""

    def __init__(
        self, standard: Standard, tables: Mapping[int, TableView], rooms: Sequence[float]
    ) -> None:
        self._under = {rule.under for rule in standard.rules}
        self._text = standard.structure.text
        self._tables = tables
        self._rooms = rooms
        self._open: dict[tuple[object, ...], Item] = {}
        self.found: dict[str, list[Ruled]] = {}
        self.loose = False  # a line is drawn at something else

    def step(self, item: Item, following: Item | None) -> None:
        """Take the next item."""
        component = item.component
        if component in self._text:
            self._open.clear()
            return
        if component is not None and _is_across(item):
            self._open.clear()  # what stands in the middle of the page ends the columns above it
        if component in self._under:
            self._open[item.stack] = item
            self.found.setdefault(component, [])
        drawn = item.paragraph.lines or (self._open and item.paragraph.format.borders)
        if item.stack in self._open or drawn or item.spot.by_blanks:  # unlike most of a paper
            self._take(item, tuple(self._lines(item, following)))
        other = component is None and bool(item.paragraph.text.strip())
        if other and not marks.is_rule(item.paragraph.displayed):
            self._open.pop(item.stack, None)

    def _take(self, item: Item, lines: Sequence[LineView]) -> None:
        """Give each line at an item to what it is under."""
        place, column = item.stack[:2], item.stack[2]
        beside = sorted(stack for stack in self._open if stack[:2] == place)
        here = [self._open[stack] for stack in beside]  # from left to right
        # Of several columns of one line a drawing or border may be any's.
        parted = item.spot.columns > 1 or any(stack[2] != column for stack in beside)
        shapes = [line for line in lines if line.kind not in _TYPED] if parted else []
        shared = shared_out(shapes, item, here, self._rooms[item.paragraph.section])
        target = self._open.get(item.stack)
        for line in lines:
            adrift = line.kind in _TYPED and not line.edge and item.spot.by_blanks
            if line in shared:
                for text, ruled in shared[line]:
                    self.found[text.component or ""].append(ruled)
            elif target is not None and not adrift and line not in shapes:
                self.found[target.component or ""].append(Ruled(line, item))
            elif adrift or line.kind in SHAPES or (line in shapes and here):
                self.loose = True

    def _lines(self, item: Item, following: Item | None) -> Iterator[LineView]:
        """What is drawn at an item of a head: nothing of a box around it, nothing upright."""
        paragraph = item.paragraph
        text = paragraph.displayed.strip()
        inked = bool(text) and not marks.is_rule(text)
        # What is drawn at a paragraph of several pieces is told at the last of them.
        ends = following is None or following.paragraph.source != paragraph.source
        for line in lines_of(paragraph):
            if line.kind == "border":
                stands = not inked or line.edge == self._edge_of(item)
                stands = stands and paragraph.format.rule != "khung"
            else:
                stands = True
            if line.horizontal and stands and (line.kind in _TYPED or ends):
                yield line
        if inked and item.component in self._under:
            if any(run.underline for run in paragraph.run_formats):
                solid = not any(is_broken(run.underline or "") for run in paragraph.run_formats)
                yield LineView("underline", None, edge=UNDER_LETTERS, solid=solid)
            if ends and (cell := self._ended_by(item)) is not None:
                yield LineView("border", None, edge=EDGE_OF_CELL, solid=not cell.broken)

    def _edge_of(self, item: Item) -> str:
        """The border of a text that is under the line above: its own lower, else its upper one."""
        return "bottom" if item.component in self._under else "top"

    def _ended_by(self, item: Item) -> CellView | None:
        """The cell whose last paragraph an item is, with its lower edge drawn and no grid."""
        place = item.paragraph.cell
        if place is None or item.spot.around is not None or place.table not in self._tables:
            return None
        for cell in self._tables[place.table].rows[place.row].cells:
            if cell.column == place.column and cell.borders == ("bottom",):
                printed = [p.source for p in cell.paragraphs if p.displayed.strip()]
                return cell if printed[-1:] == [item.paragraph.source] else None
        return None
