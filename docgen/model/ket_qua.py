"""data/<year>/ket-qua.csv or .xlsx: the log of what was done, entry by entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.values import NamedTuple

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


class KetQua(NamedTuple):
    """One entry of the log.

    `nhiem_vu` is the TT of a task, `don_vi` the code of a unit. `so_luong` is exact and counts
    `don_vi_tinh`; `kinh_phi` is spent, in đồng. `minh_chung` may be "". An entry with `minh_hoa`
    is invented: what rests on it is MINH HỌA. It stands at `line` of the worksheet `trang`, ""
    where the log has but one.
    """

    ngay: date
    nhiem_vu: int
    don_vi: str
    san_pham: str
    so_luong: Decimal
    don_vi_tinh: str
    kinh_phi: int
    minh_chung: str
    minh_hoa: bool
    line: int
    trang: str = ""


class NhatKy(NamedTuple):
    """A year's log in the order typed; `path` as messages name the file.

    `co` is False where nobody has begun the log: nothing is known then, not that nothing was done.
    """

    path: str
    ket_qua: tuple[KetQua, ...] = ()
    co: bool = False
