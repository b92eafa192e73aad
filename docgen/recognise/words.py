"""Words as a reader would compare them, and the columns typed into one line."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

from docgen.patterns import regex
from docgen.vietnamese import CHU_GIONG, bo_dau, khoa_so_sanh

# Nothing is printed of these: joiners, soft hyphens, marks of direction, byte order marks.
_UNSEEN = regex("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2061\ufeff]")
_HYPHENS = regex("[\u2010-\u2015\u2212]")
_OPENING = 80  # letters: more than any words one is told by
_BREAK = regex(r"[\n\f\v]")
# What a text without breaks and columns has nothing of.
_DIVIDED = regex("[\t\n\f\v]|[ \u00a0]{3}")
# What parts two columns of a line: tabs, or more blanks than anybody puts between words.
_GAP = regex("[ \u00a0]*\t[\t \u00a0]*|[ \u00a0]{3,}")
# A gap to be written in by hand parts nothing: "Số:      /KH-STP", "ngày      tháng".
_BEFORE_A_BLANK = regex(r"(?i)(?:(?:^|\s)(?:số|ngày|tháng|năm)\s*:?|[-–/])[.…_\s]*$")
_AFTER_A_BLANK = regex(r"(?i)[.…_\s]*(?:[-–/](?!\s)|[.;,]|tháng(?:\s|$)|năm(?:\s|$))")
_NEAR = 40  # characters beside a gap that say whether it is one to be written in


@lru_cache(4096)  # the same words are asked for again and again
def key(text: str) -> str:
    """The form in which spellings of the same words are equal.

    Blind to what `khoa_so_sanh` is blind to (Unicode form, tone placement, case, kind and number
    of spaces, kind of hyphen) and to characters that print nothing.
    """
    return khoa_so_sanh(_UNSEEN.sub("", text))


def bare(text: str) -> str:
    """`key` without any diacritic, for words misspelt in one or in letters that look like ours."""
    return bo_dau(key(text.translate(CHU_GIONG)))


def is_divided(text: str) -> bool:
    """Whether a text may have several lines or columns."""
    # Whether it is printable is told at once, and tabs, breaks, non-breaking spaces are not.
    return ("   " in text or not text.isprintable()) and _DIVIDED.search(text) is not None


def columns(text: str) -> list[tuple[int, int]]:
    """Where the columns of one line stand in it, (start, end) each; blank ones are left out."""
    found: list[tuple[int, int]] = []
    start = 0
    for gap in _GAP.finditer(text):
        before = text[max(start, gap.start() - _NEAR) : gap.start()]
        after = text[gap.end() : gap.end() + _NEAR]
        if not before.strip():
            start = gap.end()
        elif not (_BEFORE_A_BLANK.search(before) or _AFTER_A_BLANK.match(after)):
            found.append((start, gap.start()))
            start = gap.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return found


def lines(text: str) -> list[tuple[int, int]]:
    """Where the lines somebody broke a text into stand in it, (start, end) each."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in [*(m.start() for m in _BREAK.finditer(text)), len(text)]:
        found.append((start, end))
        start = end + 1
    return found


def pieces(text: str) -> list[str]:
    """The columns of the lines of a text, one after another, blanks at their ends cut off."""
    return [piece for _, piece in placed(text)]


def placed(text: str) -> list[tuple[int, str]]:
    """The pieces of a text, each with its column, from 0; a tab before the first moves it."""
    return [
        (column, text[start:end][left:right].strip())
        for start, end in lines(text)
        for column, (left, right) in enumerate(
            columns(text[start:end]), int(text[start:end].lstrip(" ").startswith("\t"))
        )
    ]


def opening(text: str) -> str:
    """The first words of a text for comparing: one Unicode form, no capitals, single spaces.

    "" for a text that prints nothing. Tone marks stay where they are: the words that open a
    paragraph of the text have them in one place only.
    """
    start = text.lstrip()[:_OPENING]
    if not start.isascii():
        start = normalize("NFC", _UNSEEN.sub("", start))
    return " ".join(_HYPHENS.sub("-", start).split()).casefold()
