"""Numbers that docgen prints as typed and takes for no khoản or điểm: “2.1.”, “a.”, in sequence.

The decree has no such level and an office's letters may be of either alphabet, with f or with đ: no
more is said than that a number is missing or typed twice.
"""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.sequence import Run
from docgen.patterns import regex
from docgen.vietnamese import CHU_DIEM

if TYPE_CHECKING:
    import re

    from docgen.loading.report import Report
    from docgen.model.text import Dong

_ALPHABETS = (CHU_DIEM, string.ascii_lowercase)
_LETTER = regex(r"([a-zđ])\.\s+\S")
# Without a last dot a sum may be meant ("1.5 triệu"), or an hour: a name or a sentence follows.
_PARTS = regex(r"([1-9][0-9]?(?:\.[1-9][0-9]?){1,3})(?:\.\s+\S|\s+(?=([^\W\d_])))")
_OVER_KHOAN = frozenset({"muc", "dieu", "dieu_tieu_de", "phan_chuong", "muc_so"})


class OwnNumbers:
    """Takes the paragraphs of one text in order and reports gaps and repeats."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._titled = self._khoan = ""  # the numbers of the khoản above, and of its title
        self._letters: frozenset[str] = frozenset()  # those after which the next may come
        self._typed = ""  # the last letter
        self._between = False  # another line stands between two letters
        self._parts: dict[str, Run] = {}

    def take(self, paragraph: Dong) -> None:
        """The next paragraph of the text."""
        kind = paragraph.kieu
        if kind in _OVER_KHOAN or kind == "khoan_tieu_de":
            self._titled = paragraph.so.rstrip(".") if kind == "khoan_tieu_de" else ""
            self._khoan = self._titled
        if kind == "khoan":
            self._khoan = paragraph.so.rstrip(".")
        if kind in _OVER_KHOAN or kind in {"khoan", "khoan_tieu_de"}:
            self._letters = frozenset()
            self._parts.clear()
        elif kind == "diem":
            self._letters = frozenset()
        elif kind == "doan" and (letter := _LETTER.match(paragraph.noi_dung)):
            self._take_letter(letter[1], paragraph)
            self._typed = letter[1]
        else:
            self._between = True
            if kind == "doan" and (parts := _PARTS.match(paragraph.noi_dung)):
                self._take_parts(parts, paragraph)

    def _take_letter(self, letter: str, paragraph: Dong) -> None:
        meant = frozenset().union(*map(_next, self._letters))
        starts = letter == "a" and (self._between or not self._letters)
        self._between = False
        if starts or letter in meant:
            self._letters = frozenset(letter)
            return
        after = f"sau {self._typed}." if self._letters else "đứng đầu"
        self._fault(f"Điểm đánh số không liền: {letter}. {after}", f"{letter}.", paragraph)
        self._letters = meant | {letter}

    def _take_parts(self, found: re.Match[str], paragraph: Dong) -> None:
        above, _, last = found[1].rpartition(".")
        number, dotted = int(last), found[2] is None
        run = self._parts.get(above)
        if not dotted and (not found[2].isupper() or (run is None and number != 1)):
            return
        shown = f"{found[1]}{'.' if dotted else ''}"
        khoan = above.partition(".")[0]
        above_it = int(self._khoan) if self._khoan.isdigit() else None
        beside = above_it is not None and abs(int(khoan) - above_it) == 1
        if beside and khoan != self._titled and dotted:
            said = f"Đoạn đánh số không liền: {shown} dưới khoản {self._khoan}."
            self._fault(said, shown, paragraph)
        elif run is None and number > 1 and khoan in {self._khoan, self._titled}:
            self._fault(f"Đoạn đánh số không liền: {shown} đứng đầu", shown, paragraph)
        elif run is not None and not run.takes(number):
            after = shown.replace(found[1], f"{above}.{run.typed}")
            self._fault(f"Đoạn đánh số không liền: {shown} sau {after}", shown, paragraph)
        self._parts[above] = run.then(number) if run else Run(number, number)

    def _fault(self, message: str, typed: str, paragraph: Dong) -> None:
        if self._report.findings and paragraph.line in self._report.lines_at_fault():
            return  # its number may be another fault's
        self._report.error(
            Code.SEQUENCE,
            message,
            paragraph.line,
            hint="sửa số thứ tự, hoặc xem lại có đoạn nào bị mất hay lặp",
            current=typed,
        )


def _next(letter: str) -> frozenset[str]:
    """What comes after a letter: in the alphabet of điểm, and in the Latin one."""
    return frozenset(
        alphabet[place + 1 : place + 2]
        for alphabet in _ALPHABETS
        if letter and (place := alphabet.find(letter)) >= 0
    )
