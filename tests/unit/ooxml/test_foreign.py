"""Packages of other hands: what they may do and is read, hostile.py has those that are no .docx."""

from __future__ import annotations

import codecs
from functools import reduce

import pytest

from docgen.ooxml.metadata import CoreProperties, with_properties
from docgen.ooxml.minimal import blank_package
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.traces import tracked_changes
from docgen.ooxml.view import DocumentView
from tests.unit.ooxml.build import document, paragraph, style
from tests.unit.ooxml.hostile import MAIN, TYPES, zipped

RELS = "word/_rels/document.xml.rels"


def parts_of(body: str = "", **more: str) -> dict[str, bytes]:
    return dict(document(body or paragraph("chữ"), **more).parts)


def read(parts: dict[str, bytes]) -> DocumentView:
    return read_view(open_package(zipped(parts), "la.docx"))


def renamed(parts: dict[str, bytes], names: dict[str, str]) -> dict[str, bytes]:
    """The parts under other names, everything that names them told so."""
    told = {}
    for name, data in parts.items():
        text = data.decode("utf-8")
        told[names.get(name, name)] = _replaced(text, names).encode("utf-8")
    return told


def _replaced(text: str, pairs: dict[str, str]) -> str:
    return reduce(lambda said, pair: said.replace(*pair), pairs.items(), text)


def test_the_main_part_may_have_any_name() -> None:
    parts = renamed(parts_of(), {MAIN: "doc/chinh.xml"})
    parts["doc/_rels/chinh.xml.rels"] = parts.pop(RELS).replace(b'Target="', b'Target="/word/')
    view = read(parts)
    assert [p.text for p in view.paragraphs] == ["chữ"]
    assert view.paragraphs[0].source.part == "doc/chinh.xml"
    assert view.paragraphs[0].runs[0].format.size == 14.0


def test_the_main_part_may_be_named_by_its_type_alone() -> None:
    parts = renamed(parts_of(), {MAIN: "word/document2.xml"})
    del parts["_rels/.rels"]
    assert [p.text for p in read(parts).paragraphs] == ["chữ"]


def test_a_type_may_be_that_of_all_xml() -> None:
    parts = parts_of()
    main = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts[TYPES] = (
        parts[TYPES].replace(main, b"application/xml").replace(b"application/xml", main, 1)
    )
    parts[TYPES] = parts[TYPES].replace(b'<Override PartName="/word/document.xml"', b"<Override")
    assert [p.text for p in read(parts).paragraphs] == ["chữ"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'Target="styles.xml"', b'Target="/word/styles.xml"'),
        (b'Target="styles.xml"', b'Target="../word/./styles.xml"'),
        (b'Target="styles.xml"', b'Target="Styles.XML"'),
        (b'Target="styles.xml"', b'Target="..\\word\\styles.xml"'),
    ],
    ids=["absolute", "through the folder above", "in another case", "with backslashes"],
)
def test_targets_are_found_however_written(old: bytes, new: bytes) -> None:
    parts = parts_of()
    parts[RELS] = parts[RELS].replace(old, new)
    assert read(parts).paragraphs[0].runs[0].format.size == 14.0


def test_names_with_backslashes_are_those_with_slashes() -> None:
    parts = {name.replace("/", "\\"): data for name, data in parts_of().items()}
    assert [p.text for p in read(parts).paragraphs] == ["chữ"]


@pytest.mark.parametrize(
    "gone",
    [
        ["word/styles.xml"],
        ["word/settings.xml"],
        [RELS],
        ["docProps/core.xml", "docProps/app.xml"],
        ["_rels/.rels"],
        ["word/styles.xml", "word/settings.xml", "word/fontTable.xml", RELS, "_rels/.rels"],
    ],
)
def test_parts_that_word_can_do_without_may_be_missing(gone: list[str]) -> None:
    parts = {name: data for name, data in parts_of().items() if name not in gone}
    assert [p.text for p in read(parts).paragraphs] == ["chữ"]


@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: codecs.BOM_UTF8 + text.encode("utf-8"),
        lambda text: text.encode("utf-16"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16"),
    ],
    ids=["UTF-8 with a mark", "UTF-16", "UTF-16 the other way round", "UTF-16 that says so"],
)
def test_parts_may_be_in_any_encoding_of_xml(encoded) -> None:  # type: ignore[no-untyped-def]  # of the lambdas above
    parts = parts_of(paragraph("Điều"))
    parts[MAIN] = encoded(parts[MAIN].decode("utf-8"))
    assert [p.text for p in read(parts).paragraphs] == ["Điều"]


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
ISO = "http://purl.oclc.org/ooxml"
STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": f"{ISO}/wordprocessingml/main",
    f"{OFFICE}/relationships/extended-properties": (
        f"{ISO}/officeDocument/relationships/extendedProperties"
    ),
    f"{OFFICE}/extended-properties": f"{ISO}/officeDocument/extendedProperties",
    f"{OFFICE}/relationships": f"{ISO}/officeDocument/relationships",
    "http://schemas.openxmlformats.org/drawingml/2006/": f"{ISO}/drawingml/",
}


def strict(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The same document in the names of ISO 29500 Strict."""
    return {
        name: _replaced(data.decode("utf-8"), STRICT).encode("utf-8")
        for name, data in parts.items()
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_strict_documents_are_read_like_others(encoding: str) -> None:
    body = (
        paragraph("chữ", ppr='<w:ind w:start="1cm" w:firstLine="10mm"/><w:jc w:val="end"/>')
        + '<w:sectPr><w:headerReference w:type="default" r:id="so"/>'
        '<w:pgSz w:w="210mm" w:h="297mm"/></w:sectPr>'
    )
    package = with_properties(document(body, so=paragraph("đầu")), CoreProperties(company="Sở"))
    parts = strict(dict(package.parts))
    assert b"2006/main" not in parts[MAIN]
    parts[MAIN] = parts[MAIN].decode("utf-8").encode(encoding)
    opened = open_package(zipped(parts), "la.docx")
    assert (opened.strict, package.strict) == (True, False)
    view = read_view(opened)
    (found,) = view.paragraphs
    shape = found.format
    assert (found.text, shape.align, round(shape.left), round(shape.first_line)) == (
        "chữ",
        "phai",
        10,
        10,
    )
    assert [h.text for h in view.sections[0].headers] == ["đầu"]
    assert round(view.sections[0].format.page_width) == 210
    assert (found.runs[0].format.size, view.properties.company) == (14.0, "Sở")


def test_strict_drawings_are_read_like_others() -> None:
    box = (
        '<w:p><w:r><w:drawing><wp:anchor><wp:extent cx="360000" cy="36000"/><a:graphic>'
        '<a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp>'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"
    )
    (found,) = read(strict(parts_of(box))).paragraphs
    assert [line.length for line in found.lines] == [10.0]


def test_a_text_that_speaks_of_strict_names_stays_as_typed() -> None:
    said = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    assert [p.text for p in read(parts_of(paragraph(said))).paragraphs] == [said]


def test_elements_of_unknown_namespaces_are_no_text() -> None:
    body = (
        '<w:p><x:y xmlns:x="urn:khac" mc:Ignorable="x"><w:r><w:t>ẩn</w:t></w:r></x:y>'
        "<w:r><w:t>hiện</w:t></w:r></w:p>"
    )
    assert [p.text for p in read(parts_of(body)).paragraphs] == ["hiện"]


def test_ruby_math_and_symbols_are_text() -> None:
    body = (
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>trên</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>dưới</w:t>"
        "</w:r></w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
        '<w:r><w:sym w:font="Wingdings" w:char="00FC"/><w:sym w:char="D800"/><w:sym/></w:r></w:p>'
    )
    assert [p.text for p in read(parts_of(body)).paragraphs] == ["dướix=1ü"]


def test_tracked_changes_read_as_if_accepted_and_are_told() -> None:
    gone = '<w:del w:id="1" w:author="x"><w:r><w:delText>b</w:delText></w:r></w:del>'
    body = (
        f'<w:p><w:r><w:t>a</w:t></w:r>{gone}<w:ins w:id="2"><w:r><w:t>c</w:t></w:r></w:ins></w:p>'
        f'<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="x"/></w:rPr></w:pPr>{gone}</w:p>'
        '<w:p><w:moveFrom w:id="4"><w:r><w:t>d</w:t></w:r></w:moveFrom><w:moveTo w:id="5"><w:r>'
        "<w:t>e</w:t></w:r></w:moveTo><w:r><w:rPr><w:rPrChange w:id='6'><w:rPr/></w:rPrChange>"
        "</w:rPr><w:t>f</w:t></w:r></w:p>"
    )
    view = read(parts_of(body + paragraph("g")))
    assert [(p.text, p.tracked) for p in view.paragraphs] == [
        ("ac", True),
        ("ef", True),
        ("g", False),
    ]
    assert view.traces == {"insertions": 1, "deletions": 3, "moves": 1, "format_changes": 1}
    assert tracked_changes(view.traces) == 6


def test_what_is_left_in_is_counted_headers_too() -> None:
    body = (
        "<w:p><w:r><w:commentReference w:id='0'/><w:footnoteReference w:id='1'/>"
        "<w:endnoteReference w:id='1'/><w:object/></w:r><m:oMath/></w:p>"
        "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt><w:altChunk r:id='a'/>"
        '<w:sectPr><w:headerReference w:type="default" r:id="so"/></w:sectPr>'
    )
    traces = read(parts_of(body, so="<w:p><w:r><w:commentReference w:id='1'/></w:r></w:p>")).traces
    assert traces == {
        "comments": 2,
        "footnotes": 1,
        "endnotes": 1,
        "objects": 1,
        "formulas": 1,
        "controls": 1,
        "other_files": 1,
    }
    assert tracked_changes(traces) == 0


def test_an_external_target_is_not_followed() -> None:
    parts = parts_of()
    outside = b'Target="http://example.invalid/styles.xml" TargetMode="External"'
    parts[RELS] = parts[RELS].replace(b'Target="styles.xml"', outside)
    assert read(parts).paragraphs[0].runs[0].format.size == 10.0


def test_a_chain_of_styles_ends_somewhere() -> None:
    chain = "".join(style(f"S{n}", "", based_on=f"S{n + 1}") for n in range(3000))
    assert read(parts_of(styles=chain)).styles["S0"].run.size == 14.0


def test_the_main_part_of_docgens_own_is_where_it_always_was() -> None:
    assert blank_package().document == MAIN
