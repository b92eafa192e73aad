"""The numbering of a text, held in sequence: mục, khoản, điểm.

Titled and untitled khoản of a mục are one sequence; untitled khoản may also start again at 1
under a titled one. After a fault counting goes on from the number that was typed, so one gap is
one finding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.model.names import TEN_GOI
from docgen.vietnamese import CHU_DIEM, chu_diem, hieu_la_ma, thu_tu_diem, viet_la_ma

if TYPE_CHECKING:
    from docgen.loading.report import Report
    from docgen.model.text import Dong


class Sequence:
    """Takes the paragraphs of one text in order and reports gaps and repeats."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._muc = 0
        self._khoan = 0
        self._under_title: int | None = None  # last untitled khoản under a titled one
        self._diem = 0

    def take(self, paragraph: Dong) -> None:
        """The next paragraph of the text."""
        kind = paragraph.kieu
        if kind in {"doan", "gach"}:
            # A name alone on its line may stand for a table, which ends no list.
            ends = kind == "doan" and not TEN_GOI.fullmatch(paragraph.noi_dung)
            self._diem = 0 if ends else self._diem
        elif not paragraph.so:
            self._take_unnumbered(paragraph)
        elif kind == "muc":
            self._take_muc(paragraph)
        elif kind == "diem":
            self._take_diem(paragraph)
        else:
            self._take_khoan(paragraph)

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
        try:
            number = hieu_la_ma(paragraph.so.rstrip("."))
        except ValueError as error:
            number = self._muc + 1
            self._report.error(
                Code.HEADING_NUMBER, str(error), paragraph.line, hint="viết I., II., III., IV., …"
            )
        if number != self._muc + 1:
            self._fault("Mục", paragraph, self._roman(self._muc), self._roman(self._muc + 1))
        self._start_muc(number)

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
            f"{what} đánh số không liền: {paragraph.so} {where}",
            paragraph.line,
            hint="sửa số thứ tự, hoặc xem lại có đoạn nào bị mất hay lặp",
            current=paragraph.so,
            required=wanted,
        )

    @staticmethod
    def _roman(number: int) -> str:
        return f"{viet_la_ma(number)}." if number else ""
