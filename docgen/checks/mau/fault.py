"""A fault of a template, before it is a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import excerpt
from docgen.findings import Finding, Location, Severity
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.checks.mau.codes import Code
    from docgen.checks.mau.tags import Line


class TagFault(NamedTuple):
    """What is wrong with a tag, a marker or a style; `line` is the paragraph it stands in."""

    code: Code
    message: str
    hint: str
    line: Line | None = None
    tag: str | None = None
    severity: Severity = Severity.ERROR

    def as_finding(self, shown: str) -> Finding:
        """The finding; the tag is named in its message."""
        tag = " ".join((self.tag or "").split())  # a tab or line break may stand in it
        place = None
        if self.line is not None and self.line.part != "word/document.xml":
            place = "lề trang"
        return Finding(
            code=self.code,
            severity=self.severity,
            message=self.message if tag in self.message else f"{self.message}: {tag}",
            location=Location(
                shown, place=place, excerpt=excerpt(self.line.text) if self.line else None
            ),
            hint=self.hint,
        )
