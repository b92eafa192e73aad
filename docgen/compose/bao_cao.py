"""The report of a period to the body that asked for it: Nam → VanBan (Mẫu 1.5, 1.4, 2.1). Row 4.

Its numbers come from the results log; the text around them is typed. Where a place of the text is
empty, `loading` put the name of a draft sentence there, which is printed marked for review.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.compose import bao_cao_bang as bang
from docgen.compose.bao_cao_chu import gia_tri
from docgen.compose.khung import (
    KET_THUC,
    Rieng,
    VanBanChinh,
    kem_theo,
    lap,
    nhan_phu_luc,
    so_ky_hieu_cong_van,
    trich_yeu_cong_van,
    viet_hoa,
)
from docgen.compose.tong_hop import Nguon, tong_hop
from docgen.compose.van_xuoi import khoi_co_bang, viet
from docgen.model.chi_tieu import chi_tieu_cua
from docgen.model.ky_bao_cao import ky_sau
from docgen.model.names import gia_tri_cac_ten
from docgen.patterns import regex
from docgen.van_ban import CHUA_CO_SO_LIEU, Chu, Doan, PhuLuc, cho_ra_soat, dong_khung

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.compose.tong_hop import TongHop
    from docgen.model.bao_cao import BaoCao, PhuLucBaoCao
    from docgen.model.chi_tieu import ChiTieu
    from docgen.model.year import Nam
    from docgen.van_ban import Bang, Dong, Khoi, VanBan

TEN_LOAI = "Báo cáo"
KY_HIEU = "BC"
_MO_DAU = regex(r"(?i)\A(?:(?:v/v|về\s+việc)\s+)?(?:báo\s+cáo\s+)?")


def compose(nam: Nam, bao_cao: BaoCao) -> VanBan:
    """The report as a draft. `loading` has seen to it that the target is a whole number."""
    khai, ky = bao_cao.khai, bao_cao.ky
    tong = so_lieu(nam, bao_cao)
    values = gia_tri(nam, bao_cao, tong)
    tables = _bang(nam, bao_cao, tong, chi_tieu_cua(bao_cao.khai, nam.ke_hoach, nam.co_quan))
    letter = khai.loai == "cong_van"
    symbol = so_ky_hieu_cong_van(nam, khai) if letter else f"{KY_HIEU}-{nam.co_quan.ky_hieu}"
    paper = VanBanChinh(
        "Công văn" if letter else TEN_LOAI, symbol, bao_cao.nam_ban_hanh, nam.co_quan.ten
    )
    van_ban = lap(
        nam,
        khai,
        values,
        Rieng(
            mau="cong-van" if letter else "ten-loai",
            ten=ky.ten,
            ky_hieu=symbol,
            ten_loai="" if letter else TEN_LOAI,
            trich_yeu=() if letter else _trich_yeu(khai.trich_yeu, values),
            trich_yeu_cong_van=trich_yeu_cong_van(khai, values) if letter else (),
            khoi=khoi_co_bang(bao_cao.van_xuoi, values, tables),
            minh_hoa=khai.minh_hoa or tong.minh_hoa,
            cac_phu_luc=_phu_luc(bao_cao, paper, values, tables),
            kinh_gui=tuple(viet(noi, values) for noi in khai.kinh_gui if bao_cao.in_kinh_gui),
            nam_ban_hanh=bao_cao.nam_ban_hanh,
        ),
    )
    return van_ban if bao_cao.nhat_ky.co else dong_khung(van_ban, CHUA_CO_SO_LIEU)


def so_lieu(nam: Nam, bao_cao: BaoCao) -> TongHop:
    """The report's numbers: what the log comes to in its period."""
    source = Nguon(nam.co_quan, nam.nhiem_vu, bao_cao.lich, bao_cao.nhat_ky, bao_cao.nam_truoc)
    return tong_hop(source, bao_cao.ky, chi_tieu_cua(bao_cao.khai, nam.ke_hoach, nam.co_quan))


def _trich_yeu(lines: Dong, values: Mapping[str, str]) -> Dong:
    """The subject under BÁO CÁO: the words a letter's opens with are the type's there."""
    first, *others = (viet(line, values) for line in lines)
    first = _MO_DAU.sub("", first)
    return (first[:1].upper() + first[1:], *others)


def _bang(nam: Nam, bao_cao: BaoCao, tong: TongHop, chi_tieu: ChiTieu) -> dict[str, Bang]:
    """The tables its text and annexes may print, by name."""
    plan = gia_tri_cac_ten(nam.ke_hoach, nam.co_quan)
    later = ky_sau(bao_cao.ky, nam.co_quan.chot_so_lieu)
    return {
        "bang_ket_qua": bang.ket_qua(tong, bao_cao.lich, plan),
        "bang_tin_bai": bang.tin_bai(tong, chi_tieu.don_vi_tinh),
        "bang_cung_ky": bang.cung_ky(tong, chi_tieu),
        "bang_ky_sau": bang.ky_sau(nam.nhiem_vu, bao_cao.lich, later, plan),
    }


def _phu_luc(
    bao_cao: BaoCao, paper: VanBanChinh, values: Mapping[str, str], tables: Mapping[str, Bang]
) -> tuple[PhuLuc, ...]:
    khai = bao_cao.khai
    return tuple(
        PhuLuc(
            nhan=nhan_phu_luc(k, len(khai.phu_luc)),
            ten=(viet_hoa(viet(item.ten, values)),),
            kem_theo=kem_theo(khai, viet(item.chi_dan, values), paper),
            khoi=(_noi_dung(bao_cao, item, tables), Doan("ket_thuc_phu_luc", (Chu(KET_THUC),))),
            # Nine columns, two of them prose, are no table for an upright page.
            ngang=item.bang == "ket_qua",
        )
        for k, item in enumerate(khai.phu_luc, 1)
    )


def _noi_dung(bao_cao: BaoCao, item: PhuLucBaoCao, tables: Mapping[str, Bang]) -> Khoi:
    if why := bao_cao.thieu_bang.get(item.bang):
        return Doan("loi_van", (Chu(cho_ra_soat(f"không lập được bảng, {why}")),))
    return tables[f"bang_{item.bang}"]
