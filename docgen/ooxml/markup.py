"""WordprocessingML as lxml elements: names, safe parsing, units, children in schema order.

Source: ECMA-376 Part 1 (transitional, Part 4). Twips are 1/1440 inch; 1 mm = 56.6929 twips.
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from lxml import etree

from docgen.errors import Unreadable
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Element = etree._Element
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DC = "http://purl.org/dc/elements/1.1/"
EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
WPG = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
WPC = "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"
V = "urn:schemas-microsoft-com:vml"
O = "urn:schemas-microsoft-com:office:office"  # noqa: E741 -- the prefix everybody writes

ALTERNATE = f"{{{MC}}}AlternateContent"
_CHOICE = f"{{{MC}}}Choice"
_FALLBACK = f"{{{MC}}}Fallback"
# What a Choice may require for Word to take it: its own additions, by the start of their names.
_UNDERSTOOD = (
    "http://schemas.openxmlformats.org/",
    "http://schemas.microsoft.com/office/",
    "urn:schemas-microsoft-com:",
)

# ISO 29500 Strict names things elsewhere; most of them follow one pattern.
_STRICT = regex(rb"""(=\s*["'])http://purl\.oclc\.org/ooxml/(\w+)/([\w/]+)(?=["'])""")
_TRANSITIONAL_WORDS = MappingProxyType(
    {
        b"extendedProperties": b"extended-properties",
        b"customProperties": b"custom-properties",
    }
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_PLAIN_STRICT = b"purl.oclc.org/ooxml/"

_SAFE: Mapping[str, Any] = MappingProxyType(  # a parser takes many other types too
    {
        "resolve_entities": False,
        "no_network": True,
        "load_dtd": False,
        "huge_tree": False,
        "remove_comments": True,
        "remove_pis": True,
    }
)
_PIECE = 2**16  # bytes parsed at once

DEPTH = 256  # how deep elements may stand in each other: libxml2's own limit
_TOO_DEEP = "depth"

TWIPS_PER_MM = 1440 / 25.4
TWIPS_PER_POINT = 20

_TWIPS_PER_UNIT = {
    "mm": TWIPS_PER_MM,
    "cm": TWIPS_PER_MM * 10,
    "in": 1440.0,
    "pt": 20.0,
    "pc": 240.0,
    "pi": 240.0,
}


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# The order of children is fixed by the schema; Word calls a file that breaks it corrupt.
STYLE_ORDER = _names(
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed "
    "qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr "
    "tblStylePr"
)
PARAGRAPH_ORDER = _names(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
    "pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
    "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
    "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle "
    "rPr sectPr pPrChange"
)
RUN_ORDER = _names(
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline "
    "shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz "
    "szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish "
    "oMath rPrChange"
)
SECTION_ORDER = _names(
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
    "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter "
    "docGrid printerSettings sectPrChange"
)


@cache
def w(name: str) -> str:
    """The qualified name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


_WRAPPERS = frozenset({ALTERNATE, *map(w, ("sdt", "sdtContent", "customXml", "ins", "moveTo"))})


def parse_xml(data: bytes, shown: str) -> Element:
    """The root of a part, without comments and processing instructions, in transitional names.

    No entity is resolved, nothing is fetched, a DTD is refused, and so is nesting deeper than
    `DEPTH`. Raises Unreadable; `shown` names the file and part in its message.
    """
    data, encoding = _transitional_names(data)
    try:
        root = etree.fromstring(data, etree.XMLParser(encoding=encoding, **_SAFE))
    except etree.XMLSyntaxError as error:
        raise _broken(data, error, shown) from error
    _refuse_dtd(root, shown)
    return root


def parsed(data: bytes, shown: str, tags: Iterable[str]) -> Iterator[list[Element]]:
    """The elements of these qualified names that begin in each piece of a part, as it is parsed.

    Otherwise as `parse_xml`. What is whole when a piece ends may be taken out of the tree.
    """
    data, encoding = _transitional_names(data)
    parser = etree.XMLPullParser(("start",), tag=tuple(tags), encoding=encoding, **_SAFE)
    try:
        for place in range(0, len(data), _PIECE):
            parser.feed(data[place : place + _PIECE])
            begun = [e for _, e in parser.read_events() if isinstance(e, Element)]
            for element in begun[:1]:
                _refuse_dtd(element, shown)
            yield begun
        root = parser.close()
    except etree.XMLSyntaxError as error:
        raise _broken(data, error, shown) from error
    _refuse_dtd(root, shown)


def _transitional_names(data: bytes) -> tuple[bytes, str | None]:
    """A part as it is parsed, and its encoding where it does not say that itself."""
    encoding = None
    if data.startswith(_UTF_16):
        data, encoding = _as_utf_8(data), "utf-8"
    if _PLAIN_STRICT in data:
        data = _STRICT.sub(_transitional, data)
    return data, encoding


def _refuse_dtd(element: Element, shown: str) -> None:
    if element.getroottree().docinfo.internalDTD is not None:
        raise _has_dtd(shown)


def is_strict(data: bytes) -> bool:
    """Whether a part names things as ISO 29500 Strict does."""
    return _STRICT.search(_as_utf_8(data) if data.startswith(_UTF_16) else data) is not None


def _as_utf_8(data: bytes) -> bytes:
    return data.decode("utf-16", "replace").encode("utf-8")


def _transitional(strict: re.Match[bytes]) -> bytes:
    quote, family, rest = strict.groups()
    first, slash, last = rest.rpartition(b"/")
    name = first + slash + _TRANSITIONAL_WORDS.get(last, last)
    return quote + b"http://schemas.openxmlformats.org/" + family + b"/2006/" + name


def _broken(data: bytes, error: etree.XMLSyntaxError, shown: str) -> Unreadable:
    if b"<!DOCTYPE" in data:
        return _has_dtd(shown)
    if _TOO_DEEP in (error.msg or "").casefold():
        return Unreadable(f"{shown}: XML lồng quá sâu (hơn {DEPTH} tầng), tệp không an toàn")
    line, column = error.position
    return Unreadable(
        f"{shown}: XML hỏng ở dòng {line}, cột {column}",
        "mở tệp bằng Word rồi lưu thành một tệp .docx mới",
    )


def _has_dtd(shown: str) -> Unreadable:
    return Unreadable(f"{shown}: XML có khai báo DTD, docgen không đọc vì lý do an toàn")


def chosen(alternate: Element) -> Element | None:
    """The one branch of an `mc:AlternateContent` Word reads (Part 3, 10.2): never two of them.

    The first Choice that needs only what Word understands, else the Fallback.
    """
    for choice in alternate.iterchildren(_CHOICE):
        needed = (choice.nsmap.get(prefix, "") for prefix in choice.get("Requires", "").split())
        if all(space.startswith(_UNDERSTOOD) for space in needed):
            return choice
    return alternate.find(_FALLBACK)


def children(parent: Element) -> Iterator[Element]:
    """The children of an element, those of a taken branch in the place of the alternatives."""
    for child in parent:
        if child.tag == ALTERNATE:
            branch = chosen(child)
            if branch is not None:
                yield from children(branch)
        else:
            yield child


def unwrapped(
    parent: Iterable[Element], path: tuple[int, ...]
) -> Iterator[tuple[Element, tuple[int, ...]]]:
    """The children of an element that holds blocks, rows or cells, and the paths to them.

    Content controls, insertions and the like are seen through; of alternatives, one is.
    """
    for index, child in enumerate(parent):
        if child.tag not in _WRAPPERS:
            yield child, (*path, index)
        elif child.tag != ALTERNATE:
            yield from unwrapped(child, (*path, index))
        elif (branch := chosen(child)) is not None:
            yield from unwrapped(branch, (*path, index, child.index(branch)))


def serialise(root: Element) -> bytes:
    """A part's bytes: UTF-8, with the declaration Word writes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def child_in_order(parent: Element, name: str, order: tuple[str, ...]) -> Element:
    """The child `w:name`, made at its place in the schema's `order` when it is not there."""
    tag = w(name)
    found = parent.find(tag)
    if found is not None:
        return found
    before = {w(n) for n in order[: order.index(name)]}
    place = 0
    for index, sibling in enumerate(parent):
        if sibling.tag in before:
            place = index + 1
    made = parent.makeelement(tag)
    parent.insert(place, made)
    return made


def first_child(parent: Element, tag: str) -> Element | None:
    """The child of that qualified name which the schema puts before all others.

    `find` is dear where it is called again and again.
    """
    first = parent[0] if len(parent) else None
    return first if first is None or first.tag == tag else parent.find(tag)


def attribute(element: Element | None, name: str) -> str | None:
    """The attribute `w:name`; None when the element or the attribute is missing."""
    return None if element is None else element.get(w(name))


def signature(element: Element) -> tuple[object, ...]:
    """What an element and all in it say but for their text; equal for those that say the same."""
    # Each with the number of its children, which tells what stands in what.
    return tuple([(e.tag, len(e), *e.items()) for e in element.iter()])


def attributes(element: Element) -> dict[str, str]:
    """All attributes by qualified name: one call where many would be asked for."""
    return {str(name): str(value) for name, value in element.items()}


def is_on(element: Element) -> bool:
    """An ST_OnOff: present without a value means on (17.17.4)."""
    return element.get(w("val"), "1") not in {"0", "false", "off"}


def twips(text: str | None) -> float | None:
    """A measure in twips: a bare number, or one with mm, cm, in, pt, pc or pi (22.9.2.15).

    None for a missing or unreadable one.
    """
    if text is None:
        return None
    number, unit = (text[:-2], text[-2:]) if text[-2:] in _TWIPS_PER_UNIT else (text, "")
    value = to_float(number)
    return None if value is None else value * _TWIPS_PER_UNIT.get(unit, 1.0)


def to_float(text: str | None, *, most: float = 1e9) -> float | None:
    """A finite number below `most`, or None for what is missing or is none."""
    try:
        value = float(text) if text is not None else None
    except ValueError:
        return None
    return value if value is not None and abs(value) < most else None


def to_int(text: str | None) -> int | None:
    """A whole number, or None for what is missing or is none."""
    value = to_float(text)
    return None if value is None else round(value)


def mm_from_emu(text: str | None) -> float | None:
    """English metric units as millimetres: 36000 to one."""
    value = to_float(text, most=1e12)
    return None if value is None else value / 36000


def mm_from_twips(value: float) -> float:
    """Twips as millimetres."""
    return value / TWIPS_PER_MM


def twips_from_mm(value: float) -> int:
    """Millimetres as the nearest whole twip."""
    return round(value * TWIPS_PER_MM)
