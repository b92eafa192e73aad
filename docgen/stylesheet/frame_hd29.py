"""The frames of the Đoàn's guidance (Mẫu 1): a paper with a named type, a letter, their annexes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import TWIPS_PER_POINT, twips_from_mm
from docgen.standards.base import SIGNATURE_BLOCK
from docgen.stylesheet.frame import (
    Cell,
    Form,
    cuoi_van_ban,
    kinh_gui,
    paragraph,
    phu_luc,
    table,
    when,
)
from docgen.typeface import Face, text_width

if TYPE_CHECKING:
    from docgen.standards.base import Standard

# mm the right column is wider than the title, whose line is no longer than it: place and date
# stand under it on one line, which a place of two or three words makes the longer of the two.
_HO = 10.0


def forms(standard: Standard, width: int) -> dict[str, Form]:
    """Name → form; `width` is that of the text, twips."""
    subject = paragraph("trich_yeu_cong_van", "{{ trich_yeu_cong_van }}")
    top = round(float(standard.choose(SIGNATURE_BLOCK, "before")) * TWIPS_PER_POINT)
    closing = cuoi_van_ban(standard.fixed["noi_nhan"], width, top)
    # Ô 16. Without a code its line stays empty in the margin: a footer must hold a paragraph.
    footer = paragraph("ma_luu", "{% if ma_luu %}{{ ma_luu }}{% endif %}")
    ten_loai = (
        _dau_van_ban(standard, width),
        paragraph("ten_loai", "{{ ten_loai }}"),
        paragraph("trich_yeu", "{{ trich_yeu }}"),
        paragraph("gach_trich_yeu", standard.fixed["gach_trich_yeu"]),
        *kinh_gui(),
    )
    cong_van = (_dau_van_ban(standard, width, (subject,)), *kinh_gui())
    return {
        "doan-ten-loai": Form(ten_loai, closing, phu_luc(), footer),
        "doan-cong-van": Form(cong_van, closing, phu_luc(), footer),
    }


def _dau_van_ban(standard: Standard, width: int, under_number: tuple[str, ...] = ()) -> str:
    """Boxes 1–4 of Mẫu 1: organisation | title, number | place and date.

    `under_number` is box 5, the subject of a letter.
    """
    title = standard.fixed["tieu_de_doan"]
    face = Face(float(standard.choose("tieu_de_doan", "size")), bold=True)
    right = twips_from_mm(text_width(title, face) + _HO)
    left = width - right
    co_quan = (
        *when("co_quan_chu_quan", (paragraph("co_quan_chu_quan", "{{ co_quan_chu_quan }}"),)),
        paragraph("co_quan_ban_hanh", "{{ co_quan_ban_hanh }}"),
        paragraph("sao", standard.fixed["sao"]),
    )
    tieu_de = (paragraph("tieu_de_doan", title), paragraph("ke_tieu_de_doan"))
    so = (paragraph("so_ky_hieu", "{{ so_ky_hieu }}"), *under_number)
    ngay = (paragraph("dia_danh_ngay", "{{ dia_danh_ngay }}"),)
    return table(
        (
            (Cell(left, co_quan), Cell(right, tieu_de)),
            (Cell(left, so), Cell(right, ngay)),
        )
    )
