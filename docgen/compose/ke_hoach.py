"""The plan of the year with its appendix: Nam → VanBan (Mẫu 1.4 and 2.1 of the decree). Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.compose.bang_nhiem_vu import bang, bang_co_tong
from docgen.compose.khung import (
    KET_THUC,
    TRONG_SO,
    dong_noi_nhan,
    khoi_ky,
    ngay_trong,
    so_ky_hieu,
    viet_hoa,
)
from docgen.compose.van_xuoi import khoi, viet
from docgen.model.names import gia_tri_cac_ten
from docgen.van_ban import Bang, Chu, Doan, PhuLuc, ThuocTinh, VanBan
from docgen.vietnamese import giu_lien, viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.model.plan import PhuLucKhai
    from docgen.model.year import Nam

TEN_LOAI = "Kế hoạch"
KY_HIEU = "KH"


def compose(nam: Nam) -> VanBan:
    """The plan as a draft: number and day blank, month filled.

    Text comes from the data alone; what is added here is form: capitals, punctuation of Nơi nhận,
    the appendix's reference line and its closing mark.
    """
    plan, co_quan = nam.ke_hoach, nam.co_quan
    values = gia_tri_cac_ten(plan, co_quan)
    trich_yeu = tuple(viet(line, values) for line in plan.trich_yeu)
    ky = khoi_ky(next(n for n in co_quan.nguoi_ky if n.ma == plan.nguoi_ky))
    subject = " ".join(trich_yeu).replace("\u00a0", " ")
    return VanBan(
        mau="ten-loai",
        ten="ke-hoach",
        khung="MINH HỌA" if plan.minh_hoa else None,
        co_quan_chu_quan=tuple(map(viet_hoa, co_quan.chu_quan)),
        co_quan_ban_hanh=tuple(map(viet_hoa, co_quan.ten_in or (co_quan.ten,))),
        so_ky_hieu=so_ky_hieu(None, f"{KY_HIEU}-{co_quan.ky_hieu}"),
        dia_danh_ngay=f"{co_quan.dia_danh}, {ngay_trong(plan.thang, nam.nam)}",
        ten_loai=viet_hoa(TEN_LOAI),
        trich_yeu=trich_yeu,
        quyen_han=ky.quyen_han,
        chuc_vu=ky.chuc_vu,
        ho_ten=ky.ho_ten,
        noi_nhan=dong_noi_nhan(tuple(viet(line, values) for line in plan.noi_nhan)),
        khoi=khoi(nam.van_xuoi, values),
        cac_phu_luc=_phu_luc(nam, values),
        thuoc_tinh=ThuocTinh(f"{TEN_LOAI} {subject}", subject, co_quan.ten),
    )


def _phu_luc(nam: Nam, values: Mapping[str, str]) -> tuple[PhuLuc, ...]:
    khai = nam.ke_hoach.phu_luc
    return tuple(
        PhuLuc(
            # PL I, Phần I, Mục III.1.a: only two annexes or more are numbered.
            nhan="Phụ lục" if len(khai) == 1 else f"Phụ lục\u00a0{viet_la_ma(k)}",
            ten=(viet_hoa(viet(item.ten, values)),),
            kem_theo=_kem_theo(nam, item),
            khoi=(_bang(nam, item, values), Doan("ket_thuc_phu_luc", (Chu(KET_THUC),))),
            ngang=True,
        )
        for k, item in enumerate(khai, 1)
    )


def _bang(nam: Nam, khai: PhuLucKhai, values: Mapping[str, str]) -> Bang:
    make = bang_co_tong if khai.tong_cong else bang
    return make(nam.nhiem_vu, values)


def _kem_theo(nam: Nam, khai: PhuLucKhai) -> str:
    plan, co_quan = nam.ke_hoach, nam.co_quan
    dating = {
        "giay": ngay_trong(plan.thang, nam.nam),
        # PL I, Phần I, Mục III.1.c: an electronic paper leaves these places unfilled.
        "dien_tu": ngay_trong(None, None),
    }
    return giu_lien(
        f"({khai.chi_dan} {TEN_LOAI} số{TRONG_SO}/{KY_HIEU}-{co_quan.ky_hieu} "
        f"{dating[plan.hinh_thuc]} của {co_quan.ten})"
    )
