from __future__ import annotations

from datetime import date

import pytest

from docgen.issuing.fill import NumberAndDate, fill
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.standards.nd30 import ND30


def filled(docx: bytes, so: int, ngay: date) -> tuple[list[str], list[str], list[str]]:
    """The lines with number and date; the codes that refuse; the codes that warn."""
    done = fill(docx, "x.docx", NumberAndDate(so, ngay, in_annexes=True), ND30)
    view = read_view(open_package(done.docx, "x.docx"))
    lines = [" ".join(p.text.split()) for p in view.paragraphs]
    found = [x for x in lines if x.startswith(("Số:", "Hà Tĩnh,", "(Ban hành"))]
    return found, [f.code for f in done.refused], [f.code for f in done.warnings]


@pytest.mark.parametrize(
    ("so", "ngay", "number", "day"),
    [
        (1, date(2022, 1, 1), "01", "ngày 01 tháng 01 năm 2022"),
        (9, date(2022, 1, 9), "09", "ngày 09 tháng 01 năm 2022"),
        (10, date(2022, 1, 10), "10", "ngày 10 tháng 01 năm 2022"),
        (123, date(2022, 2, 28), "123", "ngày 28 tháng 02 năm 2022"),
        (7, date(2022, 3, 3), "07", "ngày 03 tháng 3 năm 2022"),
        (1500, date(2022, 12, 31), "1500", "ngày 31 tháng 12 năm 2022"),
    ],
)
def test_zeros_where_the_law_wants_them(
    ke_hoach_docx: bytes, so: int, ngay: date, number: str, day: str
) -> None:
    lines, refused, _ = filled(ke_hoach_docx, so, ngay)
    assert lines == [
        f"Số: {number}/KH-STP",
        f"Hà Tĩnh, {day}",
        f"(Ban hành kèm theo Kế hoạch số {number}/KH-STP {day} của Sở Tư pháp)",
    ]
    assert refused == []


def test_filled_twice_it_is_the_same(ke_hoach_docx: bytes) -> None:
    given = NumberAndDate(5, date(2022, 1, 7), in_annexes=True)
    once = fill(ke_hoach_docx, "x.docx", given, ND30)
    assert fill(once.docx, "x.docx", given, ND30).docx == once.docx


def test_another_number_or_date_stays_and_refuses(ke_hoach_docx: bytes) -> None:
    given = NumberAndDate(5, date(2022, 1, 7), in_annexes=True)
    once = fill(ke_hoach_docx, "x.docx", given, ND30).docx
    lines, refused, warnings = filled(once, 6, date(2022, 1, 8))
    assert lines[0] == "Số: 05/KH-STP"
    assert (refused, warnings) == (["DL518", "DL519"], [])


def test_a_month_printed_in_a_draft_warns_once(ke_hoach_docx: bytes) -> None:
    assert filled(ke_hoach_docx, 5, date(2022, 2, 7))[1:] == ([], ["DL522"])


def test_a_year_printed_in_a_draft_refuses(ke_hoach_docx: bytes) -> None:
    assert filled(ke_hoach_docx, 5, date(2023, 1, 7))[1] == ["DL519"]
