"""Files that were judged, as JSON: the one shape other programs rely on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.inspection import Copy, Inspected, Suppressed


def files_as_json(files: Iterable[Inspected]) -> str:
    """`{"files": [{"path", "norm", "kind", "state", "counts", "findings": […]}]}`.

    `norm` and `kind` are null where they are not known. What was suppressed is a note of its own.
    State, counts and findings are those of what stands there, as the exit code is: of the copy
    that was written, else of the file. A file of which a copy was asked has a "copy": {"path",
    "refused", "changes", "not_fixed"}; where nothing was to be written, "state", "counts" and
    "findings" in it are those of the file as it would be.
    """
    report = {"files": [_file(file) for file in files]}
    return json.dumps(report, ensure_ascii=False, indent=2)


def _file(file: Inspected) -> dict[str, object]:
    said: dict[str, object] = {"path": file.path, "norm": file.norm, "kind": file.kind or None}
    said |= _result(file.stands)
    if file.copy is None:
        return said
    copy = _copy(file.copy)
    if file.stands is not file and file.copy.changes and file.copy.refused is None:
        copy |= _result(file)
    return said | {"copy": copy}


def _result(file: Inspected) -> dict[str, object]:
    return {
        "state": file.state.value,
        "counts": file.counts._asdict(),
        "findings": [_finding(f) for f in (*file.findings, *_notes(file))],
    }


def _copy(copy: Copy) -> dict[str, object]:
    return {
        "path": copy.path,
        "refused": copy.refused,
        "changes": [
            {
                "code": change.code,
                "place": change.place,
                "what": change.what or None,
                "from": change.before,
                "to": change.after,
            }
            for change in copy.changes
        ],
        "not_fixed": [
            {"code": kept.finding.code, "message": kept.finding.message, "reason": kept.reason}
            for kept in copy.kept
        ],
    }


def _finding(finding: Finding) -> dict[str, object]:
    where = finding.location
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "clause": finding.clause,
        "location": {"place": where.place, "page": where.page, "excerpt": where.excerpt},
        "current": finding.current,
        "required": finding.required,
        "fixable": finding.fixable,
    }


def _notes(file: Inspected) -> Iterator[Finding]:
    for left_out in file.suppressed:
        yield Finding(left_out.ignored.code, Severity.INFO, note_on(left_out), Location(file.path))


def note_on(left_out: Suppressed) -> str:
    """What is said of findings that were left out."""
    return f"Bỏ qua {len(left_out.findings)} chỗ: {left_out.ignored.reason}"
