"""Paper, orientation and margins of the sections that have them wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.declared_pages import page_requirements, page_value
from docgen.checks.words import allows
from docgen.mending.values import wanted
from docgen.ooxml.markup import twips_from_mm, w
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.standards.base import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job
    from docgen.ooxml.view import SectionView
    from docgen.standards.base import Value

_TURNED = {"page_width": "page_height", "page_height": "page_width"}


def page(draft: Draft, job: Job) -> None:
    """One page property, in every section in which it is unlawful."""
    requirement = job.ruling
    assert isinstance(requirement, Requirement)  # noqa: S101 -- registered for them alone
    prop = PROPERTIES[requirement.prop]
    for section, value in _wrong(draft.paper, requirement):
        right = wanted(requirement, value, job.attempt)
        _write(draft, section, requirement.prop, right)
        said = f"{prop.name}, phần {section.number + 1}" if section.number else prop.name
        draft.note(job, None, said, format_value(prop, value), format_value(prop, right))


def _wrong(paper: Paper, requirement: Requirement) -> Iterator[tuple[SectionView, Value]]:
    prop = PROPERTIES[requirement.prop]
    for part in paper.recognised.parts:
        if requirement not in page_requirements(paper.standard, part):
            continue
        for index in part.sections:
            section = paper.view.sections[index]
            value = page_value(section, requirement.prop)
            if not allows(requirement.allowed, value, prop):
                yield section, value


def _write(draft: Draft, section: SectionView, key: str, value: Value) -> None:
    element, page = draft.section(section), section.format
    lying = page.page_width > page.page_height
    if key == "orientation":
        PROPERTIES[key].write(element, value)
        if lying != (value == "ngang"):
            size = element.find(w("pgSz"))
            assert size is not None  # noqa: S101 -- the writer has made it
            size.set(w("w"), str(twips_from_mm(page.page_height)))
            size.set(w("h"), str(twips_from_mm(page.page_width)))
        return
    PROPERTIES[_TURNED.get(key, key) if lying else key].write(element, value)
