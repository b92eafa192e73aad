"""Word's automatic numbers: what each level says and what it comes to (ECMA-376 17.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import attribute, children, is_on, to_int, w
from docgen.ooxml.number_formats import formatted
from docgen.ooxml.said import paragraph_layer, run_layer
from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.layers import Layer
    from docgen.ooxml.markup import Element
    from docgen.ooxml.theme import Theme

_LEVELS = 9
_MOST = 32767  # what Word counts to
_PLACE = regex(r"%([1-9])")


class Level(NamedTuple):
    """One level of a list. `restart` is the level (from 1) that starts it anew; 0 is none.

    `legal`: all numbers in it as digits. `style` is the paragraph style that stands for it.
    """

    start: int
    kind: str
    text: str
    suffix: str
    restart: int
    legal: bool
    style: str | None
    paragraph: Layer
    run: Layer


class Numbering:
    """The lists of a document, each read when a paragraph first asks for it.

    `links` has the list of each numbering style, which another list may stand for.
    """

    def __init__(self, root: Element, theme: Theme | None, links: Mapping[str, int]) -> None:
        self._theme = theme
        self._links = links
        self._abstract = {
            to_int(e.get(w("abstractNumId"))): e for e in root.iterfind(w("abstractNum"))
        }
        self._lists = {to_int(e.get(w("numId"))): e for e in root.iterfind(w("num"))}
        self._read: dict[tuple[int, int], Level | None] = {}

    def level(self, list_id: int, index: int) -> Level | None:
        """A level of a list; None when it is not there."""
        key = (list_id, index)
        if key not in self._read:
            element = self._level_element(list_id, index)
            self._read[key] = None if element is None else self._level(element, index)
        return self._read[key]

    def level_of_style(self, list_id: int, style_id: str) -> int | None:
        """The level that names a paragraph style as its own."""
        for index in range(_LEVELS):
            level = self.level(list_id, index)
            if level is not None and level.style == style_id:
                return index
        return None

    def counted_with(self, list_id: int) -> int:
        """What a list counts on with: its abstract list, shared by all that show it."""
        abstract, _ = self._resolve(list_id)
        return -1 if abstract is None else to_int(abstract.get(w("abstractNumId"))) or 0

    def override(self, list_id: int, index: int) -> int | None:
        """The number a list starts a level at when it is first met; None when it counts on."""
        said = self._override(list_id, index)
        return None if said is None else to_int(attribute(said.find(w("startOverride")), "val"))

    def _override(self, list_id: int, index: int) -> Element | None:
        element = self._lists.get(list_id)
        for said in () if element is None else element.iterfind(w("lvlOverride")):
            if to_int(said.get(w("ilvl"))) == index:
                return said
        return None

    def _resolve(self, list_id: int) -> tuple[Element | None, int]:
        """The abstract list of a list, through the styles that stand for another."""
        seen: set[int] = set()
        while list_id not in seen:
            seen.add(list_id)
            element = self._lists.get(list_id)
            target = None if element is None else element.find(w("abstractNumId"))
            abstract = self._abstract.get(to_int(attribute(target, "val")))
            link = None if abstract is None else attribute(abstract.find(w("numStyleLink")), "val")
            if link is None or link not in self._links:
                return abstract, list_id
            list_id = self._links[link]
        return None, list_id

    def _level_element(self, list_id: int, index: int) -> Element | None:
        said = self._override(list_id, index)
        own = None if said is None else said.find(w("lvl"))
        if own is not None:
            return own
        abstract, _ = self._resolve(list_id)
        for element in () if abstract is None else abstract.iterfind(w("lvl")):
            if to_int(element.get(w("ilvl"))) == index:
                return element
        return None

    def _level(self, element: Element, index: int) -> Level:
        said = {child.tag: child for child in children(element)}

        def value(name: str, default: str) -> str:
            return attribute(said.get(w(name)), "val") or default

        restart = to_int(attribute(said.get(w("lvlRestart")), "val"))
        start = to_int(attribute(said.get(w("start")), "val"))
        legal = said.get(w("isLgl"))
        return Level(
            start=0 if start is None else start,
            kind=value("numFmt", "decimal"),
            text=value("lvlText", ""),
            suffix=value("suff", "tab"),
            restart=index if restart is None else restart,
            legal=legal is not None and is_on(legal),
            style=value("pStyle", "") or None,
            paragraph=paragraph_layer(said.get(w("pPr"))),
            run=run_layer(said.get(w("rPr")), self._theme),
        )


class Counters:
    """Counts the numbered paragraphs of one story, in order."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._counts: dict[int, list[int | None]] = {}
        self._met: set[tuple[int, int]] = set()

    def next(self, list_id: int, index: int) -> str:
        """The text of the next number of a list's level."""
        numbering = self._numbering
        level = numbering.level(list_id, index)
        if level is None:
            return ""
        counts = self._counts.setdefault(numbering.counted_with(list_id), [None] * _LEVELS)
        self._count(counts, list_id, index, level.start)
        for deeper in range(index + 1, _LEVELS):
            under = numbering.level(list_id, deeper)
            if under is None or index < under.restart:
                counts[deeper] = None
        if level.kind == "bullet":
            return level.text
        return _PLACE.sub(lambda m: self._part(counts, list_id, int(m[1]) - 1, level), level.text)

    def _count(self, counts: list[int | None], list_id: int, index: int, start: int) -> None:
        for upper in range(index):
            # A level never met is there all the same: "1.1" without a "1.".
            if counts[upper] is None:
                above = self._numbering.level(list_id, upper)
                counts[upper] = above.start if above else 1
        override = self._numbering.override(list_id, index)
        if override is not None and (list_id, index) not in self._met:
            counts[index] = override
        else:
            count = counts[index]
            counts[index] = start if count is None else min(count + 1, _MOST)
        self._met.add((list_id, index))

    def _part(self, counts: list[int | None], list_id: int, index: int, shown: Level) -> str:
        level = self._numbering.level(list_id, index)
        if level is None:
            return ""
        count = counts[index]
        kind = "decimal" if shown.legal and level.kind != "none" else level.kind
        return formatted(level.start if count is None else count, kind)
