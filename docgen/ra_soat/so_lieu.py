"""What a report took over from the year before: figures in its text, the days of its data."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.model.ledger import viet_ngay_gon
from docgen.patterns import regex
from docgen.ra_soat.codes import Code
from docgen.ra_soat.nam_go_thang import without_citations
from docgen.ra_soat.values import Dieu, NamRaSoat
from docgen.vietnamese import cung_ngay, hieu_ngay, khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_REPORTS = "bao-cao/"
_NUMBERING = regex(r"^(?:[0-9]{1,3}\.|[-–+])\s+")
_NAMES = regex(r"\{\{[^{}]*\}\}")
# What is no result: an article, a number of a paper, a date, months of a period, all of something.
_NO_FIGURE = regex(
    r"\b(?:Điều|khoản|điểm|Mục|Phần|số|năm|tháng|ngày|lần thứ|mức độ)\s+\d[\d/.-]*"
    r"|\d+\s+tháng\b|\b100%|\d{4}\s*[-–]\s*\d{4}|\d{1,2}/\d[\d/]*",
    re.I,
)
_FIGURE = regex(r"(?<![\w/-])\d+(?:[.,]\d+)*%?(?![\w/-])")


def typed_figures(year: NamRaSoat) -> Iterator[Dieu]:
    """A paragraph of a report with figures, in the words of the same report of the year before."""
    before = {(cho.tep, khoa_so_sanh(cho.text)) for cho in year.cu if cho.tep.startswith(_REPORTS)}
    for cho in year.cho:
        if cho.khoa or (cho.tep, khoa_so_sanh(cho.text)) not in before:
            continue
        figures = _figures(cho.text)
        if figures:
            yield Dieu(
                Code.OLD_FIGURE,
                cho,
                ", ".join(figures),
                f"Số liệu gõ thẳng, chép từ báo cáo năm trước: {', '.join(figures)}",
                f"viết lại theo kết quả năm {year.nam}, hoặc gọi tên giá trị docgen tính",
                figures[0],
            )


def days_of_data(year: NamRaSoat) -> Iterator[Dieu]:
    """Days of data typed for the report of the year before: later reports have the usual ones."""
    before = {(cho.tep, cho.khoa): _day(cho.text) for cho in year.cu}
    years = year.nam - year.review.tu_nam if year.review else 0
    for first, last in pairwise(year.cho):
        if (first.khoa, last.khoa) != ("so_lieu.tu", "so_lieu.den"):
            continue
        then = [before.get((cho.tep, cho.khoa)) for cho in (first, last)]
        moved = [cung_ngay(day, day.year + years) for day in then if day]
        if moved == [_day(first.text), _day(last.text)]:
            said = f"từ {viet_ngay_gon(moved[0])} đến {viet_ngay_gon(moved[1])}"
            yield Dieu(
                Code.DAYS_OF_DATA,
                first,
                said,
                f"Số liệu {said} lấy theo ngày của báo cáo năm trước",
                f"sửa ngày theo báo cáo năm {year.nam}; theo kỳ thường dùng thì xóa so_lieu",
            )


def _day(text: str) -> date | None:
    try:
        return hieu_ngay(text)
    except ValueError:
        return None


def _figures(text: str) -> list[str]:
    bare = _NAMES.sub(" ", without_citations(_NUMBERING.sub("", text)))
    return list(dict.fromkeys(_FIGURE.findall(_NO_FIGURE.sub(" ", bare))))
