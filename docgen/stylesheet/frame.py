"""The frame of each form: the fixed components and Jinja tags a template holds. Row 4.

A template is a Word file that the office may edit; what stands here is only its first edition.
Each function returns the children of `w:body`, as XML text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from docgen.stylesheet.styles import style_id
from docgen.van_ban import MOC_NOI_DUNG, MOC_PHU_LUC

if TYPE_CHECKING:
    from collections.abc import Iterable

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the frame's invisible tables: width in twips, paragraphs as XML."""

    width: int
    paragraphs: tuple[str, ...]


def paragraph(component: str, text: str = "", section: str = "") -> str:
    """A paragraph in that component's style; `section` is the w:sectPr it carries."""
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(component)}"/>{section}</w:pPr>{run}</w:p>'


def tag(text: str) -> str:
    """A paragraph that holds only a Jinja tag; it vanishes when the template is filled."""
    return paragraph("loi_van", f"{{%p {text} %}}")


def when(name: str, paragraphs: Iterable[str]) -> tuple[str, ...]:
    """The paragraphs, only in papers that have the named value."""
    return (tag(f"if {name}"), *paragraphs, tag("endif"))


def table(rows: Iterable[tuple[Cell, ...]], top: int = 0) -> str:
    """An invisible table; no cell margins but `top`, twips: its columns are the page's edges."""
    rows = tuple(rows)
    widths = [cell.width for cell in rows[0]]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    no_margin = "".join(
        f'<w:{side} w:w="{margin}" w:type="dxa"/>'
        for side, margin in (("top", top), ("left", 0), ("bottom", 0), ("right", 0))
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblInd w:w="0" '
        f'w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>{no_margin}</w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(map(_row, rows))}</w:tbl>"
    )


def _row(cells: tuple[Cell, ...]) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(map(_cell, cells))}</w:tr>"


def _cell(cell: Cell) -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{cell.width}" w:type="dxa"/></w:tcPr>'
        f"{''.join(cell.paragraphs)}</w:tc>"
    )


def dau_van_ban(left: int, right: int, under_number: tuple[str, ...] = ()) -> str:
    """Boxes 1–4 of the diagram (PL I, Phần I, Mục IV): agency | motto, number | place and date.

    `under_number` is box 5b, the subject of a letter.
    """
    co_quan, quoc_hieu = _hai_ben()
    so = (paragraph("so_ky_hieu", "{{ so_ky_hieu }}"), *under_number)
    ngay = (paragraph("dia_danh_ngay", "{{ dia_danh_ngay }}"),)
    return table(
        (
            (Cell(left, co_quan), Cell(right, quoc_hieu)),
            (Cell(left, so), Cell(right, ngay)),
        )
    )


def dau_phieu(left: int, right: int) -> str:
    """The head of an internal sheet: agency and unit | motto, then place and date; no number."""
    co_quan, quoc_hieu = _hai_ben()
    ngay = (paragraph("dia_danh_ngay", "{{ dia_danh_ngay }}"),)
    return table(
        (
            (Cell(left, co_quan), Cell(right, quoc_hieu)),
            (Cell(left, (paragraph("so_ky_hieu"),)), Cell(right, ngay)),
        )
    )


def _hai_ben() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Boxes 2 and 1: the agency with its line, the motto with its own."""
    co_quan = (
        *when("co_quan_chu_quan", (paragraph("co_quan_chu_quan", "{{ co_quan_chu_quan }}"),)),
        paragraph("co_quan_ban_hanh", "{{ co_quan_ban_hanh }}"),
        paragraph("ke_co_quan"),
    )
    quoc_hieu = (
        paragraph("quoc_hieu", QUOC_HIEU),
        paragraph("tieu_ngu", TIEU_NGU),
        paragraph("ke_tieu_ngu"),
    )
    return co_quan, quoc_hieu


def khung() -> tuple[str, ...]:
    """The boxed line on top of what circulates alone: the paper, and each of its annexes."""
    return when("khung", (paragraph("khung", "{{ khung }}"),))


def kinh_gui() -> tuple[str, ...]:
    """Box 9a: whom the paper is sent to, one on the line, several each on a line of its own."""
    return (
        *when("kinh_gui", (paragraph("kinh_gui", "{{ kinh_gui }}"),)),
        tag("for noi in noi_kinh_gui"),
        paragraph("kinh_gui_noi", "{{ noi }}"),
        tag("endfor"),
    )


def cuoi_van_ban(left: int, right: int, top: int) -> str:
    """Boxes 9b and 7: recipients left, signature right, `top` twips below the text."""
    noi_nhan = (
        paragraph("noi_nhan", "Nơi nhận:"),
        tag("for noi in noi_nhan"),
        paragraph("noi_nhan_danh_sach", "{{ noi }}"),
        tag("endfor"),
    )
    ky = (
        *when("quyen_han", (paragraph("quyen_han", "{{ quyen_han }}"),)),
        paragraph("chuc_vu", "{{ chuc_vu }}"),
        paragraph("ho_ten", "{{ ho_ten }}"),
    )
    return table(((Cell(left, noi_nhan), Cell(right, ky)),), top)


def noi_dung() -> str:
    """The paragraph in whose place the body goes."""
    return paragraph("loi_van", MOC_NOI_DUNG)


def phu_luc() -> tuple[str, ...]:
    """The annexes of a paper, one after another (Mẫu 2.1)."""
    return (
        tag("for phu_luc in cac_phu_luc"),
        *khung(),
        paragraph("phu_luc", "{{ phu_luc.nhan }}"),
        paragraph("ten_phu_luc", "{{ phu_luc.ten }}"),
        paragraph("kem_theo", "{{ phu_luc.kem_theo }}"),
        paragraph("ke_kem_theo"),
        paragraph("loi_van", MOC_PHU_LUC),
        tag("endfor"),
    )
