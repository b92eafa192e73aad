"""The places a look can come from: the style, formatting by hand, the document's defaults.

Each function gives one component one value of one property in that place, and keeps every other
component as it looked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from docgen.ooxml.markup import PARAGRAPH_ORDER, Element, child_in_order, serialise, w
from docgen.ooxml.package import Package, save_package
from docgen.ooxml.properties import PROPERTIES, Property
from docgen.ooxml.reading import read_style_views
from docgen.standards.base import Value
from tests.rules.push import (
    STYLES_PART,
    opened,
    paragraphs,
    push_style,
    style_element,
)

Look = Callable[[bytes, str, str, Value], bytes]
# 17.7.3: what these are in the defaults no style can take back, only formatting by hand.
_TOGGLES = ("bold", "italic", "case")
# Elements that hold more than one property, told apart by their attributes.
_SHARED = (w("ind"), w("spacing"))


def by_hand(docx: bytes, component: str, prop: str, value: Value) -> bytes:
    """The value in the component's own paragraphs or runs, the style as it was.

    Runs that have a say of their own, such as an opening set apart, keep it.
    """
    written = PROPERTIES[prop]
    package = opened(docx)
    changed = {}
    for part, root in _stories(package):
        for paragraph in paragraphs(root, component):
            holders = (
                [paragraph] if written.kind == "paragraph" else _letters(paragraph, written, value)
            )
            for holder in holders:
                written.write(holder, value)
        changed[part] = serialise(root)
    return save_package(package.with_parts(changed))


def from_defaults(docx: bytes, component: str, prop: str, value: Value) -> bytes:
    """The component's style silent about the property, the document's defaults saying it.

    All other styles say first what they have come to, so that only this component changes.
    """
    package = opened(docx)
    if prop in _TOGGLES and value in {True, "hoa"}:
        package = _held_by_hand(package, component, PROPERTIES[prop])
    root = package.xml(STYLES_PART)
    views = read_style_views(package)
    own = style_element(root, component)
    for style in root.iter(w("style")):
        name = style.find(w("name"))
        assert name is not None
        view = views[name.get(w("val"), "")]
        if style is own or view.kind != "paragraph":
            continue
        for said in _values(PROPERTIES[prop], view):
            PROPERTIES[prop].write(style, said)
    based_on = own.find(w("basedOn"))
    if based_on is not None:
        own.remove(based_on)
    _silence(own, PROPERTIES[prop], value)
    PROPERTIES[prop].write(_defaults(root, PROPERTIES[prop]), value)
    return save_package(package.with_parts({STYLES_PART: serialise(root)}))


LOOKS: dict[str, Look] = {"style": push_style, "hand": by_hand, "defaults": from_defaults}


def _stories(package: Package) -> Iterator[tuple[str, Element]]:
    """The text, then headers and footers: part and root."""
    for part in package.parts:
        if re.fullmatch(r"word/(document|header\d+|footer\d+)\.xml", part):
            yield part, package.xml(part)


def _values(prop: Property, view: object) -> tuple[Value, ...]:
    """What a style comes to; a style's case is what it does to letters, not what is typed."""
    return prop.read(view) or (("thuong",) if prop.key == "case" else ())


def _letters(paragraph: Element, prop: Property, value: Value) -> list[Element]:
    """What may hold the look of its letters: the runs that say nothing of the property themselves.

    Of a paragraph without a letter it is its mark.
    """
    if not any(text.text for text in paragraph.iter(w("t"))):
        properties = child_in_order(paragraph, "pPr", ("pPr",))
        child_in_order(properties, "rPr", PARAGRAPH_ORDER)
        return [properties]
    written = _written(prop, value)
    return [run for run in paragraph.iter(w("r")) if all(run.find(p) is None for p, _ in written)]


def _written(prop: Property, value: Value) -> list[tuple[str, list[str]]]:
    """Where a value is kept: the path of each element in a style, and its attributes there."""
    holder = etree.Element(w("style"))
    prop.write(holder, value)
    return [
        (f"{properties.tag}/{said.tag}", [str(name) for name in said.attrib])
        for properties in holder
        for said in properties
    ]


def _silence(style: Element, prop: Property, value: Value) -> None:
    for path, attributes in _written(prop, value):
        said = style.find(path)
        if said is None:
            continue
        if said.tag in _SHARED:
            for name in attributes:
                said.attrib.pop(name, "")
            continue
        parent = said.getparent()
        assert parent is not None
        parent.remove(said)


def _defaults(root: Element, prop: Property) -> Element:
    kind = "rPrDefault" if prop.kind == "run" else "pPrDefault"
    defaults = root.find(w("docDefaults"))
    assert defaults is not None
    return child_in_order(defaults, kind, ("rPrDefault", "pPrDefault"))


def _held_by_hand(package: Package, component: str, prop: Property) -> Package:
    """The runs of all other components say what their style came to."""
    views = {view.id: view for view in read_style_views(package).values()}
    changed = {}
    for part, root in _stories(package):
        of_component = set(paragraphs(root, component))
        for paragraph in root.iter(w("p")):
            if paragraph in of_component:
                continue
            named = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
            view = views["Normal" if named is None else named.get(w("val"), "")]
            for said in _values(prop, view):
                for letters in _letters(paragraph, prop, said):
                    prop.write(letters, said)
        changed[part] = serialise(root)
    return package.with_parts(changed)
