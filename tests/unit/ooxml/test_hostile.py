"""Damaged and hostile documents: a view or one line that says what is wrong, never a crash."""

from __future__ import annotations

import time
import tracemalloc
from copy import deepcopy
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen.errors import Unreadable
from docgen.ooxml.markup import Element, parse_xml, serialise, w
from docgen.ooxml.package import Deadline, Limits, Package, open_package, save_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.ruled import lines_of
from tests.unit.ooxml.build import document, paragraph, style
from tests.unit.ooxml.hostile import REFUSED
from tests.unit.ooxml.test_drawings import BOX, LINES, NEW, OLD
from tests.unit.ooxml.test_formatting import THEME
from tests.unit.ooxml.test_numbering import LAW, item
from tests.unit.ooxml.test_sections import DRESSES
from tests.unit.ooxml.test_tables import BANDS, sized, table

if TYPE_CHECKING:
    from collections.abc import Callable

ODD = ("", "x", "-1", "0", "1", "1e9", "nan", "99999999999999999999", "9" * 5000, "٣", "50%", "a,b")
NAMES = ("p", "r", "t", "tbl", "tr", "tc", "pPr", "rPr", "sectPr", "fldChar", "sdt", "drawing")
RICH = document(
    "".join(item(1, level) for level in (0, 1, 2, 1))
    + table(BANDS)
    + "".join(body for body, _, _ in LINES.values())
    + "".join(DRESSES.values())
    + f"<w:p>{BOX.format('wps', NEW, OLD)}</w:p>"
    + paragraph(
        ppr='<w:pStyle w:val="P"/><w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs>'
        '<w:pBdr><w:top w:val="single"/></w:pBdr><w:spacing w:beforeLines="50"/>',
        rpr='<w:rStyle w:val="C"/><w:rtl/><w:color w:themeColor="text1" w:themeTint="80"/>',
    )
    + '<w:sectPr><w:headerReference w:type="default" r:id="so"/><w:pgNumType w:start="1"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:left="1701"/></w:sectPr>',
    styles=sized("firstRow", "band1Horz")
    + style("P", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    + style("C", "<w:rPr><w:b/></w:rPr>", kind="character"),
    settings='<w:themeFontLang w:eastAsia="ja-JP"/><w:mirrorMargins/>',
    numbering=LAW,
    theme=THEME,
    so=paragraph("đầu"),
)


def drop(element: Element, _: Random) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def double(element: Element, _: Random) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.insert(parent.index(element), deepcopy(element))


def move(element: Element, chance: Random) -> None:
    target = chance.choice(list(element.getroottree().getroot().iter()))
    around = {target, *target.iterancestors()}
    if element.getparent() is not None and element not in around:
        target.append(element)


def nest(element: Element, _: Random) -> None:
    element.append(deepcopy(element))


def rename(element: Element, chance: Random) -> None:
    element.tag = w(chance.choice(NAMES))


def empty(element: Element, _: Random) -> None:
    for child in list(element):
        element.remove(child)


def forget(element: Element, chance: Random) -> None:
    if element.attrib:
        del element.attrib[chance.choice(list(element.attrib))]


def garble(element: Element, chance: Random) -> None:
    if element.attrib:
        element.set(chance.choice(list(element.attrib)), chance.choice(ODD))


def borrow(element: Element, chance: Random) -> None:
    """A value from elsewhere: references that lead round in a ring, types of other things."""
    values = [v for e in element.getroottree().getroot().iter() for v in e.attrib.values()]
    if element.attrib and values:
        element.set(chance.choice(list(element.attrib)), chance.choice(values))


CHANGES: tuple[Callable[[Element, Random], None], ...] = (
    drop,
    double,
    move,
    nest,
    rename,
    empty,
    forget,
    garble,
    borrow,
)


def damaged(package: Package, chance: Random) -> Package:
    """One part of the package with a few changes to its tree."""
    part = chance.choice([name for name in package.parts if name.endswith((".xml", ".rels"))])
    root = parse_xml(package.parts[part], part)
    for _ in range(chance.randint(1, 12)):
        chance.choice(CHANGES)(chance.choice(list(root.iter())), chance)
    return package.with_parts({part: serialise(root)})


def look_at(package: Package) -> None:
    """Read all a view offers."""
    try:
        view = read_view(open_package(save_package(package), "hong.docx"))
    except Unreadable as refused:
        assert "\n" not in refused.message
        return
    for found in (*view.paragraphs, *(p for box in view.boxes for p in box.paragraphs)):
        assert isinstance(found.printed, str)
        assert found.fonts
        assert found.run_formats
        lines_of(found)
    for section in view.sections:
        for margin in (*section.headers, *section.footers):
            assert margin.has_page_number in {True, False}


QUICK = settings(
    deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@settings(QUICK, max_examples=400)
@given(st.randoms(use_true_random=False))
def test_a_damaged_document_is_read_or_refused(chance: Random) -> None:
    look_at(damaged(RICH, chance))


@settings(QUICK, max_examples=60)
@given(chance=st.randoms(use_true_random=False))
def test_a_damaged_plan_is_read_or_refused(ke_hoach_docx: bytes, chance: Random) -> None:
    look_at(damaged(open_package(ke_hoach_docx, "ke-hoach.docx"), chance))


@settings(QUICK, max_examples=150)
@given(chance=st.randoms(use_true_random=False))
def test_damaged_bytes_are_read_or_refused(chance: Random) -> None:
    data = bytearray(save_package(RICH))
    for _ in range(chance.randint(1, 6)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    end = chance.choice((len(data), chance.randrange(len(data))))
    try:
        read_view(open_package(bytes(data[:end]), "hong.docx"))
    except Unreadable as refused:
        assert "\n" not in refused.message


@pytest.mark.parametrize(
    "deep",
    [
        "<w:sdt><w:sdtContent>" * 120 + "<w:p/>" + "</w:sdtContent></w:sdt>" * 120,
        "<w:p>" + "<w:smartTag>" * 240 + "</w:smartTag>" * 240 + "</w:p>",
        "<w:tbl><w:tr><w:tc>" * 80 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 80,
        "<w:p><w:r><w:pict><v:rect><v:textbox><w:txbxContent>" * 40
        + "<w:p/>"
        + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>" * 40,
    ],
    ids=["controls", "smart tags", "tables", "boxes"],
)
def test_what_is_nested_as_deep_as_allowed_is_read(deep: str) -> None:
    look_at(document(deep))
    assert read_view(document(deep)).paragraphs


@pytest.mark.parametrize(("data", "says"), REFUSED.values(), ids=REFUSED)
def test_a_hostile_file_is_named_in_one_line_without_its_memory(data: bytes, says: str) -> None:
    tracemalloc.start()
    with pytest.raises(Unreadable) as refused:
        read_view(open_package(data, "hong.docx"))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    named = refused.value.message.removeprefix("hong.docx").lstrip(":, ")
    assert named.startswith(says)
    assert "\n" not in named
    assert most < 40 * 2**20


def test_a_document_too_heavy_is_left_when_its_seconds_are_over() -> None:
    heavy = document("<w:p/>" * 200_000)
    started = time.monotonic()
    with pytest.raises(Unreadable, match=r"đọc quá 0\.1 giây, tệp quá nặng"):
        read_view(heavy._replace(limits=Limits(seconds=0.1)))
    assert time.monotonic() - started < 10


def test_a_field_that_never_ends_swallows_nothing_of_the_next_paragraph() -> None:
    begin = '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r></w:p>'
    assert [p.text for p in read_view(document(begin + paragraph("b"))).paragraphs] == ["", "b"]


def test_a_simple_field_takes_down_what_was_left_open_in_it() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    simple = f'<w:fldSimple w:instr="PAGE">{begin}</w:fldSimple><w:r><w:t>a</w:t></w:r>'
    (found,) = read_view(document(f"<w:p>{simple}</w:p>")).paragraphs
    assert (found.text, found.fields, found.runs[0].field) == ("a", ("PAGE",), None)


@pytest.mark.parametrize(
    "package",
    [
        document("", styles="".join(style(f"S{n}", "", based_on=f"S{n + 1}") for n in range(9000))),
        document(
            "",
            styles="".join(
                style(f"S{n}", '<w:tblStylePr w:type="firstRow"/>' * 9, kind="table")
                for n in range(3000)
            ),
        ),
        document("<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 60000 + "</w:p>"),
        document("<w:p>" + f"<w:r>{OLD}</w:r>" * 2000 + "</w:p>"),
        document("<w:p/>" * 60000),
        document("<w:p>" + "<w:r><w:t>a b</w:t></w:r>" * 100_000 + "</w:p>"),
        document(paragraph("a" + " " * 3_000_000 + "b")),
        document("<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>" * 20_000 + "</w:tr></w:tbl>"),
        document("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" * 20_000),
    ],
    ids=[
        "styles",
        "conditions",
        "fields",
        "boxes",
        "paragraphs",
        "runs in a paragraph",
        "letters in a paragraph",
        "cells in a row",
        "sections",
    ],
)
def test_many_of_a_kind_are_read_in_seconds(package: Package) -> None:
    read_view(package, Deadline(package.shown, 20.0))
