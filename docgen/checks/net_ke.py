"""KT847: the ruled lines are one black stroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.drawn import LineView
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Part
    from docgen.standards.base import Rule

_HEX = regex(r"[0-9A-Fa-f]{6}")
_BRIGHT = 0x40  # between the strongest and the weakest of red, green, blue


def of_one_black_stroke(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Đường kẻ là một nét đen.

    Đúng: Một nét đen dưới Tiêu ngữ
    Sai: Một nét đỏ; hai nét
    """
    for rule in paper.standard.rules:
        for part in paper.recognised.parts:
            for at, line in _lines(part, rule):
                said = "hai nét" if line.double else "có màu"
                if line.double or _is_coloured(line.colour):
                    name = paper.standard.component(rule.under).name
                    message = f"Đường kẻ dưới {name} {said}"
                    hint = "chọn đường kẻ, trong Shape Format chọn Shape Outline"
                    yield Fault(message, at, None, said, "một nét đen", hint)
                    break


def _lines(part: Part, rule: Rule) -> Iterator[tuple[ParagraphView, LineView]]:
    if part.ruled is not None:
        yield from ((ruled.at.paragraph, ruled.line) for ruled in part.ruled.get(rule.under, ()))
        return
    for item in part.items_of(rule.under, rule.component):
        yield from ((item.paragraph, line) for line in item.paragraph.lines if line.horizontal)


def _is_coloured(ink: str | None) -> bool:
    if ink is None or _HEX.fullmatch(ink) is None:
        return False
    parts = bytes.fromhex(ink)
    return max(parts) - min(parts) >= _BRIGHT
