"""Sizes that depend on those of other components."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.checks.ties import ties
from docgen.mending.looks import write_letters
from docgen.standards.base import Together

if TYPE_CHECKING:
    from collections.abc import Callable

    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job
    from docgen.standards.base import Value


def together(draft: Draft, job: Job) -> None:
    """The combination of the norm that changes the fewest components, and those the least."""
    rule = job.ruling
    assert isinstance(rule, Together)  # noqa: S101 -- registered for them alone
    found = [draft.paper.recognised.components[target] for target in rule.targets]
    sizes = [paragraphs[0].run_formats[0].size for paragraphs in found]

    def far(row: tuple[float, ...]) -> tuple[int, float]:
        steps = [abs(a - b) for a, b in zip(sizes, row, strict=True)]
        return sum(step > 0 for step in steps), sum(steps)

    nearest = min(rule.allowed, key=far)
    for paragraphs, size in zip(found, nearest, strict=True):
        for paragraph in paragraphs:
            write_letters(draft, job, paragraph, "size", _always(size))


def same(draft: Draft, job: Job) -> None:
    """The value its text has most often."""
    places = {paragraph.source for paragraph in job.paragraphs}
    for tie in ties(draft.paper):
        if tie.rule is job.ruling:
            for paragraph in tie.paragraphs:
                if paragraph.source in places:
                    write_letters(draft, job, paragraph, tie.rule.prop, _always(tie.value))


def one_size(draft: Draft, job: Job) -> None:
    """The size in which the component has most of its letters, in the text it stands in."""
    at_fault = {paragraph.source for paragraph in job.paragraphs}
    for shown in (s for looks in draft.paper.looks_by_text for s in looks.values()):
        paragraphs = [paragraph for alike in shown.values() for paragraph in alike]
        if not any(paragraph.source in at_fault for paragraph in paragraphs):
            continue
        counts: Counter[Value] = Counter()
        for run in (run for paragraph in paragraphs for run in paragraph.runs):
            counts[run.format.size] += len(run.displayed)
        ((usual, _),) = counts.most_common(1)
        for paragraph in job.paragraphs:
            write_letters(draft, job, paragraph, "size", _always(usual))


def _always(value: Value) -> Callable[[Value], Value]:
    return lambda _: value
