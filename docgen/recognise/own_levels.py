"""Levels a norm has none of, which it leaves to the author: numbers of several parts, "2.1."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex

if TYPE_CHECKING:
    from docgen.ooxml.view import ParagraphView

# No amount: "15.000.000 đồng", "1.250 người", "2.5 triệu".
DEEP = regex(r"\d{1,2}((?:\.\d{1,2}+(?!\d))++)\.?(?!\d)(?!\s*(?:%|tỷ|triệu|nghìn|đồng))\s*\S")


def is_of_own_level(paragraph: ParagraphView) -> bool:
    """Whether a paragraph of a norm's plain text opens with such a number."""
    return DEEP.match(paragraph.printed.lstrip()) is not None
