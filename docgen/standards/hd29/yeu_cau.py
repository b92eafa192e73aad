"""What the guidance asks: page, text of every component, the ruled line, how paragraphs open.

A code is KT1, the component's number in two digits, one digit for the property (`CODE_DIGIT`):
NĐ 30's codes have three digits after KT, these four, so that none is ever both. KT100x is the page,
KT191x the opening words of a paragraph.

An error is what the guidance says in words. A warning is what only its samples show, what it says
of some papers and shows in all, or what its table of Mẫu 3 says by leaving “(viết hoa)” out.
"""

from __future__ import annotations

from docgen.standards.base import (
    ANNEX_PAGE,
    CODE_DIGIT,
    PAGE,
    Allowed,
    Between,
    Lead,
    OneOf,
    Requirement,
    Rule,
    SmallSheet,
    Value,
)
from docgen.standards.hd29.chu_co_dinh import DONG_KINH_GUI, KINH_GUI
from docgen.standards.hd29.thanh_phan import COMPONENTS
from docgen.standards.khai_bao import DUNG, DUNG_DAM, NGHIENG, NGHIENG_DAM, Co, Kieu

_HD = "HD 29, "
_NUMBER = {component.key: component.number for component in COMPONENTS}

# Sizes in pt: what is lawful, and what docgen chooses.
CO_13_14: Co = (Between(13.0, 14.0), 14.0)
CO_15_16: Co = (Between(15.0, 16.0), 15.0)  # the smaller: the type of the paper stays larger

# DUNG and NGHIENG are not bold: Mẫu 3 sets “đứng” against “đứng, đậm”; of “nghiêng” III.5 says so
# (“nghiêng không đậm”, tr. 10).

# A title of another width makes the line under it too long or too short.
_DUOI_TIEU_DE = ("font", "size", "italic", "bold", "case")
_CONSEQUENCES = {
    **{("tieu_de_doan", prop): ("KT1511",) for prop in _DUOI_TIEU_DE},
    ("dia_danh_ngay", "case"): ("KT841",),  # capitals are wider than the column
}


def _mot(target: str, prop: str, clause: str, allowed: Allowed, choose: Value) -> Requirement:
    """One requirement on a component."""
    return Requirement(
        code=f"KT1{_NUMBER[target]:02d}{CODE_DIGIT[prop]}",
        clause=_HD + clause,
        target=target,
        prop=prop,
        allowed=allowed,
        choose=choose,
        consequences=_CONSEQUENCES.get((target, prop), ()),
    )


def _dung(target: str, prop: str, clause: str, value: Value) -> Requirement:
    """One requirement that leaves a single value."""
    return _mot(target, prop, clause, OneOf((value,)), value)


def _chi_nhac(*requirements: Requirement) -> tuple[Requirement, ...]:
    """Those that only warn."""
    return tuple(requirement._replace(severity="warning") for requirement in requirements)


def _kieu(target: str, clause: str, kieu: Kieu) -> tuple[Requirement, ...]:
    """Dáng chữ."""
    italic, bold = kieu
    return (
        _dung(target, "italic", clause, italic),
        _dung(target, "bold", clause, bold),
    )


def _mau_3(target: str, so: int, size: float, kieu: Kieu) -> tuple[Requirement, ...]:
    """Kiểu chữ (phông), cỡ chữ, dáng chữ: one row of Mẫu 3 (tr. 20, 21)."""
    clause = f"Mẫu 3, số {so}"
    return (
        _dung(target, "font", clause, "Times New Roman"),
        _dung(target, "size", clause, size),
        *_kieu(target, clause, kieu),
    )


def _hoa(target: str, so: int) -> Requirement:
    """“(viết hoa)” in the row of Mẫu 3."""
    return _dung(target, "case", f"Mẫu 3, số {so}", "hoa")


def _khong_hoa(target: str, so: int) -> tuple[Requirement, ...]:
    """A row of Mẫu 3 without “(viết hoa)”; its sample is in small letters."""
    return _chi_nhac(_dung(target, "case", f"Mẫu 3, số {so}", "thuong"))


def _doan(target: str) -> tuple[Requirement, ...]:
    """How a paragraph of the text lies on the page (III.6, tr. 11), and its font (Mẫu 3)."""
    return _doan_dat(
        target,
        _dung(target, "align", "Mục III.6", "deu"),
        _dung(target, "first_line", "Mục III.6", 12.7),
    )


def _doan_giua(target: str) -> tuple[Requirement, ...]:
    """The same of a title in the middle of the line."""
    return _doan_dat(target, _dung(target, "align", "Mục III.6", "giua"))


def _doan_dat(target: str, *places: Requirement) -> tuple[Requirement, ...]:
    """`places` say where in the line the text lies; the rest holds for every paragraph.

    The gap between paragraphs is at most 6 pt: a bound above, where NĐ 30 has one below.
    """
    return (
        _dung(target, "font", "Mẫu 3, số 13", "Times New Roman"),
        *places,
        _mot(target, "before", "Mục III.6", Between(None, 6.0), 6.0),
        _mot(target, "line", "Mục III.6", Between(1.0, 1.2), 1.0),
    )


def _chu(target: str, case: str, kieu: Kieu) -> tuple[Requirement, ...]:
    """Text at 14 pt as III.6 describes it."""
    return (
        _dung(target, "size", "Mục III.6", 14.0),
        *_kieu(target, "Mục III.6", kieu),
        _dung(target, "case", "Mục III.6", case),
    )


def _dieu() -> tuple[Requirement, ...]:
    """An article of a decision: text like any other; of what of it is bold nothing is said."""
    return (
        _dung("dieu", "size", "Mục III.6", 14.0),
        _dung("dieu", "italic", "Mục III.6", DUNG[0]),
        _dung("dieu", "case", "Mục III.6", "thuong"),
        *_doan("dieu"),
    )


def _diem(target: str, kieu: Kieu) -> tuple[Requirement, ...]:
    """Điểm: size and place in words, its posture by “Mẫu các kiểu chữ như sau” only (tr. 11).

    The guidance itself prints points whose title runs into plain text (2.2.7, 3.1, 4.2).
    """
    return (
        _dung(target, "size", "Mục III.6", 14.0),
        *_chi_nhac(*_kieu(target, "Mục III.6", kieu)),
        _dung(target, "case", "Mục III.6", "thuong"),
        *_doan(target),
    )


# II.1 (tr. 2): “một số văn bản đặc thù như giấy giới thiệu, phiếu gửi, phiếu chuyển…”; the margins
# of II.3 and the way a page lies (II.2) are said of A4.
KHO_A5 = SmallSheet(("Giấy", "Phiếu"), 148.0, 210.0)

# The back of a sheet printed on both sides has 20 mm left and 30 mm right: Word's mirrored margins,
# which keep the values of the front.
TRANG = (
    Requirement("KT1000", _HD + "Mục II.1", PAGE, "page_width", OneOf((210.0,)), 210.0),
    Requirement("KT1006", _HD + "Mục II.1", PAGE, "page_height", OneOf((297.0,)), 297.0),
    Requirement("KT1001", _HD + "Mục II.3", PAGE, "margin_top", OneOf((20.0,)), 20.0),
    Requirement("KT1002", _HD + "Mục II.3", PAGE, "margin_bottom", OneOf((20.0,)), 20.0),
    Requirement("KT1003", _HD + "Mục II.3", PAGE, "margin_left", OneOf((30.0,)), 30.0),
    Requirement("KT1004", _HD + "Mục II.3", PAGE, "margin_right", OneOf((20.0,)), 20.0),
    Requirement("KT1005", _HD + "Mục II.2", PAGE, "orientation", OneOf(("doc",)), "doc"),
    Requirement(
        "KT1007", _HD + "Mục II.2", ANNEX_PAGE, "orientation", OneOf(("doc", "ngang")), "ngang"
    ),
)

DAU_VAN_BAN = (
    *_mau_3("tieu_de_doan", 1, 15.0, DUNG_DAM),
    _hoa("tieu_de_doan", 1),
    *_mau_3("co_quan_chu_quan", 2, 14.0, DUNG),
    _hoa("co_quan_chu_quan", 2),
    *_mau_3("co_quan_ban_hanh", 2, 14.0, DUNG_DAM),
    _hoa("co_quan_ban_hanh", 2),
    # The case is that of the word “Số”; that the symbol is in capitals (III.3.2, tr. 7) is a check
    # on the text. “Cân đối dưới tên cơ quan” (III.3.3, tr. 8) is said of advisory bodies, shown of
    # all. Mẫu 3 prints “Số 369 - QĐ/…”, without the colon and with spaces; III.3 prints neither.
    *_mau_3("so_ky_hieu", 3, 14.0, DUNG),
    *_khong_hoa("so_ky_hieu", 3),
    *_chi_nhac(_dung("so_ky_hieu", "align", "Mục III.3.3", "giua")),
    *_mau_3("dia_danh_ngay", 4, 13.0, NGHIENG),
    *_khong_hoa("dia_danh_ngay", 4),
    *_mau_3("trich_yeu_cong_van", 5, 12.0, NGHIENG),
    _dung("trich_yeu_cong_van", "case", "Mục III.5", "thuong"),
    *_mau_3("ten_loai", 10, 16.0, DUNG_DAM),
    _hoa("ten_loai", 10),
    _dung("ten_loai", "align", "Mục III.5", "giua"),
    *_mau_3("trich_yeu", 11, 14.0, DUNG_DAM),
    _dung("trich_yeu", "case", "Mục III.5", "thuong"),
    # The words “Kính gửi:” lean and the names after them do not (LEADS), so that of this paragraph
    # no one posture can be asked; Mẫu 3's “đứng, đậm” holds for the names.
    *(r for r in _mau_3("kinh_gui", 12, 14.0, DUNG_DAM) if r.prop != "italic"),
    *_khong_hoa("kinh_gui", 12),
    *_mau_3("kinh_gui_noi", 12, 14.0, DUNG_DAM),
    *_khong_hoa("kinh_gui_noi", 12),
)

# “Phần lời văn trong một văn bản phải dùng cùng một cỡ chữ”: 14, the only size there is.
NOI_DUNG = (
    *_chu("can_cu", "thuong", DUNG),
    *_doan("can_cu"),
    *_chu("loi_van", "thuong", DUNG),
    *_doan("loi_van"),
    *_chu("gach_dau_dong", "thuong", DUNG),
    *_doan("gach_dau_dong"),
    _mot("phan_chuong", "size", "Mục III.6", *CO_15_16),
    *_kieu("phan_chuong", "Mục III.6", DUNG_DAM),
    _dung("phan_chuong", "case", "Mục III.6", "thuong"),
    *_doan_giua("phan_chuong"),
    *_chu("tieu_de_phan_chuong", "thuong", DUNG_DAM),
    *_doan_giua("tieu_de_phan_chuong"),
    *_dieu(),
    *_chu("muc", "hoa", DUNG_DAM),
    *_doan("muc"),
    *_chu("khoan_tieu_de", "thuong", DUNG_DAM),
    *_doan("khoan_tieu_de"),
    *_chu("khoan", "thuong", DUNG),
    *_doan("khoan"),
    *_diem("diem", NGHIENG_DAM),
    *_diem("diem_cap_hai", NGHIENG),
    *_diem("diem_cap_ba", DUNG),
)

# Mẫu 3 (tr. 21) sets the office in plain letters. Samples of III.7 (tr. 13) print it bold where
# the head signs without a TM., KT. or TL. line: there it stands in the place of that line.
CUOI_VAN_BAN = (
    *_mau_3("quyen_han", 15, 14.0, DUNG_DAM),
    _hoa("quyen_han", 15),
    *_mau_3("chuc_vu", 16, 14.0, DUNG),
    _hoa("chuc_vu", 16),
    *_mau_3("ho_ten", 17, 14.0, DUNG_DAM),
    *_khong_hoa("ho_ten", 17),
    *_mau_3("noi_nhan", 14, 13.0, DUNG_DAM),
    *_khong_hoa("noi_nhan", 14),
    *_mau_3("noi_nhan_danh_sach", 14, 11.0, DUNG),
    *_khong_hoa("noi_nhan_danh_sach", 14),
    # “Thẳng hàng với chữ Nơi nhận”: a justified line is so too.
    _mot("noi_nhan_danh_sach", "align", "Mục III.8", OneOf(("trai", "deu")), "trai"),
)

THANH_PHAN_BO_SUNG = (
    *_mau_3("tai_lieu_hoi_nghi", 6, 12.0, NGHIENG),
    *_khong_hoa("tai_lieu_hoi_nghi", 6),
    *_mau_3("du_thao", 7, 13.0, DUNG_DAM),
    _hoa("du_thao", 7),
    *_mau_3("do_mat", 8, 13.0, DUNG_DAM),
    _hoa("do_mat", 8),
    *_mau_3("do_khan", 9, 13.0, DUNG_DAM),
    _hoa("do_khan", 9),
    # A code, in whatever letters it is made of: no case is asked.
    *_mau_3("ma_luu", 18, 8.0, NGHIENG),
    _mot("ma_luu", "align", "Mục III.9.3", OneOf(("trai", "deu")), "trai"),
    _mot("so_trang", "size", "Mục II.4", *CO_13_14),
    *_kieu("so_trang", "Mục II.4", DUNG),
    _dung("so_trang", "align", "Mục II.4", "giua"),
)

REQUIREMENTS = (
    *TRANG,
    *DAU_VAN_BAN,
    *NOI_DUNG,
    *CUOI_VAN_BAN,
    *THANH_PHAN_BO_SUNG,
)

# The guidance asks for a line, not for an unbroken one.
RULES = (
    Rule(
        "KT1511",
        _HD + "Mục III.1",
        "tieu_de_doan",
        "ke_tieu_de_doan",
        low=1.0,
        high=1.0,
        choose=1.0,
        solid=False,
    ),
)

# The number of a khoản is bold whatever follows it (tr. 11); the guidance forgets it in its own
# (tr. 10, 14, 17). “Kính gửi:…” leans only as it is printed in III.8 (tr. 14) and in the sample of
# Mẫu 3, whose column says “đứng, đậm”.
LEADS = (
    Lead("KT1910", _HD + "Mục III.6", "khoan", (), italic=False, bold=True),
    Lead(
        "KT1911",
        _HD + "Mục III.8",
        "kinh_gui",
        (KINH_GUI, DONG_KINH_GUI),
        italic=True,
        bold=True,
        severity="warning",
    ),
)
