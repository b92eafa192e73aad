"""The papers held against what must be told of them: what is amiss, a line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docgen.findings import Finding
from docgen.mending import can_mend, mend
from tests.one_look.hands import HANDS
from tests.one_look.judging import Cell, Sheet, door, faults
from tests.one_look.papers import PAPERS
from tests.one_look.silent import NO_CLAUSE, OPEN, Silent
from tests.rules.compare import differences

# Errors of other paragraphs that say the same thing of it: what stands under it is measured by it.
_CONSEQUENCES = {"kinh_gui": frozenset({"TT108"})}


def sheet(name: str, hand: str) -> Sheet:
    """That paper as typed by that hand."""
    return Sheet(HANDS[hand](PAPERS[name].write()))


def excuse(cell: Cell, norm: str) -> Silent | None:
    """Why nobody need be told of it, if so."""
    return next((s for s in (*NO_CLAUSE, *OPEN) if s.excuses(cell, norm)), None)


def amiss(paper: Sheet, cells: Iterable[Cell]) -> Iterator[tuple[Cell, str]]:
    """What a user is not told of these, or is told wrongly of other paragraphs."""
    for cell in cells:
        told = paper.told(cell)
        if not told.there:
            yield cell, "không báo gì"
        consequences = _CONSEQUENCES.get(cell.item.component or "", frozenset())
        for finding in told.elsewhere:
            if finding.code not in consequences:
                yield cell, f"báo ở chỗ khác: {in_words(finding)}"


def unmended(paper: Sheet, cells: Iterable[Cell]) -> Iterator[tuple[Cell, str]]:
    """What is left of these, or is other than it was, where what can be mended is mended."""
    for cell in cells:
        changed = door(paper.changed(cell))
        if not any(can_mend(*pair) for pair in faults(changed)):
            continue
        result = mend(changed, door)
        if result.remaining:
            left = ", ".join(ruling.code for ruling, _ in result.remaining)
            yield cell, f"sửa rồi vẫn còn: {left}"
        for field, before, after in differences(paper.paper.view, result.paper.view):
            yield cell, f"sửa rồi thành khác: {field} {before} → {after}"


def in_words(finding: Finding) -> str:
    return f"{finding.code} {finding.message} ({finding.location.excerpt})"
