"""What a paper consists of and in which order (PL I, Phần I, Mục II and IV)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.standards.base import TEXT, Structure

if TYPE_CHECKING:
    pass

# Mẫu 1.4, 1.5; a sheet of docgen's; Mẫu 1.9; papers of several parties; Mẫu 1.8 and 1.10.
FORMS = ("ten-loai", "cong-van", "phieu-trinh", "bien-ban", "nhieu-ben", "giay")

BO_CUC = Structure(
    title="quoc_hieu",
    text=frozenset(
        {
            *("can_cu", "loi_van", "phan_chuong", "tieu_de_phan_chuong", "muc_so", "tieu_de_muc"),
            *("dieu", "muc", "khoan_tieu_de", "khoan", "diem", "gach_dau_dong"),
            "loi_gioi_thieu",
        }
    ),
    always=(
        *("quoc_hieu", "tieu_ngu", "co_quan_ban_hanh", "so_ky_hieu", "dia_danh_ngay"),
        *("chuc_vu", "ho_ten", "noi_nhan", "noi_nhan_danh_sach"),
    ),
    named_type=("ten_loai", "trich_yeu"),
    letter=("trich_yeu_cong_van", "kinh_gui"),
    once=("quoc_hieu", "tieu_ngu", "so_ky_hieu", "dia_danh_ngay", "ten_loai", "noi_nhan"),
    order=(
        ("quoc_hieu", "tieu_ngu"),
        ("co_quan_chu_quan", "co_quan_ban_hanh"),
        ("co_quan_ban_hanh", "so_ky_hieu"),
        ("tieu_ngu", "dia_danh_ngay"),
        ("so_ky_hieu", "ten_loai"),
        ("dia_danh_ngay", "ten_loai"),
        ("ten_loai", "trich_yeu"),
        ("trich_yeu", TEXT),
        ("so_ky_hieu", "trich_yeu_cong_van"),
        ("dia_danh_ngay", "kinh_gui"),
        ("trich_yeu", "kinh_gui"),
        ("kinh_gui", "kinh_gui_noi"),
        ("kinh_gui", TEXT),
        ("trich_yeu_cong_van", TEXT),
        (TEXT, "noi_nhan"),
        ("noi_nhan", "noi_nhan_danh_sach"),
        (TEXT, "chuc_vu"),
        ("quyen_han", "chuc_vu"),
        ("chuc_vu", "ho_ten"),
        ("ben_ky", "chuc_vu"),
    ),
    without=MappingProxyType(
        {
            "Biên bản": frozenset({"dia_danh_ngay"}),  # Mẫu 1.9
            "Giấy giới thiệu": frozenset({"trich_yeu"}),  # Mẫu 1.8
            "Giấy nghỉ phép": frozenset({"trich_yeu"}),  # Mẫu 1.10
        }
    ),
    # Điều 8.2 gives every type a subject and recipients, though Mẫu 1.8 and 1.10 lack the one. Of
    # a letter that goes to a person (thư công, thư khen, thư chúc mừng) there is no sample, nor of
    # a phiếu gửi, phiếu chuyển, phiếu báo, whose text says what it is for.
    unsettled=MappingProxyType(
        {
            "Thư": frozenset({"trich_yeu", "noi_nhan", "noi_nhan_danh_sach"}),
            "Phiếu": frozenset({"trich_yeu"}),
        }
    ),
)

# A word of the text may be stressed, of a basis none (II.6.a); “Điều 1.” alone is bold where the
# Điều has no title (Mẫu 1.2).
CO_TU = frozenset({"dieu", "kinh_gui"})
NHAN_MANH = frozenset({"loi_van", "dieu", "khoan", "diem", "gach_dau_dong", "o_bang", "tong_cong"})
