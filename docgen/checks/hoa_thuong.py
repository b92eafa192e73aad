"""Words with other capitals than they have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot
from docgen.standards.nd30.viet_hoa import Cho
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Paper
    from docgen.standards.nd30.viet_hoa import Luat, Ten


class Wrong(NamedTuple):
    """Words of a text from `start` to `end`, and as they are written."""

    start: int
    end: int
    right: str


def wrongly_written(paper: Paper, laws: Iterable[Luat]) -> Iterator[Spot]:
    """Words with other capitals than one of the laws gives them.

    A pattern is dear to make, and most papers have nothing of what it is about.
    """
    for law in laws:
        written = paper.van_xuoi.written
        if isinstance(law, Cho):
            likely = written.with_any(law.dau_hieu)
        else:
            likely = written.in_any_case(_wanted(law))
        for one in likely:
            for wrong in wrong_in(one.text, law):
                yield Spot(one.paragraph, one.text[wrong.start : wrong.end], wrong.right)


def wrong_in(text: str, law: Luat) -> Iterator[Wrong]:
    """The places of a text that are not as the law has them; every space of it is a plain one."""
    if isinstance(law, Cho):
        return _turned(text, law)
    return _misspelled(text, law)


def _turned(text: str, law: Cho) -> Iterator[Wrong]:
    for match in re.finditer(law.mau, text):
        start, end = match.span("sai")
        word = match["sai"]
        right = law.dung or word[0].swapcase() + word[1:]
        whole = text[match.start() : start] + right + text[end : match.end()]
        blank = len(whole) - len(whole.lstrip())
        yield Wrong(match.start() + blank, match.start() + len(whole.rstrip()), whole.strip())


def _wanted(name: Ten) -> str:
    return (f"{name.sau} " if name.sau else "").lower() + name.viet.lower()


def _misspelled(text: str, name: Ten) -> Iterator[Wrong]:
    """Names with other capitals than they have; all in capitals they are stressed, no fault."""
    low, wanted = text.lower(), _wanted(name)
    if len(low) != len(text):  # letters of other tongues, whose places would shift
        return
    before = len(wanted) - len(name.viet)
    start = low.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        current = text[start + before : end]
        alone = not (text[:start][-1:].isalnum() or text[end:][:1].isalnum())
        meant = not (name.khong_sau and low[:start].endswith(f"{name.khong_sau} "))
        common = name.chung and current.islower()
        if alone and meant and not common and current not in (name.viet, name.viet.upper()):
            yield Wrong(start, end, text[start : start + before] + name.viet)
        start = low.find(wanted, end)
