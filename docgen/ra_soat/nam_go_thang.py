"""Years typed into the text, where only `{{ nam }}` goes on to the next year by itself.

Left alone are years that belong where they stand: those of a cited paper or law, of a span, of a
goal still ahead, and counts that look like years.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.ra_soat.codes import Code
from docgen.ra_soat.values import Cho, Dieu, NamRaSoat
from docgen.vietnamese import khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEFORE = 12  # characters by which a year is found again among others in its text
_FURTHEST = 10  # years before the one the data come from: older ones are history
_YEAR = regex(r"(?<![\d])(?<!\d[.,])((?:19|20)\d\d)(?!\d)(?![.,]\d)")
_D, _M = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
# With dots: of a month alone the words before it tell, "1.2022 lần" is a number.
_DOTTED = regex(
    rf"(?:(?<![\d.,/-]){_D}\.\s?{_M}\.\s?"
    rf"|\b(?:tháng|quý|từ|đến|tới|hết|trước|sau|trong|và)\s+{_M}\.\s?)"
    r"((?:19|20)\d\d)(?!\d)(?![.,]\d)(?![/-][A-ZĐa-zđ])",
    re.I,
)
_YEAR_FIRST = regex(rf"(?<![\d.,])((?:19|20)\d\d)\.{_M}\.{_D}(?![.,]?\d)")
_DAY = (
    r"ngày\s+\d{1,2}"
    r"(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}"
)
_DATE = rf"(?:\s*[,(]?\s*{_DAY})"
# What is done with a law is done on a day: "phổ biến Luật Đất đai ngày 12/6/2022" dates no law.
_DONE_WITH = "".join(
    rf"(?<!(?i:{verb}) )"
    for verb in (
        *("phổ biến", "tuyên truyền", "triển khai", "thực hiện", "thi hành", "tập huấn"),
        *("quán triệt", "học tập", "tìm hiểu", "giới thiệu", "về"),
    )
)
_Y = r"(?:19|20)\d\d"
# (được sửa đổi, bổ sung một số điều năm 2020), sửa đổi, bổ sung các năm 2018, 2020
_AMENDED = (
    r"(?:\s*[,;(]?\s*(?:đã\s+)?(?:được\s+)?sửa\s+đổi(?:\s*,|\s+và)?(?:\s+bổ\s+sung)?"
    r"(?:\s+một\s+số\s+điều)?,?\s+(?:vào\s+|các\s+)*năm\s+"
    rf"{_Y}(?:(?:,|;|\s+và)\s*(?:năm\s+)?{_Y})*(?!\d))"
)
_KINDS = (
    r"(?:Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kết luận|Thông báo|Hướng dẫn|Kế hoạch|"
    r"Công văn|Công điện|Quy định)"
)
_CITED = regex(
    # 107/2020/NĐ-CP ngày 14/9/2020; 523/KH-UBND ngày 28/12/2021; 01-NQ/TU ngày 05 tháng 01 năm 2021
    rf"\d+[a-z]?(?:/(?:19|20)\d\d)?(?:/|-)[A-ZĐ][\wĐđ&./-]*{_DATE}?{_AMENDED}?"
    # Nghị quyết số 11 ngày 13-11-2020
    rf"|\b{_KINDS}\s+(?:số\s+)?\d+{_DATE}{_AMENDED}?"
    # TCVN ISO 9001:2015, QCVN 01:2021/BXD
    rf"|\b(?:TCVN|QCVN|TCXDVN|TCXD|TCCS|ISO|IEC)\b[\sA-Z/-]*\d+(?:-\d+)*\s*:\s*{_Y}"
    # Luật Thanh niên năm 2020, Hiến pháp năm 2013, Bộ luật Dân sự 2015, Luật Lâm nghiệp (2017)
    r"|\b(?:Hiến pháp|Bộ luật|(?<!Pháp )Luật|Pháp lệnh)(?:\s+"
    r"(?!trong\b|của\b|cho\b|vào\b|từ\b|đến\b)[^\W\d]+,?){0,12}"
    rf"(?:\s+\(?(?:năm\s+)?{_Y}{_AMENDED}?|{_AMENDED})"
    # Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
    rf"|\b{_DONE_WITH}(?:Bộ luật|(?<!Pháp )Luật|Pháp lệnh)(?:\s+"
    r"(?!trong\b|vào\b|từ\b|đến\b|tổ\s+chức\s+ngày\b)[^\W\d]+,?){1,12}(?<!,)"
    rf"\s+\(?{_DAY}"
)
_SPAN = regex(
    r"((?:19|20)\d\d)(?:\s*[-–—]\s*|\s+(?:đến|tới)\s+(?:hết\s+)?(?:năm\s+)?)((?:19|20)\d\d)(?!\d)"
)
# Chỉ thị 23/CT-TTg năm 2020, Nghị định 61 năm 2018: of an older year, in which nothing is done now
_OF_ITS_YEAR = regex(
    rf"(?:\d+[a-z]?[/-][A-ZĐ][\wĐđ&./-]*|\b{_KINDS}\s+(?:số\s+)?\d+)\s+năm\s+({_Y})(?!\d)"
    rf"{_AMENDED}?"
)
_UP_TO_NOW = regex(rf"\b(?:từ|kể từ|suốt từ)\s+(?:năm\s+)?{_Y}\s+(?:đến|tới)\s+nay\b", re.I)
_GOAL = regex(r"\b(?:đến|tới|tầm nhìn)\s+(?:hết\s+)?(?:năm\s+)?((?:19|20)\d\d)(?!\d)", re.I)
_COUNTED = regex(
    r"\s+(?:người|lượt|tờ|bản|cuốn|tin|bài|hồ sơ|đồng|nghìn|triệu|tỷ|trang|suất|cuộc|lớp|buổi|"
    r"đại biểu|hộ|doanh nghiệp|thủ tục|TTHC|ấn phẩm|kg|m2|km)\b",
    re.I,
)
_TYPED = (_YEAR, _DOTTED, _YEAR_FIRST)
_NOT_JUDGED = ("nam", "tu_nam", "thay_the")
# Papers and days that rules of their own judge, or `data check`.
_OWN_RULE = (
    "van_ban_goc.",
    "so_lieu.",
    "truc.tu",
    "truc.den",
    "truc.vang.",
    "truc.nghi",
    "truc.lam",
)


def literal_years(year: NamRaSoat) -> Iterator[Dieu]:
    """A year no name stands for; that of the data itself only where it came over as it was."""
    before = {_words(cho) for cho in year.cu if str(year.nam) in cho.text}
    for cho in year.cho:
        if cho.khoa in _NOT_JUDGED or cho.khoa.startswith(_OWN_RULE):
            continue
        copied = bool(before) and _words(cho) in before
        found = [m for m in _years(cho.text, year) if int(m[1]) != year.nam or copied]
        if found:
            said = ", ".join(dict.fromkeys(m[1] for m in found))
            yield Dieu(
                Code.LITERAL_YEAR,
                cho,
                said,
                f"Năm gõ thẳng: {said}",
                _hint({int(m[1]) for m in found}, year),
                cho.text[max(found[0].start(1) - _BEFORE, 0) : found[0].end(1)],
            )


def spans_over(year: NamRaSoat) -> Iterator[Dieu]:
    """A span such as 2019-2025 that ended before the year."""
    for cho in year.cho:
        if cho.khoa.startswith(_OWN_RULE):
            continue
        for span in _SPAN.finditer(without_citations(cho.text)):
            if int(span[1]) < int(span[2]) < year.nam:
                said = " ".join(span[0].split())
                yield Dieu(
                    Code.SPAN_OVER,
                    cho,
                    said,
                    f"Giai đoạn {said} đã hết trước năm {year.nam}",
                    "sửa theo giai đoạn mới, hoặc bỏ nội dung này",
                    span[0],
                )


def live_spans(text: str, nam: int) -> bool:
    """Whether the text speaks of a span that holds the year."""
    return any(int(span[1]) <= nam <= int(span[2]) for span in _SPAN.finditer(text))


def _years(text: str, year: NamRaSoat) -> list[re.Match[str]]:
    nam = year.nam
    spans = [m.span() for m in _CITED.finditer(text)]
    spans += [m.span() for m in _SPAN.finditer(text)]
    spans += [m.span() for m in _UP_TO_NOW.finditer(text)]
    spans += [m.span() for m in _OF_ITS_YEAR.finditer(text) if int(m[1]) < _base(year)]
    spans += [m.span() for m in _GOAL.finditer(text) if int(m[1]) >= nam]
    typed = chain.from_iterable(pattern.finditer(text) for pattern in _TYPED)
    return [
        m
        for m in sorted(typed, key=lambda m: m.start(1))
        if int(m[1]) >= nam - _FURTHEST
        and not any(start <= m.start(1) < end for start, end in spans)
        and not (_COUNTED.match(text, m.end()) and not text[: m.start()].rstrip().endswith("năm"))
    ]


def without_citations(text: str) -> str:
    """The text with blanks where papers and laws are cited."""
    return _CITED.sub(lambda found: " " * len(found[0]), text)


def _words(cho: Cho) -> tuple[str, str]:
    return cho.tep.rpartition(".")[0], khoa_so_sanh(cho.text)


def _base(year: NamRaSoat) -> int:
    """The year the data come from."""
    return year.review.tu_nam if year.review else year.nam


def _hint(years: set[int], year: NamRaSoat) -> str:
    base = _base(year)
    names = {base: "{{ nam }}", base - 1: "{{ nam_truoc }}", base + 1: "{{ nam_sau }}"}
    said = [names[y] for y in sorted(years) if y in names]
    name = ", ".join(said) or "{{ nam }}"
    return f"gõ {name} thay cho con số, hoặc sửa theo thực tế năm {year.nam}"
