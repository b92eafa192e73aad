"""Components by the names of paragraphs' styles ("VB Trích yếu").

That is how docgen's own papers and templates carry them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.recognise.parts import BOX, FIRST_OF_ANNEX, Item

_FIRST_OF_HEAD = "quoc_hieu"

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.view import ParagraphView
    from docgen.standards.base import Standard


class ByStyle:
    """Tells a paragraph's component by the name of its style; None for a style of none."""

    def __init__(self, standard: Standard) -> None:
        self._names: Mapping[str, str] = {c.style: c.key for c in standard.components}

    def __call__(self, paragraph: ParagraphView) -> str | None:
        """The component of a paragraph."""
        return self._names.get(paragraph.style)


def starts_of_attached(items: tuple[Item, ...]) -> list[int]:
    """Where papers put into force begin: with another head than the first, or the box over it."""
    heads = [i for i, item in enumerate(items) if item.component == _FIRST_OF_HEAD]
    return [_box_over(items, _top_of_head(items, place)) for place in heads[1:]]


def _top_of_head(items: tuple[Item, ...], place: int) -> int:
    """The first item of the table that one stands in."""
    cell = items[place].paragraph.cell
    while cell is not None and place:
        above = items[place - 1].paragraph.cell
        if above is None or above.table != cell.table:
            break
        place -= 1
    return place


def starts_by_label(items: tuple[Item, ...]) -> list[int]:
    """Where annexes begin: with their word "Phụ lục", or with the box over it."""
    labels = [i for i, item in enumerate(items) if item.component == FIRST_OF_ANNEX]
    return [_box_over(items, label) for label in labels]


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
