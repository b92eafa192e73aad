"""The body of a document, child after child while it is parsed: what has been read is let go.

The whole tree of a long paper takes seven times its XML, and each part of it is asked for once.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.errors import Unreadable
from docgen.ooxml.markup import parsed, w

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.ooxml.markup import Element

_BODY, _SECTPR = w("body"), w("sectPr")


class Body:
    """The body of a document's main part; `path` leads to it from the root.

    `counts` tells, when all its children are read, how often each tag in `counted` occurs in the
    part. Raises Unreadable, its children too, for a broken part and one without a body; `shown`
    names the file.
    """

    def __init__(self, data: bytes, part: str, shown: str, counted: Iterable[str]) -> None:
        self.counts: Counter[str] = Counter()
        self._pieces = parsed(data, f"{shown}, phần {part}", (_BODY, *counted))
        for begun in self._pieces:
            for element in begun:
                root = element.getparent()
                if element.tag == _BODY and root is not None and root.getparent() is None:
                    self._body = element
                    self.path = (root.index(element),)
                    self._count(begun)
                    return
        raise Unreadable(f"{shown}: không phải tệp Word, {part} không có nội dung")

    def _count(self, begun: Iterable[Element]) -> None:
        self.counts.update(str(element.tag) for element in begun if element.tag != _BODY)

    def children(self) -> Iterator[Element]:
        """Each child, whole; it is gone when the next is asked for."""
        body = self._body
        while True:
            last = body[-1] if len(body) else None
            while last is not None and body[0] is not last:  # which may not be whole yet
                child = body[0]
                yield child
                if child.tag != _SECTPR:  # whose words are asked for at the end
                    child.clear()  # taken out whole, a table costs the square of its length
                body.remove(child)
            begun = next(self._pieces, None)
            if begun is None:
                break
            self._count(begun)
        yield from body
