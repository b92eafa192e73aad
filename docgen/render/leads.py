"""The opening words of a paragraph in an emphasis of their own, as the norm asks."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from docgen.ooxml.markup import w
from docgen.ooxml.properties import PROPERTIES
from docgen.patterns import regex

if TYPE_CHECKING:
    from docgen.ooxml.markup import Element
    from docgen.render.styles import Styles
    from docgen.standards.base import Lead

_NUMBER = regex(r"\d+\.(?!\d)")


def lead(body: Element, leads: tuple[Lead, ...], styles: Styles) -> None:
    """Set each opening in a run of its own, bold and lean as its `Lead` says, else as before."""
    for item in leads:
        style = styles.id(item.target)
        for paragraph in body.iter(w("p")):
            named = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
            if named is not None and named.get(w("val")) == style:
                _set(paragraph, item)


def _set(paragraph: Element, item: Lead) -> None:
    text = next((t for t in paragraph.iter(w("t")) if t.text), None)
    if text is None or text.text is None:
        return
    size = _opening(text.text, item)
    run = text.getparent()
    if not size or run is None:
        return
    opening = deepcopy(run)
    for prop, value in (("bold", item.bold), ("italic", item.italic)):
        PROPERTIES[prop].write(opening, value)
    # What stands before the text in its run would stand twice.
    for kept in [child for child in opening if child.tag not in (w("rPr"), w("t"))]:
        opening.remove(kept)
    first, *others = opening.findall(w("t"))
    for other in others:
        opening.remove(other)
    first.text, text.text = text.text[:size], text.text[size:]
    for part in (first, text):
        part.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.addprevious(opening)


def _opening(text: str, item: Lead) -> int:
    """How many letters of the text open it; 0 where it opens otherwise."""
    if not item.texts:
        number = _NUMBER.match(text)
        return number.end() if number else 0
    return max((len(words) for words in item.texts if text.startswith(words)), default=0)
