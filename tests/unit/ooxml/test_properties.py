from __future__ import annotations

import pytest
from lxml import etree

from docgen.ooxml.markup import Element, W, serialise, w
from docgen.ooxml.minimal import blank_package
from docgen.ooxml.package import Package
from docgen.ooxml.properties import PROPERTIES, Property, format_value
from docgen.ooxml.reading import read_view
from docgen.standards.base import Value
from tests.unit.ooxml.build import document, paragraph
from tests.unit.ooxml.schema import OoxmlSchema

HALF_A_TWIP = 25.4 / 1440 / 2 + 1e-9

# Each property with two values that differ from Word's own and from each other.
SAMPLES: dict[str, tuple[Value, Value]] = {
    "font": ("Arial", "Times New Roman"),
    "size": (13.0, 13.5),
    "italic": (True, False),
    "bold": (True, False),
    "case": ("hoa", "thuong"),
    "color": ("FF0000", "000000"),
    "underline": ("single", "double"),
    "align": ("deu", "giua"),
    "first_line": (12.7, -10.0),
    "left": (90.0, 35.0),
    "right": (20.0, 15.5),
    "before": (6.0, 0.0),
    "after": (3.0, 6.0),
    "line": (1.5, 1.0),
    "line_exact": (1.0, 17.0),
    "keep_next": (True, False),
    "keep_lines": (True, False),
    "widow": (False, True),
    "outline": (0, 8),
    "rule": ("tren", "khung"),
    "page_break_before": (True, False),
    "page_width": (210.0, 297.0),
    "page_height": (297.0, 210.0),
    "orientation": ("ngang", "doc"),
    "margin_top": (20.0, 25.0),
    "margin_bottom": (20.0, 25.0),
    "margin_left": (30.0, 35.0),
    "margin_right": (15.0, 20.0),
    "header": (10.0, 12.5),
}
BY_PROPERTY = [(p, value) for p in PROPERTIES.values() for value in SAMPLES[p.key]]


def styled() -> tuple[Package, Element]:
    package = document(
        paragraph("Chữ", ppr='<w:pStyle w:val="Normal"/>')
        + '<w:sectPr><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>'
    )
    return package, package.xml("word/styles.xml")


def style_of(styles: Element) -> Element:
    return styles.find(f"{w('style')}[@{w('styleId')}='Normal']")


def written(values: list[tuple[Property, Value]]) -> Package:
    package, styles = styled()
    body = package.xml("word/document.xml")
    section = next(body.iter(w("sectPr")))
    for prop, value in values:
        prop.write(section if prop.kind == "page" else style_of(styles), value)
    return package.with_parts(
        {"word/styles.xml": serialise(styles), "word/document.xml": serialise(body)}
    )


def read(package: Package, prop: Property) -> tuple[Value, ...]:
    view = read_view(package)
    return prop.read(view.sections[0] if prop.kind == "page" else view.paragraphs[0])


def near(value: Value) -> object:
    return pytest.approx(value, abs=HALF_A_TWIP) if isinstance(value, float) else value


@pytest.mark.parametrize(
    ("prop", "value"), BY_PROPERTY, ids=[f"{p.key}={value}" for p, value in BY_PROPERTY]
)
def test_what_is_written_into_a_style_is_read_from_its_paragraphs(
    prop: Property, value: Value
) -> None:
    assert read(written([(prop, value)]), prop) == (near(value),)


@pytest.mark.parametrize(
    ("prop", "value"), BY_PROPERTY, ids=[f"{p.key}={value}" for p, value in BY_PROPERTY]
)
def test_what_is_written_is_valid(ooxml_schema: OoxmlSchema, prop: Property, value: Value) -> None:
    assert ooxml_schema.validate(written([(prop, value)])) == []


# Line spacing is either a multiple or exact: each of these two takes the other's place.
TOGETHER = [p for p in PROPERTIES.values() if p.key != "line_exact"]


@pytest.mark.parametrize("choice", [0, 1])
@pytest.mark.parametrize("order", [TOGETHER, TOGETHER[::-1]], ids=["forwards", "backwards"])
def test_all_properties_live_together_in_any_order(
    ooxml_schema: OoxmlSchema, order: list[Property], choice: int
) -> None:
    package = written([(p, SAMPLES[p.key][choice]) for p in order])
    assert ooxml_schema.validate(package) == []
    for prop in order:
        assert read(package, prop) == (near(SAMPLES[prop.key][choice]),), prop.key


# Of letters of 14 pt, a single line of which takes 16.1 pt.
HEIGHTS = {
    "exactly single": ("exact", 16.1, 1.0),
    "exactly 17 pt": ("exact", 17.0, 1.0),
    "exactly one and a half": ("exact", 24.0, 1.5),
    "exactly too low": ("exact", 10.0, 0.6),
    "exactly too high": ("exact", 40.0, 2.5),
    "at least less than single": ("atLeast", 12.0, 1.0),
    "at least too high": ("atLeast", 40.0, 2.5),
}


@pytest.mark.parametrize(("rule", "points", "lines"), HEIGHTS.values(), ids=HEIGHTS)
def test_lines_of_a_height_in_points_are_read_as_their_share_of_a_single_line(
    rule: str, points: float, lines: float
) -> None:
    spacing = f'<w:spacing w:line="{round(points * 20)}" w:lineRule="{rule}"/>'
    view = read_view(document(paragraph("Chữ", ppr=spacing, rpr='<w:sz w:val="28"/>')))
    assert PROPERTIES["line"].read(view.paragraphs[0]) == (lines,)


@pytest.mark.parametrize("prop", PROPERTIES.values(), ids=PROPERTIES)
def test_the_last_value_written_counts(prop: Property) -> None:
    first, last = SAMPLES[prop.key]
    assert read(written([(prop, first), (prop, last)]), prop) == (near(last),)


def test_a_font_written_over_a_theme_font_shows() -> None:
    holder = etree.fromstring(
        f'<w:style xmlns:w="{W}"><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:style>'
    )
    PROPERTIES["font"].write(holder, "Times New Roman")
    (fonts,) = holder.iter(w("rFonts"))
    assert {etree.QName(name).localname: said for name, said in fonts.items()} == dict.fromkeys(
        ("ascii", "hAnsi", "cs", "eastAsia"), "Times New Roman"
    )


@pytest.mark.parametrize("tag", ["p", "r"])
def test_direct_formatting_comes_first_in_its_element(tag: str) -> None:
    holder = etree.fromstring(f'<w:{tag} xmlns:w="{W}"><w:t>x</w:t></w:{tag}>')
    prop = PROPERTIES["bold" if tag == "r" else "align"]
    prop.write(holder, SAMPLES[prop.key][0])
    assert holder[0].tag == w(f"{tag}Pr")


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("size", 13.0, "13 pt"),
        ("size", 13.5, "13,5 pt"),
        ("bold", True, "đậm"),
        ("bold", False, "không đậm"),
        ("italic", True, "nghiêng"),
        ("italic", False, "đứng"),
        ("align", "giua", "canh giữa"),
        ("case", "hoa", "in hoa"),
        ("color", "000000", "đen"),
        ("color", "FF0000", "đỏ tươi"),
        ("color", "12AB34", "12AB34"),
        ("line", 1.0, "dòng đơn"),
        ("line", 1.5, "1,5 dòng"),
        ("outline", 0, "cấp 1"),
        ("margin_left", 1701 / 1440 * 25.4, "30 mm"),
        ("margin_left", 1699 / 1440 * 25.4, "29,97 mm"),
        ("first_line", 12.7, "12,7 mm"),
        ("font", "Arial", "Arial"),
        ("size", None, "không có"),
    ],
)
def test_values_are_said_as_a_clerk_says_them(key: str, value: Value | None, words: str) -> None:
    assert format_value(PROPERTIES[key], value) == words


def test_a_page_of_the_norm_reads_as_typed() -> None:
    (section,) = read_view(blank_package()).sections
    sizes = [
        format_value(PROPERTIES[k], *PROPERTIES[k].read(section))
        for k in ("page_width", "page_height")
    ]
    assert sizes == ["210 mm", "297 mm"]
