"""Text: one Unicode form, tone marks, comparison as a reader would compare, hidden characters."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CHU_HOA = "A-ZÀÁÃẢẠĂẰẮẴẲẶÂẦẤẪẨẬÈÉẼẺẸÊỀẾỄỂỆÌÍĨỈỊÒÓÕỎỌÔỒỐỖỔỘƠỜỚỠỞỢÙÚŨỦỤƯỪỨỮỬỰỲÝỸỶỴĐ"
"""The capitals in NFC, to stand between the brackets of a pattern."""

CHU_GIONG: Mapping[int, int] = MappingProxyType(
    str.maketrans(
        "ÐðƉАВЕКМНОРСТХаеорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
        "ĐđĐABEKMHOPCTXaeopcyxABEZHIKMNOPTYXo",
    )
)
"""Letters drawn like ours, for `str.translate`: the Icelandic, the African Đ, Cyrillic, Greek."""

_THANH = "\u0300\u0301\u0303\u0309\u0323"  # huyền, sắc, ngã, hỏi, nặng
_NGUYEN_AM_DAU_RIENG = "ăâêôơư"
_NGUYEN_AM = frozenset("aeiouy" + _NGUYEN_AM_DAU_RIENG)
_AM_TIET = regex(
    r"(?:ngh|ng|nh|gh|gi(?=[aăâeêioôơuưy])|qu(?=[aăâeêioôơy])"
    r"|ch|kh|ph|th|tr|[bcdđghklmnprstvx])?"
    r"(?P<van>[aăâeêioôơuưy]{1,3})"
    r"(?P<cuoi>ng|nh|ch|[cmnpt])?"
)
# After a gliding o or u custom sets the mark on either (hòa, hoà). Elsewhere one vowel bears it.
_AM_DEM = frozenset({"oa", "oă", "oe", "uâ", "uê", "uơ", "uy"})
_TU = regex(r"[^\W\d_]++(?![\u0300-\u036f])")  # a mark NFC could not join: no word of ours
_GACH = regex(r"[\u2010-\u2015\u2212]")
_GIONG = 0.7  # below this similarity a suggestion is noise ("STP" for "TTr")

_BO_DAU = dict.fromkeys(range(0x300, 0x370)) | {ord("đ"): "d", ord("Đ"): "D"}

_LOAI_KHONG_THAY = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs", "Co"})
_XUONG_DONG_VA_TAB = "\n\t"
_KHONG_PHAI_KY_TU = "\ufffe\uffff"  # forbidden in XML, so in .docx


def chuan_nfc(text: str) -> str:
    """`text` in Unicode NFC, the form fonts, searches and the law's character set expect."""
    return unicodedata.normalize("NFC", text)


def bo_dau(text: str) -> str:
    """`text` without any diacritic: "Điều lệ" → "Dieu le"."""
    roi = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", roi.translate(_BO_DAU))


def chuan_dau(text: str) -> str:
    """`text` in NFC with each tone mark in one place, for comparing: HOÀ → HÒA, uỷ → ủy.

    Both places are official; this is the one in CỘNG HÒA of the samples. Case is kept, and words
    that are no Vietnamese syllable with one tone mark are left as they are. So is a mark on a vowel
    that cannot bear it (NGHIÃ): that is misspelt.
    """
    return _TU.sub(lambda khop: _chuan_dau_tu(khop[0]), chuan_nfc(text))


@lru_cache(4096)  # a language has few syllables
def _chuan_dau_tu(tu: str) -> str:
    tach = [_tach_thanh(c) for c in tu]
    thanh = [t for _, t in tach if t]
    goc = [c for c, _ in tach]
    if [len(t) for t in thanh] != [1]:
        return tu
    khop = _AM_TIET.fullmatch("".join(goc).lower())
    if khop is None:
        return tu
    vi_tri = khop.start("van") + _cho_dat_dau(khop["van"], khop["cuoi"])
    go = next(i for i, (_, t) in enumerate(tach) if t) - khop.start("van")
    if go > 1 or (go >= 0 and khop["van"][:2] not in _AM_DEM):
        return tu
    goc[vi_tri] = unicodedata.normalize("NFC", goc[vi_tri] + thanh[0])
    return "".join(goc)


def la_am_tiet(tu: str) -> bool:
    """Whether a word reads as a Vietnamese syllable: "Điều", "hoà"; not "TP", "web", "e-mail"."""
    goc = "".join(_tach_thanh(c)[0] for c in chuan_nfc(tu.lower()))
    return _AM_TIET.fullmatch(goc) is not None


@cache
def _tach_thanh(ky_tu: str) -> tuple[str, str]:
    """A vowel parted into its bare self (ế → ê) and its tone mark; any other letter and ""."""
    roi = unicodedata.normalize("NFD", ky_tu)
    goc = unicodedata.normalize("NFC", "".join(c for c in roi if c not in _THANH))
    if goc.lower() not in _NGUYEN_AM:
        return ky_tu, ""
    return goc, "".join(c for c in roi if c in _THANH)


def _cho_dat_dau(van: str, cuoi: str | None) -> int:
    """Index in the vowels: a marked vowel (the last: ươ), else by length and closing consonant."""
    rieng = [i for i, c in enumerate(van) if c in _NGUYEN_AM_DAU_RIENG]
    if rieng:
        return rieng[-1]
    if cuoi:
        return len(van) - 1
    return 1 if len(van) == 3 else 0


@lru_cache(4096)  # the same names are compared again and again
def khoa_so_sanh(text: str) -> str:
    """The form in which two spellings of the same words are equal; see `cung_chu`."""
    gon = " ".join(_GACH.sub("-", text).split())
    return chuan_dau(gon.casefold())


def cung_chu(a: str, b: str) -> bool:
    """Whether a reader would call them the same words.

    Blind to Unicode form, tone placement, case, kind and number of spaces, kind of hyphen.
    """
    return khoa_so_sanh(a) == khoa_so_sanh(b)


def mo_dau_bang(text: str, tu_dau: str) -> bool:
    """Whether a reader would say that the text begins with these words: "Thư khen" with "Thư"."""
    return cung_chu(" ".join(text.split()[: len(tu_dau.split())]), tu_dau)


def gan_nhat(word: str, choices: Iterable[str]) -> str | None:
    """The choice `word` was probably meant to be, as given in `choices`; None if none is near.

    Compared as `cung_chu` does and once more without diacritics; the first of equals wins. Words
    that only one choice begins with, "Sở Thông tin", are that choice.
    """
    choices = tuple(choices)
    tot_nhat: str | None = None
    diem_cao = (_GIONG, 0.0)
    khoa = khoa_so_sanh(word)
    for lua_chon in choices:
        khoa_kia = khoa_so_sanh(lua_chon)
        co_dau = _do_giong(khoa, khoa_kia)
        diem = (max(co_dau, _do_giong(bo_dau(khoa), bo_dau(khoa_kia))), co_dau)
        if diem > diem_cao:
            tot_nhat, diem_cao = lua_chon, diem
    return tot_nhat or _viet_tiep(bo_dau(khoa), choices)


def _viet_tiep(dau: str, choices: Iterable[str]) -> str | None:
    """The only choice that goes on after these words, without diacritics."""
    if " " not in dau:
        return None
    khoa = ((c, bo_dau(khoa_so_sanh(c))) for c in choices)
    tiep = [c for c, k in khoa if k.startswith(dau) and not k[len(dau) :][:1].isalnum()]
    return tiep[0] if len(tiep) == 1 else None


def _do_giong(a: str, b: str) -> float:
    from difflib import SequenceMatcher  # only a misspelt name needs it

    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def ky_tu_dieu_khien(text: str) -> list[tuple[int, str]]:
    """(index, character) of each character that does not show or does harm in a paper.

    Controls but "\\n" and "\\t", zero-width and bidirectional marks, the soft hyphen, a byte order
    mark, line and paragraph separators, lone surrogates, private-use characters (bullets of old
    symbol fonts) and the two code points XML forbids.
    """
    if text.isprintable():  # as nearly every line is: none of the categories looked for
        return []
    return [
        (i, c)
        for i, c in enumerate(text)
        if c in _KHONG_PHAI_KY_TU
        or (unicodedata.category(c) in _LOAI_KHONG_THAY and c not in _XUONG_DONG_VA_TAB)
    ]
