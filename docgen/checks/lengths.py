"""The length of a ruled line and where it lies, however it was drawn."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.room import longest_line, room_of, width_of
from docgen.recognise.marks import is_rule
from docgen.recognise.parts import EDGE_OF_CELL, UNDER_LETTERS
from docgen.recognise.shared_out import OF_COLUMN
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.checks.fault import Paper
    from docgen.recognise import Item, Part, Ruled
    from docgen.standards.base import Rule

_SIDES: Mapping[str, str] = MappingProxyType(
    {"giua": "center", "trai": "left", "deu": "left", "phai": "right"}
)
_BLANKS = frozenset(" \u00a0\t")
_AS_THE_TEXT = (0.0, 0.0)  # nothing is left beside it
_EXACT = 1.0  # mm its middle may be off, for a line set by indents
_BY_HAND = 6.0  # the same for one drawn with the mouse: less is not seen


# What a line is made of.
DRAWN, TYPED, BORDER, EDGE, UNDERLINE = "drawing", "characters", "border", "edge", "underline"


class Drawn(NamedTuple):
    """A ruled line, mm: None for a length that cannot be known.

    `beside` is what is left at both sides of it: of `room`, or of the text above where no room is
    known, less than nothing where it reaches out; None where that is not known either. Its middle
    may be off by `tolerance`. `made` says of what it is. A typed one grows by `step` with each
    character, which no count brings to a mark. It is not `solid` where its strokes stand apart.
    """

    length: float | None
    beside: tuple[float, float] | None = None
    tolerance: float = _EXACT
    room: float | None = None
    made: str = DRAWN
    step: float | None = None
    solid: bool = True

    def fits(self, low: float, high: float, tolerance: float) -> bool:
        """Whether the length is known and within these bounds, but for the tolerance or a step."""
        tolerance = max(tolerance, self.step or 0.0)
        return self.length is not None and low - tolerance <= self.length <= high + tolerance


def drawn_of(part: Part, rule: Rule, paper: Paper) -> tuple[Drawn, ...] | None:
    """The lines of a rule in a part.

    None where lines are there of which nobody can tell whether they are these.
    """
    carried = (item for item in part.items_of(rule.component))
    lines = tuple(_border(item, paper) for item in carried if item.paragraph.format.rule == "tren")
    if part.ruled is None or lines:
        return lines
    found = part.ruled.get(rule.under)
    return None if found is None else tuple(_measured(ruled, paper) for ruled in found)


def _border(item: Item, paper: Paper) -> Drawn:
    """A border is as long as the room less the paragraph's indents."""
    room, look = room_of(item, paper), item.paragraph.format
    length = None if room is None else room - look.left - look.right
    beside = (look.left, look.right)
    return Drawn(length, beside, room=room, made=BORDER, solid="top" not in look.broken)


def _measured(ruled: Ruled, paper: Paper) -> Drawn:
    line, item, beside = ruled
    room = room_of(item, paper)
    if beside is not None:
        made, tolerance = (BORDER, _EXACT) if line.kind == "border" else (DRAWN, _BY_HAND)
        return Drawn(line.length, beside, tolerance, made=made, solid=line.solid)
    if line.edge == UNDER_LETTERS:
        return _under_letters(item, paper)._replace(made=UNDERLINE, solid=line.solid)
    if line.edge == EDGE_OF_CELL:
        place = item.paragraph.cell
        cell = None if place is None else paper.recognised.cell_at(place)
        width = None if cell is None else cell.width
        return Drawn(width, _AS_THE_TEXT, made=EDGE, solid=line.solid)
    if line.kind == "border":
        return _border(item, paper)._replace(solid=line.solid)
    length = line.length
    if length is None and line.share is not None and room is not None:
        length = room * line.share / 100
    if room is None:
        column = item.spot.columns > 1 and item.paragraph.format.align == "giua"
        # Set by a centred tab stop, as the text above is.
        beside = _AS_THE_TEXT if column and line.step is not None else None
    else:
        beside = None if length is None else _beside(ruled, room - length)
    made = line.kind if line.kind in {TYPED, UNDERLINE} else DRAWN
    return Drawn(length, beside, _BY_HAND, made=made, step=line.step, solid=line.solid)


def _beside(ruled: Ruled, rest: float) -> tuple[float, float] | None:
    """What is left of its room at both sides of a line; None where it may lie anywhere.

    One in the line of text lies where its paragraph puts letters, and must be alone there.
    """
    place, paragraph, spot = ruled.line.position, ruled.at.paragraph, ruled.at.spot
    look, x = paragraph.format, place.x
    if ruled.line.kind == "hr":
        return _aligned(str(x), rest)
    if place.inline or ruled.line.kind == "underline":
        text = paragraph.displayed
        alone = not text.strip() or (is_rule(text) and text[0] not in _BLANKS)
        if not alone or spot.by_blanks:
            return None
        beside = _aligned(_SIDES.get(look.align or "", ""), rest - look.left - look.right)
        return beside and (beside[0] + look.left + look.first_line, beside[1] + look.right)
    across = paragraph.cell is None and spot.around is None
    if place.x_from not in OF_COLUMN and not (across and place.x_from == "margin"):
        return None
    return (x, rest - x) if isinstance(x, float) else _aligned(x, rest)


def _aligned(side: str | None, rest: float) -> tuple[float, float] | None:
    shares = {"left": 0.0, "center": rest / 2, "right": rest}
    return (shares[side], rest - shares[side]) if side in shares else None


def _under_letters(item: Item, paper: Paper) -> Drawn:
    """A line under the letters of a text, or under those in its middle; of several no length."""
    text, longest = item.paragraph, longest_line(item, paper)
    if longest is None or all(run.underline for run in text.run_formats):
        return Drawn(longest, _AS_THE_TEXT)
    runs = text.runs
    marked = [n for n, run in enumerate(runs) if run.format.underline and run.displayed]
    first, last = marked[0], marked[-1]
    before, line, after = (
        "".join(run.displayed for run in part)
        for part in (runs[:first], runs[first : last + 1], runs[last + 1 :])
    )
    parted = any(n not in marked and runs[n].displayed.strip() for n in range(first, last))
    if parted or "\n" in line:
        return Drawn(None)
    length, *beside = (
        width_of(part, text) for part in (line, before.split("\n")[-1], after.split("\n")[0])
    )
    return Drawn(length, (beside[0], beside[1]), _BY_HAND)
