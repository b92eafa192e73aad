"""What is typed in a text as if docgen understood it, and is printed as typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.patterns import regex
from docgen.vietnamese import ngay_khong_that

if TYPE_CHECKING:
    from docgen.loading.report import Report

_KINDS: tuple[tuple[Code, re.Pattern[str], str, str], ...] = (
    (
        Code.ODD_START,
        regex(r"\s*[0-9]{1,2}\)\s"),
        "bắt đầu bằng số và dấu ngoặc như “4)”; docgen in như gõ, không coi là số thứ tự",
        "khoản gõ 1., 2., …; điểm gõ a), b), …",
    ),
    (
        Code.ODD_START,
        regex(r"\s*(?:\*|[•·▪●○◦‣■□➢✓])\s*(?=\s)|\s*[•·▪●○◦‣■□➢✓]"),
        "bắt đầu bằng dấu * hoặc dấu đầu dòng như •; docgen in như gõ",
        "gạch đầu dòng gõ dấu - rồi dấu cách, hoặc dấu + rồi dấu cách",
    ),
    (
        Code.ODD_START,
        regex(r"\s*(?:-{2,}|–{2,}|={3,}|_{3,}|\*{3,}\s*$)"),
        "bắt đầu bằng nhiều dấu gạch; docgen in như gõ, không kẻ",
        "gạch đầu dòng gõ một dấu - rồi dấu cách; đường kẻ thì docgen tự kẻ ở chỗ luật định",
    ),
    (
        Code.ODD_START,
        regex(r"\s*(?:[0-9]{1,3}[.)]|[IVXLCDM]+\.|[a-zđ]\)|[-–+*•])\s*$"),
        "chỉ có số thứ tự hoặc dấu đầu dòng, không có chữ; docgen in như gõ",
        "gõ lời văn liền sau số, sau một dấu cách; không dùng thì xóa dòng",
    ),
    (
        Code.INDENT,
        regex(r"\t| {4,}\S|.*\S\t+\S"),
        "thụt vào hoặc có phím Tab; khoảng trống đầu dòng docgen bỏ đi",
        "gõ sát lề, giữa các chữ dùng dấu cách; docgen tự thụt dòng đúng thể thức",
    ),
    (
        Code.MARKUP,
        regex(r"\s*\|"),
        "là bảng gõ bằng dấu |; docgen in như gõ, không kẻ bảng",
        "bảng nhiệm vụ nhập ở nhiem-vu.csv hoặc nhiem-vu.xlsx, khai ở phu_luc",
    ),
    (
        Code.MARKUP,
        regex(r"\s*>+\s"),
        "bắt đầu bằng dấu >; docgen in như gõ, không thành đoạn trích",
        "bỏ dấu >; lời trích dẫn đặt trong ngoặc kép",
    ),
    (
        Code.MARKUP,
        regex(r".*\[[^\]]+\]\([^)\s]+\)"),
        "có liên kết dạng [chữ](địa chỉ); docgen in như gõ",
        "gõ thẳng chữ, địa chỉ cần in thì gõ trong ngoặc đơn",
    ),
    (
        Code.MARKUP,
        regex(
            r"(?i).*</?(?:br|hr|b|i|u|em|strong|p|div|span|font|sup|sub|a|img|table|tr|td|th|ul|ol"
            r"|li|h[1-6])(?:\s[^<>]*)?/?>"
        ),
        "có thẻ HTML; docgen in như gõ",
        "mỗi đoạn gõ một dòng; *chữ nghiêng*, **chữ đậm**",
    ),
)


class OddText:
    """Takes the lines of one text in order; one warning a kind, however many lines have it."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._found: dict[int, list[int]] = {}

    def take(self, typed: str, line: int) -> None:
        """The next line, with the space it starts with."""
        for kind, (_, pattern, *_rest) in enumerate(_KINDS):
            if pattern.match(typed):
                self._found.setdefault(kind, []).append(line)

    def report_kinds(self) -> None:
        """Say what was found in all lines taken."""
        for kind, lines in self._found.items():
            code, _, message, hint = _KINDS[kind]
            also = f" (và {len(lines) - 1} dòng nữa)" if len(lines) > 1 else ""
            self._report.warning(code, f"Dòng {message}{also}", lines[0], hint=hint)


def check_dates(text: str, line: int, report: Report, nam: int | None) -> None:
    """Dates that no calendar has; `{{ nam }}` is the year `nam`, None where it is not known."""
    for typed, why in ngay_khong_that(text, nam):
        report.warning(
            Code.DATE_IN_TEXT,
            f"“{typed}” không phải là ngày có thật: {why}",
            line,
            hint="sửa ngày; docgen in như gõ",
        )
