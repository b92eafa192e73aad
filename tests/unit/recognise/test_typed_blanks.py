"""Blanks and tabs typed before a line to set it in the middle: it is what it is without them."""

from __future__ import annotations

import pytest

from docgen.checks import dan_trang
from docgen.checks.fault import Fault, Paper
from docgen.ooxml.package import save_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards import theo_khoa
from tests.unit.mending.test_mending import codes, mended
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED, OF_FOOT, QUOC_HIEU
from tests.unit.recognise.type import components, indented, p, read, table

TEXT = p("Nội dung./.")
TYPED = ["\t", "\t\t", " " * 9, " " * 10, " " * 50, "\u00a0" * 12]
STOPS = '<w:tabs><w:tab w:val="center" w:pos="6000"/></w:tabs>'


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_office_and_name_in_a_cell(typed: str, place: int) -> None:
    lines = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A"]
    lines[place] = typed + lines[place]
    block = "".join(p(line, "giua đậm") for line in lines[:2]) + p("") + p(lines[2], "giua đậm")
    left = p("Nơi nhận:", "trai") + p("- Lưu: VT, VP.", "trai")
    found = components(HEAD + NAMED + TEXT + table((left, block)))[11:]
    assert [component for component, _ in found] == ["quyen_han", "chuc_vu", "ho_ten"]


@pytest.mark.parametrize("typed", [" " * 8, *TYPED])
def test_office_and_name_under_one_another_on_a_page(typed: str) -> None:
    foot = (
        p("Nơi nhận:", "trai")
        + p("- Như trên;", "trai")
        + p("- Lưu: VT, VP.", "trai")
        + p("GIÁM ĐỐC", "giua đậm", indented(80))
        + p(f"{typed}Nguyễn Văn A", "giua đậm", indented(80))
    )
    found = components(HEAD + NAMED + TEXT + foot)[9:]
    assert sorted(f for f in found if f[0]) == sorted(OF_FOOT)


def faults(body: str) -> list[tuple[str, str | None]]:
    """What is set by hand, and by what."""
    package = document(body)
    view = read_view(package)
    norm = theo_khoa("nd30")
    paper = Paper(package, view, recognise(view, norm), norm)
    found: list[Fault] = list(dan_trang.typed_layout(paper))
    paragraphs = [q for fault in found for q in fault.paragraphs]
    return [(" ".join(q.displayed.split()), found[0].current) for q in paragraphs]


@pytest.mark.parametrize(
    "lines",
    [
        HEAD + NAMED + TEXT + FOOT,
        p(f"\tSỞ Y\t{QUOC_HIEU}", "trai", STOPS) + p("\tSố: 12/KH-SY", "trai", STOPS) + NAMED,
        HEAD + NAMED + p("1.\tMột") + p("a)\tHai;") + p("II\tBA", "deu đậm") + FOOT,
        HEAD + NAMED + p("Họ và tên:\t") + p("Ngày sinh\t12/01/1990") + FOOT,
        HEAD + NAMED + p("Ông A\tGiám đốc", ppr=STOPS) + FOOT,
    ],
)
def test_what_is_set_by_settings_or_is_to_be_filled_in(lines: str) -> None:
    assert faults(lines) == []


@pytest.mark.parametrize("typed", [" ", " " * 5, *TYPED])
@pytest.mark.parametrize("align", ["giua", "trai"])
def test_blanks_before_a_title(typed: str, align: str) -> None:
    title = p(f"{typed}KẾ HOẠCH", f"{align} đậm") + p("Công tác năm 2022", "giua đậm")
    assert [text for text, _ in faults(HEAD + title + TEXT + FOOT)] == ["KẾ HOẠCH"]


@pytest.mark.parametrize("typed", ["", " " * 5, " " * 50])
@pytest.mark.parametrize("align", ["giua", "trai"])
def test_a_title_stands_as_its_paragraph_does(typed: str, align: str) -> None:
    for title in (p(f"{typed}KẾ HOẠCH", align), p(f"{typed}KẾ HOẠCH\nCông tác", align)):
        (found,) = read(HEAD + title + TEXT + FOOT).main.of("ten_loai")
        assert found.format.align == align


@pytest.mark.parametrize("typed", [" " * 5, *TYPED])
def test_blanks_before_whom_it_is_for(typed: str) -> None:
    line = p(f"{typed}Kính gửi: Sở A.", "trai")
    assert [text for text, _ in faults(HEAD + line + TEXT)] == ["Kính gửi: Sở A."]


def test_blanks_before_a_line_of_several() -> None:
    title = p("KẾ HOẠCH\n     Công tác năm 2022", "giua đậm")
    assert [text for text, _ in faults(HEAD + title + TEXT + FOOT)] == ["Công tác năm 2022"]


def test_columns_parted_by_blanks() -> None:
    line = p("SỞ Y" + " " * 30 + QUOC_HIEU, "trai") + p("Số: 12/KH-SY", "trai")
    assert faults(line + NAMED + TEXT) == [("SỞ Y", "khoảng trắng giữa hai cột chữ")]


def test_a_tab_inside_a_sentence() -> None:
    line = p("Sở Y xây dựng\tKế hoạch, như sau:")
    said = ("Sở Y xây dựng Kế hoạch, như sau:", "tab giữa hai chữ của một câu")
    assert faults(HEAD + NAMED + line + TEXT) == [said]


@pytest.mark.parametrize("typed", ["\t" * 8, " " * 80, "\t" * 6 + "   "])
def test_a_name_that_blanks_put_under_its_office_is_not_centred_on_the_page(typed: str) -> None:
    """It stands right: nobody can tell where without the page, and no mend may move it."""
    lines = p("Nơi nhận:\t\t\t\t\t\tGIÁM ĐỐC", "trai") + p("- Lưu: VT, VP.", "trai") + p("") * 3
    package = document(HEAD + NAMED + TEXT + lines + p(f"{typed}Nguyễn Văn A", "trai"))
    result = mended(save_package(package))
    assert "KT265" not in codes(result)
    (name,) = result.paper.recognised.main.of("ho_ten")
    assert name.text == f"{typed}Nguyễn Văn A"
