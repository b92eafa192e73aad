"""Sizes of several components that move together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.ooxml.properties import PROPERTIES, format_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Judged, Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.standards.base import Standard, Together

_SAME = 0.05  # pt
ONE_OF_THE_SETS = "đặt cỡ chữ của các thành phần này theo một trong các bộ đã nêu"


def check_together(paper: Paper) -> Iterator[Judged]:
    """Sizes that rise and fall together, where all of them are there."""
    for rule in paper.standard.together:
        firsts = [paper.recognised.components.get(target, ()) for target in rule.targets]
        if not all(firsts):
            continue
        yield rule, None
        sizes = tuple(_size(paragraphs[0]) for paragraphs in firsts)
        if any(matches(sizes, row) for row in rule.allowed):
            continue
        yield (
            rule,
            Fault(
                "Cỡ chữ của các thành phần không tăng, giảm thống nhất",
                at=firsts[0][0],
                current=row_words(paper.standard, rule, sizes),
                required=" hoặc ".join(
                    row_words(paper.standard, rule, row) for row in rule.allowed
                ),
                hint=ONE_OF_THE_SETS,
            ),
        )


def _size(paragraph: ParagraphView) -> float:
    return paragraph.run_formats[0].size


def matches(sizes: tuple[float, ...], row: tuple[float, ...]) -> bool:
    """Whether the sizes are those of the row."""
    return all(abs(a - b) <= _SAME for a, b in zip(sizes, row, strict=True))


def row_words(standard: Standard, rule: Together, sizes: tuple[float, ...]) -> str:
    """ "Quốc hiệu 13 pt, Tiêu ngữ 14 pt"."""
    size = PROPERTIES["size"]
    return ", ".join(
        f"{standard.component(target).name} {format_value(size, value)}"
        for target, value in zip(rule.targets, sizes, strict=True)
    )
