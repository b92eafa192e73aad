"""Where letters of another posture or weight stress words, and where the text itself is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.view import ParagraphView

_FEWEST = 4  # words of a sentence: fewer may be a name or a term
_MANY = 20  # words: more than a name with its office, a time with its place
_NUMBER = regex(r"\s*[^\W_]{1,3}(?:\.\d+)*[.)/]\s*")
_SENTENCE = regex(r"[^.!?]+(?:[.!?]+|$)")
# A remark in brackets, a motto in quotes: of another voice than the text.
_ASIDE = regex(r"\([^()]*\)|“[^“”]*”|\"[^\"]*\"|\[[^\[\]]*\]")


def is_italic_text(paragraph: ParagraphView) -> bool:
    """Whether a paragraph that is italic in part has most of its words or a whole sentence so."""
    text = "".join(run.displayed for run in paragraph.runs)
    marks = [run.format.italic for run in paragraph.runs for _ in run.displayed]
    shown = _ASIDE.sub(lambda found: " " * len(found[0]), text)
    leaning, letters = _count(shown, marks, 0, len(shown))
    return 2 * leaning > letters or any(_sentences(shown, marks))


def is_aside(paragraph: ParagraphView) -> bool:
    """Whether all of a paragraph stands in quotes or brackets: the words of somebody else."""
    text = paragraph.displayed.strip()
    return _ASIDE.match(text) is not None and not any(map(str.isalnum, _ASIDE.sub("", text)))


def is_bold_text(paragraph: ParagraphView) -> bool:
    """Whether a paragraph that is bold in part has most of its letters so, far more than a name.

    What it opens with may be a heading; what follows a colon may be a time, a place, a name.
    """
    text = "".join(run.displayed for run in paragraph.runs)
    marks = [run.format.bold for run in paragraph.runs for _ in run.displayed]
    number = _NUMBER.match(text)
    start = number.end() if number else 0
    plain = (n for n in range(start, len(text)) if text[n].isalpha() and not marks[n])
    after = next(plain, len(text))
    first = next((n for n in range(after, len(text)) if text[n].isalnum() and marks[n]), None)
    if first is None or text[after:first].rstrip().endswith(":"):
        return False
    heavy = "".join(text[n] if marks[n] else " " for n in range(first, len(text)))
    letters = sum(letter.isalpha() for letter in text)
    return len(heavy.split()) >= _MANY and 2 * sum(map(str.isalpha, heavy)) > letters


def _sentences(text: str, marks: list[bool]) -> Iterator[bool]:
    """Of each sentence but the first, which may be a heading, whether all of it is italic."""
    begun = False
    for found in _SENTENCE.finditer(text):
        leaning, letters = _count(text, marks, *found.span())
        yield begun and leaning == letters > 0 and len(found[0].split()) >= _FEWEST
        begun = begun or letters > 0


def _count(text: str, marks: list[bool], start: int, end: int) -> tuple[int, int]:
    letters = [marks[place] for place in range(start, end) if text[place].isalpha()]
    return sum(letters), len(letters)
