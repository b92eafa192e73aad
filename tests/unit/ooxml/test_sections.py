"""Pages, headers, footers and the page number in all its dresses (17.6, 17.10, 17.16)."""

from __future__ import annotations

import pytest

from docgen.ooxml.reading import read_view
from docgen.ooxml.view import SectionView
from tests.unit.ooxml.build import document, paragraph


def only(section: str, settings: str | None = None, **headers: str) -> SectionView:
    body = f"<w:p/><w:sectPr>{section}</w:sectPr>"
    return read_view(document(body, settings=settings, **headers)).sections[0]


MARGINS = '<w:pgMar w:top="567" w:right="567" w:bottom="567" w:left="567" w:gutter="567" />'


@pytest.mark.parametrize(
    ("settings", "section", "top", "left", "right", "mirrored"),
    [
        ("", "", 10, 20, 10, False),
        ("<w:gutterAtTop/>", "", 20, 10, 10, False),
        ("", "<w:rtlGutter/>", 10, 10, 20, False),
        ("<w:mirrorMargins/>", "", 10, 20, 10, True),
        ('<w:mirrorMargins w:val="0"/>', "", 10, 20, 10, False),
        ("<w:bookFoldPrinting/>", "", 10, 20, 10, True),
    ],
    ids=["left", "at the top", "right", "mirrored", "not mirrored", "folded as a book"],
)
def test_the_gutter_belongs_to_the_margin_it_is_bound_at(
    settings: str, section: str, top: int, left: int, right: int, *, mirrored: bool
) -> None:
    page = only(MARGINS + section, settings).format
    edges = (page.margin_top, page.margin_left, page.margin_right)
    assert tuple(map(round, edges)) == (top, left, right)
    assert (page.mirrored, round(page.gutter)) == (mirrored, 10)


def test_a_margin_not_said_is_words_own_beside_those_said() -> None:
    page = only('<w:pgSz w:w="210mm" w:h="297mm"/><w:pgMar w:top="2cm"/>').format
    assert (round(page.page_width, 1), round(page.page_height, 1)) == (210.0, 297.0)
    assert (round(page.margin_top), round(page.margin_left, 2)) == (20, 31.75)


def test_a_section_says_how_its_pages_are_numbered() -> None:
    found = only('<w:pgNumType w:fmt="upperRoman" w:start="3" w:chapStyle="1"/><w:cols w:num="2"/>')
    assert (found.number_format, found.page_start, found.chapter_level) == ("upperRoman", 3, 1)
    assert found.columns == 2
    plain = only("")
    assert (plain.number_format, plain.page_start, plain.columns) == ("decimal", None, 1)


def test_an_old_section_kept_by_a_tracked_change_does_not_count() -> None:
    old = '<w:sectPrChange><w:sectPr><w:pgSz w:w="100" w:h="100"/></w:sectPr></w:sectPrChange>'
    found = only(f'<w:pgSz w:w="11906" w:h="16838"/>{old}')
    assert round(found.format.page_width) == 210


def test_only_paragraphs_of_the_body_end_a_section() -> None:
    ended = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"
    cell = (
        f'<w:tbl><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc>{ended}</w:tc></w:tr>'
        "</w:tbl>"
    )
    control = f"<w:sdt><w:sdtContent>{ended}</w:sdtContent></w:sdt>"
    view = read_view(document(f"{cell}<w:p/>{control}<w:p/><w:sectPr/>"))
    assert [p.section for p in view.paragraphs] == [0, 0, 0, 1]
    assert len(view.sections) == 2


def complex_field(instruction: str, result: str) -> str:
    marks = {
        name: f'<w:r><w:fldChar w:fldCharType="{name}"/></w:r>'
        for name in ("begin", "separate", "end")
    }
    instructed = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    shown = f"<w:r><w:t>{result}</w:t></w:r>"
    return f"{marks['begin']}{instructed}{marks['separate']}{shown}{marks['end']}"


NESTED = complex_field(
    "IF </w:instrText></w:r>" + complex_field("PAGE", "2") + "<w:r><w:instrText>", "3"
)
BOX = (
    "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor>"
    '<wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH>'
    '<wp:extent cx="360000" cy="360000"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>'
    "<w:txbxContent>{0}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
    "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent>"
    "{0}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
)
SIMPLE = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'
DRESSES = {
    "small letters": f"<w:p>{complex_field(' page ', '2')}</w:p>",
    "without a result": SIMPLE.replace("<w:r><w:t>2</w:t></w:r>", ""),
    "inside another field": f"<w:p>{NESTED}</w:p>",
    "in a text box": BOX.format(SIMPLE),
    "in an old text box": BOX.format(SIMPLE).replace("'wps'", "'zz'"),
    "in a box in a box": BOX.format(BOX.format(SIMPLE)),
    "in a frame": SIMPLE.replace("<w:p>", '<w:p><w:pPr><w:framePr w:xAlign="center"/></w:pPr>'),
    "in a line's content control": "<w:p><w:sdt><w:sdtContent>"
    f"{complex_field('PAGE', '2')}</w:sdtContent></w:sdt></w:p>",
    "in a cell": '<w:tbl><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc>'
    f"{SIMPLE}</w:tc></w:tr></w:tbl>",
    "after a tab to its place": SIMPLE.replace(
        "<w:fldSimple", '<w:r><w:ptab w:alignment="center"/></w:r><w:fldSimple'
    ),
    "as Word 6 wrote it": "<w:p><w:r><w:pgNum/></w:r></w:p>",
}


@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
def test_a_page_number_is_seen_in_every_dress(dress: str) -> None:
    found = only('<w:headerReference w:type="default" r:id="so"/>', so=dress)
    header = found.header_on("default")
    assert header is not None
    assert header.has_page_number


@pytest.mark.parametrize(
    "no_number",
    [
        SIMPLE.replace("PAGE", "NUMPAGES"),
        SIMPLE.replace("PAGE", "PAGEREF x"),
        paragraph("2"),
        f"<w:p><w:del>{complex_field('PAGE', '2')}</w:del></w:p>",
    ],
    ids=["number of pages", "a reference", "typed", "deleted"],
)
def test_what_is_no_page_number_is_none(no_number: str) -> None:
    found = only('<w:headerReference w:type="default" r:id="so"/>', so=no_number)
    header = found.header_on("default")
    assert header is not None
    assert not header.has_page_number


def test_a_reference_to_a_part_that_is_not_there_is_an_empty_header() -> None:
    package = document(
        '<w:p/><w:sectPr><w:headerReference w:type="default" r:id="so"/>'
        '<w:headerReference w:type="first" r:id="khongco"/></w:sectPr>',
        so="<w:p/>",
    )
    parts = {name: data for name, data in package.parts.items() if "headerso" not in name}
    (section,) = read_view(package._replace(parts=parts)).sections
    assert [(h.kind, h.text) for h in section.headers] == [("default", "")]


def test_the_settings_say_what_bears_on_pages() -> None:
    said = (
        '<w:evenAndOddHeaders/><w:documentProtection w:edit="readOnly" w:enforcement="1"/>'
        '<w:trackRevisions w:val="0"/>'
    )
    settings = read_view(document("<w:p/>", settings=said)).settings
    assert (settings.even_and_odd, settings.protection) == (True, "readOnly")
    assert not settings.track_revisions
    free = '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'
    assert read_view(document("<w:p/>", settings=free)).settings.protection is None
