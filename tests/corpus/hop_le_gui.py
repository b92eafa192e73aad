"""Lawful papers that go to somebody by name. All of it is invented."""

from __future__ import annotations

from collections.abc import Sequence

from tests.corpus.go_tay import TRAI, Dang, Dong, Giay, dong, ke, loi_van
from tests.corpus.hop_le import (
    CACH,
    DA_SO,
    DAU_SO,
    TINH,
    dam,
    giay,
    het,
)
from tests.corpus.van_ban_nd30 import (
    BLANK,
    QUOC_HIEU,
    TIEU_NGU_KE,
    chu_ky,
    cuoi,
    ngay,
    noi_nhan,
    so,
    ten_loai,
)


def bao_cao() -> bytes:
    sheet = giay("Số: 27/BC-SM", "X, ngày 15 tháng 3 năm 2026")
    sheet.go(
        *ten_loai("BÁO CÁO", "Kết quả cải cách hành chính quý I năm 2026"),
        dong("Kính gửi:", Dang("trai", first=35, before=12)),
        dong("- Ủy ban nhân dân tỉnh X;", Dang("trai", left=52.3)),
        dong("- Sở Nội vụ tỉnh X.", Dang("trai", left=52.3)),
        loi_van(
            "Thực hiện Công văn số 120/SNV-CCHC ngày 01 tháng 3 năm 2026 của Sở Nội vụ về việc báo "
            "cáo cải cách hành chính, Sở Mẫu báo cáo kết quả (số liệu từ ngày 15/12/2025 đến ngày "
            "14/3/2026) như sau:"
        ),
        dam("Phần I", CACH),
        dam("KẾT QUẢ THỰC HIỆN"),
        loi_van("Sở đã ban hành 02 văn bản chỉ đạo."),
        dam("Phần II", CACH),
        dam("NHIỆM VỤ QUÝ II NĂM 2026"),
        loi_van("Tiếp tục rà soát thủ tục./."),
    )
    signed = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thị B")
    return het(sheet, ("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP."), signed)


def to_trinh() -> bytes:
    sheet = giay("Số: 08/TTr-SM", "X, ngày 02 tháng 6 năm 2026")
    sheet.go(
        *ten_loai("TỜ TRÌNH", "Về việc phê duyệt dự toán năm 2027"),
        dong("Kính gửi: Ủy ban nhân dân tỉnh X.", CACH),
        loi_van("Căn cứ Luật Ngân sách nhà nước, Sở Mẫu trình phê duyệt dự toán năm 2027:"),
        loi_van("1. Sự cần thiết: dự toán năm 2026 không còn phù hợp."),
        loi_van("2. Nội dung: 1.250.000.000 đồng (một tỷ hai trăm năm mươi triệu đồng)./."),
    )
    return het(sheet, ("- Như trên;", "- Sở Tài chính;", "- Lưu: VT, KHTC."))


def cong_van(*to: Dong, tail: Sequence[Dong] = (), body: Sequence[Dong] = DA_SO) -> bytes:
    """A letter to these; `tail` stands under the list of recipients."""
    sheet = Giay()
    sheet.so_trang()
    subject = (
        dong("V/v đôn đốc báo cáo", Dang("giua", before=6), size=12),
        dong("cải cách hành chính năm 2026", size=12),
    )
    left = [*DAU_SO, so("Số: 07/SM-VP"), *subject]
    sheet.hai_cot(left, [QUOC_HIEU, TIEU_NGU_KE, ngay("X, ngày 31 tháng 12 năm 2025")])
    sheet.go(BLANK, *to, *body)
    signed = ("TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Lê Văn C")
    cuoi(sheet, [*noi_nhan("- Như trên;", "- Lưu: VT, VP (02)."), *tail], chu_ky(*signed))
    return sheet.bytes()


def cong_van_mot() -> bytes:
    answer = loi_van(
        "Phúc đáp Công văn số 98/SNV-TCBC ngày 25 tháng 12 năm 2025 của Sở Nội vụ về việc cung cấp "
        "số liệu biên chế, Sở Mẫu cung cấp số liệu theo Công văn số 98/SNV-TCBC như sau:"
    )
    body = (answer, loi_van("1. Biên chế được giao: 40 người."), loi_van("2. Có mặt: 38 người./."))
    return cong_van(dong("Kính gửi: Sở Nội vụ tỉnh X."), body=body)


def cong_van_nhieu() -> bytes:
    return cong_van(
        dong("Kính gửi:", Dang("trai", first=35)),
        dong("- Các phòng thuộc Sở;", Dang("trai", left=52.3)),
        dong("- Các trung tâm thuộc Sở.", Dang("trai", left=52.3)),
    )


def cong_van_ngat_dong() -> bytes:
    return cong_van(
        dong("Kính gửi:", Dang("trai", left=35)),
        dong("- Các phòng thuộc Sở;\n- Các trung tâm thuộc Sở.", Dang("trai", left=52.3)),
    )


def cong_van_soan_thao() -> bytes:
    to = dong("Kính gửi: Ông Trần Văn D, Chủ tịch Hội Nông dân tỉnh.")
    return cong_van(to, tail=[dong("PL.(10)", TRAI, size=11)])


def cong_dien() -> bytes:
    sheet = giay("Số: 03/CĐ-UBND", "X, ngày 18 tháng 9 năm 2026", TINH)
    sheet.go(
        *ten_loai("CÔNG ĐIỆN", "Về ứng phó bão số 5"),
        dong("Chủ tịch Ủy ban nhân dân tỉnh X điện:", Dang("giua", before=12)),
        dong("- Giám đốc các sở;", Dang("trai", first=12.7)),
        dong("- Chủ tịch Ủy ban nhân dân các xã, phường.", Dang("trai", first=12.7)),
        loi_van("Để chủ động ứng phó bão số 5, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"),
        loi_van("1. Trực ban 24/24 giờ."),
        loi_van("2. Sơ tán dân trước 17 giờ 00 ngày 18 tháng 9 năm 2026./."),
    )
    recipients = ("- Như trên;", "- Thường trực Tỉnh ủy;", "- Lưu: VT, NL.")
    return het(sheet, recipients, ("CHỦ TỊCH", "Nguyễn Văn A"))


def giay_moi() -> bytes:
    sheet = giay("Số: 17/GM-SM", "X, ngày 28 tháng 02 năm 2026")
    sheet.go(
        *ten_loai("GIẤY MỜI", "Họp giao ban tháng 3 năm 2026"),
        loi_van("Sở Mẫu trân trọng kính mời: Đại diện lãnh đạo các phòng thuộc Sở."),
        loi_van("Tới dự: Họp giao ban tháng 3 năm 2026."),
        loi_van("Chủ trì: Đồng chí Nguyễn Văn A, Giám đốc Sở."),
        loi_van("Thời gian: 08 giờ 00, ngày 05 tháng 3 năm 2026."),
        loi_van("Địa điểm: Phòng họp tầng 2, trụ sở Sở Mẫu./."),
    )
    signed = ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Lê Văn C")
    return het(sheet, ("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP."), signed)


def giay_gioi_thieu() -> bytes:
    sheet = giay("Số: 45/GGT-SM", "X, ngày 10 tháng 5 năm 2026")
    sheet.go(
        ke(dam("GIẤY GIỚI THIỆU", CACH), 165, 0.42),
        loi_van("Sở Mẫu trân trọng giới thiệu:"),
        loi_van("Ông (bà): Lê Văn C"),
        loi_van("Chức vụ: Chuyên viên"),
        loi_van("Được cử đến: Sở Nội vụ tỉnh X"),
        loi_van("Về việc: liên hệ công tác."),
        loi_van("Giấy này có giá trị đến hết ngày 20 tháng 5 năm 2026./."),
    )
    return het(
        sheet, ("- Như trên;", "- Lưu: VT."), ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Lê Văn C")
    )


def giay_nghi_phep() -> bytes:
    sheet = giay("Số: 22/GNP-SM", "X, ngày 12 tháng 8 năm 2026")
    sheet.go(
        ke(dam("GIẤY NGHỈ PHÉP", CACH), 165, 0.42),
        loi_van("Xét Đơn đề nghị nghỉ phép ngày 10 tháng 8 năm 2026 của bà Trần Thị B, cấp cho:"),
        loi_van("Bà: Trần Thị B"),
        loi_van("Được nghỉ phép từ ngày 17 tháng 8 năm 2026 đến hết ngày 21 tháng 8 năm 2026."),
        loi_van("Nơi nghỉ phép: Hà Nội./."),
    )
    return het(
        sheet, ("- Như trên;", "- Lưu: VT, TCCB."), ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Lê C")
    )
