"""What formatting comes to: frozen values in the units of the norms (pt, mm, lines).

A field that is a property of `properties.py` bears that property's key. The defaults are what
Word takes when nothing at all is said (ECMA-376 17.3, [MS-DOC] 2.6.4 for the page).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.ooxml.drawn import Frame, Tab


# Raised or lowered letters are printed so much smaller.
_RAISED = 0.58


class RunFormat(NamedTuple):
    """Effective character formatting.

    `font` prints the characters of ASCII, `font_other` other letters: "Điều" uses both;
    `font_east` those of East Asia, `font_cs` those of complex scripts. `color` is RRGGBB,
    "000000" where Word decides; `shade` the colour behind the letters, None without. `underline`
    and `highlight` are Word's words, None without. `scale` is the width of letters in percent,
    `spacing` what is added between them and `position` how far they are raised, pt. With `rtl`,
    size and weight are those said for complex scripts. `boxed`: a border is drawn around them.
    """

    font: str = "Times New Roman"
    font_other: str = "Times New Roman"
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    small_caps: bool = False
    strike: bool = False
    hidden: bool = False
    color: str = "000000"
    underline: str | None = None
    highlight: str | None = None
    raised: str | None = None
    font_east: str = "Times New Roman"
    font_cs: str = "Times New Roman"
    scale: float = 100.0
    spacing: float = 0.0
    position: float = 0.0
    shade: str | None = None
    rtl: bool = False
    boxed: bool = False

    @property
    def printed_size(self) -> float:
        """`size`, or what raised or lowered letters are printed at instead."""
        return self.size if self.raised is None else self.size * _RAISED


class ParagraphFormat(NamedTuple):
    """Effective paragraph formatting: indents in mm, spacing in pt.

    Exactly one of `line` (multiple of a single line), `line_exact` and `line_at_least` (pt) is
    set. `first_line` is negative for a hanging indent. `outline` is 0–8, None for body text.
    `rule` is "tren", "khung" or "khong"; `borders` names every edge with a line ("top", "left",
    "bottom", "right", "between"), `broken` those of them whose strokes stand apart. `tabs` are in
    order. With `rtl`, left and right are already those of the page.
    """

    align: str = "trai"
    first_line: float = 0.0
    left: float = 0.0
    right: float = 0.0
    before: float = 0.0
    after: float = 0.0
    contextual_spacing: bool = False
    line: float | None = 1.0
    line_exact: float | None = None
    line_at_least: float | None = None
    keep_next: bool = False
    keep_lines: bool = False
    widow: bool = True
    outline: int | None = None
    rule: str = "khong"
    page_break_before: bool = False
    borders: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    tabs: tuple[Tab, ...] = ()
    frame: Frame | None = None
    shade: str | None = None
    rtl: bool = False


class PageFormat(NamedTuple):
    """A section's page, all in mm. `margin_left` includes the gutter, as printed.

    `header` and `footer` are the distances of header and footer from the edge of the paper. The
    margins are those of a right-hand page: with `mirrored`, left and right change places on every
    other. `gutter` is the part of a margin that is for binding.
    """

    page_width: float
    page_height: float
    orientation: str
    margin_top: float
    margin_bottom: float
    margin_left: float
    margin_right: float
    header: float
    footer: float
    mirrored: bool = False
    gutter: float = 0.0


# Where the characters of East Asia and of complex scripts lie, first and last (17.3.2.26).
_EAST_ASIA = (
    ("\u1100", "\u11ff"),
    ("\u2e80", "\ud7ff"),
    ("\uf900", "\ufaff"),
    ("\uff00", "\uffef"),
)
_COMPLEX = (("\u0590", "\u074f"), ("\u0900", "\u0eff"), ("\u1780", "\u17ff"))
_MAY_BE_EITHER = "[^\x00-\u058f\u1e00-\u20ff]"  # no letter of ours is


def fonts_of(text: str, look: RunFormat) -> list[str]:
    """The fonts that print the characters of a text but blanks, in the order of their fields."""
    own = (look.font, look.font_other, look.font_east, look.font_cs)
    if own.count(look.font) == len(own):
        return [look.font]
    if look.font == look.font_other and not re.search(_MAY_BE_EITHER, text):
        return [look.font]
    ink = set("".join(text.split()))
    return [own[place] for place in sorted(set(map(_place_of, ink)))]


@cache  # asked by character: a pattern of so many takes longer to compile than a paper to read
def _place_of(character: str) -> int:
    """The place of the font that prints a character among those of `fonts_of`."""
    if character.isascii():
        return 0
    for place, ranges in ((2, _EAST_ASIA), (3, _COMPLEX)):
        if any(first <= character <= last for first, last in ranges):
            return place
    return 1
