"""A table wider than the text is made as wide, its columns in proportion, where no word breaks."""

from __future__ import annotations

import pytest

from docgen.mending import Mended, mend
from docgen.ooxml.package import open_package, save_package
from docgen.ooxml.view import TableView
from docgen.standards import theo_khoa
from tests.corpus.go_tay import Giay, dong, loi_van
from tests.corpus.test_net_lien import door
from tests.corpus.van_ban_nd30 import (
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

ROOM = 165.0  # mm between the margins
ROW = ("1", "Rà soát thủ tục hành chính", "Văn phòng Sở")


def with_table(widths: tuple[float, ...], row: tuple[str, ...] = ROW, font: str = "") -> Mended:
    """What mending makes of a lawful plan with a table of columns so wide."""
    giay = Giay()
    giay.so_trang()
    giay.hai_cot(
        [SO_MAU_KE, so("Số: 05/KH-SM")],
        [QUOC_HIEU, TIEU_NGU_KE, ngay("X, ngày 12 tháng 01 năm 2026")],
    )
    giay.go(*ten_loai("KẾ HOẠCH", "Công tác năm 2026"), loi_van("Sở Mẫu giao nhiệm vụ như sau:"))
    head = [dong(text, size=13, bold=True) for text in ("TT", "Nội dung", "Đơn vị")]
    giay.bang(widths, [head, [dong(text, size=13) for text in row]])
    giay.go(loi_van("Các đơn vị thực hiện./."))
    cuoi(giay, noi_nhan("- Các phòng;", "- Lưu: VT, VP."), chu_ky("GIÁM ĐỐC", "Nguyễn Văn A"))
    read = door(theo_khoa("nd30"))
    package = open_package(giay.bytes(), "p.docx")
    if font:
        text = package.parts[package.document].decode("utf-8")
        run = '<w:rPr><w:sz w:val="26"/></w:rPr><w:t>Văn phòng Sở'
        other = run.replace("<w:sz", f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/><w:sz')
        assert run in text
        package = package.with_parts({package.document: text.replace(run, other).encode("utf-8")})
    return mend(read(open_package(save_package(package), "p.docx")), read)


def data_table(result: Mended) -> TableView:
    return next(t for t in result.paper.view.tables if len(t.grid) == 3)


def codes(result: Mended) -> set[str]:
    return {ruling.code for ruling, _ in result.remaining}


def test_one_within_the_margins_stays_as_it_is() -> None:
    result = with_table((15, 90, 60))
    assert result.changes == ()
    assert sum(data_table(result).grid) == pytest.approx(ROOM, abs=0.1)


def test_one_too_wide_keeps_its_proportions() -> None:
    result = with_table((20, 120, 80))
    assert codes(result) == set()
    assert [(c.what, c.before, c.after) for c in result.changes] == [
        ("độ rộng của bảng", "220,0 mm", "165,0 mm")
    ]
    table = data_table(result)
    assert table.grid == pytest.approx((15, 90, 60), abs=0.1)
    assert [cell.width for cell in table.rows[1].cells] == pytest.approx(table.grid, abs=0.1)


def test_one_whose_words_would_break_is_left_to_a_person() -> None:
    result = with_table((8, 170, 30))
    assert codes(result) == {"KT811"}
    assert result.changes == ()
    assert [kept.ruling.code for kept in result.kept] == ["KT811"]


def test_one_in_letters_nobody_measured_is_left() -> None:
    result = with_table((20, 120, 80), font="Arial")
    assert sum(data_table(result).grid) == pytest.approx(220, abs=0.1)
