"""The faults of one file while it is being read.

A `Report` is made by whoever opens a file, handed down to every step that judges it, and read
once at the end; it never outlives the run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity, errors_among
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.loading.codes import Code
    from docgen.workspace import Workspace

_LONGEST_EXCERPT = 120


def sheet_named(trang: str) -> str | None:
    """How messages name a worksheet; None without a name."""
    return f"trang tính “{trang}”" if trang else None


def row_named(line: int, trang: str) -> str:
    """How messages name a row of a log that may stand on several worksheets."""
    return " ".join(filter(None, (str(line), sheet_named(trang))))


class Report(NamedTuple):
    """Collects findings about the file named `path`, whose physical lines are `lines`.

    `place` is the worksheet of a workbook that has the table on several.
    """

    path: str
    lines: tuple[str, ...]
    findings: list[Finding]
    place: str | None = None

    @classmethod
    def of(cls, workspace: Workspace, path: Path, findings: list[Finding]) -> Report:
        """A report on a file that has not been opened yet."""
        return cls(workspace.display(path), (), findings)

    def error(  # noqa: PLR0913 -- one keyword a part of the message a person reads
        self,
        code: Code,
        message: str,
        line: int | None = None,
        *,
        hint: str | None = None,
        current: str | None = None,
        required: str | None = None,
    ) -> None:
        """Add an error; `line` counts from 1 and gives the excerpt."""
        at = self.at(line)
        self.findings.append(
            Finding(code, Severity.ERROR, message, at, hint, current=current, required=required)
        )

    def warning(
        self, code: Code, message: str, line: int | None = None, *, hint: str | None = None
    ) -> None:
        """Add a warning."""
        self.findings.append(Finding(code, Severity.WARNING, message, self.at(line), hint))

    def note(self, code: Code, message: str, *, hint: str) -> None:
        """Add what is no fault, and good to know."""
        self.findings.append(Finding(code, Severity.INFO, message, self.at(None), hint))

    def at(self, line: int | None) -> Location:
        """That line of the file, with what stands in it."""
        return Location(self.path, line, self.place, self._excerpt(line))

    def lines_at_fault(self) -> frozenset[int]:
        """The lines of the file that have an error."""
        return frozenset(
            finding.location.line
            for finding in errors_among(self.findings)
            if finding.location.line
            and (finding.location.path, finding.location.place) == (self.path, self.place)
        )

    def with_lines(self, lines: tuple[str, ...]) -> Report:
        """The same collection, now that the file's lines are known."""
        return self._replace(lines=lines)

    def on_sheet(self, trang: str) -> Report:
        """The same collection, of what stands on the worksheet of that name."""
        return self._replace(place=sheet_named(trang))

    def line_with(self, text: str, first: int, last: int) -> int:
        """The first line from `first` to `last` that holds `text`; `first` where none does."""
        for number in range(first, min(last, len(self.lines)) + 1):
            if text in self.lines[number - 1]:
                return number
        return first

    def _excerpt(self, line: int | None) -> str | None:
        if line is None or not 1 <= line <= len(self.lines):
            return None
        text = "".join(c if c.isprintable() else "�" for c in self.lines[line - 1].strip())
        return text if len(text) <= _LONGEST_EXCERPT else text[: _LONGEST_EXCERPT - 1] + "…"
