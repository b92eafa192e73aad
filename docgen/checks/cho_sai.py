"""Many places of one kind, told as few faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView


class Spot(NamedTuple):
    """Letters as they stand in a paragraph, and as they should; None where that is unknown."""

    paragraph: ParagraphView
    current: str
    required: str | None


def every_paragraph(paper: Paper) -> Iterator[ParagraphView]:
    """Those of the paper, then those of its headers and footers."""
    for part in paper.recognised.parts:
        yield from (item.paragraph for item in part.items)
    yield from (item.paragraph for item in paper.recognised.margins)


def as_one_fault(spots: Iterable[Spot], message: str, hint: str | None = None) -> Iterator[Fault]:
    """One fault in every paragraph it stands in; current and required are of the first place."""
    every = tuple(spots)
    if not every:
        return
    first = every[0]
    others = {s.paragraph.source: s.paragraph for s in every}
    del others[first.paragraph.source]
    yield Fault(
        f"{message} ({len(every)} chỗ, đây là chỗ đầu tiên)" if every[1:] else message,
        at=first.paragraph,
        current=first.current,
        required=first.required,
        hint=hint,
        others=tuple(others.values()),
    )


def as_faults(spots: Iterable[Spot], message: str, hint: str | None = None) -> Iterator[Fault]:
    """One fault for each spelling, wherever it stands; `{}` in the message is the spelling."""
    groups: dict[tuple[str, str | None], list[Spot]] = {}
    for spot in spots:
        groups.setdefault((spot.current, spot.required), []).append(spot)
    for (current, _), same in groups.items():
        yield from as_one_fault(same, message.format(current), hint)
