"""Text: Unicode form, tone marks, comparison, suggestions, hidden characters."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.vietnamese import (
    bo_dau,
    chuan_dau,
    chuan_nfc,
    cung_chu,
    gan_nhat,
    ky_tu_dieu_khien,
    la_am_tiet,
)


def test_nfc() -> None:
    assert chuan_nfc(unicodedata.normalize("NFD", "Kế hoạch")) == "Kế hoạch"


def test_diacritics_off() -> None:
    assert bo_dau("Đường lối, điều lệ; ƯƠ ưở Ỹ") == "Duong loi, dieu le; UO uo Y"


@pytest.mark.parametrize(
    ("go", "chuan"),
    [
        ("HOÀ", "HÒA"),
        ("HOẢ TỐC", "HỎA TỐC"),
        ("UỶ BAN", "ỦY BAN"),
        ("Thuỷ", "Thủy"),
        ("khoẻ", "khỏe"),
        ("luỹ kế", "lũy kế"),
        ("qúy", "quý"),
        ("gía", "giá"),
        ("hòan", "hoàn"),
        ("tòan", "toàn"),
    ],
)
def test_tone_marks_come_to_one_place(go: str, chuan: str) -> None:
    assert chuan_dau(go) == chuan
    assert chuan_dau(unicodedata.normalize("NFD", go)) == chuan


@pytest.mark.parametrize(
    "cau",
    [
        "Cộng hòa xã hội chủ nghĩa Việt Nam",
        "quý giá gì giếng giữa khuỷu ngoằn ngoèo thuở rượu chuyện tuyến Huỳnh quỳnh quả quốc",
        "café résumé España naïve Noël",
        "NGHIÃ cuả muà baì aó",  # on a vowel that cannot bear it: misspelt, not placed otherwise
        "của mía mùa múi áo yếu người nghiêng khuya tuổi cứu hươu",
        "UBND, TTHC & CCHC 2022/KH-STP",
    ],
)
def test_what_is_already_right_stays(cau: str) -> None:
    assert chuan_dau(cau) == cau


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet=st.sampled_from("hoàHOÀuỷqyùgiìaậnươứếg ñé\u0301\u0323-1"), max_size=12))
def test_tone_placement_settles_and_moves_nothing_but_marks(text: str) -> None:
    mot_lan = chuan_dau(text)
    assert chuan_dau(mot_lan) == mot_lan
    assert bo_dau(mot_lan) == bo_dau(text)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("CỘNG HOÀ", "Cộng hòa"),
        ("Độc lập – Tự do", "Độc lập - Tự do"),
        ("Phòng  Nghiệp vụ ", "phòng\u00a0nghiệp\nvụ"),
        ("15/KH\u2011STP", "15/kh-stp"),
        (unicodedata.normalize("NFD", "Ủy ban"), "Uỷ ban"),
    ],
)
def test_the_same_words(a: str, b: str) -> None:
    assert cung_chu(a, b)


@pytest.mark.parametrize(("a", "b"), [("hòa", "họa"), ("Sở Tư pháp", "Sở Tu pháp"), ("ab", "a b")])
def test_other_words(a: str, b: str) -> None:
    assert not cung_chu(a, b)


@pytest.mark.parametrize("tu", ["Điều", "hoà", "hòa", "giữa", "quý", "nghiêng", "ở", "Ủy", "gì"])
def test_a_vietnamese_syllable(tu: str) -> None:
    assert la_am_tiet(tu)
    assert la_am_tiet(unicodedata.normalize("NFD", tu))


@pytest.mark.parametrize("tu", ["TP", "web", "ThS", "vn", "email", "eOffice", "www", ""])
def test_what_is_no_vietnamese_syllable(tu: str) -> None:
    assert not la_am_tiet(tu)


DON_VI = ("Văn phòng Sở", "Thanh tra Sở", "Phòng Phổ biến, giáo dục pháp luật", "co_quan", "Cô")


@pytest.mark.parametrize(
    ("go", "y_dinh"),
    [
        ("Van phong So", "Văn phòng Sở"),
        ("VĂN PHÒNG SỞ", "Văn phòng Sở"),
        ("Thanh tra", "Thanh tra Sở"),
        ("Phòng Phổ biến giáo dục pháp luât", "Phòng Phổ biến, giáo dục pháp luật"),
        ("co_qaun", "co_quan"),
        ("Sở Y tế", None),
        ("", None),
        ("Phòng Pho bien", "Phòng Phổ biến, giáo dục pháp luật"),
        ("Phòng", None),
    ],
)
def test_a_near_miss_gets_a_suggestion(go: str, y_dinh: str | None) -> None:
    assert gan_nhat(go, DON_VI) == y_dinh


def test_diacritics_decide_between_equals() -> None:
    assert gan_nhat("Tổ tư pháp", ("Tờ tu phap", "Tổ tư pháp")) == "Tổ tư pháp"
    assert gan_nhat("x", ()) is None


def test_words_two_names_begin_with_are_neither() -> None:
    names = ("Sở Thông tin và Truyền thông", "Sở Thông tin và Du lịch tỉnh")
    assert gan_nhat("Sở Thong tin", names) is None
    assert gan_nhat("Sở Thong tin", names[:1]) == names[0]


@pytest.mark.parametrize(
    "ky_tu",
    [
        *("\x00", "\x0b", "\r", "\x1f", "\x7f", "\x85", "\u00ad", "\u200b", "\u200d", "\u200f"),
        *("\u2028", "\u202e", "\u2060", "\u2066", "\ufeff", "\uf0b7", "\ufffe", "\ud800"),
    ],
)
def test_hidden_characters_are_found_with_their_place(ky_tu: str) -> None:
    assert ky_tu_dieu_khien(f"Kế{ky_tu}hoạch") == [(2, ky_tu)]


def test_plain_text_hides_nothing() -> None:
    cau = "“Kế hoạch” – số 15/KH-STP:\n\t100% R&D\u00a0… m² ½ “đ”"
    assert ky_tu_dieu_khien(cau + unicodedata.normalize("NFD", cau)) == []
