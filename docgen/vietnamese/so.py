"""Whole and decimal numbers in Vietnamese words, as official papers spell them.

The law asks only that the words agree with the figures; the spelling (linh, tư, mốt, lăm, nghìn,
tỷ, "không trăm" inside, no commas) is the one the legal texts themselves use most.
"""

from __future__ import annotations

from decimal import Decimal

SO_LON_NHAT = 10**21
"""The largest absolute value `doc_so` spells: a million of the largest amounts of money read."""

_TY = 10**9
_BAC = ((10**6, " triệu"), (10**3, " nghìn"), (1, ""))
_CHU_SO = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def doc_so(n: int | Decimal) -> str:
    """`n` in words, lower case: 1015 → "một nghìn không trăm mười lăm", -5 → "âm năm".

    After the comma up to three digits are read as one number, the way schools teach it
    (12,25 → "… phẩy hai mươi lăm", 0,05 → "… phẩy không năm", 0,032 → "… phẩy không trăm ba
    mươi hai"); a longer fraction is read digit by digit. Trailing zeros are not read.
    Raises ValueError beyond ±10^21 and for NaN or infinity.
    """
    gia_tri = Decimal(n)
    if not gia_tri.is_finite() or gia_tri.copy_abs() > SO_LON_NHAT:
        raise ValueError(f"Không đọc được số {n} thành chữ: chỉ đọc đến một nghìn tỷ tỷ")
    nguyen, _, le = format(gia_tri.copy_abs(), "f").partition(".")
    chu = _doc_nguyen(int(nguyen))
    if le := le.rstrip("0"):
        chu = f"{chu} phẩy {_doc_phan_le(le)}"
    return f"âm {chu}" if gia_tri < 0 else chu


def _doc_nguyen(n: int) -> str:
    """Billions are read as a number of their own before "tỷ": 10^15 is "một triệu tỷ"."""
    if n == 0:
        return _CHU_SO[0]
    so_ty, con_lai = divmod(n, _TY)
    phan = [f"{_doc_nguyen(so_ty)} tỷ"] if so_ty else []
    for gia_tri, ten in _BAC:
        nhom = con_lai // gia_tri % 1000
        if nhom:
            doc = _doc_nhom_trong if phan else _doc_nhom
            phan.append(doc(nhom) + ten)
    return " ".join(phan)


def _doc_nhom(n: int) -> str:
    """0..999. num2words is right in this range but for "lẻ" and "mươi bốn"; above it is not."""
    # Imported here: most commands of docgen spell no number, and start-up time is measured.
    from num2words import num2words  # type: ignore[import-untyped] # it ships no types

    chu = str(num2words(n, lang="vi"))
    return chu.replace(" lẻ ", " linh ").replace(" mươi bốn", " mươi tư")


def _doc_nhom_trong(n: int) -> str:
    """1..999 after a higher group, where the hundreds are always said."""
    if n >= 100:
        return _doc_nhom(n)
    return f"không trăm {'linh ' if n < 10 else ''}{_doc_nhom(n)}"


def _doc_phan_le(chu_so: str) -> str:
    so = int(chu_so)
    if len(chu_so) == 3:
        return _doc_nhom_trong(so)
    if len(chu_so) < 3 and not chu_so.startswith("0"):
        return _doc_nhom(so)
    return " ".join(_CHU_SO[int(c)] for c in chu_so)
