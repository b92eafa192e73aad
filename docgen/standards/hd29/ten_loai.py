"""The abbreviations that make up a symbol (III.3, tr. 7–9).

Of the types only those that could be confused are listed by the guidance; for another it is the
first letters of its name. What its samples show is kept apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CLAUSE = "HD 29, Mục III.3.4"

VIET_TAT_TEN_LOAI: Mapping[str, str] = MappingProxyType(
    {
        "Quyết định": "QĐ",
        "Quy định": "QĐ",
        "Chỉ thị": "CT",
        "Chương trình": "CTr",
        "Thông tri": "TT",
        "Tờ trình": "TTr",
    }
)
# Samples: III.3.2 (tr. 8), III.5 (tr. 10), the guidance's own number (tr. 1). A công văn has a
# code of its own here, unlike in NĐ 30.
VIET_TAT_THEO_MAU: Mapping[str, str] = MappingProxyType(
    {"Công văn": "CV", "Báo cáo": "BC", "Hướng dẫn": "HD"}
)
# By the rule of first letters, for the papers docgen prints.
VIET_TAT_CHU_DAU: Mapping[str, str] = MappingProxyType({"Kế hoạch": "KH"})
VIET_TAT_BAN_SAO = "BS"  # III (bản sao).1.3, tr. 16

KY_HIEU_CO_QUAN: Mapping[str, str] = MappingProxyType(
    {
        "Ban Bí thư, Ban Thường vụ, Ban Chấp hành Trung ương Đoàn": "TWĐTN",
        "Ủy ban Kiểm tra Trung ương Đoàn": "UBKTTWĐ",
        "Tỉnh đoàn, thành đoàn thuộc Trung ương": "TĐTN",
        "Đoàn khối các cơ quan TW, Đoàn khối Doanh nghiệp TW": "ĐTNK",
        "Đoàn Thanh niên Bộ Công an": "ĐTNCA",
        "Ban Cán sự Đoàn": "BCSĐ",
        "Đoàn cấp quận và tương đương": "ĐTN",
        "Đoàn cấp cơ sở": "ĐTN",
        "Đoàn cấp cơ sở được giao quyền cấp trên cơ sở": "ĐTN",
        "Đoàn bộ phận": "ĐTN",
        "Chi đoàn cơ sở": "CĐCS",
        "Chi đoàn": "CĐ",
        "Phân đoàn": "PĐ",
    }
)
# The list ends in “…”: other units are abbreviated alike.
KY_HIEU_DON_VI: Mapping[str, str] = MappingProxyType(
    {
        "Văn phòng": "VP",
        "Ban Tổ chức": "BTC",
        "Ban Kiểm tra": "BKT",
        "Ban Tổ chức - Kiểm tra": "TCKT",
        "Ban Thanh niên trường học": "TNTH",
        "Ban Đoàn kết tập hợp thanh niên": "ĐKTHTN",
        "Trung tâm Thanh thiếu niên TW": "TTNTW",
    }
)
# Bodies that number all their papers in one series from 01.
KY_HIEU_TO_CHUC_CO_THOI_HAN: Mapping[str, str] = MappingProxyType(
    {"Tiểu ban": "TB", "Tổ Công tác": "TCT", "Hội đồng": "HĐ", "Đoàn kiểm tra": "ĐKT"}
)
