"""What a paper of the Đoàn consists of and in which order (I.2 and Mẫu 1)."""

from __future__ import annotations

from types import MappingProxyType

from docgen.standards.base import TEXT, Structure

_TIEU_DE = frozenset({"trich_yeu", "gach_trich_yeu"})
FORMS = ("doan-ten-loai", "doan-cong-van")

BO_CUC = Structure(
    title="tieu_de_doan",
    text=frozenset(
        {
            *("can_cu", "loi_van", "phan_chuong", "tieu_de_phan_chuong", "muc", "khoan_tieu_de"),
            *("dieu", "khoan", "diem", "diem_cap_hai", "diem_cap_ba", "gach_dau_dong"),
        }
    ),
    # I.2 lists title, body, number and symbol, place and date, type and subject, text, signature,
    # recipients; that no superior organisation stands over the highest leaves it out here.
    always=(
        *("tieu_de_doan", "co_quan_ban_hanh", "sao", "so_ky_hieu", "dia_danh_ngay"),
        *("chuc_vu", "ho_ten", "noi_nhan", "noi_nhan_danh_sach"),
    ),
    named_type=("ten_loai", "trich_yeu", "gach_trich_yeu"),
    letter=("trich_yeu_cong_van", "kinh_gui"),
    once=(
        *("tieu_de_doan", "sao", "so_ky_hieu", "dia_danh_ngay", "ten_loai", "gach_trich_yeu"),
        "noi_nhan",
    ),
    order=(
        ("co_quan_chu_quan", "co_quan_ban_hanh"),
        ("co_quan_ban_hanh", "sao"),
        ("sao", "so_ky_hieu"),
        ("tieu_de_doan", "dia_danh_ngay"),
        ("so_ky_hieu", "ten_loai"),
        ("dia_danh_ngay", "ten_loai"),
        ("ten_loai", "trich_yeu"),
        ("trich_yeu", "gach_trich_yeu"),
        ("gach_trich_yeu", TEXT),
        ("so_ky_hieu", "trich_yeu_cong_van"),
        ("dia_danh_ngay", "kinh_gui"),
        ("gach_trich_yeu", "kinh_gui"),
        ("kinh_gui", "kinh_gui_noi"),
        ("kinh_gui", TEXT),
        ("trich_yeu_cong_van", TEXT),
        (TEXT, "noi_nhan"),
        ("noi_nhan", "noi_nhan_danh_sach"),
        (TEXT, "chuc_vu"),
        ("quyen_han", "chuc_vu"),
        ("chuc_vu", "ho_ten"),
    ),
    # It has no sample of these, which say what they are for in their text.
    unsettled=MappingProxyType(dict.fromkeys(("Giấy", "Phiếu"), _TIEU_DE)),
)

# A word of the text may be stressed; of a point the guidance itself sets the title alone in its
# letters (2.2.7, 3.1, 4.2), whatever follows it.
NHAN_MANH = frozenset(
    {
        *("can_cu", "loi_van", "dieu", "khoan", "diem", "diem_cap_hai", "diem_cap_ba"),
        *("gach_dau_dong", "o_bang", "tong_cong"),
    }
)
