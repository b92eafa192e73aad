"""Ruled lines: there, as long as the norm asks of the text above, and centred under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.typeface import Face, break_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Judged, Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Part
    from docgen.standards.base import Rule

_TOLERANCE = 1.0  # mm, for the length and for the place of its middle


def check_ruled_lines(paper: Paper) -> Iterator[Judged]:
    """Every line the norm rules, under every text it rules it under."""
    yield from check_drawn(paper)
    for rule in paper.standard.rules:
        for part in paper.recognised.parts:
            texts = part.of(rule.under)
            for line in _drawn(part, rule):
                if texts:
                    yield from ((rule, fault) for fault in _judge(rule, texts, line, paper))


def check_drawn(paper: Paper) -> Iterator[Judged]:
    """That the lines are there at all, which a template must see to."""
    for rule in paper.standard.rules:
        for part in paper.recognised.parts:
            texts = part.of(rule.under)
            if texts and not _drawn(part, rule):
                name = paper.standard.component(rule.under).name
                yield rule, Fault(f"Không có đường kẻ dưới {name}", at=texts[-1])


def _drawn(part: Part, rule: Rule) -> list[ParagraphView]:
    return [line for line in part.of(rule.component) if line.format.rule == "tren"]


def _judge(
    rule: Rule, texts: tuple[ParagraphView, ...], line: ParagraphView, paper: Paper
) -> Iterator[Fault]:
    name = paper.standard.component(rule.under).name
    room = _room(line, paper)
    longest = max(_longest(text, _room(text, paper)) for text in texts)
    length = room - line.format.left - line.format.right
    low, high = longest * rule.low, longest * rule.high
    if not low - _TOLERANCE <= length <= high + _TOLERANCE:
        yield Fault(
            f"Đường kẻ dưới {name} dài {_mm(length)}, dòng chữ dài {_mm(longest)}",
            at=texts[-1],
            current=_mm(length),
            required=_mm(low) if low == high else f"từ {_mm(low)} đến {_mm(high)}",
        )
    elif abs(line.format.left - line.format.right) / 2 > _TOLERANCE:
        yield Fault(
            f"Đường kẻ dưới {name} không cân đối so với dòng chữ",
            at=texts[-1],
            current=f"cách trái {_mm(line.format.left)}, cách phải {_mm(line.format.right)}",
            required="cách hai bên bằng nhau",
        )


def _room(paragraph: ParagraphView, paper: Paper) -> float:
    """The width its container leaves a paragraph without indents, mm."""
    if paragraph.cell is None:
        page = paper.view.sections[paragraph.section].format
        return page.page_width - page.margin_left - page.margin_right
    table = paper.recognised.tables[paragraph.cell.table]
    cell = paper.recognised.cell_at(paragraph.cell)
    width = cell.width or sum(table.grid[cell.column : cell.column + cell.span])
    return width - sum(table.cell_margins)


def _longest(text: ParagraphView, room: float) -> float:
    """The width of its longest printed line, mm."""
    look = max(text.run_formats, key=lambda run: run.size)
    face = Face(look.size, bold=look.bold, italic=look.italic)
    width = max(room - text.format.left - text.format.right, 1.0)
    return max(text_width(line, face) for line in break_lines(text.displayed, face, width))


def _mm(length: float) -> str:
    return f"{length:.1f} mm".replace(".", ",")
