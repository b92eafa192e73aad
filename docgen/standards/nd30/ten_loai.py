"""The named types of administrative papers and their abbreviations (Phụ lục III, Mục I).

27 types and 3 kinds of copies. Công văn and thư công have no abbreviation.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from docgen.vietnamese import bo_dau

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

CONG_VAN = "cong_van"
CONG_DIEN = "cong_dien"
THU_CONG = "thu_cong"
BIEN_BAN = "bien_ban"
GIAY_GIOI_THIEU = "giay_gioi_thieu"
GIAY_NGHI_PHEP = "giay_nghi_phep"
CAC_BEN_KY = frozenset({"hop_dong", "ban_ghi_nho", "ban_thoa_thuan"})
"""Types that several parties sign; the decree has no sample of them."""
GUI_NGUOI_NEU_TEN = frozenset({BIEN_BAN, GIAY_GIOI_THIEU, GIAY_NGHI_PHEP, THU_CONG, *CAC_BEN_KY})
"""Types that go to people or parties their own text names (Mẫu 1.10, note 8)."""


def khoa_loai(ten: str) -> str:
    """A type's name as data declare it: "Thông báo" → "thong_bao"."""
    return "_".join(bo_dau(ten).lower().split())


TEN_LOAI: Mapping[str, str] = MappingProxyType(
    {khoa_loai(ten): ten for ten in (*VIET_TAT_TEN_LOAI, "Công văn", "Thư công")}
)
"""The 29 types of Điều 7 of the decree, by `khoa_loai`."""

LOI_BAN_HANH: Mapping[str, str] = MappingProxyType(
    {"quyet_dinh": "QUYẾT ĐỊNH:", "nghi_quyet": "QUYẾT NGHỊ:"}
)
"""Types that decide → the line between their bases and their first Điều (Mẫu 1.1, 1.2)."""

CO_KINH_GUI = frozenset({CONG_VAN, CONG_DIEN, "to_trinh", "bao_cao"})
"""Types sent to somebody by name: PL I, Phần I, Mục II.9.b, and Mẫu 1.6."""
PHAI_CO_KINH_GUI = frozenset({CONG_VAN, CONG_DIEN})
"""Those of them that always are."""
