"""The declared checks of pages: paper and margins of every section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.hints import for_page
from docgen.checks.places import name_of
from docgen.checks.words import allows, fault_words, required_words
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.standards.base import ANNEX_PAGE, PAGE, OneOf
from docgen.vietnamese import mo_dau_bang

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Judged, Paper
    from docgen.ooxml.view import SectionView
    from docgen.recognise import Part
    from docgen.standards.base import Requirement, Standard, Value

_TABLE_TEXT = ("o_bang", "dau_bang", "o_so_bang", "tong_cong")


def check_pages(paper: Paper) -> Iterator[Judged]:
    """Paper and margins of every section; a page that may lie on its side may also stand."""
    seen: set[tuple[str, Value]] = set()
    for part in paper.recognised.parts:
        requirements = page_requirements(paper.standard, part)
        for index in part.sections:
            section = paper.view.sections[index]
            if _is_on_small_sheet(section, paper):
                continue
            for requirement in requirements:
                value = page_value(section, requirement.prop)
                prop = PROPERTIES[requirement.prop]
                if (requirement.code, value) in seen:
                    continue
                seen.add((requirement.code, value))
                lawful = allows(requirement.allowed, value, prop)
                yield requirement, None if lawful else _page_fault(requirement, value, part)


def _is_on_small_sheet(section: SectionView, paper: Paper) -> bool:
    """Whether a page is of the smaller size that the norm leaves to papers of this type."""
    sheet = paper.standard.small_sheet
    if sheet is None or not any(mo_dau_bang(paper.recognised.ten_loai, k) for k in sheet.kinds):
        return False
    sizes = (("page_width", sheet.width), ("page_height", sheet.height))
    return all(
        allows(OneOf((size,)), page_value(section, prop), PROPERTIES[prop]) for prop, size in sizes
    )


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
