"""The changes a case of tests/rules/*.yaml may ask for; README.md lists them."""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from lxml import etree

from docgen.ooxml.markup import Element, R, W, w
from docgen.ooxml.package import DOCUMENT_PART, save_package
from tests.rules.push import edited, opened, paragraphs


def mutated(docx: bytes, case: Mapping[str, Any]) -> bytes:
    """The paper as the case wants it."""
    changed = edited(docx, DOCUMENT_PART, lambda root: _edit(root, case))
    for change in case.get("xml", ()):
        changed = _replaced(changed, change)
    return changed


def _edit(root: Element, case: Mapping[str, Any]) -> None:
    for component, texts in case.get("set", {}).items():
        _set(root, component, texts)
    for component in case.get("nfd", ()):
        for text in (t for p in paragraphs(root, component) for t in p.iter(w("t"))):
            text.text = unicodedata.normalize("NFD", text.text or "")
    for component in case.get("double", ()):
        first = next(paragraphs(root, component))
        first.addnext(copy.deepcopy(first))
    for component, before in case.get("move", {}).items():
        next(paragraphs(root, before)).addprevious(next(paragraphs(root, component)))
    if "swap" in case:
        cell = next(next(paragraphs(root, case["swap"])).iterancestors(w("tc")))
        _swap(next(cell.iterancestors(w("tr"))))
    if "insert_before" in case:
        _insert(root, case["insert_before"])
    for component in case.get("remove", ()):
        for paragraph in list(paragraphs(root, component)):
            _remove(paragraph)
    for component in case.get("remove_last", ()):
        _remove(list(paragraphs(root, component))[-1])
    if "table_width" in case:
        _widen(list(root.iter(w("tbl")))[-1], case["table_width"])


def _set(root: Element, component: str, texts: str | Sequence[str | None]) -> None:
    found = list(paragraphs(root, component))
    wanted = [texts] * len(found) if isinstance(texts, str) else texts
    for paragraph, text in zip(found, wanted, strict=False):
        if text is None:
            continue
        first, *others = paragraph.iter(w("r"))
        for run in others:
            _remove(run)
        for old in [node for node in first if node.tag != w("rPr")]:
            first.remove(old)
        typed = etree.SubElement(first, w("t"))
        typed.text = text


def _swap(row: Element) -> None:
    first, second = row.findall(w("tc"))
    second.addnext(first)


def _insert(root: Element, what: Mapping[str, str]) -> None:
    made = etree.fromstring(f'<x xmlns:w="{W}" xmlns:r="{R}">{what["xml"]}</x>')
    place = next(paragraphs(root, what["component"]))
    for element in list(made):
        place.addprevious(element)


def _remove(element: Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _widen(table: Element, width: float) -> None:
    columns = list(table.iter(w("gridCol")))
    for element in (*columns, *table.iter(w("tblW"))):
        share = width / len(columns) if element.tag == w("gridCol") else width
        element.set(w("w"), str(round(share * 1440 / 25.4)))


def _replaced(docx: bytes, change: Mapping[str, Any]) -> bytes:
    package = opened(docx)
    text = package.parts[change["part"]].decode("utf-8")
    pieces = text.split(change["old"])
    assert len(pieces) > 1, change["old"]
    places = range(len(pieces) - 1)
    if "nth" in change or "last" in change:
        places = range(places[change.get("nth", -1)], places[change.get("nth", -1)] + 1)
    joined = pieces[0]
    for place, piece in enumerate(pieces[1:]):
        joined += (change["new"] if place in places else change["old"]) + piece
    return save_package(package.with_parts({change["part"]: joined.encode("utf-8")}))
