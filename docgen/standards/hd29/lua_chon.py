"""What docgen chooses where the guidance is silent: written into the styles, never checked.

Spacing is put before a paragraph, never after it, so that the gap between two paragraphs is one
number; only what closes a title keeps a distance below. The guidance names no colour of text, and
nothing at all of annexes' titles and of tables.
"""

from __future__ import annotations

from docgen.standards.base import PAGE, SIGNATURE_BLOCK, Choice
from docgen.standards.hd29.thanh_phan import COMPONENTS
from docgen.standards.hd29.yeu_cau import NOI_DUNG, REQUIREMENTS
from docgen.standards.khai_bao import chon as _chon
from docgen.standards.khai_bao import moi as _moi

# 14 pt Times New Roman on a single line takes 16.1 pt; a letter rises 0.891 of its size, so that
# 13 pt beside 14 pt starts 0.9 pt lower to stand on the same line.
_MOT_DONG = 16.1
_LECH_13_14 = 0.9

CHU_BANG = ("o_bang", "dau_bang", "o_so_bang", "tong_cong")
KHONG_CHU = ("ke_tieu_de_doan", "ke_ban_sao", "ngat_phan")
DUONG_KE = ("ke_tieu_de_doan", "ke_ban_sao")
TAT_CA = tuple(component.key for component in COMPONENTS)
NOI_DUNG_KHOA = tuple(dict.fromkeys(requirement.target for requirement in NOI_DUNG))
_DA_CO = frozenset((requirement.target, requirement.prop) for requirement in REQUIREMENTS)


def _con_lai(prop: str) -> tuple[str, ...]:
    """The components of which the guidance does not ask that property."""
    return tuple(key for key in TAT_CA if (key, prop) not in _DA_CO)


def _tru(keys: tuple[str, ...], *others: str) -> tuple[str, ...]:
    return tuple(key for key in keys if key not in others)


PHONG_MAU = (
    *_moi(_con_lai("font"), "cùng phông với các thành phần khác", font="Times New Roman"),
    *_moi(TAT_CA, "hướng dẫn không nói màu chữ", color="000000"),
)

CHU = (
    *_chon("kinh_gui", "chữ “Kính gửi:” nghiêng riêng, tên nơi nhận đứng", italic=False),
    *_chon("sao", "cỡ của tên cơ quan phía trên", size=14.0, italic=False, bold=False),
    *_chon("gach_trich_yeu", "như trích yếu phía trên", size=14.0, italic=False, bold=True),
    *_chon("luu_hanh", "như các chỉ dẫn khác", size=13.0, italic=False, bold=True),
    *_chon("chi_dan_sao", "như mẫu câu ở Mục III (bản sao).1.3", size=14.0, italic=True),
    *_chon("chi_dan_sao", "như mẫu câu ở Mục III (bản sao).1.3", bold=False),
    *_moi(("phu_luc", "ten_phu_luc"), "như tiêu đề của văn bản", size=14.0, italic=False),
    *_moi(("phu_luc", "ten_phu_luc"), "như tiêu đề của văn bản", bold=True),
    *_chon("ten_phu_luc", "như tên loại", case="hoa"),
    *_chon("dieu", "chữ “Điều 1.” đậm riêng, phần sau như lời văn", bold=False),
    *_chon("kem_theo", "phân biệt với tên phụ lục", size=14.0, italic=True, bold=False),
    # The size of the text, so that no reading of “phần nội dung … cỡ chữ 14” is against it; the
    # guidance's own table, Mẫu 3, is smaller.
    *_moi(CHU_BANG, "cỡ chữ của nội dung", size=14.0, italic=False),
    *_moi(("o_bang", "o_so_bang"), "chữ nội dung", bold=False),
    *_moi(("dau_bang", "tong_cong"), "phân biệt với các ô khác", bold=True),
    *_chon("ket_thuc_phu_luc", "chữ nội dung", size=14.0, italic=False, bold=False),
    *_chon("khung", "ghi chú của docgen, cỡ như chỉ dẫn dự thảo", size=13.0, bold=True),
    *_chon("khung", "ghi chú của docgen, dễ thấy", italic=False, case="hoa"),
    *_moi(KHONG_CHU, "đoạn không có chữ", size=1.0, italic=False, bold=False),
)

CANH = (
    *_moi(
        ("tieu_de_doan", "dia_danh_ngay"),
        "cân đối trong cột bên phải như các mẫu",
        align="giua",
    ),
    *_moi(
        ("co_quan_chu_quan", "co_quan_ban_hanh", "sao", "trich_yeu_cong_van"),
        "cân đối trong cột bên trái như các mẫu",
        align="giua",
    ),
    *_moi(
        ("tai_lieu_hoi_nghi", "du_thao", "do_mat", "do_khan", "khung"),
        "dưới số, ký hiệu; cân đối như các mẫu",
        align="giua",
    ),
    *_moi(("trich_yeu", "gach_trich_yeu"), "dưới tên loại như Mẫu 1", align="giua"),
    *_moi(("kinh_gui", "kinh_gui_noi"), "gạch đầu dòng thẳng hàng tính từ lề trái", align="trai"),
    *_moi(("quyen_han", "chuc_vu", "ho_ten"), "cân đối với nhau như các mẫu", align="giua"),
    *_chon("noi_nhan", "danh sách phải thẳng hàng với chữ này", align="trai"),
    *_moi(("phu_luc", "ten_phu_luc", "kem_theo"), "như tiêu đề của văn bản", align="giua"),
    *_chon("luu_hanh", "phía trên tiêu đề (ô 12a)", align="phai"),
    *_chon("chi_dan_sao", "góc phải, dưới đường phân cách (ô 20)", align="giua"),
    *_chon("o_bang", "canh đều làm hở chữ trong cột hẹp", align="trai"),
    *_moi(("dau_bang", "o_so_bang", "tong_cong"), "cột ngắn, đọc theo cột", align="giua"),
    *_chon("ket_thuc_phu_luc", "cuối dòng cuối của bảng", align="phai"),
    *_chon("ngat_phan", "đoạn không có chữ", align="trai"),
    *_moi(DUONG_KE, "đường kẻ cân đối nhờ lùi hai bên bằng nhau", align="giua"),
)

LUI = (
    *_moi(_tru(_con_lai("first_line"), "kinh_gui"), "không phải đoạn văn", first_line=0.0),
    *_chon("kinh_gui", "giữa trang như ô 10 của Mẫu 1", first_line=30.0),
    # “Kính gửi” is 18.2 mm wide in 14 pt bold italic, its colon 1.6 mm; the dash, as wide as the
    # colon, begins where the colon does.
    *_chon("kinh_gui_noi", "gạch đầu dòng nằm dưới dấu hai chấm", left=48.2),
    *_moi(_tru(TAT_CA, "kinh_gui_noi"), "theo lề trang hoặc lề ô", left=0.0),
    *_moi(TAT_CA, "theo lề trang hoặc lề ô", right=0.0),
)

_CACH_TREN = {
    "dia_danh_ngay": (_LECH_13_14, "ngang hàng với số, ký hiệu (III.4)"),
    # Ô 12 of Mẫu 1 and the guidance's last page: level with the office, one line under TM.
    "noi_nhan": (_MOT_DONG + _LECH_13_14, "ngang hàng với chức danh người ký (III.8)"),
    "ten_loai": (18.0, "tách tên loại khỏi đầu văn bản"),
    "kinh_gui": (18.0, "tách khỏi đầu văn bản"),
    "ho_ten": (60.0, "chỗ cho chữ ký và dấu, khoảng bốn dòng"),
    "ket_thuc_phu_luc": (6.0, "tách khỏi bảng"),
    **dict.fromkeys(
        ("tai_lieu_hoi_nghi", "du_thao", "do_mat", "do_khan"),
        (6.0, "tách khỏi số, ký hiệu phía trên"),
    ),
    **dict.fromkeys(CHU_BANG, (2.0, "chữ không chạm đường kẻ của bảng")),
    **dict.fromkeys(DUONG_KE, (4.0, "đường kẻ gần dòng chữ mà không chạm")),
}
_CACH_DUOI = {
    "gach_trich_yeu": (6.0, "tách tiêu đề khỏi nội dung"),
    "kem_theo": (6.0, "tách tiêu đề khỏi nội dung"),
    "khung": (6.0, "tách khỏi đầu văn bản"),
    **dict.fromkeys(CHU_BANG, (2.0, "chữ không chạm đường kẻ của bảng")),
}
KHOANG_CACH = (
    *(Choice(key, "before", value, why) for key, (value, why) in _CACH_TREN.items()),
    *_moi(_tru(_con_lai("before"), *_CACH_TREN), "sát dòng trên", before=0.0),
    *(Choice(key, "after", value, why) for key, (value, why) in _CACH_DUOI.items()),
    *_moi(_tru(TAT_CA, *_CACH_DUOI), "khoảng cách chỉ đặt trước đoạn", after=0.0),
    *_chon(SIGNATURE_BLOCK, "tách khối ký khỏi lời văn", before=12.0),
)

CACH_DONG = _moi(_tru(_con_lai("line"), *KHONG_CHU), "dòng đơn như các mẫu của hướng dẫn", line=1.0)

# A ruled line is the top border of a paragraph of its own: it prints alike in Word and
# LibreOffice, and its length is what the indents leave.
KE = (
    *_moi(DUONG_KE, "đường kẻ là viền trên của đoạn", rule="tren", line_exact=2.0),
    *_chon("ngat_phan", "đoạn chỉ mang ngắt phần, không được thêm trang", line_exact=1.0),
    *_chon("do_mat", "có viền khung hình chữ nhật (III.9.1)", rule="khung"),
    *_chon("du_thao", "trong khung như ví dụ ở Mẫu 3", rule="khung"),
    *_chon("khung", "trong khung viền đơn", rule="khung"),
)

TRANG_VA_MUC_LUC = (
    *_chon(PAGE, "số trang nằm trong lề trên", header=10.0),
    *_moi(
        (
            *("ten_loai", "trich_yeu", "gach_trich_yeu", "phan_chuong", "tieu_de_phan_chuong"),
            *("muc", "khoan_tieu_de", "quyen_han", "chuc_vu"),
            *("phu_luc", "ten_phu_luc", "kem_theo"),
        ),
        "không để tiêu đề một mình cuối trang",
        keep_next=True,
    ),
    *_moi(
        (*_tru(NOI_DUNG_KHOA, "phan_chuong", "tieu_de_phan_chuong"), "kinh_gui_noi"),
        "không để một dòng lẻ đầu hoặc cuối trang",
        widow=True,
    ),
    *_moi(("phan_chuong", "muc", "phu_luc"), "cấp 1 của mục lục", outline=0),
    *_chon("khoan_tieu_de", "cấp 2 của mục lục", outline=1),
)

CHOICES = (
    *PHONG_MAU,
    *CHU,
    *CANH,
    *LUI,
    *KHOANG_CACH,
    *CACH_DONG,
    *KE,
    *TRANG_VA_MUC_LUC,
)
