"""Numbering: Roman numerals of mục, chương and phụ lục; the letters of điểm."""

from __future__ import annotations

from docgen.patterns import regex

CHU_DIEM = "abcdđeghiklmnopqrstuvxy"
"""The letters of điểm in alphabetical order (Phụ lục I, Phần I, II.6.đ).

The wording says only "bảng chữ cái tiếng Việt"; ă, â, ê, ô, ơ, ư are skipped as the decree does.
"""

_LA_MA = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_LA_MA_DUNG = regex(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_LON_NHAT = 3999


def viet_la_ma(n: int) -> str:
    """1..3999 as a Roman numeral: 4 → "IV". ValueError outside."""
    if not 1 <= n <= _LON_NHAT:
        raise ValueError(f"Không viết được {n} bằng số La Mã: chỉ từ 1 đến {_LON_NHAT}")
    ket_qua = ""
    for gia_tri, chu in _LA_MA:
        so_lan, n = divmod(n, gia_tri)
        ket_qua += chu * so_lan
    return ket_qua


def hieu_la_ma(text: str) -> int:
    """The value of a Roman numeral in capitals. "IIII", "iv" and "" are refused (ValueError)."""
    if not text or not _LA_MA_DUNG.fullmatch(text):
        raise ValueError(f"“{text}” không phải là số La Mã viết đúng")
    tong, con_lai = 0, text
    for gia_tri, chu in _LA_MA:
        while con_lai.startswith(chu):
            tong += gia_tri
            con_lai = con_lai[len(chu) :]
    return tong


def chu_diem(n: int) -> str:
    """The letter of the n-th điểm, from 1: 5 → "đ". ValueError beyond the 23 letters."""
    if not 1 <= n <= len(CHU_DIEM):
        raise ValueError(
            f"Không có chữ cái cho điểm thứ {n}: một khoản có nhiều nhất {len(CHU_DIEM)} điểm"
        )
    return CHU_DIEM[n - 1]


def thu_tu_diem(letter: str) -> int:
    """The place, from 1, of a điểm letter: "đ" → 5. ValueError for f, j, w, z, ă, capitals, …"""
    vi_tri = CHU_DIEM.find(letter) if len(letter) == 1 else -1
    if vi_tri < 0:
        raise ValueError(
            f"“{letter}” không phải là chữ cái đánh thứ tự điểm ({', '.join(CHU_DIEM)})"
        )
    return vi_tri + 1
