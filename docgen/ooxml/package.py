"""A .docx as its parts: opened with limits, saved so that the same parts give the same bytes.

Source: ECMA-376 Part 2 (Open Packaging Conventions).
"""

from __future__ import annotations

import io
import posixpath
import struct
import time
import zipfile
import zlib
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.errors import Unreadable
from docgen.ooxml.kinds import (
    ASK_AGAIN,
    SAVE_ANEW,
    content_types,
    hold_to_package,
    hold_to_word,
    hold_to_zip,
    is_locked,
    locked,
    main_target,
)
from docgen.ooxml.markup import RELATIONSHIPS, is_strict, parse_xml
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.markup import Element

CONTENT_TYPES_PART = "[Content_Types].xml"
DOCUMENT_PART = "word/document.xml"

_PACKAGE_RELATIONS = "_rels/.rels"
# What Word does not open a document without, once it names it; a picture may well be gone.
_NEEDED = frozenset(
    {
        *("header", "footer", "styles", "numbering", "settings", "fontTable", "theme"),
        *("footnotes", "endnotes", "comments"),
    }
)
_READABLE_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_DOS_EPOCH = (1980, 1, 1, 0, 0, 0)
_SAVED_BY_DOS = 0


class Limits(NamedTuple):
    """How much a package may hold: bytes unpacked, entries, and unpacked / packed of one entry.

    The ratio is looked at only in entries above `ratio_from` bytes: small XML packs very well.
    `packed` is the size of the file itself; `xml` and `tags` bound what becomes a tree in memory:
    the bytes of a part read as XML, and the tags in it. `seconds` is the time for one file.
    """

    total: int = 200 * 2**20
    entry: int = 100 * 2**20
    entries: int = 5000
    ratio: int = 400
    ratio_from: int = 8 * 2**20
    packed: int = 150 * 2**20
    xml: int = 60 * 2**20
    tags: int = 1_500_000
    seconds: float = 60.0


LIMITS = Limits()


class Deadline:
    """The moment so many seconds from now, after which a file, named by `shown`, is left."""

    __slots__ = ("_moment", "_seconds", "_shown")

    def __init__(self, shown: str, seconds: float) -> None:
        self._shown = shown
        self._seconds = seconds
        self._moment = time.monotonic() + seconds

    def check(self) -> None:
        """Raise Unreadable when the moment has passed."""
        if time.monotonic() > self._moment:
            raise Unreadable(f"{self._shown}: đọc quá {self._seconds:g} giây, tệp quá nặng")


class Package(NamedTuple):
    """Part names (`word/document.xml`, no leading slash) and bytes; `shown` names it in messages.

    Parts are in the order of the file they came from. `document` is the main part, which has
    another name now and then.
    """

    shown: str
    parts: Mapping[str, bytes]
    document: str = DOCUMENT_PART
    limits: Limits = LIMITS

    def xml(self, part: str) -> Element:
        """The parsed root of a part. Raises KeyError when missing, Unreadable when broken."""
        return parse_xml(self.to_parse(part), f"{self.shown}, phần {part}")

    def to_parse(self, part: str) -> bytes:
        """The bytes of a part that are to be parsed. Raises Unreadable for too many."""
        data = self.parts[part]
        shown = f"{self.shown}, phần {part}"
        if len(data) > self.limits.xml:
            raise Unreadable(f"{shown}: XML quá lớn ({_mib(len(data))})", SAVE_ANEW)
        # Only what is long enough to have too many tags is worth counting.
        if len(data) > self.limits.tags and data.count(b"<") > self.limits.tags:
            raise Unreadable(f"{shown}: XML có quá nhiều thẻ", SAVE_ANEW)
        return data

    @property
    def strict(self) -> bool:
        """Whether the main part is in the names of ISO Strict: `xml` gives transitional ones."""
        return is_strict(self.parts[self.document])

    def with_parts(self, parts: Mapping[str, bytes]) -> Package:
        """A copy in which these parts are replaced or added."""
        return self._replace(parts=MappingProxyType({**self.parts, **parts}))

    def let_go(self, part: str) -> Package:
        """A copy without the bytes of a part that has been read and may be large."""
        return self._replace(
            parts=MappingProxyType({k: v for k, v in self.parts.items() if k != part})
        )


class Relationship(NamedTuple):
    """One relationship: the last word of its type ("header") and its target.

    `target` is a part name, or an outside address as it stands when `external`.
    """

    kind: str
    target: str
    external: bool


def open_package(data: bytes, shown: str, limits: Limits = LIMITS) -> Package:
    """The parts of a .docx, unpacked within `limits`.

    Raises Unreadable, one line naming the file by `shown`, for anything that is no sound .docx:
    not a ZIP, damaged, encrypted, of another kind, over a limit, with macros, or without its main
    part.
    """
    hold_to_zip(data, shown)
    if len(data) > limits.packed:
        raise Unreadable(f"{shown}: tệp quá lớn ({_mib(len(data))})", SAVE_ANEW)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [e for e in archive.infolist() if not e.is_dir()]
            _hold_to_limits(entries, shown, limits)
            parts = {_part_name(entry): archive.read(entry) for entry in entries}
    except (
        zipfile.BadZipFile,
        zlib.error,
        struct.error,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
    ) as error:
        raise Unreadable(f"{shown}: không phải tệp .docx hoặc tệp đã hỏng", SAVE_ANEW) from error
    package = Package(shown, MappingProxyType(parts), limits=limits)
    hold_to_package(parts, CONTENT_TYPES_PART, shown)
    types = package.xml(CONTENT_TYPES_PART)
    main = _main_part(package, types)
    hold_to_word(parts, types, main, shown)
    return package._replace(document=main)


def _part_name(entry: zipfile.ZipInfo) -> str:
    """The name of a part: some writers take the separators and the slash of their own system."""
    return entry.filename.replace("\\", "/").removeprefix("/")


def _main_part(package: Package, types: Element) -> str:
    """The part a package's own relationships call its document; else the one typed so."""
    relations = _PACKAGE_RELATIONS in package.parts
    target = main_target(package.xml(_PACKAGE_RELATIONS) if relations else None)
    if target is not None:
        return _resolved(package, "", target)
    for part, kind in content_types(types).items():
        if part.startswith("/") and kind.endswith("document.main+xml"):
            return _resolved(package, "", part)
    return DOCUMENT_PART


def save_package(package: Package) -> bytes:
    """The package as a ZIP that depends on nothing but its parts.

    Entries are in a fixed order with a fixed date. They are stored, not deflated: deflate's
    output differs between the zlib builds of Windows and Linux, stored bytes do not.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(package.parts, key=_place):
            entry = zipfile.ZipInfo(name, _DOS_EPOCH)
            entry.create_system = _SAVED_BY_DOS
            entry.compress_type = zipfile.ZIP_STORED
            archive.writestr(entry, package.parts[name])
    return buffer.getvalue()


def relationships(package: Package, part: str = "") -> dict[str, Relationship]:
    """The relationships of a part by id; of the package itself when `part` is empty."""
    folder, source = posixpath.dirname(part), _relations_of(part)
    if source not in package.parts:
        return {}
    return {
        item.get("Id", ""): _relationship(item, package, folder)
        for item in package.xml(source).iter(f"{{{RELATIONSHIPS}}}Relationship")
    }


def _relations_of(part: str) -> str:
    """The part that holds the relationships of a part."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def missing_parts(package: Package) -> tuple[str, ...]:
    """The parts a document names and has not, by which Word knows that it is damaged.

    Of one whose own relationships are gone every other part is: nothing names its styles.
    """
    links = relationships(package, package.document).values()
    named = sorted({r.target for r in links if r.kind in _NEEDED and not r.external})
    folder = posixpath.dirname(package.document)
    if posixpath.join(folder, "styles.xml") in package.parts:
        named.insert(0, _relations_of(package.document))
    return tuple(part for part in (_PACKAGE_RELATIONS, *named) if part not in package.parts)


def related_part(package: Package, part: str, kind: str) -> str | None:
    """The first part that `part` names by a relationship of `kind` ("styles") and that exists."""
    return part_of_kind(package, relationships(package, part), kind)


def part_of_kind(package: Package, links: Mapping[str, Relationship], kind: str) -> str | None:
    """The first existing part among relationships already read; None without one."""
    for relation in links.values():
        if relation.kind == kind and not relation.external and relation.target in package.parts:
            return relation.target
    return None


def _relationship(item: Element, package: Package, folder: str) -> Relationship:
    target = item.get("Target", "")
    external = item.get("TargetMode") == "External"
    if not external:
        target = _resolved(package, folder, target)
    return Relationship(item.get("Type", "").rpartition("/")[2], target, external)


def _resolved(package: Package, folder: str, target: str) -> str:
    """A target as the name of a part: absolute or not, in whatever case (Part 2, 6.2.2)."""
    target = target.replace("\\", "/")
    name = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    if name in package.parts:
        return name
    wanted = name.casefold()
    return next((part for part in package.parts if part.casefold() == wanted), name)


def _place(name: str) -> tuple[int, str]:
    if name == CONTENT_TYPES_PART:
        return (0, name)
    return (1 if name == "_rels/.rels" else 2, name)


def _hold_to_limits(entries: list[zipfile.ZipInfo], shown: str, limits: Limits) -> None:
    if len(entries) > limits.entries:
        raise Unreadable(
            f"{shown}: quá nhiều phần bên trong ({len(entries)} > {limits.entries})", SAVE_ANEW
        )
    seen: set[str] = set()
    for entry in entries:
        name = _part_name(entry)
        if name.casefold() in seen:
            raise Unreadable(f"{shown}: phần {name} có hai lần, tệp không an toàn", ASK_AGAIN)
        seen.add(name.casefold())
        if ".." in name.split("/"):
            raise Unreadable(f"{shown}: phần {name} trỏ ra ngoài tệp, tệp không an toàn", ASK_AGAIN)
        if is_locked(entry):
            raise locked(shown)
        if entry.compress_type not in _READABLE_METHODS:
            raise Unreadable(f"{shown}: phần {name} nén theo kiểu Word không dùng", SAVE_ANEW)
        if entry.file_size > limits.entry:
            raise Unreadable(f"{shown}: phần {name} quá lớn ({_mib(entry.file_size)})", SAVE_ANEW)
        if entry.file_size > limits.ratio_from and (
            entry.file_size > limits.ratio * max(entry.compress_size, 1)
        ):
            raise Unreadable(f"{shown}: phần {name} nén quá mức, có thể là bom nén", ASK_AGAIN)
    total = sum(entry.file_size for entry in entries)
    if total > limits.total:
        raise Unreadable(f"{shown}: nội dung giải nén quá lớn ({_mib(total)})", SAVE_ANEW)


def _mib(size: int) -> str:
    return f"{size / 2**20:.0f} MB"
