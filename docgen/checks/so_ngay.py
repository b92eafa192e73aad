"""TT03x, TT04x: the number and symbol of a paper, its place and date, as they are written."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.number_line import BLANK, TO_FILL, is_number_line, number_lines
from docgen.standards.nd30.ten_loai import VIET_TAT_BAN_SAO, VIET_TAT_TEN_LOAI
from docgen.vietnamese import cung_chu, hai_so, viet_thang

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_SPACE = re.compile(r"\s")
_DATE = re.compile(
    rf"(?P<place>.*?)(?P<comma>\s*,)?\s*(?i:ngày)(?P<day>{BLANK}\d*{BLANK})"
    rf"(?i:tháng)(?P<month>{BLANK}\d*{BLANK})(?i:năm)(?P<year>{BLANK}\d*{BLANK})"
)
_OFFICIAL = frozenset({*VIET_TAT_TEN_LOAI.values(), *VIET_TAT_BAN_SAO.values()})


def number_form(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. “Số:”, số, dấu gạch chéo, ký hiệu gồm các nhóm chữ viết tắt nối bằng “-”.

    Đúng: Số: 15/KH-STP
    Sai: Số 15-KH/STP
    """
    for paragraph in paper.recognised.components.get("so_ky_hieu", ()):
        text = paragraph.displayed.strip()
        if text and not is_number_line(text, paper.standard.joint):
            yield Fault(
                "Số, ký hiệu không đúng dạng",
                at=paragraph,
                current=text,
                required="Số: 15/KH-STP",
                hint="viết “Số:”, số, dấu /, rồi ký hiệu bằng chữ in hoa nối nhau bằng dấu -",
            )


def number_padding(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. Số nhỏ hơn 10 phải ghi thêm số 0 phía trước, số khác thì không.

    Đúng: Số: 05/KH-STP
    Sai: Số: 5/KH-STP
    """
    for found in number_lines(paper):
        number = found.number
        if number and number != hai_so(int(number)):
            message, required = f"Số {number} ghi sai số 0", hai_so(int(number))
            yield Fault(message, at=found.paragraph, current=number, required=required)


def symbol_spaces(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. Giữa số và ký hiệu có “/”, giữa các nhóm chữ có “-” không cách chữ.

    Đúng: Số: 15/KH-STP
    Sai: Số: 15 / KH - STP
    """
    for found in number_lines(paper):
        symbol = found.symbol.strip()
        if _SPACE.search(symbol) or (found.number and found.after_number):
            joined = f"{found.number}/{''.join(symbol.split())}"
            said = f"{found.number}{found.after_number}/{symbol}"
            yield Fault("Ký hiệu có khoảng trắng", found.paragraph, current=said, required=joined)


def symbol_capitals(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. Ký hiệu bằng chữ in hoa, trừ chữ viết tắt tên loại như QyĐ, CTr, TTr.

    Đúng: Số: 15/TTr-STP
    Sai: Số: 15/KH-Stp
    """
    for found in number_lines(paper):
        groups = re.split(r"[-&\s]+", found.symbol)
        if any(group != group.upper() and group not in _OFFICIAL for group in groups):
            yield Fault(
                "Ký hiệu không viết bằng chữ in hoa",
                at=found.paragraph,
                current=found.symbol,
                required=found.symbol.upper(),
            )


def symbol_and_kind(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.b. Ký hiệu bắt đầu bằng chữ viết tắt tên loại của văn bản (PL III, Mục I).

    Đúng: KẾ HOẠCH có số “15/KH-STP”
    Sai: KẾ HOẠCH có số “15/BC-STP”
    """
    kinds = paper.recognised.main.of("ten_loai")
    said = kinds[0].displayed if kinds else ""
    wanted = next((v for k, v in VIET_TAT_TEN_LOAI.items() if cung_chu(k, said)), None)
    for found in number_lines(paper):
        first = found.symbol.strip().split("-")[0].strip()
        if wanted is not None and first.casefold() not in {wanted.casefold(), TO_FILL}:
            yield Fault(
                f"Ký hiệu không khớp với tên loại {said.strip()}",
                at=found.paragraph,
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
                required="Hà Tĩnh, ngày 05 tháng 01 năm 2022",
            )


def date_padding(paper: Paper) -> Iterator[Fault]:
    """Mục II.4.b. Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 phía trước, các tháng khác không.

    Đúng: ngày 05 tháng 01 năm 2022; ngày 15 tháng 6 năm 2022
    Sai: ngày 5 tháng 1 năm 2022; ngày 15 tháng 06 năm 2022
    """
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
    """Mục II.4.b. Thời gian ban hành là ngày có thật.

    Đúng: ngày 28 tháng 02 năm 2022
    Sai: ngày 30 tháng 02 năm 2022
    """
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


def issued_on(paper: Paper) -> date | None:
    """The day the head gives; None in a draft, or where it is no day."""
    for _, found in _dates(paper):
        day, month, year = (digits(found[name]) for name in ("day", "month", "year"))
        try:
            return date(int(year), int(month), int(day)) if len(year) == 4 else None
        except ValueError:
            return None
    return None


def comma_after_place(paper: Paper) -> Iterator[Fault]:
    """Mục II.4.c. Sau địa danh có dấu phẩy.

    Đúng: Hà Tĩnh, ngày 05 tháng 01 năm 2022
    Sai: Hà Tĩnh ngày 05 tháng 01 năm 2022
    """
    for paragraph, found in _dates(paper):
        if found["place"].strip() and not found["comma"]:
            place = found["place"].strip()
            message = "Sau địa danh không có dấu phẩy"
            yield Fault(message, at=paragraph, current=place, required=f"{place},")
