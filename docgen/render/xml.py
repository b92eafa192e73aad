"""Build WordprocessingML elements: `element("jc", val="center")` is `<w:jc w:val="center"/>`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from docgen.ooxml.markup import w

if TYPE_CHECKING:
    from docgen.ooxml.markup import Element


def element(name: str, *children: Element, text: str | None = None, **attributes: str) -> Element:
    """An element of the `w:` namespace with its children, text and `w:` attributes."""
    made = etree.Element(w(name))
    for key, value in attributes.items():
        made.set(w(key), value)
    if text is not None:
        made.text = text
    for child in children:
        made.append(child)
    return made
