"""Colours of a terminal, or none."""

from __future__ import annotations

from docgen.values import NamedTuple


class Palette(NamedTuple):
    """The sequences that begin a colour, and the one that ends it; all empty for plain text."""

    error: str = ""
    warning: str = ""
    note: str = ""
    good: str = ""
    strong: str = ""
    end: str = ""

    def paint(self, colour: str, text: str) -> str:
        """The text in one of the palette's own colours."""
        return f"{colour}{text}{self.end}" if colour else text


PLAIN = Palette()
COLOURS = Palette("\x1b[31m", "\x1b[33m", "\x1b[36m", "\x1b[32m", "\x1b[1m", "\x1b[0m")
