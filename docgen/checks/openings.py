"""The word or number that a paragraph opens with, where it looks otherwise than the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.leads import behind_opening, opening_number, opening_word
from docgen.checks.nhan_manh import is_italic_text
from docgen.checks.shape import case_of, values_of
from docgen.ooxml.properties import PROPERTIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.shape import Shape
    from docgen.ooxml.view import ParagraphView
    from docgen.standards.base import Requirement, Standard, Value

    Looked = Mapping[Shape, list[ParagraphView]]

EMPHASIS = ("italic", "bold")
_ENDS = (".", ";", ":", ",", "…")


def may_be_stressed(requirement: Requirement, standard: Standard) -> bool:
    """Whether single words of the component may differ from the rest of it in the property."""
    return requirement.prop in EMPHASIS and requirement.target in standard.stressed


def of_letters(paragraph: ParagraphView, prop: str) -> tuple[Value, ...]:
    """The weights or slants of its letters and figures, of its marks where it has nothing else."""
    runs = [run for run in paragraph.runs if any(map(str.isalnum, run.displayed))]
    return PROPERTIES[prop].read(paragraph._replace(runs=tuple(runs) or paragraph.runs))


def is_asked_of_words(requirement: Requirement, standard: Standard) -> bool:
    """Whether the opening alone tells: of its weight and posture, where other words have theirs."""
    if requirement.target not in standard.worded:
        return False
    return may_be_stressed(requirement, standard) or requirement.prop == "case"


def is_asked_of_numbers(requirement: Requirement, standard: Standard) -> bool:
    """Whether its number is no stress, and upright whatever words of its text are not."""
    upright = requirement.prop == "italic" and requirement.choose is False
    of_text = requirement.target in standard.structure.text
    return upright and of_text and may_be_stressed(requirement, standard)


def is_sentence(paragraph: ParagraphView, prop: str) -> bool:
    """Whether of its weight the opening alone is asked: what follows is no title."""
    return prop == "bold" and paragraph.displayed.rstrip().endswith(_ENDS)


def words_apart(judged: Looked, prop: str, word: str) -> Iterator[ParagraphView]:
    """The openings "Điều 1.", "Kính gửi:" of the paragraphs that do not all look so."""
    for shape, paragraphs in judged.items():
        for paragraph in paragraphs:
            opening = opening_word(paragraph, word)
            if opening is not None and (
                is_sentence(paragraph, prop) or not _is_all(opening, prop, shape)
            ):
                yield opening


def capitals_behind(judged: Looked, word: str) -> Iterator[ParagraphView]:
    """What stands behind the openings, "Điều 1. PHẠM VI", where it alone is in capitals."""
    for shape, paragraphs in judged.items():
        if shape.case == "thuong":
            rests = (behind_opening(paragraph, word) for paragraph in paragraphs)
            yield from (rest for rest in rests if rest is not None and case_of(rest) == "hoa")


def _is_all(opening: ParagraphView, prop: str, whole: Shape) -> bool:
    """Whether the whole paragraph looks as its opening does, and has been judged by that."""
    values = values_of(whole, prop)
    return len(values) == 1 and values_of(opening, prop) == values


def numbers_apart(judged: Looked, prop: str) -> Iterator[ParagraphView]:
    """The numbers "1.", "a)" of the paragraphs that look so in part, and are not judged by that."""
    for shape, paragraphs in judged.items():
        if len(values_of(shape, prop)) > 1:
            for paragraph in paragraphs:
                number = opening_number(paragraph)
                if number is not None and not is_italic_text(paragraph):
                    yield number
