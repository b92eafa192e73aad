"""What was found, where, and what the law asks instead: values, never raised.

Row 0. Every room that judges something returns findings; only `reporters` turns them into text.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Self

from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


NOT_READ = 4
"""The exit code where a file could not be read or judged (`errors.Unreadable` has it too)."""


class Severity(StrEnum):
    """`ERROR` only for what the law's wording or plain sense forbids; exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class State(StrEnum):
    """How a requirement stands in a paper, or a whole paper: every one in exactly one of five.

    Passed, breached (as an error, as a warning), not applicable because what it is about does not
    occur, or not to be judged, which is never the same as passed.
    """

    DAT = "dat"
    LOI = "loi"
    CANH_BAO = "canh_bao"
    KHONG_AP_DUNG = "khong_ap_dung"
    KHONG_DANH_GIA = "khong_danh_gia"


class KnownCode(StrEnum):
    """Base of a room's one table of codes: each member is its code and knows what it means.

    `exit_code` is what a command ends with that meets such an error: `NOT_READ` where a file could
    not be read or judged.
    """

    meaning: str
    exit_code: int

    def __new__(cls, code: str, meaning: str, exit_code: int = 1) -> Self:
        """A member typed as `NAME = "DL001", "what it means"`."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.meaning = meaning
        member.exit_code = exit_code
        return member


class Location(NamedTuple):
    """Where: a file, a line in it (from 1), a place in words, and the text that stands there.

    `page` (from 1) is known where the file says how it was last printed: an estimate.
    """

    path: str
    line: int | None = None
    place: str | None = None
    excerpt: str | None = None
    page: int | None = None


class Finding(NamedTuple):
    """One fault. `current` and `required` are printed as "hiện tại → yêu cầu".

    `fixable` where `docgen check --fix` can mend it.
    """

    code: str
    severity: Severity
    message: str
    location: Location
    hint: str | None = None
    clause: str | None = None
    current: str | None = None
    required: str | None = None
    fixable: bool = False

    @property
    def exit_code(self) -> int:
        """What a command ends with for this fault alone; 0 for what forbids nothing."""
        if self.severity is not Severity.ERROR:
            return 0
        return self.code.exit_code if isinstance(self.code, KnownCode) else 1


def errors_among(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that forbid going on."""
    return tuple(f for f in findings if f.severity is Severity.ERROR)


def exit_code_of(findings: Iterable[Finding]) -> int:
    """What a command ends with that has these to say."""
    return max((finding.exit_code for finding in findings), default=0)


def in_reading_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By file, worksheet, line, code: the order in which a person mends them."""
    return tuple(sorted(findings, key=_order))


def _order(finding: Finding) -> tuple[str, str, int, str, str]:
    path, line, place, *_ = finding.location
    sheet = (line and place) or ""
    return path, sheet, line or 0, finding.code, finding.message
