from __future__ import annotations

import pytest

from docgen.errors import Unreadable
from docgen.ooxml.formats import RunFormat
from docgen.ooxml.reading import read_view
from docgen.ooxml.view import ParagraphView
from tests.unit.ooxml.build import document, paragraph, style

BOLD = "<w:rPr><w:b/></w:rPr>"
NOT_BOLD = '<w:rPr><w:b w:val="0"/></w:rPr>'


def only(body: str, *, styles: str = "", defaults: str = "", **parts: str) -> ParagraphView:
    (found,) = read_view(document(body, styles=styles, defaults=defaults, **parts)).paragraphs
    return found


def run_of(body: str, *, styles: str = "", defaults: str = "", **parts: str) -> RunFormat:
    (run,) = only(body, styles=styles, defaults=defaults, **parts).runs
    return run.format


def in_table(content: str, table_style: str) -> str:
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{table_style}"/></w:tblPr><w:tblGrid>'
        f'<w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc>{content}</w:tc></w:tr></w:tbl>'
    )


def size(points: int) -> str:
    return f'<w:rPr><w:sz w:val="{points * 2}"/></w:rPr>'


STYLES = (
    style("Goc", size(11))
    + style("Con", size(12), based_on="Goc")
    + style("Chu", size(13), kind="character")
    + style("Bang", size(9), kind="table")
    + style("Trong", "")
)


@pytest.mark.parametrize(
    ("body", "points"),
    [
        ("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 8),
        (in_table("<w:p><w:r><w:t>x</w:t></w:r></w:p>", "Bang"), 9),
        (in_table(paragraph(ppr='<w:pStyle w:val="Trong"/>'), "Bang"), 9),
        (in_table(paragraph(ppr='<w:pStyle w:val="Goc"/>'), "Bang"), 11),
        (paragraph(ppr='<w:pStyle w:val="Con"/>'), 12),
        (paragraph(ppr='<w:pStyle w:val="Con"/>', rpr='<w:rStyle w:val="Chu"/>'), 13),
        (
            paragraph(
                ppr='<w:pStyle w:val="Con"/>', rpr='<w:rStyle w:val="Chu"/><w:sz w:val="36"/>'
            ),
            18,
        ),
        (paragraph(ppr='<w:pStyle w:val="KhongCo"/>'), 8),
    ],
    ids=[
        "document defaults",
        "table style",
        "table style under a silent paragraph style",
        "paragraph style over table style",
        "derived over base style",
        "character style",
        "direct formatting",
        "a style that does not exist",
    ],
)
def test_the_nearest_layer_decides_the_size(body: str, points: float) -> None:
    assert run_of(body, styles=STYLES, defaults='<w:sz w:val="16"/>').size == points


@pytest.mark.parametrize(
    ("paragraph_style", "character_style", "direct", "bold"),
    [
        (BOLD, "", "", True),
        ("", BOLD, "", True),
        (BOLD, BOLD, "", False),
        (BOLD, NOT_BOLD, "", True),
        (BOLD, BOLD, "<w:b/>", True),
        (BOLD, "", '<w:b w:val="0"/>', False),
        (BOLD, "", '<w:b w:val="false"/>', False),
    ],
    ids=[
        "paragraph style",
        "character style",
        "two styles cancel out",
        "a style's off takes nothing from the other",
        "direct on wins over two styles",
        "direct off wins",
        "off spelt false",
    ],
)
def test_toggles_combine_as_the_standard_says(
    paragraph_style: str, character_style: str, direct: str, *, bold: bool
) -> None:
    styles = style("P", paragraph_style) + style("C", character_style, kind="character")
    body = paragraph(ppr='<w:pStyle w:val="P"/>', rpr=f'<w:rStyle w:val="C"/>{direct}')
    assert run_of(body, styles=styles).bold is bold


def test_a_toggle_on_in_the_document_defaults_stays_on_under_styles() -> None:
    styles = style("P", BOLD)
    body = paragraph(ppr='<w:pStyle w:val="P"/>')
    assert run_of(body, styles=styles, defaults="<w:b/>").bold


def test_off_in_a_derived_style_undoes_its_base() -> None:
    styles = style("Goc", BOLD) + style("Con", NOT_BOLD, based_on="Goc")
    assert not run_of(paragraph(ppr='<w:pStyle w:val="Con"/>'), styles=styles).bold


def test_a_ring_of_styles_ends() -> None:
    styles = style("A", size(11), based_on="B") + style("B", BOLD, based_on="A")
    format_ = run_of(paragraph(ppr='<w:pStyle w:val="A"/>'), styles=styles)
    assert (format_.size, format_.bold) == (11, True)


def test_theme_fonts_are_those_of_the_theme() -> None:
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
        '<a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont>'
        '<a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme>'
        "</a:themeElements></a:theme>"
    )
    fonts = '<w:rFonts w:ascii="Arial" w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi"/>'
    format_ = run_of(paragraph(), defaults=fonts, theme=theme)
    assert (format_.font, format_.font_other) == ("Calibri", "Cambria")


def test_the_letters_of_vietnamese_take_the_other_font() -> None:
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Tahoma"/>'
    assert only(paragraph("an", rpr=fonts)).fonts == ("Arial",)
    assert only(paragraph("Điều", rpr=fonts)).fonts == ("Arial", "Tahoma")


def test_an_automatic_colour_is_black() -> None:
    assert run_of(paragraph(rpr='<w:color w:val="auto"/>')).color == "000000"
    assert run_of(paragraph(rpr='<w:color w:val="ff0000"/>')).color == "FF0000"


@pytest.mark.parametrize(
    ("text", "rpr", "case"),
    [
        ("ĐỘC LẬP", "", "hoa"),
        ("Độc lập", "<w:caps/>", "hoa"),
        ("Độc lập", "", "thuong"),
        ("SỞ TƯ PHáP", "", "thuong"),
        ("15/2022", "", None),
        ("Ẩn", "<w:vanish/>", None),
    ],
    ids=["typed", "by format", "mixed", "one small letter", "no letters", "hidden"],
)
def test_case_is_that_of_the_printed_letters(text: str, rpr: str, case: str | None) -> None:
    assert only(paragraph(text, rpr=rpr)).case == case


def test_letters_typed_in_pieces_are_printed_whole_even_across_runs() -> None:
    pieces = ("So\u0302\u0301: Qu", "o\u0302", "\u0301c")
    found = only(f"<w:p>{''.join(f'<w:r><w:t>{piece}</w:t></w:r>' for piece in pieces)}</w:p>")
    assert found.displayed == "Số: Quốc"
    assert len(found.text) > len(found.displayed)  # as typed, for whoever changes it


def test_hidden_and_deleted_text_does_not_show_but_inserted_does() -> None:
    body = (
        "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>"
        '<w:del w:id="1" w:author="x"><w:r><w:delText>c</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="x"><w:r><w:t>d</w:t></w:r></w:ins>'
        '<w:hyperlink w:anchor="z"><w:r><w:t>e</w:t></w:r></w:hyperlink></w:p>'
    )
    assert only(body).text == "ade"


def test_tabs_and_breaks_are_characters() -> None:
    body = (
        '<w:p><w:r><w:t>a</w:t><w:tab/><w:t xml:space="preserve">b </w:t><w:br/><w:t>c</w:t>'
        '<w:br w:type="page"/><w:noBreakHyphen/></w:r></w:p>'
    )
    assert only(body).text == "a\tb \nc\f-"


def test_an_empty_paragraph_is_as_high_as_its_mark() -> None:
    empty = only('<w:p><w:pPr><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>')
    assert [f.size for f in empty.run_formats] == [1.0]


def test_the_mark_does_not_format_the_text() -> None:
    assert run_of(paragraph(ppr='<w:rPr><w:sz w:val="2"/></w:rPr>')).size == 14.0


def test_sizes_mixed_in_a_line_are_all_told_but_blanks_do_not_count() -> None:
    body = (
        '<w:p><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>a</w:t></w:r>'
        '<w:r><w:rPr><w:sz w:val="40"/></w:rPr><w:t xml:space="preserve"> </w:t></w:r>'
        '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>b</w:t></w:r></w:p>'
    )
    assert [f.size for f in only(body).run_formats] == [13.0, 14.0]


def test_indents_and_spacing_merge_attribute_by_attribute() -> None:
    styles = style(
        "P",
        '<w:pPr><w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="auto"/>'
        '<w:ind w:left="567" w:firstLine="567"/><w:jc w:val="both"/></w:pPr>',
    )
    direct = '<w:pStyle w:val="P"/><w:spacing w:before="0"/><w:ind w:hanging="284"/>'
    found = only(paragraph(ppr=direct), styles=styles).format
    assert (found.before, found.after, found.line, found.align) == (0.0, 3.0, 1.5, "deu")
    assert (round(found.left, 2), round(found.first_line, 2)) == (10.0, -5.01)


def test_line_spacing_is_one_of_three_kinds() -> None:
    exact = only(paragraph(ppr='<w:spacing w:line="20" w:lineRule="exact"/>')).format
    least = only(paragraph(ppr='<w:spacing w:line="300" w:lineRule="atLeast"/>')).format
    assert (exact.line, exact.line_exact, exact.line_at_least) == (None, 1.0, None)
    assert (least.line, least.line_exact, least.line_at_least) == (None, None, 15.0)


def test_nothing_said_is_words_own_page() -> None:
    (section,) = read_view(document("<w:p/>")).sections
    page = section.format
    assert (round(page.page_width, 1), round(page.page_height, 1)) == (215.9, 279.4)
    assert (page.orientation, section.title_page, section.page_start) == ("doc", False, None)
    assert (round(page.margin_top, 1), round(page.margin_left, 2)) == (25.4, 31.75)


def test_the_gutter_belongs_to_the_left_margin() -> None:
    margins = (
        '<w:sectPr><w:pgMar w:top="-1134" w:right="0" w:bottom="0" w:left="1134" w:header="0" '
        'w:footer="0" w:gutter="567"/></w:sectPr>'
    )
    page = read_view(document(f"<w:p/>{margins}")).sections[0].format
    assert (round(page.margin_top), round(page.margin_left)) == (20, 30)


PAGE_COMPLEX = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PA</w:instrText></w:r>'
    '<w:r><w:instrText>GE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
PAGE_SIMPLE = (
    '<w:p><w:fldSimple w:instr="PAGE \\* MERGEFORMAT"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'
)
IN_CONTROL = f"<w:sdt><w:sdtPr/><w:sdtContent>{PAGE_SIMPLE}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize("field", [PAGE_COMPLEX, PAGE_SIMPLE, IN_CONTROL])
def test_a_page_number_is_seen_however_it_is_made(field: str) -> None:
    body = '<w:p/><w:sectPr><w:headerReference w:type="default" r:id="so"/></w:sectPr>'
    (section,) = read_view(document(body, so=field)).sections
    header = section.header_on("default")
    assert header is not None
    assert (header.has_page_number, header.text) == (True, "2")
    assert [r.field for p in header.paragraphs for r in p.runs] == ["PAGE"]


def test_a_section_takes_the_headers_it_does_not_name_from_the_one_before() -> None:
    body = (
        '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="mot"/>'
        '<w:headerReference w:type="first" r:id="dau"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        '<w:p/><w:sectPr><w:headerReference w:type="default" r:id="hai"/><w:type w:val="nextPage"/>'
        '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgNumType w:start="1"/>'
        "</w:sectPr>"
    )
    parts = {name: paragraph(name) for name in ("mot", "hai", "dau")}
    view = read_view(document(body, styles="", defaults="", **parts))
    first, second = view.sections
    assert [(h.kind, h.text, h.inherited) for h in first.headers] == [
        ("default", "mot", False),
        ("first", "dau", False),
    ]
    assert [(h.kind, h.text, h.inherited) for h in second.headers] == [
        ("default", "hai", False),
        ("first", "dau", True),
    ]
    assert (first.title_page, second.title_page) == (True, False)
    assert (second.format.orientation, second.page_start) == ("ngang", 1)
    assert [p.section for p in view.paragraphs] == [0, 1]


def test_a_table_tells_its_measures_and_where_each_paragraph_stands() -> None:
    body = (
        paragraph("trước")
        + '<w:tbl><w:tblPr><w:tblW w:w="5670" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblInd w:w="567" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2835"/>'
        '<w:gridCol w:w="1134"/><w:gridCol w:w="1701"/></w:tblGrid>'
        "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        '<w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>'
        f"{paragraph('a')}{paragraph('b')}</w:tc><w:tc>{paragraph('c')}</w:tc></w:tr>"
        f"<w:tr><w:tc>{paragraph('d')}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
        f"{paragraph('e')}</w:tc></w:tr></w:tbl>" + paragraph("sau")
    )
    view = read_view(document(body))
    (table,) = view.tables
    assert [round(width) for width in table.grid] == [50, 20, 30]
    assert (round(table.width or 0), round(table.indent), table.align) == (100, 10, "giua")
    assert [(row.header, row.cant_split) for row in table.rows] == [(True, True), (False, False)]
    assert [(c.column, c.span) for c in table.rows[0].cells] == [(0, 2), (2, 1)]
    assert round(table.rows[0].cells[0].width or 0) == 70
    assert table.rows[1].cells[1].merge == "continue"
    assert [
        (p.text, None if p.cell is None else (p.cell.row, p.cell.column)) for p in view.paragraphs
    ] == [
        ("trước", None),
        ("a", (0, 0)),
        ("b", (0, 0)),
        ("c", (0, 2)),
        ("d", (1, 0)),
        ("e", (1, 1)),
        ("sau", None),
    ]


def test_every_paragraph_can_be_found_again_in_the_xml() -> None:
    package = document(paragraph("a") + in_table(paragraph("b"), "Bang") + IN_CONTROL)
    root = package.xml("word/document.xml")
    for found in read_view(package).paragraphs:
        assert "".join(found.source.find(root).itertext()) == found.text


def test_a_style_formats_a_paragraph_nobody_has_touched() -> None:
    styles = style("VB Trích yếu", f'<w:pPr><w:jc w:val="center"/></w:pPr>{BOLD}')
    view = read_view(document("<w:p/>", styles=styles)).styles["VB Trích yếu"]
    assert (view.run.bold, view.run.size, view.format.align) == (True, 14.0, "giua")


@pytest.mark.parametrize(
    "rpr",
    [
        '<w:sz w:val="to"/>',
        "<w:sz/>",
        '<w:sz w:val="1e999"/>',
        '<w:sz w:val="nan"/>',
        "<w:rFonts/>",
    ],
)
def test_values_that_make_no_sense_are_as_if_not_said(rpr: str) -> None:
    assert run_of(paragraph(rpr=rpr)).size == 14.0


def test_a_document_without_a_body_is_refused() -> None:
    package = document("").with_parts({"word/document.xml": b"<x/>"})
    with pytest.raises(Unreadable, match=r"thu\.docx: không phải tệp Word"):
        read_view(package)
