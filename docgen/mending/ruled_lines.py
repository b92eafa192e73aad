"""Ruled lines: put in where one is missing, made as long as the norm asks, centred.

A line is the top border of an empty paragraph, which its indents make as long as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.room import longest_line, room_of
from docgen.checks.ruled_lines import text_over
from docgen.checks.words import mm_words
from docgen.ooxml.markup import PARAGRAPH_ORDER, child_in_order, w
from docgen.ooxml.properties import PROPERTIES
from docgen.standards.base import Rule

if TYPE_CHECKING:
    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job
    from docgen.ooxml.markup import Element
    from docgen.recognise import Item

_INSIDE = 0.01  # of its length: that rounding leaves it lawful


def ruled_line(draft: Draft, job: Job) -> None:
    """The line under the text at fault."""
    rule, paper = job.ruling, draft.paper
    assert isinstance(rule, Rule)  # noqa: S101 -- registered for them alone
    at_fault = {paragraph.source for paragraph in job.paragraphs}
    for part in paper.recognised.parts:
        under = text_over(part, rule, paper)
        texts = part.items_of(under)
        if not texts or texts[-1].paragraph.source not in at_fault:
            continue
        widths = [width for text in texts if (width := longest_line(text, paper)) is not None]
        if len(widths) < len(texts):
            continue
        carriers = part.items_of(rule.component)
        lines = [item for item in carriers if item.paragraph.format.rule == "tren"]
        for line in lines:
            _fit(draft, job, line, max(widths))
        if not lines and not (part.ruled or {}).get(under):
            _add(draft, job, texts[-1], max(widths) * rule.choose)


def _fit(draft: Draft, job: Job, item: Item, longest: float) -> None:
    rule, line = job.ruling, item.paragraph
    assert isinstance(rule, Rule)  # noqa: S101 -- registered for them alone
    room = room_of(item, draft.paper)
    if room is None:
        return
    length = room - line.format.left - line.format.right
    right = longest * rule.choose
    if job.attempt == 0:
        low, high = longest * rule.low * (1 + _INSIDE), longest * rule.high * (1 - _INSIDE)
        right = min(max(length, low), high) if low < high else longest * rule.low
    _indent(draft.paragraph(line), room, right)
    draft.note(job, line, "độ dài đường kẻ", mm_words(length), mm_words(right))


def _add(draft: Draft, job: Job, item: Item, length: float) -> None:
    rule, standard, text = job.ruling, draft.paper.standard, item.paragraph
    assert isinstance(rule, Rule)  # noqa: S101 -- registered for them alone
    room = room_of(item, draft.paper)
    if room is None:
        return
    above = draft.paragraph(text)
    line = above.makeelement(w("p"))
    style = draft.paper.view.styles.get(standard.component(rule.component).style)
    if style is not None:
        properties = child_in_order(line, "pPr", ("pPr",))
        child_in_order(properties, "pStyle", PARAGRAPH_ORDER).set(w("val"), style.id)
    else:
        for choice in standard.choices:
            if choice.target == rule.component and PROPERTIES[choice.prop].kind == "paragraph":
                PROPERTIES[choice.prop].write(line, choice.value)
    _indent(line, room, length)
    above.addnext(line)
    draft.note(job, text, "đường kẻ bên dưới", "không có", f"dài {mm_words(length)}")


def _indent(line: Element, room: float, length: float) -> None:
    side = max(room - length, 0.0) / 2
    for key, value in (("left", side), ("right", side), ("first_line", 0.0)):
        PROPERTIES[key].write(line, value)
