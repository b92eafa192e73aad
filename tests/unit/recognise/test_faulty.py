"""What is there is found though it is written as the law does not: its fault is then named."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import (
    FOOT,
    HEAD,
    NAMED,
    OF_FOOT,
    OF_HEAD,
    OF_TITLE,
    QUOC_HIEU,
    TIEU_NGU,
    body,
    head,
)
from tests.unit.recognise.type import components, p, table

NUMBER = p("Số: 12/KH-SY", "giua")
LEFT = p("SỞ Y", "giua đậm") + NUMBER
RIGHT = p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm")


def signed(*lines: str) -> list[tuple[str | None, str]]:
    """The components of a signature's column, which a table sets beside the recipients."""
    block = "".join(p(line, "giua đậm") for line in lines)
    recipients = p("Nơi nhận:", "trai") + p("- Lưu: VT, VP.", "trai")
    return components(HEAD + NAMED + p("Nội dung./.") + table((recipients, block)))[11:]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("Giám đốc",), ["chuc_vu"]),
        (("KT. Giám đốc", "Phó Giám đốc"), ["quyen_han", "chuc_vu"]),
        (("KT. GIÁM ĐỐC", "Phó Giám đốc"), ["quyen_han", "chuc_vu"]),
        (("TM. Ủy ban nhân dân", "Chủ tịch"), ["quyen_han", "chuc_vu"]),
    ],
)
@pytest.mark.parametrize("gap", [("", "", ""), ()])
@pytest.mark.parametrize("name", ["Nguyễn Văn A", "Phó Đức Chính", "K'Rin"])
def test_an_office_in_small_letters(
    lines: tuple[str, ...], names: list[str], gap: tuple[str, ...], name: str
) -> None:
    found = signed(*lines, *gap, name)
    assert [component for component, _ in found] == [*names, "ho_ten"]


@pytest.mark.parametrize("name", ["Phó Đức Chính", "Trưởng Văn A"])
def test_a_name_that_begins_as_an_office_does(name: str) -> None:
    assert signed("GIÁM ĐỐC", name) == [("chuc_vu", "GIÁM ĐỐC"), ("ho_ten", name)]
    assert signed("GIÁM ĐỐC", "", name, "KẾ TOÁN", "", "Lê Thị B") == [
        *(("chuc_vu", "GIÁM ĐỐC"), ("ho_ten", name)),
        *(("chuc_vu", "KẾ TOÁN"), ("ho_ten", "Lê Thị B")),
    ]


def test_small_letters_over_no_name_are_no_office() -> None:
    assert [component for component, _ in signed("Giám đốc")] == [None]


@pytest.mark.parametrize("name", ["Nguyễn Văn A", "Phó Đức Chính"])
def test_a_name_under_no_office(name: str) -> None:
    assert signed("", "", name) == [("ho_ten", name)]
    assert signed(name) == [("ho_ten", name)]


def test_what_is_no_name_under_no_office() -> None:
    assert [component for component, _ in signed("", "Đã ký và đóng dấu")] == [None]
    assert [component for component, _ in signed("Nguyễn Văn A", "Trần Thị B")] == [None, None]


def test_a_decision_without_its_title() -> None:
    bases = p("Căn cứ Luật A;", "deu nghiêng") + p("Theo đề nghị của B.", "deu nghiêng")
    decided = p("QUYẾT ĐỊNH:", "giua đậm") + p("Điều 1. Bổ nhiệm ông C./.")
    who = p("GIÁM ĐỐC SỞ Y", "giua đậm")
    subject = p("Về việc bổ nhiệm", "giua đậm") + p("công chức", "giua đậm")
    names = ["tham_quyen", "can_cu", "can_cu", "loi_ban_hanh", "dieu"]
    for over, first in ((subject, ["trich_yeu"] * 2), ("", [])):
        found = components(HEAD + over + who + bases + decided + FOOT)
        assert [component for component, _ in found[6:-5]] == first + names
        assert found[-5:] == OF_FOOT


@pytest.mark.parametrize(
    "date",
    [
        *("Hà Tĩnh, ngày 12/01/2022", "Hà Tĩnh, ngày 5-1-2022", "Hà Tĩnh, 12/01/2022"),
        "Hà Tĩnh, ngày 12 tháng Giêng năm 2022",
    ],
)
def test_a_date_in_another_form(date: str) -> None:
    assert head(table((LEFT, RIGHT + p(date, "giua nghiêng"))))["dia_danh_ngay"] == date


@pytest.mark.parametrize(
    "text", ["Hà Tĩnh, quý 1/2022", "Theo Kế hoạch số 5, ngày 12/01/2022 của Sở", "12/01/2022"]
)
def test_what_names_no_place_and_day_is_no_date_line(text: str) -> None:
    assert "dia_danh_ngay" not in head(table((LEFT, RIGHT + p(text, "giua"))))


@pytest.mark.parametrize(
    "line",
    ["GỬI GẤP TRƯỚC 14 giờ 00", "(Bản điện tử)", "Gửi kèm hồ sơ.", "1. Bản số 01"],
)
def test_a_line_nobody_knows_hides_no_addressee(line: str) -> None:
    found = components(HEAD + p(line, "trai") + p("Kính gửi: Sở A.", "giua") + p("Kính./."))
    assert found[6:] == [(None, line), ("kinh_gui", "Kính gửi: Sở A."), ("loi_van", "Kính./.")]


def test_a_letters_subject_without_its_sign() -> None:
    left = LEFT + p("Về việc nâng bậc lương", "giua") + p("năm 2022", "giua")
    found = components(table((left, RIGHT)) + p("Kính gửi: Sở Nội vụ", "giua") + p("Kính./."))
    assert [c for c, text in found if "nâng" in text or "năm" in text] == ["trich_yeu_cong_van"] * 2


def test_the_subject_of_a_named_type_is_none_of_a_letter() -> None:
    title = p("KẾ HOẠCH", "giua đậm") + p("Về việc khen thưởng", "giua đậm")
    found = components(table((LEFT, RIGHT)) + title + p("Nội dung./.") + FOOT)
    assert ("trich_yeu", "Về việc khen thưởng") in found


def test_number_and_title_of_a_chapter_in_one_line() -> None:
    found = body(p("Chương I. QUY ĐỊNH CHUNG", "giua đậm"), p("Điều 1. Phạm vi"))
    assert found == ["phan_chuong", "tieu_de_phan_chuong", "dieu"]


@pytest.mark.parametrize("text", ["Phần mềm quản lý văn bản", "Chương trình hành động năm 2022"])
def test_a_heading_that_only_begins_as_a_chapter_does(text: str) -> None:
    assert body(p("Như sau:"), p(text, "giua đậm"), p("1. Một./."))[1] is None


def test_a_number_under_the_title() -> None:
    without = table((p("SỞ Y", "giua đậm"), RIGHT))
    number = p("Số: 01/HĐ-SY", "giua")
    found = components(without + p("HỢP ĐỒNG", "giua đậm") + number + p("Bên A: Sở Y.") + FOOT)
    assert ("so_ky_hieu", "Số: 01/HĐ-SY") in found


def test_a_second_number_under_the_title_is_not_the_papers() -> None:
    found = components(HEAD + NAMED + p("Số: 01/HĐ-SY", "giua") + p("Nội dung./.") + FOOT)
    assert found[:8] == [*OF_HEAD, *OF_TITLE]
    assert [text for component, text in found if component == "so_ky_hieu"] == ["Số: 12/KH-SY"]


@pytest.mark.parametrize("note", ["", p("DỰ THẢO", "phai đậm")])
def test_a_head_of_which_the_names_of_bodies_are_left(note: str) -> None:
    left = p("UBND TỈNH X", "trai") + p("SỞ Y", "trai đậm")
    text = p("Nội dung./.") + FOOT
    names = [("co_quan_chu_quan", "UBND TỈNH X"), ("co_quan_ban_hanh", "SỞ Y")]
    noted = [(None, "DỰ THẢO")] if note else []
    rest = [("loi_van", "Nội dung./."), *OF_FOOT]
    assert components(left + note + NAMED + text) == [*names, *noted, *OF_TITLE, *rest]
    to = [("kinh_gui", "Kính gửi: Sở Nội vụ")]
    letter = left + note + p("Kính gửi: Sở Nội vụ", "giua") + text
    assert components(letter) == [*names, *noted, *to, *rest]
    assert components(note + NAMED + text) == [*noted, *OF_TITLE, *rest]


def test_capitals_over_a_text_are_no_body() -> None:
    found = components(p("BAN CÔNG TY", "giua") + p("Nội dung./."))
    assert "co_quan_ban_hanh" not in dict(found)


def test_a_name_in_capitals_under_the_room_for_a_signature() -> None:
    def read(before: int) -> list[str | None]:
        name = p("TRẦN QUỐC TUẤN", "giua đậm", f'<w:spacing w:before="{before}"/>')
        block = p("GIÁM ĐỐC", "giua đậm") + name
        row = (p("Nơi nhận:", "trai") + p("- Lưu: VT, VP.", "trai"), block)
        found = components(HEAD + NAMED + p("Nội dung./.") + table(row))
        return [component for component, _ in found[11:]]

    assert read(1200) == ["chuc_vu", "ho_ten"]
    assert "ho_ten" not in read(60)


@pytest.mark.parametrize("day", ["ngày 05 tháng 01, 2022", "ngày 05, thàng 01/2022"])
def test_a_day_without_its_words_is_one_all_the_same(day: str) -> None:
    body = HEAD.replace("ngày 05 tháng 01 năm 2022", day) + p("Kính gửi: Sở A.", "giua")
    assert ("dia_danh_ngay", f"X, {day}") in components(body)


@pytest.mark.parametrize("words", ["Kính gởi", "Kinh gửi", "Kính gữi", "Kính trình", "Gửi"])
def test_misspelt_words_are_no_missing_addressee(words: str) -> None:
    found = components(HEAD + p(f"{words}: Sở A.", "giua") + p("Sở Y báo cáo./."))
    assert found[6:] == [("kinh_gui", f"{words}: Sở A."), ("loi_van", "Sở Y báo cáo./.")]


def test_a_sentence_that_opens_as_another_label_does_is_none() -> None:
    found = components(HEAD + p("Kính gửi: Sở A.", "giua") + p("Gửi: 02 bộ hồ sơ kèm theo./."))
    assert found[-1][0] == "loi_van"


def test_an_addressee_under_the_text_is_one_out_of_its_place() -> None:
    told = "Sở Y nhận được văn bản của Sở A về việc rà soát, đã thực hiện xong việc được giao."
    letter = HEAD + p("V/v báo cáo", "giua") + p(told) + p("Kính gửi: Sở A.", "giua")
    assert components(letter)[-2:] == [("loi_van", told), ("kinh_gui", "Kính gửi: Sở A.")]


def test_a_capital_letter_that_does_not_go_on_with_the_points_is_none() -> None:
    lines = ("1. Việc như sau:", "a) Một;", "b) Hai.", "A) Tình hình.")
    found = components(HEAD + p("Kính gửi: Sở A.", "giua") + "".join(map(p, lines)))
    assert found[-2:] == [("diem", "b) Hai."), (None, "A) Tình hình.")]


def test_a_capital_letter_over_the_second_point_is_the_first() -> None:
    for over in ("1. Việc như sau:", "Việc như sau:"):
        lines = (over, "A) Một;", "Thêm về một.", "b) Hai.")
        found = components(HEAD + p("Kính gửi: Sở A.", "giua") + "".join(map(p, lines)))
        assert found[-3:] == [
            ("diem", "A) Một;"),
            ("loi_van", "Thêm về một."),
            ("diem", "b) Hai."),
        ]
    lines = ("1. Việc như sau:", "A) Một;", "B) Hai;", "C) Ba.")
    found = components(HEAD + p("Kính gửi: Sở A.", "giua") + "".join(map(p, lines)))
    assert [component for component, _ in found[-4:]] == ["khoan", "diem", "diem", "diem"]
    lines = ("A) Tình hình.", "1. Một.", "B) Kết quả.")
    found = components(HEAD + p("Kính gửi: Sở A.", "giua") + "".join(map(p, lines)))
    assert "diem" not in [component for component, _ in found]
    lines = ("A) Tình hình.", "a) Một;", "b) Hai.")
    found = components(HEAD + p("Kính gửi: Sở A.", "giua") + "".join(map(p, lines)))
    assert found[-3:] == [(None, "A) Tình hình."), ("diem", "a) Một;"), ("diem", "b) Hai.")]


@pytest.mark.parametrize("look", ["giua đậm", "phai", "giua"])
def test_a_sentence_of_the_text_is_one_whatever_its_look(look: str) -> None:
    said = "Các cơ quan, đơn vị nghiêm túc triển khai thực hiện các nội dung nêu trên."
    last = "TRÂN TRỌNG./."
    found = body(p("Nội dung.") + p(said, look) + p(last, look))
    assert found == ["loi_van", "loi_van", "loi_van"]


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("NHỮNG KẾT QUẢ NỔI BẬT", "giua đậm"),
        ("Hết./.", "giua"),
        ("(Có danh sách kèm theo)./.", "phai"),
        ("Bảng 1. Kết quả công tác tuyên truyền, phổ biến pháp luật của các xã năm 2024.", "giua"),
        ("Việc hôm nay chớ để ngày mai, ai cũng làm tròn phận sự của mình.", "giua nghiêng"),
    ],
)
def test_what_may_stand_in_the_middle_of_a_text_is_no_sentence(text: str, look: str) -> None:
    assert body(p("Nội dung.") + p(text, look)) == ["loi_van", None]


@pytest.mark.parametrize("look", ["trai đậm", "deu đậm"])
def test_chapters_and_sections_out_of_the_middle(look: str) -> None:
    lines = ("Chương I", "QUY ĐỊNH CHUNG", "Mục 1", "PHẠM VI", "Điều 1. Phạm vi")
    assert body("".join(p(line, look) for line in lines)) == [
        *("phan_chuong", "tieu_de_phan_chuong", "muc_so", "tieu_de_muc", "dieu"),
    ]


@pytest.mark.parametrize("text", ["Chương 1 nói về phạm vi.", "Mục 2 của Kế hoạch đã xong."])
def test_a_sentence_about_a_chapter_opens_none(text: str) -> None:
    assert body(p(text)) == ["loi_van"]


def test_a_name_in_capitals_under_one_blank_line() -> None:
    names = [("chuc_vu", "GIÁM ĐỐC"), ("ho_ten", "TRẦN THỊ BÌNH")]
    assert signed("GIÁM ĐỐC", "", "TRẦN THỊ BÌNH") == names
    assert ("ho_ten", "SỞ NỘI VỤ") not in signed("GIÁM ĐỐC", "", "SỞ NỘI VỤ")


@pytest.mark.parametrize("title", ["QUYỀN HẠN", "CHỦ TỊCH HỘI ĐỒNG", "TRƯỞNG PHÒNG"])
def test_an_office_a_chapter_is_about_signs_nothing(title: str) -> None:
    lines = ("Điều 1. Phạm vi", "Mục 2", title, "Điều 2. Nhiệm vụ")
    found = body(
        "".join(
            p(line, "giua đậm" if line == title or line[:3] == "Mục" else "deu") for line in lines
        )
    )
    assert found == ["dieu", "muc_so", "tieu_de_muc", "dieu"]


@pytest.mark.parametrize("heading", ["I. CÔNG TÁC CHỈ ĐẠO", "A. CÔNG TÁC CHỈ ĐẠO", "1. CÔNG TÁC"])
def test_a_heading_under_the_title_of_a_part_is_no_title(heading: str) -> None:
    lines = p("Phần I", "giua đậm") + p("KẾT QUẢ", "giua đậm") + p(heading, "deu đậm")
    assert body(lines)[:2] == ["phan_chuong", "tieu_de_phan_chuong"]
    assert body(lines)[2] != "tieu_de_phan_chuong"
    assert body(p("Phần I", "giua đậm") + p(heading, "deu đậm"))[1] != "tieu_de_phan_chuong"


def test_a_chapter_and_its_office_in_one_paragraph_sign_nothing() -> None:
    lines = p("Chương I\nTRƯỞNG PHÒNG", "giua đậm") + p("Nội dung.") + p("Hết việc./.")
    names = ["phan_chuong", "tieu_de_phan_chuong", "loi_van", "loi_van"]
    assert body(lines) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("1. Việc:", "a) Một;", "(b) Hai."), ["khoan", "diem", "diem"]),
        (("1. Việc:", "(a) Một;", "(b) Hai."), ["khoan", "diem", "diem"]),
        (("1. Một.", "(2) Hai."), ["khoan", "khoan"]),
        (("1. Việc:", "(1) Một;", "(2) Hai."), ["khoan", "loi_van", "loi_van"]),
        (("Việc như sau:", "(1) Một;", "(2) Hai."), ["loi_van", "loi_van", "loi_van"]),
        (("1. Một.", "(a) ghi chú chung."), ["khoan", "loi_van"]),
    ],
)
def test_numbers_in_brackets_are_a_level_where_they_go_on_with_one(
    lines: tuple[str, ...], names: list[str]
) -> None:
    found = body(p("Nội dung."), *map(p, lines))
    assert found[1:] == names
