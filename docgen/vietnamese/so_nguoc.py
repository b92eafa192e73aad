"""Vietnamese number words read back to an integer, to hold words against figures.

Shares nothing with `so`, so that each can be the other's test.
"""

from __future__ import annotations

import unicodedata

_CHU_SO = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_HANG_TRAM = {"không": 0, **_CHU_SO}
_SAU_LINH = {**_CHU_SO, "tư": 4}
_SAU_MUOI = {**{k: v for k, v in _CHU_SO.items() if v != 5}, "lăm": 5}  # mười một, mười bốn
_SAU_MUOI_CHAN = {**{k: v for k, v in _SAU_MUOI.items() if v != 1}, "mốt": 1, "tư": 4}
_BIEN_THE = {"lẻ": "linh", "ngàn": "nghìn", "tỉ": "tỷ"}
_TU_SO = frozenset(
    {"âm", "mười", "mươi", "trăm", "nghìn", "triệu", "tỷ", "linh", *_HANG_TRAM, *_BIEN_THE}
    | _SAU_MUOI_CHAN.keys()
)
_SO_LAN_TY = 2  # 10^18 is "một tỷ tỷ"; more than that no paper writes


class _KhongPhaiSo(Exception):
    pass


def doc_so_nguoc(words: str) -> int:
    """The integer that `words` spell, "âm" included.

    Accepts linh/lẻ, nghìn/ngàn, tư/bốn, tỷ/tỉ, capitals and commas between groups. Refuses with
    ValueError what is misspelt (mươi một, mươi năm), a group out of order, and an inner group
    without its hundreds: "một triệu hai" is 1.200.000 in speech and 1.000.002 to the letter.
    """
    chu = unicodedata.normalize("NFC", words).casefold().replace(",", " ")
    tu = [_BIEN_THE.get(t, t) for t in chu.split()]
    am = tu[:1] == ["âm"]
    try:
        so = _nguyen(tu[1:] if am else tu)
    except _KhongPhaiSo:
        raise ValueError(f"“{words}” không phải là một số viết đúng bằng chữ") from None
    return -so if am else so


def so_o_dau(text: str) -> tuple[int, str] | None:
    """The number that the first words of `text` spell, and the rest: "hai mươi ngày" → 20, "ngày".

    None where they spell none for certain. A last "năm" may be the year: "hai năm" is 2, "năm".
    """
    words = unicodedata.normalize("NFC", text).split()
    last = 0
    while last < len(words) and words[last].rstrip(",").casefold() in _TU_SO:
        last += 1
    ends = [last, *([last - 1] if last and words[last - 1].casefold() == "năm" else [])]
    for end in ends:
        try:
            return doc_so_nguoc(" ".join(words[:end])), " ".join(words[end:])
        except ValueError:
            continue
    return None


def so_o_cuoi(text: str) -> str:
    """The words at the end of `text` that may spell a number: "kinh phí năm triệu" → "năm triệu".

    "" for none.
    """
    words = unicodedata.normalize("NFC", text).split()
    first = len(words)
    while first and words[first - 1].rstrip(",").casefold() in _TU_SO:
        first -= 1
    return " ".join(words[first:])


def _nguyen(tu: list[str]) -> int:
    if tu == ["không"]:
        return 0
    if tu[:1] == ["không"] or tu.count("tỷ") > _SO_LAN_TY:
        raise _KhongPhaiSo
    return _duong(tu)


def _duong(tu: list[str]) -> int:
    """A number above zero. What stands before the last "tỷ" counts billions."""
    tong = 0
    con_lai = tu
    if "tỷ" in tu:
        vi_tri = len(tu) - 1 - tu[::-1].index("tỷ")
        tong = _duong(tu[:vi_tri]) * 10**9
        con_lai = tu[vi_tri + 1 :]
    for ten, gia_tri in (("triệu", 10**6), ("nghìn", 10**3)):
        if ten in con_lai:
            vi_tri = con_lai.index(ten)
            tong += _nhom(con_lai[:vi_tri], tong) * gia_tri
            con_lai = con_lai[vi_tri + 1 :]
    if con_lai or not tong:
        tong += _nhom(con_lai, tong)
    return tong


def _nhom(tu: list[str], phia_truoc: int) -> int:
    """A group 1..999; `phia_truoc` is the value before it: above zero, hundreds must be said."""
    match tu:
        case [tram, "trăm"] if tram in _CHU_SO:
            return _CHU_SO[tram] * 100
        case [tram, "trăm", "linh", le] if tram in _HANG_TRAM and le in _SAU_LINH:
            return _HANG_TRAM[tram] * 100 + _SAU_LINH[le]
        case [tram, "trăm", *chuc] if tram in _HANG_TRAM:
            return _HANG_TRAM[tram] * 100 + _chuc(chuc)
        case [le] if le in _CHU_SO and not phia_truoc:
            return _CHU_SO[le]
        case _ if not phia_truoc:
            return _chuc(tu)
    raise _KhongPhaiSo


def _chuc(tu: list[str]) -> int:
    """10..99."""
    match tu:
        case ["mười"]:
            return 10
        case ["mười", le] if le in _SAU_MUOI:
            return 10 + _SAU_MUOI[le]
        case [chuc, "mươi"] if _CHU_SO.get(chuc, 0) > 1:
            return _CHU_SO[chuc] * 10
        case [chuc, "mươi", le] if _CHU_SO.get(chuc, 0) > 1 and le in _SAU_MUOI_CHAN:
            return _CHU_SO[chuc] * 10 + _SAU_MUOI_CHAN[le]
    raise _KhongPhaiSo
