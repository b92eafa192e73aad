from __future__ import annotations

import pytest

from docgen.typeface import Face, balanced_lines, break_lines, text_width

FACE = Face(14)
TITLE = Face(14, bold=True)
TRICH_YEU = (
    "Triển khai công tác phổ biến, giáo dục pháp luật; hòa giải ở cơ sở; "
    "chuẩn tiếp cận pháp luật trên địa bàn tỉnh năm 2022"
)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("", ("",), id="an empty text has one line"),
        pytest.param("Nơi nhận:", ("Nơi nhận:",), id="what fits stays on one line"),
        pytest.param("một hai ba bốn năm", ("một hai ba", "bốn năm"), id="breaks at spaces"),
        pytest.param(
            "một hai\u00a0ba\u00a0bốn", ("một", "hai\u00a0ba\u00a0bốn"), id="never at an NBSP"
        ),
        pytest.param("aaaa bb/cccccc", ("aaaa", "bb/cccccc"), id="not after a slash, as Word"),
        pytest.param("aaaaa bbb-cccc", ("aaaaa bbb-", "cccc"), id="after a hyphen"),
        pytest.param("aaa 2021-2025 b", ("aaa 2021-", "2025 b"), id="between two numbers"),
        pytest.param("aaaaa bbbb -5", ("aaaaa bbbb", "-5"), id="a sign stays with its number"),
        pytest.param("aaa\nbbb", ("aaa", "bbb"), id="a line break is kept"),
        pytest.param("aaa\n\nbbb", ("aaa", "", "bbb"), id="so is an empty line"),
        pytest.param("aaaaaaaaaaaaaaaaa", ("aaaaaaaaaaa", "aaaaaa"), id="a word too wide is cut"),
    ],
)
def test_break_lines(text: str, lines: tuple[str, ...]) -> None:
    assert break_lines(text, FACE, 25) == lines


def test_a_text_fits_a_column_of_its_own_width() -> None:
    assert break_lines(TRICH_YEU, FACE, text_width(TRICH_YEU, FACE)) == (TRICH_YEU,)


def test_no_letter_is_lost_in_a_column_narrower_than_a_letter() -> None:
    assert break_lines("năm", FACE, 0.5) == ("n", "ă", "m")


@pytest.mark.parametrize("width", [60, 90, 100, 120, 150])
def test_balanced_lines_are_as_few_as_greedy_ones_and_more_equal(width: float) -> None:
    greedy, balanced = (f(TRICH_YEU, TITLE, width) for f in (break_lines, balanced_lines))
    assert len(balanced) == len(greedy)
    assert " ".join(balanced) == TRICH_YEU
    assert max(text_width(line, TITLE) for line in balanced) <= width
    assert _spread(balanced) <= _spread(greedy)


def _spread(lines: tuple[str, ...]) -> float:
    widths = [text_width(line, TITLE) for line in lines]
    return max(widths) - min(widths)


def test_a_subject_on_two_lines_of_about_one_width() -> None:
    text = "Triển khai công tác phổ biến, giáo dục pháp luật năm 2022"
    assert balanced_lines(text, TITLE, 110) == (
        "Triển khai công tác phổ biến,",
        "giáo dục pháp luật năm 2022",
    )


def test_a_group_in_brackets_stays_whole_where_it_can() -> None:
    text = "Ban hành kèm theo Quyết định của Giám đốc (sau đây gọi là Quy chế mới) trong tỉnh"
    assert any("(sau đây gọi là Quy chế mới)" in line for line in balanced_lines(text, TITLE, 130))


def test_a_bracket_is_not_parted_from_its_text() -> None:
    text = "aaaaaaa bbbbbbb ( cccccccc dddddd eeeeeee ffffffff ) ggggggg"
    for width in range(45, 120, 5):
        lines = balanced_lines(text, TITLE, width)
        assert not any(line.endswith("(") or line.startswith(")") for line in lines), lines


def test_line_breaks_of_the_data_are_kept() -> None:
    assert balanced_lines("một\nhai ba", TITLE, 100) == ("một", "hai ba")


def test_a_word_wider_than_the_line_does_not_stop_it() -> None:
    assert balanced_lines("a " + "b" * 12, FACE, 25) == ("a", "b" * 10, "bb")


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("UBND TỈNH BÀ RỊA - VŨNG TÀU", ("UBND TỈNH", "BÀ RỊA - VŨNG TÀU")),
        ("UBND THÀNH PHỐ HỒ CHÍ MINH", ("UBND THÀNH PHỐ", "HỒ CHÍ MINH")),
        ("ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ", ("ỦY BAN NHÂN DÂN", "TỈNH THỪA THIÊN HUẾ")),
        ("HỘI ĐỒNG NHÂN DÂN THỊ TRẤN THIÊN CẦM", ("HỘI ĐỒNG NHÂN DÂN", "THỊ TRẤN THIÊN CẦM")),
        ("TRƯỜNG TIỂU HỌC ĐINH BỘ LĨNH", ("TRƯỜNG TIỂU HỌC", "ĐINH BỘ LĨNH")),
        (
            "PHÒNG VĂN HÓA VÀ THÔNG TIN HUYỆN CẨM XUYÊN",
            ("PHÒNG VĂN HÓA", "VÀ THÔNG TIN", "HUYỆN CẨM XUYÊN"),
        ),
        # One line more than words alone would need.
        (
            "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH",
            ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ", "HỒ CHÍ MINH"),
        ),
        ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", ("SỞ KHOA HỌC", "VÀ CÔNG NGHỆ")),
    ],
)
def test_a_name_is_not_parted(name: str, lines: tuple[str, ...]) -> None:
    assert balanced_lines(name, Face(13, bold=True), 55.0) == lines


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        (
            "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
            ("SỞ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI"),
        ),
        ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", ("SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH")),
        ("SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH", ("SỞ VĂN HOÁ,", "THỂ THAO VÀ DU LỊCH")),
        ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", ("SỞ THÔNG TIN", "VÀ TRUYỀN THÔNG")),
        (
            "CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN PHÁT THANH",
            ("CÔNG TY TRÁCH NHIỆM", "HỮU HẠN MỘT", "THÀNH VIÊN PHÁT THANH"),
        ),
        ("CHI CỤC CHĂN NUÔI VÀ THÚ Y", ("CHI CỤC CHĂN NUÔI", "VÀ THÚ Y")),
        ("BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", ("BAN QUẢN LÝ", "CÁC KHU CÔNG NGHIỆP")),
        ("TRUNG TÂM VĂN HÓA - TRUYỀN THÔNG", ("TRUNG TÂM VĂN HÓA -", "TRUYỀN THÔNG")),
        # One line more than syllables alone would need.
        (
            "TRƯỜNG TRUNG HỌC PHỔ THÔNG PHAN ĐÌNH PHÙNG",
            ("TRƯỜNG TRUNG HỌC", "PHỔ THÔNG", "PHAN ĐÌNH PHÙNG"),
        ),
    ],
)
def test_a_word_of_a_name_is_not_parted(name: str, lines: tuple[str, ...]) -> None:
    assert balanced_lines(name, Face(13, bold=True), 63.3) == lines


@pytest.mark.parametrize(
    ("office", "lines"),
    [
        (
            "TRƯỞNG PHÒNG PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT",
            ("TRƯỞNG PHÒNG", "PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT"),
        ),
        # A unit nobody declared is parted between its words.
        (
            "TRƯỞNG PHÒNG KẾ HOẠCH, TÀI CHÍNH VÀ ĐẦU TƯ",
            ("TRƯỞNG PHÒNG KẾ HOẠCH,", "TÀI CHÍNH VÀ ĐẦU TƯ"),
        ),
        # A name wider than the line is parted, and takes no line more for it.
        (
            "TRƯỞNG PHÒNG XÂY DỰNG, KIỂM TRA VÀ THEO DÕI THI HÀNH PHÁP LUẬT",
            ("TRƯỞNG PHÒNG", "XÂY DỰNG, KIỂM TRA VÀ", "THEO DÕI THI HÀNH PHÁP LUẬT"),
        ),
        ("PHÓ TRƯỞNG BAN QUẢN LÝ KHU KINH TẾ", ("PHÓ TRƯỞNG BAN QUẢN LÝ", "KHU KINH TẾ")),
    ],
)
def test_an_office_parts_no_name_of_a_unit(office: str, lines: tuple[str, ...]) -> None:
    units = (
        "phổ biến, giáo dục pháp luật",
        "xây dựng, kiểm tra và theo dõi thi hành pháp luật",
        "quản lý khu kinh tế",
    )
    assert balanced_lines(office, Face(14, bold=True), 87.0, units) == lines


def test_words_nobody_knows_are_parted_to_balance() -> None:
    assert balanced_lines("BA BÔ BỐN BỌ BÊ BE BÒ BU", Face(13, bold=True), 40.0) == (
        "BA BÔ BỐN BỌ",
        "BÊ BE BÒ BU",
    )


def test_a_word_wider_than_the_line_is_parted_all_the_same() -> None:
    assert balanced_lines("CÔNG NGHỆ", Face(13, bold=True), 16.0) == ("CÔNG", "NGHỆ")


def test_a_name_wider_than_the_line_is_parted_all_the_same() -> None:
    lines = balanced_lines("UBND TỈNH BÀ RỊA - VŨNG TÀU", Face(13, bold=True), 40.0)
    assert lines == ("UBND TỈNH BÀ", "RỊA - VŨNG TÀU")


def test_a_name_in_a_subject_ends_with_its_capitals() -> None:
    subject = "Phát triển du lịch trên địa bàn tỉnh Bà Rịa - Vũng Tàu giai đoạn 2026 - 2030"
    assert balanced_lines(subject, TITLE, 130.0) == (
        "Phát triển du lịch trên địa bàn",
        "tỉnh Bà Rịa - Vũng Tàu giai đoạn 2026 - 2030",
    )
