"""Templates changed as in Word, and what the checks say of them."""

from __future__ import annotations

from lxml import etree

from docgen.checks import check_tags, check_template
from docgen.findings import Finding
from docgen.ooxml.markup import Element, W, w
from docgen.ooxml.package import DOCUMENT_PART
from docgen.standards.nd30 import ND30
from docgen.van_ban import names_of
from tests.rules.push import (
    edited,
    paragraphs,
)

SHOWN = "templates/docx/ten-loai.docx"


def tags(docx: bytes) -> tuple[Finding, ...]:
    return check_tags(docx, SHOWN, ND30, names_of("ten-loai"))


def whole(docx: bytes) -> tuple[Finding, ...]:
    return check_template(docx, SHOWN, ND30, names_of("ten-loai"))


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def retyped(docx: bytes, old: str, new: str) -> bytes:
    """The first paragraph text `old` typed anew."""

    def edit(root: Element) -> None:
        text = next(t for t in root.iter(w("t")) if t.text == old)
        text.text = new

    return edited(docx, DOCUMENT_PART, edit)


def inserted(docx: bytes, component: str, *texts: str) -> bytes:
    """Paragraphs of the text before the first one of a component."""

    def edit(root: Element) -> None:
        place = next(paragraphs(root, component))
        for text in texts:
            made = etree.fromstring(
                f'<w:p xmlns:w="{W}"><w:pPr><w:pStyle w:val="VBLoiVan"/></w:pPr>'
                f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
            )
            place.addprevious(made)

    return edited(docx, DOCUMENT_PART, edit)


def removed(docx: bytes, component: str) -> bytes:
    def edit(root: Element) -> None:
        for paragraph in list(paragraphs(root, component)):
            parent = paragraph.getparent()
            assert parent is not None
            parent.remove(paragraph)

    return edited(docx, DOCUMENT_PART, edit)


def text_of(paragraph: Element) -> str:
    return "".join(t.text or "" for t in paragraph.iter(w("t")))
