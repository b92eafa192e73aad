"""Words typed in letters of another alphabet that look like ours."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from docgen.vietnamese.chu import CHU_GIONG, la_am_tiet

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHU_LATINH = "[A-Za-zÀ-ɏḀ-ỿ]"
_TU = r"(?<![\d-])\b[^\W\d_]{2,}+\b(?![\d-])"  # no symbol: С-300
_PHU_AM_CUOI_TAC = ("c", "ch", "p", "t")  # no syllable that ends in one is without a tone mark
_KY_THAY = frozenset({"KT", "TM"})


def tu_chu_la(text: str) -> Iterator[tuple[int, int, str]]:
    """Where such a word starts and ends in the text, and the word in our letters.

    A word that has letters of ours too is ours. One wholly of another alphabet is where it reads as
    one of ours and the text has nothing else of that alphabet: a foreign name, a formula, a symbol
    stays what it is.
    """
    if text.translate(CHU_GIONG) == text or re.search(_CHU_LATINH, text) is None:
        return
    khac = {_bang_chu(chu) for chu in set(text) if chu.isalpha() and ord(chu) not in CHU_GIONG}
    for cum in re.finditer(r"\S+", text):
        dung = cum[0].translate(CHU_GIONG)
        if dung == cum[0]:
            continue
        if re.search(_CHU_LATINH, cum[0]):
            yield cum.start(), cum.end(), dung
            continue
        for tu in re.finditer(_TU, cum[0]):
            dau, cuoi = tu.span()
            chi_giong = khac.isdisjoint(map(_bang_chu, tu[0]))
            if chi_giong and _la_tu_viet(dung[dau:cuoi], dung[cuoi:]):
                yield cum.start() + dau, cum.start() + cuoi, dung[dau:cuoi]


def _la_tu_viet(tu: str, sau: str) -> bool:
    """Whether it reads as a syllable, or as what stands before the office one signs for."""
    if re.fullmatch(f"{_CHU_LATINH}+", tu) is None:
        return False
    if tu in _KY_THAY:
        return sau.startswith(".")
    return la_am_tiet(tu) and not tu.lower().endswith(_PHU_AM_CUOI_TAC)


def _bang_chu(chu: str) -> str:
    return unicodedata.name(chu, "").partition(" ")[0]
