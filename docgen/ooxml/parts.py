"""Parts and what names them: content types, relationships."""

from __future__ import annotations

import posixpath
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from docgen.ooxml.markup import CONTENT_TYPES, RELATIONSHIPS, serialise
from docgen.ooxml.package import CONTENT_TYPES_PART

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.package import Package

_PACKAGE_RELATIONS = "_rels/.rels"
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_RELATIONS = f"{{{RELATIONSHIPS}}}Relationships"
_OWN: dict[str, str] = {None: RELATIONSHIPS}  # type: ignore[dict-item]  # lxml-stubs: no default prefix
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def with_document_part(package: Package, kind: str, name: str, data: bytes) -> tuple[Package, str]:
    """The package with a part `name` ("header1.xml") of a `kind` ("header"), and its id.

    It stands beside the main part, which names it by that relationship.
    """
    folder, document = posixpath.split(package.document)
    part = posixpath.join(folder, name)
    types = package.xml(CONTENT_TYPES_PART)
    etree.SubElement(
        types,
        f"{{{CONTENT_TYPES}}}Override",
        {"PartName": f"/{part}", "ContentType": f"{_WORD_TYPE}{kind}+xml"},
    )
    source = posixpath.join(folder, "_rels", f"{document}.rels")
    relations = (
        package.xml(source) if source in package.parts else etree.Element(_RELATIONS, nsmap=_OWN)
    )
    taken = {relation.get("Id") for relation in relations}
    identifier = next(i for i in _counted("rId{}", len(relations) + 1) if i not in taken)
    etree.SubElement(
        relations,
        f"{{{RELATIONSHIPS}}}Relationship",
        {"Id": identifier, "Type": _TYPE + kind, "Target": name},
    )
    parts = {CONTENT_TYPES_PART: serialise(types), source: serialise(relations), part: data}
    return package.with_parts(parts), identifier


def with_relations_of(package: Package, part: str, name: str) -> Package:
    """The package in which the part `name` beside the main part names what `part` does."""
    folder, own = posixpath.split(part)
    named = package.parts.get(posixpath.join(folder, "_rels", f"{own}.rels"))
    if named is None:
        return package
    beside = posixpath.dirname(package.document)
    return package.with_parts({posixpath.join(beside, "_rels", f"{name}.rels"): named})


def free_name(package: Package, kind: str) -> str:
    """A name beside the main part that no part has yet: "header3.xml"."""
    folder = posixpath.dirname(package.document)
    taken = {part.casefold() for part in package.parts}
    names = _counted(f"{kind}{{}}.xml", 1)
    return next(n for n in names if posixpath.join(folder, n).casefold() not in taken)


def _counted(form: str, first: int) -> Iterator[str]:
    return (form.format(number) for number in count(first))


def with_core_relation(package: Package) -> Package:
    """The package with its core properties under the relationship type of Part 2, 11.1.

    LibreOffice writes a type of its own. Who looks for the standard's only, as python-docx does,
    takes them for missing and adds a second part of the same name.
    """
    if _PACKAGE_RELATIONS not in package.parts:
        return package
    relations = package.xml(_PACKAGE_RELATIONS)
    for relation in relations:
        if relation.get("Type", "").endswith("/core-properties"):
            relation.set("Type", _CORE)
    return package.with_parts({_PACKAGE_RELATIONS: serialise(relations)})
