"""What a document holds that shows as no text, or should not be left in an issued paper."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from docgen.ooxml.markup import MATH, w

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.ooxml.markup import Element


class Traces(NamedTuple):
    """How often each occurs in body, headers and footers.

    `not_read` names the kinds of content of other files ("altChunk", "subDoc") that the view of a
    document does not give.
    """

    insertions: int = 0
    deletions: int = 0
    moves: int = 0
    format_changes: int = 0
    comments: int = 0
    footnotes: int = 0
    endnotes: int = 0
    objects: int = 0
    controls: int = 0
    formulas: int = 0
    not_read: tuple[str, ...] = ()

    @property
    def changes(self) -> int:
        """All tracked changes that nobody has accepted or refused."""
        return self.insertions + self.deletions + self.moves + self.format_changes


_COUNTED = {
    **dict.fromkeys((w("ins"), w("cellIns")), "insertions"),
    **dict.fromkeys((w("del"), w("cellDel")), "deletions"),
    w("moveTo"): "moves",
    **{
        w(f"{name}Change"): "format_changes"
        for name in ("rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "numbering", "tblGrid")
    },
    w("commentReference"): "comments",
    w("footnoteReference"): "footnotes",
    w("endnoteReference"): "endnotes",
    w("object"): "objects",
    w("sdt"): "controls",
    f"{{{MATH}}}oMath": "formulas",
}
_NOT_READ = {w("altChunk"): "altChunk", w("subDoc"): "subDoc"}
_TAGS = (*_COUNTED, *_NOT_READ)


def read_traces(roots: Iterable[Element]) -> Traces:
    """The traces in these parts."""
    tags = Counter(element.tag for root in roots for element in root.iter(*_TAGS))
    counts: Counter[str] = Counter()
    for tag, name in _COUNTED.items():
        counts[name] += tags[tag]
    return Traces(**counts, not_read=tuple(name for tag, name in _NOT_READ.items() if tags[tag]))
