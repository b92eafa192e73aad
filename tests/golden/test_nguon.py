"""The plan of 2022 says what the real plan said, paragraph by paragraph, in the same order."""

from __future__ import annotations

import re

import pytest

from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from tests.golden.nguon import nguon_2022

# The head was lost when the source was transcribed.
DAU_BI_MAT = (
    "UBND TỈNH HÀ TĨNH",
    "SỞ TƯ PHÁP",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
)
# Where the source's form is not the law's, the law's is printed.
LUAT_THANG = {
    # III.1.b: "Phụ lục" in thường.
    "PHỤ LỤC": "Phụ lục",
    # III.1.c: the day, month and year are written as in the paper itself.
    "(Ban hành kèm theo Kế hoạch số /KH-STP ngày /01/2022 của Sở Tư pháp)": (
        "(Ban hành kèm theo Kế hoạch số /KH-STP ngày tháng 01 năm 2022 của Sở Tư pháp)"
    ),
}
KET_THUC = ("./.",)  # Mẫu 2.1


def _plain(text: str) -> str:
    """Blanks of all kinds and line breaks as one space: those are form, not words."""
    return re.sub(r"\s+", " ", text).strip()


@pytest.fixture(scope="module")
def printed(ke_hoach_docx: bytes) -> list[str]:
    view = read_view(open_package(ke_hoach_docx, "ke-hoach.docx"))
    # An empty paragraph carries a ruled line or a section break, unless it is that of a cell.
    styles = ("VB Ô bảng", "VB Ô số")
    return [_plain(p.text) for p in view.paragraphs if p.text.strip() or p.style in styles]


def test_the_text_is_that_of_the_real_plan(printed: list[str]) -> None:
    source = [LUAT_THANG.get(text, text) for text in map(_plain, nguon_2022().cac_doan)]

    assert printed == [*DAU_BI_MAT, *source, *KET_THUC]


def test_each_listed_deviation_is_one(printed: list[str]) -> None:
    source = [_plain(text) for text in nguon_2022().cac_doan]
    for old, new in LUAT_THANG.items():
        assert old in source
        assert old not in printed
        assert new in printed


def test_the_appendix_has_sixteen_rows_of_seven_cells() -> None:
    rows = nguon_2022().bang

    assert [row[0] for row in rows[1:]] == [(str(k),) for k in range(1, 17)]
    assert {len(row) for row in rows} == {7}
