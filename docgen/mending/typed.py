"""How a text is typed, mended: blanks, look-alike letters, signs nobody sees; never a word.

What is wrong and where is what the checks say (`go_phim`, `sat_dau`, `ma_chu`): these write it
right.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from docgen.checks.dan_trang import BLANK_FIRST
from docgen.checks.go_phim import SPACED, doubled
from docgen.checks.ma_chu import HIDDEN, NOT_HIDDEN
from docgen.checks.sat_dau import TIGHT, TIGHT_DASH, TIGHT_LABEL, TIGHT_NUMBER, parts_words
from docgen.recognise.parts import UNKNOWN
from docgen.vietnamese import tu_chu_la

if TYPE_CHECKING:
    from docgen.checks.fault import Fault
    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job

_LIES = frozenset({"align", "first_line"})


def single_spaces(text: str, _fault: Fault) -> str:
    """One blank between two words; room left for handwriting stays."""
    for found in reversed(tuple(doubled(text))):
        text = f"{text[: found.start()]} {text[found.end() :]}"
    return text


def no_space_before_mark(text: str, _fault: Fault) -> str:
    """ "tin , bài ( kể cả ảnh )" → "tin, bài (kể cả ảnh)"."""
    for pattern in SPACED:
        text = re.sub(pattern, lambda found: found[0].strip(), text)
    return text


def space_after_mark(text: str, _fault: Fault) -> str:
    """ "tin,bài" → "tin, bài"; "-Sở Nội vụ" → "- Sở Nội vụ"."""
    text = re.sub(TIGHT_DASH, lambda m: f"- {m[0][1:]}", text)
    text = re.sub(TIGHT_LABEL, lambda m: f"{m[0]} ", text)
    text = re.sub(TIGHT_NUMBER, r"\g<so> \g<number>", text)
    return re.sub(TIGHT, lambda m: f"{m[0]} " if parts_words(text, m) else m[0], text)


def no_blank_first(draft: Draft, job: Job) -> None:
    """The lines without the blanks and tabs they begin with: indents are for the paragraph.

    Only where they do nothing, or where the norm says how the paragraph lies instead: the office
    of who signs may have nothing but its blanks to stand in the middle, his name to stand under it.
    """
    asked = {r.target for r in draft.paper.standard.requirements if r.prop in _LIES}
    components = draft.paper.recognised.components
    placed = {paragraph.source for key in asked for paragraph in components.get(key, ())}
    for paragraph in job.paragraphs:
        if paragraph.format.align == UNKNOWN:
            continue
        if paragraph.format.align == "giua" or paragraph.source in placed:
            lines = draft.typed(paragraph).split("\n")
            text = "\n".join(line.lstrip("".join(BLANK_FIRST)) for line in lines)
            draft.retype(job, paragraph, text)


def own_letters(text: str, _fault: Fault) -> str:
    """ "Ðiều" with the letter of Iceland → "Điều"; words of another alphabet stay."""
    for start, end, right in reversed(tuple(tu_chu_la(text))):
        text = text[:start] + right + text[end:]
    return text


def one_form(text: str, _fault: Fault) -> str:
    """Letters and their marks as one character."""
    return unicodedata.normalize("NFC", text)


def seen_alone(text: str, _fault: Fault) -> str:
    """Without the characters that nobody sees."""
    return "".join(c for c in text if c in NOT_HIDDEN or unicodedata.category(c) not in HIDDEN)
