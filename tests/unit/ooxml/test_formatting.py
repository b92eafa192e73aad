"""What runs and paragraphs look like where several levels of formatting meet (17.3, 17.7)."""

from __future__ import annotations

import pytest

from docgen.ooxml.formats import ParagraphFormat, RunFormat
from docgen.ooxml.reading import read_view
from docgen.ooxml.view import ParagraphView
from tests.unit.ooxml.build import document, paragraph, style

THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
    '<a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/>'
    '</a:dk2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme><a:fontScheme>'
    '<a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/>'
    '<a:font script="Viet" typeface="Times New Roman"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="Gothic"/><a:cs typeface="Arab"/>'
    '<a:font script="Jpan" typeface="Mincho"/><a:font script="Viet" typeface="Arial"/>'
    "</a:minorFont></a:fontScheme></a:themeElements></a:theme>"
)


def only(body: str, *, styles: str = "", defaults: str = "", **parts: str) -> ParagraphView:
    (found,) = read_view(document(body, styles=styles, defaults=defaults, **parts)).paragraphs
    return found


def run_of(rpr: str, *, styles: str = "", defaults: str = "", **parts: str) -> RunFormat:
    body = paragraph(rpr=rpr)
    (run,) = only(body, styles=styles, defaults=defaults, **parts).runs
    return run.format


def shape_of(ppr: str, *, styles: str = "", defaults: str = "", **parts: str) -> ParagraphFormat:
    return only(paragraph(ppr=ppr), styles=styles, defaults=defaults, **parts).format


def without(package_part: str) -> RunFormat:
    package = document(paragraph())
    parts = {name: data for name, data in package.parts.items() if name != package_part}
    (found,) = read_view(package._replace(parts=parts)).paragraphs
    return found.runs[0].format


def test_without_styles_word_takes_times_new_roman_of_ten_points() -> None:
    format_ = without("word/styles.xml")
    assert (format_.font, format_.size, format_.bold) == ("Times New Roman", 10.0, False)


def test_silent_defaults_are_times_new_roman_of_ten_points() -> None:
    format_ = run_of("", defaults='<w:lang w:val="vi-VN"/>')
    assert (format_.font, format_.size) == ("Times New Roman", 10.0)


FONTS = '<w:rFonts w:asciiTheme="minorAscii" w:hAnsiTheme="minorHAnsi" {}/>'


@pytest.mark.parametrize(
    ("settings", "east", "cs"),
    [
        ("", "Gothic", "Arab"),
        ('<w:themeFontLang w:val="vi-VN"/>', "Gothic", "Arab"),
        ('<w:themeFontLang w:val="en-US" w:eastAsia="ja-JP" w:bidi="vi-VN"/>', "Mincho", "Arial"),
        ('<w:themeFontLang w:eastAsia="zh-TW" w:bidi="ar-SA"/>', "Gothic", "Arab"),
    ],
    ids=["no language", "Vietnamese Latin", "languages with a font", "languages without one"],
)
def test_the_language_of_latin_text_changes_no_theme_font(
    settings: str, east: str, cs: str
) -> None:
    fonts = FONTS.format('w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"')
    format_ = run_of("", defaults=fonts, theme=THEME, settings=settings)
    assert (format_.font, format_.font_other) == ("Calibri", "Calibri")
    assert (format_.font_east, format_.font_cs) == (east, cs)


def test_a_theme_font_without_a_theme_is_the_named_one_else_times_new_roman() -> None:
    assert run_of("", defaults=FONTS.format('w:ascii="Arial"')).font == "Arial"
    assert run_of("", defaults=FONTS.format("")).font == "Times New Roman"


def test_a_font_named_nearer_wins_over_a_theme_font_of_the_defaults() -> None:
    format_ = run_of('<w:rFonts w:ascii="Arial"/>', defaults=FONTS.format(""), theme=THEME)
    assert (format_.font, format_.font_other) == ("Arial", "Calibri")


@pytest.mark.parametrize(
    ("text", "fonts"),
    [
        ("So 15", ("A",)),
        ("Đường", ("A", "H")),
        ("– “ơ”", ("H",)),
        ("文", ("E",)),
        ("ش", ("C",)),
        ("e\u0302", ("A", "H")),
    ],
    ids=["ASCII", "Vietnamese", "dash and quotes", "Chinese", "Arabic", "combining mark"],
)
def test_each_character_is_printed_in_the_font_of_its_script(
    text: str, fonts: tuple[str, ...]
) -> None:
    rpr = '<w:rFonts w:ascii="A" w:hAnsi="H" w:eastAsia="E" w:cs="C"/>'
    assert only(paragraph(text, rpr=rpr)).fonts == fonts


@pytest.mark.parametrize(
    ("color", "rgb"),
    [
        ('w:val="FF0000" w:themeColor="accent1"', "4472C4"),
        ('w:val="auto" w:themeColor="text1"', "000000"),
        ('w:val="FF0000" w:themeColor="text1" w:themeTint="80"', "7F7F7F"),
        ('w:val="FF0000" w:themeColor="background1" w:themeShade="80"', "808080"),
        ('w:val="1F3864" w:themeColor="khongco"', "1F3864"),
    ],
    ids=["accent", "text", "lighter", "darker", "unknown"],
)
def test_theme_colours_are_those_of_the_theme(color: str, rgb: str) -> None:
    assert run_of(f"<w:color {color}/>", theme=THEME).color == rgb


def test_a_theme_colour_without_a_theme_is_the_one_written_beside_it() -> None:
    assert run_of('<w:color w:val="2e74b5" w:themeColor="accent1"/>').color == "2E74B5"


def test_the_settings_map_text_and_background() -> None:
    mapped = '<w:clrSchemeMapping w:bg1="dark1" w:t1="light1"/>'
    said = '<w:color w:val="auto" w:themeColor="text1"/>'
    assert run_of(said, theme=THEME, settings=mapped).color == "FFFFFF"


@pytest.mark.parametrize(
    ("rpr", "field", "value"),
    [
        ('<w:w w:val="80"/>', "scale", 80.0),
        ('<w:w w:val="80%"/>', "scale", 80.0),
        ('<w:spacing w:val="-4"/>', "spacing", -0.2),
        ('<w:spacing w:val="1pt"/>', "spacing", 1.0),
        ('<w:position w:val="6"/>', "position", 3.0),
        ('<w:u w:val="single"/>', "underline", "single"),
        ('<w:u w:val="none"/>', "underline", None),
        ('<w:highlight w:val="yellow"/>', "highlight", "yellow"),
        ('<w:shd w:val="clear" w:color="auto" w:fill="d9d9d9"/>', "shade", "D9D9D9"),
        ('<w:shd w:val="clear" w:color="auto" w:fill="auto"/>', "shade", None),
        ('<w:shd w:val="solid" w:color="FF0000" w:fill="FFFFFF"/>', "shade", "FF0000"),
        ("<w:dstrike/>", "strike", True),
        ("<w:webHidden/>", "hidden", False),
        ("<w:specVanish/>", "hidden", False),
        ('<w:sz w:val="13pt"/>', "size", 13.0),
        ('<w:sz w:val="27"/>', "size", 13.5),
        ('<w:b/><w:rPrChange><w:rPr><w:b w:val="0"/><w:i/></w:rPr></w:rPrChange>', "bold", True),
        ("<w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>", "italic", False),
    ],
)
def test_every_run_property_is_read_in_its_unit(rpr: str, field: str, value: object) -> None:
    assert getattr(run_of(rpr), field) == value


def test_complex_script_takes_its_own_size_weight_and_font() -> None:
    said = (
        '<w:rFonts w:cs="Arab"/><w:b/><w:bCs w:val="0"/><w:iCs/><w:sz w:val="26"/>'
        '<w:szCs w:val="30"/>'
    )
    latin = run_of(said)
    assert (latin.size, latin.bold, latin.italic) == (13.0, True, False)
    for switch in ("<w:rtl/>", "<w:cs/>"):
        other = run_of(said + switch)
        assert (other.size, other.bold, other.italic) == (15.0, False, True)
        assert (other.font, other.font_other) == ("Arab", "Arab")


def test_toggles_of_complex_script_combine_too() -> None:
    both = style("P", "<w:rPr><w:bCs/></w:rPr>") + style(
        "C", "<w:rPr><w:bCs/></w:rPr>", kind="character"
    )
    body = paragraph(ppr='<w:pStyle w:val="P"/>', rpr='<w:rStyle w:val="C"/><w:cs/>')
    assert not only(body, styles=both).runs[0].format.bold


@pytest.mark.parametrize("toggle", ["b", "i", "caps", "smallCaps", "strike", "vanish"])
def test_every_toggle_of_the_defaults_stays_on_under_styles(toggle: str) -> None:
    names = {"b": "bold", "i": "italic", "smallCaps": "small_caps", "vanish": "hidden"}
    styles = style("P", f"<w:rPr><w:{toggle}/></w:rPr>")
    body = paragraph(ppr='<w:pStyle w:val="P"/>')
    (run,) = only(body, styles=styles, defaults=f"<w:{toggle}/>").runs
    assert getattr(run.format, names.get(toggle, toggle))


def test_a_paragraph_style_linked_to_a_character_style_formats_runs_that_name_it() -> None:
    styles = style("P", '<w:link w:val="PChar"/><w:rPr><w:i/></w:rPr>') + style(
        "PChar", '<w:link w:val="P"/><w:rPr><w:b/></w:rPr>', kind="character"
    )
    format_ = run_of('<w:rStyle w:val="P"/>', styles=styles)
    assert (format_.bold, format_.italic) == (True, False)


def test_a_character_style_is_no_style_of_a_paragraph() -> None:
    styles = style("C", "<w:rPr><w:b/></w:rPr>", kind="character")
    found = only(paragraph(ppr='<w:pStyle w:val="C"/>'), styles=styles)
    assert (found.style, found.runs[0].format.bold) == ("Normal", False)


def test_a_style_based_on_another_kind_takes_nothing_from_it() -> None:
    styles = style("C", "<w:rPr><w:b/></w:rPr>", kind="character") + style("P", "", based_on="C")
    assert not only(paragraph(ppr='<w:pStyle w:val="P"/>'), styles=styles).runs[0].format.bold


def test_the_last_of_several_default_styles_counts() -> None:
    second = style("Khac", "<w:rPr><w:b/></w:rPr>").replace("<w:style ", '<w:style w:default="1" ')
    assert only(paragraph(), styles=second).runs[0].format.bold


def test_paragraph_properties_before_a_tracked_change_do_not_count() -> None:
    old = '<w:pPrChange><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>'
    assert shape_of(f'<w:jc w:val="right"/>{old}').align == "phai"
    assert shape_of(old).align == "trai"


@pytest.mark.parametrize(
    ("spacing", "before"),
    [
        ('w:before="120"', 6.0),
        ('w:before="6pt"', 6.0),
        ('w:before="0.5cm"', 14.17),
        ('w:beforeLines="50"', 6.0),
        ('w:before="240" w:beforeLines="50"', 6.0),
        ('w:before="240" w:beforeLines="0"', 12.0),
        ('w:before="240" w:beforeAutospacing="1"', 14.0),
        ('w:before="240" w:beforeLines="50" w:beforeAutospacing="1"', 14.0),
        ('w:before="240" w:beforeAutospacing="0"', 12.0),
    ],
)
def test_space_is_automatic_then_in_lines_then_in_points(spacing: str, before: float) -> None:
    assert round(shape_of(f"<w:spacing {spacing}/>").before, 2) == before


@pytest.mark.parametrize(
    ("indents", "first"),
    [
        ('w:firstLine="567"', 10.0),
        ('w:firstLine="1cm"', 10.0),
        ('w:firstLine="567" w:hanging="284"', -5.01),
        ('w:firstLineChars="200" w:firstLine="567"', 9.88),
        ('w:firstLineChars="0" w:firstLine="567"', 10.0),
        ('w:hangingChars="100"', -4.94),
        ('w:hanging="0"', 0.0),
    ],
)
def test_the_first_line_is_in_characters_then_in_lengths(indents: str, first: float) -> None:
    assert round(shape_of(f"<w:ind {indents}/>").first_line, 2) == first


@pytest.mark.parametrize(
    ("spacing", "line", "exact", "least"),
    [
        ('w:line="360"', 1.5, None, None),
        ('w:line="0"', 1.0, None, None),
        ('w:line="18pt" w:lineRule="exact"', None, 18.0, None),
        ('w:line="-360" w:lineRule="exact"', None, 18.0, None),
        ('w:line="360" w:lineRule="atLeast"', None, None, 18.0),
    ],
)
def test_lines_are_a_multiple_or_points(
    spacing: str, line: float | None, exact: float | None, least: float | None
) -> None:
    found = shape_of(f"<w:spacing {spacing}/>")
    assert (found.line, found.line_exact, found.line_at_least) == (line, exact, least)


def test_right_to_left_turns_indents_and_alignment_around() -> None:
    said = '<w:bidi/><w:ind w:left="567" w:right="1134"/><w:jc w:val="left"/>'
    found = shape_of(said)
    assert (round(found.left), round(found.right), found.align) == (20, 10, "phai")
    assert shape_of("<w:bidi/>").align == "phai"
    assert shape_of('<w:bidi/><w:jc w:val="center"/>').align == "giua"


def test_tab_stops_add_up_and_may_be_cleared() -> None:
    styles = style(
        "P",
        '<w:pPr><w:tabs><w:tab w:val="center" w:pos="2835"/><w:tab w:val="left" w:pos="567"/>'
        "</w:tabs></w:pPr>",
    )
    direct = (
        '<w:pStyle w:val="P"/><w:tabs><w:tab w:val="clear" w:pos="567"/>'
        '<w:tab w:val="right" w:leader="dot" w:pos="5670"/></w:tabs>'
    )
    tabs = shape_of(direct, styles=styles).tabs
    assert [(round(t.at), t.kind, t.leader) for t in tabs] == [
        (50, "center", "none"),
        (100, "right", "dot"),
    ]


def test_borders_are_named_edge_by_edge() -> None:
    line = '<w:{} w:val="single" w:sz="4"/>'
    style_ = style("P", f"<w:pPr><w:pBdr>{line.format('top')}</w:pBdr></w:pPr>")
    bottom = shape_of(
        f'<w:pStyle w:val="P"/><w:pBdr>{line.format("bottom")}</w:pBdr>', styles=style_
    )
    assert (bottom.borders, bottom.rule) == (("top", "bottom"), "tren")
    off = '<w:pStyle w:val="P"/><w:pBdr><w:top w:val="nil"/></w:pBdr>'
    assert shape_of(off, styles=style_).borders == ()
    between = shape_of(f"<w:pBdr>{line.format('between')}</w:pBdr>")
    assert (between.borders, between.rule) == (("between",), "khong")


def test_a_frame_tells_its_place() -> None:
    frame = shape_of(
        '<w:framePr w:w="1134" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" '
        'w:xAlign="center" w:y="1"/>'
    ).frame
    assert frame is not None
    assert (round(frame.width or 0), frame.x, frame.x_from) == (20, "center", "margin")


def test_an_outline_level_beyond_the_ninth_is_body_text() -> None:
    assert shape_of('<w:outlineLvl w:val="9"/>').outline is None
    assert shape_of('<w:outlineLvl w:val="-1"/>').outline is None
