"""TT097: a paper cited for the first time is named in full (PL I, Phần I, II.6.b)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.values import NamedTuple
from docgen.vietnamese import KHONG_NGAT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Fault, Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item

_PROSE = frozenset({"loi_van", "dieu", "khoan"})
_LISTED = frozenset({"diem", "gach_dau_dong"})  # one that begins with a paper may list what it is
# What is cited by number; Luật, Pháp lệnh are by their names alone.
_CITED = (
    r"\b(?P<kind>(?i:Nghị định|Thông tư(?: liên tịch)?|Nghị quyết(?: liên tịch)?|Quyết định|Chỉ thị"
    r"|Kết luận|Quy định|Kế hoạch|Chương trình|Công văn|Văn bản|Công điện|Thông báo|Hướng dẫn"
    r"|Báo cáo|Tờ trình))\s+(?:số:?\s*)?(?P<number>\d+[/-](?=\S*[A-ZĐ])[^\s,;:()“”]*[^\s,;:()“”./])"
)
# Each only from where it can begin: a row of a million figures or marks is looked through once.
_NUMBER = r"(?<!\d)\d+\s*[/-]\s*\S+"
# PL II, V.7 prints “Điều 24 … của Nghị quyết số 351/2017/UBTVQH14”, without its day.
_ARTICLE = r"(?i)(?:điều|khoản|chương|phụ lục)\s+[\dIVX]+(?:\s+[^\s,;]+){0,8}\s*$"
_NUMBERED = r"\bsố:?\s*\d"
_BLANK = r"[\s.…_]*"
_FIGURES = r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}"
_DAY = rf"(?:ngày\s*)?(?:{_FIGURES}|\d{{1,2}} tháng \d{{1,2}} năm \d{{4}})"
# A day until which something is to be done is none on which a paper was issued.
_UNTIL = r"(?P<until>\b(?:trước|đến|từ|hết|sau|chậm nhất(?: là)?)\s+)?"
_ANY_DAY = rf"(?i){_UNTIL}(?:\bngày\b(?:[\s\d/.…_-]|tháng|năm)*|\b{_FIGURES})"
_OPENS = (
    r"(?i)\W*(?:[a-zđ]\)\s*)?(?:thực hiện|căn cứ|theo|phúc đáp|trả lời|tiếp theo|quán triệt"
    r"|triển khai(?: thực hiện)?)\s+"
)
_OF_GOVERNMENT = rf"(?i)\s*,?\s*{_DAY}\s+(?:về|quy định)\b(?!.*Chính phủ)"  # who else passes one?
_DAY_ALONE = rf"(?i)\s*,?\s*{_DAY}\s*(?:$|,(?!\s*(?:của|do|về|v/v)\b))"
_MARK = r"\W*+(?:[a-zđ]\)\W*)?"
_SHOWN = 100  # letters of a citation


class _Citation(NamedTuple):
    """A citation, and what stands before and after it in its sentence."""

    paragraph: ParagraphView
    found: re.Match[str]
    before: str
    after: str

    @property
    def spot(self) -> Spot:
        said = self.found[0] + re.split(r"[,:]", self.after, maxsplit=1)[0]
        named = f"{self.found['kind'].capitalize()} số {self.found['number']}"
        whole = f"{named} ngày … tháng … năm … của … về …"
        return Spot(self.paragraph, said[:_SHOWN].strip(), whole)

    @property
    def is_dated(self) -> bool:
        """Whether a day is named that may be the one it was issued on."""
        if re.match(r"(?i)\W*(?:tháng\b|năm\b(?!\s*\d{4}))", self.after):
            return True
        both = (self.before, self.after)
        return any(not day["until"] for text in both for day in re.finditer(_ANY_DAY, text))

    @property
    def lacks_government(self) -> bool:
        """Whether it surely says day and subject of a Nghị định and not whose it is."""
        bare = re.match(_OF_GOVERNMENT, self.after) is not None
        is_decree = self.found["kind"].casefold() == "nghị định"
        return bare and is_decree and re.fullmatch(_OPENS, self.before) is not None

    @property
    def ends_at_day(self) -> bool:
        """Whether it surely says the day and no more: nothing before may be who issued it."""
        alone = re.match(_DAY_ALONE, self.after) is not None
        return alone and re.fullmatch(_OPENS, self.before) is not None


def first_in_full(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.b. Viện dẫn lần đầu ghi đủ thời gian, cơ quan ban hành và trích yếu của văn bản.

    Các lần sau chỉ ghi tên loại và số, ký hiệu; Luật, Pháp lệnh chỉ ghi tên.

    Đúng: Thực hiện Kế hoạch số 52/KH-UBND ngày 28/12/2021 của UBND tỉnh về cải cách hành chính …
    Sai: Thực hiện Kế hoạch số 52/KH-UBND của UBND tỉnh, khi chưa viện dẫn kế hoạch này lần nào
    """
    firsts = tuple(_firsts(paper))
    undated = [one.spot for one in firsts if not one.is_dated]
    yield from as_one_fault(undated, "Viện dẫn lần đầu không ghi thời gian ban hành")
    bare = [one.spot for one in firsts if one.ends_at_day]
    message = "Viện dẫn lần đầu không ghi cơ quan ban hành và trích yếu"
    yield from as_one_fault(bare, message)
    bodiless = [one.spot for one in firsts if one.lacks_government]
    yield from as_one_fault(bodiless, "Viện dẫn lần đầu không ghi cơ quan ban hành")


def _firsts(paper: Paper) -> Iterator[_Citation]:
    """The first citation of each paper, where that stands in running text and alone."""
    main = paper.recognised.main
    known = {_key(found[0]) for p in main.of("so_ky_hieu") for found in _numbers(p.displayed)}
    for item in main.items:
        if "/" not in item.paragraph.text:
            continue
        aside = 0
        for sentence in _sentences(item.paragraph.displayed.replace(KHONG_NGAT, " ")):
            for place, found in enumerate(re.finditer(_CITED, sentence)):
                new = _key(found["number"]) not in known
                known.add(_key(found["number"]))
                before = sentence[: found.start()]
                if new and place == 0 and _is_told(item, before) and not _depth(before, aside):
                    yield _Citation(item.paragraph, found, before, sentence[found.end() :])
            aside = _depth(sentence, aside)


def _numbers(text: str) -> Iterator[re.Match[str]]:
    yield from re.finditer(_NUMBER, text)


def _key(number: str) -> str:
    return "".join(number.split()).lstrip("0").casefold()


def _is_told(item: Item, before: str) -> bool:
    """Whether it stands in running text, and no other paper before it in its sentence."""
    if '"' in before or re.search(_NUMBERED, before) or re.search(_ARTICLE, before):
        return False  # it may be quoted, or a part of another's subject
    listed = item.component in _LISTED and re.fullmatch(_MARK, before) is None
    return item.component in _PROSE or listed


def _depth(text: str, depth: int) -> int:
    """In how many brackets and quotes what follows a text stands; `depth` before it."""
    for mark in re.findall(r"[(“)”]", text):
        depth = depth + 1 if mark in "(“" else max(depth - 1, 0)
    return depth


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a paragraph and what semicolons part; "TP. Hồ Chí Minh" ends none."""
    start = 0
    for mark in re.finditer(r";|[.?!](?=\s|$)", text):
        last = text[mark.start() - 1 : mark.start()]
        if mark[0] == ";" or last.islower() or last.isdigit() or last in ")”":
            yield text[start : mark.start()]
            start = mark.end()
    yield text[start:]
