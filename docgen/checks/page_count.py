"""Whether a part fills more than one page, as far as that can be told without laying it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.room import face_of, room_of
from docgen.typeface import break_lines

if TYPE_CHECKING:
    from docgen.checks.fault import Paper
    from docgen.ooxml.view import SectionView
    from docgen.recognise import Item, Part

_MM_PER_POINT = 25.4 / 72
_LINE = 1.15  # a single line of Times New Roman, in sizes
# Of the height of a page, what is surely one and what is surely more: the estimate is a rough one.
ONE, _MORE = 0.85, 1.2


def goes_on(part: Part, paper: Paper) -> bool | None:
    """Whether a part has a second page; None where it may just have one or not."""
    sections = [paper.view.sections[index] for index in part.sections]
    if sum(section.kind != "continuous" for section in sections) > 1 or _broken(part):
        return True
    room = height_of_page(sections[0])
    share = _height(part, paper, enough=room * _MORE) / room
    return None if ONE < share < _MORE else share >= _MORE


def height_of_page(section: SectionView) -> float:
    """What is between the upper and the lower margin of a page, mm."""
    page = section.format
    return max(page.page_height - page.margin_top - page.margin_bottom, 1.0)


def _broken(part: Part) -> bool:
    """Whether somebody begins a page inside it."""
    printed = [item.paragraph for item in part.items[part.front :] if item.paragraph.text.strip()]
    after_first = any(paragraph.format.page_break_before for paragraph in printed[1:])
    return after_first or any("\f" in paragraph.text.strip(" \t\n") for paragraph in printed)


def _height(part: Part, paper: Paper, enough: float) -> float:
    """About how tall its lines are, mm; counted no further than `enough`."""
    column = Column(paper)
    for item in part.items[part.front :]:
        column.add(item)
        if column.height >= enough:
            break
    return column.height


class Column:
    """What stands under one another, one item after another: about how tall it is, mm.

    Of a row the tallest cell counts, of what stands beside or floats over others nothing.
    """

    def __init__(self, paper: Paper) -> None:
        self.height = 0.0
        self._paper = paper
        self._rows: dict[tuple[int, int], dict[int, float]] = {}

    def add(self, item: Item) -> None:
        """Take the next item."""
        if item.spot.column or item.spot.around is not None:
            return
        place = item.paragraph.cell
        height = _of_item(item, self._paper)
        if place is None:
            self.height += height
            return
        cells = self._rows.setdefault((place.table, place.row), {})
        before = max(cells.values(), default=0.0)
        cells[place.column] = cells.get(place.column, 0.0) + height
        self.height += max(*cells.values(), before) - before


def _of_item(item: Item, paper: Paper) -> float:
    paragraph, room = item.paragraph, room_of(item, paper)
    look, face = paragraph.format, face_of(paragraph)
    width = max((room or 0.0) - look.left - look.right, 1.0)
    text = paragraph.displayed
    lines = len(break_lines(text, face, width)) if room and text.strip() else 1
    pitch = look.line_exact or max(face.size * _LINE * (look.line or 1.0), look.line_at_least or 0)
    drawn = sum(p.height or 0.0 for p in paragraph.pictures if p.position.inline)
    return (lines * pitch + look.before + look.after) * _MM_PER_POINT + drawn
