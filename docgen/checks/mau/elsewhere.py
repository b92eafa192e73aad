"""Tags that stand where no template is filled in: they would print, or be there, as they are.

Nothing is said of what a tracked change has struck out, nor of comments, which speak of tags.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.mau.codes import Code
from docgen.checks.mau.fault import TagFault
from docgen.ooxml.fillable import fillable, fillable_parts
from docgen.ooxml.markup import MATH, A, w
from docgen.ooxml.package import relationships
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package

_TAG = regex(r"\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)", re.DOTALL)
_BRACE = b"{"
_PARTS: Mapping[str, str] = MappingProxyType(
    {
        "footnotes": "chú thích ở chân trang",
        "endnotes": "chú thích ở cuối văn bản",
        "chart": "biểu đồ",
        "diagramData": "sơ đồ (SmartArt)",
    }
)
_ELEMENTS: Mapping[str, str] = MappingProxyType(
    {
        w("instrText"): "mã của trường (field)",
        f"{{{MATH}}}t": "công thức",
        f"{{{A}}}t": "hình vẽ",
    }
)
_ATTRIBUTES: Mapping[str, str] = MappingProxyType(
    {
        w("instr"): "mã của trường (field)",
        **dict.fromkeys(("descr", "title", "alt"), "chữ thay thế (Alt Text) của hình"),
        "string": "chữ nghệ thuật (WordArt)",
    }
)
_OTHER = "chỗ không phải chữ"
_REMOVED = frozenset({w("del"), w("moveFrom")})


def check_elsewhere(package: Package) -> Iterator[TagFault]:
    """No tag stands outside the text that is filled in."""
    for part in fillable_parts(package):
        if _BRACE in package.parts[part]:
            yield from _beside_text(package.xml(part))
    for link in relationships(package, package.document).values():
        place = _PARTS.get(link.kind)
        if place and _BRACE in package.parts.get(link.target, b""):
            yield from _faults(_whole(package.xml(link.target)), place)


def _beside_text(root: Element) -> Iterator[TagFault]:
    typed = frozenset(fillable(root))
    for element in root.iter():
        if element in typed:
            continue
        found = [*_faults(element.text or "", _ELEMENTS.get(str(element.tag), _OTHER))]
        for name, value in element.items():
            found += _faults(str(value), _ATTRIBUTES.get(str(name), _OTHER))
        if found and not _removed(element):
            yield from found


def _removed(element: Element) -> bool:
    return any(parent.tag in _REMOVED for parent in element.iterancestors())


def _whole(root: Element) -> str:
    """The text of a part as it is read, tags that Word split into runs joined."""
    kept = (e for e in root.iter(w("t"), f"{{{A}}}t") if not _removed(e))
    return "".join(element.text or "" for element in kept)


def _faults(text: str, place: str) -> Iterator[TagFault]:
    for tag in _TAG.findall(text):
        message = f"Thẻ đứng ở {place}, nơi docgen không điền"
        yield TagFault(
            Code.ELSEWHERE, message, "xóa thẻ, hoặc gõ nó vào lời của văn bản", None, tag
        )
