"""Ruled lines: there, as long as the norm asks of the text above, and centred under it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault, Unjudged
from docgen.checks.lengths import BORDER, DRAWN, EDGE, TYPED, UNDERLINE, Drawn, drawn_of
from docgen.checks.room import measured
from docgen.checks.words import mm_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Judged, Paper
    from docgen.recognise import Item, Part
    from docgen.standards.base import Rule

UNBROKEN = "nét liền"
BALANCED = "cách hai bên bằng nhau"
_CENTRED = "giua"
_TO_ONE_STROKE: Mapping[str, str] = MappingProxyType(
    {
        DRAWN: "chọn đường kẻ, trong Shape Format chọn Shape Outline, Dashes, Solid",
        TYPED: "trong Word, xóa các dấu gạch nối, vẽ một đường kẻ (Insert, Shapes, Line)",
        BORDER: "đặt con trỏ vào dòng kẻ, trong Borders and Shading chọn nét liền",
        EDGE: "đặt con trỏ vào ô, trong Borders and Shading chọn nét liền",
        UNDERLINE: "chọn chữ gạch chân, trong Font, mục Underline style chọn nét liền",
    }
)
_TOLERANCE = 1.0  # mm, for the length
_BY_HAND = 2.0  # the same for one drawn with the mouse: less is not seen, 1 mm at either end


def check_ruled_lines(paper: Paper) -> Iterator[Judged]:
    """Every line the norm rules, under every text it rules it under."""
    yield from check_drawn(paper)
    for rule in paper.standard.rules:
        for part in paper.recognised.parts:
            texts = part.items_of(rule.under)
            lines = drawn_of(part, rule, paper) if is_ruled(part, rule, paper) else ()
            if texts and lines:
                yield from ((rule, found) for found in _judge(rule, texts, lines, paper))


def check_drawn(paper: Paper) -> Iterator[Judged]:
    """That the lines are there at all, which a template must see to."""
    for rule in paper.standard.rules:
        for part in paper.recognised.parts:
            texts = part.of(rule.under)
            if not texts or not is_ruled(part, rule, paper):
                continue
            yield rule, None
            lines = drawn_of(part, rule, paper)
            name = paper.standard.component(rule.under).name
            if lines is None:
                reason = f"Có đường kẻ, không rõ có phải là đường kẻ dưới {name} không"
                yield rule, Unjudged(reason, at=texts[-1])
            elif not lines:
                hint = _hint(rule, paper)
                yield rule, Fault(f"Không có đường kẻ dưới {name}", at=texts[-1], hint=hint)


def is_ruled(part: Part, rule: Rule, paper: Paper) -> bool:
    """Whether a line is asked for in a part."""
    # Of a text put into force it stands under the reference alone, so in Mẫu 1.3.
    if part.attached and rule.under in {"ten_loai", "trich_yeu"}:
        return False
    if rule.instead_of is None:
        return True
    lacking = paper.standard.structure.lacking(paper.recognised.ten_loai)
    return rule.instead_of in lacking and not part.of(rule.instead_of)


def _hint(rule: Rule, paper: Paper) -> str:
    if not paper.is_draft:
        return "trong Word, vẽ dưới dòng chữ một đường kẻ (Insert, Shapes, Line)"
    style = paper.standard.component(rule.component).style
    return f"thêm dưới dòng chữ một đoạn trống kiểu “{style}”"


def _judge(
    rule: Rule, texts: tuple[Item, ...], lines: tuple[Drawn, ...], paper: Paper
) -> Iterator[Fault | Unjudged]:
    component = texts[0].component or ""
    at, name = texts[-1].paragraph, paper.standard.component(component).name
    if rule.solid and not any(line.solid for line in lines):
        current, hint = _strokes(lines[0])
        message = f"Đường kẻ dưới {name} không phải là nét liền"
        yield Fault(message, at=at, current=current, required=UNBROKEN, hint=hint)
        return
    text = measured(texts, paper)
    if text is None:
        yield Unjudged(f"Không đo được dòng chữ của {name} để so với đường kẻ", at=at)
        return
    low, high = text.bounds(rule)
    fitting = [line for line in lines if line.fits(low, high, _tolerance_of(line))]
    if fitting:
        yield from _off_centre(fitting[0], texts[-1], name)
    elif any(line.length is None for line in lines):
        yield Unjudged(f"Không đo được đường kẻ dưới {name}", at=at)
    else:
        length = lines[0].length or 0.0
        yield Fault(
            f"Đường kẻ dưới {name} dài {mm_words(length)}, {text.said}",
            at=at,
            current=mm_words(length),
            required=mm_words(low) if low == high else f"từ {mm_words(low)} đến {mm_words(high)}",
            hint=_length_hint(lines[0], text.longest * (rule.low + rule.high) / 2),
        )


def _tolerance_of(line: Drawn) -> float:
    return _BY_HAND if line.made == DRAWN else _TOLERANCE


def _strokes(line: Drawn) -> tuple[str, str]:
    """What a broken line is drawn of, and how an unbroken one takes its place."""
    return "các dấu gạch nối" if line.made == TYPED else "nét đứt", _TO_ONE_STROKE[line.made]


def _off_centre(line: Drawn, text: Item, name: str) -> Iterator[Fault | Unjudged]:
    if text.paragraph.format.align != _CENTRED:
        return  # of a text that lies elsewhere another rule speaks
    if line.beside is None:
        yield Unjudged(f"Không rõ đường kẻ dưới {name} có cân đối không", at=text.paragraph)
        return
    left, right = line.beside
    if abs(left - right) / 2 > line.tolerance:
        yield Fault(
            f"Đường kẻ dưới {name} không cân đối so với dòng chữ",
            at=text.paragraph,
            current=_beside_words(left, right),
            required=BALANCED,
            hint=_to_the_middle(line, left + right),
        )


def _beside_words(left: float, right: float) -> str:
    if min(left, right) < 0:  # it reaches out under the text beside it
        return f"lệch sang {'trái' if left < right else 'phải'} {mm_words(abs(left - right) / 2)}"
    return f"cách trái {mm_words(left)}, cách phải {mm_words(right)}"


def _to_the_middle(line: Drawn, beside: float) -> str:
    if line.made != BORDER:
        return "kéo đường kẻ vào giữa dòng chữ"
    return _indents(None if line.room is None else beside)


def _length_hint(line: Drawn, length: float) -> str:
    if line.made == BORDER:
        return _indents(None if line.room is None else line.room - length)
    if line.step is not None:
        return f"gõ lại đường kẻ thành {round(length / line.step)} dấu gạch"
    return f"trong Word, kéo lại đường kẻ cho dài {mm_words(length)}"


def _indents(beside: float | None) -> str:
    """How a clerk gives a line its length: what is left beside it, mm, shared by both sides.

    None where the text above is not in the middle of its room.
    """
    said = "đặt con trỏ vào dòng kẻ, trong Paragraph đặt Indentation Left và Right"
    if beside is None:
        return f"{said} cho đường kẻ vào giữa, dưới dòng chữ"
    return f"{said} mỗi bên {mm_words(max(beside, 0.0) / 2)}"
