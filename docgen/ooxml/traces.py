"""What a document holds that shows as no text, or should not be left in an issued paper."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.ooxml.markup import MATH, w

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docgen.ooxml.markup import Element

INSERTIONS, DELETIONS, MOVES = "insertions", "deletions", "moves"
FORMAT_CHANGES = "format_changes"
COMMENTS, FOOTNOTES, ENDNOTES = "comments", "footnotes", "endnotes"
OBJECTS, CONTROLS, FORMULAS = "objects", "controls", "formulas"
PROMPTS = "prompts"  # content controls that still show what is to be typed in them
OTHER_FILES = "other_files"  # altChunk and subDoc, whose content no view gives
CHANGES = (INSERTIONS, DELETIONS, MOVES, FORMAT_CHANGES)

_NAMES = {
    **dict.fromkeys((w("ins"), w("cellIns")), INSERTIONS),
    **dict.fromkeys((w("del"), w("cellDel")), DELETIONS),
    w("moveTo"): MOVES,
    **{
        w(f"{name}Change"): FORMAT_CHANGES
        for name in ("rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "numbering", "tblGrid")
    },
    w("commentReference"): COMMENTS,
    w("footnoteReference"): FOOTNOTES,
    w("endnoteReference"): ENDNOTES,
    w("object"): OBJECTS,
    w("sdt"): CONTROLS,
    w("showingPlcHdr"): PROMPTS,
    f"{{{MATH}}}oMath": FORMULAS,
    w("altChunk"): OTHER_FILES,
    w("subDoc"): OTHER_FILES,
}


TRACES = frozenset(_NAMES)
"""The tags of what is counted."""


def read_traces(counts: Mapping[str, int], roots: Iterable[Element]) -> Mapping[str, int]:
    """How often each occurs: in the body by the counts of its tags, and in these parts.

    What does not occur is not named.
    """
    traces = Counter(_NAMES[element.tag] for root in roots for element in root.iter(*_NAMES))
    for tag, count in counts.items():
        traces[_NAMES[tag]] += count
    return MappingProxyType(traces)


def tracked_changes(traces: Mapping[str, int]) -> int:
    """All tracked changes that nobody has accepted or refused."""
    return sum(traces.get(name, 0) for name in CHANGES)
