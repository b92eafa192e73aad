"""The space above a paragraph: what it asks before itself, and what the one above asks after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.spacing import gaps
from docgen.mending.values import wanted
from docgen.ooxml.markup import PARAGRAPH_ORDER, child_in_order, w
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.standards.base import Requirement

if TYPE_CHECKING:
    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job
    from docgen.ooxml.markup import Element
    from docgen.ooxml.view import ParagraphView


def gap(draft: Draft, job: Job) -> None:
    """Ask the missing points of the paragraph itself; too many are taken from the one above."""
    requirement = job.ruling
    assert isinstance(requirement, Requirement)  # noqa: S101 -- registered for them alone
    standard = draft.paper.standard
    text = standard.structure.text & {
        r.target for r in standard.requirements if r.prop == requirement.prop
    }
    at_fault = {paragraph.source for paragraph in job.paragraphs}
    before, after = PROPERTIES["before"], PROPERTIES["after"]
    for found in gaps(draft.paper.recognised, frozenset(text | {requirement.target}), text):
        view, above = found.paragraph, found.above
        if found.component != requirement.target or view.source not in at_fault:
            continue
        right = float(wanted(requirement, found.points, job.attempt))
        element = draft.paragraph(view)
        from_above = _asked_above(view, above)
        if above is not None and from_above > right:
            after.write(draft.paragraph(above), right)
            from_above = right
        if view.format.contextual_spacing:  # it would swallow what is asked here
            _off(element)
        before.write(element, right - from_above)
        draft.note(
            job,
            view,
            before.name,
            format_value(before, found.points),
            format_value(before, right),
        )


def _asked_above(view: ParagraphView, above: ParagraphView | None) -> float:
    if above is None:
        return 0.0
    same = above.style_id == view.style_id
    return 0.0 if same and above.format.contextual_spacing else above.format.after


def _off(paragraph: Element) -> None:
    properties = child_in_order(paragraph, "pPr", ("pPr",))
    child_in_order(properties, "contextualSpacing", PARAGRAPH_ORDER).set(w("val"), "0")
