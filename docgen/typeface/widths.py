"""The advance widths of Times New Roman and the width of a text set in it."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

UNITS_PER_EM = 2048
MM_PER_PT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Face:
    """Times New Roman in one size (pt) and style."""

    size: float
    bold: bool = False
    italic: bool = False

    @property
    def mm_per_unit(self) -> float:
        """Length of one font unit."""
        return self.size * MM_PER_PT / UNITS_PER_EM

    @property
    def style(self) -> str:
        """Key of the style in times.json."""
        return {
            (False, False): "regular",
            (True, False): "bold",
            (False, True): "italic",
            (True, True): "bold_italic",
        }[self.bold, self.italic]


def text_width(text: str, face: Face) -> float:
    """Width in mm of `text` on one line, its spaces included.

    A character missing from the table is as wide as its base letter, one without a base letter
    as an em: a text may turn out narrower than said, hardly ever wider.
    """
    advances = _advances()[face.style]
    units = sum(advances[c] if c in advances else _stand_in(c, advances) for c in text)
    return units * face.mm_per_unit


def _stand_in(character: str, advances: dict[str, int]) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Cc"):
        return 0
    return advances.get(unicodedata.normalize("NFKD", character)[0], UNITS_PER_EM)


@cache
def _advances() -> dict[str, dict[str, int]]:
    text = files(__package__).joinpath("times.json").read_text(encoding="utf-8")
    table: dict[str, dict[str, str]] = json.loads(text)
    return {
        style: {c: int(advance) for advance, characters in widths.items() for c in characters}
        for style, widths in table.items()
    }
