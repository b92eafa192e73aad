"""Comments put into a document: on whole paragraphs, beside those it has, as Word reads them."""

from __future__ import annotations

import io

import docx

from docgen.ooxml.comments import Note, with_comments
from docgen.ooxml.markup import w
from docgen.ooxml.package import Package, save_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.strict import as_transitional
from docgen.ooxml.view import Source
from tests.unit.ooxml.build import document
from tests.unit.ooxml.schema import OoxmlSchema
from tests.unit.ooxml.test_foreign import strict

BODY = (
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r></w:p><w:p/>'
    "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Ô</w:t></w:r>"
    "</w:p></w:tc></w:tr></w:tbl><w:p/>"
)
BOX = (
    "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p>"
    "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
)


def commented(package: Package, *texts: str) -> Package:
    """A comment on each paragraph of the body, the texts in turn."""
    paragraphs = read_view(package).paragraphs
    notes = [Note(p.source, (text,)) for p, text in zip(paragraphs, texts, strict=False)]
    return with_comments(package, notes, "docgen")


def comments_of(package: Package) -> list[tuple[str, str]]:
    """Author and text of each, as python-docx reads them."""
    opened = docx.Document(io.BytesIO(save_package(package)))
    return [(comment.author, comment.text) for comment in opened.comments]


def test_every_kind_of_paragraph_has_its_comment() -> None:
    package = commented(document(BODY), "một", "hai", "ba")
    assert comments_of(package) == [("docgen", "một"), ("docgen", "hai"), ("docgen", "ba")]
    root = package.xml("word/document.xml")
    for paragraph, number in zip(list(root.iter(w("p")))[:3], "012", strict=True):
        start = paragraph.find(w("commentRangeStart"))
        assert start is not None
        assert start.get(w("id")) == number
        assert paragraph[-1][0].tag == w("commentReference")
    assert [p.text for p in read_view(package).paragraphs] == ["Kế hoạch", "", "Ô", ""]


def test_a_text_box_has_it_on_the_paragraph_it_hangs_on() -> None:
    package = document(BOX)
    (box,) = read_view(package).boxes
    package = with_comments(package, [Note(box.paragraphs[0].source, ("dấu",))], "docgen")
    outer = next(package.xml("word/document.xml").iter(w("p")))
    assert outer[0].tag == w("commentRangeStart")
    assert read_view(package).boxes[0].paragraphs[0].text == "MẬT"


def test_comments_that_are_there_stay() -> None:
    package = commented(commented(document(BODY), "một", "hai"), "ba")
    assert [text for _, text in comments_of(package)] == ["một", "hai", "ba"]
    ids = [e.get(w("id")) for e in package.xml("word/comments.xml").iter(w("comment"))]
    assert ids == ["0", "1", "2"]


def test_several_on_one_paragraph_and_several_lines() -> None:
    package = document(BODY)
    at = read_view(package).paragraphs[0].source
    package = with_comments(package, [Note(at, ("a", "b")), Note(at, ("c",))], "docgen")
    assert [text for _, text in comments_of(package)] == ["a\nb", "c"]


def test_without_notes_nothing_changes_and_the_same_notes_give_the_same_bytes() -> None:
    package = document(BODY)
    assert with_comments(package, [], "docgen") is package
    assert save_package(commented(package, "một")) == save_package(commented(package, "một"))


def test_other_parts_stay_byte_for_byte() -> None:
    package = document(BODY)
    changed = commented(package, "một").parts
    touched = {name for name, data in package.parts.items() if changed[name] != data}
    assert touched == {
        "[Content_Types].xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
    }


def test_the_result_is_valid(ooxml_schema: OoxmlSchema) -> None:
    assert ooxml_schema.validate(commented(document(BODY), "một", "hai", "ba")) == []


def test_a_strict_document_is_written_in_the_names_all_programs_know(
    ooxml_schema: OoxmlSchema,
) -> None:
    package = document(BODY)
    package = package.with_parts(strict(dict(package.parts)))
    assert package.strict
    known = as_transitional(package)
    assert not known.strict
    assert as_transitional(known) is known
    assert ooxml_schema.validate(commented(known, "một")) == []
    assert comments_of(commented(known, "một")) == [("docgen", "một")]


def test_a_comment_is_no_text_of_the_document() -> None:
    package = document(BODY)
    source = Source("word/document.xml", (0, 0))
    before = read_view(package).paragraphs[0]
    after = read_view(with_comments(package, [Note(source, ("một",))], "docgen")).paragraphs[0]
    assert (before.text, before.run_formats) == (after.text, after.run_formats)
