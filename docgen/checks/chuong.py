"""TT080, TT087, TT234: the numbers of phần, chương, mục, tiểu mục, in figures of their level."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.so_thu_tu import arabic, out_of_turn, roman
from docgen.vietnamese import viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Part

_ROMAN, _ARABIC_FIGURES = "La Mã", "Ả Rập"
_MOST = 3000  # chapters: Roman figures end at 3999
_ROMAN_LEVELS = frozenset({"phần", "chương"})
_CHAPTERS = ("phần", "chương", "mục", "tiểu mục")
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_CHAPTER = (  # few papers have them
    rf"(?i)(Phần|Chương|Tiểu mục|Mục)\s+([IVXLC]+|\d+|(?:thứ\s+)?(?:{'|'.join(_ORDINALS)}))\b"
)


def chapters(part: Part) -> Iterator[Fault]:
    """Numbers of phần, chương, mục, tiểu mục out of turn.

    A level may count on, or begin anew where a higher one has come between.
    """
    last: dict[str, int] = {}
    may_restart: set[str] = set()
    for paragraph in part.of("phan_chuong", "muc_so"):
        found = re.match(_CHAPTER, paragraph.printed.strip())
        if found is None:
            continue
        level = found[1].casefold()
        number = _value(found[2])
        expected = last.get(level, 0) + 1
        if number != expected and not (number == 1 and level in may_restart):
            written = viet_la_ma if level in _ROMAN_LEVELS else str
            yield out_of_turn(paragraph, found[2], number, expected, written)
        last[level] = number or expected
        may_restart = (may_restart - {level}) | set(_CHAPTERS[_CHAPTERS.index(level) + 1 :])


def numerals(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Phần, chương đánh số bằng chữ số La Mã; Mục, Tiểu mục bằng chữ số Ả Rập.

    Đúng: Phần I, Chương II, Mục 1
    Sai: Phần thứ nhất, Chương 2, Mục I
    """
    yield from _of_levels(paper, _CHAPTERS)


def numerals_of_phan(paper: Paper) -> Iterator[Fault]:
    """Mục III.6. Số thứ tự của phần dùng chữ số La Mã.

    Đúng: Phần I, Phần II
    Sai: Phần 1, Phần thứ nhất
    """
    yield from _of_levels(paper, ("phần",))


def _of_levels(paper: Paper, levels: Collection[str]) -> Iterator[Fault]:
    # An annex is ordered as its author likes; a text put into force is a paper of its own.
    texts = (part for part in paper.recognised.parts if not part.number or part.attached)
    for paragraph in (p for part in texts for p in part.of("phan_chuong", "muc_so")):
        found = re.match(_CHAPTER, paragraph.printed.strip())
        if found is None or found[1].casefold() not in levels:
            continue
        wanted = _wanted(found[1])
        if _is_written(found[2]) == wanted:
            continue
        number = _value(found[2])
        written = viet_la_ma if wanted == _ROMAN else str
        yield Fault(
            f"Số thứ tự của {found[1].lower()} không phải là chữ số {wanted}",
            at=paragraph,
            current=found[2],
            required=written(number) if number else None,
            hint=f"đánh số bằng chữ số {wanted}",
        )


def _wanted(level: str) -> str:
    return _ROMAN if level.casefold() in _ROMAN_LEVELS else _ARABIC_FIGURES


def _is_written(number: str) -> str | None:
    """In which figures a number is; None for one in words ("thứ nhất")."""
    if number.isdigit():
        return _ARABIC_FIGURES
    return None if number.casefold().endswith(_ORDINALS) else _ROMAN


def _value(number: str) -> int | None:
    if number.isdigit():
        value = arabic(number)
        return value if value is not None and value <= _MOST else None
    word = number.casefold().split()[-1]
    return _ORDINALS.index(word) + 1 if word in _ORDINALS else roman(number)
