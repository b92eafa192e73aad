"""What a file really is, whatever its name ends in: said in one line when it is no .docx."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from docgen.errors import Unreadable
from docgen.ooxml.markup import CONTENT_TYPES, RELATIONSHIPS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.markup import Element

SAVE_ANEW = "mở tệp bằng Word rồi lưu thành một tệp .docx mới"
ASK_AGAIN = "xin lại tệp từ nơi gửi"
_AS_DOCX = "lưu lại thành .docx"
_WORD_MAIN = "wordprocessingml.document.main+xml"
_OFFICE_DOCUMENT = "/officeDocument"

_COMPOUND_FILE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
# The main stream of other old Office files.
_OTHER_STREAMS = (
    ("Workbook".encode("utf-16-le"), "bảng tính Excel đời cũ (.xls)"),
    ("PowerPoint Document".encode("utf-16-le"), "tệp PowerPoint đời cũ (.ppt)"),
)
# The first bytes of what is called .docx now and then, blanks before them left out.
_BEGINNINGS = (
    (b"{\\rtf", "tệp RTF"),
    (b"%pdf", "tệp PDF"),
    (b"<!doctype html", "trang web (HTML)"),
    (b"<html", "trang web (HTML)"),
    (b"mime-version:", "trang web (MHTML)"),
    (b"\x7felf", "tệp chương trình"),
    (b"mz", "tệp chương trình"),
    (b"\x89png", "tệp ảnh"),
    (b"\xff\xd8\xff", "tệp ảnh"),
    (b"rar!", "tệp nén RAR"),
    (b"7z\xbc\xaf", "tệp nén 7z"),
)
_IN_FLAT_XML = (b"<pkg:package", b"<w:worddocument")
_FLAT_XML = "tệp Word dạng XML"
# What else comes as a ZIP of parts, by a word of its main part's type.
_OTHER_MAINS = (
    ("spreadsheetml", "bảng tính Excel"),
    ("presentationml", "tệp PowerPoint"),
    ("template.main", "mẫu Word (.dotx)"),
    ("visio", "tệp Visio"),
)
_START = 4096


def hold_to_zip(data: bytes, shown: str) -> None:
    """Raise Unreadable, naming what the file is, when its first bytes are of another kind."""
    if not data:
        raise Unreadable(f"{shown}: tệp rỗng, không có nội dung", ASK_AGAIN)
    if data.startswith(_COMPOUND_FILE):
        raise _compound(data, shown)
    start = data[:_START].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for begins, kind in _BEGINNINGS:
        if start.startswith(begins):
            raise _other(shown, kind)
    if start.startswith(b"<") and any(mark in start for mark in _IN_FLAT_XML):
        raise _other(shown, _FLAT_XML)


def hold_to_word(parts: Mapping[str, bytes], types: Element, main: str, shown: str) -> None:
    """Raise Unreadable when the parts are another kind of document, hold macros or lack a main."""
    declared = content_types(types)
    if any("macroenabled" in t or "vbaproject" in t for t in declared.values()) or any(
        name.casefold().endswith("vbaproject.bin") for name in parts
    ):
        raise Unreadable(
            f"{shown}: tệp chứa macro, docgen không đọc", "lưu lại thành .docx không có macro"
        )
    name = main.casefold()
    kind = declared.get(f"/{name}") or declared.get(f".{name.rpartition('.')[2]}", "")
    for word, name in _OTHER_MAINS:
        if word in kind or (main not in parts and any(word in t for t in declared.values())):
            raise _other(shown, name)
    if main not in parts:
        raise Unreadable(f"{shown}: không phải tệp Word (.docx), thiếu phần {main}", SAVE_ANEW)
    if not kind.endswith(_WORD_MAIN):
        raise Unreadable(
            f"{shown}: không phải tệp Word (.docx), phần {main} khai sai kiểu nội dung", SAVE_ANEW
        )


def hold_to_package(parts: Mapping[str, bytes], types_part: str, shown: str) -> None:
    """Raise Unreadable when a ZIP is no package of Office parts."""
    if parts.get("mimetype", b"").startswith(b"application/vnd.oasis.opendocument"):
        raise _other(shown, "tệp OpenDocument (.odt)")
    if types_part not in parts:
        raise Unreadable(
            f"{shown}: không phải tệp Word (.docx), thiếu phần {types_part}", SAVE_ANEW
        )


def content_types(types: Element) -> dict[str, str]:
    """The types declared for parts, both in small letters; a part's name keeps its slash."""
    return {
        item.get("PartName", "").casefold() or f".{item.get('Extension', '')}".casefold(): item.get(
            "ContentType", ""
        ).casefold()
        for item in types.iter(f"{{{CONTENT_TYPES}}}*")
        if item.get("ContentType")
    }


def main_target(relations: Element | None) -> str | None:
    """The target of the relationship that names a package's main part; None without one."""
    if relations is None:
        return None
    for item in relations.iter(f"{{{RELATIONSHIPS}}}Relationship"):
        if item.get("Type", "").endswith(_OFFICE_DOCUMENT):
            return item.get("Target", "")
    return None


def locked(shown: str) -> Unreadable:
    """The refusal of a file behind a password."""
    return Unreadable(f"{shown}: tệp đặt mật khẩu, docgen không đọc", "bỏ mật khẩu rồi lưu lại")


def is_locked(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry is encrypted by the ZIP itself."""
    return bool(entry.flag_bits & 0x1)


def _compound(data: bytes, shown: str) -> Unreadable:
    if _ENCRYPTED_STREAM in data:
        return locked(shown)
    for stream, kind in _OTHER_STREAMS:
        if stream in data:
            return _other(shown, kind)
    return Unreadable(f"{shown}: tệp Word đời cũ (.doc), docgen không đọc", _AS_DOCX)


def _other(shown: str, kind: str) -> Unreadable:
    return Unreadable(f"{shown}: {kind}, không phải tệp Word (.docx)", _AS_DOCX)
