"""A .docx as its parts: opened with limits, saved so that the same parts give the same bytes.

Source: ECMA-376 Part 2 (Open Packaging Conventions).
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from docgen.errors import Unreadable
from docgen.ooxml.markup import CONTENT_TYPES, RELATIONSHIPS, parse_xml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.markup import Element

CONTENT_TYPES_PART = "[Content_Types].xml"
DOCUMENT_PART = "word/document.xml"

_CFB_MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_READABLE_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_DOS_EPOCH = (1980, 1, 1, 0, 0, 0)
_SAVED_BY_DOS = 0
_SAVE_ANEW = "mở tệp bằng Word rồi lưu thành một tệp .docx mới"


class Limits(NamedTuple):
    """How much a package may hold: bytes unpacked, entries, and unpacked / packed of one entry.

    The ratio is looked at only in entries above `ratio_from` bytes: small XML packs very well.
    """

    total: int = 200 * 2**20
    entry: int = 100 * 2**20
    entries: int = 5000
    ratio: int = 400
    ratio_from: int = 8 * 2**20


LIMITS = Limits()


class Package(NamedTuple):
    """Part names (`word/document.xml`, no leading slash) and bytes; `shown` names it in messages.

    Parts are in the order of the file they came from.
    """

    shown: str
    parts: Mapping[str, bytes]

    def xml(self, part: str) -> Element:
        """The parsed root of a part. Raises KeyError when missing, Unreadable when broken."""
        return parse_xml(self.parts[part], f"{self.shown}, phần {part}")

    def with_parts(self, parts: Mapping[str, bytes]) -> Package:
        """A copy in which these parts are replaced or added."""
        return Package(self.shown, MappingProxyType({**self.parts, **parts}))


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
    not a ZIP, damaged, encrypted, an old .doc, over a limit, with macros, or without its main part.
    """
    if data.startswith(_CFB_MAGIC):
        raise _refuse_compound_file(data, shown)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [e for e in archive.infolist() if not e.is_dir()]
            _hold_to_limits(entries, shown, limits)
            parts = {entry.filename: archive.read(entry) for entry in entries}
    except (
        zipfile.BadZipFile,
        zlib.error,
        struct.error,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
    ) as error:
        raise Unreadable(f"{shown}: không phải tệp .docx hoặc tệp đã hỏng", _SAVE_ANEW) from error
    package = Package(shown, MappingProxyType(parts))
    _hold_to_kind(package)
    return package


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
    folder, name = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{name}.rels")
    if source not in package.parts:
        return {}
    return {
        item.get("Id", ""): _relationship(item, folder)
        for item in package.xml(source).iter(f"{{{RELATIONSHIPS}}}Relationship")
    }


def related_part(package: Package, part: str, kind: str) -> str | None:
    """The first part that `part` names by a relationship of `kind` ("styles") and that exists."""
    for relation in relationships(package, part).values():
        if relation.kind == kind and not relation.external and relation.target in package.parts:
            return relation.target
    return None


def _relationship(item: Element, folder: str) -> Relationship:
    target = item.get("Target", "")
    external = item.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relationship(item.get("Type", "").rpartition("/")[2], target, external)


def _place(name: str) -> tuple[int, str]:
    if name == CONTENT_TYPES_PART:
        return (0, name)
    return (1 if name == "_rels/.rels" else 2, name)


def _refuse_compound_file(data: bytes, shown: str) -> Unreadable:
    if _ENCRYPTED_STREAM in data:
        return _locked(shown)
    return Unreadable(f"{shown}: tệp Word đời cũ (.doc), docgen không đọc", "lưu lại thành .docx")


def _locked(shown: str) -> Unreadable:
    return Unreadable(f"{shown}: tệp đặt mật khẩu, docgen không đọc", "bỏ mật khẩu rồi lưu lại")


def _hold_to_limits(entries: list[zipfile.ZipInfo], shown: str, limits: Limits) -> None:
    if len(entries) > limits.entries:
        raise Unreadable(
            f"{shown}: quá nhiều phần bên trong ({len(entries)} > {limits.entries})", _SAVE_ANEW
        )
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        if name.casefold() in seen:
            raise Unreadable(f"{shown}: phần {name} có hai lần, tệp không an toàn", _SAVE_ANEW)
        seen.add(name.casefold())
        if entry.flag_bits & 0x1:
            raise _locked(shown)
        if entry.compress_type not in _READABLE_METHODS:
            raise Unreadable(f"{shown}: phần {name} nén theo kiểu Word không dùng", _SAVE_ANEW)
        if entry.file_size > limits.entry:
            raise Unreadable(f"{shown}: phần {name} quá lớn ({_mib(entry.file_size)})", _SAVE_ANEW)
        if entry.file_size > limits.ratio_from and (
            entry.file_size > limits.ratio * max(entry.compress_size, 1)
        ):
            raise Unreadable(f"{shown}: phần {name} nén quá mức, có thể là bom nén", _SAVE_ANEW)
    total = sum(entry.file_size for entry in entries)
    if total > limits.total:
        raise Unreadable(f"{shown}: nội dung giải nén quá lớn ({_mib(total)})", _SAVE_ANEW)


def _hold_to_kind(package: Package) -> None:
    shown = package.shown
    for part in (CONTENT_TYPES_PART, DOCUMENT_PART):
        if part not in package.parts:
            raise Unreadable(f"{shown}: không phải tệp Word (.docx), thiếu phần {part}", _SAVE_ANEW)
    types = package.xml(CONTENT_TYPES_PART)
    declared = [e.get("ContentType", "").casefold() for e in types.iter(f"{{{CONTENT_TYPES}}}*")]
    if any("macroenabled" in t or "vbaproject" in t for t in declared) or any(
        name.casefold().endswith("vbaproject.bin") for name in package.parts
    ):
        raise Unreadable(
            f"{shown}: tệp chứa macro, docgen không đọc", "lưu lại thành .docx không có macro"
        )


def _mib(size: int) -> str:
    return f"{size / 2**20:.0f} MB"
