"""The typed text of one paragraph, changed or cut out in place: Word may have split it anyhow."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from docgen.ooxml.markup import attributes, w
from docgen.ooxml.runs import AROUND_RUNS, text_of, with_plain_hyphens

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
    """Its text as `replace_text` counts it: deleted text left out, marks as one character.

    A hyphen is a hyphen, whether a line may break behind it or not.
    """
    return with_plain_hyphens("".join(piece.text for piece in _pieces(paragraph)))


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


def retype(paragraph: Element, start: int, end: int, text: str) -> None:
    """Make `text` of the characters from `start` to before `end`, touching only those that differ.

    What is put in takes the format of what it replaces, else of the character before it. Raises
    ValueError for an empty range.
    """
    if start >= end:
        raise ValueError("an empty range stands in no run")
    old = typed_text(paragraph)[start:end]
    edits = SequenceMatcher(a=old, b=text, autojunk=False).get_opcodes()
    for kind, begin, stop, new_begin, new_stop in reversed(edits):
        put = text[new_begin:new_stop]
        if kind == "equal":
            continue
        if kind != "insert":
            replace_text(paragraph, start + begin, start + stop, put)
        elif begin:
            replace_text(paragraph, start + begin - 1, start + begin, old[begin - 1] + put)
        else:
            replace_text(paragraph, start, start + 1, put + typed_text(paragraph)[start])


def runs_of(paragraph: Element, start: int, end: int) -> list[Element]:
    """The runs that hold the characters from `start` to before `end` and no others.

    A run that holds more is parted in two that look alike.
    """
    for border in (start, end):
        _part_at(paragraph, border)
    found: dict[Element, None] = {}
    place = 0
    for piece in _pieces(paragraph):
        if start <= place and place + len(piece.text) <= end:
            found[_run_of(piece)] = None
        place += len(piece.text)
    return list(found)


def _part_at(paragraph: Element, border: int) -> None:
    """Let a run end before the character at `border`, if one does not already."""
    place = 0
    for piece in tuple(_pieces(paragraph)):
        inside = border - place
        place += len(piece.text)
        if not 0 <= inside < len(piece.text):
            continue
        run, mark = _run_of(piece), piece.element
        if inside:
            rest = deepcopy(mark)
            _set(piece, piece.text[:inside])
            _set(_Piece(rest, piece.text), piece.text[inside:])
            mark.addnext(rest)
            mark = rest
        kept = run.find(w("rPr"))
        before = [child for child in run.iterchildren() if child is not kept]
        moved = before[before.index(mark) :]
        if len(moved) == len(before):
            return  # the run begins there
        made = run.makeelement(run.tag, attributes(run))
        if kept is not None:
            made.append(deepcopy(kept))
        made.extend(moved)
        run.addnext(made)
        return


def _run_of(piece: _Piece) -> Element:
    run = piece.element.getparent()
    assert run is not None  # noqa: S101 -- a mark stands in its run
    return run


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
