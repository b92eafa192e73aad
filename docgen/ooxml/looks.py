"""What a paragraph and its runs look like where they stand: the layers of one place, kept.

Formatting comes together as document defaults → table style and its conditions → paragraph style
chain, list levels in it → list level named directly → character style → direct formatting
(ECMA-376 17.7.2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.layers import paragraph_format, run_format
from docgen.ooxml.markup import attribute, signature, w
from docgen.ooxml.said import paragraph_layer, run_layer
from docgen.ooxml.styles import list_place
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.ooxml.formats import ParagraphFormat, RunFormat
    from docgen.ooxml.layers import Layer
    from docgen.ooxml.markup import Element
    from docgen.ooxml.numbering import Level
    from docgen.ooxml.styles import Style, Styles

_PSTYLE, _RPR, _SECTPR = w("pStyle"), w("rPr"), w("sectPr")
_RSTYLE, _CHANGE = w("rStyle"), w("rPrChange")
_GONE = frozenset({w("del"), w("moveFrom")})
_TRACKED = _GONE | {w("ins"), w("moveTo")}


# The table style around a paragraph, and the conditions of it that its cell meets.
Surroundings = tuple[str | None, tuple[str, ...]]
NOTHING_AROUND: Surroundings = (None, ())


class _Base:
    """The layers under one paragraph's own, and what they come to alone."""

    __slots__ = ("paragraph", "run", "style", "table")

    def __init__(
        self,
        table: tuple[Layer, Layer],
        style: tuple[Layer, Layer],
        paragraph: ParagraphFormat,
        run: RunFormat,
    ) -> None:
        self.table = table
        self.style = style
        self.paragraph = paragraph
        self.run = run


class Counted(NamedTuple):
    """What numbers a paragraph: a list and the level in it, what that says, the number's format."""

    place: tuple[int, int]
    level: Level
    format: RunFormat


class Typeset(NamedTuple):
    """What a `w:pPr` comes to where it stands, for every paragraph that says the same.

    `mark` formats the paragraph mark. `tracked` when a change of the mark is unaccepted; with
    `gone` it is taken away by that.
    """

    style_id: str | None
    style: str
    format: ParagraphFormat
    mark: RunFormat
    counted: Counted | None
    ends_section: bool
    tracked: bool
    gone: bool


class Looks:
    """Works out formats, each different one once."""

    def __init__(self, styles: Styles, *, override: bool) -> None:
        self._styles = styles
        self._override = override
        self._bases: dict[tuple[str | None, Surroundings], _Base] = {}
        self._runs: dict[tuple[object, ...], tuple[RunFormat, str | None]] = {}
        self._paragraphs: dict[tuple[object, ...], ParagraphFormat] = {}
        self._typeset: dict[tuple[object, ...], Typeset] = {}

    def paragraph(self, ppr: Element | None, around: Surroundings) -> Typeset:
        """What a paragraph's `w:pPr` comes to; None is one that says nothing."""
        key = (around, () if ppr is None else signature(ppr))
        found = self._typeset.get(key)
        if found is None:
            found = self._typeset[key] = self._set(ppr, around)
        return found

    def _set(self, ppr: Element | None, around: Surroundings) -> Typeset:
        # The first of a name.
        own = {} if ppr is None else {e.tag: e for e in ppr.iterchildren(reversed=True)}
        mark = own.get(_RPR)
        changes = frozenset(() if mark is None else (child.tag for child in mark))
        style_id = self._styles.paragraph_style(attribute(own.get(_PSTYLE), "val"))
        style = self._styles.by_id.get(style_id or "")
        mark_format, _ = self.run(style_id, around, mark)
        place, level, listed = self._level(ppr, style)
        counted = None
        if place is not None and level is not None and not mark_format.hidden:
            counted = Counted(place, level, self._under(style_id, around, level.run, mark))
        return Typeset(
            style_id=style_id,
            style=style.name if style else "",
            format=self._paragraph(style_id, around, paragraph_layer(ppr), listed),
            mark=mark_format,
            counted=counted,
            ends_section=_SECTPR in own,
            tracked=not changes.isdisjoint(_TRACKED),
            gone=not changes.isdisjoint(_GONE),
        )

    def _level(
        self, ppr: Element | None, style: Style | None
    ) -> tuple[tuple[int, int] | None, Level | None, Layer | None]:
        """List and level of a paragraph, and what a level it names itself says of paragraphs."""
        numbering = self._styles.numbering
        if numbering is None:
            return None, None, None
        place = None if style is None else style.place
        list_id, index = list_place(ppr)
        direct = list_id is not None or index is not None
        if direct:
            before = place or (0, 0)
            place = (
                before[0] if list_id is None else list_id,
                before[1] if index is None else index,
            )
        level = None if place is None else numbering.level(*place)
        listed = None if not direct else {} if level is None else level.paragraph
        return place, level, listed

    def _paragraph(
        self, style: str | None, around: Surroundings, direct: Layer, listed: Layer | None
    ) -> ParagraphFormat:
        """A paragraph's format; `listed` is what the level of a list it names itself says.

        None where it names none; a list level of its style counts only then.
        """
        base = self._base(style, around)
        if listed is None:
            if not direct:
                return base.paragraph
            own = base.style[0]
        else:
            bare = self._styles.by_id.get(style or "")
            own = {} if bare is None else bare.unlisted
        said = None if listed is None else tuple(listed.items())
        key = (style, around, tuple(direct.items()), said)
        found = self._paragraphs.get(key)
        if found is None:
            found = self._paragraphs[key] = paragraph_format(
                self._styles.default_paragraph,
                base.table[0],
                own,
                listed or {},
                direct,
                size=base.run.size,
            )
        return found

    def run(
        self, style: str | None, around: Surroundings, rpr: Element | None
    ) -> tuple[RunFormat, str | None]:
        """A run's format by its `w:rPr`, and the character style that names.

        A paragraph's plain one where it is missing.
        """
        if rpr is None or not len(rpr):
            return self._base(style, around).run, None
        said = tuple([(child.tag, *child.items()) for child in rpr if child.tag != _CHANGE])
        key = (style, around, said)
        found = self._runs.get(key)
        if found is None:
            named = attribute(rpr.find(_RSTYLE), "val")
            found = self._runs[key] = self._under(style, around, {}, rpr), named
        return found

    def _under(
        self, style: str | None, around: Surroundings, over: Layer, rpr: Element | None
    ) -> RunFormat:
        """A format by a `w:rPr` and, over it, the layer `over`: that of a list's number."""
        base = self._base(style, around)
        character = None if rpr is None else attribute(rpr.find(_RSTYLE), "val")
        return run_format(
            self._styles.default_run,
            base.table[1],
            base.style[1],
            self._styles.character_layer(character) if character else {},
            {**run_layer(rpr, self._styles.theme), **over},
        )

    def _base(self, style: str | None, around: Surroundings) -> _Base:
        key = (style, around)
        found = self._bases.get(key)
        if found is None:
            found = self._bases[key] = self._made(style, around)
        return found

    def _made(self, style: str | None, around: Surroundings) -> _Base:
        styles = self._styles
        table = self._table(around)
        own = styles.layers(style) if self._override else styles.under_table(style, table)
        run = run_format(styles.default_run, table[1], own[1], {}, {})
        plain = paragraph_format(styles.default_paragraph, table[0], own[0], size=run.size)
        return _Base(table, own, plain, run)

    def _table(self, around: Surroundings) -> tuple[Layer, Layer]:
        """A table style's layers, those of the conditions met over them."""
        table_style, conditions = around
        style = self._styles.by_id.get(table_style or "")
        if style is None or style.kind != "table":
            return {}, {}
        paragraph, run = dict(style.paragraph), dict(style.run)
        for name in conditions:
            over = style.conditions.get(name)
            if over is not None:
                paragraph.update(over[0])
                run.update(over[1])
        return paragraph, run
