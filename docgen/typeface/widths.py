"""The advance widths of Times New Roman and the width of a text set in it."""

from __future__ import annotations

import json
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from docgen.values import NamedTuple

UNITS_PER_EM = 2048
MM_PER_PT = 25.4 / 72
_NBSP_STRETCH = 0.38  # of a space, measured on LibreOffice's PDF


class Face(NamedTuple):
    """Times New Roman in one size (pt) and style."""

    size: float
    bold: bool = False
    italic: bool = False

    @property
    def mm_per_unit(self) -> float:
        """Length of one font unit."""
        return self.size * MM_PER_PT / UNITS_PER_EM


@lru_cache(maxsize=4096)
def text_width(text: str, face: Face) -> float:
    """Width in mm of `text` on one line, its spaces included.

    A character missing from the table is as wide as its base letter, one without a base letter
    as an em: a text may turn out narrower than said, hardly ever wider.
    """
    return sum(map(_advances()[face.bold, face.italic].__getitem__, text)) * face.mm_per_unit


def widest_print(text: str, face: Face) -> float:
    """Width in mm as the widest program prints it: LibreOffice stretches a non-breaking space."""
    stretched = text.count("\u00a0") * _NBSP_STRETCH
    return text_width(text, face) + stretched * text_width(" ", face)


class _Advances(dict[str, int]):
    """Character → advance in font units; one that is missing is looked up by what it stands on."""

    def __missing__(self, character: str) -> int:
        if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Cc"):
            return 0
        return self.get(unicodedata.normalize("NFKD", character)[0], UNITS_PER_EM)


_STYLES = {
    "regular": (False, False),
    "bold": (True, False),
    "italic": (False, True),
    "bold_italic": (True, True),
}
"""Key in times.json → bold, italic."""


@cache
def _advances() -> dict[tuple[bool, bool], _Advances]:
    text = Path(__file__).with_name("times.json").read_text(encoding="utf-8")
    table: dict[str, dict[str, str]] = json.loads(text)
    return {
        _STYLES[style]: _Advances(
            (c, int(advance)) for advance, characters in widths.items() for c in characters
        )
        for style, widths in table.items()
    }
