"""The declared checks: every effective value against what the norm declares of it.

A style that is wrong shows in every paragraph that has it: one value of one component is one
finding, with the number of paragraphs and the first of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.cong_dien import ADDRESSED, OF_KINH_GUI, is_wired, name_of
from docgen.checks.fault import Fault, Unjudged
from docgen.checks.hints import for_component, for_number
from docgen.checks.leads import opening_word, without_leads
from docgen.checks.nhan_manh import is_bold_text, is_italic_text
from docgen.checks.shape import shapes, values_of
from docgen.checks.spacing import gaps
from docgen.checks.words import allows, fault_words, required_words
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.recognise.own_levels import is_of_own_level
from docgen.recognise.parts import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from docgen.checks.fault import Judged, Paper
    from docgen.checks.shape import Shape
    from docgen.ooxml.view import ParagraphView
    from docgen.standards.base import Requirement, Standard, Value

_PLAIN = "loi_van"
_ENDS = (".", ";", ":", ",", "…")
_EMPHASIS = ("italic", "bold")
_OF_LETTERS = frozenset({"font", "size", "color", *_EMPHASIS})
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
        if requirement.prop in _EMPHASIS:
            judged = rests.get(requirement.target, judged)
        values = (
            held
            for shape, paragraphs in judged.items()
            for held in _held(requirement, shape, paragraphs, paper.standard)
        )
        yield from _judge(requirement, values, paper)
        if _is_asked_of_words(requirement, paper.standard):
            yield from _judge_word(requirement, judged, paper)


def _judge_word(
    requirement: Requirement, judged: Mapping[Shape, list[ParagraphView]], paper: Paper
) -> Iterator[Judged]:
    """The word that a paragraph opens with, and its number, where they look otherwise than it."""
    prop, word = requirement.prop, paper.standard.component(requirement.target).name
    openings = [
        opening
        for shape, paragraphs in judged.items()
        for paragraph in paragraphs
        if (opening := opening_word(paragraph, word)) is not None
        and (_is_sentence(paragraph, prop) or not _is_all(opening, prop, shape))
    ]
    values = [(v, p) for shape, p in shapes(openings).items() for v in values_of(shape, prop)]
    what = f"từ “{word}”" + (" và số" if prop in _EMPHASIS else "")
    yield from _judge(requirement, values, paper, what)


def _is_asked_of_words(requirement: Requirement, standard: Standard) -> bool:
    """Whether the opening alone tells: of its weight and posture, where other words have theirs."""
    if requirement.target not in standard.worded:
        return False
    of_emphasis = requirement.prop in _EMPHASIS and requirement.target in standard.stressed
    return of_emphasis or requirement.prop == "case"


def _is_sentence(paragraph: ParagraphView, prop: str) -> bool:
    """Whether of its weight the opening alone is asked: what follows is no title."""
    return prop == "bold" and paragraph.displayed.rstrip().endswith(_ENDS)


def _is_all(opening: ParagraphView, prop: str, whole: Shape) -> bool:
    """Whether the whole paragraph looks as its opening does, and has been judged by that."""
    values = values_of(whole, prop)
    return len(values) == 1 and values_of(opening, prop) == values


def _held(
    requirement: Requirement, shape: Shape, paragraphs: list[ParagraphView], standard: Standard
) -> Iterator[tuple[Value, list[ParagraphView]]]:
    """The values of paragraphs of one shape, of a part that stands out only where none may.

    Of the weight of a level that is the author's own ("2.1. …") no clause speaks.
    """
    if requirement.prop == "bold" and requirement.target == _PLAIN:
        paragraphs = [p for p in paragraphs if not is_of_own_level(p)]
    elif _is_asked_of_words(requirement, standard):
        paragraphs = [p for p in paragraphs if not _is_sentence(p, requirement.prop)]
    values = values_of(shape, requirement.prop) if paragraphs else ()
    marks = requirement.prop in _EMPHASIS and requirement.target in standard.stressed
    if not marks or len(values) == 1:
        yield from ((value, paragraphs) for value in values)
    elif requirement.target in standard.structure.text:
        # Of a level set so its title alone may be.
        plain = requirement.choose is False
        is_text = is_italic_text if requirement.prop == "italic" else is_bold_text
        wrong = [p for p in paragraphs if plain and is_text(p)]
        if wrong:
            yield True, wrong


def check_spacing(paper: Paper) -> Iterator[Judged]:
    """The gaps above components of which the norm asks one."""
    asked = {r.target: r for r in paper.standard.requirements if r.prop == _BETWEEN_PARAGRAPHS}
    # Between paragraphs of the text; a gap asked of another component is that above it.
    text = paper.standard.structure.text & asked.keys()
    found: dict[str, list[tuple[Value, list[ParagraphView]]]] = {}
    for gap in gaps(paper.recognised, frozenset(asked), text):
        found.setdefault(gap.component, []).append((gap.points, [gap.paragraph]))
    for component, values in found.items():
        yield from _judge(asked[component], values, paper)


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
        automatic = _is_of_numbers(requirement.prop, value, paragraphs, paper)
        what = f"số tự động của {name.lower()}" if automatic else part or name
        words = fault_words(requirement.prop, value, what)
        if len(paragraphs) > 1:
            words += f" (ở {len(paragraphs)} đoạn, đây là đoạn đầu tiên)"
        yield (
            requirement,
            Fault(
                words,
                at=paragraphs[0],
                current=format_value(prop, value),
                required=required_words(requirement.allowed, prop),
                hint=for_number(requirement)
                if automatic
                else for_component(requirement, paper, value, paragraphs[0]),
                others=tuple(paragraphs[1:]),
            ),
        )


def _is_of_numbers(prop: str, value: Value, paragraphs: list[ParagraphView], paper: Paper) -> bool:
    """Whether the numbers alone that Word puts before the paragraphs look so, and no letter typed.

    They look as the mark at the end of their paragraph does.
    """
    if prop not in _OF_LETTERS:
        return False
    numbered = {p.source: p for p in paper.view.paragraphs if p.number is not None}
    typed = (numbered.get(paragraph.source) for paragraph in paragraphs)
    return all(p is not None and value not in PROPERTIES[prop].read(p) for p in typed)
