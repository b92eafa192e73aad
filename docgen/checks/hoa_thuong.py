"""Words with other capitals than they have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Paper
    from docgen.checks.van_xuoi import Said
    from docgen.standards.nd30.viet_hoa import Cho, Ten


def turned_words(paper: Paper, places: Iterable[Cho]) -> Iterator[Spot]:
    """Words whose first letter has the wrong case, with what tells it beside them.

    A pattern is dear to make, and most papers have nothing of what it is about.
    """
    for place in places:
        for one in paper.van_xuoi.written.with_any(place.dau_hieu):
            for match in re.finditer(place.mau, one.text):
                start, text = match.start("sai") - match.start(), match[0]
                right = text[:start] + text[start].swapcase() + text[start + 1 :]
                yield Spot(one.paragraph, text.strip(), right.strip())


def misspelled(paper: Paper, names: Iterable[Ten]) -> Iterator[Spot]:
    """Names with other capitals than they have; all in capitals they are stressed, no fault."""
    for name in names:
        before = f"{name.sau} " if name.sau else ""
        wanted = before.lower() + name.viet.lower()
        for one in paper.van_xuoi.written.in_any_case(wanted):
            yield from _misspelled_in(one, name, wanted, len(before))


def _misspelled_in(said: Said, name: Ten, wanted: str, before: int) -> Iterator[Spot]:
    text, low = said.text, said.text.lower()
    if len(low) != len(text):  # letters of other tongues, whose places would shift
        return
    start = low.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        current = text[start + before : end]
        alone = not (text[:start][-1:].isalnum() or text[end:][:1].isalnum())
        meant = not (name.khong_sau and low[:start].endswith(f"{name.khong_sau} "))
        common = name.chung and current.islower()
        if alone and meant and not common and current not in (name.viet, name.viet.upper()):
            yield Spot(said.paragraph, text[start:end], text[start : start + before] + name.viet)
        start = low.find(wanted, end)
