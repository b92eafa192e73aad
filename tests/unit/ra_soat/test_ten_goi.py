from __future__ import annotations

import unicodedata

import pytest

from docgen.model.directory import DanhBa
from docgen.ra_soat.ten_goi import bodies_not_in_time, old_terms
from tests.declared import declared
from tests.unit.ra_soat.helpers import cho, nam

_KNOWN = {"nguon": "dữ liệu thử", "kiem_chung": "không"}
_DISTRICTS = ["cấp huyện", "huyện", "thành phố thuộc tỉnh"]
_DANH_BA = declared(
    DanhBa,
    {
        "noi": [
            {
                "ten": "Sở Thông tin và Truyền thông",
                "ten_ngan": ["Sở TT&TT"],
                "den": "28/02/2025",
                "thay_bang": "Sở Khoa học và Công nghệ",
                **_KNOWN,
            },
            {"ten": "Sở Khoa học và Công nghệ", **_KNOWN},
            {"ten": "Trường Hoà Bình", "den": "31/12/2024", **_KNOWN},
            {"ten": "Trường Hoà Bình mới", **_KNOWN},
            {"ten": "Đài Phát thanh-Truyền hình tỉnh", "den": "31/12/2024", **_KNOWN},
            {"ten": "Sở Sau này", "tu": "01/01/2030", **_KNOWN},
        ],
        "thuat_ngu": [
            {
                "cu": ["mức độ 3, 4", "dịch vụ công trực tuyến mức độ"],
                "moi": "toàn trình, một phần",
                "tu": "15/8/2022",
                **_KNOWN,
            },
            {"cu": _DISTRICTS, "moi": "cấp xã", "tu": "01/7/2025", **_KNOWN},
        ],
    },
)


def bodies(text: str, year: int = 2026) -> list[str]:
    found = bodies_not_in_time(nam(cho(text, nam=year), year=year, danh_ba=_DANH_BA))
    return [item.ve for item in found]


def terms(text: str, year: int = 2026) -> list[str]:
    found = old_terms(nam(cho(text, nam=year), year=year, danh_ba=_DANH_BA))
    return [item.ve for item in found]


_IN_TIME = {
    "before it ended": ("gửi Sở Thông tin và Truyền thông", 2025),
    "its successor": ("gửi Sở Khoa học và Công nghệ", 2026),
    "a longer name that stands": ("Trường Hoà Bình mới", 2026),
    "part of a word": ("Sở TT&TTX", 2026),
}


@pytest.mark.parametrize(("text", "year"), _IN_TIME.values(), ids=_IN_TIME)
def test_a_name_that_is_right_in_its_month_is_left_alone(text: str, year: int) -> None:
    assert bodies(text, year) == []


_GONE = {
    "in a sentence": "báo cáo gửi Sở Thông tin và Truyền thông theo quy định",
    "by its short name": "- Sở TT&TT;",
    "with the sign for “và”": "Sở Thông tin & Truyền thông",
    "with the sign and no blanks": "Sở Thông tin&Truyền thông",
    "a short name spelt out": "Sở TT và TT",
    "in capitals": "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
    "in decomposed Unicode": unicodedata.normalize("NFD", "Sở Thông tin và Truyền thông"),
    "over two lines of a cell": "Sở Thông tin\nvà Truyền thông",
}


@pytest.mark.parametrize("text", _GONE.values(), ids=_GONE)
def test_a_body_that_is_gone_is_found_however_it_is_written(text: str) -> None:
    assert bodies(text) == ["Sở Thông tin và Truyền thông"]


def test_tone_marks_and_hyphens_are_taken_as_a_reader_takes_them() -> None:
    assert bodies("Trường Hòa Bình") == ["Trường Hoà Bình"]
    assert bodies("Đài Phát thanh – Truyền hình tỉnh") == ["Đài Phát thanh-Truyền hình tỉnh"]


def test_a_body_that_does_not_have_its_name_yet_is_found() -> None:
    assert bodies("Sở Sau này") == ["Sở Sau này"]


def test_the_successor_and_the_source_are_told() -> None:
    (found,) = bodies_not_in_time(nam(cho("Sở TT&TT", nam=2026), year=2026, danh_ba=_DANH_BA))
    assert found.hint == "thay bằng Sở Khoa học và Công nghệ (dữ liệu thử; chưa kiểm chứng)"


def test_words_of_the_law_are_old_from_their_day_on() -> None:
    assert terms("dịch vụ công trực tuyến mức độ 3, 4", 2022) == []
    assert terms("dịch vụ công trực tuyến mức độ 3, 4", 2023) == ["toàn trình, một phần"]
    assert terms("Trung tâm hành chính công cấp huyện", 2025) == []
    assert terms("UBND huyện, thành phố, thị xã") == ["cấp xã"]
    assert terms("dịch vụ công trực tuyến toàn trình") == []
    assert terms("huyệnh") == []


@pytest.mark.parametrize(
    "text",
    [
        "UBND thành phố Hà Nội, TP. Hồ Chí Minh, TP HCM",
        "thành phố Huế, Thành phố Đà Nẵng",
        "các thành phố trực thuộc Trung ương",
        "trên địa bàn thành phố; Sở Tư pháp thành phố",
    ],
)
def test_cities_that_are_provinces_are_left_alone(text: str) -> None:
    assert terms(text) == []


@pytest.mark.parametrize(
    "text", ["UBND thành phố Đà Lạt", "TP. Vinh", "Thành phố Hà Tĩnh", "thành phố Huế, TP Thủ Đức"]
)
def test_a_city_of_a_province_is_told_by_its_name(text: str) -> None:
    assert terms(text) == ["cấp xã"]
    assert terms(text, 2025) == []


def test_a_city_of_a_province_is_shown(text: str = "UBND thành phố Đà Lạt phối hợp") -> None:
    year = nam(cho(text, nam=2026), year=2026, danh_ba=_DANH_BA)
    (found,) = old_terms(year)
    assert found.message.startswith("“thành phố Đà Lạt” là cách gọi cũ")
