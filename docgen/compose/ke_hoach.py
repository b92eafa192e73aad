"""The plan of the year with its appendix: Nam → VanBan (Mẫu 1.4 and 2.1 of the decree). Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.compose.bang_nhiem_vu import bang, bang_co_tong
from docgen.compose.khung import (
    KET_THUC,
    Rieng,
    VanBanChinh,
    kem_theo,
    lap,
    nhan_phu_luc,
    vien_dan_da_ban_hanh,
    viet_hoa,
)
from docgen.compose.van_xuoi import khoi, viet
from docgen.model.names import gia_tri_cac_ten
from docgen.van_ban import Bang, Chu, Doan, PhuLuc
from docgen.workspace import PLAN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.model.plan import PhuLucKhai
    from docgen.model.year import Nam
    from docgen.van_ban import VanBan

TEN_LOAI = "Kế hoạch"
KY_HIEU = "KH"


def compose(nam: Nam) -> VanBan:
    """The plan as a draft, its appendix with reference line and closing mark."""
    plan, co_quan = nam.ke_hoach, nam.co_quan
    values = gia_tri_cac_ten(plan, co_quan) | vien_dan_da_ban_hanh(nam, plan)
    return lap(
        nam,
        plan,
        values,
        Rieng(
            mau="ten-loai",
            ten=PLAN,
            ky_hieu=f"{KY_HIEU}-{co_quan.ky_hieu}",
            ten_loai=TEN_LOAI,
            trich_yeu=tuple(viet(line, values) for line in plan.trich_yeu),
            khoi=khoi(nam.van_xuoi, values),
            minh_hoa=plan.minh_hoa,
            cac_phu_luc=_phu_luc(nam, values),
        ),
    )


def _phu_luc(nam: Nam, values: Mapping[str, str]) -> tuple[PhuLuc, ...]:
    khai, co_quan = nam.ke_hoach.phu_luc, nam.co_quan
    plan = VanBanChinh(TEN_LOAI, f"{KY_HIEU}-{co_quan.ky_hieu}", nam.nam, co_quan.ten)
    return tuple(
        PhuLuc(
            nhan=nhan_phu_luc(k, len(khai)),
            ten=(viet_hoa(viet(item.ten, values)),),
            kem_theo=kem_theo(nam.ke_hoach, viet(item.chi_dan, values), plan),
            khoi=(_bang(nam, item, values), Doan("ket_thuc_phu_luc", (Chu(KET_THUC),))),
            ngang=True,
        )
        for k, item in enumerate(khai, 1)
    )


def _bang(nam: Nam, khai: PhuLucKhai, values: Mapping[str, str]) -> Bang:
    make = bang_co_tong if khai.tong_cong else bang
    return make(nam.nhiem_vu, values)
