"""What is typed in a text as if docgen understood it, and is printed as typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.model.text import nhu_nhan_manh
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import ngay_khong_that, thang_khong_that

if TYPE_CHECKING:
    from docgen.loading.report import Report
    from docgen.vietnamese.ngay import NgaySai


class Odd(NamedTuple):
    """A kind of odd line: how it begins, what is said of it."""

    code: Code
    signs: re.Pattern[str]
    message: str
    hint: str


_LEAP_DAY = regex(r"\b29\s*(?:[/.-]|tháng)\s*0?2\b")
_KINDS = (
    Odd(
        Code.ODD_START,
        regex(r"\s*[0-9]{1,2}\)\s"),
        "bắt đầu bằng số và dấu ngoặc như “4)”; docgen in như gõ, không coi là số thứ tự",
        "khoản gõ 1., 2., …; điểm gõ a), b), …",
    ),
    Odd(
        Code.ODD_START,
        regex(r"\s*(?:\*|[•·▪●○◦‣■□➢✓])\s*(?=\s)|\s*[•·▪●○◦‣■□➢✓]"),
        "bắt đầu bằng dấu * hoặc dấu đầu dòng như •; docgen in như gõ",
        "gạch đầu dòng gõ dấu - rồi dấu cách, hoặc dấu + rồi dấu cách",
    ),
    Odd(
        Code.ODD_START,
        regex(r"\s*(?:-{2,}|–{2,}|={3,}|_{3,}|\*{3,}\s*$)"),
        "bắt đầu bằng nhiều dấu gạch; docgen in như gõ, không kẻ",
        "gạch đầu dòng gõ một dấu - rồi dấu cách; đường kẻ thì docgen tự kẻ ở chỗ luật định",
    ),
    Odd(
        Code.INDENT,
        regex(r"\t| {4,}\S|.*\S\t+\S"),
        "thụt vào hoặc có phím Tab; khoảng trống đầu dòng docgen bỏ đi",
        "gõ sát lề, giữa các chữ dùng dấu cách; docgen tự thụt dòng đúng thể thức",
    ),
    Odd(
        Code.MARKUP,
        regex(r"\s*\|"),
        "là bảng gõ bằng dấu |; docgen in như gõ, không kẻ bảng",
        "bảng nhiệm vụ nhập ở nhiem-vu.csv hoặc nhiem-vu.xlsx, khai ở phu_luc",
    ),
    Odd(
        Code.MARKUP,
        regex(r"\s*(?:```|~~~)"),
        "bắt đầu bằng ``` hoặc ~~~; docgen in như gõ, không thành khối riêng",
        "xóa dòng ấy, giữ lại các dòng chữ bên trong",
    ),
    Odd(
        Code.MARKUP,
        regex(r"\s*>+\s"),
        "bắt đầu bằng dấu >; docgen in như gõ, không thành đoạn trích",
        "bỏ dấu >; lời trích dẫn đặt trong ngoặc kép",
    ),
    Odd(
        Code.MARKUP,
        regex(r".*\[[^\]]+\]\([^)\s]+\)"),
        "có liên kết dạng [chữ](địa chỉ); docgen in như gõ",
        "gõ thẳng chữ, địa chỉ cần in thì gõ trong ngoặc đơn",
    ),
    Odd(
        Code.MARKUP,
        regex(
            r"(?i).*</?(?:br|hr|b|i|u|em|strong|p|div|span|font|sup|sub|a|img|table|tr|td|th|ul|ol"
            r"|li|h[1-6])(?:\s[^<>]*)?/?>"
        ),
        "có thẻ HTML; docgen in như gõ",
        "bỏ thẻ, mỗi đoạn gõ một dòng; trong lời văn thì *chữ nghiêng*, **chữ đậm**",
    ),
)
_ALONE = Odd(
    Code.ODD_START,
    regex(r"\s*(?:[0-9]{1,3}[.)]|[IVXLCDM]+\.|[a-zđ]\)|[-–+*•])\s*$"),
    "chỉ có số thứ tự hoặc dấu đầu dòng, không có chữ; docgen in như gõ",
    "gõ lời văn liền sau số, sau một dấu cách; không dùng thì xóa dòng",
)
_OF_TEXT = Odd(
    Code.ODD_START,
    regex(r"\s*[a-zđ]\.\s+\S"),
    "bắt đầu bằng chữ và dấu chấm như “a.”; docgen in như gõ, không coi là điểm",
    "điểm gõ a), b), c), …",
)
_STARS = (
    "có dấu * như của chữ nghiêng, chữ đậm; ô của bảng in như gõ",
    "bỏ dấu *; chữ trong ô không nghiêng, không đậm",
)


class OddText:
    """Takes the lines of one text in order; one warning a kind, however many lines have it."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._found: dict[tuple[Code, str, str], list[int]] = {}

    def take(self, typed: str, line: int) -> None:
        """The next line, with the space it starts with."""
        self._take(typed, line, (*_KINDS, _ALONE, _OF_TEXT))

    def take_cell(self, typed: str, line: int) -> None:
        """The next line of a table's cells, which are printed without emphasis.

        A dash or a number alone is what the cell says.
        """
        self._take(typed, line, _KINDS)
        if nhu_nhan_manh(typed):
            self._note(line, Code.EMPHASIS, *_STARS)

    def report_kinds(self) -> None:
        """Say what was found in all lines taken."""
        for (code, message, hint), lines in self._found.items():
            also = f" (và {len(lines) - 1} dòng nữa)" if len(lines) > 1 else ""
            self._report.warning(code, f"Dòng {message}{also}", lines[0], hint=hint)

    def _take(self, typed: str, line: int, kinds: tuple[Odd, ...]) -> None:
        for odd in kinds:
            if odd.signs.match(typed):
                self._note(line, odd.code, odd.message, odd.hint)

    def _note(self, line: int, code: Code, message: str, hint: str) -> None:
        self._found.setdefault((code, message, hint), []).append(line)


def check_dates(text: str, line: int, report: Report, nam: int | None) -> None:
    """Dates that no calendar has; `{{ nam }}` is the year `nam`, None where it is not known."""
    _say_dates(ngay_khong_that(text, nam), line, report)


def check_schedule(text: str, line: int, report: Report) -> None:
    """Months and quarters that no year has, named without one in a schedule."""
    _say_dates(thang_khong_that(text), line, report)


def _say_dates(found: tuple[NgaySai, ...], line: int, report: Report) -> None:
    for typed, why, sure in found:
        what = next((w for w in ("tháng", "quý") if typed.lower().startswith(w)), "ngày")
        message = f"“{typed}” không phải là {what} có thật: {why}"
        if sure:
            hint = f"sửa {what}"
            if "{{" in typed and _LEAP_DAY.search(typed):  # it was right in the year it comes from
                hint = "năm này không nhuận: sửa thành ngày 28/02, hoặc ngày khác"
            report.error(Code.DATE_IN_TEXT, message, line, hint=hint)
        else:
            hint = f"sửa {what}; docgen in như gõ"
            report.warning(Code.DATE_IN_TEXT, message, line, hint=hint)
