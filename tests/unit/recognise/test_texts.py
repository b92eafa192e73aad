"""The levels of a text by its words and numbers."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import (
    FOOT,
    HEAD,
    NAMED,
    body,
)
from tests.unit.recognise.type import GRID, components, p, table


def test_levels_of_a_text() -> None:
    assert body(
        p("Căn cứ Kế hoạch số 1, Sở Y ban hành Kế hoạch như sau:"),
        p("I. MỤC ĐÍCH", "deu đậm"),
        p("1. Mục đích", "deu đậm"),
        p("- Nâng cao nhận thức."),
        p("2. Yêu cầu"),
        p("a) Kịp thời;"),
        p("+ Đúng hạn;"),
        p("II. THỰC HIỆN", "deu đậm"),
        p("1. Văn phòng theo dõi."),
        p("Trên đây là Kế hoạch./."),
    ) == [
        *("loi_van", "muc", "khoan_tieu_de", "gach_dau_dong", "khoan_tieu_de", "diem"),
        *("gach_dau_dong", "muc", "khoan", "loi_van"),
    ]


def test_a_sentence_of_the_text_is_no_basis_in_whatever_letters() -> None:
    opening = "Căn cứ Kế hoạch số 1, Sở Y ban hành Kế hoạch như sau:"
    assert body(p(opening, "deu nghiêng"), p("1. Văn phòng theo dõi.")) == ["loi_van", "khoan"]


def test_a_sentence_out_of_its_place_is_one_of_the_text() -> None:
    opening = (
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh, Sở Y tế báo cáo như sau:"
    )
    assert body(p(opening, "deu đậm"), p("1. Kết quả")) == ["loi_van", "khoan"]
    assert body(p("1. Kết quả"), p("Sở đã ban hành 02 văn bản chỉ đạo.", "phai")) == [
        "khoan",
        "loi_van",
    ]


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("Đơn vị tính: triệu đồng một năm cho cả Sở.", "phai"),
        ("(Kèm danh sách các đơn vị và số liệu.)", "giua"),
        ("Phòng bệnh hơn chữa bệnh.", "giua nghiêng"),
        ("Kết quả thực hiện của các đơn vị năm 2026.", "giua đậm"),
        ("Kết quả của các đơn vị thuộc Sở", "giua"),
        ("* * *", "giua"),
    ],
)
def test_what_may_be_a_caption_is_none(text: str, look: str) -> None:
    assert body(p("1. Kết quả"), p(text, look)) == ["khoan", None]


def test_an_annotation_and_what_goes_on_with_it_in_italics_is_no_text() -> None:
    assert body(
        p("1. Kết quả"),
        p("Ghi chú:", "trai nghiêng"),
        p("- Hồ sơ lưu tại Văn phòng.", "trai nghiêng"),
        p("Hồ sơ mật không công khai.", "trai nghiêng"),
        p("2. Kiến nghị"),
        p("* Ghi chú: Số liệu tạm tính.", "trai nghiêng"),
        p("- Sở Tài chính bố trí kinh phí."),
    ) == ["khoan", None, None, None, "khoan", None, "gach_dau_dong"]


def test_a_point_with_a_large_letter_is_one_after_another() -> None:
    assert body(p("1. Kết quả"), p("a) Tin, bài;"), p("B) Hội nghị;"), p("c) Cuộc thi.")) == [
        "khoan",
        "diem",
        "diem",
        "diem",
    ]
    assert body(p("Gồm các phần:"), p("B) Phần chung")) == ["loi_van", None]


def test_chapters_and_sections_with_their_titles() -> None:
    assert body(
        p("Chương I", "giua đậm"),
        p("QUY ĐỊNH CHUNG", "giua đậm"),
        p("Mục 1\nPHẠM VI", "giua đậm"),
        p("Điều 1. Phạm vi", "deu đậm"),
        p("Phần thứ nhất", "giua đậm"),
        p("NHỮNG VẤN ĐỀ", "giua đậm"),
        p("CHUNG", "giua đậm"),
    ) == [
        *("phan_chuong", "tieu_de_phan_chuong", "muc_so", "tieu_de_muc", "dieu"),
        *("phan_chuong", "tieu_de_phan_chuong", "tieu_de_phan_chuong"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        p("Bảng 1. Số liệu", "giua"),
        p("Đơn vị tính: đồng", "phai"),
        p("1.1. MỤC CON", "deu đậm"),
        p("1.1. Mục con", "giua đậm"),
        p("A. ĐÁNH GIÁ CHUNG", "deu đậm"),
        p("C. KIẾN NGHỊ", "deu đậm"),
        p("Về công tác tổ chức", "deu đậm"),
        p("(Số liệu đến ngày 30/6)", "deu nghiêng"),
        p("Ghi chú: số liệu ước tính"),
        p("__________", "giua"),
        table((p("Thời gian:", "trai"), p("8 giờ", "trai"))),
    ],
)
def test_what_is_not_to_be_told_is_left_alone(line: str) -> None:
    before, after = p("Mở đầu."), p("Kết thúc./.")
    assert {*body(before, line, after)[1:-1]} == {None}


def test_a_line_of_dots_goes_on_with_the_line_above() -> None:
    found = components(HEAD + NAMED + p("Căn cứ Luật A;", "deu nghiêng") + p("\t………./.") + FOOT)
    assert found[8:-5] == [("can_cu", "Căn cứ Luật A; ………./.")]


def test_tables_of_data_and_tables_that_place_things() -> None:
    cells = [
        (p("TT", "giua đậm"), p("Tên", "giua đậm")),
        (p("1", "giua"), p("Sở A", "trai")),
        (p("Tổng cộng", "giua đậm"), p("10", "giua đậm")),
    ]
    data, frame = table(*cells, drawn=GRID), table(*cells)
    names = ["dau_bang", "dau_bang", "o_so_bang", "o_bang", "tong_cong", "tong_cong"]
    assert body(p("Như sau:"), data, p("Hết./."))[1:-1] == names
    assert body(p("Như sau:"), frame, p("Hết./."))[1:-1] == [None] * 6
