"""Lists of bodies, each on a line with a dash before and a mark after: Kính gửi, Nơi nhận."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.checks.fault import Fault
from docgen.checks.words import mark_at_end
from docgen.patterns import regex
from docgen.recognise.listed import goes_on
from docgen.values import NamedTuple
from docgen.vietnamese import chuan_dau

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

    Line = tuple[ParagraphView, str]


MARKS = "–—+*•·"
# After the full stop of its last line stands who drafted it, as Mẫu 1.1 has it: "- Lưu: VT, NC.LA"
_DRAFTED = regex(
    r"-\s*(?i:lưu)(?!\w).*(?:\)|\w{2})\.\s?[^\W\d_][\w.&/]{0,14}(?:\s?\(\d+\s?(?:b|bản)?\))?"
)


def said_of(paper: Paper, component: str) -> list[ParagraphView]:
    """The paragraphs of a component that print anything."""
    return [p for p in paper.recognised.main.of(component) if p.displayed.strip()]


def lines_of(paper: Paper, component: str) -> list[Line]:
    """The printed lines of a component that hold anything, each with its paragraph."""
    return [
        (paragraph, line.strip())
        for paragraph in paper.recognised.main.of(component)
        for line in paragraph.displayed.split("\n")
        if line.strip()
    ]


class Entry(NamedTuple):
    """A name in a list, over as many lines as it stands in: the paragraphs it begins, ends in."""

    paragraph: ParagraphView
    text: str
    last: ParagraphView


def entries_of(paper: Paper, component: str) -> list[Entry]:
    """The names of a list of bodies, each with the lines it goes on in.

    In another paragraph one goes on under a line with a dash that ends with a comma.
    """
    found: list[Entry] = []
    for paragraph, line in lines_of(paper, component):
        above = found[-1] if found else None
        if above is not None and _is_open(above, paragraph) and goes_on(above.text, line):
            found[-1] = Entry(above.paragraph, f"{above.text} {line}", paragraph)
        else:
            found.append(Entry(paragraph, line, paragraph))
    return found


def oddly_capital(text: str, words: str) -> bool:
    """Whether a text opens with these words in letters that mix: "Kính Gửi", "NƠI Nhận".

    All in capitals or in small letters they are the fault of a look, or none.
    """
    typed = chuan_dau(text)[: len(words)]
    same = typed.casefold() == words.casefold()
    return same and typed not in (words, words.upper(), words.lower())


def _is_open(above: Entry, paragraph: ParagraphView) -> bool:
    dashed = above.text.startswith(("-", *MARKS))
    return above.last is paragraph or (dashed and above.text.endswith(","))


def without_dash(entries: Sequence[Entry], dash: re.Pattern[str], name: str) -> Iterator[Fault]:
    """Entries of the list `name` that do not start with a dash, all with one mark as one fault."""
    alike: dict[str, list[tuple[ParagraphView, str]]] = {}
    for paragraph, line, _ in entries:
        if not dash.match(line):
            alike.setdefault(line[0] if line[0] in MARKS else "", []).append((paragraph, line))
    for mark, same in alike.items():
        message = (
            f"Đầu dòng {name} là “{mark}”, không phải gạch đầu dòng “-”"
            if mark
            else f"Dòng {name} không có gạch đầu dòng"
        )
        spots = (Spot(p, line, f"- {line.lstrip(MARKS + '- ')}") for p, line in same)
        yield from as_one_fault(spots, message)


def wrong_ends(entries: Sequence[Entry], name: str) -> Iterator[Fault]:
    """Lines of the list `name` without a semicolon at their end, the last without a full stop."""
    for (_, line, paragraph), _ in pairwise(entries):
        if not line.endswith(";"):
            message = f"Cuối dòng {name} không có dấu chấm phẩy"
            yield Fault(message, at=paragraph, current=mark_at_end(line), required=";")
    if not entries:
        return
    _, line, paragraph = entries[-1]
    if line.endswith("/."):  # which closes the text
        message = f"Dòng cuối của {name} kết thúc bằng “./.”"
        yield Fault(message, at=paragraph, current=mark_at_end(line), required=".")
    elif not line.endswith(".") and not _DRAFTED.fullmatch(line):
        message = f"Cuối dòng cuối của {name} không có dấu chấm"
        yield Fault(message, at=paragraph, current=mark_at_end(line), required=".")
