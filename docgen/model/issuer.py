"""Who issues a paper, whatever kind of body it is: what its head and signature are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.values import NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from docgen.model.agency import NguoiKy
    from docgen.model.ledger import DanhSo


class BenBanHanh(NamedTuple):
    """An issuer. `ten` is its name in texts and ledger, `ten_in` and `chu_quan` are printed lines.

    `nhiem_ky` is the first and the last day (None: open) of the term its numbers run over; None
    where they run by year.
    """

    ten: str
    ten_in: tuple[str, ...]
    chu_quan: tuple[str, ...]
    dia_danh: str
    nguoi_ky: tuple[NguoiKy, ...]
    danh_so: DanhSo
    nhiem_ky: tuple[date, date | None] | None = None

    def ky(self, ma: str) -> NguoiKy:
        """The signer of that code. Raises `StopIteration` for none: loading has checked it."""
        return next(n for n in self.nguoi_ky if n.ma == ma)

    def trong_nhiem_ky(self, ngay: date) -> bool:
        """Whether a paper of that day has a place in the series of numbers."""
        if self.nhiem_ky is None:
            return True
        first, last = self.nhiem_ky
        return first <= ngay and (last is None or ngay <= last)
