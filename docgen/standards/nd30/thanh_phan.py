"""The components of form: key, number (first digits of its codes), name, Word style, clause, ô.

The clause is where the law describes the component. A component that exists only because docgen
prints it (a table cell, the paragraph carrying a ruled line) names the clause it serves.
"""

from __future__ import annotations

from docgen.standards.base import Component

_PL = "PL I, Phần I, Mục "

COMPONENTS = (
    Component("quoc_hieu", 1, "Quốc hiệu", "VB Quốc hiệu", _PL + "II.1.a", "1"),
    Component("tieu_ngu", 2, "Tiêu ngữ", "VB Tiêu ngữ", _PL + "II.1.b", "1"),
    Component(
        "co_quan_chu_quan",
        3,
        "Tên cơ quan chủ quản trực tiếp",
        "VB Cơ quan chủ quản",
        _PL + "II.2.b",
        "2",
    ),
    Component(
        "co_quan_ban_hanh", 4, "Tên cơ quan ban hành", "VB Cơ quan ban hành", _PL + "II.2.b", "2"
    ),
    Component("so_ky_hieu", 5, "Số, ký hiệu", "VB Số ký hiệu", _PL + "II.3.c", "3"),
    Component(
        "dia_danh_ngay",
        6,
        "Địa danh và thời gian ban hành",
        "VB Địa danh ngày tháng",
        _PL + "II.4.c",
        "4",
    ),
    Component("ten_loai", 7, "Tên loại", "VB Tên loại", _PL + "II.5.b", "5a"),
    Component("trich_yeu", 8, "Trích yếu", "VB Trích yếu", _PL + "II.5.b", "5a"),
    Component(
        "trich_yeu_cong_van",
        9,
        "Trích yếu công văn",
        "VB Trích yếu công văn",
        _PL + "II.5.b",
        "5b",
    ),
    Component("kinh_gui", 10, "Kính gửi", "VB Kính gửi", _PL + "II.9.d", "9a"),
    Component("kinh_gui_noi", 11, "Nơi kính gửi", "VB Nơi kính gửi", _PL + "II.9.d", "9a"),
    Component("can_cu", 12, "Căn cứ", "VB Căn cứ", _PL + "II.6.a", "6"),
    Component("loi_van", 13, "Lời văn", "VB Lời văn", _PL + "II.6.e", "6"),
    Component("phan_chuong", 14, "Phần, chương", "VB Phần chương", _PL + "II.6.đ", "6"),
    Component(
        "tieu_de_phan_chuong",
        15,
        "Tiêu đề phần, chương",
        "VB Tiêu đề phần chương",
        _PL + "II.6.đ",
        "6",
    ),
    Component("muc_so", 16, "Từ “Mục”, “Tiểu mục” và số", "VB Mục số", _PL + "II.6.đ", "6"),
    Component("tieu_de_muc", 17, "Tiêu đề mục, tiểu mục", "VB Tiêu đề mục", _PL + "II.6.đ", "6"),
    Component("dieu", 18, "Điều", "VB Điều", _PL + "II.6.đ", "6"),
    Component("muc", 19, "Mục", "VB Mục", _PL + "V, số 6.b", "6"),
    Component("khoan_tieu_de", 20, "Khoản có tiêu đề", "VB Khoản có tiêu đề", _PL + "II.6.đ", "6"),
    Component("khoan", 21, "Khoản", "VB Khoản", _PL + "II.6.đ", "6"),
    Component("diem", 22, "Điểm", "VB Điểm", _PL + "II.6.đ", "6"),
    Component("gach_dau_dong", 23, "Gạch đầu dòng", "VB Gạch đầu dòng", _PL + "II.6.e", "6"),
    Component("quyen_han", 24, "Quyền hạn của người ký", "VB Quyền hạn", _PL + "II.7.đ", "7a"),
    Component("chuc_vu", 25, "Chức vụ của người ký", "VB Chức vụ", _PL + "II.7.đ", "7a"),
    Component("ho_ten", 26, "Họ tên của người ký", "VB Họ tên", _PL + "II.7.đ", "7b"),
    Component("noi_nhan", 27, "Từ “Nơi nhận”", "VB Nơi nhận", _PL + "II.9.d", "9b"),
    Component(
        "noi_nhan_danh_sach",
        28,
        "Danh sách nơi nhận",
        "VB Danh sách nơi nhận",
        _PL + "II.9.d",
        "9b",
    ),
    Component("phu_luc", 29, "Từ “Phụ lục” và số", "VB Phụ lục", _PL + "III.1.b"),
    Component("ten_phu_luc", 30, "Tên phụ lục", "VB Tên phụ lục", _PL + "III.1.b"),
    Component("kem_theo", 31, "Chỉ dẫn kèm theo", "VB Kèm theo", _PL + "III.1.c"),
    Component("do_mat", 32, "Dấu chỉ độ mật", "VB Độ mật", _PL + "III.2.a", "10a"),
    Component("do_khan", 33, "Dấu chỉ mức độ khẩn", "VB Độ khẩn", _PL + "III.2.b", "10b"),
    Component(
        "luu_hanh",
        34,
        "Chỉ dẫn về phạm vi lưu hành",
        "VB Phạm vi lưu hành",
        _PL + "III.2.c",
        "11",
    ),
    Component(
        "nguoi_soan_thao",
        35,
        "Ký hiệu người soạn thảo và số lượng bản",
        "VB Người soạn thảo",
        _PL + "III.3",
        "12",
    ),
    Component("dia_chi", 36, "Địa chỉ cơ quan", "VB Địa chỉ", _PL + "III.4", "13"),
    Component("so_trang", 37, "Số trang", "VB Số trang", _PL + "I.7"),
    Component("ky_so", 38, "Thông tin ký số", "VB Thông tin ký số", _PL + "III.1.d"),
    Component("o_bang", 39, "Ô bảng", "VB Ô bảng", _PL + "II.6.e", "6"),
    Component("dau_bang", 40, "Đầu bảng", "VB Đầu bảng", _PL + "II.6.e", "6"),
    Component("ke_tieu_ngu", 41, "Đường kẻ dưới Tiêu ngữ", "VB Kẻ tiêu ngữ", _PL + "II.1.b", "1"),
    Component(
        "ke_co_quan",
        42,
        "Đường kẻ dưới tên cơ quan ban hành",
        "VB Kẻ cơ quan",
        _PL + "II.2.b",
        "2",
    ),
    Component(
        "ke_trich_yeu", 43, "Đường kẻ dưới trích yếu", "VB Kẻ trích yếu", _PL + "II.5.b", "5a"
    ),
    Component("ke_kem_theo", 44, "Đường kẻ đầu phụ lục", "VB Kẻ phụ lục", "PL III, Mẫu 2.1"),
    Component("o_so_bang", 45, "Ô số", "VB Ô số", _PL + "II.6.e", "6"),
    Component("tong_cong", 46, "Tổng cộng", "VB Tổng cộng", _PL + "II.6.e", "6"),
    Component("ngat_phan", 47, "Ngắt phần", "VB Ngắt phần", _PL + "I.2"),
    Component("khung", 48, "Khung ghi chú trên đầu văn bản", "VB Khung", _PL + "I.4"),
    Component("ket_thuc_phu_luc", 49, "Kết thúc phụ lục", "VB Kết thúc phụ lục", "PL III, Mẫu 2.1"),
    Component("tham_quyen", 70, "Thẩm quyền ban hành", "VB Thẩm quyền", "PL III, Mẫu 1.2"),
    Component(
        "loi_ban_hanh",
        71,
        "Dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”",
        "VB Lời ban hành",
        "PL III, Mẫu 1.2",
    ),
    Component("ben_ky", 72, "Bên ký", "VB Bên ký", _PL + "II.7.b"),
    Component("xac_nhan", 73, "Xác nhận nơi nghỉ phép", "VB Xác nhận", "PL III, Mẫu 1.10"),
    Component("loi_gioi_thieu", 74, "Lời giới thiệu", "VB Lời giới thiệu", "PL III, Mẫu 1.8"),
)
