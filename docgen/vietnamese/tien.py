"""Money: always a whole number of đồng inside docgen, written and read as people write it."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.vietnamese.chu_so import hieu_so, viet_so
from docgen.vietnamese.so import doc_so

if TYPE_CHECKING:
    from collections.abc import Iterator

TIEN_LON_NHAT = 10**15
"""Đồng; about what the whole State spends in a year. More is a slip in digits or in the unit."""

_BOI_SO = {
    "nghìn": 10**3,
    "ngàn": 10**3,
    "triệu": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
    "nghìn tỷ": 10**12,
    "nghìn tỉ": 10**12,
    "ngàn tỷ": 10**12,
    "ngàn tỉ": 10**12,
}
_TIEN = regex(
    rf"(?P<so>[-0-9., ]*?) ?(?P<boi>{'|'.join(sorted(_BOI_SO, key=len, reverse=True))})?"
    r" ?(?P<dong>đồng|vn[đd]|đ)?"
)

_TRONG_LOI = regex(
    rf"(?<![\w.,/-])[0-9][0-9.,]*\s+(?:(?:{'|'.join(sorted(_BOI_SO, key=len, reverse=True))})"
    r"(?:\s+đồng)?|đồng)(?!\w)",
    re.IGNORECASE,
)


def doc_tien(dong: int) -> str:
    """An amount in words, capital first: 365000000 → "Ba trăm sáu mươi lăm triệu đồng".

    Raises ValueError beyond ±10^21 đồng.
    """
    chu = doc_so(dong)
    return f"{chu[0].upper()}{chu[1:]} đồng"


def viet_trieu(dong: int) -> str:
    """Đồng written in triệu đồng, exactly: 50000000 → "50", 1500000 → "1,5", 0 → "0"."""
    return viet_so(Decimal(f"{dong}e-6"))


def viet_tien(dong: int, don_vi: int) -> str:
    """Đồng written in a unit of so many đồng, exactly: 1500000 in 1000 → "1.500"."""
    return viet_so(Decimal(dong) / don_vi)


def ten_don_vi_tien(don_vi: int) -> str:
    """A unit of money by its name: 1 → "đồng", 1000 → "nghìn đồng". Raises KeyError."""
    return {1: "đồng", 10**3: "nghìn đồng", 10**6: "triệu đồng", 10**9: "tỷ đồng"}[don_vi]


def hieu_tien(text: str, don_vi: int = 1) -> int:
    """The whole number of đồng that `text` writes.

    "365.000.000", "365.000.000 đồng", "50 triệu đồng", "1,5 tỷ". `don_vi` is the unit, in đồng,
    of a bare number (1_000_000 in a column headed "triệu đồng"); a unit in the text wins over
    it. A minus sign is read, judging it is the caller's. Raises ValueError: not a number in
    Vietnamese notation (see `hieu_so`), not a whole number of đồng, or beyond `TIEN_LON_NHAT`.
    """
    chu = " ".join(unicodedata.normalize("NFC", text).split())
    if not chu:
        raise ValueError("Số tiền để trống")
    khop = _TIEN.fullmatch(chu.lower())
    if khop is None or not khop["so"]:
        raise ValueError(
            f"“{chu}” không phải là số tiền: viết như “365.000.000” hoặc “50 triệu đồng”"
        )
    if khop["boi"]:
        don_vi = _BOI_SO[khop["boi"]]
    elif khop["dong"]:
        don_vi = 1
    tu, mau = hieu_so(khop["so"]).as_integer_ratio()
    dong, le = divmod(tu * don_vi, mau)
    if le:
        raise ValueError(f"“{chu}” không phải là số đồng nguyên")
    if abs(dong) > TIEN_LON_NHAT:
        raise ValueError(f"“{chu}” là {viet_so(dong)} đồng, quá một triệu tỷ đồng")
    return dong


def so_tien_trong(text: str) -> Iterator[tuple[str, int]]:
    """The amounts a sentence says with their unit, each as written and in đồng.

    "187 triệu đồng", "1,5 tỷ", "187.000.000 đồng"; one that cannot be read is left out.
    """
    for khop in _TRONG_LOI.finditer(text):
        with contextlib.suppress(ValueError):
            yield " ".join(khop[0].split()), hieu_tien(khop[0])
