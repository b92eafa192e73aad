"""The gap between a paragraph and the one above it, as Word prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item, Part, Recognised


class Gap(NamedTuple):
    """The space over a paragraph of a component in pt, and what stands above it, if anything."""

    component: str
    paragraph: ParagraphView
    points: float
    above: ParagraphView | None


def gaps(recognised: Recognised, asked: frozenset[str], text: frozenset[str]) -> Iterator[Gap]:
    """The gaps above the components in `asked`.

    One in `text` counts only under another of them: above the first paragraph of the text, or
    under a table, there is no gap between paragraphs.
    """
    for part in recognised.parts:
        last: dict[tuple[object, ...], Item] = {}
        for index, item in enumerate(part.items):
            stack = item.stack
            above = last.get(stack)
            last[stack] = item
            component = item.component
            if component is None or component not in asked or _parted(above, item):
                continue
            if component in text and not _follows(part, index, text):
                continue
            if component not in text and above is not None and above.component == component:
                continue  # the second line of what the gap is asked above
            over = None if above is None else above.paragraph
            yield Gap(component, item.paragraph, gap(above, item), over)


def gap(above: Item | None, below: Item) -> float:
    """Points between two paragraphs: Word adds what one asks below it to what the next asks above.

    Nothing is added between two of one style that ask for contextual spacing.
    """
    under = below.paragraph.format
    if above is None:
        return under.before
    over = above.paragraph.format
    same = above.paragraph.style_id == below.paragraph.style_id
    after = 0.0 if same and over.contextual_spacing else over.after
    before = 0.0 if same and under.contextual_spacing else under.before
    return after + before


def _parted(above: Item | None, item: Item) -> bool:
    """Whether something else keeps the two apart: a blank line, or a line break between them."""
    if above is None:
        return False
    blank = above.component is None and not above.paragraph.text.strip()
    return blank or above.paragraph.source == item.paragraph.source


def _follows(part: Part, index: int, text: frozenset[str]) -> bool:
    if index == 0:
        return False
    above, here = part.items[index - 1], part.items[index]
    return above.component in text and above.paragraph.cell == here.paragraph.cell
