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
    """Words with other capitals than the laws give them, in reading order.

    A pattern is dear to make, and most papers have nothing of what it is about.
    """
    written = paper.van_xuoi.written
    found: dict[int, list[Wrong]] = {}
    for law in laws:
        if isinstance(law, Cho):
            likely = written.with_any(law.dau_hieu)
        else:
            likely = written.in_any_case(_wanted(law))
        for one in likely:
            found.setdefault(id(one), []).extend(_wrong_by(one.text, law))
    for one in written.said if found else ():
        for wrong in _joined(one.text, found.get(id(one), ())):
            yield Spot(one.paragraph, one.text[wrong.start : wrong.end], wrong.right)


def wrong_in(text: str, laws: Iterable[Luat]) -> Iterator[Wrong]:
    """The places of a text that are not as the laws have them; every space of it is a plain one."""
    return _joined(text, (wrong for law in laws for wrong in _wrong_by(text, law)))


def _joined(text: str, wrongs: Iterable[Wrong]) -> Iterator[Wrong]:
    """In order, those that share letters as one: “đảng và nhà nước” is told once."""
    last: Wrong | None = None
    for wrong in sorted(wrongs):
        if last is not None and wrong.start < last.end:
            last = _both(text, last, wrong)
            continue
        if last is not None:
            yield last
        last = wrong
    if last is not None:
        yield last


def _both(text: str, one: Wrong, other: Wrong) -> Wrong:
    end = max(one.end, other.end)
    letters = list(text[one.start : end])
    for wrong in (one, other):
        for place, letter in enumerate(wrong.right, wrong.start):
            if letter != text[place]:
                letters[place - one.start] = letter
    return Wrong(one.start, end, "".join(letters))


def _wrong_by(text: str, law: Luat) -> Iterator[Wrong]:
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
        after = name.sau + " " if name.sau[:1].isupper() else text[start : start + before]
        alone = not (text[:start][-1:].isalnum() or text[end:][:1].isalnum())
        meant = not (name.khong_sau and low[:start].endswith(f"{name.khong_sau} "))
        common = name.chung and current.islower()
        right = current == name.viet and text.startswith(after, start)
        if alone and meant and not common and not right and current != name.viet.upper():
            yield Wrong(start, end, after + name.viet)
        start = low.find(wanted, end)
