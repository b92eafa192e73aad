"""What a paragraph and its runs look like where they stand: the layers of one place, kept.

Formatting comes together as document defaults → table style and its conditions → paragraph style
chain, list levels in it → list level named directly → character style → direct formatting
(ECMA-376 17.7.2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.layers import paragraph_format, run_format
from docgen.ooxml.markup import attribute, w
from docgen.ooxml.said import run_layer

if TYPE_CHECKING:
    from docgen.ooxml.formats import ParagraphFormat, RunFormat
    from docgen.ooxml.layers import Layer
    from docgen.ooxml.markup import Element
    from docgen.ooxml.styles import Styles

_RSTYLE, _CHANGE = w("rStyle"), w("rPrChange")


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


class Looks:
    """Works out formats, each different one once."""

    def __init__(self, styles: Styles, *, override: bool) -> None:
        self._styles = styles
        self._override = override
        self._bases: dict[tuple[str | None, Surroundings], _Base] = {}
        self._runs: dict[tuple[object, ...], RunFormat] = {}
        self._paragraphs: dict[tuple[object, ...], ParagraphFormat] = {}

    def paragraph(
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

    def run(self, style: str | None, around: Surroundings, rpr: Element | None) -> RunFormat:
        """A run's format by its `w:rPr`; a paragraph's plain one where that is missing."""
        if rpr is None or not len(rpr):
            return self._base(style, around).run
        said = tuple((child.tag, *child.items()) for child in rpr if child.tag != _CHANGE)
        key = (style, around, said)
        found = self._runs.get(key)
        if found is None:
            found = self._runs[key] = self.under(style, around, {}, rpr)
        return found

    def under(
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
