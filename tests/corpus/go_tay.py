"""Papers typed in Word as offices type them: Normal and formatting by hand, no styles of a form.

Lengths are mm, sizes and spacings pt. What a paper looks like is said paragraph by paragraph.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from docgen.ooxml.markup import WP, WPS, A, O, V, W
from docgen.typeface import Face, text_width

_SPACES = " ".join(
    f'xmlns:{prefix}="{space}"'
    for prefix, space in {"w": W, "wp": WP, "wps": WPS, "a": A, "v": V, "o": O}.items()
)
_ALIGN = {
    "trai": WD_ALIGN_PARAGRAPH.LEFT,
    "giua": WD_ALIGN_PARAGRAPH.CENTER,
    "phai": WD_ALIGN_PARAGRAPH.RIGHT,
    "deu": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
_EMU = 36000
HEAD = (60.0, 105.0)  # the columns of a head
LIST = 77  # the number of a paper's automatic list


class Chu(NamedTuple):
    """Letters of one look; `size` None leaves that of Normal."""

    text: str
    size: float | None = None
    bold: bool = False
    italic: bool = False
    color: str | None = None


class Dang(NamedTuple):
    """The look of a paragraph, set by hand; `border` is the edge a line is drawn at."""

    align: str = "trai"
    first: float = 0.0
    left: float = 0.0
    right: float = 0.0
    before: float = 0.0
    tabs: tuple[tuple[float, str], ...] = ()
    list_level: int | None = None
    border: str | None = None


class Ke(NamedTuple):
    """A ruled line drawn under a line of text: its length and how far from the left, mm."""

    length: float
    left: float


class Dong(NamedTuple):
    """A line: its letters, its look, and what is drawn under it."""

    chu: tuple[Chu, ...]
    dang: Dang
    ke: tuple[Ke, ...] = ()


GIUA = Dang("giua")
LOI_VAN = Dang("deu", first=12.7, before=6)
TRAI = Dang()


def dong(
    text: str,
    dang: Dang = GIUA,
    *,
    size: float | None = None,
    bold: bool = False,
    italic: bool = False,
    color: str | None = None,
) -> Dong:
    return Dong((Chu(text, size, bold, italic, color),), dang)


def loi_van(text: str, *, bold: bool = False, italic: bool = False) -> Dong:
    """A paragraph of the text."""
    return dong(text, LOI_VAN, bold=bold, italic=italic)


class Giay:
    """A paper that is being typed: A4, margins in mm, Normal in Times New Roman of `size` pt."""

    def __init__(
        self,
        *,
        top: float = 20,
        bottom: float = 20,
        left: float = 30,
        right: float = 15,
        size: float = 14,
        language: str = "vi-VN",
    ) -> None:
        self._word: Any = Document()  # python-docx gives its objects no types worth having
        normal = self._word.styles["Normal"]
        normal.font.name = "Times New Roman"
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")
        normal.font.size = Pt(size)
        normal.paragraph_format.space_after = Pt(0)
        normal.paragraph_format.line_spacing = 1.0
        self._word.styles.element.find(f".//{qn('w:lang')}").set(qn("w:val"), language)
        self._margins = (top, bottom, left, right)
        self._page(self._word.sections[0], 210, 297)

    def _page(self, section: Any, width: float, height: float) -> None:
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.orientation = WD_ORIENT.LANDSCAPE if width > height else WD_ORIENT.PORTRAIT
        section.top_margin, section.bottom_margin = map(Mm, self._margins[:2])
        section.left_margin, section.right_margin = map(Mm, self._margins[2:])
        section.header_distance = Mm(10)

    def go(self, *dongs: Dong) -> None:
        """Type these lines."""
        for one in dongs:
            _type(self._word.add_paragraph(), one)

    def hai_cot(
        self, left: Sequence[Dong], right: Sequence[Dong], widths: tuple[float, float] = HEAD
    ) -> None:
        """Two columns side by side in a table without lines."""
        self.hang(widths, [[left, right]])

    def hang(self, widths: Sequence[float], rows: Sequence[Sequence[Sequence[Dong]]]) -> None:
        """Rows of cells in a table without lines."""
        self._table(widths, rows, None)

    def bang(self, widths: Sequence[float], rows: Sequence[Sequence[Dong]]) -> None:
        """A table of data with its lines, the head row repeated."""
        table = self._table(widths, [[[cell] for cell in row] for row in rows], "Table Grid")
        for row in table.rows:
            row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {_SPACES}/>"))
        head = table.rows[0]._tr.get_or_add_trPr()
        head.append(parse_xml(f"<w:tblHeader {_SPACES}/>"))

    def _table(
        self,
        widths: Sequence[float],
        rows: Sequence[Sequence[Sequence[Dong]]],
        style: str | None,
    ) -> Any:
        table = self._word.add_table(len(rows), len(widths), style)
        table.autofit = False
        for row, said in zip(table.rows, rows, strict=True):
            for cell, width, lines in zip(row.cells, widths, said, strict=True):
                cell.width = Mm(width)
                _fill(cell.paragraphs, cell.add_paragraph, lines)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        return table

    def so_trang(self, *, footer: bool = False, first_page: bool = False) -> None:
        """A page number in the middle of the head, or foot, of the pages of the last section."""
        section = self._word.sections[-1]
        section.different_first_page_header_footer = not first_page
        margin = section.footer if footer else section.header
        margin.is_linked_to_previous = False
        paragraph = margin.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.style = self._word.styles["Normal"]
        for piece in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText> PAGE </w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>2</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        ):
            paragraph._p.append(parse_xml(f"<w:r {_SPACES}>{piece}</w:r>"))

    def sang_phu_luc(self, *, landscape: bool = False, restart: bool = True) -> None:
        """A new section; its pages lie or stand, and are numbered from 1."""
        section = self._word.add_section(WD_SECTION.NEW_PAGE)
        self._page(section, *((297, 210) if landscape else (210, 297)))
        if restart:
            start = parse_xml(f'<w:pgNumType {_SPACES} w:start="1"/>')
            section._sectPr.find(qn("w:cols")).addprevious(start)

    def danh_so(self, *levels: tuple[str, str]) -> None:
        """The automatic list of the paper: for each level its kind and text ("upperRoman", "%1.").

        A line is of a level by `Dang.list_level`.
        """
        numbering = self._word.part.numbering_part.element
        said = "".join(
            f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'<w:suff w:val="space"/><w:lvlText w:val="{text}"/></w:lvl>'
            for index, (kind, text) in enumerate(levels)
        )
        first = numbering.find(qn("w:num"))
        first.addprevious(
            parse_xml(f'<w:abstractNum {_SPACES} w:abstractNumId="77">{said}</w:abstractNum>')
        )
        numbering.append(
            parse_xml(f'<w:num {_SPACES} w:numId="{LIST}"><w:abstractNumId w:val="77"/></w:num>')
        )

    def o_chu(self, lines: Sequence[Dong], *, left: float, top: float, width: float) -> None:
        """A text box of VML, as older Word makes them, hung on a paragraph of its own."""
        paragraph = self._word.add_paragraph()
        place = (
            f"position:absolute;margin-left:{left}mm;margin-top:{top}mm;width:{width}mm;height:35mm"
        )
        run = parse_xml(
            f'<w:r {_SPACES}><w:pict><v:rect style="{place}" stroked="f"><v:textbox>'
            "<w:txbxContent/></v:textbox></v:rect></w:pict></w:r>"
        )
        content = next(run.iter(qn("w:txbxContent")))
        for one in lines:
            content.append(parse_xml(f"<w:p {_SPACES}/>"))
            _type(Paragraph(content[-1], self._word._body), one)
        paragraph._p.append(run)

    def bytes(self) -> bytes:
        """The file as saved."""
        buffer = io.BytesIO()
        self._word.save(buffer)
        return buffer.getvalue()


def gach(length: float, size: float = 13) -> Dong:
    """A ruled line typed with underscores, about so long."""
    return dong("_" * round(length / text_width("_", Face(size))), size=size)


def ke(line: Dong, room: float, share: float) -> Dong:
    """The line of text with a ruled line drawn under it, in the middle of its room."""
    (chu,) = line.chu
    length = share * text_width(chu.text, Face(chu.size or 14, bold=chu.bold, italic=chu.italic))
    return line._replace(ke=(Ke(length, (room - length) / 2),))


def _fill(paragraphs: Sequence[Any], add: Any, lines: Iterable[Dong]) -> None:
    for index, one in enumerate(lines):
        _type(paragraphs[0] if index == 0 else add(), one)


def _type(paragraph: Any, one: Dong) -> None:
    shape = paragraph.paragraph_format
    shape.alignment = _ALIGN[one.dang.align]
    shape.first_line_indent, shape.left_indent = Mm(one.dang.first), Mm(one.dang.left)
    shape.right_indent = Mm(one.dang.right) if one.dang.right else None
    shape.space_before = Pt(one.dang.before)
    for at, kind in one.dang.tabs:
        shape.tab_stops.add_tab_stop(Mm(at), getattr(WD_TAB_ALIGNMENT, kind))
    if one.dang.list_level is not None:
        listed = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        listed._add_ilvl().val = one.dang.list_level
        listed._add_numId().val = LIST
    if all(chu.bold for chu in one.chu):
        # Whoever makes a whole line bold makes its mark bold, and with it the number of a list.
        mark = parse_xml(f"<w:rPr {_SPACES}><w:b/></w:rPr>")
        paragraph._p.get_or_add_pPr().append(mark)
    for chu in one.chu:
        run = paragraph.add_run(chu.text)
        if chu.size is not None:
            run.font.size = Pt(chu.size)
        if chu.bold:
            run.bold = True
        if chu.italic:
            run.italic = True
        if chu.color:
            run.font.color.rgb = RGBColor.from_string(chu.color)
    if one.dang.border is not None:
        stroke = f'<w:{one.dang.border} w:val="single" w:sz="6" w:space="1" w:color="auto"/>'
        borders = parse_xml(f"<w:pBdr {_SPACES}>{stroke}</w:pBdr>")
        properties = paragraph._p.get_or_add_pPr()
        properties.insert_element_before(borders, "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")
    for line in one.ke:
        _draw(paragraph, line)


def _draw(paragraph: Any, line: Ke) -> None:
    wide = round(line.length * _EMU)
    paragraph._p.append(
        parse_xml(
            f'<w:r {_SPACES}><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" '
            'simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" '
            'allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">'
            f"<wp:posOffset>{round(line.left * _EMU)}</wp:posOffset></wp:positionH>"
            '<wp:positionV relativeFrom="paragraph"><wp:posOffset>216000</wp:posOffset>'
            f'</wp:positionV><wp:extent cx="{wide}" cy="0"/><wp:wrapNone/>'
            '<wp:docPr id="1" name="Line"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData '
            f'uri="{WPS}"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
            f'<a:ext cx="{wide}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
            '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>'
            "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
        )
    )
