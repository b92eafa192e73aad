"""The names a paper's text may use, `{{ nam }}` and the like, and how they are replaced.

A name is looked up, nothing is evaluated: text is data.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.model.agency import CoQuan
    from docgen.model.plan import KhaiKeHoach

TEN_CHUNG: Mapping[str, str] = MappingProxyType(
    {
        "nam": "Năm của văn bản",
        "nam_truoc": "Năm liền trước",
        "nam_sau": "Năm liền sau",
        "co_quan": "Tên cơ quan ban hành, như trong co-quan.yaml",
        "van_ban_goc": "Văn bản cấp trên: Kế hoạch số 523/KH-UBND ngày 28/12/2021 của UBND tỉnh",
    }
)
"""Name → description. The front matter's `gia_tri` adds the user's own."""

VIEC: Mapping[str, str] = MappingProxyType(
    {"thay_the": "thay thế", "sua_doi": "sửa đổi, bổ sung", "dinh_chinh": "đính chính"}
)
"""What a paper does to an issued one (Điều 18.3): key of data and ledger → in words."""

THAY_THE = "van_ban_thay_the"
"""The name of the paper that `thay_the` declares, for the text of the paper that declares it."""

SUA_DOI = "van_ban_sua_doi"
"""The same of the paper that `sua_doi` declares."""

DINH_CHINH = "van_ban_dinh_chinh"
"""The same of the paper that `dinh_chinh` declares."""

TEN_CUA_VIEC: Mapping[str, str] = MappingProxyType(
    {"thay_the": THAY_THE, "sua_doi": SUA_DOI, "dinh_chinh": DINH_CHINH}
)
"""Key → that name."""

TEN_KE_HOACH = frozenset({"ke_hoach", "ke_hoach_ngan", "ke_hoach_doi"})
"""The names of plans, which print type, number and symbol."""

TEN_CONG_VAN: Mapping[str, str] = MappingProxyType(
    {
        "ke_hoach": "Kế hoạch năm của cơ quan, dẫn theo số và ngày; để trống khi chưa ban hành; "
        "lần đầu thì gõ tiếp trích yếu",
        "trich_yeu_ke_hoach": "Trích yếu của Kế hoạch ấy, để gõ sau chữ “về” ở lần dẫn đầu",
        "ke_hoach_ngan": "Kế hoạch ấy ở lần nhắc sau: chỉ tên loại và số, ký hiệu",
    }
)
"""Names a letter of the year may use beside the common ones."""

TEN_BANG_CHI_DAO: Mapping[str, str] = MappingProxyType(
    {"bang_chi_tieu": "Bảng chỉ tiêu từng đơn vị, chia theo quý; đứng một mình trên dòng"}
)
"""Computed tables of the January letter."""

TEN_CHI_DAO: Mapping[str, str] = MappingProxyType(
    {
        "moi_nguoi": "Chỉ tiêu cả năm của mỗi người, lấy từ gia_tri của ke-hoach.md",
        "tong_chi_tieu": "Chỉ tiêu cả năm của toàn cơ quan",
        "thoi_han": "Thời hạn, như khai ở đầu tệp",
    }
)
"""Names of the January letter alone."""

TEN_DOI: Mapping[str, str] = MappingProxyType(
    {
        "chi_doan": "Tên Chi đoàn, như trong chi-doan.yaml",
        "doi": "Tên đội",
        "noi_truc": "Nơi trực",
        "tu_ngay": "Ngày trực đầu tiên",
        "den_ngay": "Ngày trực cuối cùng",
        "ca_truc": "Các ca trực kèm giờ",
        "so_doi_vien": "Số người của đội",
        "so_ngay_truc": "Số ngày trực của cả đợt",
    }
)
"""Names of a volunteer team's papers, beside those of a letter."""

TEN_CONG_VAN_DOI: Mapping[str, str] = MappingProxyType(
    {
        "ke_hoach_doi": "Kế hoạch của Chi đoàn về đội, dẫn theo số và ngày; để trống khi chưa "
        "ban hành",
    }
)
"""Names of a team's letter alone."""

TEN_BANG_DOI: Mapping[str, str] = MappingProxyType(
    {
        "bang_danh_sach": "Bảng danh sách đội; đứng một mình trên dòng",
        "bang_lich_truc": "Bảng lịch trực; đứng một mình trên dòng",
    }
)
"""Computed tables of a team's papers."""

TEN_GOI = regex(r"\{\{\s*([a-z][a-z0-9_]*)\s*\}\}")


def gia_tri_cac_ten(ke_hoach: KhaiKeHoach, co_quan: CoQuan) -> dict[str, str]:
    """Every name this plan's text and tables may use → the text it stands for."""
    return gia_tri_chung(ke_hoach, co_quan) | ke_hoach.gia_tri


def ten_chung(ke_hoach: KhaiKeHoach) -> frozenset[str]:
    """The common names that this year's papers may use: the keys of `gia_tri_chung`."""
    return frozenset(TEN_CHUNG) - ({"van_ban_goc"} if ke_hoach.van_ban_goc is None else set())


def gia_tri_chung(ke_hoach: KhaiKeHoach, co_quan: CoQuan) -> dict[str, str]:
    """The common names, which every paper of the year may use."""
    values = {
        "nam": str(ke_hoach.nam),
        "nam_truoc": str(ke_hoach.nam - 1),
        "nam_sau": str(ke_hoach.nam + 1),
        "co_quan": co_quan.ten,
    }
    if ke_hoach.van_ban_goc is not None:
        values["van_ban_goc"] = ke_hoach.van_ban_goc.cach_goi
    return values


def thay_ten(text: str, gia_tri: Mapping[str, str]) -> str:
    """`text` with each `{{ name }}` replaced; raises `KeyError` for a name not in `gia_tri`."""
    return TEN_GOI.sub(lambda found: gia_tri[found.group(1)], text)
