"""Papers of other bodies: the Đoàn's, the Party's, a legal document; and a copy of a paper.

All of it is invented.
"""

from __future__ import annotations

from tests.corpus.go_tay import HEAD, TRAI, Dang, Giay, dong, ke, loi_van
from tests.corpus.van_ban_nd30 import (
    BLANK,
    CHU_QUAN,
    QUOC_HIEU,
    SO_MAU,
    SO_MAU_KE,
    TIEU_NGU_KE,
    chu_ky,
    cuoi,
    ngay,
    noi_nhan,
    so,
    ten_loai,
)


def ke_hoach_doan() -> bytes:
    """A plan of a chi đoàn, numbered as the state's papers are."""
    giay = Giay(right=20)
    giay.so_trang()
    giay.hai_cot(
        [
            dong("ĐOÀN KHỐI TỈNH X"),
            dong("CHI ĐOÀN SỞ MẪU", bold=True),
            dong("***"),
            dong("Số: 05/KH-CĐ"),
        ],
        [
            ke(dong("ĐOÀN TNCS HỒ CHÍ MINH", size=15, bold=True), 81.2, 1),
            dong("X, ngày 08 tháng 3 năm 2026", Dang("giua", before=12), size=13, italic=True),
        ],
        (75, 85),
    )
    giay.go(
        dong("KẾ HOẠCH", Dang("giua", before=12), size=16, bold=True),
        dong("Ra quân Tháng Thanh niên năm 2026", bold=True),
        dong("-------"),
        loi_van("Chi đoàn Sở Mẫu xây dựng Kế hoạch như sau:"),
        loi_van("I. MỤC ĐÍCH", bold=True),
        loi_van("Phát huy vai trò xung kích của đoàn viên."),
        loi_van("II. TỔ CHỨC THỰC HIỆN", bold=True),
        loi_van("Trên đây là Kế hoạch của Chi đoàn, các đồng chí đoàn viên thực hiện."),
    )
    left = [
        dong("Nơi nhận:", TRAI, size=13, bold=True, italic=True),
        *noi_nhan("- Đoàn khối tỉnh X;", "- Lưu VP.")[1:],
    ]
    right = [
        dong("TM. BAN CHẤP HÀNH CHI ĐOÀN", bold=True),
        dong("BÍ THƯ"),
        *(BLANK for _ in range(3)),
        dong("Nguyễn Văn A", bold=True),
    ]
    cuoi(giay, left, right)
    return giay.bytes()


def cong_van_dang() -> bytes:
    """A letter of a Party cell."""
    giay = Giay()
    giay.hai_cot(
        [
            dong("ĐẢNG BỘ TỈNH X"),
            dong("CHI BỘ SỞ MẪU", bold=True),
            dong("*"),
            dong("Số 15-CV/CB"),
        ],
        [
            ke(dong("ĐẢNG CỘNG SẢN VIỆT NAM", size=15, bold=True), HEAD[1] - 3.8, 1),
            dong("X, ngày 03 tháng 02 năm 2026", Dang("giua", before=12), italic=True),
        ],
    )
    giay.go(
        BLANK,
        dong("Kính gửi: Các đồng chí đảng viên", Dang("giua"), italic=True),
        loi_van("Chi bộ Sở Mẫu đề nghị các đồng chí đảng viên dự sinh hoạt đúng giờ."),
    )
    cuoi(
        giay,
        [dong("Nơi nhận:", TRAI), dong("- Như trên,", TRAI, size=12)],
        [dong("T/M CHI BỘ", bold=True), dong("BÍ THƯ"), BLANK, dong("Nguyễn Văn A", bold=True)],
    )
    return giay.bytes()


def quyet_dinh_qppl() -> bytes:
    """A decision of a provincial committee that is a legal document: a year in its number."""
    giay = Giay()
    giay.so_trang()
    giay.hai_cot(
        [
            dong("ỦY BAN NHÂN DÂN", size=13, bold=True),
            ke(dong("TỈNH X", size=13, bold=True), HEAD[0] - 3.8, 0.42),
            dong("Số: 12/2022/QĐ-UBND", size=13),
        ],
        [
            QUOC_HIEU,
            TIEU_NGU_KE,
            dong("X, ngày 05 tháng 5 năm 2022", italic=True),
        ],
    )
    giay.go(
        dong("QUYẾT ĐỊNH", Dang("giua", before=12), bold=True),
        dong("Quy định mức thu phí thăm quan trên địa bàn tỉnh X", bold=True),
        loi_van("Căn cứ Luật Tổ chức chính quyền địa phương;", italic=True),
        dong("QUYẾT ĐỊNH:", bold=True),
        loi_van("Điều 1. Quyết định này quy định mức thu phí trên địa bàn tỉnh X."),
    )
    cuoi(
        giay,
        noi_nhan("- Như Điều 1;", "- Lưu: VT."),
        [dong("TM. ỦY BAN NHÂN DÂN", bold=True), dong("CHỦ TỊCH", bold=True), BLANK],
    )
    return giay.bytes()


def thong_bao_sao_y() -> bytes:
    """A lawful paper with the block of its copy under it, as Mẫu 3.1 prints that."""
    giay = Giay()
    giay.so_trang()
    giay.hai_cot(
        [CHU_QUAN, SO_MAU_KE, so("Số: 12/TB-SM")],
        [QUOC_HIEU, TIEU_NGU_KE, ngay("X, ngày 09 tháng 3 năm 2026")],
    )
    giay.go(
        *ten_loai("THÔNG BÁO", "Lịch tiếp công dân năm 2026"),
        loi_van("Sở Mẫu tiếp công dân ngày 15 hằng tháng./."),
    )
    left = noi_nhan("- Các phòng thuộc Sở;", "- Lưu: VT, VP.")
    cuoi(giay, left, chu_ky("GIÁM ĐỐC", "Nguyễn Văn A"))
    giay.go(BLANK)
    giay.hai_cot(
        [SO_MAU, so("Số: 25/SY-SM")],
        [dong("SAO Y", bold=True), ngay("X, ngày 15 tháng 4 năm 2026")],
    )
    left = noi_nhan("- Các phòng thuộc Sở;", "- Lưu: VT.")
    cuoi(giay, left, chu_ky("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Trần Thị B"))
    return giay.bytes()
