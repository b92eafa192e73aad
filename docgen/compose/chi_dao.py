"""The letter of January that sets the units to work: Nam → VanBan (Mẫu 1.5). Row 4.

Its table is computed: each unit's headcount times the target a person has for the year, which
stands once in the plan, split by quarters whose sum is the year's.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.compose.khung import (
    Rieng,
    lap,
    so_ky_hieu_cong_van,
    trich_yeu_cong_van,
    vien_dan_da_ban_hanh,
    vien_dan_ke_hoach,
)
from docgen.compose.van_xuoi import khoi_co_bang, viet
from docgen.model.names import gia_tri_chung, thay_ten
from docgen.van_ban import Bang, Chu, Doan, O
from docgen.vietnamese import giu_lien, viet_so
from docgen.workspace import DIRECTIVE

if TYPE_CHECKING:
    from docgen.model.agency import DonVi
    from docgen.model.cong_van import ChiDao
    from docgen.model.year import Nam
    from docgen.van_ban import VanBan

_QUY = ("Quý I", "Quý II", "Quý III", "Quý IV")


@dataclass(frozen=True, slots=True)
class ChiTieu:
    """What a unit is asked for: its people, the year's number, the four quarters' numbers."""

    don_vi: str
    so_nguoi: int
    ca_nam: int
    quy: tuple[int, ...]


def compose(nam: Nam, chi_dao: ChiDao) -> VanBan:
    """The letter as a draft. `loading` has seen to it that the target is a whole number."""
    khai = chi_dao.khai
    moi_nguoi = int(nam.ke_hoach.gia_tri[khai.chi_tieu])
    don_vi = tuple(unit for unit in nam.co_quan.don_vi if unit.so_nguoi)
    chi_tieu = tuple(_chi_tieu(unit, moi_nguoi) for unit in don_vi)
    values = gia_tri_chung(nam.ke_hoach, nam.co_quan)
    values |= khai.gia_tri
    values |= {
        **vien_dan_ke_hoach(nam),
        **vien_dan_da_ban_hanh(nam, khai),
        "moi_nguoi": nam.ke_hoach.gia_tri[khai.chi_tieu],
        "tong_chi_tieu": viet_so(sum(row.ca_nam for row in chi_tieu)),
    }
    values["thoi_han"] = thay_ten(khai.thoi_han, values)
    table = bang(chi_tieu, viet(khai.don_vi_tinh, values), giu_lien(values["thoi_han"]))
    return lap(
        nam,
        khai,
        values,
        Rieng(
            mau="cong-van",
            ten=DIRECTIVE,
            ky_hieu=so_ky_hieu_cong_van(nam, khai),
            ten_loai="",
            trich_yeu_cong_van=trich_yeu_cong_van(khai, values),
            khoi=khoi_co_bang(chi_dao.van_xuoi, values, {"bang_chi_tieu": table}),
            minh_hoa=khai.minh_hoa or any(unit.minh_hoa for unit in don_vi),
            kinh_gui=tuple(viet(noi, values) for noi in khai.kinh_gui),
        ),
    )


def _chi_tieu(unit: DonVi, moi_nguoi: int) -> ChiTieu:
    so_nguoi = unit.so_nguoi or 0
    ca_nam = so_nguoi * moi_nguoi
    return ChiTieu(unit.ten, so_nguoi, ca_nam, chia_quy(ca_nam))


def chia_quy(ca_nam: int) -> tuple[int, ...]:
    """A year's number in four parts, as equal as whole numbers can be; their sum is the year's."""
    cong_don = [ca_nam * quarter // 4 for quarter in range(5)]
    return tuple(after - before for before, after in pairwise(cong_don))


def bang(chi_tieu: tuple[ChiTieu, ...], don_vi_tinh: str, thoi_han: str) -> Bang:
    """The table of targets with its total row."""
    nhan = ("TT", "Đơn vị", "Số người", f"Cả năm ({don_vi_tinh})", *_QUY, "Thời hạn")
    rows = tuple(
        (
            _so(number),
            O((Doan("o_bang", (Chu(row.don_vi),)),)),
            *(_so(value) for value in (row.so_nguoi, row.ca_nam, *row.quy)),
            O((Doan("o_so_bang", (Chu(thoi_han),)),)),
        )
        for number, row in enumerate(chi_tieu, 1)
    )
    sums = [sum(row.so_nguoi for row in chi_tieu), sum(row.ca_nam for row in chi_tieu)]
    sums += [sum(row.quy[k] for row in chi_tieu) for k in range(len(_QUY))]
    total = (
        O((Doan("tong_cong", (Chu("Tổng cộng"),)),), span=2),
        *(O((Doan("tong_cong", (Chu(viet_so(value)),)),)) for value in sums),
        O((Doan("tong_cong", (Chu(""),)),)),
    )
    head = tuple(O((Doan("dau_bang", (Chu(text),)),)) for text in nhan)
    first = nhan.index(_QUY[0])
    return Bang(head, (*rows, total), tuple(range(first, first + len(_QUY))))


def _so(value: int) -> O:
    return O((Doan("o_so_bang", (Chu(viet_so(value)),)),))
