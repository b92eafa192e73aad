"""What a mend is: how the faults of one kind of rule are put right in a copy."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING

from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.checks.fault import Fault, Ruling
    from docgen.mending.draft import Draft
    from docgen.ooxml.view import ParagraphView


class Stage(IntEnum):
    """When a kind of fault is mended: after what it depends on."""

    LOOKS = 0  # pages, letters, paragraphs: each right or wrong by itself
    WORDS = 1  # what is typed: after the letters, which are found by it
    TIES = 2  # sizes that depend on those of others
    LINES = 3  # ruled lines: as long as the text above them has come out


class Job(NamedTuple):
    """A fault to be mended, in some or all of its paragraphs.

    `number` is its place among those of its stage. `attempt` counts from 0 the values a mend has to
    try: the nearest lawful one, then the norm's.
    """

    ruling: Ruling
    fault: Fault
    paragraphs: tuple[ParagraphView, ...]
    number: int
    attempt: int = 0

    @property
    def weight(self) -> int:
        """How many paragraphs it is to put right; a fault of no paragraph counts as one."""
        return max(len(self.paragraphs), 1)


def _every(_ruling: Ruling, _fault: Fault) -> bool:
    return True


class Mend(NamedTuple):
    """How faults of one kind are mended: `apply` changes the draft, or leaves it as it is.

    `attempts` are the values it has to try. `suits` says whether a fault is one it knows to mend.
    """

    apply: Callable[[Draft, Job], None]
    stage: Stage = Stage.LOOKS
    attempts: int = 1
    suits: Callable[[Ruling, Fault], bool] = _every


class Change(NamedTuple):
    """One thing a mend changed: `what` of the paragraph or page at `place`, from → to.

    With no `what`, `before` and `after` are its text.
    """

    code: str
    place: str | None
    what: str
    before: str
    after: str
