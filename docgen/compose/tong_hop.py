"""What a log comes to in a reporting period: sums a report prints. Row 4; pure, exact.

An entry counts for the period its date falls in, and is cumulated from the first day of the
reporting year to the last day of the period.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from docgen.compose.chi_dao import chia_quy
from docgen.model.ky_bao_cao import cung_ky
from docgen.values import NamedTuple
from docgen.vietnamese import khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from docgen.model.agency import CoQuan, DonVi
    from docgen.model.chi_tieu import ChiTieu
    from docgen.model.ket_qua import KetQua, NhatKy
    from docgen.model.ky_bao_cao import KyBaoCao
    from docgen.model.lich import Lich
    from docgen.model.tasks import NhiemVu


class Luong(NamedTuple):
    """How much of one product, in one unit of measure."""

    san_pham: str
    don_vi_tinh: str
    trong_ky: Decimal
    luy_ke: Decimal


class SoNhiemVu(NamedTuple):
    """A task: its entries of the period and of the year so far, summed.

    `den_lich` says whether its schedule falls in the period (`Lich.den_lich`); `luong` lists
    products in the order they first came.
    """

    nhiem_vu: NhiemVu
    trong_ky: tuple[KetQua, ...]
    luy_ke: tuple[KetQua, ...]
    luong: tuple[Luong, ...]
    kinh_phi_ky: int
    kinh_phi_luy_ke: int
    den_lich: bool

    @property
    def con_lai(self) -> int:
        """Budget left, in đồng; negative where more was spent than planned."""
        return self.nhiem_vu.kinh_phi - self.kinh_phi_luy_ke


class SoDonVi(NamedTuple):
    """A unit: how many entries, and how much of the target, in the period and so far.

    `ca_nam` is its target of the year, `den_ky` that of the quarters that are over when the
    period ends; both are 0 for a unit without target, and where it is `chua_ro`.
    """

    don_vi: DonVi
    so_muc: int
    trong_ky: Decimal
    luy_ke: Decimal
    ca_nam: int
    den_ky: int

    @property
    def chua_ro(self) -> bool:
        """Whether its target is not known: nobody has typed its headcount."""
        return self.don_vi.so_nguoi is None

    @property
    def cham(self) -> bool:
        """Whether it is behind its target to date."""
        return self.luy_ke < self.den_ky

    @property
    def thieu(self) -> Decimal:
        """What it lacks of its target to date; 0 where nothing."""
        return max(Decimal(0), self.den_ky - self.luy_ke)


class SoKy(NamedTuple):
    """All tasks and units together. `luong` is by product; `don_vi` by code."""

    ky: KyBaoCao
    chi_tieu_ky: Decimal
    chi_tieu_luy_ke: Decimal
    kinh_phi_ky: int
    kinh_phi_luy_ke: int
    luong: tuple[Luong, ...]
    don_vi: Mapping[str, Decimal]
    minh_hoa: bool


class TongHop(NamedTuple):
    """Everything a report of one period says in numbers; `cung_ky` None without last year's log."""

    ky: KyBaoCao
    nhiem_vu: tuple[SoNhiemVu, ...]
    don_vi: tuple[SoDonVi, ...]
    toan_bo: SoKy
    cung_ky: SoKy | None

    @property
    def du_toan(self) -> int:
        """The budget of all tasks, in đồng."""
        return sum(row.nhiem_vu.kinh_phi for row in self.nhiem_vu)

    @property
    def nhiem_vu_trong(self) -> tuple[SoNhiemVu, ...]:
        """Tasks with nothing in the period."""
        return tuple(row for row in self.nhiem_vu if not row.trong_ky)

    @property
    def don_vi_trong(self) -> tuple[SoDonVi, ...]:
        """Units with nothing in the period."""
        return tuple(row for row in self.don_vi if not row.so_muc)

    @property
    def don_vi_cham(self) -> tuple[SoDonVi, ...]:
        """Units behind their target to date."""
        return tuple(row for row in self.don_vi if row.cham)

    @property
    def chi_tieu(self) -> tuple[int, int] | None:
        """The target of all units to date and of the year; None where some unit's is not known."""
        if any(row.chua_ro for row in self.don_vi):
            return None
        return sum(row.den_ky for row in self.don_vi), sum(row.ca_nam for row in self.don_vi)

    @property
    def minh_hoa(self) -> bool:
        """Whether some figure rests on invented ones."""
        people = any(row.don_vi.minh_hoa and row.ca_nam for row in self.don_vi)
        return people or self.toan_bo.minh_hoa or bool(self.cung_ky and self.cung_ky.minh_hoa)


class Nguon(NamedTuple):
    """What is summed: the year's tasks and their schedules by TT, the logs of both years."""

    co_quan: CoQuan
    nhiem_vu: tuple[NhiemVu, ...]
    lich: Mapping[int, Lich]
    nhat_ky: NhatKy
    nam_truoc: NhatKy


def tong_hop(nguon: Nguon, ky: KyBaoCao, chi_tieu: ChiTieu) -> TongHop:
    """The sums of the period. A task without a schedule in `lich` counts as due."""
    entries = nguon.nhat_ky.ket_qua
    rows = tuple(_task(task, entries, ky, nguon.lich.get(task.tt)) for task in nguon.nhiem_vu)
    units = tuple(_unit(unit, entries, ky, chi_tieu) for unit in nguon.co_quan.don_vi)
    last = nguon.nam_truoc
    return TongHop(
        ky,
        rows,
        units,
        so_ky(nguon.nhat_ky, ky, chi_tieu),
        so_ky(last, cung_ky(ky), chi_tieu) if last.co else None,
    )


def so_ky(nhat_ky: NhatKy, ky: KyBaoCao, chi_tieu: ChiTieu) -> SoKy:
    """All entries of one log together."""
    now, so_far = trong_ky(nhat_ky.ket_qua, ky), luy_ke(nhat_ky.ket_qua, ky)
    codes = dict.fromkeys(entry.don_vi for entry in so_far)
    return SoKy(
        ky=ky,
        chi_tieu_ky=_of_target(now, chi_tieu),
        chi_tieu_luy_ke=_of_target(so_far, chi_tieu),
        kinh_phi_ky=sum(entry.kinh_phi for entry in now),
        kinh_phi_luy_ke=sum(entry.kinh_phi for entry in so_far),
        luong=_amounts(now, so_far, lambda entry: (entry.san_pham, entry.don_vi_tinh)),
        don_vi={ma: _of_target(_by(now, ma), chi_tieu) for ma in codes},
        minh_hoa=any(entry.minh_hoa for entry in so_far),
    )


def trong_ky(entries: Iterable[KetQua], ky: KyBaoCao) -> tuple[KetQua, ...]:
    """The entries of the period, in the order of the log."""
    return _between(entries, ky.tu, ky.den)


def luy_ke(entries: Iterable[KetQua], ky: KyBaoCao) -> tuple[KetQua, ...]:
    """The entries of the year up to the end of the period, in the order of the log."""
    return _between(entries, ky.dau_nam, ky.den)


def _between(entries: Iterable[KetQua], tu: date, den: date) -> tuple[KetQua, ...]:
    return tuple(entry for entry in entries if tu <= entry.ngay <= den)


def _by(entries: Iterable[KetQua], ma: str) -> tuple[KetQua, ...]:
    return tuple(entry for entry in entries if entry.don_vi == ma)


def _task(task: NhiemVu, entries: tuple[KetQua, ...], ky: KyBaoCao, lich: Lich | None) -> SoNhiemVu:
    own = tuple(entry for entry in entries if entry.nhiem_vu == task.tt)
    now, so_far = trong_ky(own, ky), luy_ke(own, ky)
    return SoNhiemVu(
        nhiem_vu=task,
        trong_ky=now,
        luy_ke=so_far,
        luong=_amounts(now, so_far, lambda entry: (entry.san_pham, entry.don_vi_tinh)),
        kinh_phi_ky=sum(entry.kinh_phi for entry in now),
        kinh_phi_luy_ke=sum(entry.kinh_phi for entry in so_far),
        den_lich=lich is None or lich.den_lich(ky),
    )


def _unit(unit: DonVi, entries: tuple[KetQua, ...], ky: KyBaoCao, chi_tieu: ChiTieu) -> SoDonVi:
    own = _by(entries, unit.ma)
    now = trong_ky(own, ky)
    ca_nam = (unit.so_nguoi or 0) * chi_tieu.moi_nguoi
    return SoDonVi(
        don_vi=unit,
        so_muc=len(now),
        trong_ky=_of_target(now, chi_tieu),
        luy_ke=_of_target(luy_ke(own, ky), chi_tieu),
        ca_nam=ca_nam,
        den_ky=sum(chia_quy(ca_nam)[: ky.so_quy]),
    )


def _of_target(entries: Iterable[KetQua], chi_tieu: ChiTieu) -> Decimal:
    return _sum(entry for entry in entries if chi_tieu.la(entry.don_vi_tinh))


def _sum(entries: Iterable[KetQua]) -> Decimal:
    return sum((entry.so_luong for entry in entries), Decimal(0))


def _amounts(
    now: tuple[KetQua, ...],
    so_far: tuple[KetQua, ...],
    named: Callable[[KetQua], tuple[str, str]],
) -> tuple[Luong, ...]:
    """Sums by what `named` calls an entry, whichever way its words are spelt."""
    shown: dict[tuple[str, str], tuple[str, str]] = {}
    sums: tuple[dict[tuple[str, str], Decimal], ...] = ({}, {})
    for total, entries in zip(sums, (so_far, now), strict=True):
        for entry in entries:
            key = _key(named(entry))
            shown.setdefault(key, named(entry))
            total[key] = total.get(key, Decimal(0)) + entry.so_luong
    return tuple(
        Luong(*name, sums[1].get(key, Decimal(0)), sums[0].get(key, Decimal(0)))
        for key, name in shown.items()
    )


def _key(named: tuple[str, str]) -> tuple[str, str]:
    return khoa_so_sanh(named[0]), khoa_so_sanh(named[1])
