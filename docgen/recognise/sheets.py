"""Forms, lists and texts that stand in a section of their own, with pages counted by themselves.

They come after who signs and name what they are in any words: "Mẫu số 01", the name of an office.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.recognise.ahead import begins_text, names_type, printed
from docgen.recognise.parts import Item
from docgen.recognise.tables import is_data
from docgen.recognise.titles import kind_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docgen.ooxml.view import DocumentView
    from docgen.recognise.lines import Line

_NEAR = 6  # lines that print something, over a title or under it
_REGULATIONS = frozenset({"Quy chế", "Quy định"})  # PL III, Mẫu 1.3
_OF_NAME = frozenset({"ten_loai", "trich_yeu"})
_PUTS_INTO_FORCE = regex(r"\(?[^()]*kèm theo (?:quyết định|nghị quyết)(?!\w)")


def own_pages(view: DocumentView) -> frozenset[int]:
    """The sections that begin a page and count its pages anew, or hide the number of the first."""
    return frozenset(
        number
        for number, section in enumerate(view.sections)
        if number
        and section.kind != "continuous"
        and (section.title_page or section.page_start is not None)
    )


def begins_sheet(lines: Sequence[Line], number: int, paged: frozenset[int]) -> bool:
    """Whether a line is the first of such a section that prints something."""
    line = lines[number]
    section = line.paragraph.section
    if section not in paged or line.blank:
        return False
    above = next((above for above in reversed(lines[:number]) if not above.blank), None)
    return above is None or above.paragraph.section != section


def title_of_sheet(lines: Sequence[Line], number: int) -> int | None:
    """The line in the middle of the page a section begins with, under its head and its notes."""
    section, seen = lines[number].paragraph.section, 0
    for place, line in printed(lines, number, len(lines)):
        if line.table is not None and not is_data(line.table) and not seen:
            continue  # of the head of its own it may have
        over = line.paragraph.section != section or line.table is not None or begins_text(line)
        if over or seen == _NEAR:
            return None
        text = line.paragraph.displayed.strip()
        if line.paragraph.format.align == "giua" and signs.of_head(text) is None:
            return place
        seen += 1
    return None


def is_regulation(line: Line) -> bool:
    """Whether a title is that of what a decision puts into force, whatever its subject."""
    return names_type(line) and kind_of(line.paragraph.displayed.strip()) in _REGULATIONS


def named_as_annex(
    lines: Sequence[Line], found: Mapping[int, list[Item]], end: int, component: str
) -> dict[int, list[Item]]:
    """The items of what goes along with a paper: its title's capitals are its name, a `component`.

    What a decision puts into force has type and subject (PL III, Mẫu 1.3); what goes along with
    another paper, or is a table, has a name, however many paragraphs that is broken over.
    """
    titles = [n for n, items in found.items() if items and {i.component for i in items} <= _OF_NAME]
    named = [n for n in titles if signs.in_capitals(lines[n].paragraph.displayed)]
    referred = [n for n, items in found.items() if any(i.component == "kem_theo" for i in items)]
    if not named or not referred or _is_put_into_force(lines, titles, referred, end):
        return dict(found)
    name = {n: [Item(component, lines[n].paragraph, lines[n].spot)] for n in named}
    return {**found, **name}


def _is_put_into_force(
    lines: Sequence[Line], titles: Sequence[int], referred: Sequence[int], end: int
) -> bool:
    below = next((line for _, line in printed(lines, max(referred) + 1, end)), None)
    tabled = below is not None and below.table is not None and is_data(below.table)
    known = any(kind_of(lines[n].paragraph.displayed.strip().split("\n")[0]) for n in titles)
    by_decision = any(_PUTS_INTO_FORCE.match(lines[n].words) for n in referred)
    return known and by_decision and not tabled
