"""The Jinja tags of a template, read from its paragraphs as docxtpl reads them.

docxtpl joins a tag that Word split into runs. It cannot where the pieces have different parents,
or where something else than text stands between them: that would go, and break the file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.ooxml.fillable import fillable_parts, texts_of
from docgen.ooxml.markup import w
from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package

_TAG = regex(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_BRACES = regex(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
# docxtpl joins a brace to the next one, even over the end of a paragraph.
_TOUCHING = regex(r"\{(?=\0|$)|(?:(?<=\0)|^)\}")
_APART = regex(r"\{\s+[{%][^{}]*[%}]\s+\}")
_SINGLE = regex(r"\{\s*(\w+)\s*\}")
_PREFIX = regex(r"(p|tr|tc|r)\s+(.*)", re.DOTALL)
_HARMLESS = frozenset({w("r"), w("rPr"), w("t"), w("proofErr"), w("lastRenderedPageBreak")})
_NAMES = {
    w("tab"): "dấu tab",
    w("br"): "dấu xuống dòng",
    w("cr"): "dấu xuống dòng",
    w("fldChar"): "trường (field)",
    w("fldSimple"): "trường (field)",
    w("instrText"): "trường (field)",
    w("bookmarkStart"): "dấu trang (bookmark)",
    w("bookmarkEnd"): "dấu trang (bookmark)",
    w("hyperlink"): "liên kết",
    w("ins"): "vết sửa (Track Changes)",
    w("del"): "vết sửa (Track Changes)",
}


class Line(NamedTuple):
    """A paragraph of the template. `text` has its tabs and line breaks as \\t and \\n."""

    element: Element
    part: str
    text: str
    pieces: tuple[Element, ...]  # for each character, the element it came from


class Tag(NamedTuple):
    """A tag: `text` as it stands, `opening` "{{" or "{%", `prefix` docxtpl's p, tr, tc or r.

    `inner` is what Jinja reads. `start` is its place in the line's text.
    """

    line: Line
    start: int
    text: str
    opening: str
    prefix: str
    inner: str


def read_lines(package: Package) -> tuple[Line, ...]:
    """Every paragraph of the body, the headers and the footers, text boxes included."""
    return tuple(
        _line(paragraph, part)
        for part in fillable_parts(package)
        for paragraph in package.xml(part).iter(w("p"))
    )


def _line(paragraph: Element, part: str) -> Line:
    text, pieces = "", []
    for node in texts_of(paragraph):
        said = node.text or "" if node.tag == w("t") else "\t" if node.tag == w("tab") else "\n"
        text += said
        pieces.extend([node] * len(said))
    return Line(paragraph, part, text, tuple(pieces))


def tags_of(line: Line) -> Iterator[Tag]:
    """The tags of a line in order, comments left out."""
    for found in _TAG.finditer(line.text):
        opening, inner = found[0][:2], found[0][2:-2]
        if opening == "{#":
            continue
        # docxtpl drops them from a tag, and so joins what they part.
        inner = inner.replace("\t", "").replace("\n", "")
        prefixed = _PREFIX.fullmatch(inner)
        prefix, inner = (prefixed[1], prefixed[2]) if prefixed else ("", inner)
        yield Tag(line, found.start(), found[0], opening, prefix, inner.strip())


def stray_brace(line: Line) -> str | None:
    """A brace that opens or closes no tag in this line; None when all are paired."""
    rest = _TAG.sub("\0", line.text)
    if found := _BRACES.search(rest) or _TOUCHING.search(rest):
        return found[0]
    inside = (_BRACES.search(tag.inner) for tag in tags_of(line))
    return next((found[0] for found in inside if found), None)


def near_tags(line: Line, names: Container[str]) -> Iterator[str]:
    """What passes for text and was to be a tag: `{ { ho_ten } }`, `{ho_ten}` of a known name."""
    rest = _TAG.sub("\0", line.text)
    yield from (found[0] for found in _APART.finditer(rest))
    yield from (f[0] for f in _SINGLE.finditer(_APART.sub("\0", rest)) if f[1] in names)


def what_splits(tag: Tag) -> str | None:
    """What stands inside the tag and cannot be joined over, in words; None when nothing does."""
    pieces = tag.line.pieces[tag.start : tag.start + len(tag.text)]
    first, last = pieces[0], pieces[-1]
    between = _between(first, last, tag.line.element)
    for node in between:
        if node.tag not in _HARMLESS and not _in_properties(node):
            return _NAMES.get(str(node.tag), "thứ khác ngoài chữ")
    if _grandparent(first) is not _grandparent(last):
        return "ranh giới của trường, liên kết hoặc vết sửa"
    return None


def _between(first: Element, last: Element, paragraph: Element) -> Iterator[Element]:
    inside = False
    for node in paragraph.iter():
        if node is first:
            inside = True
        elif inside:
            yield node
        if node is last:
            return


def _in_properties(node: Element) -> bool:
    return any(parent.tag == w("rPr") for parent in node.iterancestors())


def _grandparent(text: Element) -> Element | None:
    run = text.getparent()
    return None if run is None else run.getparent()
