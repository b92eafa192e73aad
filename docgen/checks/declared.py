"""The declared checks: every effective value against what the norm declares of it.

A style that is wrong shows in every paragraph that has it: one value of one component is one
finding, with the number of paragraphs and the first of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.cong_dien import ADDRESSED, OF_KINH_GUI, is_wired, name_of
from docgen.checks.fault import Fault, Unjudged
from docgen.checks.hints import for_component, for_number
from docgen.checks.leads import without_leads
from docgen.checks.nhan_manh import is_aside, is_bold_text, is_italic_text
from docgen.checks.openings import (
    EMPHASIS,
    capitals_behind,
    is_asked_of_numbers,
    is_asked_of_words,
    is_sentence,
    may_be_stressed,
    numbers_apart,
    of_letters,
    words_apart,
)
from docgen.checks.shape import shapes, values_of
from docgen.checks.spacing import gaps
from docgen.checks.words import allows, fault_words, required_words
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.recognise.own_levels import is_of_own_level
from docgen.recognise.parts import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Judged, Paper
    from docgen.checks.openings import Looked
    from docgen.checks.shape import Shape
    from docgen.ooxml.view import ParagraphView
    from docgen.standards.base import Requirement, Standard, Value

_PLAIN = "loi_van"
_OF_LETTERS = frozenset({"font", "size", "color", *EMPHASIS})
# Read off the page as a whole, not off one paragraph.
_BETWEEN_PARAGRAPHS = "before"


def check_components(paper: Paper) -> Iterator[Judged]:
    """Every property of every component that occurs, by the looks of its paragraphs."""
    found, looks = paper.recognised.components, paper.looks
    unasked = OF_KINH_GUI if is_wired(paper.recognised) else ()
    leads = paper.standard.leads
    rests = {
        lead.target: shapes(without_leads(found.get(lead.target, ()), lead.target, leads))
        for lead in leads
    }
    for requirement in paper.standard.requirements:
        if requirement.prop == _BETWEEN_PARAGRAPHS or requirement.target not in looks:
            continue
        if requirement.clause in unasked and requirement.target in ADDRESSED:
            continue
        judged = looks[requirement.target]
        if requirement.prop in EMPHASIS:
            judged = rests.get(requirement.target, judged)
        values = (
            held
            for shape, paragraphs in judged.items()
            for held in _held(requirement, shape, paragraphs, paper.standard)
        )
        yield from _judge(requirement, values, paper)
        yield from _judge_openings(requirement, judged, paper)


def _judge_openings(requirement: Requirement, judged: Looked, paper: Paper) -> Iterator[Judged]:
    """What a paragraph opens with, its word or its number, where it looks otherwise than it.

    Of letters in capitals what stands behind the word too.
    """
    prop, name = requirement.prop, paper.standard.component(requirement.target).name
    apart: list[tuple[str, Iterator[ParagraphView]]] = []
    if is_asked_of_words(requirement, paper.standard):
        word = f"từ “{name}”" + (" và số" if prop in EMPHASIS else "")
        apart.append((word, words_apart(judged, prop, name)))
        if prop == "case":
            apart.append((f"chữ sau từ “{name}”", capitals_behind(judged, name)))
    elif is_asked_of_numbers(requirement, paper.standard):
        apart.append((f"số thứ tự của {name.lower()}", numbers_apart(judged, prop)))
    for part, views in apart:
        values = [(v, p) for shape, p in shapes(views).items() for v in values_of(shape, prop)]
        yield from _judge(requirement, values, paper, part)


def _held(
    requirement: Requirement, shape: Shape, paragraphs: list[ParagraphView], standard: Standard
) -> Iterator[tuple[Value, list[ParagraphView]]]:
    """The values of paragraphs of one shape, of a part that stands out only where none may.

    Of the weight of a level that is the author's own ("2.1. …") no clause speaks.
    """
    if requirement.prop == "bold" and requirement.target == _PLAIN:
        paragraphs = [p for p in paragraphs if not is_of_own_level(p)]
    elif is_asked_of_words(requirement, standard):
        paragraphs = [p for p in paragraphs if not is_sentence(p, requirement.prop)]
    elif requirement.prop == "italic" and requirement.target == _PLAIN:
        paragraphs = [p for p in paragraphs if not is_aside(p)]
    values = values_of(shape, requirement.prop) if paragraphs else ()
    if len(values) > 1 and requirement.prop in EMPHASIS:
        for paragraph in paragraphs:
            yield from ((v, [paragraph]) for v in _mixed(requirement, paragraph, standard))
    else:
        yield from ((value, paragraphs) for value in values)


def _mixed(
    requirement: Requirement, paragraph: ParagraphView, standard: Standard
) -> Iterator[Value]:
    """The weights or slants of the letters of a paragraph that has several; a mark has none."""
    values = of_letters(paragraph, requirement.prop)
    if not may_be_stressed(requirement, standard) or len(values) == 1:
        yield from values
    elif requirement.target in standard.structure.text:
        # Of a level set so its title alone may be.
        is_text = is_italic_text if requirement.prop == "italic" else is_bold_text
        if requirement.choose is False and is_text(paragraph):
            yield True


def check_spacing(paper: Paper) -> Iterator[Judged]:
    """The gaps above components of which the norm asks one."""
    asked = {r.target: r for r in paper.standard.requirements if r.prop == _BETWEEN_PARAGRAPHS}
    # Between paragraphs of the text; a gap asked of another component is that above it.
    text = paper.standard.structure.text & asked.keys()
    found: dict[str, dict[Value, list[ParagraphView]]] = {}
    for gap in gaps(paper.recognised, frozenset(asked), text):
        alike = found.setdefault(gap.component, {})
        alike.setdefault(gap.points, []).append(gap.paragraph)
    for component, values in found.items():
        yield from _judge(asked[component], values.items(), paper)


def _judge(
    requirement: Requirement,
    values: Iterable[tuple[Value, list[ParagraphView]]],
    paper: Paper,
    part: str = "",
) -> Iterator[Judged]:
    """`part` is what they are the values of, where it is not the whole component."""
    prop = PROPERTIES[requirement.prop]
    wrong: dict[Value, list[ParagraphView]] = {}
    said = False
    for value, paragraphs in values:
        said = True
        if not allows(requirement.allowed, value, prop):
            wrong.setdefault(value, []).extend(paragraphs)
    if said:
        yield requirement, None
    name = name_of(requirement.target, paper)
    if unknown := wrong.pop(UNKNOWN, None):
        reason = f"Chưa rõ {name} canh thế nào: chữ đặt bằng tab hoặc dấu cách"
        yield requirement, Unjudged(reason, unknown[0], tuple(unknown[1:]))
    for value, paragraphs in wrong.items():
        numbers = _numbers(requirement.prop, value, paragraphs, paper)
        what = f"số tự động của {name.lower()}" if numbers else part or name
        words = fault_words(requirement.prop, value, what)
        if len(paragraphs) > 1:
            words += f" (ở {len(paragraphs)} đoạn, đây là đoạn đầu tiên)"
        if numbers:
            hint = for_number(requirement, value, numbers[0])
        else:
            hint = for_component(requirement, paper, value, paragraphs[0])
        yield (
            requirement,
            Fault(
                words,
                at=paragraphs[0],
                current=format_value(prop, value),
                required=required_words(requirement.allowed, prop),
                hint=hint,
                others=tuple(paragraphs[1:]),
            ),
        )


def _numbers(
    prop: str, value: Value, paragraphs: list[ParagraphView], paper: Paper
) -> tuple[ParagraphView, ...]:
    """The paragraphs as typed, where the numbers alone look so that Word puts before them."""
    if prop not in _OF_LETTERS:
        return ()
    numbered = {p.source: p for p in paper.view.paragraphs if p.number is not None}
    typed = tuple(found for p in paragraphs if (found := numbered.get(p.source)) is not None)
    alone = all(value not in PROPERTIES[prop].read(p) for p in typed)
    return typed if alone and len(typed) == len(paragraphs) else ()
