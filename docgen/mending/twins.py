"""Text boxes that a file holds twice: Word writes each for itself and for programs before it.

Word shows one branch of `mc:AlternateContent` (Part 3, 10.2) and leaves the other as it was. Mended
in one alone, a file would say two things: so the other follows, where it was the same text before.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from docgen.ooxml.markup import ALTERNATE, chosen, serialise, w
from docgen.ooxml.text import typed_text
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.markup import Element

_BOX = w("txbxContent")


class _Twin(NamedTuple):
    """What a box holds in the branch that is read, as it `was`, and in another; None: nothing."""

    read: Element
    was: bytes
    other: Element | None


class Twins:
    """The boxes of a part that stand in it twice, as they are before anything in it is mended."""

    def __init__(self, root: Element) -> None:
        self._twins = tuple(_twins(root))

    def follow(self) -> bool:
        """Make the other text of each box that was changed as the one that is read.

        False where it was another text before: nobody has read it, and it cannot be told what to
        change in it.
        """
        for read, was, other in self._twins:
            if serialise(read) == was:
                continue
            if other is None:
                return False
            other[:] = [deepcopy(block) for block in read]
        return True


def _twins(root: Element) -> Iterator[_Twin]:
    for alternate in root.iter(ALTERNATE):
        branch = chosen(alternate)
        boxes = [] if branch is None else list(branch.iter(_BOX))
        for other in alternate if boxes else ():
            theirs = list(other.iter(_BOX))
            if other is not branch and theirs:
                paired = len(theirs) == len(boxes)
                for number, read in enumerate(boxes):
                    twin = theirs[number] if paired else None
                    same = twin is not None and _said(read) == _said(twin)
                    yield _Twin(read, serialise(read), twin if same else None)


def _said(box: Element) -> list[str]:
    return [typed_text(paragraph) for paragraph in box.iter(w("p"))]
