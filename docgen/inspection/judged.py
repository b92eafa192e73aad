"""What the verdicts on a paper come to: its findings, the counts, what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.dau_trong_le import states
from docgen.checks.fault import Fault, as_findings
from docgen.checks.one_cause import as_one_cause
from docgen.findings import Severity, State
from docgen.inspection.result import Counts, Inspected, Suppressed
from docgen.mending import can_mend

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.checks.fault import Judged, Paper
    from docgen.checks.verdict import Verdict
    from docgen.findings import Finding
    from docgen.inspection.result import Wish

_WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def judged(
    paper: Paper, kind: str, found: Iterable[Verdict], wish: Wish, others: tuple[Finding, ...] = ()
) -> Inspected:
    """A paper of that type by its verdicts; `others` is what there is to say beside them."""
    found = tuple(found)
    reasons = {ignored.code: ignored for ignored in wish.ignored}
    left_out = [v for v in found if v.found and v.ruling.code in reasons]
    # What its user has taken out of the judgement applies to this paper no longer.
    left = kept(found, wish, paper)
    held = [*states(left, paper), *(State.KHONG_AP_DUNG for _ in left_out)]
    counts = Counts.of(held)
    findings = (*_findings(paper, left), *others)
    return Inspected(
        path=paper.view.shown,
        norm=paper.standard.key,
        kind=kind,
        state=_state(findings),
        counts=counts,
        findings=tuple(sorted(findings, key=_severity)),
        suppressed=tuple(
            Suppressed(reasons[v.ruling.code], _findings(paper, (v,))) for v in left_out
        ),
    )


def kept(found: Iterable[Verdict], wish: Wish, paper: Paper) -> tuple[Verdict, ...]:
    """What its user has not taken out of the judgement, with each cause told once."""
    left_out = {ignored.code for ignored in wish.ignored}
    left = (v for v in found if not (v.found and v.ruling.code in left_out))
    return as_one_cause(left, paper)


def said(paper: Paper, found: Iterable[Verdict]) -> list[tuple[Judged, Finding]]:
    """The worst first, those of one severity as they stand in the paper."""
    held = [(v.ruling, fault) for v in found for fault in v.found]
    paragraphs = paper.view.paragraphs if held else ()
    order = {p.source: index for index, p in enumerate(paragraphs)}

    def place(pair: Judged) -> int:
        fault = pair[1]
        at = fault.at if fault else None
        return order.get(at.source, len(order)) if at else -1

    pairs = sorted(held, key=place)
    findings = (
        finding._replace(fixable=isinstance(fault, Fault) and can_mend(ruling, fault))
        for (ruling, fault), finding in zip(pairs, as_findings(pairs, paper), strict=True)
    )
    return sorted(zip(pairs, findings, strict=True), key=lambda pair: _severity(pair[1]))


def _findings(paper: Paper, found: Iterable[Verdict]) -> tuple[Finding, ...]:
    return tuple(finding for _, finding in said(paper, found))


def _severity(finding: Finding) -> int:
    return _WORST_FIRST.index(finding.severity)


def _state(findings: Iterable[Finding]) -> State:
    severities = {finding.severity for finding in findings}
    if Severity.ERROR in severities:
        return State.LOI
    return State.CANH_BAO if Severity.WARNING in severities else State.DAT
