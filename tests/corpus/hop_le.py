"""What lawful papers are typed of: heads, ends, the lines of a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.corpus.go_tay import GIUA, HEAD, Chu, Dang, Dong, Giay, dong, ke, loi_van
from tests.corpus.van_ban_nd30 import (
    CHU_QUAN,
    QUOC_HIEU,
    SO_MAU_KE,
    TIEU_NGU_KE,
    chu_ky,
    cuoi,
    ngay,
    noi_nhan,
    so,
    ten_loai,
)

CACH = Dang("giua", before=12)
ROOM = HEAD[0] - 3.8  # of the left column of a head, mm
DAU_SO = (CHU_QUAN, SO_MAU_KE)
TINH = (
    dong("ỦY BAN NHÂN DÂN", size=13, bold=True),
    ke(dong("TỈNH X", size=13, bold=True), ROOM, 0.42),
)
GUI = ("- Các phòng thuộc Sở;", "- Lưu: VT, VP.")
KY = ("GIÁM ĐỐC", "Nguyễn Văn A")
DA_SO = (
    loi_van("Sở Mẫu đề nghị các đơn vị:"),
    loi_van("1. Gửi báo cáo trước ngày 14 tháng 3 năm 2026."),
    loi_van("2. Cử một người làm đầu mối theo dõi."),
    loi_van("Đề nghị các đơn vị thực hiện nghiêm túc./."),
)


def dam(text: str, dang: Dang = GIUA) -> Dong:
    return dong(text, dang, bold=True)


def can_cu(text: str) -> Dong:
    return loi_van(text, italic=True)


def dieu(number: int, text: str, *, titled: bool = False) -> Dong:
    """An article: its number bold, and its title where it has one."""
    letters = (Chu(f"Điều {number}. ", bold=True), Chu(text, bold=titled))
    return Dong(letters, Dang("deu", first=12.7, before=6))


def giay(number: str, date: str, agency: Sequence[Dong] = DAU_SO) -> Giay:
    """A sheet with the head of Mẫu 1.4."""
    sheet = Giay()
    sheet.so_trang()
    sheet.hai_cot([*agency, so(number)], [QUOC_HIEU, TIEU_NGU_KE, ngay(date)])
    return sheet


def het(sheet: Giay, recipients: Sequence[str] = GUI, signed: Sequence[str] = KY) -> bytes:
    cuoi(sheet, noi_nhan(*recipients), chu_ky(*signed))
    return sheet.bytes()


def co_ten(
    kind: str, subject: str, number: str, *body: str, to: Sequence[str] = GUI
) -> Callable[[], bytes]:
    """A paper of a named type with plain paragraphs (Mẫu 1.4)."""

    def make() -> bytes:
        sheet = giay(number, "X, ngày 10 tháng 10 năm 2026")
        sheet.go(*ten_loai(kind, subject), *map(loi_van, body))
        return het(sheet, to)

    return make
