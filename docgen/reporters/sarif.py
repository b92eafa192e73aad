"""Files that were judged, as SARIF 2.1.0 (OASIS), which code platforms and editors read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

from docgen.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from docgen.findings import Finding
    from docgen.inspection import Inspected

VERSION = "2.1.0"
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}


def files_as_sarif(files: Sequence[Inspected], rules: Mapping[str, str], version: str) -> str:
    """One run. `rules` has what each code asks, `version` is docgen's own."""
    judged = [file for file in files if file.norm is not None]
    codes = sorted({finding.code for file in judged for finding, _ in _every(file)})
    driver = {
        "name": "docgen",
        "version": version,
        "rules": [
            {"id": code, "shortDescription": {"text": rules.get(code, code)}} for code in codes
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": _uri(file.path)}} for file in files],
        "invocations": [
            {
                "executionSuccessful": all(file.norm for file in files),
                "toolExecutionNotifications": [
                    _notification(file, index)
                    for index, file in enumerate(files)
                    if file.norm is None
                ],
            }
        ],
        "results": [
            _result(finding, reason, index, codes)
            for index, file in enumerate(files)
            if file.norm is not None
            for finding, reason in _every(file)
        ],
    }
    log = {"$schema": _SCHEMA, "version": VERSION, "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _every(file: Inspected) -> Iterable[tuple[Finding, str | None]]:
    """Each finding of what stands there, with the reason why it was left out, if it was."""
    file = file.stands
    yield from ((finding, None) for finding in file.findings)
    for left_out in file.suppressed:
        yield from ((finding, left_out.ignored.reason) for finding in left_out.findings)


def _result(
    finding: Finding, reason: str | None, index: int, codes: Sequence[str]
) -> dict[str, object]:
    where = finding.location
    location: dict[str, object] = {"physicalLocation": _physical(where.path, index)}
    if where.place:
        location["logicalLocations"] = [{"fullyQualifiedName": where.place}]
    said = {
        "clause": finding.clause,
        "current": finding.current,
        "required": finding.required,
        "page": where.page,
        "excerpt": where.excerpt,
        "fixable": finding.fixable,
    }
    result: dict[str, object] = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [location],
        "properties": {key: value for key, value in said.items() if value is not None},
    }
    if reason is not None:
        result["suppressions"] = [{"kind": "external", "justification": reason}]
    return result


def _message(finding: Finding) -> str:
    """Viewers show the message alone, so that it says what is asked too."""
    if finding.required is None:
        return finding.message
    current = finding.current or "(không có)"
    return f"{finding.message}. Hiện tại: {current}; yêu cầu: {finding.required}"


def _notification(file: Inspected, index: int) -> dict[str, object]:
    (finding,) = file.findings
    return {
        "level": _LEVELS[finding.severity],
        "message": {"text": f"Không đánh giá được: {finding.message}"},
        "descriptor": {"id": finding.code},
        "locations": [{"physicalLocation": _physical(file.path, index)}],
    }


def _physical(path: str, index: int) -> dict[str, object]:
    return {"artifactLocation": {"uri": _uri(path), "index": index}}


def _uri(path: str) -> str:
    """A path as typed, relative or not, as a reference of RFC 3986."""
    if path[1:2] == ":":
        return "file:///" + quote(path)
    return "file://" + quote(path) if path.startswith("/") else quote(path)
