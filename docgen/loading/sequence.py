"""The numbering of a text, held in sequence: chương, điều, mục, khoản, điểm.

Titled and untitled khoản of a mục are one sequence; untitled khoản may also start again at 1
under a titled one. Điều are one sequence through the whole text, khoản start again under each.
Under a paragraph without a number điểm count on, which it may belong to, or start again at a).
After a fault counting goes on from the number that was typed or from the one it should have been,
as the next one has it: one gap, and one slip of the hand, is one finding. A line with another
fault may have lost its number by it: what comes next at each level is then taken as it is typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.model.names import TEN_GOI
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import CHU_DIEM, chu_diem, hieu_la_ma, thu_tu_diem, viet_la_ma

if TYPE_CHECKING:
    from docgen.loading.report import Report
    from docgen.model.text import Dong


_PLAIN = frozenset({"doan", "gach", "quyet_dinh", "tieu_de_phan_chuong", "tieu_de_muc"})
_DIGITS = regex(r"[0-9]+")
_LEVELS = {
    **{"dieu": "Điều", "dieu_tieu_de": "Điều", "muc": "Mục"},
    **{"khoan": "Khoản", "khoan_tieu_de": "Khoản", "diem": "Điểm"},
}
_CHAPTERS = ("Phần", "Chương", "Mục", "Tiểu mục")


class Run(NamedTuple):
    """Where counting stands: the last number as typed, and as it should have been."""

    typed: int = 0
    meant: int = 0

    def takes(self, number: int) -> bool:
        """Whether `number` may come next."""
        return number in {self.typed + 1, self.meant + 1}

    def then(self, number: int) -> Run:
        """Where counting stands after `number`."""
        return Run(number, number if self.takes(number) else self.meant + 1)


class Sequence:
    """Takes the paragraphs of one text in order and reports gaps and repeats."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._chapters: dict[str, Run] = {}
        self._may_restart: set[str] = set()
        self._dieu = Run()
        self._muc = Run()
        self._khoan = Run()
        self._under_title: Run | None = None  # untitled khoản under a titled one
        self._diem = Run()
        self._new_list = False  # whether a) may come again
        self._unsure: set[str] = set()

    def take(self, paragraph: Dong) -> None:
        """The next paragraph of the text."""
        kind = paragraph.kieu
        if self._report.findings and paragraph.line in self._report.lines_at_fault():
            self._unsure = set(_LEVELS.values())
        if kind in _PLAIN:
            if kind not in {"gach", "doan"}:
                self._diem = Run()
            # A name alone on its line may stand for a table, which begins no list.
            elif kind == "doan" and not TEN_GOI.fullmatch(paragraph.noi_dung):
                self._new_list = True
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
        if paragraph.so:
            self._unsure.discard(_LEVELS.get(kind, ""))

    def _take_chapter(self, paragraph: Dong) -> None:
        """A level counts on where a higher one comes between, or starts again at 1."""
        level, _, typed = paragraph.noi_dung.rpartition(" ")
        level = " ".join(level.split())
        number = int(typed) if typed.isdigit() else self._roman_number(typed, paragraph)
        run = self._chapters.get(level, Run())
        if number == 1 and level in self._may_restart:
            run = Run()
        number = number or run.typed + 1  # 0 is said already
        if not run.takes(number):
            write = str if typed.isdigit() else viet_la_ma
            self._fault(
                level,
                paragraph,
                f"{level} {write(run.typed)}" if run.typed else "",
                f"{level} {write(run.typed + 1)}",
            )
        self._chapters[level] = run.then(number)
        below = _CHAPTERS[_CHAPTERS.index(level) + 1 :]
        self._may_restart = (self._may_restart - {level}) | set(below)
        self._start_muc(Run())

    def _take_dieu(self, paragraph: Dong) -> None:
        number = int(_DIGITS.findall(paragraph.so)[0])
        if not self._dieu.takes(number):
            last = self._dieu.typed
            shown = f"Điều {last}." if last else ""
            self._fault("Điều", paragraph, shown, f"Điều {last + 1}.")
        self._dieu = self._dieu.then(number)
        self._start_muc(Run())

    def _take_unnumbered(self, heading: Dong) -> None:
        # Its missing number is reported already; counting goes on as if it were right.
        if heading.kieu == "muc":
            self._start_muc(self._muc.then(self._muc.typed + 1))
        else:
            self._start_titled(self._khoan.then(self._khoan.typed + 1))

    def _start_muc(self, muc: Run) -> None:
        self._muc = muc
        self._khoan = self._diem = Run()
        self._under_title = None

    def _start_titled(self, khoan: Run) -> None:
        self._khoan = khoan
        self._diem = Run()
        self._under_title = Run()

    def _take_muc(self, paragraph: Dong) -> None:
        last = self._muc.typed
        number = self._roman_number(paragraph.so.rstrip("."), paragraph) or last + 1
        if not self._muc.takes(number):
            self._fault("Mục", paragraph, self._roman(last), self._roman(last + 1))
        self._start_muc(self._muc.then(number))

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
        self._diem = Run()
        under = None if titled else self._under_title
        if under is not None and under.takes(number):
            self._under_title = under.then(number)
            return
        if not self._khoan.takes(number):
            last = (under or self._khoan).typed or self._khoan.typed
            self._fault("Khoản", paragraph, f"{last}." if last else "", f"{last + 1}.")
            if under is not None and under.typed:
                self._under_title = under.then(number)
                return
        if titled:
            self._start_titled(self._khoan.then(number))
        else:
            self._khoan = self._khoan.then(number)
            self._under_title = None

    def _take_diem(self, paragraph: Dong) -> None:
        letter = paragraph.so.rstrip(")")
        last = self._diem.typed
        wanted = last + 1
        try:
            number = thu_tu_diem(letter)
        except ValueError as error:
            # Whether the next one takes its place or comes after it, is as it should be.
            self._diem = Run(last, wanted)
            self._report.error(
                Code.SEQUENCE,
                str(error),
                paragraph.line,
                hint="điểm đánh theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, …",
            )
            return
        if self._new_list and number == 1:
            self._diem = Run()
        self._new_list = False
        if not self._diem.takes(number):
            shown = f"{chu_diem(last)})" if last else ""
            next_one = f"{chu_diem(wanted)})" if wanted <= len(CHU_DIEM) else "khoản mới"
            self._fault("Điểm", paragraph, shown, next_one)
        self._diem = self._diem.then(number)

    def _fault(self, what: str, paragraph: Dong, last: str, wanted: str) -> None:
        if what in self._unsure:
            return
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
