"""The declared checks: every effective value against what the norm declares of it.

A style that is wrong shows in every paragraph that has it: one value of one component is one
finding, with the number of paragraphs and the first of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault, Unjudged
from docgen.checks.hints import for_component, for_page
from docgen.checks.leads import without_leads
from docgen.checks.nhan_manh import is_italic_text
from docgen.checks.places import name_of
from docgen.checks.shape import shapes, values_of
from docgen.checks.spacing import gaps
from docgen.checks.words import allows, fault_words, required_words
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.recognise.parts import UNKNOWN
from docgen.standards.base import ANNEX_PAGE, PAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Judged, Paper
    from docgen.checks.shape import Shape
    from docgen.ooxml.view import ParagraphView, SectionView
    from docgen.recognise import Part
    from docgen.standards.base import Requirement, Standard, Value

_TABLE_TEXT = ("o_bang", "dau_bang", "o_so_bang", "tong_cong")
_EMPHASIS = ("italic", "bold")
_OF_LETTERS = frozenset({"font", "size", "color", *_EMPHASIS})
# Read off the page as a whole, not off one paragraph.
_BETWEEN_PARAGRAPHS = "before"


def check_components(paper: Paper) -> Iterator[Judged]:
    """Every property of every component that occurs, by the looks of its paragraphs."""
    found, looks = paper.recognised.components, paper.looks
    leads = paper.standard.leads
    rests = {
        lead.target: shapes(without_leads(found.get(lead.target, ()), lead.target, leads))
        for lead in leads
    }
    for requirement in paper.standard.requirements:
        if requirement.prop == _BETWEEN_PARAGRAPHS or requirement.target not in looks:
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


def _held(
    requirement: Requirement, shape: Shape, paragraphs: list[ParagraphView], standard: Standard
) -> Iterator[tuple[Value, list[ParagraphView]]]:
    """The values of paragraphs of one shape, of a part that stands out only where none may."""
    values = values_of(shape, requirement.prop)
    marks = requirement.prop in _EMPHASIS and requirement.target in standard.stressed
    if not marks or len(values) == 1:
        yield from ((value, paragraphs) for value in values)
    elif requirement.prop == "italic" and requirement.target in standard.structure.text:
        # Of a level set italic its title alone may be so.
        upright = requirement.choose is False
        italic = [p for p in paragraphs if upright and is_italic_text(p)]
        if italic:
            yield True, italic


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
    requirement: Requirement, values: Iterable[tuple[Value, list[ParagraphView]]], paper: Paper
) -> Iterator[Judged]:
    prop = PROPERTIES[requirement.prop]
    wrong: dict[Value, list[ParagraphView]] = {}
    said = False
    for value, paragraphs in values:
        said = True
        if not allows(requirement.allowed, value, prop):
            wrong.setdefault(value, []).extend(paragraphs)
    if said:
        yield requirement, None
    name = paper.standard.component(requirement.target).name
    if unknown := wrong.pop(UNKNOWN, None):
        reason = f"Chưa rõ {name} canh thế nào: chữ đặt bằng tab hoặc dấu cách"
        yield requirement, Unjudged(reason, unknown[0], tuple(unknown[1:]))
    for value, paragraphs in wrong.items():
        automatic = _is_of_numbers(requirement.prop, value, paragraphs, paper)
        what = f"số tự động của {name.lower()}" if automatic else name
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
                hint=for_component(requirement, paper, value),
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


def check_pages(paper: Paper) -> Iterator[Judged]:
    """Paper and margins of every section; a page that may lie on its side may also stand."""
    seen: set[tuple[str, Value]] = set()
    for part in paper.recognised.parts:
        requirements = page_requirements(paper.standard, part)
        for index in part.sections:
            section = paper.view.sections[index]
            for requirement in requirements:
                value = page_value(section, requirement.prop)
                prop = PROPERTIES[requirement.prop]
                if (requirement.code, value) in seen:
                    continue
                seen.add((requirement.code, value))
                lawful = allows(requirement.allowed, value, prop)
                yield requirement, None if lawful else _page_fault(requirement, value, part)


def page_requirements(standard: Standard, part: Part) -> tuple[Requirement, ...]:
    """What the norm asks of the pages of a part."""
    common = {r.prop: r for r in standard.requirements if r.target == PAGE}
    if part.number or _holds_tables(part):
        common |= {r.prop: r for r in standard.requirements if r.target == ANNEX_PAGE}
    return tuple(common.values())


def _holds_tables(part: Part) -> bool:
    # I.2: a text with tables that are no annexes of their own may be printed across the page.
    return any(item.component in _TABLE_TEXT for item in part.items)


def page_value(section: SectionView, prop: str) -> Value:
    """As the norm speaks of it: the sheet upright, and lying when it is wider than tall."""
    page = section.format
    match prop:
        case "page_width":
            return min(page.page_width, page.page_height)
        case "page_height":
            return max(page.page_width, page.page_height)
        case "orientation":
            return "ngang" if page.page_width > page.page_height else "doc"
    (value,) = PROPERTIES[prop].read(section)
    return value


def _page_fault(requirement: Requirement, value: Value, part: Part) -> Fault:
    prop = PROPERTIES[requirement.prop]
    return Fault(
        fault_words(requirement.prop, value, ""),
        place=f"trang của {name_of(part) or 'văn bản'}",
        current=format_value(prop, value),
        required=required_words(requirement.allowed, prop),
        hint=for_page(requirement),
    )
