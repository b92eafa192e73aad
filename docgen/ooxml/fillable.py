"""What of a template is filled in: the text of its paragraphs, in its body, headers and footers.

Whoever reads tags and whoever lets docxtpl fill them in ask here, so that neither sees a tag that
the other does not: docxtpl itself takes a part for one long text, struck out words, codes of
fields, attributes and all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import w
from docgen.ooxml.package import relationships

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package

_P, _R, _T = w("p"), w("r"), w("t")
_TYPED = (_T, w("tab"), w("br"), w("cr"))
_TAKEN_AWAY = frozenset({w("del"), w("moveFrom")})
_KINDS = ("header", "footer")


def fillable_parts(package: Package) -> tuple[str, ...]:
    """The main part, and the headers and footers it names, in the order of their names."""
    links = relationships(package, package.document).values()
    named = {r.target for r in links if r.kind in _KINDS and not r.external}
    return (package.document, *sorted(named & package.parts.keys()))


def fillable(root: Element) -> Iterator[Element]:
    """What text is typed in under an element, in order: `w:t`, tabs and line breaks of runs.

    Not what a tracked change takes away. The text of a text box comes with that of the paragraph
    it hangs on.
    """
    return (node for node in root.iter(*_TYPED) if paragraph_of(node) is not None)


def paragraph_of(node: Element) -> Element | None:
    """The paragraph in whose runs something is typed; None for what stands elsewhere."""
    run = node.getparent()
    if run is None or run.tag != _R:
        return None
    for parent in run.iterancestors():
        if parent.tag == _P:
            return parent
        if parent.tag in _TAKEN_AWAY:
            return None
    return None


def texts_of(paragraph: Element) -> Iterator[Element]:
    """What is typed in a paragraph itself, text boxes that hang on it left out."""
    return (node for node in paragraph.iter(*_TYPED) if paragraph_of(node) is paragraph)
