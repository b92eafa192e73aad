"""On which page a paragraph begins: as Word laid it out last, else by the breaks somebody made.

A break tells of what follows it, as far as that surely is on the page it begins: nobody lays a
paper out here.
"""

from __future__ import annotations

from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.page_count import ONE, Column, height_of_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView, Source
    from docgen.recognise import Item

_BREAK = "\f"
_SAME_PAGE = "continuous"
_SIDES: Mapping[str, int] = MappingProxyType({"oddPage": 1, "evenPage": 0})


class Pages:
    """The pages of a paper's paragraphs, from 1, worked out when the first is asked for."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper

    def of(self, paragraph: ParagraphView) -> int | None:
        """The page it begins on; None where the file does not tell."""
        return paragraph.page or self._begun.get(paragraph.source)

    @cached_property
    def _begun(self) -> Mapping[Source, int]:
        items = [item for part in self._paper.recognised.parts for item in part.items]
        walk = _Walk(self._paper)
        for item in items:
            walk.step(item)
        return walk.begun


class _Walk:
    """Goes down the paper and counts pages as far as they can be counted."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._page: int | None = 1
        self._section = 0
        self._column = Column(paper)
        self._last: Source | None = None
        self._broken = False
        self.begun: dict[Source, int] = {}

    def step(self, item: Item) -> None:
        """Take the next item."""
        paragraph = item.paragraph
        if paragraph.source == self._last or item.spot.around is not None:
            return  # a further piece of one paragraph; what floats may be on another page
        self._last = paragraph.source
        self._enter_section(paragraph)
        before, *after = paragraph.text.split(_BREAK)
        if after and self._paper.view.sections[self._section].columns > 1:
            self._page = None  # it may be the column that is broken
        if paragraph.format.page_break_before and self._column.height:
            self._turn()
        while after and not before.strip():
            self._turn()
            before, *after = after
        self._put(item)
        for _ in after:
            self._turn()

    def _enter_section(self, paragraph: ParagraphView) -> None:
        sections = self._paper.view.sections
        while self._section < paragraph.section:
            kind = sections[self._section + 1].kind
            if kind != _SAME_PAGE:
                self._turn()
            self._section += 1
            side = _SIDES.get(kind)
            if side is not None and self._page is not None and self._page % 2 != side:
                self._page += 1

    def _turn(self) -> None:
        """Begin a page: the next one, where all before surely had room on this."""
        self._broken = True
        if self._page is not None:
            self._page = self._page + 1 if self._surely_here() else None
        self._column = Column(self._paper)

    def _put(self, item: Item) -> None:
        if not self._surely_here():
            return  # nor is what follows, up to the next break
        self._column.add(item)
        if self._broken and self._page is not None and self._surely_here():
            self.begun[item.paragraph.source] = self._page

    def _surely_here(self) -> bool:
        section = self._paper.view.sections[self._section]
        return self._column.height < ONE * height_of_page(section)
