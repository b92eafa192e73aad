"""What is the author's own order or his own place on the page is no fault (II.6.c, II.7.đ)."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import indented, p

OFFICE = p(
    "Nơi nhận:\tGIÁM ĐỐC", "trai đậm", '<w:tabs><w:tab w:val="center" w:pos="6800"/></w:tabs>'
)


def said(body: str, code: str) -> list[tuple[str | None, str | None]]:
    """What the findings of that code say there is and should be."""
    found = check_paper(save_package(document(body)), "p.docx", theo_khoa("nd30"))
    return [(f.current, f.required) for f in found if f.code == code]


@pytest.mark.parametrize(
    ("code", "numbers"),
    [("TT080", ("I. ", "II. ")), ("TT082", ("1. ", "2. "))],
)
def test_numbers_may_begin_anew_under_letters(code: str, numbers: tuple[str, str]) -> None:
    look = "deu đậm"
    lines = [p(f"{number}MỘT VIỆC", look) + p("Các đơn vị làm.") for number in numbers]
    parts = p("A. TÌNH HÌNH", look), p("B. PHƯƠNG HƯỚNG", look)
    body = "".join(f"{part}{''.join(lines)}" for part in parts)
    assert said(HEAD + NAMED + body + FOOT, code) == []
    assert said(HEAD + NAMED + parts[0] + lines[0] + parts[1] + lines[1] + FOOT, code) == []
    again = HEAD + NAMED + parts[0] + "".join(lines) + lines[0] + FOOT
    first = numbers[0][:-2]
    assert [current for current, _ in said(again, code)] == [first]


def test_letters_may_begin_anew_under_deep_numbers() -> None:
    one = p("a) Làm sớm;") + p("b) Làm đủ.")
    body = (
        p("1. Việc.") + p("1.1. Việc nhỏ", "deu đậm") + one + p("1.2. Việc khác", "deu đậm") + one
    )
    assert said(HEAD + NAMED + body + FOOT, "TT083") == []


def test_a_sentence_about_a_programme_begins_nothing_anew() -> None:
    body = p("1. Việc.") + p("Chương trình này do Sở Y chủ trì.") + p("1. Việc khác.")
    assert said(HEAD + NAMED + body + FOOT, "TT082") == [("1", "2")]


def test_a_dieu_counts_on_under_letters() -> None:
    dieu = p("Điều 1. Việc.", "deu đậm")
    body = dieu + p("B. PHƯƠNG HƯỚNG", "deu đậm") + dieu
    assert [current for current, _ in said(HEAD + NAMED + body + FOOT, "TT081")] == ["1"]


def test_a_name_under_an_office_set_right_by_a_tab_is_in_its_place() -> None:
    under = p("- Lưu: VT.", "trai") + p("") + p("Nguyễn Văn A", "giua đậm", indented(80))
    assert said(HEAD + NAMED + p("Sở Y làm./.") + OFFICE + under, "KT842") == []


def test_a_title_is_in_the_middle_of_the_page() -> None:
    title = p("KẾ HOẠCH", "giua đậm", indented(80)) + p("Công tác năm 2022", "giua đậm")
    assert said(HEAD + title + p("Sở Y làm./.") + FOOT, "KT842") == [
        ("lệch sang phải 40,0 mm", "giữa trang")
    ]


@pytest.mark.parametrize("above", ["- Các việc sau:", "a) Các việc sau:"])
def test_figures_in_brackets_under_a_dash_or_a_point_are_the_authors_own(above: str) -> None:
    body = p("1. Việc.") + p(above) + p("1) Rà soát;") + p("2) Báo cáo.") + p("2. Việc khác.")
    assert said(HEAD + NAMED + body + FOOT, "TT094") == []


def test_khoan_in_brackets_over_dashes_are_at_fault_all_the_same() -> None:
    body = p("1) Việc;") + p("- Rà soát;") + p("2) Việc khác;") + p("- Báo cáo.")
    assert said(HEAD + NAMED + body + FOOT, "TT094") == [("1)", "1.")]
    found = check_paper(save_package(document(HEAD + NAMED + body + FOOT)), "p", theo_khoa("nd30"))
    assert [f.message for f in found if f.code == "TT094"] == [
        "Sau số thứ tự của khoản không phải là dấu chấm (2 chỗ, đây là chỗ đầu tiên)"
    ]


def test_a_phan_counted_in_words_is_named_whole() -> None:
    body = p("Phần thứ nhất", "giua đậm") + p("TÌNH HÌNH", "giua đậm") + p("Sở Y làm./.")
    found = check_paper(save_package(document(HEAD + NAMED + body + FOOT)), "p", theo_khoa("nd30"))
    (finding,) = (f for f in found if f.code == "TT087")
    assert (finding.current, finding.required) == ("thứ nhất", "I")
    assert finding.location.place == "Phần thứ nhất"


AMENDING = (
    "1. Sửa đổi khoản 2, khoản 3 Điều 5 như sau:",
    "“2. Trưởng phòng báo cáo Giám đốc.",
    "3. Phó Trưởng phòng giúp “Trưởng phòng”.",
    "Điều 7. Trách nhiệm",
    "1. Phó Trưởng phòng báo cáo Trưởng phòng.”.",
)


def test_what_is_quoted_has_the_numbers_of_another_paper() -> None:
    lines = "".join(map(p, AMENDING))
    assert said(HEAD + NAMED + lines + p("2. Bãi bỏ Điều 9.") + FOOT, "TT082") == []
    assert said(HEAD + NAMED + lines + p("3. Bãi bỏ Điều 9.") + FOOT, "TT082") == [("3", "2")]


def test_a_quotation_that_is_never_closed_hides_no_number() -> None:
    lines = p("1. Việc một.") + p("“Việc này.") + p("3. Việc ba.") + p("5. Việc năm.")
    assert said(HEAD + NAMED + lines + FOOT, "TT082") == [("3", "2"), ("5", "4")]
