"""Findings and results → text for a person, JSON for a program. Row 6; writes nothing itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from docgen.findings import Severity, in_reading_order

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.findings import Finding

_NHAN = {Severity.ERROR: "", Severity.WARNING: "cảnh báo: ", Severity.INFO: "ghi chú: "}


def as_text(findings: Iterable[Finding]) -> str:
    """`FILE:LINE: CODE message`, the line it stands on, the change asked for, the hint."""
    return "".join(_one(f) for f in in_reading_order(findings))


def _one(finding: Finding) -> str:
    where = finding.location
    head = where.path if where.line is None else f"{where.path}:{where.line}"
    lines = [f"{head}: {finding.code} {_NHAN[finding.severity]}{finding.message}"]
    if where.place:
        lines.append(f"    tại: {where.place}")
    if where.excerpt:
        lines.append(f"    | {where.excerpt}")
    if finding.current is not None or finding.required is not None:
        current = finding.current or "(không có)"
        lines.append(f"    hiện tại: {current} → yêu cầu: {finding.required}")
    if finding.clause:
        lines.append(f"    căn cứ: {finding.clause}")
    if finding.hint:
        lines.append(f"    Gợi ý: {finding.hint}")
    return "\n".join(lines) + "\n"


def as_json(files: Iterable[dict[str, str]], findings: Iterable[Finding]) -> str:
    """`{"files": [{"path", "paper", "kind"}], "findings": […]}`, one object, UTF-8 text."""
    report = {"files": list(files), "findings": [as_dict(f) for f in in_reading_order(findings)]}
    return json.dumps(report, ensure_ascii=False, indent=2)


def as_dict(finding: Finding) -> dict[str, object]:
    """A finding as plain JSON values; keys without a value are left out."""
    where = finding.location
    values = {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "path": where.path,
        "line": where.line,
        "place": where.place,
        "excerpt": where.excerpt,
        "clause": finding.clause,
        "current": finding.current,
        "required": finding.required,
        "hint": finding.hint,
    }
    return {key: value for key, value in values.items() if value is not None}
