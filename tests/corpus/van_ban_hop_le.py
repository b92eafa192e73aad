"""Lawful papers of many kinds and layouts, after the samples of Phụ lục III; all of it invented."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from tests.corpus.go_tay import HEAD, TRAI, Chu, Dang, Dong, Giay, Ke, dong, gach, ke, loi_van
from tests.corpus.hop_le import (
    CACH,
    DA_SO,
    DAU_SO,
    GUI,
    KY,
    ROOM,
    co_ten,
    dam,
    giay,
    het,
)
from tests.corpus.hop_le_dieu import (
    cac_ben,
    nghi_quyet,
    quyet_dinh,
    quyet_dinh_khoan_diem,
    quyet_dinh_quy_che,
    quyet_dinh_tap_the,
)
from tests.corpus.hop_le_gui import (
    bao_cao,
    cong_dien,
    cong_van_mot,
    cong_van_ngat_dong,
    cong_van_nhieu,
    cong_van_soan_thao,
    giay_gioi_thieu,
    giay_moi,
    giay_nghi_phep,
    to_trinh,
)
from tests.corpus.van_ban_nd30 import (
    BLANK,
    CHU_QUAN,
    QUOC_HIEU,
    SO_MAU,
    TIEU_NGU,
    TIEU_NGU_DAI,
    TIEU_NGU_KE,
    chu_ky,
    cuoi,
    ngay,
    noi_nhan,
    so,
    ten_loai,
)


def chi_thi() -> bytes:
    agency = (
        dong("CHỦ TỊCH", size=13, bold=True),
        ke(dong("ỦY BAN NHÂN DÂN TỈNH X", size=13, bold=True), ROOM, 0.42),
    )
    sheet = giay("Số: 05/CT-CTUBND", "X, ngày 14 tháng 02 năm 2026", agency)
    sheet.go(
        *ten_loai("CHỈ THỊ", "Về tăng cường kỷ luật, kỷ cương hành chính"),
        loi_van("Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"),
        loi_van("1. Thủ trưởng các cơ quan thực hiện nghiêm quy định về thời giờ làm việc."),
        loi_van("2. Sở Tài chính bố trí kinh phí thực hiện Chỉ thị này./."),
    )
    recipients = ("- Các sở, ban, ngành;", "- UBND các xã, phường;", "- Lưu: VT, NC.")
    return het(sheet, recipients, ("CHỦ TỊCH", "Nguyễn Văn A"))


def thong_bao_13() -> bytes:
    """All of it a size smaller, as the note of Mục V lets it be."""
    sheet = Giay(right=20, size=13)
    sheet.so_trang()
    agency = ke(dong("SỞ MẪU", size=12, bold=True), 56.2, 0.42)
    motto = ke(dong("Độc lập - Tự do - Hạnh phúc", size=13, bold=True), 96.2, 1)
    date = dong("X, ngày 09 tháng 7 năm 2026", Dang("giua", before=6), size=13, italic=True)
    sheet.hai_cot(
        [dong("UBND TỈNH X", size=12), agency, so("Số: 31/TB-SM")],
        [dong(QUOC_HIEU.chu[0].text, size=12, bold=True), motto, date],
        (60, 100),
    )
    sheet.go(
        dong("THÔNG BÁO", CACH, size=13, bold=True),
        ke(dong("Về lịch tiếp công dân quý III năm 2026", size=13, bold=True), 160, 0.42),
        loi_van("1. Thời gian: ngày 15 hằng tháng, từ 08 giờ 00 đến 11 giờ 00."),
        loi_van("2. Địa điểm: tầng 1, trụ sở Sở Mẫu./."),
        BLANK,
    )
    right = [dong(t, size=13, bold=True) for t in ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")]
    name = dong("Nguyễn Văn A", size=13, bold=True)
    sheet.hai_cot(noi_nhan(*GUI), [*right, BLANK, BLANK, name], (80, 80))
    return sheet.bytes()


def ke_hoach_phu_luc() -> bytes:
    sheet = giay("Số: 05/KH-SM", "X, ngày 12 tháng 01 năm 2026")
    sheet.go(
        *ten_loai("KẾ HOẠCH", "Cải cách hành chính năm 2026"),
        loi_van(
            "Thực hiện Quyết định số 3369/QĐ-UBND ngày 31 tháng 12 năm 2025 của Ủy ban nhân dân "
            "tỉnh về cải cách hành chính năm 2026, Sở Mẫu ban hành Kế hoạch như sau:"
        ),
        loi_van("I. MỤC ĐÍCH, YÊU CẦU", bold=True),
        loi_van("1. Mục đích", bold=True),
        loi_van("Nâng cao chất lượng phục vụ."),
        loi_van("2. Yêu cầu", bold=True),
        loi_van("- Bám sát Quyết định số 3369/QĐ-UBND;"),
        loi_van("- Đúng thời hạn."),
        loi_van("II. NHIỆM VỤ", bold=True),
        loi_van("Nhiệm vụ cụ thể tại Phụ lục I, kinh phí tại Phụ lục II kèm theo Kế hoạch này."),
        loi_van("Trên đây là Kế hoạch của Sở Mẫu, đề nghị các đơn vị thực hiện./."),
    )
    recipients = ("- UBND tỉnh (để b/c);", "- Các phòng thuộc Sở;", "- Lưu: VT, VP.")
    cuoi(sheet, noi_nhan(*recipients), chu_ky(*KY))
    for number, title, width in (("I", "NHIỆM VỤ NĂM 2026", 252), ("II", "KINH PHÍ NĂM 2026", 165)):
        sheet.sang_phu_luc(landscape=width > 200)
        sheet.so_trang()
        put = "(Kèm theo Kế hoạch số 05/KH-SM ngày 12 tháng 01 năm 2026 của Sở Mẫu)"
        sheet.go(
            dam(f"Phụ lục {number}"), dam(title), ke(dong(put, italic=True), width, 0.3), BLANK
        )
        head = [dong(t, size=13, bold=True) for t in ("STT", "Nội dung", "Thời gian")]
        row = [dong("1", size=13), dong("Rà soát", TRAI, size=13), dong("Quý I", size=13)]
        sheet.bang((15, width - 75, 60), [head, row])
        sheet.go(dong("./.", Dang("phai")))
    return sheet.bytes()


def bien_ban() -> bytes:
    sheet = Giay()
    sheet.so_trang()
    sheet.hai_cot([*DAU_SO, so("Số: 09/BB-SM")], [QUOC_HIEU, TIEU_NGU_KE])
    sheet.go(
        *ten_loai("BIÊN BẢN", "Họp giao ban tháng 3 năm 2026"),
        loi_van("Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 3 năm 2026."),
        loi_van("Chủ trì (chủ tọa): Ông Nguyễn Văn A, Giám đốc Sở."),
        loi_van("Thư ký (người ghi biên bản): Bà Trần Thị B."),
        loi_van("Cuộc họp kết thúc vào 11 giờ 00, ngày 05 tháng 3 năm 2026./."),
        BLANK,
    )
    sheet.hai_cot(chu_ky("THƯ KÝ", "Trần Thị B"), chu_ky("CHỦ TỌA", "Nguyễn Văn A"), (82, 83))
    sheet.go(BLANK, *noi_nhan("- Lãnh đạo Sở;", "- Lưu: VT, VP."))
    return sheet.bytes()


def dau_tab() -> bytes:
    """A head typed with tabs, its lines drawn."""
    sheet = Giay()
    sheet.so_trang()
    look = Dang("trai", tabs=((30, "CENTER"), (115, "CENTER")))
    above = Chu("\tUBND TỈNH X", 13), Chu(f"\t{QUOC_HIEU.chu[0].text}", 13, bold=True)
    names = Chu("\tSỞ MẪU", 13, bold=True), Chu(f"\t{TIEU_NGU.chu[0].text}", bold=True)
    lines = Ke(8, 26), Ke(TIEU_NGU_DAI, 115 - TIEU_NGU_DAI / 2)
    date = Chu("\tX, ngày 02 tháng 6 năm 2026", italic=True)
    sheet.go(
        Dong(above, look),
        Dong(names, look, lines),
        BLANK,
        Dong((Chu("\tSố: 08/CTr-SM", 13), date), look),
        *ten_loai("CHƯƠNG TRÌNH", "Công tác năm 2026"),
        *DA_SO,
    )
    return het(sheet)


def dau_nhieu_hang() -> bytes:
    """A head in a table of two rows, the line under the subject a border."""
    sheet = Giay()
    sheet.so_trang()
    number, date = so("Số: …/KH-SM"), ngay("X, ngày … tháng … năm 2026")
    sheet.hang(HEAD, [[DAU_SO, [QUOC_HIEU, TIEU_NGU_KE]], [[number], [date]]])
    title = dam("KẾ HOẠCH", CACH)
    border = Dang("giua", left=73, right=73, border="top")
    sheet.go(title, dam("Công tác năm 2026"), Dong((Chu("", 2),), border), *DA_SO)
    return het(sheet)


def dau_gach() -> bytes:
    """A head whose lines are typed."""
    sheet = Giay()
    sheet.so_trang()
    right = [QUOC_HIEU, TIEU_NGU, gach(TIEU_NGU_DAI), ngay("X, ngày 12 tháng 01 năm 2026")]
    sheet.hai_cot([CHU_QUAN, SO_MAU, gach(8), so("Số: 05/PA-SM")], right)
    sheet.go(*ten_loai("PHƯƠNG ÁN", "Phòng cháy, chữa cháy"), *DA_SO)
    return het(sheet)


def danh_so_tu_dong() -> bytes:
    """Numbers that Word counts."""
    sheet = giay("Số: 06/HD-SM", "X, ngày 12 tháng 01 năm 2026")
    sheet.danh_so(("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"))
    level = [Dang("deu", first=12.7, before=6, list_level=n) for n in range(3)]
    sheet.go(
        *ten_loai("HƯỚNG DẪN", "Về công tác thi đua năm 2026"),
        dong("MỤC ĐÍCH", level[0], bold=True),
        dong("Mục đích chung", level[1], bold=True),
        dong("Nâng cao chất lượng;", level[2]),
        dong("Đúng hạn.", level[2]),
        dong("TỔ CHỨC THỰC HIỆN", level[0], bold=True),
        loi_van("Các đơn vị thực hiện./."),
    )
    return het(sheet)


HOP_LE: Mapping[str, Callable[[], bytes]] = MappingProxyType(
    {
        "nghị quyết": nghi_quyet,
        "quyết định": quyet_dinh,
        "quyết định có khoản, điểm": quyet_dinh_khoan_diem,
        "quyết định của tập thể": quyet_dinh_tap_the,
        "quyết định ban hành quy chế": quyet_dinh_quy_che,
        "chỉ thị": chi_thi,
        "thông báo cỡ 13": thong_bao_13,
        "kế hoạch có phụ lục ngang": ke_hoach_phu_luc,
        "báo cáo gửi cấp trên": bao_cao,
        "tờ trình": to_trinh,
        "công văn gửi một nơi": cong_van_mot,
        "công văn gửi nhiều nơi": cong_van_nhieu,
        "công văn ngắt dòng nơi gửi": cong_van_ngat_dong,
        "công văn có ký hiệu người soạn thảo": cong_van_soan_thao,
        "công điện": cong_dien,
        "giấy mời": giay_moi,
        "giấy giới thiệu": giay_gioi_thieu,
        "giấy nghỉ phép": giay_nghi_phep,
        "biên bản": bien_ban,
        "hợp đồng": lambda: cac_ben("HỢP ĐỒNG", "Số: 05/HĐ-SM"),
        "bản thỏa thuận": lambda: cac_ben("BẢN THỎA THUẬN", "Số: 05/BTT-SM"),
        "phiếu gửi": co_ten(
            *("PHIẾU GỬI", "Hồ sơ dự toán năm 2027", "Số: 33/PG-SM"),
            "Sở Mẫu gửi kèm Phiếu này các tài liệu sau:",
            "1. Hồ sơ dự toán năm 2027: 02 bộ.",
            "2. Tờ trình: 02 bản./.",
        ),
        "phiếu chuyển": co_ten(
            *("PHIẾU CHUYỂN", "Đơn của công dân", "Số: 41/PC-SM"),
            "Sở Mẫu chuyển đơn đề ngày 02 tháng 10 năm 2026 đến Thanh tra tỉnh để giải quyết./.",
            to=("- Thanh tra tỉnh;", "- Ông Lê Văn C;", "- Lưu: VT, TTr."),
        ),
        "phiếu báo": co_ten(
            *("PHIẾU BÁO", "Kết quả thi tuyển", "Số: 02/PB-SM"),
            "Sở Mẫu báo kết quả thi tuyển của bà Trần Thị B: đạt 85 điểm./.",
        ),
        "giấy ủy quyền": co_ten(
            *("GIẤY ỦY QUYỀN", "Ký hợp đồng in ấn", "Số: 03/GUQ-SM"),
            "Giám đốc Sở Mẫu ủy quyền cho ông Lê Văn C ký hợp đồng in ấn năm 2026./.",
        ),
        "thông cáo": co_ten(
            *("THÔNG CÁO", "Về tình hình quý III năm 2026", "Số: 01/TC-SM"),
            "Quý III năm 2026, tình hình của tỉnh tiếp tục ổn định./.",
            to=("- Các cơ quan báo chí;", "- Lưu: VT, TH."),
        ),
        "chương trình, khối đầu trang bằng tab": dau_tab,
        "kế hoạch, khối đầu trang hai hàng": dau_nhieu_hang,
        "phương án, đường kẻ gõ bằng dấu gạch": dau_gach,
        "hướng dẫn đánh số tự động": danh_so_tu_dong,
    }
)
"""Papers without a fault, by what they are."""
