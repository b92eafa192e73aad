"""The typed text of one paragraph, changed in place: Word may have split it into any runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from docgen.ooxml.markup import w
from docgen.ooxml.runs import AROUND_RUNS, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.markup import Element

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A w:t, or a mark such as w:tab, and the text it stands for."""

    element: Element
    text: str


def typed_text(paragraph: Element) -> str:
    """Its text as `replace_text` counts it: deleted text left out, marks as one character."""
    return "".join(piece.text for piece in _pieces(paragraph))


def replace_text(paragraph: Element, start: int, end: int, text: str) -> None:
    """Put `text` in the place of the characters from `start` to before `end`.

    It takes the format of the run the first of them stands in; every other character, run and
    format stays. Marks (tabs, breaks) within are removed. Raises ValueError for an empty range.
    """
    if start >= end:
        raise ValueError("an empty range stands in no run")
    place, put = 0, text
    for piece in tuple(_pieces(paragraph)):
        begin, stop = max(start - place, 0), min(end - place, len(piece.text))
        place += len(piece.text)
        if begin >= stop:
            continue
        _set(piece, piece.text[:begin] + put + piece.text[stop:])
        put = ""


def _set(piece: _Piece, text: str) -> None:
    element = piece.element
    if element.tag != w("t"):
        parent = element.getparent()
        assert parent is not None  # noqa: S101 -- a mark stands in its run
        if not text:
            parent.remove(element)
            return
        made = parent.makeelement(w("t"))
        parent.replace(element, made)
        element = made
    element.text = text
    element.set(_SPACE, "preserve")


def _pieces(parent: Element) -> Iterator[_Piece]:
    for child in parent:
        if child.tag == w("r"):
            for mark in child:
                if text := text_of(mark):
                    yield _Piece(mark, text)
        elif child.tag in AROUND_RUNS:
            yield from _pieces(child)
