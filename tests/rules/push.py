"""Change one thing in a paper, and put right what has to follow from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from docgen.ooxml.markup import Element, serialise, w
from docgen.ooxml.package import DOCUMENT_PART, Package, open_package, save_package
from docgen.ooxml.properties import PROPERTIES
from docgen.ooxml.reading import read_view
from docgen.render.lines import rule
from docgen.render.sections import rooms
from docgen.render.styles import Styles
from docgen.standards import KHOA, theo_khoa
from docgen.standards.base import Standard, Value

STYLES_PART = "word/styles.xml"
HEADER_PART = "word/header1.xml"

# One name in every norm that has the component.
STYLES = {c.key: c.style for key in KHOA for c in theo_khoa(key).components}
Edit = Callable[[Element], None]


def edited(docx: bytes, part: str, edit: Edit) -> bytes:
    """The paper with one part changed in place."""
    package = open_package(docx, "p.docx")
    root = package.xml(part)
    edit(root)
    return save_package(package.with_parts({part: serialise(root)}))


def style_element(root: Element, component: str) -> Element:
    name = STYLES[component]
    for style in root.iter(w("style")):
        said = style.find(w("name"))
        if said is not None and said.get(w("val")) == name:
            return style
    raise KeyError(name)


def push_style(docx: bytes, component: str, prop: str, value: Value) -> bytes:
    """The property set in the component's style."""

    def edit(root: Element) -> None:
        PROPERTIES[prop].write(style_element(root, component), value)

    return edited(docx, STYLES_PART, edit)


def push_page(docx: bytes, section: int, prop: str, value: Value) -> bytes:
    """The page property set in one section, as the norm speaks of it: the sheet held upright."""

    def edit(root: Element) -> None:
        element = [*root.iter(w("sectPr"))][section]
        size = element.find(w("pgSz"))
        assert size is not None
        lying = int(size.get(w("w"), "")) > int(size.get(w("h"), ""))
        if prop == "orientation":
            if lying != (value == "ngang"):
                width, height = size.get(w("w"), ""), size.get(w("h"), "")
                size.set(w("w"), height)
                size.set(w("h"), width)
            PROPERTIES[prop].write(element, value)
            return
        turned = {"page_width": "page_height", "page_height": "page_width"} if lying else {}
        PROPERTIES[turned.get(prop, prop)].write(element, value)

    return edited(docx, DOCUMENT_PART, edit)


def paragraphs(root: Element, component: str) -> Iterator[Element]:
    """The paragraphs in the component's style."""
    style = "VB" + "".join(word.capitalize() for word in component.split("_"))
    for paragraph in root.iter(w("p")):
        named = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        if named is not None and named.get(w("val")) == style:
            yield paragraph


def push_text(docx: bytes, component: str, change: Callable[[str], str]) -> bytes:
    """Every text of the component changed."""

    def edit(root: Element) -> None:
        for paragraph in paragraphs(root, component):
            for text in paragraph.iter(w("t")):
                text.text = change(text.text or "")

    part = HEADER_PART if component == "so_trang" else DOCUMENT_PART
    return edited(docx, part, edit)


def refitted(docx: bytes, standard: Standard) -> bytes:
    """Ruled lines as long as docgen draws them, tables as wide as the page leaves them."""
    package = open_package(docx, "p.docx")
    root = package.xml(DOCUMENT_PART)
    (body,) = root
    widths = [room.width for room in rooms(body)]
    for child, room in zip(body, widths, strict=True):
        if child.tag == w("tbl"):
            _narrow(child, room * 1440 / 25.4)
    styles = Styles.named(standard, read_view(package).styles)
    rule(body, standard.rules, styles, widths)
    return save_package(package.with_parts({DOCUMENT_PART: serialise(root)}))


def _narrow(table: Element, room: float) -> None:
    columns = list(table.iter(w("gridCol")))
    factor = min(room / sum(int(c.get(w("w"), "")) for c in columns), 1.0)
    for element in table.iter(w("gridCol"), w("tcW"), w("tblW")):
        element.set(w("w"), str(int(int(element.get(w("w"), "")) * factor)))


def opened(docx: bytes) -> Package:
    return open_package(docx, "p.docx")
