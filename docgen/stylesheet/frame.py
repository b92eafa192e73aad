"""What the frames of all norms are made of: paragraphs, tags, invisible tables. Row 4.

A frame holds the fixed components and Jinja tags of a template, which is a Word file that the
office may edit; what a frame says is only its first edition. Each function returns children of
`w:body`, as XML text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from docgen.stylesheet.styles import style_id
from docgen.values import NamedTuple
from docgen.van_ban import MOC_NOI_DUNG, MOC_PHU_LUC

if TYPE_CHECKING:
    from collections.abc import Iterable

_COT_NOI_NHAN = 0.47  # of the width: recipients; the rest is the signature's


class Form(NamedTuple):
    """A form of a norm: its head and titles, its foot, its annexes, and the line under the pages.

    `footer` is the XML of a paragraph, empty for a form without one.
    """

    opening: tuple[str, ...]
    closing: str
    annexes: tuple[str, ...]
    footer: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the frame's invisible tables: width in twips, paragraphs as XML.

    `top` is the cell's own margin above its text, twips; 0 leaves it to the table.
    """

    width: int
    paragraphs: tuple[str, ...]
    top: int = 0


def paragraph(component: str, text: str = "", section: str = "") -> str:
    """A paragraph in that component's style; `section` is the w:sectPr it carries."""
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(component)}"/>{section}</w:pPr>{run}</w:p>'


def kept(component: str, text: str = "") -> str:
    """A paragraph that stays on the page of what follows it, whatever its style says."""
    return paragraph(component, text).replace("</w:pPr>", "<w:keepNext/></w:pPr>")


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
    top = f'<w:tcMar><w:top w:w="{cell.top}" w:type="dxa"/></w:tcMar>' if cell.top else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{cell.width}" w:type="dxa"/>{top}</w:tcPr>'
        f"{''.join(cell.paragraphs)}</w:tc>"
    )


def khung() -> tuple[str, ...]:
    """The boxed line on top of what circulates alone: the paper, and each of its annexes."""
    return when("khung", (paragraph("khung", "{{ khung }}"),))


def kinh_gui() -> tuple[str, ...]:
    """Whom the paper is sent to: one on the line, several each on a line of its own."""
    return (
        *when("kinh_gui", (paragraph("kinh_gui", "{{ kinh_gui }}"),)),
        tag("for noi in noi_kinh_gui"),
        paragraph("kinh_gui_noi", "{{ noi }}"),
        tag("endfor"),
    )


def noi_nhan(label: str) -> tuple[str, ...]:
    """The list of recipients under its label."""
    return (
        paragraph("noi_nhan", label),
        tag("for noi in noi_nhan"),
        paragraph("noi_nhan_danh_sach", "{{ noi }}"),
        tag("endfor"),
    )


def khoi_ky() -> tuple[str, ...]:
    """In whose stead, in which office, who signs."""
    return (
        *when("quyen_han", (paragraph("quyen_han", "{{ quyen_han }}"),)),
        paragraph("chuc_vu", "{{ chuc_vu }}"),
        paragraph("ho_ten", "{{ ho_ten }}"),
    )


def cuoi_van_ban(label: str, width: int, top: int) -> str:
    """Recipients left under their label, signature right, `top` twips below the text."""
    left = round(width * _COT_NOI_NHAN)
    return table(((Cell(left, noi_nhan(label)), Cell(width - left, khoi_ky())),), top)


def hang_ky(width: int, top: int) -> tuple[str, ...]:
    """Several who sign, two a row, an odd last one in the middle; `top` twips above each row.

    Names stand in a row of their own, so that they are level whatever stands over them.
    """
    half = width // 2
    ben = {side: _mot_ben(side) for side in ("trai", "phai")}
    two = (
        tuple(Cell(half, ben[side][0], top) for side in ben),
        tuple(Cell(half, ben[side][1]) for side in ben),
    )
    one = ((Cell(width, ben["trai"][0], top),), (Cell(width, ben["trai"][1]),))
    return (
        tag("for hang in hang_ky"),
        tag("if hang.ho_ten_phai"),
        table(two),
        tag("else"),
        table(one),
        tag("endif"),
        giua_hai_bang(),
        tag("endfor"),
    )


def giua_hai_bang() -> str:
    """What keeps two tables apart: Word and LibreOffice make one of two that touch."""
    return kept("ngat_phan")


def _mot_ben(side: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands over one signer's signature, and the name under it."""
    name = {key: f"hang.{key}_{side}" for key in ("ben", "quyen_han", "chuc_vu", "ho_ten")}
    above = (
        *when(name["ben"], (paragraph("ben_ky", f"{{{{ {name['ben']} }}}}"),)),
        *when(name["quyen_han"], (paragraph("quyen_han", f"{{{{ {name['quyen_han']} }}}}"),)),
        paragraph("chuc_vu", f"{{{{ {name['chuc_vu']} }}}}"),
    )
    # Recipients under the names would else be all that a last page holds.
    return above, (kept("ho_ten", f"{{{{ {name['ho_ten']} }}}}"),)


def noi_nhan_duoi(label: str, width: int, top: int) -> str:
    """Recipients at the left, under signatures that take both sides (Mẫu 1.9)."""
    return table(((Cell(width, noi_nhan(label), top),),))


def noi_dung() -> str:
    """The paragraph in whose place the body goes."""
    return paragraph("loi_van", MOC_NOI_DUNG)


def phu_luc(*under_title: str) -> tuple[str, ...]:
    """The annexes of a paper, one after another; `under_title` closes the title of each."""
    return (
        tag("for phu_luc in cac_phu_luc"),
        *khung(),
        paragraph("phu_luc", "{{ phu_luc.nhan }}"),
        paragraph("ten_phu_luc", "{{ phu_luc.ten }}"),
        paragraph("kem_theo", "{{ phu_luc.kem_theo }}"),
        *under_title,
        paragraph("loi_van", MOC_PHU_LUC),
        tag("endfor"),
    )
