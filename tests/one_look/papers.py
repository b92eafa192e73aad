"""Ordinary lawful papers of the common kinds, of either norm. All of it is invented."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from docgen.standards.base import Standard
from docgen.standards.hd29 import HD29
from docgen.standards.nd30 import ND30
from tests.corpus import hop_le_dieu, hop_le_gui, van_ban_hop_le
from tests.corpus.go_tay import LOI_VAN, TRAI, Chu, Dang, Dong, Giay, dong, ke, loi_van
from tests.corpus.hop_le import KY, dam, giay
from tests.corpus.van_ban_nd30 import BLANK, chu_ky, cuoi, noi_nhan, ten_loai

_UNDER = Dang("giua", before=12)


class Typed(NamedTuple):
    """A lawful paper: its norm, and what types it."""

    norm: Standard
    write: Callable[[], bytes]


def ke_hoach() -> bytes:
    """A plan in three levels, its tasks in an annex."""
    sheet = giay("Số: 05/KH-SM", "X, ngày 12 tháng 01 năm 2026")
    sheet.go(
        *ten_loai("KẾ HOẠCH", "Cải cách hành chính năm 2026"),
        loi_van(
            "Thực hiện Quyết định số 3369/QĐ-UBND ngày 31 tháng 12 năm 2025 của Ủy ban nhân dân "
            "tỉnh về cải cách hành chính năm 2026, Sở Mẫu ban hành Kế hoạch như sau:"
        ),
        loi_van("I. MỤC ĐÍCH, YÊU CẦU", bold=True),
        loi_van("1. Mục đích", bold=True),
        loi_van("a) Nâng cao chất lượng phục vụ người dân và doanh nghiệp;"),
        loi_van(
            "b) Tạo chuyển biến trong nhận thức của công chức, viên chức về cải cách hành chính, "
            "nhất là của người đứng đầu các phòng, đơn vị."
        ),
        loi_van("2. Yêu cầu", bold=True),
        loi_van("Các hoạt động thiết thực, tiết kiệm."),
        loi_van("II. NỘI DUNG", bold=True),
        loi_van("- Rà soát thủ tục hành chính;"),
        loi_van("- Tập huấn theo lịch tại Phụ lục kèm theo."),
        loi_van("III. TỔ CHỨC THỰC HIỆN", bold=True),
        loi_van("1. Văn phòng Sở theo dõi, đôn đốc việc thực hiện."),
        loi_van(
            "2. Các phòng, đơn vị báo cáo kết quả về Văn phòng Sở trước ngày 15 tháng 12 năm 2026 "
            "để tổng hợp, báo cáo Ủy ban nhân dân tỉnh."
        ),
        loi_van("Trên đây là Kế hoạch của Sở Mẫu, đề nghị các đơn vị thực hiện./."),
    )
    recipients = ("- UBND tỉnh (để b/c);", "- Các phòng thuộc Sở;", "- Lưu: VT, VP.")
    cuoi(sheet, noi_nhan(*recipients), chu_ky(*KY))
    sheet.sang_phu_luc()
    sheet.so_trang()
    put = "(Kèm theo Kế hoạch số 05/KH-SM ngày 12 tháng 01 năm 2026 của Sở Mẫu)"
    sheet.go(dam("Phụ lục"), dam("LỊCH TẬP HUẤN"), ke(dong(put, italic=True), 165, 0.3), BLANK)
    head = [dong(text, size=13, bold=True) for text in ("STT", "Nội dung", "Thời gian")]
    rows = [
        [dong(str(number), size=13), dong(what, TRAI, size=13), dong(when, size=13)]
        for number, what, when in ((1, "Soạn thảo văn bản", "Tháng 3"), (2, "Lưu trữ", "Tháng 5"))
    ]
    sheet.bang((15, 100, 50), [head, *rows])
    sheet.go(dong("./.", Dang("phai")))
    return sheet.bytes()


def _doan(number: str, subject: Sequence[Dong] = ()) -> Giay:
    """A sheet with the head of a paper of the Đoàn."""
    sheet = Giay(right=20)
    sheet.so_trang()
    left = (dong("ĐOÀN KHỐI TỈNH X"), dam("BCH ĐOÀN SỞ MẪU"), dong("***"), dong(number), *subject)
    date = dong("X, ngày 08 tháng 3 năm 2026", Dang("giua", before=12), size=13, italic=True)
    title = ke(dong("ĐOÀN TNCS HỒ CHÍ MINH", size=15, bold=True), 81.2, 1)
    sheet.hai_cot(left, (title, date), (75, 85))
    return sheet


def _loai_doan(kind: str, subject: str) -> tuple[Dong, ...]:
    return dong(kind, _UNDER, size=16, bold=True), dam(subject), dong("-------")


def _cuoi_doan(sheet: Giay, *places: str) -> bytes:
    to = [dong("Nơi nhận:", TRAI, size=13, bold=True), *noi_nhan(*places)[1:]]
    signed = chu_ky("TM. BAN CHẤP HÀNH ĐOÀN SỞ", "Nguyễn Văn A")
    cuoi(sheet, to, [signed[0], dong("BÍ THƯ"), *signed[1:]])
    return sheet.bytes()


def ke_hoach_doan() -> bytes:
    sheet = _doan("Số: 05-KH/ĐTN")
    sheet.go(
        *_loai_doan("KẾ HOẠCH", "Tổ chức Tháng Thanh niên năm 2026"),
        loi_van(
            "Thực hiện Chương trình công tác năm 2026 của Đoàn khối tỉnh X, Ban Chấp hành Đoàn Sở "
            "Mẫu xây dựng Kế hoạch như sau:"
        ),
        loi_van("I. MỤC ĐÍCH, YÊU CẦU", bold=True),
        loi_van("1. Mục đích", bold=True),
        loi_van("Phát huy vai trò xung kích của đoàn viên."),
        loi_van("2. Yêu cầu", bold=True),
        loi_van("Hoạt động thiết thực, hiệu quả."),
        loi_van("II. NỘI DUNG", bold=True),
        loi_van("- Mỗi chi đoàn có ít nhất 01 công trình thanh niên;"),
        loi_van("- Ra quân ngày 15 tháng 3 năm 2026."),
        loi_van("III. TỔ CHỨC THỰC HIỆN", bold=True),
        loi_van("Trên đây là Kế hoạch của Đoàn Sở, đề nghị các chi đoàn thực hiện."),
    )
    return _cuoi_doan(sheet, "- Đoàn khối tỉnh X;", "- Các chi đoàn;", "- Lưu VP.")


def cong_van_doan() -> bytes:
    subject = dong("“V/v đăng ký hiến máu tình nguyện”", size=12, italic=True)
    sheet = _doan("Số: 08-CV/ĐTN", (subject,))
    to = "Kính gửi: ", "Các chi đoàn trực thuộc"
    sheet.go(
        Dong((Chu(to[0], bold=True, italic=True), Chu(to[1], bold=True)), _UNDER),
        loi_van(
            "Thực hiện Kế hoạch số 12-KH/ĐK ngày 20 tháng 02 năm 2026 của Đoàn khối tỉnh X về hiến "
            "máu tình nguyện, Ban Chấp hành Đoàn Sở Mẫu đề nghị các chi đoàn:"
        ),
        _opened("1.", "Vận động đoàn viên đăng ký."),
        _opened("2.", "Gửi danh sách về Đoàn Sở trước ngày 15 tháng 3 năm 2026."),
        loi_van("Đề nghị các chi đoàn thực hiện."),
    )
    return _cuoi_doan(sheet, "- Như trên;", "- Đoàn khối tỉnh X;", "- Lưu VP.")


def quyet_dinh_doan() -> bytes:
    sheet = _doan("Số: 15-QĐ/ĐTN")
    sheet.go(
        *_loai_doan("QUYẾT ĐỊNH", "Về việc tặng Giấy khen"),
        loi_van("- Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh;"),
        loi_van("- Xét đề nghị của các chi đoàn,"),
        dam("BAN CHẤP HÀNH ĐOÀN SỞ MẪU", _UNDER),
        dam("QUYẾT ĐỊNH:"),
        _opened("Điều 1.", "Tặng Giấy khen cho 05 đoàn viên có thành tích xuất sắc năm 2025."),
        _opened(
            "Điều 2.",
            "Văn phòng Đoàn Sở, các chi đoàn và các đồng chí có tên tại Điều 1 chịu trách nhiệm "
            "thi hành Quyết định này.",
        ),
    )
    return _cuoi_doan(sheet, "- Như Điều 2;", "- Lưu VP.")


def _opened(number: str, text: str) -> Dong:
    return Dong((Chu(f"{number} ", bold=True), Chu(text)), LOI_VAN)


PAPERS: Mapping[str, Typed] = MappingProxyType(
    {
        "kế hoạch": Typed(ND30, ke_hoach),
        "công văn gửi một nơi": Typed(ND30, hop_le_gui.cong_van_mot),
        "công văn gửi nhiều nơi": Typed(ND30, hop_le_gui.cong_van_nhieu),
        "quyết định": Typed(ND30, hop_le_dieu.quyet_dinh_khoan_diem),
        "tờ trình": Typed(ND30, hop_le_gui.to_trinh),
        "báo cáo": Typed(ND30, hop_le_gui.bao_cao),
        "thông báo": Typed(ND30, van_ban_hop_le.thong_bao_13),
        "giấy mời": Typed(ND30, hop_le_gui.giay_moi),
        "biên bản": Typed(ND30, van_ban_hop_le.bien_ban),
        "nghị quyết": Typed(ND30, hop_le_dieu.nghi_quyet),
        "kế hoạch của Đoàn": Typed(HD29, ke_hoach_doan),
        "công văn của Đoàn": Typed(HD29, cong_van_doan),
        "quyết định của Đoàn": Typed(HD29, quyet_dinh_doan),
    }
)
