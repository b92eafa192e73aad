"""What is asked of an inspection and what it gives back: values that go between processes."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING

from docgen.findings import Severity, State
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.findings import Finding
    from docgen.mending import Change


class Ignored(NamedTuple):
    """A code whose faults are not held against a paper, and why its user says so."""

    code: str
    reason: str


class Copies(Enum):
    """Which copy is made of each file that is judged.

    TRIED is none, but what mending would come to is found out, to tell what it mends.
    """

    NONE = "none"
    TRIED = "tried"
    MENDED = "mended"
    COMMENTED = "commented"


class Wish(NamedTuple):
    """How the user wants files judged: by the norm of that key whatever they are, without these."""

    norm: str | None = None
    ignored: tuple[Ignored, ...] = ()
    copies: Copies = Copies.NONE


class Kept(NamedTuple):
    """A fault of a kind that can be mended, and why it was not."""

    finding: Finding
    reason: str


class Copy(NamedTuple):
    """The copy of a file: its bytes, None where there is nothing to write or it is written.

    `path` is where it was written. `changes` is what was mended, `kept` what could not be,
    `refused` why nothing may be or is.
    """

    data: bytes | None
    changes: tuple[Change, ...] = ()
    kept: tuple[Kept, ...] = ()
    refused: str | None = None
    path: str | None = None


class Suppressed(NamedTuple):
    """The findings that were left out for one code."""

    ignored: Ignored
    findings: tuple[Finding, ...]


class Counts(NamedTuple):
    """How many rules of the norm ended in each state."""

    dat: int = 0
    loi: int = 0
    canh_bao: int = 0
    khong_ap_dung: int = 0
    khong_danh_gia: int = 0

    @classmethod
    def of(cls, states: Iterable[State]) -> Counts:
        """The counts of these states."""
        counter = Counter(states)
        return cls(*(counter[State(name)] for name in cls._fields))


class Inspected(NamedTuple):
    """A file that was looked at. `norm` is None where it was not judged; `kind` is its type or "".

    `state` is the worst of what was found: LOI, CANH_BAO, DAT; KHONG_DANH_GIA for a file that was
    not judged, whose one finding says why. `findings` are the worst first, then as they stand in
    the paper. Of a file that was mended they are those of its `copy`; `before` is its own
    result, `failed` the exit code of what kept the copy from being written.
    """

    path: str
    norm: str | None
    kind: str
    state: State
    counts: Counts
    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...] = ()
    copy: Copy | None = None
    before: Inspected | None = None
    failed: int = 0

    @property
    def stands(self) -> Inspected:
        """The result of what stands there now: the copy that was written, else the file itself."""
        written = self.copy is not None and self.copy.path is not None
        return self if written else self.before or self

    @property
    def standing(self) -> State:
        """The state of what stands there now."""
        return self.stands.state

    def number_of(self, severity: Severity) -> int:
        """How many of its findings are of that severity."""
        return sum(1 for finding in self.findings if finding.severity is severity)


def not_judged(path: str, finding: Finding, kind: str = "") -> Inspected:
    """A file that could not be judged, and why."""
    return Inspected(path, None, kind, State.KHONG_DANH_GIA, Counts(), (finding,))
