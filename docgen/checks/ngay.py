"""TT040–TT043: the line of place and day of a paper."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault, excerpt
from docgen.checks.number_line import BLANK
from docgen.patterns import regex
from docgen.vietnamese import viet_ngay, viet_thang

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_DATE = regex(
    rf"(?P<place>.*?)(?P<comma>\s*,)?\s*(?i:ngày)(?P<day>{BLANK}\d*{BLANK})"
    rf"(?i:tháng)(?P<month>{BLANK}\d*{BLANK})(?i:năm)(?P<year>{BLANK}\d*{BLANK})"
)
# A mark in the place of the comma, or beside it; dots are a blank to be filled in.
_OTHER_MARK = regex(r"(?<=[^\s.…_])\s*[.:;–—-]$")
_MONTHS = frozenset(map(str, range(1, 13)))
_PLACE = regex(r"(?:(?!ngày\b)[^\d,;:])+", re.IGNORECASE)
_FIGURES = regex(
    r"(\d{1,2})\s*(?:[/.-]|,?\s*th\wng)\s*(\d{1,2})\s*[/.,-]?\s*(?:n\wm)?\s*(?<!\d)(\d{4})",
    re.IGNORECASE,
)


def dates_of(paper: Paper) -> Iterator[tuple[ParagraphView, re.Match[str]]]:
    """The lines of place and day in the form the norm asks, each with its parts by name."""
    for paragraph in paper.recognised.components.get("dia_danh_ngay", ()):
        if found := _DATE.fullmatch(paragraph.displayed.strip()):
            yield paragraph, found


def digits(text: str) -> str:
    """The figures in a place that may have been left blank."""
    return "".join(c for c in text if c.isdecimal())


def date_form(paper: Paper) -> Iterator[Fault]:
    """Mục II.4. “Địa danh, ngày … tháng … năm …”; ngày để trống là dự thảo.

    Đúng: Hà Tĩnh, ngày 05 tháng 01 năm 2022
    Sai: Hà Tĩnh, 05/01/2022
    """
    for paragraph in paper.recognised.components.get("dia_danh_ngay", ()):
        text = paragraph.displayed.strip()
        found = _DATE.fullmatch(text)
        year = digits(found["year"]) if found else ""
        if text and (found is None or not found["place"].strip() or len(year) not in (0, 4)):
            yield Fault(
                "Địa danh, ngày tháng năm không đúng dạng",
                at=paragraph,
                current=text,
                required=_sound(text),
            )
        elif found is not None and year and found["year"].rstrip().endswith("."):
            message = "Có dấu chấm sau năm ban hành"
            yield Fault(message, at=paragraph, current=text, required=text.rstrip(" ."))


def _sound(text: str) -> str:
    """The line with the place and the day it names itself, dotted where it names none."""
    found = _PLACE.match(text)
    place = found[0].strip() if found else ""
    day = _FIGURES.search(text)
    said = "ngày … tháng … năm …"
    if day is not None:
        with suppress(ValueError):  # a day there is not is not to be proposed
            said = viet_ngay(date(int(day[3]), int(day[2]), int(day[1])))
    return f"{place or 'Địa danh'}, {said}"


def date_padding(paper: Paper) -> Iterator[Fault]:
    """Mục II.4.b. Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 phía trước, các tháng khác không.

    Đúng: ngày 05 tháng 01 năm 2022; ngày 15 tháng 6 năm 2022
    Sai: ngày 5 tháng 1 năm 2022; ngày 15 tháng 06 năm 2022
    """
    for paragraph, found in dates_of(paper):
        day, month = digits(found["day"]), digits(found["month"])
        bare = day.lstrip("0")
        if bare and day != bare.zfill(2):
            required = f"ngày {bare.zfill(2)}"
            yield Fault("Ngày ghi sai số 0", paragraph, current=f"ngày {day}", required=required)
        bare = month.lstrip("0")
        if bare in _MONTHS and month != viet_thang(int(bare)):
            required = f"tháng {viet_thang(int(bare))}"
            yield Fault(
                "Tháng ghi sai số 0", paragraph, current=f"tháng {month}", required=required
            )


def date_exists(paper: Paper) -> Iterator[Fault]:
    """Mục II.4.b. Thời gian ban hành là ngày có thật.

    Đúng: ngày 28 tháng 02 năm 2022
    Sai: ngày 30 tháng 02 năm 2022
    """
    for paragraph, found in dates_of(paper):
        day, month, year = (digits(found[name]) for name in ("day", "month", "year"))
        try:
            date(int(year or 2000), int(month or 1), int(day or 1))
        except (ValueError, OverflowError):
            yield Fault(
                "Ngày ban hành không có thật",
                at=paragraph,
                current=excerpt(f"{day}/{month}/{year}"),
                hint="xem lại ngày và tháng; dự thảo thì để trống ngày",
            )


def issued_on(paper: Paper) -> date | None:
    """The day the head gives; None in a draft, or where it is no day."""
    for _, found in dates_of(paper):
        day, month, year = (digits(found[name]) for name in ("day", "month", "year"))
        try:
            return date(int(year), int(month), int(day)) if len(year) == 4 else None
        except (ValueError, OverflowError):
            return None
    return None


def comma_after_place(paper: Paper) -> Iterator[Fault]:
    """Mục II.4.c. Sau địa danh có dấu phẩy.

    Đúng: Hà Tĩnh, ngày 05 tháng 01 năm 2022
    Sai: Hà Tĩnh ngày 05 tháng 01 năm 2022; Hà Tĩnh. ngày 05 tháng 01 năm 2022
    """
    for paragraph, found in dates_of(paper):
        place, comma = found["place"].strip(), (found["comma"] or "").strip()
        required = f"{_OTHER_MARK.sub('', place)},"
        if place and place + comma != required:
            message = f"Sau địa danh {'có dấu thừa' if comma else 'không có dấu phẩy'}"
            yield Fault(message, at=paragraph, current=place + comma, required=required)
