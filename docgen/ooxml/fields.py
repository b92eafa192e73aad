"""The fields of a paragraph, simple or of several runs: found, reworded, taken out (17.16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import w
from docgen.ooxml.runs import AROUND_RUNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from docgen.ooxml.markup import Element

_R, _SIMPLE, _MARK, _SAID, _PAGE = (
    w(name) for name in ("r", "fldSimple", "fldChar", "instrText", "pgNum")
)


def drop_fields(paragraph: Element, names: frozenset[str]) -> None:
    """Take the fields of these upper-case names out of a paragraph, their results with them."""
    for simple in list(paragraph.iter(_SIMPLE)):
        if _name(simple.get(w("instr"), "")) in names:
            _remove(simple)
    for number in _old_numbers(paragraph) if "PAGE" in names else ():
        _remove(number)
    for field in list(_fields(paragraph)):
        for run in field.runs if field.name in names else ():
            _remove(run)


def reword_fields(paragraph: Element, reworded: Callable[[str], str]) -> None:
    """Let the instruction of every field of a paragraph be what `reworded` makes of it."""
    for simple in paragraph.iter(_SIMPLE):
        said = simple.get(w("instr"), "")
        if said != reworded(said):
            simple.set(w("instr"), reworded(said))
    for field in list(_fields(paragraph)):
        if field.said != reworded(field.said):
            first, *rest = field.pieces
            first.text = reworded(field.said)
            for piece in rest:
                piece.text = ""


def number_runs(paragraph: Element) -> list[Element]:
    """The runs of its fields of several runs, and of page numbers as Word 6 wrote them, once."""
    found = {number.getparent(): None for number in _old_numbers(paragraph)}
    found |= {run: None for field in _fields(paragraph) for run in field.runs}
    return [run for run in found if run is not None]


def _old_numbers(paragraph: Element) -> list[Element]:
    return [number for run in _runs(paragraph) for number in run.findall(_PAGE)]


def _fields(paragraph: Element) -> Iterator[_Field]:
    """The fields of several runs, each before the one around it."""
    opened: list[_Field] = []
    for run in list(_runs(paragraph)):
        marks = [mark.get(w("fldCharType")) for mark in run.iterfind(_MARK)]
        opened += [_Field() for kind in marks if kind == "begin"]
        for field in opened:
            field.runs.append(run)
        if opened:
            opened[-1].pieces += run.iterfind(_SAID)
        for _ in (kind for kind in marks if kind == "end" and opened):
            yield opened.pop()


class _Field:
    """A field: its runs, and the pieces its instruction is typed in."""

    def __init__(self) -> None:
        self.runs: list[Element] = []
        self.pieces: list[Element] = []

    @property
    def said(self) -> str:
        """Its instruction."""
        return "".join(piece.text or "" for piece in self.pieces)

    @property
    def name(self) -> str:
        """The first word of it, in capitals."""
        return _name(self.said)


def _runs(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == _R:
            yield child
        elif child.tag in AROUND_RUNS:
            yield from _runs(child)


def _name(instruction: str) -> str:
    words = instruction.split()
    return words[0].upper() if words else ""


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
