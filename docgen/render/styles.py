"""The template's named styles, asked by component."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.typeface import Face, break_lines
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.view import StyleView
    from docgen.standards.base import Standard

PITCH = 1.15 * 25.4 / 72  # mm of a single line of Times New Roman, for each point of size
_MM = 25.4 / 72


class Styles(NamedTuple):
    """What a template's styles say of each component of the norm.

    `names` has, by component, the style in `by_name` that carries it.
    """

    by_name: Mapping[str, StyleView]
    names: Mapping[str, str]

    @classmethod
    def named(cls, standard: Standard, by_name: Mapping[str, StyleView]) -> Styles:
        """The styles that bear the names the norm's components go by."""
        there = {c.key: c.style for c in standard.components if c.style in by_name}
        return cls(by_name, there)

    def of(self, component: str) -> StyleView:
        """The style that carries a component. KeyError: `checks` let a broken template pass."""
        return self.by_name[self.names[component]]

    def id(self, component: str) -> str:
        """The style's id, which paragraphs name."""
        return self.of(component).id

    def face(self, component: str) -> Face:
        """The size and weight the component is set in."""
        run = self.of(component).run
        return Face(run.size, bold=run.bold, italic=run.italic)

    def resized(self, sizes: Mapping[str, float]) -> Styles:
        """The same with these sizes, in pt, by component."""
        changed = {}
        for component, size in sizes.items():
            style = self.of(component)
            changed[self.names[component]] = style._replace(run=style.run._replace(size=size))
        return self._replace(by_name={**self.by_name, **changed})

    def line_count(self, component: str, text: str, width: float) -> int:
        """How many lines the text takes in a column of that width, mm."""
        shape = self.of(component).format
        # The first line starts further in: about the same as a text that much longer.
        indent = "\u00a0" * round(max(shape.first_line, 0.0) / (self.face(component).size * 0.088))
        room = width - shape.left - shape.right
        return len(break_lines(indent + text, self.face(component), room))

    def height(self, component: str, text: str, width: float) -> float:
        """About how tall the paragraph prints in a column of that width, mm."""
        shape = self.of(component).format
        single = self.face(component).size * PITCH * (shape.line or 1.0)
        pitch = single if shape.line_exact is None else shape.line_exact * _MM
        lines = self.line_count(component, text, width)
        return lines * pitch + (shape.before + shape.after) * _MM
