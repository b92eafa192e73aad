"""Findings as a person reads them: `FILE:LINE: CODE message`, and what belongs to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Severity, in_reading_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.findings import Finding

_NHAN = {Severity.ERROR: "", Severity.WARNING: "cảnh báo: ", Severity.INFO: "ghi chú: "}


def as_text(findings: Iterable[Finding]) -> str:
    """`FILE:LINE: CODE message`, the line it stands on, the change asked for, the hint."""
    return "".join(_one(f) for f in in_reading_order(findings))


def as_question(finding: Finding, ma: str) -> str:
    """A finding a person has to decide, with the ID by which he ticks it."""
    return f"{_one(finding)}    mã: {ma}\n"


def _one(finding: Finding) -> str:
    where = finding.location
    head = where.path if where.line is None else f"{where.path}:{where.line}"
    first = f"{head}: {finding.code} {_NHAN[finding.severity]}{finding.message}"
    return "\n".join((first, *(f"    {line}" for line in details(finding)))) + "\n"


def details(finding: Finding) -> Iterator[str]:
    """What is said under a finding: where, what stands there, the change, the clause, the hint."""
    where = finding.location
    if where.place or where.page:
        page = f"trang {where.page} (ước lượng)" if where.page else ""
        yield f"tại: {', '.join(filter(None, (where.place, page)))}"
    if where.excerpt:
        yield f"| {where.excerpt}"
    if finding.required is not None:
        current = finding.current or "(không có)"
        yield f"hiện tại: {current} → yêu cầu: {finding.required}"
    elif finding.current is not None:
        yield f"hiện tại: {finding.current}"
    if finding.clause:
        yield f"căn cứ: {finding.clause}"
    if finding.hint:
        yield from f"Gợi ý: {finding.hint}".split("\n")
