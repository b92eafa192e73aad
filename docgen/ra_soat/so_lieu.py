"""Figures of the year before that stand typed in the text of a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.ra_soat.codes import Code
from docgen.ra_soat.nam_go_thang import without_citations
from docgen.ra_soat.values import Dieu, NamRaSoat
from docgen.vietnamese import khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator

_REPORTS = "bao-cao/"
_NUMBERING = re.compile(r"^(?:[0-9]{1,3}\.|[-–+])\s+")
_NAMES = re.compile(r"\{\{[^{}]*\}\}")
# What is no result: an article, a number of a paper, a date, months of a period, all of something.
_NO_FIGURE = re.compile(
    r"\b(?:Điều|khoản|điểm|Mục|Phần|số|năm|tháng|ngày|lần thứ|mức độ)\s+\d[\d/.-]*"
    r"|\d+\s+tháng\b|\b100%|\d{4}\s*[-–]\s*\d{4}|\d{1,2}/\d[\d/]*",
    re.I,
)
_FIGURE = re.compile(r"(?<![\w/-])\d+(?:[.,]\d+)*%?(?![\w/-])")


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


def _figures(text: str) -> list[str]:
    bare = _NAMES.sub(" ", without_citations(_NUMBERING.sub("", text)))
    return list(dict.fromkeys(_FIGURE.findall(_NO_FIGURE.sub(" ", bare))))
