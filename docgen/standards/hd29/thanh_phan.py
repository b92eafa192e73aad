"""The components of form: key, number (digits of its codes), name, Word style, clause, ô of Mẫu 1.

What NĐ 30 has too keeps its key, number and style here; numbers from 50 are the Đoàn's own. The
clause is where the guidance describes the component; one that it does not describe, and docgen
prints all the same (an annex's title, a table cell), names the clause it serves.
"""

from __future__ import annotations

from docgen.standards.base import Component

_HD = "HD 29, "
_NOI_DUNG = _HD + "Mục III.6"
_BAN_SAO = _HD + "Mục III (bản sao).1.3"

COMPONENTS = (
    Component(
        "co_quan_chu_quan",
        3,
        "Tên tổ chức Đoàn cấp trên trực tiếp",
        "VB Cơ quan chủ quản",
        _HD + "Mục III.2",
        "2",
    ),
    Component(
        "co_quan_ban_hanh",
        4,
        "Tên cơ quan ban hành",
        "VB Cơ quan ban hành",
        _HD + "Mục III.2",
        "2",
    ),
    Component("so_ky_hieu", 5, "Số và ký hiệu", "VB Số ký hiệu", _HD + "Mục III.3", "3"),
    Component(
        "dia_danh_ngay",
        6,
        "Địa điểm và ngày, tháng, năm ban hành",
        "VB Địa danh ngày tháng",
        _HD + "Mục III.4",
        "4",
    ),
    Component("ten_loai", 7, "Tên loại", "VB Tên loại", _HD + "Mục III.5", "8"),
    Component("trich_yeu", 8, "Trích yếu", "VB Trích yếu", _HD + "Mục III.5", "9"),
    Component(
        "trich_yeu_cong_van",
        9,
        "Trích yếu công văn",
        "VB Trích yếu công văn",
        _HD + "Mục III.5",
        "5",
    ),
    Component("kinh_gui", 10, "Kính gửi", "VB Kính gửi", _HD + "Mục III.8", "10"),
    Component("kinh_gui_noi", 11, "Nơi kính gửi", "VB Nơi kính gửi", _HD + "Mục III.8", "10"),
    Component("can_cu", 12, "Căn cứ", "VB Căn cứ", _NOI_DUNG, "11"),
    Component("loi_van", 13, "Lời văn", "VB Lời văn", _NOI_DUNG, "11"),
    Component("phan_chuong", 14, "Từ “Phần” và số", "VB Phần chương", _NOI_DUNG, "11"),
    Component(
        "tieu_de_phan_chuong",
        15,
        "Tiêu đề phần",
        "VB Tiêu đề phần chương",
        _NOI_DUNG,
        "11",
    ),
    Component("dieu", 18, "Điều", "VB Điều", _NOI_DUNG, "11"),
    Component("muc", 19, "Mục", "VB Mục", _NOI_DUNG, "11"),
    Component("khoan_tieu_de", 20, "Khoản có tiêu đề", "VB Khoản có tiêu đề", _NOI_DUNG, "11"),
    Component("khoan", 21, "Khoản", "VB Khoản", _NOI_DUNG, "11"),
    Component("diem", 22, "Điểm (1.1.)", "VB Điểm", _NOI_DUNG, "11"),
    Component("gach_dau_dong", 23, "Gạch đầu dòng", "VB Gạch đầu dòng", _NOI_DUNG, "11"),
    Component("quyen_han", 24, "Thể thức đề ký", "VB Quyền hạn", _HD + "Mục III.7", "13"),
    Component("chuc_vu", 25, "Chức vụ của người ký", "VB Chức vụ", _HD + "Mục III.7", "14"),
    Component("ho_ten", 26, "Họ tên của người ký", "VB Họ tên", _HD + "Mục III.7", "15"),
    Component("noi_nhan", 27, "Từ “Nơi nhận”", "VB Nơi nhận", _HD + "Mục III.8", "12"),
    Component(
        "noi_nhan_danh_sach",
        28,
        "Danh sách nơi nhận",
        "VB Danh sách nơi nhận",
        _HD + "Mục III.8",
        "12",
    ),
    # Of annexes the guidance says only that each counts its own pages.
    Component("phu_luc", 29, "Từ “Phụ lục” và số", "VB Phụ lục", _HD + "Mục II.4"),
    Component("ten_phu_luc", 30, "Tên phụ lục", "VB Tên phụ lục", _HD + "Mục II.4"),
    Component("kem_theo", 31, "Chỉ dẫn kèm theo", "VB Kèm theo", _HD + "Mục II.4"),
    Component("do_mat", 32, "Dấu chỉ mức độ mật", "VB Độ mật", _HD + "Mục III.9.1", "7"),
    Component("do_khan", 33, "Dấu chỉ mức độ khẩn", "VB Độ khẩn", _HD + "Mục III.9.2", "7"),
    # Ô 12a, above the title: the text (tr. 16) names it, the diagram of Mẫu 1 does not draw it.
    Component(
        "luu_hanh",
        34,
        "Chỉ dẫn tài liệu thu hồi",
        "VB Phạm vi lưu hành",
        _HD + "Mục III.9.3",
        "12a",
    ),
    Component("so_trang", 37, "Số trang", "VB Số trang", _HD + "Mục II.4"),
    Component("o_bang", 39, "Ô bảng", "VB Ô bảng", _NOI_DUNG, "11"),
    Component("dau_bang", 40, "Đầu bảng", "VB Đầu bảng", _NOI_DUNG, "11"),
    Component("o_so_bang", 45, "Ô số", "VB Ô số", _NOI_DUNG, "11"),
    Component("tong_cong", 46, "Tổng cộng", "VB Tổng cộng", _NOI_DUNG, "11"),
    Component("ngat_phan", 47, "Ngắt phần", "VB Ngắt phần", _HD + "Mục II.2"),
    Component("khung", 48, "Khung ghi chú trên đầu văn bản", "VB Khung", _HD + "Mục III.9.3"),
    Component("ket_thuc_phu_luc", 49, "Kết thúc phụ lục", "VB Kết thúc phụ lục", _HD + "Mục II.4"),
    Component("tieu_de_doan", 50, "Tiêu đề", "VB Tiêu đề Đoàn", _HD + "Mục III.1", "1"),
    Component(
        "ke_tieu_de_doan",
        51,
        "Đường kẻ dưới tiêu đề",
        "VB Kẻ tiêu đề Đoàn",
        _HD + "Mục III.1",
        "1",
    ),
    Component(
        "sao", 52, "Ba dấu sao dưới tên cơ quan ban hành", "VB Dấu sao", _HD + "Mục III.3.1", "2"
    ),
    Component(
        "gach_trich_yeu",
        53,
        "Dấu gạch ngang dưới trích yếu",
        "VB Gạch trích yếu",
        _HD + "Mục III.5",
        "9",
    ),
    Component("diem_cap_hai", 54, "Điểm cấp hai (1.1.1.)", "VB Điểm cấp hai", _NOI_DUNG, "11"),
    Component("diem_cap_ba", 55, "Điểm cấp ba (1.1.1.1.)", "VB Điểm cấp ba", _NOI_DUNG, "11"),
    Component(
        "tai_lieu_hoi_nghi",
        56,
        "Chỉ dẫn tài liệu hội nghị",
        "VB Tài liệu hội nghị",
        _HD + "Mục III.9.3",
        "6",
    ),
    Component("du_thao", 57, "Chỉ dẫn dự thảo", "VB Dự thảo", _HD + "Mục III.9.3", "6"),
    Component(
        "ma_luu",
        58,
        "Ký hiệu chỉ dẫn lưu, mã số văn bản",
        "VB Mã lưu",
        _HD + "Mục III.9.3",
        "16",
    ),
    # The rest of a copy (ô 18, 19, 21–23 of Mẫu 2) looks like the same parts of a paper.
    Component("ke_ban_sao", 59, "Đường phân cách của bản sao", "VB Kẻ bản sao", _BAN_SAO, "17"),
    Component("chi_dan_sao", 60, "Chỉ dẫn loại bản sao", "VB Chỉ dẫn sao", _BAN_SAO, "20"),
)
