"""The named types of administrative papers and their abbreviations (Phụ lục III, Mục I).

27 types and 3 kinds of copies. Công văn and thư công have no abbreviation.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CLAUSE = "PL III, Mục I"

VIET_TAT_TEN_LOAI: Mapping[str, str] = MappingProxyType(
    {
        "Nghị quyết": "NQ",
        "Quyết định": "QĐ",
        "Chỉ thị": "CT",
        "Quy chế": "QC",
        "Quy định": "QyĐ",
        "Thông cáo": "TC",
        "Thông báo": "TB",
        "Hướng dẫn": "HD",
        "Chương trình": "CTr",
        "Kế hoạch": "KH",
        "Phương án": "PA",
        "Đề án": "ĐA",
        "Dự án": "DA",
        "Báo cáo": "BC",
        "Biên bản": "BB",
        "Tờ trình": "TTr",
        "Hợp đồng": "HĐ",
        "Công điện": "CĐ",
        "Bản ghi nhớ": "BGN",
        "Bản thỏa thuận": "BTT",
        "Giấy ủy quyền": "GUQ",
        "Giấy mời": "GM",
        "Giấy giới thiệu": "GGT",
        "Giấy nghỉ phép": "GNP",
        "Phiếu gửi": "PG",
        "Phiếu chuyển": "PC",
        "Phiếu báo": "PB",
    }
)
VIET_TAT_BAN_SAO: Mapping[str, str] = MappingProxyType(
    {"Bản sao y": "SY", "Bản trích sao": "TrS", "Bản sao lục": "SL"}
)
