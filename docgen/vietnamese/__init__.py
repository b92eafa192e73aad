"""Everything docgen knows about writing Vietnamese: numbers, money, dates, text, line breaks.

Row 0: imports nothing of docgen. Pure functions of str and int; what cannot be read raises
ValueError with one Vietnamese sentence that says what is wrong with it.
"""

from __future__ import annotations

from docgen.vietnamese.bang_ma_cu import (
    CHU_KHONG_VIET,
    la_bang_ma_cu,
    phong_bang_ma_cu,
    tu_bang_ma_cu,
)
from docgen.vietnamese.chu import (
    CHU_GIONG,
    CHU_HOA,
    bo_dau,
    chuan_dau,
    chuan_nfc,
    cung_chu,
    gan_nhat,
    khoa_so_sanh,
    ky_tu_dieu_khien,
    la_am_tiet,
    mo_dau_bang,
)
from docgen.vietnamese.chu_la import tu_chu_la
from docgen.vietnamese.chu_so import hieu_so, viet_so
from docgen.vietnamese.danh_so import CHU_DIEM, chu_diem, hieu_la_ma, thu_tu_diem, viet_la_ma
from docgen.vietnamese.giu_cho import giu_cho, giu_cho_nguoi
from docgen.vietnamese.ngay import (
    NGAY_TRONG,
    cung_ngay,
    dong_dia_danh_ngay,
    hai_so,
    hieu_ngay,
    ngay_khong_that,
    thang_khong_that,
    viet_ngay,
    viet_thang,
)
from docgen.vietnamese.so import doc_so
from docgen.vietnamese.so_ky_hieu import ghep_so_ky_hieu, tach_ky_hieu
from docgen.vietnamese.so_nguoc import doc_so_nguoc, so_o_cuoi, so_o_dau
from docgen.vietnamese.ten_goi import cho_ngat
from docgen.vietnamese.tien import (
    doc_tien,
    hieu_tien,
    so_tien_trong,
    ten_don_vi_tien,
    viet_tien,
    viet_trieu,
)
from docgen.vietnamese.tu_ghep import cho_ngat_tu
from docgen.vietnamese.xuong_dong import KHONG_NGAT, giu_lien

__all__ = [
    "CHU_DIEM",
    "CHU_GIONG",
    "CHU_HOA",
    "CHU_KHONG_VIET",
    "KHONG_NGAT",
    "NGAY_TRONG",
    "bo_dau",
    "cho_ngat",
    "cho_ngat_tu",
    "chu_diem",
    "chuan_dau",
    "chuan_nfc",
    "cung_chu",
    "cung_ngay",
    "doc_so",
    "doc_so_nguoc",
    "doc_tien",
    "dong_dia_danh_ngay",
    "gan_nhat",
    "ghep_so_ky_hieu",
    "giu_cho",
    "giu_cho_nguoi",
    "giu_lien",
    "hai_so",
    "hieu_la_ma",
    "hieu_ngay",
    "hieu_so",
    "hieu_tien",
    "khoa_so_sanh",
    "ky_tu_dieu_khien",
    "la_am_tiet",
    "la_bang_ma_cu",
    "mo_dau_bang",
    "ngay_khong_that",
    "phong_bang_ma_cu",
    "so_o_cuoi",
    "so_o_dau",
    "so_tien_trong",
    "tach_ky_hieu",
    "ten_don_vi_tien",
    "thang_khong_that",
    "thu_tu_diem",
    "tu_bang_ma_cu",
    "tu_chu_la",
    "viet_la_ma",
    "viet_ngay",
    "viet_so",
    "viet_thang",
    "viet_tien",
    "viet_trieu",
]
