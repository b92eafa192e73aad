"""TT080–TT083, TT087: the numbers of the text follow one another, in the figures of their level."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.so_thu_tu import (
    Numbering,
    arabic,
    letter,
    letter_of,
    out_of_sequence,
    out_of_turn,
    roman,
)
from docgen.patterns import regex
from docgen.vietnamese import viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Part

# With a mark that is wrong or none too, which another check names; "1)" may be a list under a điểm.
_ARABIC = regex(r"(\d+)(?:\s*[./](?!\d)|\s+[^\W\d_])")
_DIEU = regex(r"(?i)Điều\s+(\d+)")
_MUC = regex(r"([IVXLC]+)(?:\s*[.)/:-]|\s+[^\W\d_])")
_ROMAN, _ARABIC_FIGURES = "La Mã", "Ả Rập"
_ROMAN_LEVELS = frozenset({"phần", "chương"})
_CHAPTERS = ("phần", "chương", "mục", "tiểu mục")
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_CHAPTER = (  # few papers have them
    rf"(?i)(Phần|Chương|Tiểu mục|Mục)\s+([IVXLC]+|\d+|(?:thứ\s+)?(?:{'|'.join(_ORDINALS)}))\b"
)
_DIEM = regex(r"(\w)(?:\s*[.)/]|\s+[^\W\d_])")

# What begins a new count of a level: every heading above it.
_ABOVE_KHOAN = ("phan_chuong", "muc_so", "muc", "dieu")
_ABOVE_DIEM = (*_ABOVE_KHOAN, "khoan_tieu_de", "khoan")
# Levels of the author's own, as their headings open: "A. TÌNH HÌNH", over điểm also "1.1.".
_LETTERED = r"[A-ZĐ]\s*[.)/:]|(?i:phần|chương)\s"
_DEEP = rf"{_LETTERED}|\d+(?:\.\d+)+"
_NEVER = r"(?!)"


def headings(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Phần, chương, mục (La Mã) và Mục, Tiểu mục (Ả Rập) đánh số liên tục từ 1.

    Đúng: I. MỤC ĐÍCH, YÊU CẦU rồi II. NỘI DUNG
    Sai: I. MỤC ĐÍCH, YÊU CẦU rồi III. NỘI DUNG
    """
    muc = Numbering(("muc",), ("phan_chuong",), _MUC, roman, viet_la_ma, _LETTERED)
    for part in paper.recognised.parts:
        yield from out_of_sequence(part, muc)
        yield from _chapters(part)


def _chapters(part: Part) -> Iterator[Fault]:
    """A level may count on, or begin anew where a higher one has come between."""
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
    # An annex is ordered as its author likes; a text put into force is a paper of its own.
    texts = (part for part in paper.recognised.parts if not part.number or part.attached)
    for paragraph in (p for part in texts for p in part.of("phan_chuong", "muc_so")):
        found = re.match(_CHAPTER, paragraph.printed.strip())
        if found is None or _is_written(found[2]) == (wanted := _wanted(found[1])):
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
        return arabic(number)
    word = number.casefold().split()[-1]
    return _ORDINALS.index(word) + 1 if word in _ORDINALS else roman(number)


def dieu(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Điều đánh số bằng chữ số Ả Rập, liên tục trong cả văn bản.

    Đúng: Điều 1, Điều 2, Điều 3
    Sai: Điều 1, Điều 3
    """
    level = Numbering(("dieu",), (), _DIEU, arabic, str, _NEVER)
    for part in paper.recognised.parts:
        yield from out_of_sequence(part, level)


def khoan(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Khoản đánh số bằng chữ số Ả Rập, từ 1 trong mỗi mục hoặc điều.

    Đúng: 1. Mục đích, 2. Yêu cầu
    Sai: 1. Mục đích, 1. Yêu cầu
    """
    level = Numbering(("khoan_tieu_de", "khoan"), _ABOVE_KHOAN, _ARABIC, arabic, str, _LETTERED)
    for part in paper.recognised.parts:
        yield from out_of_sequence(part, level)


def diem(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Điểm theo thứ tự bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g …).

    Đúng: c) rồi d) rồi đ) rồi e)
    Sai: c) rồi d) rồi e)
    """
    level = Numbering(("diem",), _ABOVE_DIEM, _DIEM, letter, letter_of, _DEEP)
    for part in paper.recognised.parts:
        yield from out_of_sequence(part, level)
