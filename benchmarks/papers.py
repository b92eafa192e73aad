"""The papers that judging is measured on, made of the shipped data and of nothing."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as DocumentType
    from docx.table import _Cell

    from docgen.van_ban import Doan, VanBan
    from docgen.workspace import Workspace

SENTENCE = (
    "Tiếp tục nâng cao nhận thức của cán bộ, công chức, viên chức về vai trò, ý nghĩa của cải cách "
    "hành chính đối với phát triển kinh tế - xã hội; các cơ quan, đơn vị phối hợp thực hiện."
)


class Look(NamedTuple):
    """How a line is typed: its size in pt, its emphasis."""

    size: float
    bold: bool = False
    italic: bool = False


BODY = Look(14)


def plan(workspace: Workspace) -> VanBan:
    """The plan of 2022."""
    from docgen.compose import ke_hoach
    from docgen.loading.year import load_year

    return ke_hoach.compose(load_year(workspace, 2022)[0])


def printed(paper: VanBan, workspace: Workspace) -> bytes:
    """The paper in its template."""
    from docgen.standards.nd30 import ND30
    from docgen.templates import filled

    return filled(workspace, paper, ND30).docx


def lengthened(paper: VanBan, length: int) -> VanBan:
    """The paper with a text of so many paragraphs, and no annex."""
    return paper._replace(khoi=tuple(_text(length)), cac_phu_luc=())


def _text(length: int) -> Iterator[Doan]:
    from docgen.van_ban import Chu, Doan

    for number in range(1, length):
        yield Doan("khoan", (Chu(f"{number}. {SENTENCE}"),))
    yield Doan("loi_van", (Chu("Trên đây là Kế hoạch, các đơn vị triển khai thực hiện./."),))


def typed_by_others(length: int) -> bytes:
    """A plan as people type one: tables without lines for head and foot, formatting by hand."""
    from docx import Document

    document = Document()
    _page(document)
    head = document.add_table(rows=2, cols=2)
    _line(head.cell(0, 0), "UBND TỈNH HÀ TĨNH", Look(13))
    _line(head.cell(0, 0), "SỞ TƯ PHÁP", Look(13, bold=True))
    _line(head.cell(0, 1), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Look(13, bold=True))
    _line(head.cell(0, 1), "Độc lập - Tự do - Hạnh phúc", Look(14, bold=True))
    _line(head.cell(1, 0), "Số: 15/KH-STP", Look(13))
    _line(head.cell(1, 1), "Hà Tĩnh, ngày 05 tháng 01 năm 2022", Look(14, italic=True))
    _line(document, "KẾ HOẠCH", Look(14, bold=True))
    _line(document, "Tuyên truyền cải cách hành chính năm 2022", Look(14, bold=True))
    for number in range(1, length):
        _line(document, f"{number}. {SENTENCE}", BODY)
    _line(document, "Trên đây là Kế hoạch, các đơn vị thực hiện./.", BODY)
    foot = document.add_table(rows=1, cols=2)
    _line(foot.cell(0, 0), "Nơi nhận:", Look(12, bold=True, italic=True))
    _line(foot.cell(0, 0), "- Lưu: VT, VP.", Look(11))
    _line(foot.cell(0, 1), "GIÁM ĐỐC", Look(14, bold=True))
    _line(foot.cell(0, 1), "Lê Viết Hồng", Look(14, bold=True))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _page(document: DocumentType) -> None:
    from docx.shared import Mm

    (page,) = document.sections
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin = page.bottom_margin = page.right_margin = Mm(20)
    page.left_margin = Mm(30)


def _line(where: DocumentType | _Cell, text: str, look: Look) -> None:
    """A paragraph with all its looks said in place."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    paragraph = where.add_paragraph()
    shape, body = paragraph.paragraph_format, look is BODY
    shape.space_before, shape.space_after = Pt(6 if body else 0), Pt(0)
    shape.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY if body else WD_ALIGN_PARAGRAPH.CENTER
    shape.first_line_indent = Mm(10) if body else None
    run = paragraph.add_run(text)
    run.font.name, run.font.size = "Times New Roman", Pt(look.size)
    run.bold, run.italic = look.bold, look.italic
