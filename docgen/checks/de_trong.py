"""What a paper leaves open of the papers it cites: their number, their day (KT854)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.ngay import issued_on
from docgen.checks.number_line import number_lines

if TYPE_CHECKING:
    from docgen.checks.fault import Paper
    from docgen.ooxml.view import Source

_BLANK = r"(?:\s|[.…_])*"
_SYMBOL = r"/(?:\d{4}/)?[A-ZĐ]{2}|[-–][A-ZĐ][^\W\d_]*/[A-ZĐ]"
# One space between the words is a blank right after a symbol only: "tháng năm" may be May.
_OPEN = (
    rf"(?<!\w)(?i:số)\s*:?{_BLANK}(?={_SYMBOL})"
    r"|ngày\s{2,}tháng(?=\s+\d|\s{2,}năm|\s+năm\s+\d)|ngày\s+\d{1,2}\s+tháng\s{2,}năm(?=\s+\d)"
    r"|(?<=[A-ZĐ])\s+ngày\s+tháng(?=\s+\d|\s+năm)"
    rf"|ngày{_BLANK}/(?=[\s.…_\d]*/\s*\d{{4}})"
    r"|ngày\s*\d{1,2}\s*/\s*(?:…|\.{2})[.…]*(?=\s*/\s*\d)"
)
# What the spaces of a blank are found by; its dots have signs of their own.
BLANKS = (
    *("ố  ", "ố /", "ố/", "ố -", "ố –", "ố:/", "ố: /", "ố: -", "ố_", "ố _", "ố\xa0", "ố\t"),
    *("ngày  ", "ngày /", "ngày/", "ngày tháng", "ngày_", "ngày _", "ngày\xa0", "ngày\t"),
    *("tháng  ", "tháng\xa0", "tháng\t"),
)


def citing(paper: Paper) -> frozenset[Source]:
    """The paragraphs in which nothing cited may be open: the text of a paper with number and day.

    What a draft cites may have none yet, and an annex may be a form.
    """
    if issued_on(paper) is None or not any(line.number for line in number_lines(paper)):
        return frozenset()
    text = paper.standard.structure.text
    parts = (paper.recognised.main, *paper.recognised.enacted)
    return frozenset(p.source for part in parts for p in part.of(*text))


def left_open(text: str) -> str | None:
    """The first number or day of a cited paper that is a blank; none of what stands in quotes."""
    for found in re.finditer(_OPEN, text):
        before = text[: found.start()]
        if before.count("“") <= before.count("”") and before.count('"') % 2 == 0:
            return " ".join((found[0] + text[found.end() :].split(" ", 1)[0]).split())
    return None
