"""TT080–TT083: the numbers of the text follow one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.chuong import chapters
from docgen.checks.fault import Fault
from docgen.checks.so_thu_tu import (
    Numbering,
    arabic,
    letter,
    letter_of,
    out_of_sequence,
    roman,
)
from docgen.patterns import regex
from docgen.vietnamese import viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

# With a mark that is wrong or none too, which another check names; "1)" may be a list under a điểm.
_ARABIC = regex(r"(\d+)(?:\s*[./–-](?!\d)|\s+[^\W\d_])")
_DIEU = regex(r"(?i)Điều\s+(\d+|[IVXLC]+(?=\s*[.:]))")
_MUC = regex(r"([IVXLC]+)(?:\s*[.)/:-]|\s+[^\W\d_])")
_DIEM = regex(r"\(?(\w)(?:\s*[-–.)/:]|\s+[^\W\d_])")

# What begins a new count of a level: every heading above it.
_ABOVE_KHOAN = ("phan_chuong", "muc_so", "muc", "dieu")
_ABOVE_DIEM = (*_ABOVE_KHOAN, "khoan_tieu_de", "khoan")
# Levels of the author's own, as their headings open: "A. TÌNH HÌNH", over điểm also "1.1.".
_LETTERED = r"[A-ZĐ]\s*[.)/:]|(?i:phần|chương)\s"
_DEEP = rf"{_LETTERED}|\d+(?:\.\d+)+"
_LETTERS = "lowerLetter"  # a number format of Word's (17.18.59)
_NEVER = r"(?!)"


def headings(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Phần, chương, mục (La Mã) và Mục, Tiểu mục (Ả Rập) đánh số liên tục từ 1.

    Đúng: I. MỤC ĐÍCH, YÊU CẦU rồi II. NỘI DUNG
    Sai: I. MỤC ĐÍCH, YÊU CẦU rồi III. NỘI DUNG
    """
    muc = Numbering(("muc",), ("phan_chuong",), _MUC, roman, viet_la_ma, _LETTERED)
    for part in paper.recognised.parts:
        yield from out_of_sequence(part, muc)
        yield from chapters(part)


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
    views = paper.view.paragraphs
    counted = {p.source for p in views if p.number is not None and p.number.automatic == _LETTERS}
    for part in paper.recognised.parts:
        of_word: list[ParagraphView] = []
        for fault in out_of_sequence(part, level):
            at = fault.at
            if at is not None and at.source in counted and (fault.current or "") > "d":
                of_word.append(at)
            else:
                yield fault
        if of_word:
            yield _latin(of_word)


def _latin(points: Sequence[ParagraphView]) -> Fault:
    """Word counts a, b, c, d, e, f: whatever comes after d is one and the same fault."""
    return Fault(
        "Danh sách tự động của Word đánh chữ cái không theo bảng chữ cái tiếng Việt",
        at=points[0],
        current="a, b, c, d, e, f…",
        required="a, b, c, d, đ, e, g…",
        hint="bỏ đánh số tự động (nút Numbering) ở các điểm này rồi gõ a), b), c), d), đ)…",
        others=tuple(points[1:]),
    )
