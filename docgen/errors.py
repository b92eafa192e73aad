"""The one exception root and the exit code of each kind of failure.

Row 0. Bad input is collected as findings (values) and raised once, as `BadData`; everything else
that a user can mend is one of the classes below. A bug is none of them and keeps its traceback.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.findings import Finding


class DocgenError(Exception):
    """Something the user can mend. `message` and `hint` are Vietnamese, one sentence each."""

    exit_code = 1

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BadData(DocgenError):
    """The faults found in what the user typed, all of them at once. Exit 1."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(f"{len(findings)} lỗi dữ liệu")
        self.findings = findings


class WrongUsage(DocgenError):
    """The command line asks for something that makes no sense. Exit 2."""

    exit_code = 2


class EnvironmentLacks(DocgenError):
    """The machine lacks something: LibreOffice, room on the disk, the right to write. Exit 3."""

    exit_code = 3


class Unreadable(DocgenError):
    """A file that could not be read or judged. Exit 4."""

    exit_code = 4
