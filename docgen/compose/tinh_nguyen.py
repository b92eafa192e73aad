"""A volunteer team's Kế hoạch with roster and duty table, and its Công văn: → VanBan. Row 4.

Both are papers of the Chi đoàn, in the form of HD 29-HD/TWĐTN-VP.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.compose.khung import (
    TRONG_SO,
    Rieng,
    lap_cua,
    ngay_trong,
    trich_yeu_cong_van,
    vien_dan,
    vien_dan_da_ban_hanh,
    vien_dan_ke_hoach,
    viet_hoa,
)
from docgen.compose.van_xuoi import khoi_co_bang, viet
from docgen.model.duty import ten_thu
from docgen.model.ledger import viet_ngay_gon
from docgen.model.names import gia_tri_chung
from docgen.model.team import KE_HOACH, ten_van_ban
from docgen.van_ban import Bang, Chu, Doan, O, PhuLuc
from docgen.vietnamese import ghep_so_ky_hieu, giu_cho_nguoi, giu_lien, hai_so, viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docgen.model.team import CongVanDoi, Doi, PhuLucDoi
    from docgen.model.year import Nam
    from docgen.van_ban import VanBan

TEN_LOAI = "Kế hoạch"


def compose_ke_hoach(nam: Nam, doi: Doi) -> VanBan:
    """The Kế hoạch as a draft, with its annexes."""
    khai = doi.khai
    values = _gia_tri(nam, doi) | khai.gia_tri | vien_dan_da_ban_hanh(nam, khai)
    tables = bang_cua(doi)
    return lap_cua(
        doi.chi_doan.ben_ban_hanh,
        nam,
        khai,
        values,
        Rieng(
            mau="doan-ten-loai",
            ten=ten_van_ban(doi.ten, KE_HOACH),
            ky_hieu=_ky_hieu(doi, "KH"),
            ten_loai=TEN_LOAI,
            trich_yeu=tuple(viet(line, values) for line in khai.trich_yeu),
            khoi=khoi_co_bang(doi.van_xuoi, values, _trong_loi_van(tables)),
            minh_hoa=_minh_hoa(doi),
            cac_phu_luc=tuple(
                _phu_luc(nam, doi, values, item, k) for k, item in enumerate(khai.phu_luc, 1)
            ),
        ),
    )


def compose_cong_van(nam: Nam, doi: Doi, cong_van: CongVanDoi) -> VanBan:
    """A letter about the team as a draft; it cites the team's Kế hoạch."""
    khai = cong_van.khai
    ben = doi.chi_doan.ben_ban_hanh
    values = _gia_tri(nam, doi) | {
        "ke_hoach_doi": vien_dan(
            nam, ten_van_ban(doi.ten, KE_HOACH), ben, _ky_hieu(doi, "KH"), doi.khai.thang
        )
    }
    values |= khai.gia_tri | vien_dan_da_ban_hanh(nam, khai)
    first, *others = trich_yeu_cong_van(khai, values)
    # HD 29, Mục III.5: the subject of a letter stands in quotation marks.
    *lines, last = (f"“{first}", *others)
    return lap_cua(
        ben,
        nam,
        khai,
        values,
        Rieng(
            mau="doan-cong-van",
            ten=cong_van.ten,
            ky_hieu=_ky_hieu(doi, "CV"),
            ten_loai="",
            trich_yeu_cong_van=(*lines, f"{last}”"),
            khoi=khoi_co_bang(cong_van.van_xuoi, values, _trong_loi_van(bang_cua(doi))),
            minh_hoa=khai.minh_hoa or _minh_hoa(doi),
            kinh_gui=tuple(viet(noi, values) for noi in khai.kinh_gui),
        ),
    )


def _minh_hoa(doi: Doi) -> bool:
    """Whether anything of the team is invented, or some of its members have no name yet."""
    declared = doi.khai.minh_hoa or doi.chi_doan.minh_hoa
    return declared or any(giu_cho_nguoi(member.ho_ten) for member in doi.doi_vien)


def bang_cua(doi: Doi) -> dict[str, Bang]:
    """The team's computed tables: "danh_sach", "lich_truc"."""
    return {"danh_sach": bang_danh_sach(doi), "lich_truc": bang_lich_truc(doi)}


def bang_danh_sach(doi: Doi) -> Bang:
    """The roster; telephone numbers and notes where it has them."""
    more = [("Điện thoại", "o_so_bang", "dien_thoai")] * any(m.dien_thoai for m in doi.doi_vien)
    more += [("Ghi chú", "o_bang", "ghi_chu")] * any(m.ghi_chu for m in doi.doi_vien)
    return Bang(
        dau=_dau(
            ("TT", "Họ và tên", "Đơn vị công tác", "Chức danh trong đội", *(m[0] for m in more))
        ),
        hang=tuple(
            (
                _o("o_so_bang", str(number)),
                _o("o_bang", member.ho_ten),
                _o("o_bang", member.don_vi),
                _o("o_so_bang", member.chuc_danh),
                *(_o(component, getattr(member, name)) for _, component, name in more),
            )
            for number, member in enumerate(doi.doi_vien, 1)
        ),
    )


def bang_lich_truc(doi: Doi) -> Bang:
    """A row a day, a column a shift, a member a line."""
    shifts = tuple(_o("dau_bang", ca.ten, f"({ca.gio})") for ca in doi.khai.truc.ca)
    return Bang(
        dau=(*_dau(("TT", "Ngày trực")), *shifts),
        hang=tuple(
            (
                _o("o_so_bang", str(number)),
                _o("o_bang", f"{ten_thu(day.ngay)}, {viet_ngay_gon(day.ngay)}"),
                *(_o("o_bang", *names) for names in day.cac_ca),
            )
            for number, day in enumerate(doi.lich_truc, 1)
        ),
        cung_rong=tuple(range(2, 2 + len(shifts))) if len(shifts) > 1 else (),
    )


def _phu_luc(nam: Nam, doi: Doi, values: Mapping[str, str], khai: PhuLucDoi, number: int) -> PhuLuc:
    tables = {
        "danh_sach": (bang_danh_sach, f"(Danh sách gồm {hai_so(len(doi.doi_vien))} người)"),
        "lich_truc": (bang_lich_truc, f"(Lịch trực gồm {hai_so(len(doi.lich_truc))} ngày)"),
    }
    table, closing = tables[khai.bang]
    dating = {"giay": ngay_trong(doi.khai.thang, nam.nam), "dien_tu": ngay_trong(None, None)}
    number_line = ghep_so_ky_hieu(TRONG_SO, _ky_hieu(doi, "KH"))
    return PhuLuc(
        nhan="Phụ lục" if len(doi.khai.phu_luc) == 1 else f"Phụ lục\u00a0{viet_la_ma(number)}",
        ten=(viet_hoa(viet(khai.ten, values)),),
        kem_theo=giu_lien(
            f"({khai.chi_dan} {TEN_LOAI} số{number_line} {dating[doi.khai.hinh_thuc]} "
            f"của {doi.chi_doan.ten})"
        ),
        # A closing line of its own: in Word nothing may end with a table, and nobody can add to it.
        khoi=(table(doi), Doan("ket_thuc_phu_luc", (Chu(giu_lien(closing)),))),
        ngang=False,
    )


def _ky_hieu(doi: Doi, loai: str) -> str:
    """ "KH/CĐ" (HD 29, Mục III.3.2)."""
    return f"{loai}/{doi.chi_doan.ky_hieu}"


def _gia_tri(nam: Nam, doi: Doi) -> dict[str, str]:
    khai = doi.khai
    values = gia_tri_chung(nam.ke_hoach, nam.co_quan) | {
        **vien_dan_ke_hoach(nam),
        "chi_doan": doi.chi_doan.ten,
        "tu_ngay": viet_ngay_gon(khai.truc.tu),
        "den_ngay": viet_ngay_gon(khai.truc.den),
        "ca_truc": ", ".join(f"{ca.ten[:1].lower()}{ca.ten[1:]} ({ca.gio})" for ca in khai.truc.ca),
        "so_doi_vien": hai_so(len(doi.doi_vien)),
        "so_ngay_truc": hai_so(len(doi.lich_truc)),
    }
    for key, typed in (("doi", khai.doi), ("noi_truc", khai.truc.noi)):
        values[key] = viet(typed, values)
    return values


def _trong_loi_van(tables: Mapping[str, Bang]) -> dict[str, Bang]:
    return {f"bang_{name}": table for name, table in tables.items()}


def _dau(headings: Iterable[str]) -> tuple[O, ...]:
    return tuple(_o("dau_bang", heading) for heading in headings)


def _o(thanh_phan: str, *texts: str) -> O:
    """A cell with a paragraph a text; one without text keeps an empty one, as Word wants."""
    return O(tuple(Doan(thanh_phan, (Chu(giu_lien(text)),)) for text in texts or ("",)))
