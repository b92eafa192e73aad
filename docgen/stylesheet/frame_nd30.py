"""The frames of NĐ 30: a named type (Mẫu 1.4), a letter (1.5), what is signed by several, a
certificate (1.8, 1.10), minutes (1.9), annexes, phiếu trình.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import TWIPS_PER_POINT, twips_from_mm
from docgen.standards.base import SIGNATURE_BLOCK
from docgen.stylesheet.frame import (
    Cell,
    Form,
    cuoi_van_ban,
    giua_hai_bang,
    hang_ky,
    kinh_gui,
    noi_nhan_duoi,
    paragraph,
    phu_luc,
    table,
    when,
)
from docgen.typeface import Face, text_width
from docgen.van_ban import BIEN_BAN, GIAY, NHIEU_BEN, PHIEU_TRINH

if TYPE_CHECKING:
    from docgen.standards.base import Standard

_COT_XAC_NHAN = 0.47  # of the width: where the place of leave confirms, under the recipients
_HO = 3.0  # mm the motto's column is wider than Quốc hiệu, so that another font cannot break it


def forms(standard: Standard, width: int) -> dict[str, Form]:
    """Name → form; `width` is that of the text, twips."""
    subject = paragraph("trich_yeu_cong_van", "{{ trich_yeu_cong_van }}")
    top = round(float(standard.choose(SIGNATURE_BLOCK, "before")) * TWIPS_PER_POINT)
    closing = cuoi_van_ban(standard.fixed["noi_nhan"], width, top)
    annexes = phu_luc(paragraph("ke_kem_theo"))
    title = paragraph("ten_loai", "{{ ten_loai }}")
    named = (title, paragraph("trich_yeu", "{{ trich_yeu }}"), paragraph("ke_trich_yeu"))
    ten_loai = (_dau_van_ban(standard, width), *named, *kinh_gui())
    signed = (*hang_ky(width, top), noi_nhan_duoi(standard.fixed["noi_nhan"], width, top))
    several = "".join(signed)
    cong_van = (_dau_van_ban(standard, width, (subject,)), *kinh_gui())
    return {
        "ten-loai": Form(ten_loai, closing, annexes),
        "cong-van": Form(cong_van, closing, annexes),
        BIEN_BAN: Form((_dau_bien_ban(standard, width), *named), several, annexes),
        NHIEU_BEN: Form((_dau_van_ban(standard, width), *named), several, annexes),
        GIAY: Form(
            (_dau_van_ban(standard, width), title, paragraph("ke_trich_yeu")),
            closing + "".join(_xac_nhan(width, top)),
            annexes,
        ),
        PHIEU_TRINH: Form(_phieu_trinh(standard, width), "", ()),
    }


def _xac_nhan(width: int, top: int) -> tuple[str, ...]:
    """Where the place of leave confirms it, under the recipients (Mẫu 1.10)."""
    cell = Cell(round(width * _COT_XAC_NHAN), (paragraph("xac_nhan", "{{ xac_nhan }}"),), top)
    return when("xac_nhan", (giua_hai_bang(), table(((cell,),))))


def _phieu_trinh(standard: Standard, width: int) -> tuple[str, ...]:
    """The sheet a draft is submitted with: a head without a number, a title."""
    return (
        _dau(standard, width, (paragraph("so_ky_hieu"),)),
        paragraph("ten_loai", "{{ ten_loai }}"),
        paragraph("trich_yeu", "{{ trich_yeu }}"),
        paragraph("ke_trich_yeu"),
    )


def _dau_van_ban(standard: Standard, width: int, under_number: tuple[str, ...] = ()) -> str:
    """Boxes 1–4 of the diagram (PL I, Phần I, Mục IV): agency | motto, number | place and date.

    `under_number` is box 5b, the subject of a letter.
    """
    return _dau(standard, width, (paragraph("so_ky_hieu", "{{ so_ky_hieu }}"), *under_number))


def _dau(standard: Standard, width: int, so: tuple[str, ...]) -> str:
    """The head with `so` under the agency, beside place and date."""
    left, right = _cot_dau(standard, width)
    ngay = (paragraph("dia_danh_ngay", "{{ dia_danh_ngay }}"),)
    return table(((left, right), (Cell(left.width, so), Cell(right.width, ngay))))


def _dau_bien_ban(standard: Standard, width: int) -> str:
    """The head of minutes, which say in their text where and when they were made (Mẫu 1.9)."""
    left, right = _cot_dau(standard, width)
    number = paragraph("so_ky_hieu", "{{ so_ky_hieu }}")
    return table(((Cell(left.width, (*left.paragraphs, number)), right),))


def _cot_dau(standard: Standard, width: int) -> tuple[Cell, Cell]:
    """The agency's names, and Quốc hiệu with Tiêu ngữ, side by side."""
    words = standard.fixed
    face = Face(float(standard.choose("quoc_hieu", "size")), bold=True)
    right = twips_from_mm(text_width(words["quoc_hieu"], face) + _HO)
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
    return Cell(width - right, co_quan), Cell(right, quoc_hieu)
