"""A document of ISO 29500 Strict in the names that every program knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import serialise

if TYPE_CHECKING:
    from docgen.ooxml.package import Package

_XML = (".xml", ".rels")


def as_transitional(package: Package) -> Package:
    """The package, every part of a Strict one in transitional names; another as it is."""
    if not package.strict:
        return package
    parts = {}
    for name in package.parts:
        if name.endswith(_XML):
            root = package.xml(name)
            for attribute in [a for a in root.attrib if str(a).endswith("conformance")]:
                del root.attrib[attribute]
            parts[name] = serialise(root)
    return package.with_parts(parts)
