"""A paper put right as far as the norm leaves one way to: a corrected copy, never the original.

Row 5. A mend is kept only if the copy, read and judged again by the same door, lacks the fault and
has no other. Nothing the author says is touched, nor any part of the file without a fault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.mending.guard import Guard, judged
from docgen.mending.mend import Change
from docgen.mending.refusal import refusal
from docgen.mending.registry import can_mend
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.checks.fault import Fault, Paper, Ruling
    from docgen.mending.guard import Door, Kept

__all__ = ["Change", "Mended", "can_mend", "mend", "refusal"]


class Mended(NamedTuple):
    """What came of mending: the paper as corrected, what was changed, what was left and why.

    `remaining` are the faults the corrected paper has, those of `kept` among them.
    """

    paper: Paper
    changes: tuple[Change, ...]
    kept: tuple[Kept, ...]
    remaining: tuple[tuple[Ruling, Fault], ...]


def mend(paper: Paper, read: Door, leave: frozenset[str] = frozenset()) -> Mended:
    """The paper with every fault mended that can be; `read` is the door it came through.

    Faults of the codes in `leave` stay. Raises Unreadable where the door does.
    """
    guard = Guard(read, leave)
    state = guard.mended(judged(paper, leave))
    return Mended(state.paper, state.changes, tuple(guard.kept), state.faults)
