"""What the law asks: page, text of every component, ruled lines, sizes that belong together.

A code is KT, the component's number, one digit for the property (`CODE_DIGIT`); KT00x is the page,
KT9xx what ties several components together.
"""

from __future__ import annotations

from docgen.standards.base import (
    ANNEX_PAGE,
    CODE_DIGIT,
    PAGE,
    Allowed,
    Between,
    OneOf,
    Requirement,
    Rule,
    SameAs,
    Together,
    Value,
)
from docgen.standards.khai_bao import DUNG, DUNG_DAM, NGHIENG, NGHIENG_DAM, Co, Kieu
from docgen.standards.nd30.thanh_phan import COMPONENTS

_PL = "PL I, Phần I, Mục "
_NUMBER = {component.key: component.number for component in COMPONENTS}

# Sizes: what is lawful, and what docgen chooses, in pt.
CO_10: Co = (OneOf((10.0,)), 10.0)
CO_11: Co = (OneOf((11.0,)), 11.0)
CO_11_12: Co = (Between(11.0, 12.0), 11.0)
CO_12: Co = (OneOf((12.0,)), 12.0)
CO_12_13: Co = (Between(12.0, 13.0), 13.0)
CO_12_13_CONG_VAN: Co = (Between(12.0, 13.0), 12.0)  # as Mẫu 1.5 and the example of Mục V
CO_13: Co = (OneOf((13.0,)), 13.0)
CO_13_14: Co = (Between(13.0, 14.0), 14.0)
CO_13_14_BANG: Co = (Between(13.0, 14.0), 13.0)  # the smaller: tables are narrow
CO_13_14_DAU: Co = (Between(13.0, 14.0), 13.0)  # as the example of Mục V for the marks
CO_14: Co = (OneOf((14.0,)), 14.0)

# DUNG and NGHIENG are not bold: as the law writes kiểu chữ, "đứng" alone is not, nor "nghiêng".

# A breach that changes the width of a text changes the fraction its ruled line is of it; one that
# moves a size leaves the sizes it belongs with behind.
_CONSEQUENCES: dict[tuple[str, str], tuple[str, ...]] = {
    ("quoc_hieu", "size"): ("KT841", "KT900"),
    ("tieu_ngu", "font"): ("KT411",),
    ("tieu_ngu", "size"): ("KT411", "KT900"),
    ("tieu_ngu", "italic"): ("KT411",),
    ("tieu_ngu", "bold"): ("KT411",),
    ("tieu_ngu", "case"): ("KT411",),
    ("dia_danh_ngay", "size"): ("KT900",),
    ("dia_danh_ngay", "case"): ("TT046",),
    ("co_quan_ban_hanh", "font"): ("KT421",),
    ("co_quan_ban_hanh", "case"): ("KT421",),
    ("diem", "case"): ("TT096",),
    ("trich_yeu", "font"): ("KT431",),
    ("trich_yeu", "case"): ("KT431",),
    ("kem_theo", "font"): ("KT441",),
    ("kem_theo", "case"): ("KT441",),
    ("loi_van", "size"): ("KT901", "KT902", "KT903", "KT904", "KT905"),
    ("dieu", "size"): ("KT901",),
    ("khoan", "size"): ("KT902",),
    ("khoan_tieu_de", "size"): ("KT903",),
    ("diem", "size"): ("KT904",),
    ("gach_dau_dong", "size"): ("KT905",),
}


def _mot(target: str, prop: str, clause: str, allowed: Allowed, choose: Value) -> Requirement:
    """One requirement on a component."""
    return Requirement(
        code=f"KT{_NUMBER[target]:02d}{CODE_DIGIT[prop]}",
        clause=_PL + clause,
        target=target,
        prop=prop,
        allowed=allowed,
        choose=choose,
        consequences=_CONSEQUENCES.get((target, prop), ()),
    )


def _dung(target: str, prop: str, clause: str, value: Value) -> Requirement:
    """One requirement that leaves a single value."""
    return _mot(target, prop, clause, OneOf((value,)), value)


def _chu(target: str, clause: str, case: str, size: Co, kieu: Kieu) -> tuple[Requirement, ...]:
    """Loại chữ, cỡ chữ, kiểu chữ: one row of the table of Mục V."""
    italic, bold = kieu
    return (
        _mot(target, "size", clause, *size),
        _dung(target, "italic", clause, italic),
        _dung(target, "bold", clause, bold),
        _dung(target, "case", clause, case),
    )


def _giua(target: str, clause: str) -> Requirement:
    """Canh giữa."""
    return _dung(target, "align", clause, "giua")


def _cach_dong(target: str) -> Requirement:
    """Single to 1.5 lines; single as in the samples of Phụ lục III, which also saves pages."""
    return _mot(target, "line", "II.6.e", Between(1.0, 1.5), 1.0)


def _doan(target: str, clause: str = "II.6.e") -> tuple[Requirement, ...]:
    """How a paragraph of the text lies on the page; `clause` is that of its first line.

    The first line is 10 mm as in the samples.
    """
    return (
        _dung(target, "align", "II.6.e", "deu"),
        _mot(target, "first_line", clause, OneOf((10.0, 12.7)), 10.0),
        _mot(target, "before", "II.6.e", Between(6.0, None), 6.0),
        _cach_dong(target),
    )


def _o(target: str) -> tuple[Requirement, ...]:
    """Text of a table: content by its size and upright; weight, case and place are its own.

    II.6.e says so of the text; that tables are meant too is read into it, so both are warnings.
    """
    asked = (
        _mot(target, "size", "II.6.e", *CO_13_14_BANG),
        _dung(target, "italic", "II.6.e", value=False),
    )
    return tuple(requirement._replace(severity="warning") for requirement in asked)


def _nhu_mau(target: str) -> tuple[Requirement, ...]:
    """A line only the samples show, where they print it as a title of 14 pt: warnings.

    13 pt is of them too, where the whole text is of that size.
    """
    asked = (*_chu(target, "", "hoa", CO_13_14, DUNG_DAM), _giua(target, ""))
    return tuple(r._replace(clause="PL III, Mẫu 1.1, 1.2", severity="warning") for r in asked)


# Margins. Rounded to a twip, 20 mm is written 20.003 and 30 mm 30.004: lawful here, while 15 or 20
# at the right would be written 14.993 or 20.003, outside. 30 and 18 leave 162 mm, room for a head
# of two columns at 13 pt (Quốc hiệu alone takes 96 mm).
# A page that leaves another width makes tables too wide and the lines under titles too long.
_BE_NGANG = ("KT431", "KT441", "KT811")
TRANG = (
    Requirement(
        "KT000", _PL + "I.1", PAGE, "page_width", OneOf((210.0,)), 210.0, consequences=_BE_NGANG
    ),
    Requirement("KT006", _PL + "I.1", PAGE, "page_height", OneOf((297.0,)), 297.0),
    Requirement("KT001", _PL + "I.3", PAGE, "margin_top", Between(20.0, 25.0), 20.0),
    Requirement("KT002", _PL + "I.3", PAGE, "margin_bottom", Between(20.0, 25.0), 20.0),
    Requirement(
        "KT003",
        _PL + "I.3",
        PAGE,
        "margin_left",
        Between(30.0, 35.0),
        30.0,
        consequences=_BE_NGANG,
    ),
    Requirement(
        "KT004",
        _PL + "I.3",
        PAGE,
        "margin_right",
        Between(15.0, 20.0),
        18.0,
        consequences=_BE_NGANG,
    ),
    Requirement(
        "KT005",
        _PL + "I.2",
        PAGE,
        "orientation",
        OneOf(("doc",)),
        "doc",
        consequences=_BE_NGANG,
    ),
    Requirement("KT007", _PL + "I.2", ANNEX_PAGE, "orientation", OneOf(("doc", "ngang")), "ngang"),
)

# I.4 holds for everything printed. The urgency mark is a stamp in bright red ink (III.2.b), mostly
# put on by hand; printed in the text colour it is not against the wording either. The colour of
# the secrecy mark is for the law on state secrets.
PHONG_MAU = (
    *(_dung(c.key, "font", "I.4", "Times New Roman") for c in COMPONENTS),
    *(
        _dung(c.key, "color", "I.4", "000000")
        for c in COMPONENTS
        if c.key not in ("do_mat", "do_khan")
    ),
    _mot("do_khan", "color", "III.2.b", OneOf(("FF0000", "000000")), "FF0000"),
)

DAU_VAN_BAN = (
    *_chu("quoc_hieu", "II.1.a", "hoa", CO_12_13, DUNG_DAM),
    _dung("quoc_hieu", "line", "II.1.c", 1.0),
    *_chu("tieu_ngu", "II.1.b", "thuong", CO_13_14, DUNG_DAM),
    _giua("tieu_ngu", "II.1.b"),
    _dung("tieu_ngu", "line", "II.1.c", 1.0),
    *_chu("co_quan_chu_quan", "II.2.b", "hoa", CO_12_13, DUNG),
    _dung("co_quan_chu_quan", "line", "II.2.b", 1.0),
    *_chu("co_quan_ban_hanh", "II.2.b", "hoa", CO_12_13, DUNG_DAM),
    _giua("co_quan_ban_hanh", "II.2.b"),
    _dung("co_quan_ban_hanh", "line", "II.2.b", 1.0),
    # "In thường" is the word “Số”; that the symbol is in capitals is a check on the text.
    *_chu("so_ky_hieu", "II.3.c", "thuong", CO_13, DUNG),
    _giua("so_ky_hieu", "II.3.c"),
    *_chu("dia_danh_ngay", "II.4.c", "thuong", CO_13_14, NGHIENG),
    _giua("dia_danh_ngay", "II.4.c"),
    *_chu("ten_loai", "II.5.b", "hoa", CO_13_14, DUNG_DAM),
    _giua("ten_loai", "II.5.b"),
    *_chu("trich_yeu", "II.5.b", "thuong", CO_13_14, DUNG_DAM),
    _giua("trich_yeu", "II.5.b"),
    *_chu("trich_yeu_cong_van", "II.5.b", "thuong", CO_12_13_CONG_VAN, DUNG),
    _giua("trich_yeu_cong_van", "II.5.b"),
    _dung("trich_yeu_cong_van", "before", "II.5.b", 6.0),
    *_chu("kinh_gui", "II.9.d", "thuong", CO_13_14, DUNG),
    *_chu("kinh_gui_noi", "II.9.d", "thuong", CO_13_14, DUNG),
)

# Điều, khoản and điểm take the size of the text around them (SAME); the range is that of Mục V.
NOI_DUNG = (
    *_nhu_mau("tham_quyen"),
    *_nhu_mau("loi_ban_hanh"),
    *_chu("can_cu", "II.6.a", "thuong", CO_13_14, NGHIENG),
    *_doan("can_cu"),
    *_chu("loi_van", "II.6.e", "thuong", CO_13_14, DUNG),
    *_doan("loi_van"),
    *_chu("phan_chuong", "II.6.đ", "thuong", CO_13_14, DUNG_DAM),
    _giua("phan_chuong", "II.6.đ"),
    _cach_dong("phan_chuong"),
    *_chu("tieu_de_phan_chuong", "II.6.đ", "hoa", CO_13_14, DUNG_DAM),
    _giua("tieu_de_phan_chuong", "II.6.đ"),
    _cach_dong("tieu_de_phan_chuong"),
    *_chu("muc_so", "II.6.đ", "thuong", CO_13_14, DUNG_DAM),
    _giua("muc_so", "II.6.đ"),
    _cach_dong("muc_so"),
    *_chu("tieu_de_muc", "II.6.đ", "hoa", CO_13_14, DUNG_DAM),
    _giua("tieu_de_muc", "II.6.đ"),
    _cach_dong("tieu_de_muc"),
    *_chu("dieu", "II.6.đ và Mục V, số 6.a", "thuong", CO_13_14, DUNG_DAM),
    *_doan("dieu", "II.6.đ"),
    *_chu("muc", "V, số 6.b", "hoa", CO_13_14, DUNG_DAM),
    *_doan("muc"),
    *_chu("khoan_tieu_de", "II.6.đ và Mục V, số 6.b", "thuong", CO_13_14, DUNG_DAM),
    *_doan("khoan_tieu_de"),
    *_chu("khoan", "II.6.đ và Mục V, số 6.a", "thuong", CO_13_14, DUNG),
    *_doan("khoan"),
    *_chu("diem", "II.6.đ và Mục V, số 6.a", "thuong", CO_13_14, DUNG),
    *_doan("diem"),
    *_chu("gach_dau_dong", "II.6.e", "thuong", CO_13_14, DUNG),
    *_doan("gach_dau_dong"),
    *_o("o_bang"),
    *_o("dau_bang"),
    *_o("o_so_bang"),
    *_o("tong_cong"),
    _mot("ket_thuc_phu_luc", "size", "II.6.e", *CO_13_14),
    _dung("ket_thuc_phu_luc", "italic", "II.6.e", value=False),
)

CUOI_VAN_BAN = (
    *_chu("quyen_han", "II.7.đ", "hoa", CO_13_14, DUNG_DAM),
    *_chu("chuc_vu", "II.7.đ", "hoa", CO_13_14, DUNG_DAM),
    *_chu("ho_ten", "II.7.đ", "thuong", CO_13_14, DUNG_DAM),
    _giua("ho_ten", "II.7.đ"),
    # "Sát lề trái" is met by a justified line too.
    *_chu("noi_nhan", "II.9.d", "thuong", CO_12, NGHIENG_DAM),
    _mot("noi_nhan", "align", "II.9.d", OneOf(("trai", "deu")), "trai"),
    *_chu("noi_nhan_danh_sach", "II.9.d", "thuong", CO_11, DUNG),
    _mot("noi_nhan_danh_sach", "align", "II.9.d", OneOf(("trai", "deu")), "trai"),
)

THANH_PHAN_KHAC = (
    *_chu("phu_luc", "III.1.b", "thuong", CO_14, DUNG_DAM),
    _giua("phu_luc", "III.1.b"),
    *_chu("ten_phu_luc", "III.1.b", "hoa", CO_13_14, DUNG_DAM),
    _giua("ten_phu_luc", "III.1.b"),
    *_chu("kem_theo", "III.1.c", "thuong", CO_13_14, NGHIENG),
    _giua("kem_theo", "III.1.c"),
    *_chu("do_khan", "III.2.b", "hoa", CO_13_14_DAU, DUNG_DAM),
    _giua("do_khan", "III.2.b"),  # "cân đối trong khung"
    *_chu("luu_hanh", "III.2.c", "hoa", CO_13_14_DAU, DUNG_DAM),
    _giua("luu_hanh", "III.2.c"),
    # III.3 says in hoa, Mục V in thường: both are lawful.
    _mot("nguoi_soan_thao", "size", "III.3", *CO_11),
    _dung("nguoi_soan_thao", "italic", "III.3", value=False),
    _dung("nguoi_soan_thao", "bold", "III.3", value=False),
    _mot("nguoi_soan_thao", "case", "III.3 và Mục V, số 11", OneOf(("hoa", "thuong")), "hoa"),
    *_chu("dia_chi", "III.4", "thuong", CO_11_12, DUNG),
    *_chu("so_trang", "I.7 và Mục V, số 14", "thuong", CO_13_14, DUNG),
    _giua("so_trang", "I.7"),
    *_chu("ky_so", "III.1.d", "thuong", CO_10, DUNG),
)

REQUIREMENTS = (
    *TRANG,
    *PHONG_MAU,
    *DAU_VAN_BAN,
    *NOI_DUNG,
    *CUOI_VAN_BAN,
    *THANH_PHAN_KHAC,
)

# The footnote's rule is that sizes rise and fall together; its two rows are only examples of it,
# so another combination is a warning.
TOGETHER = (
    Together(
        "KT900",
        _PL + "V, chú thích",
        ("quoc_hieu", "tieu_ngu", "dia_danh_ngay"),
        ((13.0, 14.0, 14.0), (12.0, 13.0, 13.0)),
        severity="warning",
    ),
)

SAME = (
    SameAs("KT901", _PL + "II.6.đ", "dieu", "loi_van", "size"),
    SameAs("KT902", _PL + "II.6.đ", "khoan", "loi_van", "size"),
    SameAs("KT903", _PL + "II.6.đ", "khoan_tieu_de", "loi_van", "size"),
    SameAs("KT904", _PL + "II.6.đ", "diem", "loi_van", "size"),
    # Text as well, of which no clause but the note says that it is all of one size.
    SameAs("KT905", _PL + "V, chú thích", "gach_dau_dong", "loi_van", "size", severity="warning"),
)

# 0.42 is the middle of 1/3..1/2: neither rounding nor another machine's font leaves the range.
RULES = (
    Rule("KT411", _PL + "II.1.b", "tieu_ngu", "ke_tieu_ngu", 1.0, 1.0, 1.0),
    Rule("KT421", _PL + "II.2.b", "co_quan_ban_hanh", "ke_co_quan", 1 / 3, 1 / 2, 0.42),
    Rule("KT431", _PL + "II.5.b", "trich_yeu", "ke_trich_yeu", 1 / 3, 1 / 2, 0.42),
    # II.5.b speaks of a subject: of a paper without one only the samples draw the line.
    Rule(
        "KT432",
        "PL III, Mẫu 1.8, 1.10",
        "ten_loai",
        "ke_trich_yeu",
        1 / 3,
        1 / 2,
        0.42,
        severity="warning",
        instead_of="trich_yeu",
    ),
    # Only the samples draw this line, there about a quarter as long as its text.
    Rule(
        "KT441",
        "PL III, Mẫu 2.1",
        "kem_theo",
        "ke_kem_theo",
        1 / 5,
        1 / 2,
        0.3,
        severity="warning",
    ),
)
