"""Ruled lines typed beside each other, parted by tabs: what is wrong with one is mended alone."""

from __future__ import annotations

from docgen.mending import mend
from docgen.ooxml.package import open_package
from docgen.standards import theo_khoa
from docgen.typeface import Face, text_width
from tests.corpus.go_tay import Dang, Giay, dong, loi_van
from tests.corpus.test_net_lien import door
from tests.corpus.van_ban_nd30 import TIEU_NGU_DAI, chu_ky, cuoi, noi_nhan, ten_loai

COLUMNS = Dang("trai", tabs=((32, "CENTER"), (117, "CENTER")))


def in_tabs(motto: int) -> bytes:
    """A plan whose head is typed with tabs; under Tiêu ngữ so many underscores."""
    giay = Giay()
    giay.so_trang()
    giay.go(
        dong("\tUBND TỈNH X\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", COLUMNS, size=13, bold=True),
        dong("\tSỞ MẪU\tĐộc lập - Tự do - Hạnh phúc", COLUMNS, size=13, bold=True),
        dong(f"\t____\t{'_' * motto}", COLUMNS, size=13),
        dong("\tSố: 05/KH-SM\tX, ngày 12 tháng 01 năm 2026", COLUMNS, size=13),
        *ten_loai("KẾ HOẠCH", "Công tác năm 2026"),
        loi_van("Sở Mẫu thực hiện./."),
    )
    cuoi(giay, noi_nhan("- Các phòng;", "- Lưu: VT, VP."), chu_ky("GIÁM ĐỐC", "Nguyễn Văn A"))
    return giay.bytes()


def test_the_row_at_fault_is_made_as_long_as_it_must_be() -> None:
    read = door(theo_khoa("nd30"))
    short = round(TIEU_NGU_DAI / text_width("_", Face(13)) / 2)
    result = mend(read(open_package(in_tabs(short), "p.docx")), read)
    assert "KT411" not in {ruling.code for ruling, _ in result.remaining}
    assert "KT411" in {change.code for change in result.changes}
