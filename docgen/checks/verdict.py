"""Every rule of a norm held against a paper: each ends in exactly one of five states."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.checks.declared import check_components, check_spacing
from docgen.checks.declared_pages import check_pages
from docgen.checks.fault import Fault
from docgen.checks.leads import check_leads
from docgen.checks.registry import checks_of
from docgen.checks.relations import check_together
from docgen.checks.ruled_lines import check_ruled_lines
from docgen.checks.ties import check_same
from docgen.findings import State
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.check import Check
    from docgen.checks.fault import Judged, Paper, Ruling, Unjudged
    from docgen.standards.base import Standard


class Verdict(NamedTuple):
    """What came of one rule in one paper. `found` is empty where it passed or does not apply."""

    ruling: Ruling
    state: State
    found: tuple[Fault | Unjudged, ...] = ()


def rulings_of(standard: Standard) -> tuple[Ruling, ...]:
    """Every rule of a norm: those it declares, then the written checks."""
    return (
        *standard.requirements,
        *standard.together,
        *standard.same,
        *standard.rules,
        *standard.leads,
        *checks_of(standard),
    )


def verdicts(paper: Paper) -> tuple[Verdict, ...]:
    """A verdict on each of `rulings_of` the paper's norm, in that order."""
    return grouped(_judged(paper), paper.standard)


def grouped(judged: Iterable[Judged], standard: Standard) -> tuple[Verdict, ...]:
    """What came of the rules of the norm, as a verdict on each."""
    held: dict[str, list[Fault | Unjudged]] = {}
    for ruling, found in judged:
        there = held.setdefault(ruling.code, [])
        if found is not None:
            there.append(found)
    return tuple(verdict_of(ruling, held.get(ruling.code)) for ruling in rulings_of(standard))


def _judged(paper: Paper) -> Iterator[Judged]:
    yield from check_pages(paper)
    yield from check_components(paper)
    yield from check_spacing(paper)
    yield from check_together(paper)
    yield from check_same(paper)
    yield from check_ruled_lines(paper)
    yield from check_leads(paper)
    papers = ("all", "docgen" if paper.is_draft else "others")
    for check in checks_of(paper.standard):
        if check.papers in papers and _applies(check, paper):
            yield check, None
            yield from ((check, found) for found in check.run(paper))


def _applies(check: Check, paper: Paper) -> bool:
    there = paper.recognised.components
    return not check.about or any(component in there for component in check.about)


def verdict_of(ruling: Ruling, held: list[Fault | Unjudged] | None) -> Verdict:
    """What came of a rule; None where it was held against nothing."""
    if held is None:
        return Verdict(ruling, State.KHONG_AP_DUNG)
    if any(isinstance(found, Fault) for found in held):
        state = State.LOI if ruling.severity == "error" else State.CANH_BAO
    else:
        state = State.KHONG_DANH_GIA if held else State.DAT
    return Verdict(ruling, state, tuple(held))


def counted(found: Iterable[Verdict]) -> Counter[State]:
    """How many rules ended in each state."""
    return Counter(verdict.state for verdict in found)
