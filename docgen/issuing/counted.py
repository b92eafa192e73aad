"""What an approved paper says of how many rows its tables have, in its text and under them."""

from __future__ import annotations

from difflib import SequenceMatcher
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.issuing.cited import own_words
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.issuing.paper import Dem
    from docgen.recognise import Recognised

_UNDER = regex(r"(Danh sách|Lịch trực) gồm (\d+) (?:người|ngày)")
_TABLES: Mapping[str, str] = MappingProxyType({"danh_sach": "Danh sách", "lich_truc": "Lịch trực"})
_NUMBER = regex(r"\d+")
_ALIKE = 0.5  # share of words two paragraphs have in common that are one paragraph
_BEFORE, _AFTER = 1, 2  # words shown before and after a number


def miscounted(paper: Recognised, dem: Sequence[Dem], rows: Mapping[str, int]) -> Iterator[str]:
    """What is said of each number that is not that of the rows; of a table not there, nothing.

    `dem` are the numbers the data print in the text, `rows` counts the rows of a table by the name
    it is called in the line under it.
    """
    texts = tuple(own_words(paper))
    for text in texts:
        for what, said in _UNDER.findall(text):
            if rows[what] and int(said) != rows[what]:
                yield f"Văn bản ghi “{what} gồm {said}”, bảng có {rows[what]:02d} hàng"
    for number in dem:
        what = _TABLES[number.bang]
        found = _said(number, texts) if rows[what] else None
        if found and found[0] != rows[what]:
            yield f"Văn bản ghi “{found[1]}”, bảng {what.lower()} có {rows[what]:02d} hàng"


def _said(number: Dem, texts: Sequence[str]) -> tuple[int, str] | None:
    """The number as the paper has it now, and the words around it; None where it is gone."""
    if number.text in texts:
        return _read(number.text.split(), range(number.tu, number.tu + 1))
    words = number.text.split()
    compared = SequenceMatcher(None, b=words, autojunk=False)
    now, best = list[str](), _ALIKE
    for text in map(str.split, texts):
        compared.set_seq1(text)
        if (alike := compared.ratio()) > best:
            now, best = text, alike
    compared.set_seq1(now)
    for kind, start, end, first, last in compared.get_opcodes():
        if first <= number.tu < last:
            at = start + number.tu - first
            return _read(now, range(at, at + 1) if kind == "equal" else range(start, end))
    return None


def _read(words: Sequence[str], places: range) -> tuple[int, str] | None:
    for place in places:
        if found := _NUMBER.search(words[place]):
            around = words[max(place - _BEFORE, 0) : place + _AFTER + 1]
            return int(found[0]), " ".join(around).rstrip(",;.")
    return None
