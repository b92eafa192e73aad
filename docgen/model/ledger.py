"""The papers that have got number and date, of all years."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import cung_chu, gan_nhat, hai_so, viet_thang

if TYPE_CHECKING:
    from datetime import date

    from docgen.model.ban_hanh import DaBanHanh

_SO = regex(r"[0-9]{1,9}")

DanhSo = Literal["chung", "theo_loai"]


def viet_ngay_gon(ngay: date) -> str:
    """A date as citations and registers write it: "12/01/2022", "05/3/2022"."""
    return f"{hai_so(ngay.day)}/{viet_thang(ngay.month)}/{ngay.year}"


class SoBanHanh(NamedTuple):
    """The ledger, in the order of issue."""

    van_ban: tuple[DaBanHanh, ...] = ()

    def hieu_luc(self, nam: int, ten: str) -> DaBanHanh | None:
        """The paper of that name that stands: the last that no other replaces."""
        replaced = [entry.thay_the for entry in self.van_ban if entry.thay_the]
        standing = (
            entry
            for entry in reversed(self.van_ban)
            if (entry.nam, entry.ten) == (nam, ten) and entry.lien_ket not in replaced
        )
        return next(standing, None)

    def theo_so(self, so_ky_hieu: str) -> DaBanHanh | None:
        """The paper with that number and symbol; the latest where years share one."""
        found = [e for e in self.van_ban if cung_chu(e.so_ky_hieu, so_ky_hieu)]
        return max(found, key=lambda entry: entry.ngay, default=None)

    def gan_so(self, so_ky_hieu: str) -> str | None:
        """The one of that number that was probably meant: "5/KH-STP" is "05/KH-STP".

        Another number is another paper, however near.
        """
        so = _SO.match(so_ky_hieu)
        known = (e.so_ky_hieu for e in reversed(self.van_ban) if so and e.so == int(so[0]))
        return gan_nhat(so_ky_hieu, known)

    def thay_the_cua(self, entry: DaBanHanh) -> DaBanHanh | None:
        """The paper issued in the place of that one."""
        return next(iter(self.lam("thay_the", entry)), None)

    def lam(self, viec: str, entry: DaBanHanh) -> tuple[DaBanHanh, ...]:
        """The papers that do that to an issued one, a key of `VIEC`, in the order of issue."""
        return tuple(e for e in self.van_ban if e.cac_lien_ket.get(viec) == entry.lien_ket)

    def ban_hanh(self, nam: int, ten: str, thay_the: str | None) -> DaBanHanh | None:
        """The entry of a paper, which is named by year, name and the paper it replaces.

        `thay_the` is what the paper says it replaces, None for the first of its name. None while
        the paper is a draft.
        """
        for entry in self.van_ban:
            replaces = entry.thay_the.so if entry.thay_the else None
            same = replaces == thay_the or (
                replaces is not None and thay_the is not None and cung_chu(replaces, thay_the)
            )
            if (entry.nam, entry.ten) == (nam, ten) and same:
                return entry
        return None

    def day_so(self, co_quan: str, loai: str, nam: int, danh_so: DanhSo) -> tuple[DaBanHanh, ...]:
        """The papers that share one series of numbers: an agency's of a year (Mục II.3.a).

        One numbered by its type keeps to that, whatever the agency does later; two of one type are
        never of two series, since they would be cited alike.
        """
        return tuple(
            entry
            for entry in self.van_ban
            if entry.co_quan == co_quan
            and entry.nhiem_ky is None
            and entry.ngay.year == nam
            and (entry.loai == loai or (danh_so == "chung" and entry.danh_so is None))
        )

    def day_so_nhiem_ky(self, co_quan: str, loai: str, nhiem_ky: date) -> tuple[DaBanHanh, ...]:
        """The same of the Đoàn: a type's papers of the term that began that day (III.3.1)."""
        return tuple(
            entry
            for entry in self.van_ban
            if (entry.co_quan, entry.loai, entry.nhiem_ky) == (co_quan, loai, nhiem_ky)
        )

    def them(self, entry: DaBanHanh) -> SoBanHanh:
        """The ledger with one more paper."""
        return SoBanHanh(van_ban=(*self.van_ban, entry))
