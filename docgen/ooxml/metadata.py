"""What a file says about itself: core and extended properties, settings (17.15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from docgen.ooxml.markup import CORE, DC, EXTENDED, attribute, is_on, serialise, to_int, w
from docgen.ooxml.package import part_of_kind, related_part, relationships
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package, Relationship


class CoreProperties(NamedTuple):
    """Title, subject, … as the file's properties say; "" where nothing is said."""

    title: str = ""
    subject: str = ""
    creator: str = ""
    language: str = ""
    company: str = ""


class Settings(NamedTuple):
    """What the settings part says. `compatibility` is Word's mode: 15 since Word 2013.

    `override_table_style`: the default paragraph style overrides the size and alignment of table
    styles; `one_header_row`: a table style's first row is one row, however many are repeated
    ([MS-DOCX] 2.5). `protection` is Word's word for what may be edited, None for all.
    """

    even_and_odd: bool = False
    compatibility: int | None = None
    track_revisions: bool = False
    mirror_margins: bool = False
    gutter_at_top: bool = False
    override_table_style: bool = False
    one_header_row: bool = False
    protection: str | None = None


def read_properties(package: Package) -> CoreProperties:
    """Title, subject, creator, language, company; "" where a part or an entry is missing."""
    links = relationships(package)
    core = _root(package, links, "core-properties")
    return CoreProperties(
        title=_entry(core, f"{{{DC}}}title"),
        subject=_entry(core, f"{{{DC}}}subject"),
        creator=_entry(core, f"{{{DC}}}creator"),
        language=_entry(core, f"{{{DC}}}language"),
        company=_entry(_root(package, links, "extended-properties"), f"{{{EXTENDED}}}Company"),
    )


def with_properties(package: Package, properties: CoreProperties) -> Package:
    """The package with these properties and no others: no dates, no name of who saved it."""
    core = etree.Element(f"{{{CORE}}}coreProperties", nsmap={"cp": CORE, "dc": DC})
    for name in ("title", "subject", "creator", "language"):
        etree.SubElement(core, f"{{{DC}}}{name}").text = getattr(properties, name)
    own: dict[str, str] = {None: EXTENDED}  # type: ignore[dict-item]  # lxml-stubs: no default prefix
    extended = etree.Element(f"{{{EXTENDED}}}Properties", nsmap=own)
    etree.SubElement(extended, f"{{{EXTENDED}}}Application").text = "docgen"
    etree.SubElement(extended, f"{{{EXTENDED}}}Company").text = properties.company
    parts = {}
    for kind, root in (("core-properties", core), ("extended-properties", extended)):
        part = related_part(package, "", kind)
        if part is not None:
            parts[part] = serialise(root)
    return package.with_parts(parts)


def read_settings(package: Package, links: Mapping[str, Relationship]) -> Settings:
    """The settings that bear on the look; `links` are the relationships of the document."""
    root = _root(package, links, "settings")
    if root is None:
        return Settings()
    said = {
        setting.get(w("name")): attribute(setting, "val")
        for setting in root.iter(w("compatSetting"))
    }
    protection = root.find(w("documentProtection"))
    enforced = attribute(protection, "enforcement") in {"1", "true", "on"}
    return Settings(
        even_and_odd=_is_on(root, "evenAndOddHeaders"),
        compatibility=to_int(said.get("compatibilityMode")),
        track_revisions=_is_on(root, "trackRevisions"),
        mirror_margins=_is_on(root, "mirrorMargins") or _is_on(root, "bookFoldPrinting"),
        gutter_at_top=_is_on(root, "gutterAtTop"),
        override_table_style=_says_yes(said, "overrideTableStyleFontSizeAndJustification"),
        one_header_row=_says_yes(said, "differentiateMultirowTableHeaders"),
        protection=attribute(protection, "edit") if enforced else None,
    )


def _is_on(root: Element, name: str) -> bool:
    element = root.find(w(name))
    return element is not None and is_on(element)


def _says_yes(said: Mapping[str | None, str | None], name: str) -> bool:
    return said.get(name) in {"1", "true", "on"}


def _root(package: Package, links: Mapping[str, Relationship], kind: str) -> Element | None:
    part = part_of_kind(package, links, kind)
    return None if part is None else package.xml(part)


def _entry(root: Element | None, tag: str) -> str:
    return "" if root is None else (root.findtext(tag) or "").strip()
