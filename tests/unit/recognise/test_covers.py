"""A cover and what else is bound in front of a paper."""

from __future__ import annotations

import pytest

from docgen.ooxml.reading import read_view
from docgen.recognise import Part
from docgen.recognise.regime import regime_of
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED, OF_FOOT, OF_HEAD, OF_TITLE
from tests.unit.recognise.type import p, read

PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
SECTION = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>'
PAPER = HEAD + NAMED + p("Nội dung./.") + FOOT
COVER = (
    p("UBND TỈNH X", "giua")
    + p("SỞ Y", "giua đậm")
    + p("KẾ HOẠCH", "giua đậm")
    + p("Công tác năm 2022", "giua đậm")
    + p("X, tháng 01 năm 2022", "giua đậm")
)
CONTENTS = p("MỤC LỤC", "giua đậm") + p("I. MỤC ĐÍCH\t2", "trai") + p("II. NỘI DUNG\t3", "trai")
WHOLE = [*OF_HEAD, *OF_TITLE, ("loi_van", "Nội dung./."), *OF_FOOT]


def _said(part: Part) -> list[tuple[str | None, str]]:
    shown = ((i.component, " ".join(i.paragraph.displayed.split())) for i in part.items)
    return [(component, text) for component, text in shown if text]


REFERRED = p("KẾ HOẠCH", "giua đậm") + p("(Kèm theo Tờ trình số 4/TTr-SY của Sở Y)", "giua")


@pytest.mark.parametrize("front", [COVER, CONTENTS, COVER + PAGE + CONTENTS, REFERRED])
@pytest.mark.parametrize("parted", [PAGE, SECTION])
def test_a_paper_is_read_from_its_own_first_page_on(front: str, parted: str) -> None:
    found = read(front + parted + PAPER)
    (part,) = found.parts
    said = _said(part)
    assert said[-len(WHOLE) :] == WHOLE
    assert {component for component, _ in said[: -len(WHOLE)]} == {None}
    assert part.sections == ((1,) if parted == SECTION else (0,))


def test_a_long_table_of_contents_hides_no_head() -> None:
    view = read_view(document(CONTENTS + p("1. Mục đích\t2", "trai") * 80 + PAGE + PAPER))
    assert regime_of(view)[:2] == ("nd30", "Kế hoạch")


@pytest.mark.parametrize(
    "first",
    [
        p("Sở Y xây dựng Kế hoạch như sau.") + p("KẾ HOẠCH", "giua đậm"),
        p("SỞ Y", "giua") + p("Số: 12/KH-SY", "giua") + p("KẾ HOẠCH", "giua đậm"),
        p("Phụ lục", "giua đậm") + p("KẾ HOẠCH", "giua đậm"),
        p("DANH SÁCH", "giua đậm") + p("Nguyễn Văn A", "trai"),
        p("SỞ Y", "giua") + p("GIẤY MỜI", "giua đậm") + p("Kính gửi: Ông A", "giua"),
    ],
)
def test_a_page_that_says_more_than_a_cover_is_the_paper_itself(first: str) -> None:
    assert read(first + PAGE + PAPER).main.front == 0


@pytest.mark.parametrize("lead", ["\t", "........ "])
@pytest.mark.parametrize("place", ["in", "behind"])
def test_a_table_of_contents_in_a_paper_is_no_text(lead: str, place: str) -> None:
    entries = ("Phần I. SỰ CẦN THIẾT", "I. CƠ SỞ", "1. Cơ sở pháp lý", "Phần II. NỘI DUNG")
    table = p("MỤC LỤC", "giua đậm") + "".join(p(f"{e}{lead}2", "trai") for e in entries)
    inside, behind = (table, "") if place == "in" else ("", PAGE + table)
    text = p("I. MỤC ĐÍCH", "deu đậm") + p("Nội dung./.")
    found = read(HEAD + NAMED + inside + text + FOOT + behind)
    said = [one for part in found.parts for one in _said(part)]
    known = [component for component, _ in said if component]
    assert known == [k for k, _ in (*OF_HEAD, *OF_TITLE)] + ["muc", "loi_van"] + [
        k for k, _ in OF_FOOT
    ]


def test_a_heading_that_has_no_pages_under_it_is_no_table_of_contents() -> None:
    found = read(HEAD + NAMED + p("MỤC LỤC", "giua đậm") + p("1. Nội dung./.") + FOOT)
    assert ("khoan", "1. Nội dung./.") in _said(found.main)
