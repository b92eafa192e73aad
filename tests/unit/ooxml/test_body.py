"""A long document is parsed piece by piece, and read as a short one is."""

from __future__ import annotations

import pytest

from docgen.errors import Unreadable
from docgen.ooxml.body import Body
from docgen.ooxml.markup import Element, w
from docgen.ooxml.reading import read_view
from docgen.ooxml.traces import COMMENTS, CONTROLS
from tests.unit.ooxml.build import document, paragraph

MANY = 4000  # paragraphs, of some hundred bytes each
ENDS = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr></w:p>'
CONTROL = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"
NOTE = '<w:p><w:r><w:t>góp ý</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>'
TABLE = "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"


def texts(name: str) -> list[str]:
    return [f"{name} {number}: tuyên truyền cải cách hành chính" for number in range(MANY)]


def long_body() -> tuple[str, list[str]]:
    """A body of several pieces, a table longer than one of them in it, and its texts in order."""
    first, cells, last = texts("đầu"), texts("ô"), texts("cuối")
    body = (
        *map(paragraph, first),
        ENDS,
        TABLE.format("".join(map(paragraph, cells))),
        CONTROL.format(paragraph("trong khung")),
        *map(paragraph, last),
        NOTE,
    )
    return "".join(body), [*first, "", *cells, "trong khung", *last, "góp ý"]


def typed(element: Element) -> str:
    return "".join(map(str, element.itertext()))


def test_every_paragraph_of_a_long_document_is_read_and_found_again() -> None:
    body, said = long_body()
    package = document(body)
    view = read_view(package)
    assert [found.text for found in view.paragraphs] == said
    root = package.xml("word/document.xml")
    for found in view.paragraphs:
        assert typed(found.source.find(root)) == found.text
    assert [s.source.find(root).tag for s in view.sections] == [w("sectPr"), w("body")]
    assert [round(s.format.page_width) for s in view.sections] == [297, 216]
    assert {p.section for p in view.paragraphs[: MANY + 1]} == {0}
    assert {p.section for p in view.paragraphs[MANY + 1 :]} == {1}
    assert view.traces == {COMMENTS: 1, CONTROLS: 1}


def test_what_has_been_read_is_let_go() -> None:
    package = document("".join(map(paragraph, texts("dòng"))))
    children = Body(package.parts[package.document], package.document, "x", ()).children()
    beside = [len(parent) for child in children if (parent := child.getparent()) is not None]
    assert len(beside) == MANY
    assert max(beside) < MANY / 2


def test_a_table_is_taken_apart_before_it_is_let_go() -> None:
    # Taken out of the tree whole, it costs the square of its length.
    cell = "".join(map(paragraph, texts("ô")))
    body = f"<w:tbl><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>{paragraph('a')}"
    package = document(body)
    children = Body(package.parts[package.document], package.document, "x", ()).children()
    table = next(children)
    assert len(table[0][0]) == MANY
    assert typed(next(children)) == "a"
    assert len(table) == 0


def test_what_stands_before_the_body_counts_in_its_path() -> None:
    package = document(paragraph("a"))
    part = package.parts[package.document]
    before = part.replace(b"<w:body>", b"<w:background/><w:body>")
    assert before != part
    package = package.with_parts({package.document: before})
    (found,) = read_view(package).paragraphs
    assert typed(found.source.find(package.xml(package.document))) == "a"


@pytest.mark.parametrize("broken", [b"</w:q>", b"<w:p>", b"&nbsp;"])
def test_a_long_document_broken_at_its_end_is_refused(broken: bytes) -> None:
    package = document("".join(map(paragraph, texts("dòng"))))
    part = package.parts[package.document].replace(b"</w:body>", broken + b"</w:body>")
    with pytest.raises(Unreadable, match="XML hỏng"):
        read_view(package.with_parts({package.document: part}))


def test_a_document_without_a_body_is_refused() -> None:
    package = document("")
    part = package.parts[package.document].replace(b"w:body", b"w:boby")
    with pytest.raises(Unreadable, match="không có nội dung"):
        read_view(package.with_parts({package.document: part}))
