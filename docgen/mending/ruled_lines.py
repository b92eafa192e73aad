"""Ruled lines: put in where one is missing, made as long as the norm asks, centred.

A line that is there stays what it is: the border of a paragraph, a drawing, a row of underscores.
One put in is the top border of an empty paragraph, which its indents make as long as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.room import Text, face_of, measured, room_of
from docgen.checks.ruled_lines import BALANCED, UNBROKEN, is_ruled
from docgen.checks.words import mm_words
from docgen.ooxml.layers import EDGES
from docgen.ooxml.markup import PARAGRAPH_ORDER, child_in_order, w
from docgen.ooxml.properties import PROPERTIES
from docgen.ooxml.stretch import line_elements, stretch, unbroken
from docgen.patterns import regex
from docgen.recognise.shared_out import OF_COLUMN
from docgen.standards.base import Rule
from docgen.typeface import text_width
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job
    from docgen.ooxml.markup import Element
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item, Part, Ruled

_INSIDE = 0.01  # of its length: that rounding leaves it lawful
_STROKE = "_"  # rows of it are one stroke
_ROW = regex(r"([_–—―─¯=-])\1{2,}")


class _Over(NamedTuple):
    """The text a line stands under: its last paragraph, and how wide it is."""

    paragraph: ParagraphView
    text: Text


def ruled_line(draft: Draft, job: Job) -> None:
    """The line under the text at fault."""
    rule, paper = job.ruling, draft.paper
    assert isinstance(rule, Rule)  # noqa: S101 -- registered for them alone
    at_fault = {paragraph.source for paragraph in job.paragraphs}
    for part in paper.recognised.parts:
        texts = part.items_of(rule.under) if is_ruled(part, rule, paper) else ()
        if not texts or texts[-1].paragraph.source not in at_fault:
            continue
        text = measured(texts, paper)
        if text is None:
            continue
        carriers = part.items_of(rule.component)
        lines = [item for item in carriers if item.paragraph.format.rule == "tren"]
        ruled = (part.ruled or {}).get(rule.under, ())
        over = _Over(texts[-1].paragraph, text)
        for line in lines:
            _set_border(draft, job, line, over)
        if not lines and ruled:
            _set(draft, job, ruled[0], over)
        elif not lines and _ends_paragraph(part, texts[-1]):
            _add(draft, job, texts[-1], text.longest * rule.choose)


def _wanted(job: Job, length: float, text: Text) -> float:
    """The lawful length nearest to the one there is, at the second attempt docgen's own."""
    rule = job.ruling
    assert isinstance(rule, Rule)  # noqa: S101 -- registered for them alone
    if job.attempt:
        return text.longest * rule.choose
    low, high = text.bounds(rule)
    low, high = low * (1 + _INSIDE), high * (1 - _INSIDE)
    return min(max(length, low), high) if low < high else text.longest * rule.low


def _set(draft: Draft, job: Job, ruled: Ruled, over: _Over) -> None:
    """A line that is there, in the way it is drawn."""
    line, item = ruled.line, ruled.at
    match line.kind:
        case "border" if not item.paragraph.text.strip():
            _set_border(draft, job, item, over, ruled.beside)
        case "drawing" | "vml" if line.length is not None:
            _set_drawn(draft, job, ruled, line.length, over)
        case "characters" if line.length is not None:
            _set_row(draft, job, ruled, line.length, over)


def _set_border(
    draft: Draft, job: Job, item: Item, over: _Over, beside: tuple[float, float] | None = None
) -> None:
    """`beside` is what the text has at both sides of the line, where it is not in the middle."""
    room, look = room_of(item, draft.paper), item.paragraph.format
    if room is None:
        return
    length = room - look.left - look.right
    right = _wanted(job, length, over.text)
    left = max(room - right, 0.0) / 2
    if beside is not None:
        left = _middle(look.left, length, beside, right)
    _indent(draft.paragraph(item.paragraph), left, room - left - right)
    if job.fault.required == UNBROKEN:
        _draw_through(draft.paragraph(item.paragraph), look.broken)
    _note(draft, job, over, (length, right))


def _middle(at: float, length: float, beside: tuple[float, float], wanted: float) -> float:
    """Where a line begins that is in the middle under the text one of that length is under."""
    before, after = beside
    return at - before + (before + length + after - wanted) / 2


def _draw_through(line: Element, edges: Iterable[str]) -> None:
    """Borders in one stroke, whatever the style of the paragraph says."""
    properties = child_in_order(line, "pPr", ("pPr", "r"))
    borders = child_in_order(properties, "pBdr", PARAGRAPH_ORDER)
    for edge in edges:
        border = child_in_order(borders, edge, EDGES)
        for name, said in {"sz": "6", "space": "1", "color": "auto"}.items():
            border.set(w(name), border.get(w(name), said))
        border.set(w("val"), "single")


def _set_drawn(draft: Draft, job: Job, ruled: Ruled, length: float, over: _Over) -> None:
    line, item, beside = ruled
    drawn = line_elements(draft.paragraph(item.paragraph))
    number = item.paragraph.lines.index(line)
    room, right = room_of(item, draft.paper), _wanted(job, length, over.text)
    left = None
    if beside is not None and isinstance(line.position.x, float):
        left = _middle(line.position.x, length, beside, right)
    elif room is not None and line.position.x_from in OF_COLUMN:
        left = max(room - right, 0.0) / 2
    if number >= len(drawn):
        return
    if job.fault.required == UNBROKEN:
        unbroken(drawn[number])
    if stretch(drawn[number], right, left):
        _note(draft, job, over, (length, right))


def _set_row(draft: Draft, job: Job, ruled: Ruled, length: float, over: _Over) -> None:
    item, text = ruled.at, draft.typed(ruled.at.paragraph)
    if job.fault.required == BALANCED:
        _centre(draft, job, item, over)
        return
    row = _ROW.search(text)
    # Rows that tabs part stay in their columns; one that blanks part would move the next.
    if row is not None and not item.spot.by_blanks:
        one, step = row[1], length / len(row[0])
        if not ruled.line.solid:
            one, step = _STROKE, text_width(_STROKE, face_of(item.paragraph))
        number = round(_wanted(job, length, over.text) / step)
        draft.retype(job, item.paragraph, text.replace(row[0], one * max(number, 3), 1))


def _centre(draft: Draft, job: Job, item: Item, over: _Over) -> None:
    """A row alone in its paragraph is put in the middle as its text is."""
    if _ROW.fullmatch(item.paragraph.displayed.strip()) and item.spot.columns == 1:
        for key, value in (("align", "giua"), ("left", 0.0), ("right", 0.0), ("first_line", 0.0)):
            PROPERTIES[key].write(draft.paragraph(item.paragraph), value)
        _note(draft, job, over, (0.0, 0.0))


def _ends_paragraph(part: Part, text: Item) -> bool:
    """Whether nothing else of the paper stands under the text in its own paragraph."""
    same = [item for item in part.items if item.paragraph.source == text.paragraph.source]
    return same[-1] is text


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
    side = max(room - length, 0.0) / 2
    _indent(line, side, side)
    above.addnext(line)
    draft.note(job, text, "đường kẻ bên dưới", "không có", f"dài {mm_words(length)}")


def _indent(line: Element, left: float, right: float) -> None:
    """Indents, mm, between which the border of an empty paragraph is as long as it must be."""
    for key, value in (("left", left), ("right", right), ("first_line", 0.0)):
        PROPERTIES[key].write(line, value)


def _note(draft: Draft, job: Job, over: _Over, lengths: tuple[float, float]) -> None:
    """Put down the length from → to; of a line that has it already, where it was moved."""
    before, after = map(mm_words, lengths)
    if before != after and job.fault.required != BALANCED:
        draft.note(job, over.paragraph, "độ dài đường kẻ", before, after)
    elif job.fault.current is not None and job.fault.required is not None:
        what = "nét" if job.fault.required == UNBROKEN else "vị trí"
        said = job.fault.current, job.fault.required
        draft.note(job, over.paragraph, f"{what} đường kẻ", *said)
