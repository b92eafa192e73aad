"""On which page a paragraph stood when Word last laid the document out: an estimate.

Word writes a `w:lastRenderedPageBreak` where a page began (ECMA-376 17.3.3.13); a file that was
never laid out says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import w

if TYPE_CHECKING:
    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package
    from docgen.ooxml.view import Source

_BREAK, _PARAGRAPH, _TEXT = w("lastRenderedPageBreak"), w("p"), w("t")


class Pages:
    """The pages of a document's own part, worked out when the first is asked for."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._root: Element | None = None
        self._pages: dict[Element, int] = {}

    def of(self, source: Source) -> int | None:
        """The page, from 1, on which that paragraph begins; None where it is not known."""
        main = self._package.document
        if source.part != main or b"lastRenderedPageBreak" not in self._package.parts[main]:
            return None
        if self._root is None:
            self._root = self._package.xml(main)
            self._pages = _read(self._root)
        return self._pages.get(source.find(self._root))


def _read(root: Element) -> dict[Element, int]:
    pages: dict[Element, int] = {}
    page, last = 1, None
    for element in root.iter(_BREAK, _PARAGRAPH, _TEXT):
        if element.tag == _PARAGRAPH:
            pages[element], last = page, element
        elif element.tag == _TEXT:
            last = None  # a break that comes later stands inside the paragraph
        else:
            page += 1
            if last is not None:
                pages[last] = page
    return pages
