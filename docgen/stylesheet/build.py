"""The shipped templates: a blank package, the norm's styles, a form's frame. Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from docgen.ooxml.markup import TWIPS_PER_POINT, R, W, serialise, twips_from_mm, w
from docgen.ooxml.minimal import blank_package
from docgen.ooxml.package import DOCUMENT_PART, save_package
from docgen.ooxml.parts import with_document_part
from docgen.ooxml.properties import PROPERTIES
from docgen.standards.base import ANNEX_PAGE, PAGE, SIGNATURE_BLOCK
from docgen.stylesheet import frame
from docgen.stylesheet.styles import component_styles, heading_styles, style_id
from docgen.typeface import Face, text_width
from docgen.van_ban import PHIEU_TRINH

if TYPE_CHECKING:
    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package
    from docgen.standards.base import Standard

_STYLES_PART = "word/styles.xml"
_HO = 3.0  # mm the motto's column is wider than Quốc hiệu, so that another font cannot break it
_COT_NOI_NHAN = 0.47  # of the width: recipients; the rest is the signature's


def build_templates(standard: Standard) -> dict[str, bytes]:
    """File name → the template's bytes; the same standard gives the same bytes."""
    return {
        "ten-loai.docx": _ten_loai(standard),
        "cong-van.docx": _cong_van(standard),
        f"{PHIEU_TRINH}.docx": _phieu_trinh(standard),
    }


def _ten_loai(standard: Standard) -> bytes:
    """Mẫu 1.4, a paper with a named type, and its annexes (Mẫu 2.1)."""
    width, right = _text_width(standard), _quoc_hieu_width(standard)
    opening = (
        frame.dau_van_ban(width - right, right),
        frame.paragraph("ten_loai", "{{ ten_loai }}"),
        frame.paragraph("trich_yeu", "{{ trich_yeu }}"),
        frame.paragraph("ke_trich_yeu"),
        *frame.kinh_gui(),
    )
    return _form(standard, opening)


def _cong_van(standard: Standard) -> bytes:
    """Mẫu 1.5, a letter: its subject under the number, then whom it is sent to."""
    width, right = _text_width(standard), _quoc_hieu_width(standard)
    subject = frame.paragraph("trich_yeu_cong_van", "{{ trich_yeu_cong_van }}")
    opening = (frame.dau_van_ban(width - right, right, (subject,)), *frame.kinh_gui())
    return _form(standard, opening)


def _phieu_trinh(standard: Standard) -> bytes:
    """The sheet a draft is submitted with: a head without a number, a title, the body."""
    package, header = with_document_part(blank_package(), "header", "header1.xml", _header())
    width, right = _text_width(standard), _quoc_hieu_width(standard)
    body = (
        frame.dau_phieu(width - right, right),
        frame.paragraph("ten_loai", "{{ ten_loai }}"),
        frame.paragraph("trich_yeu", "{{ trich_yeu }}"),
        frame.paragraph("ke_trich_yeu"),
        frame.noi_dung(),
        # A table may not be the last thing in a file.
        frame.paragraph("ngat_phan"),
        _section(standard, PAGE, header),
    )
    return _save(package, standard, "".join(body))


def _form(standard: Standard, opening: tuple[str, ...]) -> bytes:
    """What all forms share around their opening: box, body, signature, annexes, two sections."""
    package, header = with_document_part(blank_package(), "header", "header1.xml", _header())
    width = _text_width(standard)
    left = round(width * _COT_NOI_NHAN)
    top = round(float(standard.choose(SIGNATURE_BLOCK, "before")) * TWIPS_PER_POINT)
    body = (
        *frame.khung(),
        *opening,
        frame.noi_dung(),
        frame.cuoi_van_ban(left, width - left, top),
        frame.paragraph("ngat_phan", section=_section(standard, PAGE, header)),
        *frame.phu_luc(),
        _section(standard, ANNEX_PAGE, header),
    )
    return _save(package, standard, "".join(body))


def _save(package: Package, standard: Standard, body: str) -> bytes:
    document = f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>'
    styles = package.xml(_STYLES_PART)
    styles.extend((*heading_styles(standard), *component_styles(standard)))
    parts = {
        DOCUMENT_PART: serialise(etree.fromstring(document)),
        _STYLES_PART: serialise(styles),
    }
    return save_package(package.with_parts(parts))


def _header() -> bytes:
    """The page number, centred in the top margin (PL I, Phần I, Mục I.7)."""
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
    style = f'<w:pPr><w:pStyle w:val="{style_id("so_trang")}"/></w:pPr>'
    return serialise(etree.fromstring(f'<w:hdr xmlns:w="{W}"><w:p>{style}{field}</w:p></w:hdr>'))


def _section(standard: Standard, page: str, header: str) -> str:
    """A section whose first page shows no number and whose pages count from 1."""
    made = etree.fromstring(
        f'<w:sectPr xmlns:w="{W}" xmlns:r="{R}"><w:headerReference w:type="default" '
        f'r:id="{header}"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )
    for prop, value in _page_values(standard, page).items():
        PROPERTIES[prop].write(made, value)
    for name, value in (("footer", "567"), ("gutter", "0")):
        _margins(made).set(w(name), value)
    return etree.tostring(made, encoding="unicode")


def _margins(section: Element) -> Element:
    margins = section.find(w("pgMar"))
    assert margins is not None  # noqa: S101 -- the standard sets all four margins
    return margins


def _page_values(standard: Standard, page: str) -> dict[str, float | str | bool]:
    values = {c.prop: c.value for c in standard.choices if c.target == PAGE}
    values |= {r.prop: r.choose for r in standard.requirements if r.target == PAGE}
    values |= {r.prop: r.choose for r in standard.requirements if r.target == page}
    if values["orientation"] == "ngang":
        width, height = values["page_width"], values["page_height"]
        values |= {"page_width": height, "page_height": width}
    return values


def _text_width(standard: Standard) -> int:
    page = _page_values(standard, PAGE)
    sides = (float(page[side]) for side in ("margin_left", "margin_right"))
    return twips_from_mm(float(page["page_width"]) - sum(sides))


def _quoc_hieu_width(standard: Standard) -> int:
    face = Face(float(standard.choose("quoc_hieu", "size")), bold=True)
    return twips_from_mm(text_width(frame.QUOC_HIEU, face) + _HO)
