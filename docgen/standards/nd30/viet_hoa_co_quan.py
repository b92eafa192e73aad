"""Capitals in the names of bodies (Phụ lục II, Mục IV.1): of each word its first letter alone.

So says the annex, in a rule and in its examples: “Bộ Tài nguyên và Môi trường”, “Hội đồng nhân dân
tỉnh Sơn La”. A kind of body or a field of work with every syllable large is wrong wherever it
stands, but in a text all in capitals.
"""

from __future__ import annotations

from typing import Final

from docgen.standards.nd30.viet_hoa import Cho, Luat, Ten, hoa_moi_am_tiet
from docgen.vietnamese import CHU_HOA

CO_QUAN = tuple(
    Ten(ten)
    for ten in (
        "Đảng Cộng sản Việt Nam",
        "Ban Chấp hành Trung ương",
        "Văn phòng Trung ương Đảng",
        "Mặt trận Tổ quốc Việt Nam",
        "Hội Liên hiệp Phụ nữ",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        "Hội Cựu chiến binh",
        "Hội Nông dân Việt Nam",
        "Ngân hàng Nhà nước Việt Nam",
    )
)

# Kinds of bodies, in two words where the second is at fault. Those that may be somebody's name
# ("Nguyễn Văn Phòng") count only before what a body is named by.
_TEN_TIEP = "UBND|HĐND|Ủy|Uỷ|Hội|Sở|Bộ|Chính|Quốc|Trung|Tỉnh|Đăng|Điều|Đoàn"
_VIEC_TIEP = "Y|Văn|Hành|Phục|Công|Thông|Dịch|Kiểm|Khuyến|Xúc|Giáo|Ứng|Bảo|Quan|Tin"
_LOAI_HINH: Final = (
    *((loai, r"(?! [Nn]hân [Dd]ân)") for loai in ("Ủy ban", "Uỷ ban", "Hội đồng")),
    *((loai, "") for loai in ("Tổng cục", "Chi cục", "Thanh tra", "Kho bạc", "Học viện")),
    *((loai, "") for loai in ("Bệnh viện", "Chính phủ")),
    ("Ngân hàng", r"(?! [Nn]hà [Nn]ước Việt Nam)"),
    ("Văn phòng", rf" (?={_TEN_TIEP})"),
    ("Trung tâm", rf" (?={_VIEC_TIEP})"),
)
LOAI_HINH = tuple(
    Cho((f"{dau} {cuoi.capitalize()}",), rf"\b{dau} (?P<sai>{cuoi.capitalize()})\b{tiep}")
    for loai, tiep in _LOAI_HINH
    for dau, cuoi in (loai.split(" "),)
)

# No name of a person stands so: “ông Nguyễn Quốc Hội”.
QUOC_HOI = (
    Cho(
        ("Quốc Hội",),
        rf"(?:^|[(“] ?|[,;:.] |\b[^\W\d_{CHU_HOA}]\w* )Quốc (?P<sai>Hội)\b",
    ),
)

# Bodies “nhân dân”; of “Hội đồng Nhân dân” alone `NHAN_DAN_TRONG_TEN` speaks.
_CUA_NHAN_DAN = ("Ủy ban", "Uỷ ban", "Hội đồng", "Tòa án", "Toà án", "Viện kiểm sát")
CUA_NHAN_DAN = tuple(
    Cho(
        (hoa_moi_am_tiet(loai), "Nhân Dân", "nhân Dân"),
        rf"\b{dau} (?P<sai>(?i:{cuoi} nhân dân)"
        rf"(?<!{cuoi} nhân dân)(?<!{cuoi} Nhân dân)(?<!{cuoi.upper()} NHÂN DÂN))\b",
        f"{cuoi} nhân dân",
    )
    for loai in _CUA_NHAN_DAN
    for dau, cuoi in (loai.split(" ", 1),)
)
# As the decree writes “Hội đồng nhân dân tỉnh Sơn La”.
NHAN_DAN_TRONG_TEN = (
    Cho(("đồng Nhân", "ban Nhân"), r"\b(?:Hội đồng|Ủy ban|Uỷ ban) (?P<sai>Nhân dân)\b"),
)
NHA_NUOC_TRONG_TEN = (
    Cho(
        ("hàng nhà nước", "bạc nhà nước"),
        r"\b(?:Ngân hàng|Kho bạc) (?P<sai>nhà nước)\b(?! Việt Nam)",
        "Nhà nước",
    ),
)

# Fields of work. “Công Thương” are two words, industry and trade: its small “thương” is seen too.
_LINH_VUC = (
    *("Tư pháp", "Nội vụ", "Tài chính", "Y tế", "Công Thương", "Ngoại vụ", "Ngoại giao"),
    *("Quốc phòng", "Công an", "Giáo dục và Đào tạo", "Khoa học và Công nghệ"),
    *("Thông tin và Truyền thông", "Tài nguyên và Môi trường", "Nông nghiệp và Môi trường"),
    *("Nông nghiệp và Phát triển nông thôn", "Kế hoạch và Đầu tư", "Giao thông vận tải"),
    *("Lao động - Thương binh và Xã hội", "Văn hóa, Thể thao và Du lịch"),
    *("Văn hoá, Thể thao và Du lịch", "Dân tộc và Tôn giáo"),
)
_HAI_CACH = {"Công thương"}


def _hoa_het(viec: str) -> set[str]:
    het = hoa_moi_am_tiet(viec)
    return {het, het.replace(" Và ", " và ")}


def _linh_vuc(viec: str, sai: set[str], loai: str) -> Cho:
    """A field of work after a kind of body, in its wrong spellings."""
    dang = sorted(sai - {viec} - _HAI_CACH)
    dau_hieu = tuple(f"{mot} {one}" for mot in loai.split("|") for one in dang)
    return Cho(dau_hieu, rf"\b(?:{loai}) (?P<sai>{'|'.join(dang)})\b", viec)


LINH_VUC = (
    *(
        _linh_vuc(viec, {viec.lower(), viec.capitalize(), *_hoa_het(viec)}, "Sở|Bộ")
        for viec in _LINH_VUC
    ),
    # “Sở xây dựng kế hoạch”, “Phòng tài chính của các trường”: small letters say nothing here.
    _linh_vuc("Xây dựng", _hoa_het("Xây dựng"), "Sở|Bộ|Phòng"),
    *(
        _linh_vuc(viec, _hoa_het(viec), "Phòng")
        for viec in ("Tư pháp", "Nội vụ", "Tài chính", "Y tế", "Giáo dục và Đào tạo")
    ),
)
# A name begun small. “các sở Tài chính, Nội vụ” are several, “cơ sở Y tế”, “cán bộ Tư pháp” none.
_TRUOC_TEN = (
    r"(?:^- |\b(?:của|và|tại|về|đến|từ|do|với|theo|cho|đề nghị|giao|gửi|thuộc|trình|kiến nghị"
    r"|yêu cầu|cùng|lãnh đạo|Lãnh đạo|Bộ trưởng|Thứ trưởng|Giám đốc) )"
)
SO_BO = (
    Cho(
        ("sở ", "bộ "),
        rf"{_TRUOC_TEN}(?P<sai>sở|bộ) (?:{'|'.join(_LINH_VUC)}|Xây dựng)\b",
    ),
)
# Small letters are a name's where a unit with its name follows (“hội đồng nhân dân xã Cẩm Bình”),
# where it is the one of the province, of an office or of a cited paper. “Các ủy ban nhân dân”, “ủy
# ban nhân dân cấp xã”, “ủy ban nhân dân huyện, thành phố” are bodies of a kind.
_KHONG_NHIEU = "".join(
    rf"(?<!\b{tu} )"
    for tu in (
        *("[Cc]ác", "[Nn]hững", "[Nn]hiều", "[Mm]ỗi", "[Tt]ừng", "[Mm]ọi"),
        *("số", "hai", "ba", "giữa", "cấp"),
        *("nhân dân,", "nhân dân và", "nhân dân hoặc"),
    )
)
_DON_VI = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu"
_CO_TEN = rf"(?:{_DON_VI}) [{CHU_HOA}]\w+"
_MOT_NOI = (
    r"(?! ?[,;/] ?(?:và |hoặc )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|cấp)\b)"
    r"(?! (?:và|hoặc|hay) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|cấp)\b)"
    r"(?! (?:nơi|khác|bạn|lân cận|có|cũ|này|kia|đó|liên quan)\b)"
)
_CUA_VAN_BAN = r"(?:(?<=\bChủ tịch )|(?<=[\dA-ZĐ] của ))"
_NOI_KHAC = rf"(?! (?:điện tử|số|bạn|các nước|nước|Cộng|[{CHU_HOA}]))"
_TEN_THUONG = (
    "ủy ban nhân dân",
    "uỷ ban nhân dân",
    "hội đồng nhân dân",
    "tòa án nhân dân",
    "toà án nhân dân",
    "viện kiểm sát nhân dân",
    "ủy ban Mặt trận Tổ quốc Việt Nam",
)
VIET_THUONG = (
    *(
        Cho((f"{ten} ",), rf"{truoc}(?P<sai>{ten[0]}){ten[1:]} {sau}")
        for ten in _TEN_THUONG
        for truoc, sau in (
            (rf"{_KHONG_NHIEU}\b", _CO_TEN),
            (rf"{_KHONG_NHIEU}\b", rf"tỉnh\b(?! [{CHU_HOA}]){_MOT_NOI}"),
            (_CUA_VAN_BAN, rf"(?:{_DON_VI})\b(?! [{CHU_HOA}]){_MOT_NOI}"),
        )
    ),
    Cho(
        ("văn phòng ",),
        rf"{_KHONG_NHIEU}\b(?P<sai>v)ăn phòng"
        r" (?:Chính phủ|Quốc hội|Chủ tịch nước|Tỉnh ủy|Thành ủy|Ủy ban nhân dân tỉnh)\b"
        rf"{_NOI_KHAC}",
    ),
    Cho(("Văn phòng chính phủ",), rf"\bVăn phòng (?P<sai>chính phủ)\b{_NOI_KHAC}", "Chính phủ"),
    Cho(("Thủ tướng chính phủ",), rf"\bThủ tướng (?P<sai>chính phủ)\b{_NOI_KHAC}", "Chính phủ"),
    *(
        Cho((f"{ban} ",), rf"{_KHONG_NHIEU}\b(?P<sai>{ban}) (?:{sau})", dung)
        for ban, dung in (("ban chấp hành", "Ban Chấp hành"), ("ban thường vụ", "Ban Thường vụ"))
        for sau in (
            r"(?:Tỉnh|Thành|Huyện) ?(?:Đoàn|đoàn|ủy|uỷ)\b",
            rf"(?:Đảng bộ|Đoàn|Công đoàn) (?:tỉnh\b|(?:{_DON_VI}) [{CHU_HOA}]\w+)",
        )
    ),
)
TEN_CO_QUAN: tuple[Luat, ...] = (
    *CO_QUAN,
    Ten("Liên đoàn Lao động", chung=True),
    *LOAI_HINH,
    *QUOC_HOI,
    *CUA_NHAN_DAN,
    *NHA_NUOC_TRONG_TEN,
    *LINH_VUC,
    *SO_BO,
    *VIET_THUONG,
)
