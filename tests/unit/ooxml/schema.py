"""Holds packages against the ECMA-376 transitional schemas.

The schemas are not part of docgen. They are looked for in the folder DOCGEN_OOXML_XSD names, else
in shared/schemas/ooxml beside the repository.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from docgen.ooxml.markup import CONTENT_TYPES, MC, Element, W, w
from docgen.ooxml.package import CONTENT_TYPES_PART, Package, relationships

if TYPE_CHECKING:
    from collections.abc import Iterator

_REPOSITORY = Path(__file__).resolve().parents[3]
_BESIDE = _REPOSITORY.parent.joinpath("shared", "schemas", "ooxml")
_EXTENDED_PROPERTIES = "docProps/app.xml"


def schema_folder() -> Path | None:
    """The folder with wml.xsd, None when there is none."""
    named = os.environ.get("DOCGEN_OOXML_XSD")
    folder = Path(named) if named else _BESIDE
    return folder if (folder / "wml.xsd").is_file() else None


@dataclass(frozen=True)
class OoxmlSchema:
    """`validate` gives every fault as "part:line: message"; a sound package gives none."""

    main: etree.XMLSchema
    extended: etree.XMLSchema

    def validate(self, package: Package) -> list[str]:
        """Faults against the schemas, and what the schemas let pass but Word does not."""
        faults = [*_packaging(package)]
        for part in package.parts:
            if part.endswith(".xml") and part.startswith("word/"):
                root = package.xml(part)
                faults += _against(self.main, part, root)
                faults += _cells_without_end(part, root)
            elif part == _EXTENDED_PROPERTIES:
                faults += _against(self.extended, part, package.xml(part))
        return faults


def load_schema(folder: Path) -> OoxmlSchema:
    """Compile the schemas of a folder."""
    return OoxmlSchema(
        etree.XMLSchema(etree.parse(folder / "wml.xsd")),
        etree.XMLSchema(etree.parse(folder / "shared-documentPropertiesExtended.xsd")),
    )


def process_compatibility(root: Element) -> Element:
    """Markup-compatibility processing (ECMA-376 Part 3) as a reader that knows no extension.

    Ignorable namespaces go, of mc:AlternateContent only the fallback stays.
    """
    ignorable = set()
    for element in root.iter("*"):
        for prefix in element.attrib.pop(f"{{{MC}}}Ignorable", "").split():
            ignorable.add(element.nsmap[prefix])
    for element in list(root.iter("*")):
        for name in list(element.attrib):
            if etree.QName(name).namespace in {*ignorable, MC}:
                del element.attrib[name]
        if etree.QName(element).namespace in ignorable and element.getparent() is not None:
            element.getparent().remove(element)
        elif element.tag == f"{{{MC}}}AlternateContent":
            _take_fallback(element)
    return root


def _take_fallback(element: Element) -> None:
    parent = element.getparent()
    fallback = element.find(f"{{{MC}}}Fallback")
    place = parent.index(element)
    parent[place : place + 1] = [] if fallback is None else list(fallback)


def _against(schema: etree.XMLSchema, part: str, root: Element) -> list[str]:
    processed = etree.fromstring(etree.tostring(process_compatibility(root)))
    schema.validate(processed)
    return [f"{part}:{e.line}: {e.message.replace(f'{{{W}}}', 'w:')}" for e in schema.error_log]


def _cells_without_end(part: str, root: Element) -> Iterator[str]:
    for cell in root.iter(w("tc")):
        if len(cell) == 0 or cell[-1].tag != w("p"):
            yield f"{part}: w:tc does not end in a paragraph, Word calls the file corrupt"


def _packaging(package: Package) -> Iterator[str]:
    types = package.xml(CONTENT_TYPES_PART)
    overrides = {e.get("PartName") for e in types.iter(f"{{{CONTENT_TYPES}}}Override")}
    defaults = {e.get("Extension") for e in types.iter(f"{{{CONTENT_TYPES}}}Default")}
    for name in overrides:
        if name.lstrip("/") not in package.parts:
            yield f"{CONTENT_TYPES_PART}: {name} does not exist"
    for part in package.parts:
        extension = part.rpartition(".")[2]
        if part != CONTENT_TYPES_PART and f"/{part}" not in overrides and extension not in defaults:
            yield f"{CONTENT_TYPES_PART}: {part} has no content type"
        for relation in relationships(package, part).values():
            if not relation.external and relation.target not in package.parts:
                yield f"{part}: relationship to {relation.target}, which does not exist"
