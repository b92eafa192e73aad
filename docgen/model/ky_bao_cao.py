"""Reporting periods: their names and the days whose data they hold.

Nghị định 09/2019/NĐ-CP Điều 12: a period's data run from the 15th of the month before it to the
14th of its last month, so the reporting year 2022 is 15/12/2021 to 14/12/2022. The decree has no
"9 tháng"; some regimes report quarter III instead. It is cumulated from the start of the year
here, and a report may say otherwise (`KhaiSoLieu`). docs/decisions.md says what this rests on.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, get_args

from docgen.khai.record import Khai, Wrong, field
from docgen.model.ledger import viet_ngay_gon
from docgen.model.values import Ngay
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

TenKy = Literal["quy-1", "quy-2", "quy-3", "quy-4", "6-thang", "9-thang", "nam"]
TEN_KY: tuple[TenKy, ...] = get_args(TenKy)
"""The periods a report is written for."""

NGAY_CHOT = 14
"""The last day of a month whose data its report holds (Nghị định 09/2019/NĐ-CP Điều 12)."""

_SAU_THANG_CUOI = "6-thang-cuoi"  # announced after 6-thang; no report of its own
_KY: Mapping[str, tuple[int, int, str]] = MappingProxyType(
    {
        "quy-1": (1, 3, "quý I năm"),
        "quy-2": (4, 6, "quý II năm"),
        "quy-3": (7, 9, "quý III năm"),
        "quy-4": (10, 12, "quý IV năm"),
        "6-thang": (1, 6, "6 tháng đầu năm"),
        "9-thang": (1, 9, "9 tháng năm"),
        "nam": (1, 12, "năm"),
        _SAU_THANG_CUOI: (7, 12, "6 tháng cuối năm"),
    }
)
"""Name → first month, last month, how a text calls it before the year."""

_KY_SAU: Mapping[str, tuple[int, str]] = MappingProxyType(
    {
        "quy-1": (0, "quy-2"),
        "quy-2": (0, "quy-3"),
        "quy-3": (0, "quy-4"),
        "quy-4": (1, "quy-1"),
        "6-thang": (0, _SAU_THANG_CUOI),
        "9-thang": (0, "quy-4"),
        "nam": (1, "nam"),
    }
)
"""Name → years later, the period whose tasks a report announces."""


class KhaiSoLieu(Khai):
    """In a report's front matter: the days its data are of, where they are not the usual ones."""

    tu: Ngay = field(description="Ngày đầu của số liệu trong kỳ, ví dụ 15/6/2022")
    den: Ngay = field(description="Ngày cuối của số liệu trong kỳ, ví dụ 14/9/2022")

    def wrong(self) -> Wrong | None:
        """The data end after they begin."""
        if self.den < self.tu:
            return Wrong("ngày cuối của số liệu (den) trước ngày đầu (tu)")
        return None


class KyBaoCao(NamedTuple):
    """A reporting period.

    Data of the days `tu` to `den` belong to it, and are cumulated from `dau_nam`, the first day of
    the reporting year. `lich_tu` to `lich_den` are its calendar months, which schedules of months
    are held against ("Quý II" is April to June, whenever the data are cut). `goi` is how a text
    calls it: "quý I năm 2022".
    """

    ten: str
    nam: int
    goi: str
    tu: date
    den: date
    dau_nam: date
    lich_tu: date
    lich_den: date

    @property
    def so_quy(self) -> int:
        """How many quarters of the year are over when it ends."""
        return self.lich_den.month // 3


def ky_bao_cao(
    nam: int, ten: str, ngay_chot: int = NGAY_CHOT, so_lieu: KhaiSoLieu | None = None
) -> KyBaoCao:
    """The period of that name in that year.

    `ngay_chot` is the day data are cut in a period's last month, the month's last where it is
    shorter (31: calendar months). `so_lieu` gives other days to this period alone. Raises
    `KeyError` for a name that is none.
    """
    first, last, called = _KY[ten]
    return KyBaoCao(
        ten=ten,
        nam=nam,
        goi=f"{called} {nam}",
        tu=so_lieu.tu if so_lieu else _chot(nam, first - 1, ngay_chot) + timedelta(days=1),
        den=so_lieu.den if so_lieu else _chot(nam, last, ngay_chot),
        dau_nam=_chot(nam, 0, ngay_chot) + timedelta(days=1),
        lich_tu=date(nam, first, 1),
        lich_den=_chot(nam, last, 31),
    )


def so_lieu_sai(so_lieu: KhaiSoLieu, nam: int, ten: str, ngay_chot: int = NGAY_CHOT) -> str | None:
    """Why these cannot be the days of that period's data, in Vietnamese; None where they can.

    They lie in the reporting year, whose log is read, and touch the period's months.
    """
    ky, year = ky_bao_cao(nam, ten, ngay_chot, so_lieu), ky_bao_cao(nam, "nam", ngay_chot)
    days = f"số liệu {_tu_den(ky)}"
    if not year.tu <= ky.tu <= ky.den <= year.den:
        return f"{days} ra ngoài năm báo cáo {nam}: {_tu_den(year)}"
    if ky.den < ky.lich_tu or ky.lich_den < ky.tu:
        return f"{days} không phải của {ky.goi}"
    return None


def ky_sau(ky: KyBaoCao, ngay_chot: int = NGAY_CHOT) -> KyBaoCao:
    """The period whose tasks the report of `ky` announces.

    After the first six months the last six; after nine quarter IV; after quarter IV and the year,
    quarter I and the whole of the next year. Its data go on where those of `ky` end.
    """
    later, ten = _KY_SAU[ky.ten]
    return ky_bao_cao(ky.nam + later, ten, ngay_chot)._replace(tu=ky.den + timedelta(days=1))


def cung_ky(ky: KyBaoCao) -> KyBaoCao:
    """The same days of the year before; no day before 1 March stands for 29 February."""
    return KyBaoCao(
        ten=ky.ten,
        nam=ky.nam - 1,
        goi=f"{_KY[ky.ten][2]} {ky.nam - 1}",
        tu=_nam_truoc(ky.tu - timedelta(days=1)) + timedelta(days=1),
        den=_nam_truoc(ky.den),
        dau_nam=_nam_truoc(ky.dau_nam - timedelta(days=1)) + timedelta(days=1),
        lich_tu=_nam_truoc(ky.lich_tu),
        lich_den=_nam_truoc(ky.lich_den),
    )


def nam_bao_cao(ngay: date, ngay_chot: int = NGAY_CHOT) -> int:
    """The reporting year a day belongs to: 15/12/2021 is of 2022."""
    return ngay.year + (ngay > _chot(ngay.year, 12, ngay_chot))


def han_nop(ky: KyBaoCao, ngay_han: int | None = None) -> date:
    """The day a report is due: day `ngay_han` of the period's last month.

    Deadlines are each regime's own; None claims none and gives the last day of that month.
    """
    return _chot(ky.nam, ky.lich_den.month, 31 if ngay_han is None else ngay_han)


def _tu_den(ky: KyBaoCao) -> str:
    return f"từ ngày {viet_ngay_gon(ky.tu)} đến ngày {viet_ngay_gon(ky.den)}"


def _chot(nam: int, thang: int, ngay: int) -> date:
    """Day `ngay` of the month, or its last; month 0 is December of the year before."""
    if thang == 0:
        nam, thang = nam - 1, 12
    return date(nam, thang, min(ngay, calendar.monthrange(nam, thang)[1]))


def _nam_truoc(ngay: date) -> date:
    return _chot(ngay.year - 1, ngay.month, ngay.day)
