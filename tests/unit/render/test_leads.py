"""The opening words of a paragraph, as they stand in the file that comes out."""

from __future__ import annotations

import pytest

from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.van_ban import Chu, Doan, VanBan
from tests.papers import written
from tests.rules import specimen, specimen_doan

Runs = list[tuple[str, bool, bool]]  # text, bold, lean


def runs(van_ban: VanBan, style: str) -> list[Runs]:
    view = read_view(open_package(written(van_ban), "p.docx"))
    return [
        [(run.text, run.format.bold, run.format.italic) for run in p.runs if run.text]
        for p in view.paragraphs
        if p.style == style
    ]


def khoan(*chu: Chu) -> Runs:
    (found,) = runs(specimen_doan.cong_van()._replace(khoi=(Doan("khoan", chu),)), "VB Khoản")
    return found


def test_the_number_of_a_khoan_is_bold_and_its_text_is_not() -> None:
    assert khoan(Chu("1. Đăng ký.")) == [("1.", True, False), (" Đăng ký.", False, False)]


def test_emphasis_typed_after_the_number_stays() -> None:
    made = khoan(Chu("12. Đăng ký "), Chu("đúng hạn", dam=True), Chu("."))
    assert made == [
        ("12.", True, False),
        (" Đăng ký ", False, False),
        ("đúng hạn", True, False),
        (".", False, False),
    ]


def test_a_number_typed_in_lean_letters_stands_upright() -> None:
    assert khoan(Chu("1. Đăng ký.", nghieng=True)) == [
        ("1.", True, False),
        (" Đăng ký.", False, True),
    ]


@pytest.mark.parametrize("text", ["Không có số.", "1.1. Là điểm", "1) Số khác"])
def test_what_opens_otherwise_is_left_alone(text: str) -> None:
    (first, *_) = khoan(Chu(text))
    assert first == (text, False, False)


def test_kinh_gui_leans_and_the_names_do_not() -> None:
    (made,) = runs(specimen_doan.cong_van(), "VB Kính gửi")
    assert made == [
        ("Kính gửi:", True, True),
        (" Các đồng chí đoàn viên Chi đoàn Sở Tư pháp", True, False),
    ]


def test_kinh_gui_alone_on_its_line_leans() -> None:
    several = specimen_doan.cong_van()._replace(
        kinh_gui="Kính gửi:", noi_kinh_gui=("- Chi ủy;", "- Công đoàn.")
    )
    assert runs(several, "VB Kính gửi") == [[("Kính gửi:", True, True)]]
    assert runs(several, "VB Nơi kính gửi")[0] == [("- Chi ủy;", True, False)]


def test_papers_of_the_decree_have_no_such_openings() -> None:
    (made,) = runs(specimen.cong_van("Kính gửi: Sở Nội vụ", ()), "VB Kính gửi")
    assert made == [("Kính gửi: Sở Nội vụ", False, False)]
    assert runs(specimen.cong_van(), "VB Khoản")[0][0][1:] == (False, False)


def test_a_table_that_ends_a_document_has_a_paragraph_under_it() -> None:
    (annex,) = specimen_doan.ke_hoach().cac_phu_luc
    bare = specimen_doan.ke_hoach()._replace(cac_phu_luc=(annex._replace(khoi=(specimen.BANG,)),))
    view = read_view(open_package(written(bare), "p.docx"))
    assert view.paragraphs[-1].style == "VB Ngắt phần"
    assert view.paragraphs[-1].cell is None
