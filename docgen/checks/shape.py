"""The different looks of a paper's paragraphs: each is judged once, however often it occurs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from docgen.ooxml.properties import PROPERTIES
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import bo_dau

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.ooxml.formats import ParagraphFormat, RunFormat
    from docgen.ooxml.properties import Formatted
    from docgen.ooxml.view import ParagraphView
    from docgen.standards.base import Value

_WORD = regex(r"[^\W\d_]{2,}")
_SYLLABLE = regex(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?"
    r"[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?"
)


class Shape(NamedTuple):
    """What the values of a paragraph are read from (`properties.Formatted`), without its text."""

    format: ParagraphFormat
    run_formats: tuple[RunFormat, ...]
    fonts: tuple[str, ...]
    case: str | None
    raised: bool = False


def values_of(view: Formatted, key: str) -> tuple[Value, ...]:
    """What a requirement on a property is held against: that of the view as a reader sees it.

    A first line is indented from the margin, whatever the rest of its paragraph is: so is one that
    hangs out of it to the left. A block that is indented as a whole has no first line of its own.
    """
    look = view.format
    if key == "first_line" and look.first_line:
        return (look.left + look.first_line,)
    return PROPERTIES[key].read(view)


Looks = Mapping[str, Mapping[Shape, list["ParagraphView"]]]


def looks_of(components: Mapping[str, tuple[ParagraphView, ...]]) -> Looks:
    """The different shapes of each component's paragraphs."""
    return {key: shapes(paragraphs) for key, paragraphs in components.items()}


def shapes(paragraphs: Iterable[ParagraphView]) -> dict[Shape, list[ParagraphView]]:
    """The different shapes of the paragraphs, each with those that have it, in order."""
    found: dict[Shape, list[ParagraphView]] = {}
    # Whole formats are dear to compare, and most are one and the same value.
    known: dict[tuple[object, ...], list[ParagraphView]] = {}
    for paragraph in paragraphs:
        look, runs = paragraph.format, paragraph.run_formats
        fonts, case, raised = paragraph.fonts, case_of(paragraph), paragraph.raised
        key = (id(look), *map(id, runs), fonts, case, raised)
        alike = known.get(key)
        if alike is None:
            alike = known[key] = found.setdefault(Shape(look, runs, fonts, case, raised), [])
        alike.append(paragraph)
    return found


def case_of(paragraph: ParagraphView) -> str | None:
    """ "hoa", "thuong", or None where the text is no evidence of either.

    A line of nothing but abbreviations ("- UBND, HĐND;") is in capitals whatever its case.
    """
    case = paragraph.case
    if case != "hoa" or any(run.format.caps for run in paragraph.runs):
        return case
    words = _WORD.findall(paragraph.displayed)
    return "hoa" if any(map(_is_word, words)) else None


def made_capital(paragraph: ParagraphView) -> bool:
    """Whether a format, and not who typed it, makes capitals of its letters."""
    return any(run.format.caps or run.format.small_caps for run in paragraph.runs)


def _is_word(word: str) -> bool:
    """Whether it reads as a syllable: abbreviations mostly do not, and bear no marks."""
    bare = bo_dau(word.lower())
    if not _SYLLABLE.fullmatch(bare):
        return False
    return len(word) > 2 or bare != word.lower()
