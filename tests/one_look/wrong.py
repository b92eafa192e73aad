"""The wrong looks a paragraph may get, and where each of them is one to be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from docgen.ooxml.markup import PARAGRAPH_ORDER, RUN_ORDER, Element, child_in_order, w
from docgen.ooxml.properties import PROPERTIES
from docgen.ooxml.view import ParagraphView
from docgen.standards.base import Value
from docgen.typeface import Face, text_width

_A_LITTLE = 10.0  # mm: what a line must have beside it for its place to be seen
_ALIGNMENTS = {"left": "trai", "centred": "giua", "right": "phai"}

Change = Callable[[Element], None]


def _letters(paragraph: Element, key: str, value: Value) -> None:
    for holder in _holders(paragraph):
        PROPERTIES[key].write(holder, value)


def _holders(paragraph: Element) -> tuple[Element, ...]:
    """Its runs and its mark, all of which is chosen with a whole line."""
    properties = child_in_order(paragraph, "pPr", ("pPr", "r"))
    child_in_order(properties, "rPr", PARAGRAPH_ORDER)
    return (*paragraph.iter(w("r")), properties)


def _turned(paragraph: Element, name: str, key: str) -> None:
    """All of it as its first letters are not."""
    first = next(run for run in paragraph.iter(w("r")) if run.find(w("t")) is not None)
    said = first.find(f"{w('rPr')}/{w(name)}")
    _letters(paragraph, key, said is None)


def _underlined(paragraph: Element) -> None:
    for holder in _holders(paragraph):
        properties = child_in_order(holder, "rPr", ("rPr", "t"))
        child_in_order(properties, "u", RUN_ORDER).set(w("val"), "single")


def _shaped(paragraph: Element, key: str, value: Value) -> None:
    PROPERTIES[key].write(paragraph, value)


_OF_LETTERS: Mapping[str, Change] = MappingProxyType(
    {
        "17 pt": partial(_letters, key="size", value=17.0),
        "9 pt": partial(_letters, key="size", value=9.0),
        "weight": partial(_turned, name="b", key="bold"),
        "italics": partial(_turned, name="i", key="italic"),
        "Arial": partial(_letters, key="font", value="Arial"),
        "red": partial(_letters, key="color", value="FF0000"),
        "underlined": _underlined,
    }
)
_OF_SHAPE: Mapping[str, Change] = MappingProxyType(
    {
        **{name: partial(_shaped, key="align", value=v) for name, v in _ALIGNMENTS.items()},
        "indent 0": partial(_shaped, key="first_line", value=0.0),
        "indent 25": partial(_shaped, key="first_line", value=25.0),
        "3 lines": partial(_shaped, key="line", value=3.0),
    }
)
WRONG: Mapping[str, Change] = MappingProxyType({**_OF_LETTERS, **_OF_SHAPE})


def wrong_looks(paragraph: ParagraphView, room: float) -> Iterator[str]:
    """The names of the looks that are seen to be others than it has; `room` is its width, mm."""
    yield from _OF_LETTERS
    look = paragraph.format
    several = _length(paragraph) > room - look.left - look.right
    for name, value in _ALIGNMENTS.items():
        # One line from margin to margin stands at the left.
        stands = "trai" if look.align == "deu" and not several else look.align
        shifted = several or _length(paragraph) < room - look.left - look.right - _A_LITTLE
        if value != stands and shifted:
            yield name
    if look.align == "deu":
        yield from ("indent 0", "indent 25", "3 lines")


def _length(paragraph: ParagraphView) -> float:
    look = paragraph.run_formats[0]
    face = Face(look.size, bold=look.bold, italic=look.italic)
    return paragraph.format.first_line + text_width(paragraph.displayed, face)
