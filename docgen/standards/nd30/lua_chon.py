"""What docgen chooses where the law is silent: written into the styles, never checked.

Spacing is put before a paragraph, never after it, so that the gap between two paragraphs is one
number; only ruled lines, which belong to what stands above them, keep a distance below.
"""

from __future__ import annotations

from docgen.standards.base import PAGE, SIGNATURE_BLOCK
from docgen.standards.khai_bao import chon as _chon
from docgen.standards.khai_bao import moi as _moi
from docgen.standards.nd30.thanh_phan import COMPONENTS

NOI_DUNG_CO_LUI = (
    "can_cu",
    "loi_van",
    "dieu",
    "muc",
    "khoan_tieu_de",
    "khoan",
    "diem",
    "gach_dau_dong",
)
DUONG_KE = ("ke_tieu_ngu", "ke_co_quan", "ke_trich_yeu", "ke_kem_theo")
CHU_BANG = ("o_bang", "dau_bang", "o_so_bang", "tong_cong")


KHOANG_CACH = (
    *_moi(
        tuple(c.key for c in COMPONENTS if c.key not in (*DUONG_KE, *CHU_BANG, "khung")),
        "khoảng cách chỉ đặt trước đoạn",
        after=0.0,
    ),
    *_moi(
        (
            *("quoc_hieu", "tieu_ngu", "co_quan_chu_quan", "co_quan_ban_hanh", "trich_yeu"),
            *("kinh_gui_noi", "tieu_de_phan_chuong", "tieu_de_muc", "noi_nhan_danh_sach"),
            *("phu_luc", "ten_phu_luc", "kem_theo", "do_mat", "do_khan", "luu_hanh"),
            *("nguoi_soan_thao", "dia_chi", "so_trang", "ky_so", "khung", "ngat_phan"),
        ),
        "sát dòng trên",
        before=0.0,
    ),
    *_chon(SIGNATURE_BLOCK, "tách khối ký khỏi lời văn", before=12.0),
    *_moi(("quyen_han", "chuc_vu"), "khoảng trên cả khối do mẫu đặt", before=0.0),
    # Times New Roman rises 0.891 of its size above the baseline: 12 pt beside 14 pt starts 1.8 pt
    # lower to stand on the same line, 13 pt beside 14 pt 0.9 pt.
    *_chon("noi_nhan", "ngang hàng với quyền hạn, chức vụ (II.9.d)", before=1.8),
    *_chon("dia_danh_ngay", "tách khỏi đường kẻ phía trên", before=6.0),
    *_chon("so_ky_hieu", "cùng một dòng với địa danh, ngày tháng (II.4.c)", before=6.9),
    *_chon("ten_loai", "tách tên loại khỏi đầu văn bản", before=18.0),
    *_chon("kinh_gui", "tách khỏi đầu văn bản", before=18.0),
    *_moi(("phan_chuong", "muc_so"), "tách khỏi phần trước", before=12.0),
    *_chon("tham_quyen", "tách thẩm quyền khỏi tên loại, trích yếu", before=12.0),
    *_chon("loi_ban_hanh", "tách lời ban hành khỏi các căn cứ", before=12.0),
    *_chon("ben_ky", "khoảng trên cả khối do mẫu đặt", before=0.0),
    *_chon("xac_nhan", "khoảng trên cả khối do mẫu đặt", before=0.0),
    *_chon("loi_gioi_thieu", "như các đoạn của nội dung", before=6.0),
    *_chon("ho_ten", "chỗ cho chữ ký và dấu, khoảng bốn dòng", before=60.0),
    *_chon("khung", "tách khỏi đầu văn bản", after=6.0),
    *_chon("ket_thuc_phu_luc", "tách khỏi bảng", before=6.0),
    *_moi(CHU_BANG, "chữ không chạm đường kẻ của bảng", before=2.0, after=2.0),
)

CACH_DONG = _moi(
    (
        *("so_ky_hieu", "dia_danh_ngay", "ten_loai", "trich_yeu", "trich_yeu_cong_van"),
        *("kinh_gui", "kinh_gui_noi", "quyen_han", "chuc_vu", "ho_ten", "noi_nhan"),
        *("noi_nhan_danh_sach", "phu_luc", "ten_phu_luc", "kem_theo", "do_mat", "do_khan"),
        *("luu_hanh", "nguoi_soan_thao", "dia_chi", "so_trang", "ky_so", "khung"),
        *(*CHU_BANG, "ket_thuc_phu_luc", "tham_quyen", "loi_ban_hanh"),
        *("ben_ky", "xac_nhan", "loi_gioi_thieu"),
    ),
    "dòng đơn như các mẫu của Phụ lục III",
    line=1.0,
)

CANH = (
    *_moi(
        ("quoc_hieu", "co_quan_chu_quan"),
        "dòng dưới phải canh giữa so với dòng này",
        align="giua",
    ),
    *_moi(("quyen_han", "chuc_vu"), "họ tên phải canh giữa dưới dòng này", align="giua"),
    *_moi(("do_mat", "khung"), "cân đối trong khung", align="giua"),
    *_chon("ben_ky", "họ tên phải canh giữa dưới dòng này", align="giua"),
    *_chon("xac_nhan", "như Mẫu 1.10", align="giua"),
    *_chon("loi_gioi_thieu", "như Mẫu 1.8", align="giua"),
    *_chon("dia_chi", "cân dưới đường kẻ hết chiều ngang", align="giua"),
    *_chon("ky_so", "vị trí ở góc trên, bên phải (III.1.d)", align="phai"),
    *_chon("nguoi_soan_thao", "dưới danh sách nơi nhận, sát lề trái", align="trai"),
    *_moi(("kinh_gui", "kinh_gui_noi"), "gạch đầu dòng thẳng hàng tính từ lề trái", align="trai"),
    *_chon("o_bang", "canh đều làm hở chữ trong cột hẹp", align="trai"),
    *_moi(("dau_bang", "o_so_bang", "tong_cong"), "cột ngắn, đọc theo cột", align="giua"),
    *_chon("ket_thuc_phu_luc", "cuối dòng cuối của bảng", align="phai"),
    *_chon("ngat_phan", "đoạn không có chữ", align="trai"),
    *_moi(DUONG_KE, "đường kẻ cân đối nhờ lùi hai bên bằng nhau", align="giua"),
)

LUI = (
    *_moi(
        tuple(c.key for c in COMPONENTS if c.key not in (*NOI_DUNG_CO_LUI, "kinh_gui")),
        "không phải đoạn văn của nội dung",
        first_line=0.0,
    ),
    *_chon("kinh_gui", "như Mẫu 1.5", first_line=35.0),
    # “Kính gửi” at 14 pt is 17.4 mm wide and the colon begins there; half a colon further is its
    # middle, half a dash back (0.8 mm) is where the dash must begin.
    *_chon("kinh_gui_noi", "gạch đầu dòng nằm dưới dấu hai chấm (II.9.d)", left=52.3),
    *_moi(
        tuple(c.key for c in COMPONENTS if c.key != "kinh_gui_noi"),
        "theo lề trang hoặc lề ô",
        left=0.0,
    ),
    *_moi(tuple(c.key for c in COMPONENTS), "theo lề trang hoặc lề ô", right=0.0),
)

CHU = (
    *_chon("do_mat", "dấu do pháp luật về bí mật nhà nước quy định", size=13.0, bold=True),
    *_chon("do_mat", "dấu do pháp luật về bí mật nhà nước quy định", italic=False, case="hoa"),
    *_chon("dau_bang", "đầu bảng phân biệt với ô", bold=True),
    *_moi(("o_bang", "o_so_bang"), "chữ nội dung", bold=False),
    *_chon("tong_cong", "dòng tổng phân biệt với các dòng trên", bold=True),
    *_chon("ket_thuc_phu_luc", "chữ nội dung", bold=False),
    *_chon("khung", "ghi chú của docgen, cỡ như đầu văn bản", size=13.0, bold=True),
    *_chon("khung", "ghi chú của docgen, dễ thấy", italic=False, case="hoa"),
    *_chon("ben_ky", "như quyền hạn, chức vụ", size=14.0, bold=True, italic=False, case="hoa"),
    *_chon("xac_nhan", "như Mẫu 1.10", size=12.0, bold=False, italic=True, case="thuong"),
    *_chon("loi_gioi_thieu", "như Mẫu 1.8", size=14.0, bold=False, italic=False, case="thuong"),
    *_moi((*DUONG_KE, "ngat_phan"), "đoạn không có chữ", size=1.0, bold=False, italic=False),
)

# A ruled line is the top border of a paragraph of its own: it prints alike in Word and
# LibreOffice, and its length is what the indents leave.
KE = (
    *_moi(DUONG_KE, "đường kẻ nét liền là viền trên của đoạn", rule="tren"),
    *_moi(DUONG_KE, "đường kẻ gần dòng chữ mà không chạm", before=4.0, line_exact=2.0),
    *_moi(("ke_tieu_ngu", "ke_co_quan"), "dòng dưới đã có khoảng cách trước", after=0.0),
    *_moi(("ke_trich_yeu", "ke_kem_theo"), "tách tiêu đề khỏi nội dung", after=6.0),
    *_chon("ngat_phan", "đoạn chỉ mang ngắt phần, không được thêm trang", line_exact=1.0),
    *_chon("dia_chi", "dưới đường kẻ hết chiều ngang (III.4)", rule="tren"),
    *_moi(("do_khan", "luu_hanh"), "trong khung viền đơn (III.2)", rule="khung"),
    *_moi(("do_mat", "khung"), "trong khung viền đơn", rule="khung"),
)

TRANG_VA_MUC_LUC = (
    *_chon(PAGE, "như các mẫu: số trang nằm trong lề trên", header=10.0),
    *_moi(
        (
            *("ten_loai", "trich_yeu", "ke_trich_yeu", "phan_chuong", "tieu_de_phan_chuong"),
            *("muc_so", "tieu_de_muc", "dieu", "muc", "khoan_tieu_de", "quyen_han", "chuc_vu"),
            *("phu_luc", "ten_phu_luc", "kem_theo", "ke_kem_theo"),
            *("tham_quyen", "loi_ban_hanh", "ben_ky", "loi_gioi_thieu"),
        ),
        "không để tiêu đề một mình cuối trang",
        keep_next=True,
    ),
    *_moi(
        (*NOI_DUNG_CO_LUI, "kinh_gui_noi"),
        "không để một dòng lẻ đầu hoặc cuối trang",
        widow=True,
    ),
    *_moi(("phan_chuong", "muc", "phu_luc"), "cấp 1 của mục lục", outline=0),
    *_moi(("muc_so", "dieu", "khoan_tieu_de"), "cấp 2 của mục lục", outline=1),
)

CHOICES = (
    *KHOANG_CACH,
    *CACH_DONG,
    *CANH,
    *LUI,
    *CHU,
    *KE,
    *TRANG_VA_MUC_LUC,
)
