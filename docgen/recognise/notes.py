"""Marks of notes among the words of a paper, and the notes they lead to: "TÊN CƠ QUAN²"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs

if TYPE_CHECKING:
    from docgen.ooxml.view import ParagraphView, RunView

_MARK = regex(r"[\s(]*(?:\d{1,2}|\*{1,3})[\s)]*")
_BESIDE = ".…_)"  # what a power ("m²", "10³") never stands beside


def without_marks(paragraph: ParagraphView) -> ParagraphView:
    """The paragraph without the raised numbers that lead from words in capitals, or from a place
    to be filled in, to a note; the paragraph itself where it has none.
    """
    if not any(map(_is_raised, paragraph.runs)):
        return paragraph
    in_capitals = signs.in_capitals(paragraph.displayed)
    kept = [
        run
        for place, run in enumerate(paragraph.runs)
        if not (_is_mark(run) and (in_capitals or _is_beside(paragraph.runs, place)))
    ]
    return paragraph._replace(runs=tuple(kept)) if kept else paragraph


def is_note(paragraph: ParagraphView) -> bool:
    """Whether a paragraph is itself a note: it opens with the raised mark that leads to it."""
    return len(paragraph.runs) > 1 and _is_mark(paragraph.runs[0])


def _is_raised(run: RunView) -> bool:
    return run.format.raised == "superscript"


def _is_mark(run: RunView) -> bool:
    return _is_raised(run) and _MARK.fullmatch(run.displayed) is not None


def _is_beside(runs: tuple[RunView, ...], place: int) -> bool:
    before = "".join(run.displayed for run in runs[:place]).rstrip()[-1:]
    after = "".join(run.displayed for run in runs[place + 1 :]).lstrip()[:1]
    return bool(before) and (before in _BESIDE or after in tuple(_BESIDE))
