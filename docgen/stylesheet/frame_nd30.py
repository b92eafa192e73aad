"""The frames of NĐ 30: a paper with a named type (Mẫu 1.4), a letter (Mẫu 1.5), their annexes."""

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

_HO = 3.0  # mm the motto's column is wider than Quốc hiệu, so that another font cannot break it


def forms(standard: Standard, width: int) -> dict[str, Form]:
    """Name → form; `width` is that of the text, twips."""
    subject = paragraph("trich_yeu_cong_van", "{{ trich_yeu_cong_van }}")
    top = round(float(standard.choose(SIGNATURE_BLOCK, "before")) * TWIPS_PER_POINT)
    closing = cuoi_van_ban(standard.fixed["noi_nhan"], width, top)
    annexes = phu_luc(paragraph("ke_kem_theo"))
    ten_loai = (
        _dau_van_ban(standard, width),
        paragraph("ten_loai", "{{ ten_loai }}"),
        paragraph("trich_yeu", "{{ trich_yeu }}"),
        paragraph("ke_trich_yeu"),
        *kinh_gui(),
    )
    cong_van = (_dau_van_ban(standard, width, (subject,)), *kinh_gui())
    return {
        "ten-loai": Form(ten_loai, closing, annexes),
        "cong-van": Form(cong_van, closing, annexes),
    }


def _dau_van_ban(standard: Standard, width: int, under_number: tuple[str, ...] = ()) -> str:
    """Boxes 1–4 of the diagram (PL I, Phần I, Mục IV): agency | motto, number | place and date.

    `under_number` is box 5b, the subject of a letter.
    """
    words = standard.fixed
    face = Face(float(standard.choose("quoc_hieu", "size")), bold=True)
    right = twips_from_mm(text_width(words["quoc_hieu"], face) + _HO)
    left = width - right
    co_quan = (
        *when("co_quan_chu_quan", (paragraph("co_quan_chu_quan", "{{ co_quan_chu_quan }}"),)),
        paragraph("co_quan_ban_hanh", "{{ co_quan_ban_hanh }}"),
        paragraph("ke_co_quan"),
    )
    quoc_hieu = (
        paragraph("quoc_hieu", words["quoc_hieu"]),
        paragraph("tieu_ngu", words["tieu_ngu"]),
        paragraph("ke_tieu_ngu"),
    )
    so = (paragraph("so_ky_hieu", "{{ so_ky_hieu }}"), *under_number)
    ngay = (paragraph("dia_danh_ngay", "{{ dia_danh_ngay }}"),)
    return table(
        (
            (Cell(left, co_quan), Cell(right, quoc_hieu)),
            (Cell(left, so), Cell(right, ngay)),
        )
    )
