"""Roman numerals and the letters of điểm."""

from __future__ import annotations

import pytest

from docgen.vietnamese import chu_diem, hieu_la_ma, thu_tu_diem, viet_la_ma


def test_every_roman_numeral_reads_back() -> None:
    assert [hieu_la_ma(viet_la_ma(n)) for n in range(1, 4000)] == list(range(1, 4000))


@pytest.mark.parametrize(
    ("n", "chu"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (1994, "MCMXCIV")]
)
def test_roman_numerals(n: int, chu: str) -> None:
    assert viet_la_ma(n) == chu


@pytest.mark.parametrize("chu", ["", "IIII", "VV", "IC", "IVI", "iv", "A", "MMMM", "I ", "Ⅳ"])
def test_misspelt_roman_numerals_are_refused(chu: str) -> None:
    with pytest.raises(ValueError, match="không phải là số La Mã viết đúng"):
        hieu_la_ma(chu)


@pytest.mark.parametrize("n", [0, -1, 4000])
def test_no_roman_numeral_outside(n: int) -> None:
    with pytest.raises(ValueError, match="bằng số La Mã: chỉ từ 1 đến 3999"):
        viet_la_ma(n)


def test_diem_go_through_the_alphabet_without_marked_vowels() -> None:
    chu = [chu_diem(n) for n in range(1, 24)]
    assert " ".join(chu) == "a b c d đ e g h i k l m n o p q r s t u v x y"
    assert [thu_tu_diem(c) for c in chu] == list(range(1, 24))


@pytest.mark.parametrize("chu", ["f", "j", "w", "z", "ă", "Đ", "ab", ""])
def test_no_other_letter_numbers_a_diem(chu: str) -> None:
    with pytest.raises(ValueError, match="không phải là chữ cái đánh thứ tự điểm"):
        thu_tu_diem(chu)


@pytest.mark.parametrize("n", [0, 24])
def test_a_khoan_has_at_most_23_diem(n: int) -> None:
    with pytest.raises(ValueError, match="nhiều nhất 23 điểm"):
        chu_diem(n)
