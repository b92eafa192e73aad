"""Any other paper of the year: Nam → VanBan (Mẫu 1.1, 1.2, 1.4 to 1.10 of the decree). Row 4."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.compose.khung import (
    KET_THUC,
    Rieng,
    VanBanChinh,
    kem_theo,
    khoi_ky,
    lap,
    nhan_phu_luc,
    so_ky_hieu_cong_van,
    tham_quyen_ban_hanh,
    trich_yeu_cong_van,
    vien_dan_da_ban_hanh,
    vien_dan_ke_hoach,
    viet_hoa,
)
from docgen.compose.van_xuoi import khoi, viet
from docgen.model.names import gia_tri_chung
from docgen.model.van_ban_khac import BangGo
from docgen.patterns import regex
from docgen.standards.nd30.ten_loai import (
    BIEN_BAN,
    CAC_BEN_KY,
    CONG_DIEN,
    CONG_VAN,
    GIAY_GIOI_THIEU,
    GIAY_NGHI_PHEP,
    LOI_BAN_HANH,
    TEN_LOAI,
    THU_CONG,
    VIET_TAT_TEN_LOAI,
)
from docgen.van_ban import BIEN_BAN as MAU_BIEN_BAN
from docgen.van_ban import GIAY, NHIEU_BEN, Bang, BenKy, Chu, Doan, O, PhuLuc, VanBanKemTheo
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from docgen.model.van_ban_khac import BenKhai, KhaiKhac, PhuLucGo, VanBanKhac
    from docgen.model.year import Nam
    from docgen.van_ban import Khoi, VanBan

_MAU: Mapping[str, str] = MappingProxyType(
    {
        CONG_VAN: "cong-van",
        BIEN_BAN: MAU_BIEN_BAN,
        GIAY_GIOI_THIEU: GIAY,
        GIAY_NGHI_PHEP: GIAY,
        **dict.fromkeys(CAC_BEN_KY, NHIEU_BEN),
    }
)
"""Types → their forms; any other has that of Mẫu 1.4."""
_THU_KY, _CHU_TOA, _DAI_DIEN = "THƯ KÝ", "CHỦ TỌA", "ĐẠI DIỆN"
_SO = regex(r"[-+]?[0-9][0-9.,/%\s-]*")  # a number, a date, a share: set in the middle


def compose(nam: Nam, paper: VanBanKhac) -> VanBan:
    """The paper as a draft. A decision begins with the power it is made by."""
    khai = paper.khai
    values = gia_tri(nam, khai)
    letter = khai.loai == CONG_VAN
    # Thư công has no abbreviation either, and takes the symbol of a letter.
    unnamed = khai.loai in {CONG_VAN, THU_CONG}
    symbol = so_ky_hieu_cong_van(nam, khai) if unnamed else _ky_hieu(nam, khai)
    body: tuple[Khoi, ...] = khoi(paper.van_xuoi, values)
    if khai.loai == GIAY_GIOI_THIEU:
        body = _gioi_thieu(body)
    if khai.loai in LOI_BAN_HANH:
        power = viet(khai.tham_quyen, values) if khai.tham_quyen else tham_quyen_ban_hanh(nam, khai)
        body = (Doan("tham_quyen", (Chu(viet_hoa(power)),)), *body)
    subject = tuple(viet(line, values) for line in khai.trich_yeu)
    made = lap(
        nam,
        khai,
        values,
        Rieng(
            mau=_MAU.get(khai.loai, "ten-loai"),
            ten=paper.ten,
            ky_hieu=symbol,
            ten_loai="" if letter else TEN_LOAI[khai.loai],
            trich_yeu=() if letter else subject,
            trich_yeu_cong_van=trich_yeu_cong_van(khai, values) if letter else (),
            khoi=body,
            minh_hoa=khai.minh_hoa,
            cac_phu_luc=_phu_luc(nam, paper, symbol, values),
            cac_kem_theo=_kem_theo(nam, paper, symbol, values),
            kinh_gui=tuple(viet(noi, values) for noi in khai.kinh_gui if paper.in_kinh_gui),
            goi=_goi(nam, khai),
        ),
    )
    if khai.loai == BIEN_BAN:
        return _bien_ban(made, khai)
    if khai.loai in CAC_BEN_KY:
        return made._replace(cac_ky=tuple(_ben_ky(nam, ben, made) for ben in khai.cac_ben))
    return made._replace(xac_nhan=viet(khai.xac_nhan, values) if khai.xac_nhan else None)


def _gioi_thieu(body: tuple[Khoi, ...]) -> tuple[Khoi, ...]:
    """The line that presents its bearer stands in the middle (Mẫu 1.8)."""
    first = body[0] if body else None
    if isinstance(first, Doan) and first.thanh_phan == "loi_van" and first.text.endswith(":"):
        return (first._replace(thanh_phan="loi_gioi_thieu"), *body[1:])
    return body


def _bien_ban(made: VanBan, khai: KhaiKhac) -> VanBan:
    """Signed by who wrote it and by who was in the chair, in that right alone (Mẫu 1.9)."""
    made = made._replace(quyen_han=None, chuc_vu=_CHU_TOA, dia_danh_ngay="")
    secretary = BenKy(None, None, _THU_KY, khai.thu_ky or "")
    return made._replace(cac_ky=(secretary, BenKy(None, None, _CHU_TOA, made.ho_ten)))


def _ben_ky(nam: Nam, ben: BenKhai, made: VanBan) -> BenKy:
    """A party's block; for the agency its own signer signs."""
    who = f"{_DAI_DIEN} {viet_hoa(ben.goi or ben.ten)}"
    if cung_chu(ben.ten, nam.co_quan.ten):
        return BenKy(who, made.quyen_han, made.chuc_vu, made.ho_ten)
    ky = khoi_ky(ben)
    return BenKy(who, ky.quyen_han, ky.chuc_vu, ky.ho_ten)


def gia_tri(nam: Nam, khai: KhaiKhac) -> dict[str, str]:
    """Every name the paper may use → the text it stands for."""
    values = gia_tri_chung(nam.ke_hoach, nam.co_quan) | khai.gia_tri
    values |= vien_dan_ke_hoach(nam)
    values |= vien_dan_da_ban_hanh(nam, khai)
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
    main = _chinh(nam, paper, ky_hieu)
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


def _kem_theo(
    nam: Nam, paper: VanBanKhac, ky_hieu: str, values: Mapping[str, str]
) -> tuple[VanBanKemTheo, ...]:
    main = _chinh(nam, paper, ky_hieu)
    return tuple(
        VanBanKemTheo(
            ten_loai=viet_hoa(viet(enacted.khai.ten_loai, values)),
            trich_yeu=tuple(viet(line, values) for line in enacted.khai.trich_yeu),
            kem_theo=kem_theo(paper.khai, enacted.khai.chi_dan, main),
            khoi=khoi(enacted.van_xuoi, values),
        )
        for enacted in paper.kem_theo
    )


def _chinh(nam: Nam, paper: VanBanKhac, ky_hieu: str) -> VanBanChinh:
    return VanBanChinh(TEN_LOAI[paper.khai.loai], ky_hieu, nam.nam, nam.co_quan.ten)


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
