"""Ruled lines: there, as long as the norm asks of the text above, and centred under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.words import mm_words
from docgen.typeface import Face, break_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
            texts = part.of(text_over(part, rule, paper))
            for line in drawn(part, rule):
                if texts:
                    yield from ((rule, fault) for fault in _judge(rule, part, line, paper))


def check_drawn(paper: Paper) -> Iterator[Judged]:
    """That the lines are there at all, which a template must see to."""
    for rule in paper.standard.rules:
        for part in paper.recognised.parts:
            under = text_over(part, rule, paper)
            texts = part.of(under)
            if texts:
                yield rule, None
            if texts and not drawn(part, rule):
                name = paper.standard.component(under).name
                style = paper.standard.component(rule.component).style
                hint = f"thêm dưới dòng chữ một đoạn trống kiểu “{style}”"
                yield rule, Fault(f"Không có đường kẻ dưới {name}", at=texts[-1], hint=hint)


def text_over(part: Part, rule: Rule, paper: Paper) -> str:
    """The component the line stands under: another where the type's own sample lacks that one."""
    lacking = paper.standard.structure.lacking(paper.recognised.ten_loai)
    if rule.else_under and rule.under in lacking and not part.of(rule.under):
        return rule.else_under
    return rule.under


def drawn(part: Part, rule: Rule) -> list[ParagraphView]:
    """The paragraphs that are such a line in that part."""
    return [line for line in part.of(rule.component) if line.format.rule == "tren"]


def _judge(rule: Rule, part: Part, line: ParagraphView, paper: Paper) -> Iterator[Fault]:
    under = text_over(part, rule, paper)
    texts, name = part.of(under), paper.standard.component(under).name
    room = room_of(line, paper)
    longest = longest_line(texts, paper)
    length = room - line.format.left - line.format.right
    low, high = longest * rule.low, longest * rule.high
    if not low - _TOLERANCE <= length <= high + _TOLERANCE:
        yield Fault(
            f"Đường kẻ dưới {name} dài {mm_words(length)}, dòng chữ dài {mm_words(longest)}",
            at=texts[-1],
            current=mm_words(length),
            required=mm_words(low) if low == high else f"từ {mm_words(low)} đến {mm_words(high)}",
            hint=_indents(room - (low + high) / 2),
        )
    elif abs(line.format.left - line.format.right) / 2 > _TOLERANCE:
        left, right = mm_words(line.format.left), mm_words(line.format.right)
        yield Fault(
            f"Đường kẻ dưới {name} không cân đối so với dòng chữ",
            at=texts[-1],
            current=f"cách trái {left}, cách phải {right}",
            required="cách hai bên bằng nhau",
            hint=_indents(line.format.left + line.format.right),
        )


def _indents(beside: float) -> str:
    """How a clerk gives a line its length: what is left beside it, mm, shared by both sides."""
    half = mm_words(max(beside, 0.0) / 2)
    return f"đặt con trỏ vào dòng kẻ, trong Paragraph đặt Indentation Left và Right mỗi bên {half}"


def room_of(paragraph: ParagraphView, paper: Paper) -> float:
    """The width its container leaves a paragraph without indents, mm."""
    if paragraph.cell is None:
        page = paper.view.sections[paragraph.section].format
        return page.page_width - page.margin_left - page.margin_right
    table = paper.recognised.tables[paragraph.cell.table]
    cell = paper.recognised.cell_at(paragraph.cell)
    width = cell.width or sum(table.grid[cell.column : cell.column + cell.span])
    return width - sum(table.cell_margins)


def face_of(text: ParagraphView) -> Face:
    """The largest letters of a paragraph."""
    look = max(text.run_formats, key=lambda run: run.size)
    return Face(look.size, bold=look.bold, italic=look.italic)


def longest_line(texts: Iterable[ParagraphView], paper: Paper) -> float:
    """The width of their longest printed line, mm."""
    return max(_longest(text, room_of(text, paper)) for text in texts)


def _longest(text: ParagraphView, room: float) -> float:
    """The width of its longest printed line, mm."""
    face = face_of(text)
    width = max(room - text.format.left - text.format.right, 1.0)
    return max(text_width(line, face) for line in break_lines(text.displayed, face, width))
