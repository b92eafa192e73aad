"""Forms and lists after who signs, in a section of their own, and the names they have."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import FOOT, HEAD, NAMED, QUOC_HIEU, TIEU_NGU
from tests.unit.recognise.type import GRID, p, read, table

A4 = '<w:pgSz w:w="11906" w:h="16838"/>'
BREAK = f"<w:p><w:pPr><w:sectPr>{A4}<w:titlePg/></w:sectPr></w:pPr></w:p>"
RUNS_ON = f"<w:sectPr>{A4}</w:sectPr>"
ANEW = f'<w:sectPr>{A4}<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
PAPER = HEAD + NAMED + p("Nội dung./.") + FOOT
ROWS = table((p("STT"), p("Nội dung")), (p("1"), p("Văn bản")), drawn=GRID)
TITLE = p("BIỂU TỔNG HỢP KẾT QUẢ", "giua đậm")
OF = "(Kèm theo {} số 12/KH-SY ngày 05 tháng 01 năm 2022 của Sở Y)"
REFERENCE = p(OF.format("Công văn"), "giua nghiêng")
OF_DECISION = p(OF.format("Quyết định"), "giua nghiêng")


def sections(body: str) -> list[tuple[int, ...]]:
    return [part.sections for part in read(PAPER + BREAK + body).parts]


@pytest.mark.parametrize("reference", [REFERENCE, ""], ids=["with its reference", "without"])
@pytest.mark.parametrize(
    "first",
    [
        p("Mẫu số 01", "phai đậm"),
        p("Biểu số 01", "phai đậm"),
        p("SỞ Y", "trai đậm"),
        p("Đơn vị: ……………", "trai"),
        "",
    ],
    ids=["mẫu", "biểu", "office", "unit", "title"],
)
def test_pages_counted_anew_are_no_pages_of_the_paper(first: str, reference: str) -> None:
    assert sections(first + TITLE + reference + ROWS + ANEW) == [(0,), (1,)]


def test_each_form_has_its_own_pages() -> None:
    form = p("Mẫu số 01", "phai đậm") + TITLE + ROWS
    between = f"<w:p><w:pPr>{ANEW}</w:pPr></w:p>"
    assert sections(form + between + form + ANEW) == [(0,), (1,), (2,)]


def test_what_stands_over_a_title_is_no_component() -> None:
    found = read(PAPER + BREAK + p("SỞ Y", "trai đậm") + TITLE + REFERENCE + ROWS + ANEW)
    first, title = [i for i in found.parts[1].items if i.paragraph.displayed.strip()][:2]
    assert (first.component, title.component) == (None, "ten_loai")


def test_pages_that_run_on_are_none_of_the_paper_either() -> None:
    assert sections(p("Mẫu số 01", "phai đậm") + TITLE + ROWS + RUNS_ON) == [(0,), (1,)]


@pytest.mark.parametrize("blank", [p(""), p("") + p(""), table((p(""), p("Mẫu số 02", "phai")))])
def test_a_blank_line_at_the_top_of_a_page_is_no_page_of_the_paper(blank: str) -> None:
    head = p("Mẫu số 01", "phai đậm")
    assert sections(blank + head + TITLE + REFERENCE + ROWS + ANEW) == [(0,), (1,)]


def test_an_annex_over_which_something_stands_begins_with_its_section() -> None:
    label = p("Phụ lục", "giua đậm") + TITLE + REFERENCE
    found = read(PAPER + BREAK + p("SỞ Y", "trai đậm") + label + ROWS + ANEW)
    assert [part.sections for part in found.annexes] == [(1,)]


def test_a_regulation_without_its_reference_is_put_into_force() -> None:
    head = table(
        (
            p("UBND TỈNH X", "giua") + p("SỞ Y", "giua đậm"),
            p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm"),
        )
    )
    title = p("QUY CHẾ", "giua đậm") + p("Làm việc của Tổ công tác", "giua đậm")
    text = p("Điều 1. Phạm vi điều chỉnh") + p("Quy chế này quy định việc phối hợp./.")
    found = read(PAPER + BREAK + head + title + text + ANEW)
    (enacted,) = found.enacted
    assert enacted.sections == (1,)
    assert [t.displayed for t in enacted.of("ten_loai")] == ["QUY CHẾ"]


@pytest.mark.parametrize(
    "lines",
    [
        ("DANH SÁCH CÁN BỘ", "THAM GIA TẬP HUẤN NĂM 2022"),
        ("CHƯƠNG TRÌNH HỘI NGHỊ",),
        ("CHƯƠNG TRÌNH", "HỘI NGHỊ TỔNG KẾT"),
    ],
)
@pytest.mark.parametrize("reference", [REFERENCE, OF_DECISION], ids=["letter", "decision"])
def test_the_name_of_a_list_may_be_broken(lines: tuple[str, ...], reference: str) -> None:
    titled = "".join(p(line, "giua đậm") for line in lines)
    found = read(PAPER + BREAK + titled + reference + ROWS + ANEW)
    (listed,) = found.enacted
    assert tuple(t.displayed for t in listed.of("ten_loai")) == lines
    assert not listed.of("trich_yeu")


def test_what_is_put_into_force_has_a_subject() -> None:
    titled = p("QUY CHẾ LÀM VIỆC CỦA SỞ Y", "giua đậm") + OF_DECISION
    found = read(PAPER + BREAK + titled + p("Điều 1. Phạm vi điều chỉnh") + ANEW)
    (enacted,) = found.enacted
    assert [t.displayed for t in enacted.of("trich_yeu")] == ["LÀM VIỆC CỦA SỞ Y"]


def test_a_form_has_no_day_and_no_number_of_a_paper() -> None:
    head = table(
        (
            p("UBND TỈNH X", "giua") + p("SỞ Y", "giua đậm") + p("Số:      /BB-SY", "giua"),
            p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm"),
        )
    )
    title = p("BIÊN BẢN", "giua đậm") + p("Về việc kiểm tra", "giua đậm")
    text = p("Hôm nay, ngày … tháng … năm …, tại …") + p("1. Thành phần: …")
    found = read(PAPER + BREAK + head + title + text + ANEW)
    (form,) = found.parts[1:]
    told = {item.component for item in form.items if item.paragraph.displayed.strip()}
    assert told == {None, "quoc_hieu", "tieu_ngu"}
