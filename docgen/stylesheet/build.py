"""The shipped templates: a blank package, the norm's styles, a form's frame. Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from docgen.ooxml.markup import R, W, serialise, twips_from_mm, w
from docgen.ooxml.minimal import blank_package
from docgen.ooxml.package import DOCUMENT_PART, save_package
from docgen.ooxml.parts import with_document_part
from docgen.ooxml.properties import PROPERTIES
from docgen.standards.base import ANNEX_PAGE, PAGE
from docgen.stylesheet import frame, frame_hd29, frame_nd30
from docgen.stylesheet.styles import component_styles, heading_styles, style_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package
    from docgen.standards.base import Standard
    from docgen.stylesheet.frame import Form

_STYLES_PART = "word/styles.xml"
_FRAMES = {"nd30": frame_nd30, "hd29": frame_hd29}


def build_templates(standard: Standard) -> dict[str, bytes]:
    """File name → bytes of the template of each of the norm's forms.

    The same standard gives the same bytes.
    """
    forms = _FRAMES[standard.key].forms(standard, _text_width(standard))
    return {f"{name}.docx": _template(standard, form) for name, form in forms.items()}


def _template(standard: Standard, form: Form) -> bytes:
    """A form as a file: box, opening, body, foot, annexes; the paper's section and the annexes'."""
    package, header = with_document_part(blank_package(), "header", "header1.xml", _header())
    margins = [("header", "default", header)]
    if form.footer:
        # The first page has header and footer of its own, so that it shows no number.
        for number, pages in enumerate(("default", "first"), 1):
            part = _footer(form.footer)
            package, footer = with_document_part(package, "footer", f"footer{number}.xml", part)
            margins.append(("footer", pages, footer))
    body = (
        *frame.khung(),
        *form.opening,
        frame.noi_dung(),
        form.closing,
        frame.paragraph("ngat_phan", section=_section(standard, PAGE, margins)),
        *form.annexes,
        _section(standard, ANNEX_PAGE, margins),
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
    """The page number, centred in the top margin."""
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
    style = f'<w:pPr><w:pStyle w:val="{style_id("so_trang")}"/></w:pPr>'
    return serialise(etree.fromstring(f'<w:hdr xmlns:w="{W}"><w:p>{style}{field}</w:p></w:hdr>'))


def _footer(paragraph: str) -> bytes:
    return serialise(etree.fromstring(f'<w:ftr xmlns:w="{W}">{paragraph}</w:ftr>'))


def _section(standard: Standard, page: str, margins: Iterable[tuple[str, str, str]]) -> str:
    """A section whose first page shows no number and whose pages count from 1.

    `margins` are its headers and footers: which of the two, on which pages, the part's id.
    """
    references = "".join(
        f'<w:{kind}Reference w:type="{pages}" r:id="{part}"/>' for kind, pages, part in margins
    )
    made = etree.fromstring(
        f'<w:sectPr xmlns:w="{W}" xmlns:r="{R}">{references}<w:pgNumType w:start="1"/>'
        "<w:titlePg/></w:sectPr>"
    )
    for prop, value in _page_values(standard, page).items():
        PROPERTIES[prop].write(made, value)
    for name, value in (("footer", "567"), ("gutter", "0")):
        _page_margins(made).set(w(name), value)
    return etree.tostring(made, encoding="unicode")


def _page_margins(section: Element) -> Element:
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
