"""Heads with long names of places and long symbols, in every form."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docgen.compose import ke_hoach
from tests.papers import letter, written, year
from tests.rules.specimen_doan import cong_van as cong_van_doan
from tests.rules.specimen_doan import ke_hoach as ke_hoach_doan

if TYPE_CHECKING:
    from docgen.van_ban import VanBan

_SO = "\u00a0" * 8
_NGAY = "\u00a0" * 6


class Dau(NamedTuple):
    """What a head says at both sides: the agency's lines, symbol, place."""

    chu_quan: tuple[str, ...]
    ky_hieu: str
    dia_danh: str
    ban_hanh: tuple[str, ...] = ("SỞ TƯ PHÁP",)


CAC_DAU = {
    "tp-hcm": Dau(("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"), "STP", "Thành phố Hồ Chí Minh"),
    "phuong": Dau(("UBND TỈNH ĐIỆN BIÊN",), "UBND", "Phường Điện Biên Phủ"),
    "vung-tau": Dau(("ỦY BAN NHÂN DÂN", "TỈNH BÀ RỊA - VŨNG TÀU"), "STP", "Bà Rịa - Vũng Tàu"),
    "ban-quan-ly": Dau(("UBND TỈNH HÀ TĨNH",), "BQLDAĐTXDCTGT", "Hà Tĩnh"),
    "khoa-hoc": Dau(("UBND TỈNH HÀ TĨNH",), "SKHCN-CĐS&CNTT", "Hà Tĩnh"),
    "ca-hai": Dau(("ỦY BAN NHÂN DÂN", "TỈNH THỪA THIÊN HUẾ"), "SGTVT-VP", "Thừa Thiên Huế"),
    "van-hoa-hcm": Dau(
        ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"), "SVHTTDL", "Thành phố Hồ Chí Minh"
    ),
    "lao-dong-hcm": Dau(
        ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"),
        "SLĐTBXH",
        "Thành phố Hồ Chí Minh",
        ("SỞ LAO ĐỘNG - THƯƠNG", "BINH VÀ XÃ HỘI"),
    ),
    "tro-giup-phap-ly": Dau(
        ("SỞ TƯ PHÁP", "THÀNH PHỐ HỒ CHÍ MINH"),
        "TTTGPLNN",
        "Thành phố Hồ Chí Minh",
        ("TRUNG TÂM TRỢ GIÚP", "PHÁP LÝ NHÀ NƯỚC"),
    ),
}
QUA_DAI = Dau(
    ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"), "SVHTTDL-QLDSVH&GĐ", "Thành phố Hồ Chí Minh"
)
"""More than one line holds: the symbol breaks, at its hyphen."""
QUA_DAI_HON = Dau(
    ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"), "HĐND-VPĐBQH", "Phường Nguyễn Thị Minh Khai"
)
"""The date alone takes the smaller of the lawful sizes to leave the number any room."""
VUA_SAT = Dau(
    ("UBND THÀNH PHỐ THỦ ĐỨC",),
    "UBND",
    "Phường Nguyễn Thị Minh Khai",
    ("ỦY BAN NHÂN DÂN", "PHƯỜNG NGUYỄN THỊ", "MINH KHAI"),
)
"""As wide as the page: date and number keep a line each and are centred under nothing."""
CAC_DAU_DOAN = {
    "tp-hcm": "TP. Hồ Chí Minh",
    "tp-hcm-day-du": "Thành phố Hồ Chí Minh",
    "phuong": "Phường Điện Biên Phủ",
}


def so(joint: str, symbol: str) -> str:
    """A draft's line of number and symbol."""
    return f"Số:{chr(0xA0)}{_SO}{joint}{symbol}"


def with_head(paper: VanBan, dau: Dau) -> VanBan:
    """The paper with that head."""
    kind = "KH-" if paper.ten_loai else ""
    return paper._replace(
        co_quan_chu_quan=dau.chu_quan,
        co_quan_ban_hanh=dau.ban_hanh,
        so_ky_hieu=so("/", f"{kind}{dau.ky_hieu}"),
        dia_danh_ngay=_dia_danh_ngay(dau.dia_danh),
    )


def _dia_danh_ngay(dia_danh: str) -> str:
    return f"{dia_danh}, ngày{_NGAY}tháng\u00a001\u00a0năm\u00a02022"


def heads() -> dict[str, bytes]:
    """Name → docx: each head on a Kế hoạch and on a Công văn, the Đoàn's on its own two."""
    plan = ke_hoach.compose(year(2022))._replace(cac_phu_luc=())
    papers = {
        f"dau-{name}-{form}": with_head(paper, dau)
        for name, dau in CAC_DAU.items()
        for form, paper in (("ke-hoach", plan), ("cong-van", letter(2022)))
    }
    papers["dau-qua-dai"] = with_head(plan, QUA_DAI)
    papers["dau-vua-sat"] = with_head(plan, VUA_SAT)
    papers["dau-qua-dai-hon"] = with_head(plan, QUA_DAI_HON)
    for name, place in CAC_DAU_DOAN.items():
        for form, paper in (("ke-hoach", ke_hoach_doan(())), ("cong-van", cong_van_doan())):
            made = paper._replace(dia_danh_ngay=_dia_danh_ngay(place))
            papers[f"dau-doan-{name}-{form}"] = made
    return {name: written(paper) for name, paper in papers.items()}
