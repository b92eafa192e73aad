"""Lawful papers in Điều: what decides, what several parties sign. All of it is invented."""

from __future__ import annotations

from tests.corpus.go_tay import Dang, dong, ke, loi_van
from tests.corpus.hop_le import (
    CACH,
    DAU_SO,
    KY,
    ROOM,
    TINH,
    can_cu,
    dam,
    dieu,
    giay,
    het,
)
from tests.corpus.van_ban_nd30 import (
    BLANK,
    QUOC_HIEU,
    TIEU_NGU_KE,
    chu_ky,
    cuoi,
    noi_nhan,
    ten_loai,
)


def nghi_quyet() -> bytes:
    hoi_dong = (
        dong("HỘI ĐỒNG NHÂN DÂN", size=13, bold=True),
        ke(dong("TỈNH X", size=13, bold=True), ROOM, 0.42),
    )
    sheet = giay("Số: 12/NQ-HĐND", "X, ngày 09 tháng 12 năm 2025", hoi_dong)
    sheet.go(
        *ten_loai("NGHỊ QUYẾT", "Về kế hoạch biên chế công chức năm 2026"),
        dam("HỘI ĐỒNG NHÂN DÂN TỈNH X", CACH),
        dam("KHÓA XVIII, KỲ HỌP THỨ 20"),
        can_cu("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        can_cu(
            "Xét Tờ trình số 512/TTr-UBND ngày 20 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh về "
            "kế hoạch biên chế công chức năm 2026; Báo cáo thẩm tra của Ban Pháp chế; ý kiến thảo "
            "luận của đại biểu Hội đồng nhân dân tại kỳ họp."
        ),
        dam("QUYẾT NGHỊ:", Dang("giua", before=6)),
        dieu(1, "Thông qua kế hoạch biên chế công chức năm 2026 của tỉnh là 1.250 người."),
        dieu(2, "Giao Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết./."),
    )
    recipients = ("- Thường trực Tỉnh ủy;", "- Đại biểu HĐND tỉnh;", "- Lưu: VT, PC.")
    return het(sheet, recipients, ("CHỦ TỊCH", "Nguyễn Văn A"))


def quyet_dinh() -> bytes:
    sheet = giay("Số: 15/QĐ-SM", "X, ngày 20 tháng 4 năm 2026")
    sheet.go(
        *ten_loai("QUYẾT ĐỊNH", "Về việc bổ nhiệm Trưởng phòng Hành chính"),
        dam("GIÁM ĐỐC SỞ MẪU", CACH),
        can_cu("Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;"),
        can_cu("Theo đề nghị của Chánh Văn phòng Sở."),
        dam("QUYẾT ĐỊNH:", Dang("giua", before=6)),
        dieu(1, "Bổ nhiệm bà Trần Thị B giữ chức Trưởng phòng Hành chính, thời hạn 05 năm."),
        dieu(2, "Chánh Văn phòng và bà Trần Thị B chịu trách nhiệm thi hành Quyết định này./."),
    )
    return het(sheet, ("- Như Điều 2;", "- Lưu: VT, VP (5)."))


def quyet_dinh_khoan_diem() -> bytes:
    sheet = giay("Số: 1520/QĐ-UBND", "X, ngày 03 tháng 11 năm 2025", TINH)
    diem = ("a) Hạ tầng số;", "b) Dữ liệu số;", "c) Nhân lực;", "d) An toàn;", "đ) Truyền thông.")
    sheet.go(
        *ten_loai("QUYẾT ĐỊNH", "Phê duyệt Đề án chuyển đổi số giai đoạn 2026 - 2030"),
        dam("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X", CACH),
        can_cu("Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;"),
        can_cu(
            "Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 88/TTr-SKHCN ngày "
            "20 tháng 10 năm 2025."
        ),
        dam("QUYẾT ĐỊNH:", Dang("giua", before=6)),
        dieu(1, "Phê duyệt Đề án chuyển đổi số giai đoạn 2026 - 2030 với các nội dung sau:"),
        loi_van("1. Nhiệm vụ", bold=True),
        *map(loi_van, diem),
        loi_van("2. Kinh phí: 15.000.000 đồng (Bằng chữ: Mười lăm triệu đồng)."),
        dieu(2, "Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./."),
    )
    signed = ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A")
    return het(sheet, ("- Như Điều 2;", "- Cổng TTĐT tỉnh;", "- Lưu: VT, KGVX."), signed)


def quyet_dinh_tap_the() -> bytes:
    xa = (
        dong("ỦY BAN NHÂN DÂN", size=13, bold=True),
        ke(dong("XÃ ĐÔNG A", size=13, bold=True), ROOM, 0.42),
    )
    sheet = giay("Số: 101/QĐ-UBND", "Đông A, ngày 22 tháng 7 năm 2026", xa)
    sheet.go(
        *ten_loai("QUYẾT ĐỊNH", "Về việc thành lập Tổ công tác"),
        dam("ỦY BAN NHÂN DÂN XÃ ĐÔNG A", CACH),
        can_cu("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        can_cu("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội."),
        dam("QUYẾT ĐỊNH:", Dang("giua", before=6)),
        dieu(1, "Thành lập Tổ công tác, gồm các ông, bà có tên sau:"),
        loi_van("1. Ông Lê Văn C, Phó Chủ tịch Ủy ban nhân dân xã, Tổ trưởng;"),
        loi_van("2. Bà Trần Thị B, công chức Văn hóa - Xã hội, Tổ phó."),
        dieu(2, "Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."),
    )
    signed = ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn C")
    return het(sheet, ("- Như Điều 2;", "- Đảng ủy, HĐND xã;", "- Lưu: VT, VHXH."), signed)


def quyet_dinh_quy_che() -> bytes:
    sheet = giay("Số: 21/QĐ-SM", "X, ngày 05 tháng 5 năm 2026")
    sheet.go(
        *ten_loai("QUYẾT ĐỊNH", "Ban hành Quy chế văn thư của Sở Mẫu"),
        dam("GIÁM ĐỐC SỞ MẪU", CACH),
        can_cu(
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác "
            "văn thư;"
        ),
        can_cu("Theo đề nghị của Chánh Văn phòng Sở."),
        dam("QUYẾT ĐỊNH:", Dang("giua", before=6)),
        dieu(1, "Ban hành kèm theo Quyết định này Quy chế văn thư của Sở Mẫu."),
        dieu(2, "Trưởng các phòng chịu trách nhiệm thi hành Quyết định này./."),
    )
    cuoi(sheet, noi_nhan("- Như Điều 2;", "- Lưu: VT, VP."), chu_ky(*KY))
    sheet.sang_phu_luc()
    sheet.so_trang()
    sheet.hai_cot(DAU_SO, [QUOC_HIEU, TIEU_NGU_KE])
    sheet.go(
        dam("QUY CHẾ", CACH),
        dam("Văn thư của Sở Mẫu"),
        dong("(Kèm theo Quyết định số 21/QĐ-SM ngày 05 tháng 5 năm 2026", italic=True),
        ke(dong("của Giám đốc Sở Mẫu)", italic=True), 165, 0.3),
        dam("Chương I", CACH),
        dam("QUY ĐỊNH CHUNG"),
        dieu(1, "Phạm vi điều chỉnh", titled=True),
        loi_van("Quy chế này quy định về công tác văn thư của Sở Mẫu."),
        dam("Chương II", CACH),
        dam("SOẠN THẢO VĂN BẢN"),
        dam("Mục 1", CACH),
        dam("THỂ THỨC"),
        dieu(2, "Thể thức văn bản", titled=True),
        loi_van("Thể thức văn bản theo Phụ lục I Nghị định số 30/2020/NĐ-CP."),
        dam("Mục 2", CACH),
        dam("KÝ VĂN BẢN"),
        dieu(3, "Thẩm quyền ký", titled=True),
        loi_van("Giám đốc Sở ký mọi văn bản của Sở./."),
    )
    return sheet.bytes()


def cac_ben(kind: str, number: str) -> bytes:
    """A paper that two parties sign."""
    sheet = giay(number, "X, ngày 15 tháng 6 năm 2026")
    sheet.go(
        *ten_loai(kind, "Về việc in ấn tài liệu"),
        can_cu("Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015;"),
        can_cu("Căn cứ nhu cầu và khả năng của hai bên."),
        loi_van("Bên A: Sở Mẫu. Bên B: Công ty In X."),
        dieu(1, "Nội dung công việc", titled=True),
        loi_van("Bên B in cho Bên A 500 cuốn tài liệu."),
        dieu(2, "Giá trị", titled=True),
        loi_van("15.000.000 đồng (Bằng chữ: Mười lăm triệu đồng)./."),
        BLANK,
    )
    left = chu_ky("ĐẠI DIỆN BÊN A", "GIÁM ĐỐC", "Nguyễn Văn A")
    sheet.hai_cot(left, chu_ky("ĐẠI DIỆN BÊN B", "GIÁM ĐỐC", "Trần Thị B"), (82, 83))
    return sheet.bytes()
