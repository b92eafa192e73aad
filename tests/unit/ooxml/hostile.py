"""Files that are no sound .docx, made here, each with the one line that names it.

`REFUSED` has them by an id: the bytes, and what is said after the name of the file.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

from docgen.ooxml.markup import W
from docgen.ooxml.minimal import blank_package
from docgen.ooxml.package import save_package

BLANK = dict(blank_package().parts)
TYPES = "[Content_Types].xml"
MAIN = "word/document.xml"
COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600)
_MAIN_TYPE = b"wordprocessingml.document.main"
_BROKEN = "không phải tệp .docx hoặc tệp đã hỏng"
_NO_WORD = "không phải tệp Word (.docx)"
_DTD = "XML có khai báo DTD, docgen không đọc vì lý do an toàn"


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    return zipped_in_order(parts.items(), method)


def zipped_in_order(
    entries: Iterable[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED
) -> bytes:
    """A ZIP of these entries; a name may come twice, and be any text."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in entries:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = method
            archive.writestr(entry, data)
    return buffer.getvalue()


def with_part(name: str, data: bytes) -> bytes:
    return zipped({**BLANK, name: data})


def without(part: str) -> bytes:
    return zipped({name: data for name, data in BLANK.items() if name != part})


def of_type(kind: str) -> bytes:
    """The blank document, its main part declared as another kind."""
    return with_part(TYPES, BLANK[TYPES].replace(_MAIN_TYPE, kind.encode()))


def of_body(body: str) -> bytes:
    return with_part(
        MAIN, f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode()
    )


def compound(stream: str) -> bytes:
    """An OLE file, known by the name of its stream."""
    return COMPOUND + stream.encode("utf-16-le")


def _locked() -> bytes:
    data = bytearray(save_package(blank_package()))
    data[6] |= 1  # local header: general purpose flag, bit 0
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _of_lying_size() -> bytes:
    """The directory says that the main part has 100 bytes; more come out."""
    data = bytearray(zipped(BLANK))
    name = data.rindex(MAIN.encode())
    data[name - 22 : name - 18] = (100).to_bytes(4, "little")
    return bytes(data)


def _laughs() -> bytes:
    """Entities that would come to a gigabyte."""
    first = '<!ENTITY e0 "haha">'
    others = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    return f"<!DOCTYPE x [{first}{others}]><x>&e9;</x>".encode()


ZIPS = {
    "empty": (b"", "tệp rỗng, không có nội dung"),
    "zip in name only": (b"PK\x03\x04 nothing", _BROKEN),
    "cut off": (zipped(BLANK)[:-300], _BROKEN),
    "a size that lies": (_of_lying_size(), _BROKEN),
    "encrypted zip": (_locked(), "tệp đặt mật khẩu, docgen không đọc"),
    "one part twice, the case apart": (
        zipped_in_order([*BLANK.items(), ("WORD/document.xml", b"<x/>")]),
        "phần WORD/document.xml có hai lần, tệp không an toàn",
    ),
    "one part twice, with backslashes": (
        with_part("word\\document.xml", b"<x/>"),
        "phần word/document.xml có hai lần, tệp không an toàn",
    ),
    "a way out of the folder": (
        with_part("../../ngoai.xml", b"<x/>"),
        "phần ../../ngoai.xml trỏ ra ngoài tệp, tệp không an toàn",
    ),
    "a way out with backslashes": (
        with_part("word\\..\\..\\ngoai.xml", b"<x/>"),
        "phần word/../../ngoai.xml trỏ ra ngoài tệp, tệp không an toàn",
    ),
    "a method Word does not use": (
        zipped(BLANK, zipfile.ZIP_BZIP2),
        "phần [Content_Types].xml nén theo kiểu Word không dùng",
    ),
    "bomb": (
        with_part("word/bomb.xml", bytes(9 * 2**20)),
        "phần word/bomb.xml nén quá mức, có thể là bom nén",
    ),
    "many small bombs": (
        zipped({**BLANK, **{f"word/{n}.xml": bytes(8 * 2**20 - 1) for n in range(26)}}),
        "nội dung giải nén quá lớn (208 MB)",
    ),
    "thousands of parts": (
        zipped({**BLANK, **{f"word/{n}.xml": b"" for n in range(5000)}}, zipfile.ZIP_STORED),
        "quá nhiều phần bên trong (5009 > 5000)",
    ),
}
OTHER_KINDS = {
    "RTF": (b"{\\rtf1\\ansi}", f"tệp RTF, {_NO_WORD}"),
    "PDF": (b"%PDF-1.7", f"tệp PDF, {_NO_WORD}"),
    "HTML": (b"\xef\xbb\xbf\r\n<HTML><body>", f"trang web (HTML), {_NO_WORD}"),
    "HTML with its type": (b"<!DOCTYPE html><p>", f"trang web (HTML), {_NO_WORD}"),
    "MHTML": (b"MIME-Version: 1.0", f"trang web (MHTML), {_NO_WORD}"),
    "flat XML": (
        b'<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>',
        f"tệp Word dạng XML, {_NO_WORD}",
    ),
    "PNG": (b"\x89PNG\r\n", f"tệp ảnh, {_NO_WORD}"),
    "ODT": (
        zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}),
        f"tệp OpenDocument (.odt), {_NO_WORD}",
    ),
    "old .doc": (compound("WordDocument"), "tệp Word đời cũ (.doc), docgen không đọc"),
    "encrypted by Word": (compound("EncryptedPackage"), "tệp đặt mật khẩu, docgen không đọc"),
    "old .xls": (compound("Workbook"), f"bảng tính Excel đời cũ (.xls), {_NO_WORD}"),
    "old .ppt": (compound("PowerPoint Document"), f"tệp PowerPoint đời cũ (.ppt), {_NO_WORD}"),
    "xlsx": (of_type("spreadsheetml.sheet.main"), f"bảng tính Excel, {_NO_WORD}"),
    "pptx": (of_type("presentationml.presentation.main"), f"tệp PowerPoint, {_NO_WORD}"),
    "dotx": (of_type("wordprocessingml.template.main"), f"mẫu Word (.dotx), {_NO_WORD}"),
    "docm": (of_type("macroEnabled.main"), "tệp chứa macro, docgen không đọc"),
    "dotm": (of_type("macroEnabledTemplate.main"), "tệp chứa macro, docgen không đọc"),
    "a VBA project": (with_part("word/vbaProject.bin", b"x"), "tệp chứa macro, docgen không đọc"),
    "text": (b"Kinh gui: ...", _BROKEN),
    "another zip": (zipped({"a.txt": b"x"}), f"{_NO_WORD}, thiếu phần {TYPES}"),
}
PARTS = {
    "no content types": (without(TYPES), f"{_NO_WORD}, thiếu phần {TYPES}"),
    "no document": (without(MAIN), f"{_NO_WORD}, thiếu phần {MAIN}"),
    "a wrong content type": (
        of_type("wordprocessingml.styles"),
        f"{_NO_WORD}, phần {MAIN} khai sai kiểu nội dung",
    ),
}
# Seen when a part is read, not yet when the file is opened; the part is named before these words.
XML = {
    "not well formed": (b"<w:document", "XML hỏng ở dòng 1, cột 12"),
    "internal entity": (b'<!DOCTYPE x [<!ENTITY e "boom">]><x>&e;</x>', _DTD),
    "external DTD": (b'<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd"><x/>', _DTD),
    "external entity": (b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///x">]><x>&e;</x>', _DTD),
    "entities of entities": (_laughs(), _DTD),
    "entity in an attribute": (
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        b'<x y="&b;"/>',
        _DTD,
    ),
    "parameter entity": (b'<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///x"> %p;]><x/>', _DTD),
    "too deep": (
        b"<x>" * 400 + b"</x>" * 400,
        "XML lồng quá sâu (hơn 256 tầng), tệp không an toàn",
    ),
    "too many tags": (b"<x>" + b"<y/>" * 1_500_001 + b"</x>", "XML có quá nhiều thẻ"),
}
OPENED = {**ZIPS, **OTHER_KINDS, **PARTS}
REFUSED = {
    **OPENED,
    **{name: (with_part(MAIN, xml), f"phần {MAIN}: {says}") for name, (xml, says) in XML.items()},
    "a DTD among the styles": (
        with_part("word/styles.xml", XML["internal entity"][0]),
        f"phần word/styles.xml: {_DTD}",
    ),
    "a DTD among the relationships": (
        with_part("word/_rels/document.xml.rels", XML["external entity"][0]),
        f"phần word/_rels/document.xml.rels: {_DTD}",
    ),
    "no body": (
        with_part(MAIN, f'<w:document xmlns:w="{W}"/>'.encode()),
        f"không phải tệp Word, {MAIN} không có nội dung",
    ),
}
