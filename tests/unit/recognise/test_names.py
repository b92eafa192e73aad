"""Which line over the number begins the name of who issues, the others being bodies above it."""

from __future__ import annotations

import pytest

from docgen.recognise.names import first_of_issuer


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("UBND TỈNH HÀ TĨNH", "SỞ TƯ PHÁP"),
        ("UBND TỈNH", "LIÊN MINH HỢP TÁC XÃ"),
        ("HUYỆN ĐOÀN HƯƠNG KHÊ", "XÃ ĐOÀN HÒA HẢI"),
        ("BỘ CHỈ HUY QUÂN SỰ TỈNH", "HUYỆN ĐỘI CẨM XUYÊN"),
        ("UBND HUYỆN CẨM XUYÊN", "VĂN PHÒNG"),
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG THPT PHAN ĐÌNH PHÙNG"),
    ],
)
def test_a_light_body_over_a_bold_one_is_above_it(above: str, name: str) -> None:
    assert first_of_issuer([above, name], [False, True]) == 1


@pytest.mark.parametrize(
    ("half", "rest"),
    [
        ("ỦY BAN NHÂN DÂN", "TỈNH HÀ TĨNH"),
        ("HỘI ĐỒNG NHÂN DÂN", "XÃ CẨM BÌNH"),
        ("SỞ THÔNG TIN", "VÀ TRUYỀN THÔNG"),
        ("BỆNH VIỆN ĐA KHOA", "HUYỆN CẨM XUYÊN"),
        ("BAN QUẢN LÝ", "KHU KINH TẾ TỈNH"),
        ("TRƯỜNG TIỂU HỌC", "CẨM BÌNH"),
    ],
)
def test_half_a_name_set_light_is_still_of_the_name(half: str, rest: str) -> None:
    assert first_of_issuer([half, rest], [False, True]) == 0
    assert first_of_issuer(["UBND TỈNH HÀ TĨNH", half, rest], [False, False, True]) == 1


def test_a_standing_committee_over_two_bold_lines_is_one_name() -> None:
    names = ["THƯỜNG TRỰC", "HĐND - UBND TỈNH HÀ TĨNH"]
    assert first_of_issuer(names, [True, True]) == 0


def test_a_congress_is_named_over_several_lines() -> None:
    lines = ["ĐẠI HỘI ĐẠI BIỂU", "ĐOÀN TỈNH PHÚ THỌ", "NHIỆM KỲ 2022 - 2027"]
    assert first_of_issuer(lines, [True, True, True]) == 0


def test_bodies_that_issue_together_are_one_name() -> None:
    assert first_of_issuer(["SỞ GIÁO DỤC VÀ ĐÀO TẠO -", "SỞ Y TẾ"], [True, True]) == 0


@pytest.mark.parametrize(
    ("names", "first"),
    [
        (["UBND HUYỆN LƯƠNG TÀI", "ỦY BAN NHÂN DÂN", "XÃ AN THỊNH"], 1),
        (["UBND TỈNH BẮC NINH", "ỦY BAN NHÂN DÂN", "HUYỆN LƯƠNG TÀI"], 1),
        (["UBND TỈNH X", "UBND HUYỆN Y"], 1),
        (["ỦY BAN NHÂN DÂN", "TỈNH X"], 0),
    ],
)
def test_a_bold_committee_of_a_larger_place_is_above(names: list[str], first: int) -> None:
    assert first_of_issuer(names, [True] * len(names)) == first
