"""The parts inside a template: all that are named are there, sound, and what they are called.

Whoever fills the template opens every part that is named; Word opens no file whose parts are not
what their relationships call them (ECMA-376 Part 2, 6.5).
"""

from __future__ import annotations

import posixpath
from types import MappingProxyType
from typing import TYPE_CHECKING

from lxml import etree

from docgen.errors import Unreadable
from docgen.ooxml.kinds import SAVE_ANEW, content_types
from docgen.ooxml.package import CONTENT_TYPES_PART, relationships

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.ooxml.package import Package

_MAIN = "officeDocument"
# Relationship → the end of the part's content type, the name of its root element.
_KINDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        _MAIN: ("main+xml", "document"),
        "styles": ("styles+xml", "styles"),
        "settings": ("settings+xml", "settings"),
        "webSettings": ("websettings+xml", "webSettings"),
        "fontTable": ("fonttable+xml", "fonts"),
        "theme": ("theme+xml", "theme"),
        "numbering": ("numbering+xml", "numbering"),
        "header": ("header+xml", "hdr"),
        "footer": ("footer+xml", "ftr"),
        "footnotes": ("footnotes+xml", "footnotes"),
        "endnotes": ("endnotes+xml", "endnotes"),
        "core-properties": ("core-properties+xml", "coreProperties"),
        "extended-properties": ("extended-properties+xml", "Properties"),
    }
)
_NO_PART = "hyperlink"  # its target is a place in a text


def hold_to_parts(package: Package) -> None:
    """Raise Unreadable, every faulty part in its one line, unless all that is named is sound."""
    faults = tuple(dict.fromkeys(_faults(package)))
    if faults:
        raise Unreadable(f"{package.shown}: {'; '.join(faults)}", SAVE_ANEW)


def _faults(package: Package) -> Iterator[str]:
    types = content_types(package.xml(CONTENT_TYPES_PART))
    if all(link.kind != _MAIN for link in relationships(package).values()):
        yield f"phần _rels/.rels thiếu hoặc không chỉ tới {package.document}"
    named, seen = ["", package.document], {"", package.document}
    while named:
        part = named.pop(0)
        try:
            links = relationships(package, part)
        except Unreadable as error:
            yield _without_name(error, package)
            continue
        for link in links.values():
            if link.external or link.kind == _NO_PART:
                continue
            if link.target not in seen:
                named.append(link.target)
                seen.add(link.target)
            if fault := _fault(package, link.target, types, link.kind):
                yield fault


def _fault(package: Package, part: str, types: Mapping[str, str], kind: str) -> str | None:
    """What is wrong with a part that a relationship of this kind names."""
    if part not in package.parts:
        return f"thiếu phần {part}"
    extension = posixpath.splitext(part)[1]
    declared = types.get(f"/{part}".casefold()) or types.get(extension.casefold(), "")
    ending, root = _KINDS.get(kind, ("", ""))
    if not declared.endswith(ending):
        return f"phần {part} khai sai kiểu nội dung"
    if not ending and not declared.endswith("xml"):
        return None
    try:
        read = package.xml(part)
    except Unreadable as error:
        return _without_name(error, package)
    if root and etree.QName(read).localname != root:
        return f"phần {part} không phải là <{root}>"
    return None


def _without_name(error: Unreadable, package: Package) -> str:
    return error.message.removeprefix(package.shown).lstrip(":, ")
