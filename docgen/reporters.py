"""Findings, tables, results → text for a person, JSON for a program. Row 6; writes nothing."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

from docgen.findings import Severity, in_reading_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.findings import Finding

_BETWEEN = "  "  # between two columns of a table
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
    lines = [f"{head}: {finding.code} {_NHAN[finding.severity]}{finding.message}"]
    if where.place:
        lines.append(f"    tại: {where.place}")
    if where.excerpt:
        lines.append(f"    | {where.excerpt}")
    if finding.required is not None:
        current = finding.current or "(không có)"
        lines.append(f"    hiện tại: {current} → yêu cầu: {finding.required}")
    elif finding.current is not None:
        lines.append(f"    hiện tại: {finding.current}")
    if finding.clause:
        lines.append(f"    căn cứ: {finding.clause}")
    if finding.hint:
        lines.append(f"    Gợi ý: {finding.hint}")
    return "\n".join(lines) + "\n"


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


def as_table(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> str:
    """Columns side by side within `width` characters as far as words allow, cells wrapped."""
    columns = list(zip(heads, *rows, strict=True))
    least = [
        max(len(word) for cell in column for word in (cell.split() or [""])) for column in columns
    ]
    sizes = [max(map(len, column)) for column in columns]
    room = max(width - len(_BETWEEN) * (len(heads) - 1), sum(least))
    if sum(sizes) > room:  # headings wrap first
        bodies = [max(map(len, column[1:]), default=0) for column in columns]
        sizes = [max(pair) for pair in zip(least, bodies, strict=True)]
    while sum(sizes) > room:
        slack = [size - low for size, low in zip(sizes, least, strict=True)]
        widest = max(range(len(sizes)), key=lambda k: (slack[k] > 0, sizes[k]))
        sizes[widest] -= 1
    lines = [*_row(heads, sizes), _BETWEEN.join("-" * size for size in sizes)]
    lines += [line for row in rows for line in _row(row, sizes)]
    return "".join(line.rstrip() + "\n" for line in lines)


def _row(cells: Sequence[str], sizes: Sequence[int]) -> list[str]:
    wrapped = [
        textwrap.wrap(cell, size, break_long_words=False, break_on_hyphens=False) or [""]
        for cell, size in zip(cells, sizes, strict=True)
    ]
    height = max(map(len, wrapped))
    full = [lines + [""] * (height - len(lines)) for lines in wrapped]
    return [
        _BETWEEN.join(line.ljust(size) for line, size in zip(printed, sizes, strict=True))
        for printed in zip(*full, strict=True)
    ]
