"""Which size a paragraph with a wrong one is given: the lawful one of what stands around it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.checks.words import allows
from docgen.ooxml.properties import PROPERTIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docgen.checks.fault import Paper
    from docgen.checks.shape import Looks
    from docgen.ooxml.view import Source
    from docgen.standards.base import Requirement, Standard, Value


def usual_sizes(paper: Paper, requirement: Requirement) -> Mapping[Source, Value]:
    """Where each paragraph of that kind stands → the lawful size most of its kind in its text has.

    Else that of the rest of the text it is part of, or of all of which the norm asks the same. One
    around which nothing says is left out: another size of the norm would then do as well.
    """
    found: dict[Source, Value] = {}
    target, text = requirement.target, paper.standard.structure.text
    others = asked_alike(paper.standard, requirement)
    for looks in paper.looks_by_text:
        rest = text if target in text else ()
        around = (_most(looks, of, requirement) for of in ((target,), rest, others))
        usual = next((size for size in around if size is not None), None)
        if usual is not None:
            alike = looks.get(target, {}).values()
            found.update((p.source, usual) for shown in alike for p in shown)
    return found


def asked_alike(standard: Standard, requirement: Requirement) -> tuple[str, ...]:
    """The components of which the norm asks the same, and would choose the same."""
    asked = (requirement.prop, requirement.allowed, requirement.choose)
    return tuple(r.target for r in standard.requirements if (r.prop, r.allowed, r.choose) == asked)


def _most(looks: Looks, components: Iterable[str], requirement: Requirement) -> Value | None:
    size = PROPERTIES["size"]
    letters: Counter[Value] = Counter()
    for shown in (looks.get(component, {}) for component in components):
        for run in (r for alike in shown.values() for p in alike for r in p.runs):
            if allows(requirement.allowed, run.format.size, size):
                letters[run.format.size] += len(run.displayed)
    # Of two that are as frequent the smaller, whatever order they are met in.
    return max(letters, key=lambda value: (letters[value], -float(value)), default=None)
