"""Notes in the margin: Word's comments (ECMA-376 17.13.4), put beside those that are there.

Comments bear no date, so that the same notes give the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from docgen.ooxml.markup import W, attribute, serialise, to_int, w
from docgen.ooxml.package import related_part
from docgen.ooxml.parts import free_name, with_document_part
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package
    from docgen.ooxml.view import Source

_P, _BOX = w("p"), w("txbxContent")
_KIND = "comments"


class Note(NamedTuple):
    """A comment to be: the paragraph of the document's main part it is about, and its lines."""

    at: Source
    lines: tuple[str, ...]


def with_comments(package: Package, notes: Sequence[Note], author: str) -> Package:
    """The package with a comment for each note, in their order; ids follow those in use.

    What stands in a text box can have no comment (17.13.4.2): the paragraph it hangs on has it.
    """
    if not notes:
        return package
    root = package.xml(package.document)
    part = related_part(package, package.document, _KIND)
    comments = etree.Element(w(_KIND), nsmap={"w": W}) if part is None else package.xml(part)
    first = _first_free(root, comments)
    anchors = [_anchor(note.at.find(root)) for note in notes]
    for number, (note, paragraph) in enumerate(zip(notes, anchors, strict=True), first):
        comments.append(_comment(str(number), note.lines, author))
        _mark(paragraph, str(number))
    package = package.with_parts({package.document: serialise(root)})
    if part is not None:
        return package.with_parts({part: serialise(comments)})
    return with_document_part(package, _KIND, _name(package), serialise(comments))[0]


def _name(package: Package) -> str:
    """Word's own name for the part, where it is free."""
    numbered = free_name(package, _KIND)
    return f"{_KIND}.xml" if numbered == f"{_KIND}1.xml" else numbered


def _first_free(root: Element, comments: Element) -> int:
    tags = ("comment", "commentRangeStart", "commentRangeEnd", "commentReference")
    elements: Iterable[Element] = (
        element for tree in (root, comments) for element in tree.iter(*map(w, tags))
    )
    return max((to_int(attribute(e, "id")) or 0 for e in elements), default=-1) + 1


def _anchor(paragraph: Element) -> Element:
    """The paragraph itself, or the outermost one whose text box it stands in."""
    outer = paragraph
    for above in paragraph.iterancestors(_P, _BOX):
        if above.tag == _P:
            outer = above
    return outer


def _comment(number: str, lines: Iterable[str], author: str) -> Element:
    made = etree.Element(
        w("comment"), {w("id"): number, w("author"): author, w("initials"): author[:1]}
    )
    for line in lines:
        run = etree.SubElement(etree.SubElement(made, _P), w("r"))
        etree.SubElement(run, w("t")).text = line
    return made


def _mark(paragraph: Element, number: str) -> None:
    """Mark the whole paragraph as what the comment is about; an empty one by its place alone."""
    start, end = (
        paragraph.makeelement(w(name), {w("id"): number})
        for name in ("commentRangeStart", "commentRangeEnd")
    )
    properties = paragraph.find(w("pPr"))
    paragraph.insert(0 if properties is None else 1, start)
    paragraph.append(end)
    reference = etree.SubElement(paragraph, w("r"))
    etree.SubElement(reference, w("commentReference"), {w("id"): number})
