"""Whose a line is that is drawn where several columns of the page stand side by side."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.recognise.parts import Ruled, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docgen.ooxml.drawn import LineView
    from docgen.recognise.parts import Item

OF_COLUMN = frozenset({"column", "text"})  # of DrawingML, of VML
SHAPES = frozenset({"drawing", "vml", "hr"})
_TOUCH = 1.0  # mm a line may reach under a text, or short of its end, unseen


def shared_out(
    lines: Sequence[LineView], item: Item, columns: Sequence[Item], room: float
) -> Mapping[LineView, tuple[tuple[Item, Ruled], ...]]:
    """Each of the `lines` at an item with the texts it is under, by its place.

    `columns` are the last texts of the columns open here, from left to right, `room` the width of
    the page's text. Drawings of unknown places are told by their order where there are as many as
    columns. A line that may be anybody's is left out.
    """
    reaches = {line: _reach(line, item, room) for line in lines}
    found = {line: _above(reach, columns) for line, reach in reaches.items()}
    drawn = [line for line in lines if line.kind in SHAPES]
    if not all(found[line] for line in drawn):
        found |= {line: (text,) for line, text in _in_order(drawn, columns)}
    return {
        line: tuple((text, _ruled(line, item, reaches[line], text)) for text in texts)
        for line, texts in found.items()
        if texts
    }


def _reach(line: LineView, item: Item, room: float) -> Span | None:
    """From where to where a line goes; None where that is not to be told."""
    place, look = line.position, item.paragraph.format
    across = item.paragraph.cell is None and item.spot.around is None
    if line.kind == "border":
        return Span(look.left, room - look.right) if across else None
    if place.x_from not in OF_COLUMN and not (across and place.x_from == "margin"):
        return None
    if not isinstance(place.x, float) or line.length is None:
        return None
    return Span(place.x, place.x + line.length)


def _above(reach: Span | None, columns: Sequence[Item]) -> tuple[Item, ...]:
    """The text a line is in the middle under, or all those it goes under from end to end."""
    spans = [column.spot.span for column in columns]
    if reach is None or None in spans:
        return ()
    met = [
        (text, span)
        for text, span in zip(columns, spans, strict=True)
        if span is not None and min(reach.right, span.right) - max(reach.left, span.left) > _TOUCH
    ]
    middle = (reach.left + reach.right) / 2
    if len(met) == 1:
        return tuple(text for text, span in met if span.left <= middle <= span.right)
    whole = all(
        reach.left <= span.left + _TOUCH and span.right - _TOUCH <= reach.right for _, span in met
    )
    return tuple(text for text, _ in met) if whole else ()


def _in_order(
    drawn: Sequence[LineView], columns: Sequence[Item]
) -> Sequence[tuple[LineView, Item]]:
    """Drawings and columns from left to right, where they are as many, at least two."""
    spans = sorted(
        (line.position.x, line.position.x + line.length, line)
        for line in drawn
        if isinstance(line.position.x, float) and line.length is not None
    )
    sides = {line.position.x_from for line in drawn}
    clear = all(left[1] <= right[0] for left, right in pairwise(spans))
    if len(columns) == len(spans) == len(drawn) >= 2 and len(sides) == 1 and clear:
        return [(line, text) for (_, _, line), text in zip(spans, columns, strict=True)]
    return ()


def _ruled(line: LineView, item: Item, reach: Span | None, text: Item) -> Ruled:
    at = item if line.kind == "border" else item._replace(spot=text.spot)
    span = text.spot.span
    if reach is None or span is None:
        return Ruled(line, at)
    if line.length is None:
        line = line._replace(length=reach.right - reach.left)
    return Ruled(line, at, (reach.left - span.left, span.right - reach.right))
