"""Findings as JSON, for the program that called the command."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from docgen.findings import in_reading_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.findings import Finding


def as_json(files: Iterable[dict[str, object]], findings: Iterable[Finding]) -> str:
    """`{"files": [{"path", "paper", "kind", …}], "findings": […]}`, one object, UTF-8 text."""
    report = {"files": list(files), "findings": _dicts(findings)}
    return json.dumps(report, ensure_ascii=False, indent=2)


def failure_as_json(findings: Sequence[Finding], message: str, hint: str) -> str:
    """The object of a command that could not do its work: its findings or, without any, `error`.

    `{"files": [], "findings": [], "error": {"message", "hint"}}`; a hint that is "" is left out.
    """
    report: dict[str, object] = {"files": [], "findings": _dicts(findings)}
    if not findings:
        report["error"] = {"message": message} | ({"hint": hint} if hint else {})
    return json.dumps(report, ensure_ascii=False, indent=2)


def _dicts(findings: Iterable[Finding]) -> list[dict[str, object]]:
    return [as_dict(finding) for finding in in_reading_order(findings)]


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
