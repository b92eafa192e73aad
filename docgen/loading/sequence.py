"""The numbering of a text, held in sequence: chương, điều, mục, khoản, điểm.

Titled and untitled khoản of a mục are one sequence; untitled khoản may also start again at 1
under a titled one. Điều are one sequence through the whole text, khoản start again under each.
After a fault counting goes on from the number that was typed, so one gap is one finding.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.model.names import TEN_GOI
from docgen.vietnamese import CHU_DIEM, chu_diem, hieu_la_ma, thu_tu_diem, viet_la_ma

if TYPE_CHECKING:
    from docgen.loading.report import Report
    from docgen.model.text import Dong


_PLAIN = frozenset({"doan", "gach", "quyet_dinh", "tieu_de_phan_chuong", "tieu_de_muc"})
_DIGITS = re.compile(r"[0-9]+")
_CHAPTERS = ("Phần", "Chương", "Mục", "Tiểu mục")


class Sequence:
    """Takes the paragraphs of one text in order and reports gaps and repeats."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._chapters: dict[str, int] = {}
        self._may_restart: set[str] = set()
        self._dieu = 0
        self._muc = 0
        self._khoan = 0
        self._under_title: int | None = None  # last untitled khoản under a titled one
        self._diem = 0

    def take(self, paragraph: Dong) -> None:
        """The next paragraph of the text."""
        kind = paragraph.kieu
        if kind in _PLAIN:
            # A name alone on its line may stand for a table, which ends no list.
            table = kind == "doan" and TEN_GOI.fullmatch(paragraph.noi_dung)
            self._diem = self._diem if kind == "gach" or table else 0
        elif kind in {"phan_chuong", "muc_so"}:
            self._take_chapter(paragraph)
        elif kind in {"dieu", "dieu_tieu_de"}:
            self._take_dieu(paragraph)
        elif not paragraph.so:
            self._take_unnumbered(paragraph)
        elif kind == "muc":
            self._take_muc(paragraph)
        elif kind == "diem":
            self._take_diem(paragraph)
        else:
            self._take_khoan(paragraph)

    def _take_chapter(self, paragraph: Dong) -> None:
        """A level counts on where a higher one comes between, or starts again at 1."""
        level, _, typed = paragraph.noi_dung.rpartition(" ")
        level = " ".join(level.split())
        number = int(typed) if typed.isdigit() else self._roman_number(typed, paragraph)
        last = self._chapters.get(level, 0)
        counts_on = number in (0, last + 1)  # 0 is said already
        if not counts_on and not (number == 1 and level in self._may_restart):
            write = str if typed.isdigit() else viet_la_ma
            self._fault(
                level,
                paragraph,
                f"{level} {write(last)}" if last else "",
                f"{level} {write(last + 1)}",
            )
        self._chapters[level] = number or last + 1
        below = _CHAPTERS[_CHAPTERS.index(level) + 1 :]
        self._may_restart = (self._may_restart - {level}) | set(below)
        self._start_muc(0)

    def _take_dieu(self, paragraph: Dong) -> None:
        number = int(_DIGITS.findall(paragraph.so)[0])
        if number != self._dieu + 1:
            last = f"Điều {self._dieu}." if self._dieu else ""
            self._fault("Điều", paragraph, last, f"Điều {self._dieu + 1}.")
        self._dieu = number
        self._start_muc(0)

    def _take_unnumbered(self, heading: Dong) -> None:
        # Its missing number is reported already; counting goes on as if it were right.
        if heading.kieu == "muc":
            self._start_muc(self._muc + 1)
        else:
            self._start_titled(self._khoan + 1)

    def _start_muc(self, number: int) -> None:
        self._muc = number
        self._khoan = self._diem = 0
        self._under_title = None

    def _start_titled(self, number: int) -> None:
        self._khoan = number
        self._diem = 0
        self._under_title = 0

    def _take_muc(self, paragraph: Dong) -> None:
        number = self._roman_number(paragraph.so.rstrip("."), paragraph) or self._muc + 1
        if number != self._muc + 1:
            self._fault("Mục", paragraph, self._roman(self._muc), self._roman(self._muc + 1))
        self._start_muc(number)

    def _roman_number(self, typed: str, paragraph: Dong) -> int:
        """The number a Roman numeral stands for; 0, with the fault said, where it is none."""
        try:
            return hieu_la_ma(typed)
        except ValueError as error:
            self._report.error(
                Code.HEADING_NUMBER, str(error), paragraph.line, hint="viết I., II., III., IV., …"
            )
            return 0

    def _take_khoan(self, paragraph: Dong) -> None:
        number = int(paragraph.so.rstrip("."))
        titled = paragraph.kieu == "khoan_tieu_de"
        self._diem = 0
        if not titled and self._under_title is not None and number == self._under_title + 1:
            self._under_title = number
            return
        if number != self._khoan + 1:
            last = self._khoan if titled else self._under_title or self._khoan
            self._fault("Khoản", paragraph, f"{last}." if last else "", f"{last + 1}.")
        if titled:
            self._start_titled(number)
        else:
            self._khoan = number
            self._under_title = None

    def _take_diem(self, paragraph: Dong) -> None:
        letter = paragraph.so.rstrip(")")
        wanted = self._diem + 1
        try:
            number = thu_tu_diem(letter)
        except ValueError as error:
            number = wanted
            self._report.error(
                Code.SEQUENCE,
                str(error),
                paragraph.line,
                hint="điểm đánh theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, …",
            )
        if number != wanted:
            last = f"{chu_diem(self._diem)})" if self._diem else ""
            next_one = f"{chu_diem(wanted)})" if wanted <= len(CHU_DIEM) else "khoản mới"
            self._fault("Điểm", paragraph, last, next_one)
        self._diem = number

    def _fault(self, what: str, paragraph: Dong, last: str, wanted: str) -> None:
        where = f"sau {last}" if last else "đứng đầu"
        self._report.error(
            Code.SEQUENCE,
            f"{what} đánh số không liền: {paragraph.so or paragraph.noi_dung} {where}",
            paragraph.line,
            hint="sửa số thứ tự, hoặc xem lại có đoạn nào bị mất hay lặp",
            current=paragraph.so or paragraph.noi_dung,
            required=wanted,
        )

    @staticmethod
    def _roman(number: int) -> str:
        return f"{viet_la_ma(number)}." if number else ""
