"""TT03x, TT04x: the number and symbol of a paper, its place and date, as they are written."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.standards.nd30.ten_loai import VIET_TAT_BAN_SAO, VIET_TAT_TEN_LOAI
from docgen.vietnamese import cung_chu, hai_so, viet_thang

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

BLANK = r"[\s.…_]*"
# A number left blank is that of a draft; the văn thư writes it in.
_NUMBER = re.compile(rf"(?i:Số)\s*:({BLANK})(\d*)({BLANK})/(.*)")
_SPACE = re.compile(r"\s")
_SYMBOL = re.compile(r"[^\W_]+(?:&[^\W_]+)*(?:-[^\W_]+(?:&[^\W_]+)*)+")
_DATE = re.compile(
    rf"(?P<place>.*?)(?P<comma>\s*,)?\s*(?i:ngày)(?P<day>{BLANK}\d*{BLANK})"
    rf"(?i:tháng)(?P<month>{BLANK}\d*{BLANK})(?i:năm)(?P<year>{BLANK}\d*{BLANK})"
)
_OFFICIAL = frozenset({*VIET_TAT_TEN_LOAI.values(), *VIET_TAT_BAN_SAO.values()})


def _numbers(paper: Paper) -> Iterator[tuple[ParagraphView, re.Match[str]]]:
    for paragraph in paper.recognised.components.get("so_ky_hieu", ()):
        if found := _NUMBER.fullmatch(paragraph.displayed.strip()):
            yield paragraph, found


def symbol_of(paper: Paper) -> tuple[str, str] | None:
    """Number ("" in a draft) and symbol of the paper; None where they cannot be read.

    A symbol that is itself at fault is no measure for another: then "".
    """
    found = next(_numbers(paper), None)
    if found is None:
        return None
    symbol = found[1][4].strip()
    return found[1][2], symbol if _SYMBOL.fullmatch(symbol) else ""


def number_form(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. “Số:”, số, dấu gạch chéo, ký hiệu gồm các nhóm chữ viết tắt nối bằng “-”."""
    for paragraph in paper.recognised.components.get("so_ky_hieu", ()):
        text = paragraph.displayed.strip()
        found = _NUMBER.fullmatch(text)
        if text and (found is None or not _SYMBOL.fullmatch("".join(found[4].split()))):
            yield Fault(
                "Số, ký hiệu không đúng dạng",
                at=paragraph,
                current=text,
                required="Số: 15/KH-STP",
                hint="viết “Số:”, số, dấu /, rồi ký hiệu bằng chữ in hoa nối nhau bằng dấu -",
            )


def number_padding(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. Số nhỏ hơn 10 phải ghi thêm số 0 phía trước, số khác thì không."""
    for paragraph, found in _numbers(paper):
        if found[2] and found[2] != hai_so(int(found[2])):
            required = hai_so(int(found[2]))
            yield Fault(
                f"Số {found[2]} ghi sai số 0", at=paragraph, current=found[2], required=required
            )


def symbol_spaces(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. Giữa số và ký hiệu có “/”, giữa các nhóm chữ có “-” không cách chữ."""
    for paragraph, found in _numbers(paper):
        if _SPACE.search(found[4].strip()) or (found[2] and found[3]):
            joined = f"{found[2]}/{''.join(found[4].split())}"
            said = f"{found[2]}{found[3]}/{found[4].strip()}"
            yield Fault("Ký hiệu có khoảng trắng", paragraph, current=said, required=joined)


def symbol_capitals(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. Ký hiệu bằng chữ in hoa, trừ chữ viết tắt tên loại như QyĐ, CTr, TTr."""
    for paragraph, found in _numbers(paper):
        groups = re.split(r"[-&\s]+", found[4])
        if any(group != group.upper() and group not in _OFFICIAL for group in groups):
            yield Fault(
                "Ký hiệu không viết bằng chữ in hoa",
                at=paragraph,
                current=found[4],
                required=found[4].upper(),
            )


def symbol_and_kind(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.b. Ký hiệu bắt đầu bằng chữ viết tắt tên loại của văn bản (PL III, Mục I)."""
    kinds = paper.recognised.main.of("ten_loai")
    said = kinds[0].displayed if kinds else ""
    wanted = next((v for k, v in VIET_TAT_TEN_LOAI.items() if cung_chu(k, said)), None)
    for paragraph, found in _numbers(paper):
        first = found[4].strip().split("-")[0].strip()
        if wanted is not None and first.casefold() != wanted.casefold():
            yield Fault(
                f"Ký hiệu không khớp với tên loại {said.strip()}",
                at=paragraph,
                current=first,
                required=wanted,
            )


def _dates(paper: Paper) -> Iterator[tuple[ParagraphView, re.Match[str]]]:
    for paragraph in paper.recognised.components.get("dia_danh_ngay", ()):
        if found := _DATE.fullmatch(paragraph.displayed.strip()):
            yield paragraph, found


def digits(text: str) -> str:
    """The figures in a place that may have been left blank."""
    return "".join(c for c in text if c.isdigit())


def date_form(paper: Paper) -> Iterator[Fault]:
    """Mục II.4. “Địa danh, ngày … tháng … năm …”; ngày để trống là dự thảo."""
    for paragraph in paper.recognised.components.get("dia_danh_ngay", ()):
        text = paragraph.displayed.strip()
        found = _DATE.fullmatch(text)
        year = digits(found["year"]) if found else ""
        if text and (found is None or not found["place"].strip() or len(year) not in (0, 4)):
            yield Fault(
                "Địa danh, ngày tháng năm không đúng dạng",
                at=paragraph,
                current=text,
                required="Hà Tĩnh, ngày 05 tháng 01 năm 2022",
            )


def date_padding(paper: Paper) -> Iterator[Fault]:
    """Mục II.4.b. Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 phía trước, các tháng khác không."""
    for paragraph, found in _dates(paper):
        day, month = digits(found["day"]), digits(found["month"])
        if day and int(day) and day != hai_so(int(day)):
            required = f"ngày {hai_so(int(day))}"
            yield Fault("Ngày ghi sai số 0", paragraph, current=f"ngày {day}", required=required)
        if month and 1 <= int(month) <= 12 and month != viet_thang(int(month)):
            required = f"tháng {viet_thang(int(month))}"
            yield Fault(
                "Tháng ghi sai số 0", paragraph, current=f"tháng {month}", required=required
            )


def date_exists(paper: Paper) -> Iterator[Fault]:
    """Mục II.4.b. Thời gian ban hành là ngày có thật."""
    for paragraph, found in _dates(paper):
        day, month, year = (digits(found[name]) for name in ("day", "month", "year"))
        try:
            date(int(year or 2000), int(month or 1), int(day or 1))
        except ValueError:
            yield Fault(
                "Ngày ban hành không có thật",
                at=paragraph,
                current=f"{day}/{month}/{year}",
                hint="xem lại ngày và tháng; dự thảo thì để trống ngày",
            )


def comma_after_place(paper: Paper) -> Iterator[Fault]:
    """Mục II.4.c. Sau địa danh có dấu phẩy."""
    for paragraph, found in _dates(paper):
        if found["place"].strip() and not found["comma"]:
            place = found["place"].strip()
            message = "Sau địa danh không có dấu phẩy"
            yield Fault(message, at=paragraph, current=place, required=f"{place},")
