"""The frame every paper shares: head, signature, recipients, reference line of an annex. Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docgen.vietnamese import giu_lien, hai_so, viet_thang

if TYPE_CHECKING:
    from docgen.model.agency import NguoiKy

KET_THUC = "./."
TRONG_SO = "\u00a0" * 8
TRONG_NGAY = "\u00a0" * 6


class KhoiKy(NamedTuple):
    """The signature block: "KT. GIÁM ĐỐC" / "PHÓ GIÁM ĐỐC" / name; no first line for the head."""

    quyen_han: str | None
    chuc_vu: str
    ho_ten: str


def viet_hoa(text: str) -> str:
    """Capitals as text, so that a copy of the text keeps them."""
    return text.upper()


def so_ky_hieu(so: int | None, ky_hieu: str) -> str:
    """ "Số: 05/KH-STP", or the blank of a draft: the văn thư writes the number by hand or later."""
    return f"Số:{TRONG_SO}/{ky_hieu}" if so is None else f"Số:\u00a0{hai_so(so)}/{ky_hieu}"


def ngay_trong(thang: int | None, nam: int | None) -> str:
    """ "ngày      tháng 01 năm 2022": the day left for the pen, month and year as far as known."""
    month = TRONG_NGAY if thang is None else f"\u00a0{viet_thang(thang)}"
    year = TRONG_NGAY if nam is None else f"\u00a0{nam}"
    return f"ngày{TRONG_NGAY}tháng{month}\u00a0năm{year}"


def khoi_ky(nguoi_ky: NguoiKy) -> KhoiKy:
    """The lines of the signature block (Điều 13 and PL I, Phần I, Mục II.7.b)."""
    quyen_han = None
    if nguoi_ky.quyen_han is not None:
        quyen_han = f"{nguoi_ky.quyen_han}. {viet_hoa(nguoi_ky.thay_cho or '')}".strip()
    return KhoiKy(quyen_han, viet_hoa(nguoi_ky.chuc_vu), nguoi_ky.ho_ten)


def dong_noi_nhan(noi: tuple[str, ...]) -> tuple[str, ...]:
    """ "- …;" for each recipient and "." after the last (PL I, Phần I, Mục II.9.d)."""
    bare = [giu_lien(line.rstrip(" ;.")) for line in noi]
    return (*(f"-\u00a0{line};" for line in bare[:-1]), f"-\u00a0{bare[-1]}.")
