"""When a task is to be done, understood: spans of days, and what kind of promise they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from docgen.values import NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from docgen.model.ky_bao_cao import KyBaoCao

LoaiLich = Literal[
    "thoi_diem",
    "thuong_xuyen",
    "hang_thang",
    "hang_quy",
    "khi_co_yeu_cau",
    "theo_noi_khac",
    "khong_ro",
]
"""Months or days named; all the time; each month; each quarter; on request; by another's plan; what
could not be understood."""


class Khoang(NamedTuple):
    """The days from `tu` to `den`, both of them included."""

    tu: date
    den: date

    @property
    def theo_ngay(self) -> bool:
        """Whether it is of days named within a month: "Ngày 20/9", "18 - 20/9"; not "Tháng 9"."""
        one_month = (self.tu.year, self.tu.month) == (self.den.year, self.den.month)
        return one_month and (self.tu == self.den or self.tu.day > 1)

    def den_lich(self, ky: KyBaoCao) -> bool:
        """Whether the period has it: named days as a result of the first of them, months by months.

        "Quý II" is April to June whenever the data are cut; nobody has done yet, when they are cut
        on 14 September, what is to be done on the 20th.
        """
        if self.theo_ngay:
            return ky.tu <= self.tu <= ky.den
        return self.tu <= ky.lich_den and ky.lich_tu <= self.den

    def chua_den(self, ky: KyBaoCao) -> bool:
        """Whether it begins after the period."""
        return self.tu > (ky.den if self.theo_ngay else ky.lich_den)


class Lich(NamedTuple):
    """A task's schedule. `khoang` is when it may be done: the whole year where no date is known.

    What is not understood (`khong_ro`), asked for (`khi_co_yeu_cau`) or set by another body
    (`theo_noi_khac`) so falls into every period of its year: it is named too often, never lost.
    """

    loai: LoaiLich
    khoang: tuple[Khoang, ...]

    def trong(self, tu: date, den: date) -> bool:
        """Whether some day of it falls from `tu` to `den`."""
        return any(span.tu <= den and tu <= span.den for span in self.khoang)

    def den_lich(self, ky: KyBaoCao) -> bool:
        """Whether some of it is due in the period."""
        return any(span.den_lich(ky) for span in self.khoang)

    def chua_den(self, ky: KyBaoCao) -> bool:
        """Whether some of it comes only after the period."""
        return any(span.chua_den(ky) for span in self.khoang)

    @property
    def dot_xuat(self) -> bool:
        """Whether its day is somebody else's to say."""
        return self.loai in {"khi_co_yeu_cau", "theo_noi_khac"}

    @property
    def dinh_ky(self) -> bool:
        """Whether something is due in every period: all the time, each month, each quarter."""
        return self.loai in {"thuong_xuyen", "hang_thang", "hang_quy"}
