"""Tags in a template where nothing is filled in: struck out, in fields, notes and drawings."""

from __future__ import annotations

import pytest
from lxml import etree

from docgen.ooxml.markup import MATH, WP, A, Element, W, w
from docgen.ooxml.package import DOCUMENT_PART, open_package, save_package
from docgen.ooxml.parts import with_document_part
from docgen.ooxml.reading import read_view
from docgen.render import render
from docgen.standards.nd30 import ND30
from docgen.van_ban import MOC_NOI_DUNG
from tests.rules.push import edited, opened
from tests.rules.specimen import van_ban
from tests.unit.checks.mau import SHOWN, codes, tags, text_of, whole

_SPACES = f'xmlns:w="{W}" xmlns:m="{MATH}" xmlns:wp="{WP}" xmlns:a="{A}"'


def _beside(docx: bytes, text: str, markup: str) -> bytes:
    """Markup put after the runs of the paragraph of that text."""

    def edit(root: Element) -> None:
        place = next(p for p in root.iter(w("p")) if text_of(p) == text)
        place.extend(etree.fromstring(f"<x {_SPACES}>{markup}</x>"))

    return edited(docx, DOCUMENT_PART, edit)


def _printed(template: bytes) -> list[str]:
    view = read_view(opened(render(van_ban(), template, ND30, SHOWN)))
    return [paragraph.text for paragraph in view.paragraphs]


@pytest.mark.parametrize("text", ["{{ trich_yeu }}", MOC_NOI_DUNG, "{%p if quyen_han %}"])
@pytest.mark.parametrize(
    "struck",
    [
        "<w:r><w:delText>{{ cu }}</w:delText></w:r>",
        "<w:r><w:delText>{% if x %}</w:delText></w:r>",
        "<w:r><w:delText>{{ trich</w:delText></w:r>",
        "<w:r><w:delText>}</w:delText></w:r>",
        "<w:r><w:delText>{</w:delText></w:r>",
        "<w:r><w:t>{{ cu }}</w:t></w:r>",
        "<w:r><w:delInstrText> TITLE {{ x }} </w:delInstrText></w:r>",
    ],
)
def test_a_tag_struck_out_is_none(struck: str, text: str, template: bytes) -> None:
    edited_template = _beside(template, text, f'<w:del w:id="9" w:author="A">{struck}</w:del>')
    assert tags(edited_template) == ()
    assert codes(whole(edited_template)) == ["KT822"]
    assert _printed(edited_template) == _printed(template)


def test_what_is_struck_out_stays_as_it_was(template: bytes) -> None:
    struck = '<w:del w:id="9" w:author="A"><w:r><w:delText>{{ cu }}</w:delText></w:r></w:del>'
    docx = render(van_ban(), _beside(template, "{{ trich_yeu }}", struck), ND30, SHOWN)
    root = open_package(docx, SHOWN).xml(DOCUMENT_PART)
    assert [t.text for t in root.iter(w("delText"))] == ["{{ cu }}"]


def test_a_tag_moved_away_is_read_where_it_went(template: bytes) -> None:
    away = f'<w:moveFrom w:id="9" w:author="A"><w:r><w:t>{MOC_NOI_DUNG}</w:t></w:r></w:moveFrom>'
    moved = _beside(template, "{{ trich_yeu }}", away)
    assert tags(moved) == ()
    assert _printed(moved) == _printed(template)


@pytest.mark.parametrize(
    ("markup", "place"),
    [
        ('<w:fldSimple w:instr=" TITLE {{ x }} "/>', "mã của trường (field)"),
        ("<w:r><w:instrText> TITLE {{ x }} </w:instrText></w:r>", "mã của trường (field)"),
        ("<m:oMath><m:r><m:t>{{ x }}</m:t></m:r></m:oMath>", "công thức"),
        (
            '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="{{ x }}"/>'
            "</wp:inline></w:drawing></w:r>",
            "chữ thay thế (Alt Text) của hình",
        ),
        ("<w:r><w:drawing><a:t>{{ x }}</a:t></w:drawing></w:r>", "hình vẽ"),
        ('<w:bookmarkStart w:id="1" w:name="{{ x }}"/>', "chỗ không phải chữ"),
    ],
)
def test_a_tag_beside_the_text_is_named_and_not_run(
    markup: str, place: str, template: bytes
) -> None:
    tagged = _beside(template, "Nơi nhận:", markup)
    (finding,) = tags(tagged)
    assert finding.code == "DL422"
    assert finding.message == f"Thẻ đứng ở {place}, nơi docgen không điền: {{{{ x }}}}"
    # What the check refuses would not break a paper either.
    assert [text.replace("{{ x }}", "") for text in _printed(tagged)] == _printed(template)


def test_braces_beside_the_text_that_are_no_tag(template: bytes) -> None:
    """Word itself writes identifiers in braces; a comment on a template may speak of its tags."""
    known = (
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a"><a:extLst><a:ext '
        'uri="{28A0092B-C50C-407E-A947-70E740481C1C}"/></a:extLst></wp:docPr>'
        "</wp:inline></w:drawing></w:r>"
    )
    with_identifier = _beside(template, "Nơi nhận:", known)
    assert tags(with_identifier) == ()
    assert _printed(with_identifier) == _printed(template)
    comment = "<w:r><w:t>{{ trich_yeu }} là tên gọi</w:t></w:r>"
    assert tags(_with_note(template, "comments", "comment", comment)) == ()


def _with_note(template: bytes, kind: str, note: str, markup: str) -> bytes:
    part = f'<w:{kind} {_SPACES}><w:{note} w:id="2"><w:p>{markup}</w:p></w:{note}></w:{kind}>'
    package, _ = with_document_part(
        open_package(template, SHOWN), kind, f"{kind}.xml", part.encode("utf-8")
    )
    return save_package(package)


@pytest.mark.parametrize(
    ("kind", "note", "place"),
    [
        ("footnotes", "footnote", "chú thích ở chân trang"),
        ("endnotes", "endnote", "chú thích ở cuối văn bản"),
    ],
)
def test_a_tag_in_a_note_is_named_and_not_run(
    kind: str, note: str, place: str, template: bytes
) -> None:
    markup = "<w:r><w:t>{{ </w:t></w:r><w:r><w:t>x }}</w:t></w:r>"
    tagged = _with_note(template, kind, note, markup)
    (finding,) = tags(tagged)
    assert finding.message == f"Thẻ đứng ở {place}, nơi docgen không điền: {{{{ x }}}}"
    assert _printed(tagged) == _printed(template)


def test_a_header_of_another_name_is_read_too(template: bytes) -> None:
    header = f"<w:hdr {_SPACES}><w:p><w:r><w:t>{{{{ x }}}}</w:t></w:r></w:p></w:hdr>"
    package, _ = with_document_part(
        open_package(template, SHOWN), "header", "lề-trang.xml", header.encode("utf-8")
    )
    (finding,) = tags(save_package(package))
    assert (finding.code, finding.location.place) == ("DL401", "lề trang")


def test_a_comment_of_xml_is_not_run(template: bytes) -> None:
    package = open_package(template, SHOWN)
    data = package.parts[DOCUMENT_PART].replace(b"<w:body>", b"<w:body><!-- {{ x }} -->")
    commented = save_package(package.with_parts({DOCUMENT_PART: data}))
    assert tags(commented) == ()
    assert _printed(commented) == _printed(template)
