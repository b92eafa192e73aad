"""Dates as Nghị định 30/2020/NĐ-CP writes them (Phụ lục I, Phần I, II.4.b) and as typed."""

from __future__ import annotations

import calendar
from datetime import date
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    import re

NGAY_TRONG = "\u00a0" * 6
"""The gap left for the day to be written in by hand.

Non-breaking, so that the line cannot break inside it and justification cannot stretch it.
"""

_NGAY_THANG_NAM = regex(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})")
_ISO = regex(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_NAM_HAI_SO = regex(r"[0-9]{1,2}([/.-])[0-9]{1,2}\1[0-9]{2}")


def hai_so(n: int) -> str:
    """A number of a paper or a count: below 10 a zero goes before it. 5 → "05", 523 → "523"."""
    if n < 0:
        raise ValueError(f"Số thứ tự không thể âm: {n}")
    return f"{n:02d}"


def viet_thang(thang: int) -> str:
    """A month as the law writes it: only 1 and 2 take a zero. 1 → "01", 3 → "3", 12 → "12"."""
    if not 1 <= thang <= 12:
        raise ValueError(f"Không có tháng {thang}")
    return f"{thang:02d}" if thang <= 2 else str(thang)


def viet_ngay(ngay: date) -> str:
    """ "ngày 05 tháng 01 năm 2020", "ngày 29 tháng 6 năm 2019"."""
    return f"ngày {hai_so(ngay.day)} tháng {viet_thang(ngay.month)} năm {ngay.year}"


def dong_dia_danh_ngay(dia_danh: str, ngay: int | None, thang: int, nam: int) -> str:
    """The place and date line: "Hà Tĩnh, ngày 05 tháng 01 năm 2022".

    `ngay` None leaves the day blank: exactly six U+00A0 (`NGAY_TRONG`) stand between "ngày" and
    "tháng". Raises ValueError for an empty place or an impossible date.
    """
    if not dia_danh.strip():
        raise ValueError("Địa danh để trống")
    if ngay is not None:
        return f"{dia_danh.strip()}, {viet_ngay(_ngay_co_that(ngay, thang, nam))}"
    _ngay_co_that(1, thang, nam)
    return f"{dia_danh.strip()}, ngày{NGAY_TRONG}tháng {viet_thang(thang)} năm {nam}"


def hieu_ngay(text: str) -> date:
    """The date in "28/12/2021", "28-12-2021", "28.12.2021" or "2021-12-28".

    Raises ValueError naming why: an unknown form, a two-digit year, a day the month lacks.
    """
    chu = text.strip()
    if khop := _NGAY_THANG_NAM.fullmatch(chu):
        ngay, thang, nam = int(khop[1]), int(khop[3]), int(khop[4])
    elif khop := _ISO.fullmatch(chu):
        ngay, thang, nam = int(khop[3]), int(khop[2]), int(khop[1])
    else:
        raise ValueError(_khong_phai_ngay(chu))
    try:
        return _ngay_co_that(ngay, thang, nam)
    except ValueError as loi:
        kieu_my = "/" in chu and ngay <= 12 < thang <= 31
        goi_y = "; ngày viết trước, tháng viết sau" if kieu_my else ""
        raise ValueError(f"“{chu}” không phải là ngày có thật: {loi}{goi_y}") from None


def cung_ngay(ngay: date, nam: int) -> date:
    """The same day of year `nam`; 29/02 is 28/02 in a year that has none."""
    last = calendar.monthrange(nam, ngay.month)[1]
    return ngay.replace(year=nam, day=min(ngay.day, last))


class NgaySai(NamedTuple):
    """A date that is in no calendar: as typed, and why not.

    It is `chac` where nothing else can be meant: not a quotation, not "50/60 lượt người".
    """

    go: str
    ly_do: str
    chac: bool


def ngay_khong_that(text: str, nam: int | None = None) -> tuple[NgaySai, ...]:
    """The dates of a text that are in no calendar.

    Read are "ngày 31 tháng 02 năm 2022", "ngày 31/02", "31/02/2022", "tháng 13/2022" and
    "quý V/2022". `nam` is the year that `{{ nam }}` stands for. Without a year, or with another
    name for one, a day is wrong that the month has in no year.
    """
    ten = {} if nam is None else {"nam": nam, "nam_truoc": nam - 1, "nam_sau": nam + 1}
    sai = []
    for khop in _NGAY_TRONG_LOI.finditer(text):
        nam_go = khop["nam"] or khop["m"] or ""
        cua_nam = int(nam_go) if nam_go.isdecimal() else ten.get(nam_go.strip("{} "))
        if _la_so_khac(text[: khop.start()], khop):
            continue
        if ly_do := _ly_do(khop, cua_nam):
            sai.append(NgaySai(khop[0], ly_do, _chac(khop)))
    return tuple(sai)


def thang_khong_that(text: str) -> tuple[NgaySai, ...]:
    """The months and quarters of a schedule that no year has, where it names no year with them."""
    return tuple(
        NgaySai(khop[0], f"không có {khop['gi'].lower()} {khop['so']}", chac=True)
        for khop in _THANG_CUA_LICH.finditer(text)
    )


def _ly_do(khop: re.Match[str], nam: int | None) -> str:
    """Why what was found is no date; empty where it is one."""
    if khop["quy"]:
        return f"không có quý {khop['quy']}"
    ngay, thang = khop["ngay"] or khop["n"] or "1", khop["thang"] or khop["t"] or khop["th"]
    try:
        _ngay_co_that(int(ngay), int(thang), _NAM_NHUAN if nam is None else nam)
    except ValueError as loi:
        return str(loi).replace(f"/{_NAM_NHUAN}", "") if nam is None else str(loi)
    return ""


def _la_so_khac(truoc: str, khop: re.Match[str]) -> bool:
    """Whether figures are of something else: "số 12/15/2022", "lương tháng 13 năm 2022"."""
    if khop["n"]:
        return truoc.rstrip(" :").lower().endswith("số")
    return khop["th"] == "13" and _LUONG.search(truoc) is not None


def _chac(khop: re.Match[str]) -> bool:
    """What is quoted may be wrong on purpose, a day and month without a year so many of so many.

    With a year one of them is right.
    """
    if any(trich.start() < khop.start() < trich.end() for trich in _TRICH.finditer(khop.string)):
        return False
    if khop["n"] or (khop["ngay"] and "/" in khop[0]):
        ngay, thang = int(khop["ngay"] or khop["n"]), int(khop["thang"] or khop["t"])
        la_ngay, la_thang = 1 <= ngay <= _NGAY_NHIEU_NHAT, 1 <= thang <= _SO_THANG
        co_nam = khop["nam"] or khop["m"]
        return bool(la_ngay or la_thang) if co_nam else la_ngay and la_thang
    return True


_NGAY_NHIEU_NHAT, _SO_THANG = 31, 12
_NAM_NHUAN = 2000
_NAM = r"[0-9]{4}|\{\{[^{}]*\}\}"
_QUY_SAI = r"V|VI{1,3}|IX|X|[05-9]"
_NGAY_TRONG_LOI = regex(
    r"(?i:\bngày)\s+(?P<ngay>[0-9]{1,2})(?:\s+tháng\s+|/)(?P<thang>[0-9]{1,2})"
    rf"(?:(?:\s+năm\s+|/)(?P<nam>{_NAM}))?(?![0-9/])"
    r"|(?<![0-9/.-])(?P<n>[0-9]{1,2})(?P<d>[/-])(?P<t>[0-9]{1,2})(?P=d)"
    rf"(?P<m>{_NAM})(?![0-9/-])"
    rf"|\b(?:(?i:tháng)\s+(?P<th>[0-9]{{1,2}})|[Qq]uý\s+(?P<quy>{_QUY_SAI}))"
    rf"(?:\s*[/-]\s*|\s+năm\s+)(?:{_NAM})(?![0-9/])"
)
_THANG_CUA_LICH = regex(
    r"(?<!hằng )(?<!hàng )(?<!Hằng )(?<!Hàng )(?<![Mm]ỗi )(?<![Tt]ừng )"
    rf"\b(?P<gi>[Tt]háng|[Qq]uý)\s+(?P<so>(?<=áng )(?:0{{1,2}}|1[3-9]|[2-9][0-9])"
    rf"|(?<=uý )(?:{_QUY_SAI}))(?!\w)(?!\s*[/-]\s*(?:{_NAM}))(?!\s+năm\s+(?:{_NAM}))"
)
_LUONG = regex(r"(?i)\b(?:lương|thưởng)[^.;:]{0,20}$")
_TRICH = regex(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")


def _khong_phai_ngay(chu: str) -> str:
    if _NAM_HAI_SO.fullmatch(chu):
        return f"“{chu}” thiếu chữ số của năm: năm viết đủ bốn chữ số, ví dụ 28/12/2021"
    return f"“{chu}” không phải là ngày"


def _ngay_co_that(ngay: int, thang: int, nam: int) -> date:
    if not 1 <= nam <= 9999:
        raise ValueError(f"không có năm {nam}")
    if not 1 <= thang <= 12:
        raise ValueError(f"không có tháng {thang}")
    so_ngay = calendar.monthrange(nam, thang)[1]
    if ngay < 1:
        raise ValueError(f"không có ngày {ngay}")
    if ngay > so_ngay:
        raise ValueError(f"tháng {viet_thang(thang)}/{nam} chỉ có {so_ngay} ngày")
    return date(nam, thang, ngay)
