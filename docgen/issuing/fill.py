"""Number and date put into a paper's own file, and nothing else of it changed.

Their places are found by docgen's styles, else by their wording: the paragraph may have been set
in another style in Word, its text split into any runs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.errors import Unreadable
from docgen.issuing.codes import Code
from docgen.ooxml.markup import serialise
from docgen.ooxml.package import open_package, save_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.text import replace_text, typed_text
from docgen.patterns import regex
from docgen.recognise import recognise
from docgen.vietnamese import KHONG_NGAT, hai_so, viet_thang

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from docgen.ooxml.markup import Element
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Recognised
    from docgen.standards.base import Standard

_BLANK = r"[\s.…_]*"
# By what the norm puts between number and symbol. In the Đoàn's the colon may be missing (HD 29,
# Mẫu 3, số 3).
_NUMBER: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "/": regex(rf"(?i:Số)\s*:(?P<so>{_BLANK}\d*{_BLANK})/\s*(?P<ky_hieu>\S+)"),
        "-": regex(rf"(?i:Số)\s*:?(?P<so>{_BLANK}\d*{_BLANK})-\s*(?P<ky_hieu>\S+)"),
    }
)
_CITED: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        joint: regex(rf"(?i)số(?P<so>{_BLANK}\d*{_BLANK}){joint}(?P<ky_hieu>[^\s)]+)")
        for joint in _NUMBER
    }
)
_DATE = regex(
    rf"(?i)ngày(?P<day>{_BLANK}\d*{_BLANK})tháng(?P<month>{_BLANK}\d*{_BLANK})"
    rf"năm(?P<year>{_BLANK}\d*)"
)
_SIGNATURES = "_xmlsignatures/"  # where the parts of a digital signature lie (ISO 29500-2, 13)
_PLACE_AND_DATE = regex(rf"[^\W\d_][^,]*,\s*{_DATE.pattern.removeprefix('(?i)')}", re.I)
_REFERENCE = regex(r"\(.*kèm theo.*\)", re.I | re.S)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something about what stands in the file. `current` is that, `key` where the data types it."""

    code: Code
    message: str
    current: str | None = None
    required: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Filled:
    """The file with number and date, and what contradicted them on the way.

    `ky_hieu` is the symbol found beside the number, None where there is none.
    """

    docx: bytes
    ky_hieu: str | None
    refused: tuple[Fault, ...]
    warnings: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class NumberAndDate:
    """What is filled in; `in_annexes` false leaves their reference lines as they are.

    Of the years in `cac_nam` one may be printed in the draft and another be that of signing.
    PL I, Phần I, Mục III.1.c: an electronic paper leaves those places blank.
    """

    so: int
    ngay: date
    in_annexes: bool
    cac_nam: tuple[int, ...] = ()


def fill(docx: bytes, shown: str, given: NumberAndDate, standard: Standard) -> Filled:
    """Put number and date into the file.

    Raises Unreadable for what is no sound .docx, and for Strict, which docgen reads but not writes.

    The same file, number and date give the same bytes.
    """
    package = open_package(docx, shown)
    if package.strict:
        raise Unreadable(
            f"{shown}: lưu ở dạng Strict Open XML, docgen đọc được nhưng không ghi",
            "lưu lại thành “Word Document (.docx)”",
        )
    paper = recognise(read_view(package), standard)
    root = package.xml(package.document)
    before = serialise(root)
    filling = _Filling(given, [], [])
    number = _NUMBER[standard.joint]
    symbols = [
        filling.number(paragraph, number) for paragraph in _found(paper, root, "so_ky_hieu", number)
    ]
    undated = "dia_danh_ngay" in standard.structure.lacking(paper.ten_loai)
    # Of a paper without that line a sentence that reads like it is a sentence.
    places = (
        _elements(paper.main.of("dia_danh_ngay"), root)
        if undated
        else _found(paper, root, "dia_danh_ngay", _PLACE_AND_DATE)
    )
    dated = [filling.date(p) for p in places]
    if not any(symbols):
        filling.refused.append(Fault(Code.NO_PLACE, "Trong tệp không có dòng “Số: …/ký hiệu”"))
    if not any(dated) and not undated:
        message = "Trong tệp không có dòng “địa danh, ngày … tháng … năm …”"
        filling.refused.append(Fault(Code.NO_PLACE, message))
    if given.in_annexes:
        for paragraph in _references(paper, root):
            filling.number(paragraph, _CITED[standard.joint])
            filling.date(paragraph)
    made = serialise(root)
    if made != before and any(part.startswith(_SIGNATURES) for part in package.parts):
        message = "Tệp đã ký số: ghi số, ngày vào là mất chữ ký"
        filling.refused.append(Fault(Code.SIGNED_FILE, message))
    filled = save_package(package.with_parts({package.document: made}))
    symbol = next(filter(None, symbols), None)
    unique = (tuple(dict.fromkeys(faults)) for faults in (filling.refused, filling.warnings))
    return Filled(filled, symbol, *unique)


def _found(
    paper: Recognised, root: Element, component: str, wording: re.Pattern[str]
) -> tuple[Element, ...]:
    """The paragraphs of a component; without one, the first that reads like it."""
    own = paper.main.of(component)
    if any(p.text.strip() for p in own):
        return _elements(own, root)
    read = (item.paragraph for item in paper.main.items)
    first = next((p for p in read if wording.fullmatch(p.text.strip())), None)
    return _elements((first,) if first else (), root)


def _references(paper: Recognised, root: Element) -> Iterator[Element]:
    for annex in (*paper.annexes, *paper.enacted):
        own = annex.of("kem_theo")
        read = (item.paragraph for item in annex.items)
        yield from _elements(
            own or tuple(p for p in read if _REFERENCE.fullmatch(p.text.strip())), root
        )


def _elements(paragraphs: Iterable[ParagraphView], root: Element) -> tuple[Element, ...]:
    return tuple(paragraph.source.find(root) for paragraph in paragraphs)


@dataclass(frozen=True, slots=True)
class _Filling:
    """Fills one paragraph after another; collects what contradicts."""

    given: NumberAndDate
    refused: list[Fault]
    warnings: list[Fault]

    def number(self, paragraph: Element, wording: re.Pattern[str]) -> str | None:
        """Fill the number; the symbol beside it, None where there is no place for one."""
        found = wording.search(typed_text(paragraph))
        if found is None:
            return None
        typed, required = _digits(found["so"]), hai_so(self.given.so)
        if typed and int(typed) != self.given.so:
            self.refused.append(
                Fault(Code.OTHER_NUMBER, f"Trong tệp đã ghi số {typed}", typed, required)
            )
        elif typed != required:
            _put(paragraph, found, "so", KHONG_NGAT + required)
        return found["ky_hieu"].rstrip(".,;)")

    def date(self, paragraph: Element) -> bool:
        """Fill the date; False where there is no place for one."""
        found = _DATE.search(typed_text(paragraph))
        if found is None:
            return False
        ngay = self.given.ngay
        wanted = {
            "day": hai_so(ngay.day),
            "month": viet_thang(ngay.month),
            "year": str(ngay.year),
        }
        typed = {part: _digits(found[part]) for part in wanted}
        differ = {p for p in wanted if typed[p] and int(typed[p]) != int(wanted[p])}
        required = f"{wanted['day']}/{wanted['month']}/{wanted['year']}"
        years = {year for year in (typed["year"], wanted["year"]) if year}
        other_year = not years <= set(map(str, self.given.cac_nam))
        if differ and (typed["day"] or ("year" in differ and other_year)):
            said = "/".join(typed[part] or "…" for part in wanted)
            self.refused.append(
                Fault(Code.OTHER_DATE, f"Trong tệp đã ghi ngày {said}", said, required)
            )
            return True
        if differ:
            # The month a draft prints is the plan's; the day it is signed decides.
            said, required = (
                f"{of['month']}/{of['year']}" if "year" in differ else of["month"]
                for of in (typed, wanted)
            )
            message = f"Dự thảo in sẵn tháng {said}; tháng của văn bản theo ngày ban hành"
            self.warnings.append(Fault(Code.OTHER_MONTH, message, said, required))
        for part in ("year", "month", "day"):  # from the end: earlier places stay where they are
            if typed[part] != wanted[part]:
                after = "" if part == "year" and not found[part][-1:].isspace() else KHONG_NGAT
                _put(paragraph, found, part, KHONG_NGAT + wanted[part] + after)
        return True


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _put(paragraph: Element, found: re.Match[str], part: str, text: str) -> None:
    start, end = found.span(part)
    if start == end:  # no blank was left: behind the character before it
        start, text = start - 1, found.string[start - 1] + text
    replace_text(paragraph, start, end, text)
