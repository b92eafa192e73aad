"""Which findings lie in words somebody typed, to be mended there, and not in how they look."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.checks.check import Check
from docgen.checks.fault import Fault
from docgen.checks.shape import made_capital
from docgen.standards.base import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docgen.checks.fault import Judged, Paper, Ruling
    from docgen.findings import Finding

# Written checks of place, page, table and file: a template or Word is at fault, not the words.
_OF_LOOKS = frozenset(
    {
        *("TT012", "TT013", "TT014", "TT015", "TT016", "TT101", "TT121", "TT201", "TT202"),
        *("KT800", "KT801", "KT802", "KT803", "KT804", "KT810", "KT811", "KT812", "KT813"),
        *("KT820", "KT821", "KT822", "KT824", "KT825", "KT826", "KT830", "KT831", "KT844"),
        *("KT845", "KT847", "KT870", "KT871", "KT872", "KT873"),
    }
)


def is_of_words(ruling: Ruling) -> bool:
    """Whether a breach is mended by other words; capitals are words, typed as they are printed."""
    if isinstance(ruling, Requirement):
        return ruling.prop == "case"
    return isinstance(ruling, Check) and ruling.code not in _OF_LOOKS


def words_at_fault(judged: Iterable[tuple[Judged, Finding]], paper: Paper) -> Mapping[Finding, str]:
    """Finding of words → the whole text, on one line, of the paragraph they stand in.

    A text that stands in several paragraphs is none: where it is typed does not follow from it.
    Capitals that a style makes of it are no words either.
    """
    often = Counter(_one_line(p.displayed) for p in paper.view.paragraphs)
    texts = {
        finding: _one_line(found.at.displayed)
        for (ruling, found), finding in judged
        if isinstance(found, Fault) and found.at is not None and is_of_words(ruling)
        if not (isinstance(ruling, Requirement) and made_capital(found.at))
    }
    return {finding: text for finding, text in texts.items() if often[text] == 1}


def _one_line(text: str) -> str:
    return " ".join(text.split())
