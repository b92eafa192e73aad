from __future__ import annotations

from docgen.loading.report import Report


def report_of(text: str, path: str = "tep.md") -> Report:
    return Report(path, tuple(text.split("\n")), [])


def said(report: Report) -> list[str]:
    """Line, code and message of each finding."""
    return [f"{f.location.line} {f.code} {f.message}" for f in report.findings]
