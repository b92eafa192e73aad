"""What formatting comes to: frozen values in the units of the norms (pt, mm, lines).

A field that is a property of `properties.py` bears that property's key. The defaults are what
Word takes when nothing at all is said (ECMA-376 17.3, [MS-DOC] 2.6.4 for the page).
"""

from __future__ import annotations

from typing import NamedTuple


class RunFormat(NamedTuple):
    """Effective character formatting.

    `font` prints the characters of ASCII, `font_other` all others: "Điều" uses both. `color` is
    RRGGBB, "000000" where Word decides. `underline` and `highlight` are Word's words, None without.
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


class ParagraphFormat(NamedTuple):
    """Effective paragraph formatting: indents in mm, spacing in pt.

    Exactly one of `line` (multiple of a single line), `line_exact` and `line_at_least` (pt) is
    set. `first_line` is negative for a hanging indent. `outline` is 0–8, None for body text.
    `rule` is "tren", "khung" or "khong".
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


class PageFormat(NamedTuple):
    """A section's page, all in mm. `margin_left` includes the gutter, as printed.

    `header` and `footer` are the distances of header and footer from the edge of the paper.
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
