"""The frame every paper shares: head, signature, recipients, reference line of an annex. Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.compose.van_xuoi import viet
from docgen.model.names import TEN_CUA_VIEC, THAY_THE, gia_tri_cac_ten
from docgen.model.quyen_ky import QUYEN, TAP_THE
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.van_ban import (
    MINH_HOA,
    Dong,
    Khoi,
    PhuLuc,
    ThuocTinh,
    VanBan,
    VanBanKemTheo,
    cho_ra_soat,
)
from docgen.vietnamese import (
    cung_chu,
    ghep_so_ky_hieu,
    giu_cho,
    giu_cho_nguoi,
    giu_lien,
    hai_so,
    viet_la_ma,
    viet_thang,
)
from docgen.workspace import PLAN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.model.agency import NguoiKy
    from docgen.model.issuer import BenBanHanh
    from docgen.model.paper import KhaiVanBan
    from docgen.model.van_ban_khac import BenKhai
    from docgen.model.year import Nam

KET_THUC = "./."
_VE_VIEC = regex(r"(?i)\A(?:v/v|về\s+việc)\s+")
_LOAI_DON_VI = regex(
    r"(?i)\A(?:phòng|ban|chi cục|cục|trung tâm|văn phòng|thanh tra|sở|vụ|viện|trường|khoa|đội|tổ)"
    r"\s+"
)
TRONG_SO = "\u00a0" * 8
TRONG_NGAY = "\u00a0" * 6


class KhoiKy(NamedTuple):
    """The signature block: "KT. GIÁM ĐỐC" / "PHÓ GIÁM ĐỐC" / name; no first line for the head.

    Who signs by two rights has a line for each in `quyen_han`.
    """

    quyen_han: str | None
    chuc_vu: str
    ho_ten: str


class VanBanChinh(NamedTuple):
    """The paper an annex belongs to, as its reference line names it."""

    loai: str
    ky_hieu: str
    nam: int
    co_quan: str


class Rieng(NamedTuple):
    """What is a paper's own: form, names, subject lines, body. Texts are final."""

    mau: str
    ten: str
    ky_hieu: str
    ten_loai: str
    khoi: tuple[Khoi, ...]
    minh_hoa: bool
    trich_yeu: Dong = ()
    trich_yeu_cong_van: Dong = ()
    cac_phu_luc: tuple[PhuLuc, ...] = ()
    cac_kem_theo: tuple[VanBanKemTheo, ...] = ()
    kinh_gui: Dong = ()
    goi: str = "Kính gửi:"
    nam_ban_hanh: int | None = None  # where it is not that of the data


def lap(nam: Nam, khai: KhaiVanBan, gia_tri: Mapping[str, str], rieng: Rieng) -> VanBan:
    """A paper of the agency, whole, as a draft."""
    return lap_cua(nam.co_quan.ben_ban_hanh, nam, khai, gia_tri, rieng)


def lap_cua(
    ben: BenBanHanh, nam: Nam, khai: KhaiVanBan, gia_tri: Mapping[str, str], rieng: Rieng
) -> VanBan:
    """A paper of any issuer, whole, as a draft: number and day blank, month filled.

    What is added to the data here is form: capitals, punctuation of Kính gửi and Nơi nhận.
    """
    ky = khoi_ky(ben.ky(khai.nguoi_ky))
    lines = rieng.trich_yeu or rieng.trich_yeu_cong_van
    subject = " ".join(lines).replace("\u00a0", " ")
    mot, nhieu = dong_kinh_gui(rieng.kinh_gui, rieng.goi)
    thuoc_nam = rieng.nam_ban_hanh or nam.nam
    return VanBan(
        mau=rieng.mau,
        ten=rieng.ten,
        khung=MINH_HOA if rieng.minh_hoa or _chua_co_ten(ben, ky) else None,
        co_quan_chu_quan=tuple(map(viet_hoa, ben.chu_quan)),
        co_quan_ban_hanh=tuple(map(viet_hoa, ben.ten_in)),
        so_ky_hieu=so_ky_hieu(None, rieng.ky_hieu),
        dia_danh_ngay=f"{ben.dia_danh}, {ngay_trong(khai.thang, thuoc_nam)}",
        ten_loai=viet_hoa(rieng.ten_loai),
        trich_yeu=rieng.trich_yeu,
        trich_yeu_cong_van=rieng.trich_yeu_cong_van,
        kinh_gui=mot,
        noi_kinh_gui=nhieu,
        quyen_han=ky.quyen_han,
        chuc_vu=ky.chuc_vu,
        ho_ten=ky.ho_ten,
        noi_nhan=dong_noi_nhan(tuple(viet(line, gia_tri) for line in khai.noi_nhan)),
        khoi=rieng.khoi,
        cac_phu_luc=rieng.cac_phu_luc,
        cac_kem_theo=rieng.cac_kem_theo,
        ten_don_vi=_ten_don_vi(nam),
        thuoc_tinh=ThuocTinh(f"{rieng.ten_loai} {subject}".strip(), subject, ben.ten),
    )


def _ten_don_vi(nam: Nam) -> tuple[str, ...]:
    """The names of the agency and its units without their kinds, as an office cites them."""
    co_quan = nam.co_quan
    names = (co_quan.ten, *(ten for d in co_quan.don_vi for ten in (d.ten, *d.ten_ngan)))
    return tuple(dict.fromkeys(_LOAI_DON_VI.sub("", ten).lower() for ten in names))


def _chua_co_ten(ben: BenBanHanh, ky: KhoiKy) -> bool:
    """Whether somebody has still to write who issues the paper, under whom, or who signs it."""
    return giu_cho_nguoi(ky.ho_ten) or any(map(giu_cho, (ben.ten, *ben.chu_quan)))


def dong_kinh_gui(noi: Dong, goi: str) -> tuple[str | None, Dong]:
    """One addressee on the line of "Kính gửi:", several each on a line (Mục II.9.d)."""
    if len(noi) < 2:
        return (f"{goi} {noi[0].rstrip(' ;.')}" if noi else None, ())
    return (goi, dong_noi_nhan(noi))


def tham_quyen_ban_hanh(nam: Nam, khai: KhaiVanBan) -> str:
    """By whose power a paper is made: "Giám đốc Sở Tư pháp" (Mẫu 1.2, note 6).

    Whoever signs for the head decides by the head's power; for a collective by the body's.
    """
    ky = next(n for n in nam.co_quan.nguoi_ky if n.ma == khai.nguoi_ky)
    if TAP_THE in ky.quyen_han:
        return nam.co_quan.ten
    head = ky.thay_cho[0] if ky.thay_cho else ky.chuc_vu
    return f"{head} {nam.co_quan.ten}"


def nhan_phu_luc(thu_tu: int, tong_so: int) -> str:
    """ "Phụ lục", or "Phụ lục II" where there are more (PL I, Phần I, Mục III.1.a)."""
    return "Phụ lục" if tong_so == 1 else f"Phụ lục\u00a0{viet_la_ma(thu_tu)}"


def trich_yeu_cong_van(khai: KhaiVanBan, gia_tri: Mapping[str, str]) -> Dong:
    """The lines of a letter's subject after "V/v" (Mục II.5.b), which may be typed or not."""
    first, *others = (viet(line, gia_tri) for line in khai.trich_yeu)
    return (f"V/v {_VE_VIEC.sub('', first)}", *others)


def viet_hoa(text: str) -> str:
    """Capitals as text, so that a copy of the text keeps them."""
    return text.upper()


def so_ky_hieu(so: int | None, ky_hieu: str) -> str:
    """ "Số: 05/KH-STP", or the blank of a draft: the văn thư writes the number by hand or later."""
    number = TRONG_SO if so is None else f"\u00a0{hai_so(so)}"
    return ghep_so_ky_hieu(f"Số:{number}", ky_hieu)


def so_ky_hieu_cong_van(nam: Nam, khai: KhaiVanBan) -> str:
    """ "STP-VP": the agency, then the unit that drafts (PL I, Phần I, Mục II.3.b)."""
    unit = next(
        unit.ma
        for unit in nam.co_quan.don_vi
        if any(
            cung_chu(khai.don_vi_soan_thao, name) for name in (unit.ma, unit.ten, *unit.ten_ngan)
        )
    )
    return f"{nam.co_quan.ky_hieu}-{unit}"


def vien_dan_ke_hoach(nam: Nam) -> dict[str, str]:
    """The plan of the year as other papers cite it; dots for what a draft has not yet.

    `ke_hoach` is for the first mention, with `trich_yeu_ke_hoach` or words like it after it;
    `ke_hoach_ngan` for those that follow, which take type, number and symbol alone (PL I, Phần I,
    Mục II.6.b).
    """
    ky_hieu = f"KH-{nam.co_quan.ky_hieu}"
    full = vien_dan(nam, PLAN, nam.co_quan.ben_ban_hanh, ky_hieu, nam.ke_hoach.thang)
    issued = nam.ban_hanh.hieu_luc(nam.nam, PLAN)
    values = gia_tri_cac_ten(nam.ke_hoach, nam.co_quan)
    subject = " ".join(viet(line, values) for line in nam.ke_hoach.trich_yeu)
    return {
        "ke_hoach": full,
        "trich_yeu_ke_hoach": trong_cau(issued.trich_yeu if issued else subject),
        "ke_hoach_ngan": full.partition(" ngày ")[0],
    }


def trong_cau(trich_yeu: str) -> str:
    """A subject inside a sentence, after "về": without its own, begun small unless it is a name."""
    bare = _VE_VIEC.sub("", trich_yeu)
    first, _, rest = bare.partition(" ")
    named = first[1:] != first[1:].lower() or rest[:1].isupper()
    return bare if named else f"{bare[:1].lower()}{bare[1:]}"


def vien_dan_da_ban_hanh(nam: Nam, khai: KhaiVanBan) -> dict[str, str]:
    """The papers this one replaces, amends and corrects, under their names in a text.

    `loading` lets the name of the first stand where none is replaced only in a year under review,
    which asks about the sentence: it is printed marked until then.
    """
    linked = ((viec, nam.ban_hanh.theo_so(so)) for viec, so in khai.cac_lien_ket.items())
    said = {TEN_CUA_VIEC[viec]: entry.cach_goi for viec, entry in linked if entry}
    return {THAY_THE: cho_ra_soat("văn bản được thay thế"), **said}


def vien_dan(nam: Nam, ten: str, ben: BenBanHanh, ky_hieu: str, thang: int) -> str:
    """The Kế hoạch of that name as other papers cite it; dots for what a draft has not yet."""
    issued = nam.ban_hanh.hieu_luc(nam.nam, ten)
    if issued is not None:
        return issued.cach_goi
    month = f"{viet_thang(thang)}/{nam.nam}"
    return f"Kế hoạch số {ghep_so_ky_hieu('…', ky_hieu)} ngày …/{month} của {ben.ten}"


def ngay_trong(thang: int | None, nam: int | None) -> str:
    """ "ngày      tháng 01 năm 2022": the day left for the pen, month and year as far as known."""
    month = TRONG_NGAY if thang is None else f"\u00a0{viet_thang(thang)}"
    year = TRONG_NGAY if nam is None else f"\u00a0{nam}"
    return f"ngày{TRONG_NGAY}tháng{month}\u00a0năm{year}"


def kem_theo(khai: KhaiVanBan, chi_dan: str, van_ban: VanBanChinh) -> str:
    """The reference line under an annex's name, blank like the paper's own number and day.

    PL I, Phần I, Mục III.1.c: an electronic paper leaves all of these places unfilled.
    """
    dating = {
        "giay": ngay_trong(khai.thang, van_ban.nam),
        "dien_tu": ngay_trong(None, None),
    }
    number = ghep_so_ky_hieu(TRONG_SO, van_ban.ky_hieu)
    return giu_lien(
        f"({chi_dan} {van_ban.loai} số{number} {dating[khai.hinh_thuc]} của {van_ban.co_quan})"
    )


def khoi_ky(nguoi_ky: NguoiKy | BenKhai) -> KhoiKy:
    """The lines of the signature block (Điều 13 and PL I, Phần I, Mục II.7.b).

    Who acts as head signs on one line, "Q. GIÁM ĐỐC": it is his office.
    """
    thay = (quyen for quyen in nguoi_ky.quyen_han if quyen != QUYEN)
    lines = [f"{q}. {viet_hoa(ai)}" for q, ai in zip(thay, nguoi_ky.thay_cho, strict=True)]
    chuc_vu = viet_hoa("\n".join(nguoi_ky.chuc_vu_in) or nguoi_ky.chuc_vu or "")
    if QUYEN in nguoi_ky.quyen_han:
        chuc_vu = f"{QUYEN}. {chuc_vu}"
    return KhoiKy("\n".join(lines) or None, chuc_vu, nguoi_ky.ho_ten or "")


def dong_noi_nhan(noi: tuple[str, ...]) -> tuple[str, ...]:
    """ "- …;" for each recipient and "." after the last (PL I, Phần I, Mục II.9.d)."""
    bare = [giu_lien(line.rstrip(" ;.")) for line in noi]
    return (*(f"-\u00a0{line};" for line in bare[:-1]), f"-\u00a0{bare[-1]}.")
