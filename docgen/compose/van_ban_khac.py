"""Any other paper of the year: Nam → VanBan (Mẫu 1.1, 1.2, 1.4 to 1.7 of the decree). Row 4."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.compose.khung import (
    KET_THUC,
    Rieng,
    VanBanChinh,
    kem_theo,
    lap,
    nhan_phu_luc,
    so_ky_hieu_cong_van,
    tham_quyen_ban_hanh,
    trich_yeu_cong_van,
    vien_dan_ke_hoach,
    vien_dan_thay_the,
    viet_hoa,
)
from docgen.compose.van_xuoi import khoi, viet
from docgen.model.names import gia_tri_chung
from docgen.model.van_ban_khac import BangGo
from docgen.standards.nd30.ten_loai import (
    CONG_DIEN,
    CONG_VAN,
    LOI_BAN_HANH,
    TEN_LOAI,
    VIET_TAT_TEN_LOAI,
)
from docgen.van_ban import Bang, Chu, Doan, O, PhuLuc

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.model.van_ban_khac import KhaiKhac, PhuLucGo, VanBanKhac
    from docgen.model.year import Nam
    from docgen.van_ban import Khoi, VanBan

_SO = re.compile(r"[-+]?[0-9][0-9.,/%\s-]*")  # a number, a date, a share: set in the middle


def compose(nam: Nam, paper: VanBanKhac) -> VanBan:
    """The paper as a draft. A decision begins with the power it is made by."""
    khai = paper.khai
    values = gia_tri(nam, khai)
    letter = khai.loai == CONG_VAN
    symbol = so_ky_hieu_cong_van(nam, khai) if letter else _ky_hieu(nam, khai)
    body: tuple[Khoi, ...] = khoi(paper.van_xuoi, values)
    if khai.loai in LOI_BAN_HANH:
        power = viet(khai.tham_quyen, values) if khai.tham_quyen else tham_quyen_ban_hanh(nam, khai)
        body = (Doan("tham_quyen", (Chu(viet_hoa(power)),)), *body)
    subject = tuple(viet(line, values) for line in khai.trich_yeu)
    return lap(
        nam,
        khai,
        values,
        Rieng(
            mau="cong-van" if letter else "ten-loai",
            ten=paper.ten,
            ky_hieu=symbol,
            ten_loai="" if letter else TEN_LOAI[khai.loai],
            trich_yeu=() if letter else subject,
            trich_yeu_cong_van=trich_yeu_cong_van(khai, values) if letter else (),
            khoi=body,
            minh_hoa=khai.minh_hoa,
            cac_phu_luc=_phu_luc(nam, paper, symbol, values),
            kinh_gui=tuple(viet(noi, values) for noi in khai.kinh_gui),
            goi=_goi(nam, khai),
        ),
    )


def gia_tri(nam: Nam, khai: KhaiKhac) -> dict[str, str]:
    """Every name the paper may use → the text it stands for."""
    values = gia_tri_chung(nam.ke_hoach, nam.co_quan) | khai.gia_tri
    values |= vien_dan_ke_hoach(nam)
    values |= vien_dan_thay_the(nam, khai)
    entry = nam.ban_hanh.theo_so(khai.dinh_chinh) if khai.dinh_chinh else None
    if entry is not None:
        values["van_ban_dinh_chinh"] = entry.cach_goi
    return values


def _ky_hieu(nam: Nam, khai: KhaiKhac) -> str:
    return f"{VIET_TAT_TEN_LOAI[TEN_LOAI[khai.loai]]}-{nam.co_quan.ky_hieu}"


def _goi(nam: Nam, khai: KhaiKhac) -> str:
    """The words before those addressed: a telegram says who wires (Mẫu 1.6)."""
    if khai.loai == CONG_DIEN:
        return f"{tham_quyen_ban_hanh(nam, khai)} điện:"
    return "Kính gửi:"


def _phu_luc(
    nam: Nam, paper: VanBanKhac, ky_hieu: str, values: Mapping[str, str]
) -> tuple[PhuLuc, ...]:
    main = VanBanChinh(TEN_LOAI[paper.khai.loai], ky_hieu, nam.nam, nam.co_quan.ten)
    return tuple(
        PhuLuc(
            nhan=nhan_phu_luc(number, len(paper.phu_luc)),
            ten=(viet_hoa(viet(annex.khai.ten, values)),),
            kem_theo=kem_theo(paper.khai, annex.khai.chi_dan, main),
            khoi=_noi_dung(annex, values),
            ngang=annex.khai.ngang,
        )
        for number, annex in enumerate(paper.phu_luc, 1)
    )


def _noi_dung(annex: PhuLucGo, values: Mapping[str, str]) -> tuple[Khoi, ...]:
    if isinstance(annex.noi_dung, BangGo):
        end = Doan("ket_thuc_phu_luc", (Chu(KET_THUC),))
        return (bang(annex.noi_dung, values), end)
    return khoi(annex.noi_dung, values)  # its own last line ends it


def bang(table: BangGo, values: Mapping[str, str]) -> Bang:
    """A typed table; a column of numbers alone is set in the middle."""
    columns = zip(*(row.cells for row in table.hang), strict=True)
    kinds = tuple("o_so_bang" if _of_numbers(column) else "o_bang" for column in columns)
    return Bang(
        dau=tuple(_o("dau_bang", viet(heading, values)) for heading in table.dau),
        hang=tuple(
            tuple(_o(kind, viet(cell, values)) for kind, cell in zip(kinds, row.cells, strict=True))
            for row in table.hang
        ),
    )


def _of_numbers(column: tuple[str, ...]) -> bool:
    typed = [cell for cell in column if cell]
    return bool(typed) and all(_SO.fullmatch(cell) for cell in typed)


def _o(thanh_phan: str, text: str) -> O:
    return O(tuple(Doan(thanh_phan, (Chu(line),)) for line in text.split("\n")))
