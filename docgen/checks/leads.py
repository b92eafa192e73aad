"""The opening words of a paragraph, which the norm wants in an emphasis of their own."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Judged, Paper
    from docgen.ooxml.view import ParagraphView, RunView
    from docgen.standards.base import Lead

_NUMBER = regex(r"\s*\d+\.(?!\d)")
_ANY_NUMBER = regex(r"\s*(?:\d{1,3}[.)](?!\d)|[a-zđ]\))")


def check_leads(paper: Paper) -> Iterator[Judged]:
    """Every opening; all paragraphs that open wrongly are one finding."""
    for lead in paper.standard.leads:
        wrong: list[ParagraphView] = []
        looks: list[tuple[str, str]] = []
        for paragraph in paper.recognised.components.get(lead.target, ()):
            opening, _ = parted(paragraph, lead)
            said = [r for r in opening if r.displayed.strip()]
            if said:
                yield lead, None
            if any((r.format.italic, r.format.bold) != (lead.italic, lead.bold) for r in said):
                wrong.append(paragraph)
                words = "".join(r.displayed for r in opening).strip()
                looks += [(words, look_words(r.format.italic, r.format.bold)) for r in said]
        if wrong:
            words, current = looks[0]
            what = f"Chữ “{words}”" if lead.texts else f"Số của {_name(paper, lead)}"
            count = f" (ở {len(wrong)} đoạn, đây là đoạn đầu tiên)" if len(wrong) > 1 else ""
            required = look_words(lead.italic, lead.bold)
            message = f"{what} không phải chữ {required}{count}"
            part = "các chữ đó" if lead.texts else "số đó"
            hint = f"trong Word, chọn riêng {part}, đặt chữ {required}"
            fault = Fault(message, wrong[0], None, current, required, hint, tuple(wrong[1:]))
            yield lead, fault


def _name(paper: Paper, lead: Lead) -> str:
    return paper.standard.component(lead.target).name.lower()


def look_words(italic: bool, bold: bool) -> str:  # noqa: FBT001 -- the two values, no switches
    """What letters look like: "nghiêng, đậm"."""
    return f"{'nghiêng' if italic else 'đứng'}, {'đậm' if bold else 'không đậm'}"


def without_leads(
    paragraphs: Iterable[ParagraphView], target: str, leads: tuple[Lead, ...]
) -> list[ParagraphView]:
    """The paragraphs of a component without their openings; those that are nothing else left out.

    What the norm asks of the component's emphasis, it asks of the rest of them.
    """
    lead = next((lead for lead in leads if lead.target == target), None)
    if lead is None:
        return list(paragraphs)
    rests = (parted(paragraph, lead)[1] for paragraph in paragraphs)
    return [rest for rest in rests if rest.displayed.strip()]


def parted(paragraph: ParagraphView, lead: Lead) -> tuple[tuple[RunView, ...], ParagraphView]:
    """The runs of the opening, none where it opens otherwise, and the paragraph without them."""
    return _divided(paragraph, _length(paragraph.text, lead))


def opening_word(paragraph: ParagraphView, word: str) -> ParagraphView | None:
    """ "Điều 1.", "Kính gửi:" alone, of a paragraph that opens with that word; None for another."""
    end = _end_of_opening(paragraph, word)
    return paragraph._replace(runs=_divided(paragraph, end)[0]) if end else None


def behind_opening(paragraph: ParagraphView, word: str) -> ParagraphView | None:
    """What stands behind "Điều 1.", "Kính gửi:"; None for a paragraph that opens otherwise."""
    end = _end_of_opening(paragraph, word)
    return _divided(paragraph, end)[1] if end else None


def _end_of_opening(paragraph: ParagraphView, word: str) -> int:
    spelt = "|".join(unicodedata.normalize(form, word) for form in ("NFC", "NFD"))
    found = re.match(rf"\s*(?:{spelt})(?:\s+\d+\s*[.:]?|\s*:)", paragraph.text, re.IGNORECASE)
    return found.end() if found else 0


def opening_number(paragraph: ParagraphView) -> ParagraphView | None:
    """ "1.", "a)" alone, of a paragraph that opens with such a number; None for another."""
    found = _ANY_NUMBER.match(paragraph.text)
    if found is None:
        return None
    return paragraph._replace(runs=_divided(paragraph, found.end())[0])


def _divided(paragraph: ParagraphView, left: int) -> tuple[tuple[RunView, ...], ParagraphView]:
    """The runs of so many letters from the start, and the paragraph without them."""
    opening: list[RunView] = []
    rest: list[RunView] = []
    for run in paragraph.runs:
        size = 0 if run.format.hidden else min(left, len(run.text))
        left -= size
        if size:
            opening.append(run._replace(text=run.text[:size]))
        if size < len(run.text):
            rest.append(run._replace(text=run.text[size:]))
    return tuple(opening), paragraph._replace(runs=tuple(rest))


def _length(text: str, lead: Lead) -> int:
    """How many letters open the paragraph as the norm says; words in any case, any spaces."""
    if not lead.texts:
        number = _NUMBER.match(text)
        return number.end() if number else 0
    # Letters typed in pieces (NFD) are more of them.
    spelt = (unicodedata.normalize(form, words) for words in lead.texts for form in ("NFC", "NFD"))
    patterns = (r"\s*" + re.sub(r"(?:\\ )+", r"\\s+", re.escape(words)) for words in spelt)
    found = (re.match(pattern, text, re.IGNORECASE) for pattern in patterns)
    return max((match.end() for match in found if match), default=0)
