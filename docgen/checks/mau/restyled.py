"""Tags whose paragraph has lost its style: judged where they stand, not by how they look.

Such a paragraph would be taken for one of the text, before whom the paper is sent to or inside
another component, and all that follows from it would be untrue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.view import Source, TableView
from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from docgen.checks.fault import Judged, Paper
    from docgen.checks.mau.tags import Line
    from docgen.checks.mau.walk import Walk
    from docgen.ooxml.markup import Element
    from docgen.ooxml.view import Block, DocumentView

# A paragraph of statements alone, written as docxtpl wants it or not: nothing of it is to print.
_STATEMENTS = regex(
    r"(?:\s*\{\s*%?\s*(?:(?:p|tr|tc|r)\s+)?(?:if|for|else|endif|endfor)\b[^{}]*\}?)+\s*"
)


class Restyled(NamedTuple):
    """A tag in another style: the name it prints, its line, the style it ought to have."""

    name: str
    line: Line
    style: str
    source: Source


def without_statements(view: DocumentView) -> DocumentView:
    """The view without the paragraphs that go when the template is filled, or ought to."""
    return view._replace(blocks=_changed(view.blocks, {}))


def restyled(asked: Mapping[str, str], walk: Walk, paper: Paper) -> tuple[Restyled, ...]:
    """Of the names asked for, each with its component, the tags that stand in another style."""
    styles = {c.key: c.style for c in paper.standard.components}
    there = {p.source: p.style for p in paper.view.paragraphs}
    found = []
    for name, component in asked.items():
        for line in (line for printed, line in walk.printed if printed == name):
            source = Source(line.part, _path(line.element))
            # What stands in a box or a margin is found by what it says.
            elsewhere = paper.recognised.components.get(component, ())
            right = there[source] == styles[component] if source in there else None
            if not (any(p.text == line.text for p in elsewhere) if right is None else right):
                found.append(Restyled(name, line, styles[component], source))
    return tuple(found)


def in_their_styles(view: DocumentView, found: Iterable[Restyled]) -> DocumentView:
    """The view with these paragraphs under the names of the styles they ought to have."""
    return view._replace(blocks=_changed(view.blocks, {f.source: f.style for f in found}))


def looks_aside(judged: Iterable[Judged], found: Iterable[Restyled]) -> Iterator[Judged]:
    """What is judged, without how the paragraphs look that have lost their style."""
    sources = {f.source for f in found}
    for ruling, fault in judged:
        at = getattr(fault, "at", None)
        if at is None or at.source not in sources:
            yield ruling, fault


def _changed(blocks: tuple[Block, ...], styles: Mapping[Source, str]) -> tuple[Block, ...]:
    kept: list[Block] = []
    for block in blocks:
        if isinstance(block, TableView):
            rows = tuple(
                row._replace(
                    cells=tuple(c._replace(blocks=_changed(c.blocks, styles)) for c in row.cells)
                )
                for row in block.rows
            )
            kept.append(block._replace(rows=rows))
        elif not (block.text.startswith("{%p ") or _STATEMENTS.fullmatch(block.text)):
            kept.append(block._replace(style=styles.get(block.source, block.style)))
    return tuple(kept)


def _path(element: Element) -> tuple[int, ...]:
    """The child indexes that lead to an element from its root."""
    parent = element.getparent()
    return () if parent is None else (*_path(parent), parent.index(element))
