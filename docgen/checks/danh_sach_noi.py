"""Lists of bodies, each on a line with a dash before and a mark after: Kính gửi, Nơi nhận."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.words import mark_at_end
from docgen.recognise.listed import goes_on
from docgen.vietnamese import chuan_dau

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

    Line = tuple[ParagraphView, str]


MARKS = "–—+*•·"


def said_of(paper: Paper, component: str) -> list[ParagraphView]:
    """The paragraphs of a component that print anything."""
    return [p for p in paper.recognised.main.of(component) if p.displayed.strip()]


def lines_of(paper: Paper, component: str) -> list[Line]:
    """The printed lines of a component that hold anything, each with its paragraph.

    Those of a name that a line break parts are one.
    """
    found: list[Line] = []
    for paragraph in paper.recognised.main.of(component):
        for line in filter(None, map(str.strip, paragraph.displayed.split("\n"))):
            last = found[-1] if found else None
            if last is not None and last[0] is paragraph and goes_on(last[1], line):
                found[-1] = (paragraph, f"{last[1]} {line}")
            else:
                found.append((paragraph, line))
    return found


def oddly_capital(text: str, words: str) -> bool:
    """Whether a text opens with these words in letters that mix: "Kính Gửi", "NƠI Nhận".

    All in capitals or in small letters they are the fault of a look, or none.
    """
    typed = chuan_dau(text)[: len(words)]
    same = typed.casefold() == words.casefold()
    return same and typed not in (words, words.upper(), words.lower())


def without_dash(lines: Sequence[Line], dash: re.Pattern[str], name: str) -> Iterator[Fault]:
    """Lines of the list `name` that do not start with a dash."""
    for paragraph, line in lines:
        if not dash.match(line):
            mark = line[0]
            message = (
                f"Đầu dòng {name} là “{mark}”, không phải gạch đầu dòng “-”"
                if mark in MARKS
                else f"Dòng {name} không có gạch đầu dòng"
            )
            yield Fault(
                message, at=paragraph, current=line, required=f"- {line.lstrip(MARKS + '- ')}"
            )


def wrong_ends(lines: Sequence[Line], name: str) -> Iterator[Fault]:
    """Lines of the list `name` without a semicolon at their end, the last without a full stop."""
    for (paragraph, line), _ in pairwise(lines):
        if not line.endswith(";"):
            message = f"Cuối dòng {name} không có dấu chấm phẩy"
            yield Fault(message, at=paragraph, current=mark_at_end(line), required=";")
    if not lines:
        return
    paragraph, line = lines[-1]
    if line.endswith("/."):  # which closes the text
        message = f"Dòng cuối của {name} kết thúc bằng “./.”"
        yield Fault(message, at=paragraph, current=mark_at_end(line), required=".")
    elif not line.endswith("."):
        message = f"Cuối dòng cuối của {name} không có dấu chấm"
        yield Fault(message, at=paragraph, current=mark_at_end(line), required=".")
