"""Capitals in administrative papers (Phụ lục II): what of it can be told from the letters alone.

The annex asks about meaning; listed here are its own examples and words of which no other reading
is at hand. `Ten` is a name with its one right spelling, `Cho` a place where the first letter of a
word is at fault: the group `sai` of its pattern.
"""

from __future__ import annotations

from typing import Final

from docgen.values import NamedTuple
from docgen.vietnamese import CHU_HOA


class Ten(NamedTuple):
    """A name as it must be spelled, found in any case.

    `sau` are the words it is only meant after, `khong_sau` those it is not meant after. `chung`:
    typed all in small letters it is a common noun, and no fault.
    """

    viet: str
    sau: str = ""
    khong_sau: str = ""
    chung: bool = False


class Cho(NamedTuple):
    """A pattern whose group `sai` is written `dung`; where that is "", its first letter is turned.

    What it finds holds one of `dau_hieu`, letter by letter: without them it need not be tried.
    """

    dau_hieu: tuple[str, ...]
    mau: str
    dung: str = ""


Luat = Ten | Cho


def hoa_moi_am_tiet(viet: str) -> str:
    """A name with every syllable large: "Bộ Tài Chính"."""
    return " ".join(am_tiet[:1].upper() + am_tiet[1:] for am_tiet in viet.split(" "))


def _cac(*viet: str, sau: str = "") -> tuple[Ten, ...]:
    return tuple(Ten(ten, sau) for ten in viet)


def _luat(*viet: str) -> tuple[Ten, ...]:
    """Names of laws: “luật đất đai” may be any law on land, “pháp luật Đầu tư” none at all."""
    return tuple(Ten(ten, khong_sau="pháp", chung=True) for ten in viet)


# I: whole syllables that end a sentence; what is no syllable before a full stop is an abbreviation.
VIET_TAT_NHU_AM_TIET: Final = frozenset({"co", "min", "op", "no", "to", "st", "tr", "ng"})

# I: of what opens a basis or a subject the first syllable alone.
MO_DAU = tuple(
    Cho(
        (hoa_moi_am_tiet(viet),),
        rf"^[-–+*•\s]*(?P<sai>{hoa_moi_am_tiet(viet)}) (?=\w)",
        viet,
    )
    for viet in ("Căn cứ", "Về việc", "Theo đề nghị", "Xét đề nghị", "Trên cơ sở")
)

# II, V.3: an office or degree right before a name. Surnames that also begin names of places
# or of other things (Hà, Thái, Lâm, Cao, Đoàn, Mai, Văn) are left out.
_HO = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh|Đào|Lương|Tống"
    "|Tạ|Phùng|Nghiêm|Lưu|Trương|Tôn|Hồ(?= Chí Minh)"
)
_CHUC_VU = (
    "chủ tịch|giám đốc|tổng giám đốc|tổng bí thư|bí thư|bộ trưởng|thứ trưởng|thủ tướng|cục trưởng"
    "|vụ trưởng|chánh văn phòng|chánh thanh tra|trưởng phòng|trưởng ban|hiệu trưởng|viện trưởng"
    "|giáo sư|tiến sĩ|thạc sĩ"
)
CHUC_VU = (
    Cho(
        tuple(f"{ten} " for ten in _CHUC_VU.split("|")),
        rf"(?<![\w-])(?<!Phó )(?P<sai>(?:phó )?(?:{_CHUC_VU})) (?:{_HO})(?: [{CHU_HOA}]\w*){{0,3}}",
    ),
    # Its own examples.
    Cho(("chủ tịch Quốc hội",), r"(?<!hó )\b(?P<sai>chủ tịch) Quốc hội\b"),
    Cho(("thủ tướng Chính phủ",), r"(?<!hó )\b(?P<sai>thủ tướng) Chính phủ\b"),
    # “Chủ tịch nước bạn”, “chủ tịch nước Cộng hòa …” are others'.
    Cho(
        ("chủ tịch nước",),
        r"(?<!hó )(?<!các )(?<!những )\b(?P<sai>chủ tịch) nước\b"
        rf"(?! (?:bạn|ngoài|chủ nhà|láng giềng|này|đó|kia|[{CHU_HOA}]))",
    ),
)

# III.1.a: the common noun of an administrative unit, before the first syllables of its name.
_TEN_RIENG = rf"[{CHU_HOA}]\w+(?: [{CHU_HOA}]\w+)?"
TINH = (
    Cho((" Tỉnh ",), rf"(?<=[\w,] )(?P<sai>Tỉnh) (?!Ủy|Uỷ|Đoàn|Đội){_TEN_RIENG}"),
    Cho(("hành Phố ",), rf"\b[Tt]hành (?P<sai>Phố) {_TEN_RIENG}"),
)

# III.1.b: units named by a figure or an event. “quận 1 bộ tài liệu” is one for each: what follows
# tells a name from a count, and “báo cáo” only where nothing is given out.
_HET_TEN = (
    r"(?=\s*(?:[,;)(]|\.?\s*$|\./\.|\.\s|(?:t|T)hành phố\b|TP\b|(?:q|Q)uận\b)"
    r"| (?:và|hoặc|cùng|với|để|theo|trong|trên|tại|từ|đến|được|đã|đang|sẽ|có|là|của|về|do|phải"
    r"|không|còn|khi|chịu|cũ|cần|nơi|năm|chủ trì|phối hợp|tổ chức|triển khai|thực hiện|ban hành"
    r"|trình|đề nghị|kiến nghị)(?!\w))"
)
_KHONG_CHIA = r"(?<!mỗi )(?<!từng )(?<!các )(?<!một )(?<!hai )(?<!ba )(?<!cấp )(?<!\d )"
DON_VI_CHU_SO = (
    Cho(
        ("quận ", "phường "),
        rf"{_KHONG_CHIA}\b(?P<sai>quận|phường) [1-9]\d?{_HET_TEN}",
    ),
    Cho(
        ("quận ", "phường "),
        r"(?<!gửi )(?<!nộp )(?<!cho )(?<!cấp )\b(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân) "
        r"(?P<sai>quận|phường) [1-9]\d?(?= báo cáo\b)",
    ),
    Cho(
        ("ng Điện Biên Phủ", "n Điện Biên Phủ", "xã Điện Biên Phủ"),
        r"\b(?P<sai>quận|phường|xã|thị trấn) Điện Biên Phủ\b",
    ),
)

# III.1.c. “các thành phố Hồ Chí Minh, Hà Nội” speaks of several.
DO_THI = (
    Cho(("thủ đô Hà Nội",), r"\b(?P<sai>thủ đô) Hà Nội\b"),
    Cho(("thành phố Hồ Chí Minh",), r"(?<!các )(?<!hai )\b(?P<sai>thành phố) Hồ Chí Minh\b"),
)

# III.1: every syllable of a name is large. Provinces old and new, of two syllables; words that
# sound like one (“công nghệ An toàn”) do not follow a word that says where.
_O_DAU = "".join(f"|(?<=\\b{chu} )(?=[{CHU_HOA}])" for chu in ("tại", "ở", "thuộc", "địa bàn"))
_TEN_TINH = (
    *("An Giang", "Bắc Giang", "Bắc Ninh", "Bình Dương", "Bình Định", "Bình Thuận", "Cà Mau"),
    *("Cao Bằng", "Cần Thơ", "Đà Nẵng", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai"),
    *("Hà Giang", "Hà Nam", "Hà Nội", "Hà Tĩnh", "Hải Dương", "Hải Phòng", "Hưng Yên"),
    *("Khánh Hòa", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Nam Định", "Nghệ An"),
    *("Ninh Bình", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh"),
    *("Quảng Trị", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Tuyên Quang"),
    *("Vĩnh Long", "Vĩnh Phúc", "Yên Bái", "Hồ Chí Minh"),
)
TEN_DIA_LY = (
    Cho(
        ("Việt nam", "việt nam", "việt Nam"),
        r"\b(?P<sai>Việt nam|việt nam|việt Nam)\b(?!,? (?:và )?(?:nữ|giới)\b)",
        "Việt Nam",
    ),
    *(
        Cho(
            sai,
            rf"(?:\b(?:[Tt]ỉnh|[Tt]hành phố) {_O_DAU})(?P<sai>{'|'.join(sai)})\b",
            ten,
        )
        for ten in _TEN_TINH
        for sai in ((ten.capitalize(), ten.lower(), ten[0].lower() + ten[1:]),)
    ),
    # III.1.đ: a region, where a word says so; III.1.d: the river in the name of one.
    *(
        Cho(
            (vung.capitalize(),),
            r"\b(?:[Vv]ùng|[Kk]hu vực|[Đđ]ồng bằng|[Cc]ác tỉnh|Đông|Tây|Bắc) "
            rf"(?P<sai>{vung.capitalize()})\b(?! (?:phận|máy|đội|binh))",
            vung,
        )
        for vung in ("Tây Nguyên", "Bắc Bộ", "Trung Bộ", "Nam Bộ")
    ),
    Cho(("bằng Sông ",), r"\b[Đđ]ồng bằng (?P<sai>Sông) (?:Cửu Long|Hồng)\b"),
)

# V.1, V.4: the words alone; “cơ quan nhà nước”, “Tòa án nhân dân” are written small in the decree.
_TRUOC_NHAN_DAN = "của|và|với|cho|phục vụ|quần chúng"
_DAN_NUOC_KHAC = "tệ|thế giới|các nước|hai nước|nước|tiến bộ|Lào|Cu|Trung|Campuchia|Nga|Mỹ|yêu"
_KHONG_LA_NHA_NUOC = "pháp quyền|phong kiến|tư sản|tư bản|liên bang|kiểu|nào|khác|cổ|nước ngoài"
_KHONG_LA_DANG = "viên|bộ|ủy|uỷ|đoàn|phí|tịch|cộng|phái|cầm quyền|khác|đối lập|chính trị|nào"
DANG_NHA_NUOC = (
    Cho(
        tuple(f"{chu} nhân dân" for chu in _TRUOC_NHAN_DAN.split("|")),
        rf"\b(?:{_TRUOC_NHAN_DAN}) (?P<sai>nhân dân)\b(?! (?:{_DAN_NUOC_KHAC}))",
    ),
    Cho(
        ("của nhà nước", "ảng, nhà nước", "ảng và nhà nước"),
        r"\b(?:của|(?:Đ|đ)ảng,|(?:Đ|đ)ảng và) (?P<sai>nhà nước)\b"
        rf"(?! (?:{_KHONG_LA_NHA_NUOC}))",
    ),
    Cho(
        ("giữa nhà nước và", "do nhà nước và"), r"\b(?:giữa|do) (?P<sai>nhà nước) và [Nn]hân dân\b"
    ),
    Cho(("của đảng", "do đảng"), rf"\b(?:của|do) (?P<sai>đảng)\b(?! (?:{_KHONG_LA_DANG}))"),
    Cho(("đảng, ", "đảng và "), r"(?P<sai>\bđảng)(?:,| và) [Nn]hà nước\b"),
)

# V.3, as the examples have it: “Chủ tịch Quốc hội”, “Thủ tướng Chính phủ”. Before a name the second
# word may be of it: “Trưởng Ban Tổ chức Tỉnh ủy”, “Trưởng Phòng Nội vụ” (III.1.a).
# A name whose other capitals are missing (“Trưởng Ban chỉ đạo”) is the fault of that name.
_VIEC_CUA_BAN = r"(?:chỉ đạo|chỉ huy|tổ chức|quản lý|soạn thảo|vận động|kiểm phiếu)\b"
_MO_DAU_TEN = ("Trưởng phòng", "Trưởng ban")
CHUC_VU_HOA_HET = (
    *(
        Cho((hoa_moi_am_tiet(ten),), rf"\b(?P<sai>{hoa_moi_am_tiet(ten)})\b", ten)
        for ten in (
            *("Chủ tịch", "Giám đốc", "Thủ tướng", "Bộ trưởng", "Thứ trưởng", "Cục trưởng"),
            *("Bí thư", "Vụ trưởng", "Chánh văn phòng", "Chánh thanh tra", "Viện trưởng"),
            "Hiệu trưởng",
        )
    ),
    *(
        Cho(
            (hoa_moi_am_tiet(ten),),
            rf"\b(?P<sai>{hoa_moi_am_tiet(ten)})\b(?! [{CHU_HOA}]| {_VIEC_CUA_BAN})",
            ten,
        )
        for ten in _MO_DAU_TEN
    ),
)

# V.2: orders, medals, titles of honour, and their classes.
_TEN_DANH_HIEU = (
    *_cac("Sao vàng", "Hồ Chí Minh", "Độc lập", "Quân công", "Lao động", sau="Huân chương"),
    *_cac("Bảo vệ Tổ quốc", "Chiến công", "Dũng cảm", "Hữu nghị", sau="Huân chương"),
    *_cac("Kháng chiến", sau="Huân chương"),
    *_cac("Anh hùng Lao động", "Nghệ sĩ Nhân dân", "Nghệ sĩ Ưu tú", "Nhà giáo Nhân dân"),
    *_cac("Nhà giáo Ưu tú", "Thầy thuốc Nhân dân", "Thầy thuốc Ưu tú"),
)
_HANG = (
    Cho(("huân chương ",), rf"(?P<sai>\bhuân chương) [{CHU_HOA}]\w+"),
    Cho(
        (" hạng nhất", " hạng nhì", " hạng ba"),
        r"\b(?:[Hh]uân|[Hh]uy) chương [^.;,()]{1,40}? hạng (?P<sai>nhất|nhì|ba)\b",
    ),
)
DANH_HIEU: tuple[Luat, ...] = (*_TEN_DANH_HIEU, *_HANG)

# V.5: the decree's examples, then days named alike.
NGAY_LE = (
    *_cac("Quốc khánh", "Tổng tuyển cử đầu tiên", "Quốc tế Lao động", sau="ngày"),
    *_cac("Phụ nữ Việt Nam", "Quốc tế Phụ nữ", "Nhà giáo Việt Nam", sau="ngày"),
    *_cac("Thầy thuốc Việt Nam", "Pháp luật Việt Nam", "Gia đình Việt Nam", sau="ngày"),
    *_cac("Doanh nhân Việt Nam", sau="ngày"),
)

# V.6: a type before a number is a certain paper; laws by their names.
_LOAI = (
    "nghị định|thông tư|thông tư liên tịch|pháp lệnh|nghị quyết|quyết định|chỉ thị|kế hoạch"
    "|công văn|báo cáo|tờ trình|thông báo|hướng dẫn|chương trình|kết luận|quy định|quy chế"
    "|đề án|công điện"
)
_SO_KY_HIEU = rf"số:?\s*\d+[\d/]*[/-][{CHU_HOA}][\w/&-]*"
_LOAI_VAN_BAN = (
    Cho(
        tuple(f"{loai} số" for loai in _LOAI.split("|")),
        rf"(?<!các )(?<!những )(?<!hai )(?<!ba )(?<![\w-])(?P<sai>{_LOAI}) {_SO_KY_HIEU}",
    ),
    *(
        Cho((f"{sai} số",), rf"(?<![\w-])(?P<sai>{sai}) {_SO_KY_HIEU}", loai.capitalize())
        for loai in _LOAI.split("|")
        for sai in (hoa_moi_am_tiet(loai),)
    ),
)
_TEN_LUAT = _luat(
    *("Bộ luật Hình sự", "Bộ luật Dân sự", "Bộ luật Lao động", "Bộ luật Tố tụng hình sự"),
    *("Bộ luật Tố tụng dân sự", "Luật Tổ chức Quốc hội", "Luật Tổ chức Chính phủ"),
    *("Luật Tổ chức chính quyền địa phương", "Luật Ban hành văn bản quy phạm pháp luật"),
    *(
        "Luật Cán bộ, công chức",
        "Luật Viên chức",
        "Luật Đất đai",
        "Luật Đầu tư",
        "Luật Đầu tư công",
    ),
    *("Luật Doanh nghiệp", "Luật Đấu thầu", "Luật Ngân sách nhà nước", "Luật Khiếu nại"),
    *("Luật Tố cáo", "Luật Tiếp công dân", "Luật Lưu trữ", "Luật Hộ tịch", "Luật Công chứng"),
    *("Luật Luật sư", "Luật Trợ giúp pháp lý", "Luật Đấu giá tài sản", "Luật Giám định tư pháp"),
    *("Luật Phổ biến, giáo dục pháp luật", "Luật Hòa giải ở cơ sở", "Luật Hoà giải ở cơ sở"),
    *("Luật Xử lý vi phạm hành chính", "Luật Phòng, chống tham nhũng", "Luật Thanh tra"),
    *("Luật Thi đua, khen thưởng", "Luật Bảo vệ bí mật nhà nước", "Luật Giao dịch điện tử"),
    *("Luật Bảo hiểm xã hội", "Luật Bảo vệ môi trường", "Luật Giáo dục", "Luật Thanh niên"),
    *("Luật Tiếp cận thông tin", "Luật Thi hành án dân sự", "Luật Quốc tịch Việt Nam"),
)
TEN_VAN_BAN: tuple[Luat, ...] = (*_TEN_LUAT, *_LOAI_VAN_BAN)

# V.7: a reference to a part of a certain paper.
_PHAN = r"(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Tt]iểu mục|[Cc]hương|[Pp]hần|[Pp]hụ lục|điểm)"
_SO_PHAN = r"(?:\d+[a-zđ]?|[IVXLC]+)"
_DAU_HIEU_PHAN = tuple(
    f"{phan} {so}" for phan in ("mục", "chương", "phần") for so in "123456789IVX"
)
_CUA_VAN_BAN = (
    rf"(?=(?:(?:,| và| hoặc) {_PHAN} {_SO_PHAN}\b)*"
    r"(?: (?:[Cc]hương|[Pp]hần|[Mm]ục) (?:\d|[IVXLC])"
    r"|,? của (?:Luật|Bộ luật|Nghị định|Thông tư|Nghị quyết|Quyết định|Quy chế|Quy định|Kế hoạch)\b"
    r"| (?:Luật|Bộ luật|Nghị định|Thông tư|Nghị quyết|Quyết định|Quy chế|Phụ lục|Kế hoạch)\b))"
)
# What may follow “điều 2” where it is cited, but for “tại điều 2”, “khoản 1 điều 2”: “điều 2 bên đã
# thống nhất” is a thing of two parties.
_SAU_DIEU = (
    rf"(?=\s*(?:$|[,;:)”](?!\d)|\.(?!\d)|[{CHU_HOA}]"
    r"|(?:và|hoặc|hay|đến|của|này|nêu|nói|trên|dưới|sau|tại|theo|thuộc|thì|quy định|quy chế"
    r"|được|đã|có|chịu|phải|không|còn|khoản|điểm|mục|chương|phần|luật|nghị định|thông tư"
    r"|quyết định)(?!\w)))"
)
VIEN_DAN = (
    Cho(
        tuple(f"điều {so}" for so in range(1, 10)),
        r"(?:(?P<trich>(?<=tại )|(?<=hoản \d )|(?<=hoản \d\d ))|(?<=(?:,|à) \d )"
        r"|(?<!\d )(?<!mấy )(?<!vài )(?<!những )(?<!nhiều ))\b"
        rf"(?P<sai>điều) \d+[a-zđ]?\b(?(trich)(?!\s*(?:%|[.,]\d))|{_SAU_DIEU})",
    ),
    Cho(
        ("điều này",),
        r"(?:[Kk]hoản \d+[a-zđ]?(?:(?:, \d+)* và \d+)?|[Đđ]iểm [a-zđ]) (?P<sai>điều) này\b",
    ),
    Cho(
        _DAU_HIEU_PHAN,
        rf"{_PHAN} (?:{_SO_PHAN}|[a-zđ]) (?P<sai>tiểu mục|mục|chương|phần) {_SO_PHAN}\b",
    ),
    Cho(
        _DAU_HIEU_PHAN,
        r"(?<!chuyên )(?<!danh )(?<!hạng )(?<!đề )(?<!tiểu )(?<!Tiểu )(?<!đầu )"
        rf"\b(?P<sai>tiểu mục|mục|chương|phần) {_SO_PHAN}\b{_CUA_VAN_BAN}",
    ),
)
KHOAN_DIEM = (
    Cho((" Khoản ",), r"(?<=[\w,] )(?P<sai>Khoản) \d+\b"),
    Cho((" Điểm ",), r"(?<=[\w,] )(?P<sai>Điểm) [a-zđ](?=[\s,;.)]|$)"),
)

# V.8.b.
TET = (
    Cho(("ết nguyên",), r"\b[Tt]ết (?P<sai>nguyên [đĐ]án)\b", "Nguyên đán"),
    Cho(("ết đoan",), r"\b[Tt]ết (?P<sai>đoan [nN]gọ)\b", "Đoan ngọ"),
    Cho(("ết trung",), r"\b[Tt]ết (?P<sai>trung [tT]hu)\b", "Trung thu"),
)
TET_HOA = (
    Cho((" Tết ",), r"(?<=[\w,] )(?P<sai>Tết) (?:Nguyên đán|Đoan ngọ|Trung thu)\b"),
    Cho(("ết Nguyên Đ",), r"\b[Tt]ết Nguyên (?P<sai>Đán)\b"),
    Cho(("ết Trung T",), r"\b[Tt]ết Trung (?P<sai>Thu)\b"),
    Cho((" tết",), r"\b(?:nghỉ|đón|ăn|vui|trước|sau|quà) (?P<sai>tết)(?=[\s,.;)]*$|[,.;)]| và )"),
)

# V.8.c: weekdays and months in words; “thứ hai”, “tháng hai” also count.
_THU = "hai|ba|tư|năm|sáu|bảy"
_THANG = "giêng|hai|ba|tư|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp"
_DAU_HIEU_THANG = tuple(f"háng {thang}" for thang in _THANG.split("|"))
THU_THANG = (
    Cho(
        tuple(f"hứ {thu}" for thu in _THU.split("|")),
        rf"\b[Tt]hứ (?P<sai>{_THU})(?=,? ngày \d| (?:hàng|hằng) tuần| tuần (?:này|sau|trước|tới))",
    ),
    Cho(
        _DAU_HIEU_THANG,
        rf"\b(?:đầu|giữa|cuối|từ|đến|vào|trong|trước|sau|hết|và) [Tt]háng (?P<sai>{_THANG})"
        r"(?= đến | tới | và tháng |[,.;)]|\s*$)",
    ),
    Cho(_DAU_HIEU_THANG, rf"\b[Tt]háng (?P<sai>{_THANG})(?= năm \d{{4}}\b)"),
)

# V.9.
_TEN_SU_KIEN = _cac("Cách mạng tháng Tám", "Phong trào Xô viết Nghệ Tĩnh")
_TRIEU_DAI = (Cho(("triều ",), r"(?<!vương )(?<!thủy )\b(?P<sai>triều) (?:Lý|Trần|Lê|Nguyễn)\b"),)
SU_KIEN: tuple[Luat, ...] = (*_TEN_SU_KIEN, *_TRIEU_DAI)
