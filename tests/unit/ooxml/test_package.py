from __future__ import annotations

import io
import subprocess
import sys
import zipfile

import pytest

from docgen.errors import Unreadable
from docgen.ooxml.minimal import blank_package
from docgen.ooxml.package import Deadline, Limits, Package, open_package, save_package
from docgen.ooxml.reading import read_view

BLANK = dict(blank_package().parts)


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def with_duplicate() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in [*BLANK.items(), ("WORD/document.xml", b"<x/>")]:
            archive.writestr(name, data)
    return buffer.getvalue()


def without(part: str) -> bytes:
    return zipped({name: data for name, data in BLANK.items() if name != part})


def macro_enabled() -> bytes:
    types = BLANK["[Content_Types].xml"].replace(
        b"vnd.openxmlformats-officedocument.wordprocessingml.document.main",
        b"vnd.ms-word.document.macroEnabled.main",
    )
    return zipped({**BLANK, "[Content_Types].xml": types})


def locked() -> bytes:
    data = bytearray(save_package(blank_package()))
    data[6] |= 1  # local header: general purpose flag, bit 0
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


CFB = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "mau.docx: không phải tệp .docx hoặc tệp đã hỏng"),
        (b"PK\x03\x04 nothing", "mau.docx: không phải tệp .docx hoặc tệp đã hỏng"),
        (zipped(BLANK)[:-300], "mau.docx: không phải tệp .docx hoặc tệp đã hỏng"),
        (CFB, "mau.docx: tệp Word đời cũ (.doc), docgen không đọc"),
        (
            CFB + "EncryptedPackage".encode("utf-16-le"),
            "mau.docx: tệp đặt mật khẩu, docgen không đọc",
        ),
        (locked(), "mau.docx: tệp đặt mật khẩu, docgen không đọc"),
        (
            without("[Content_Types].xml"),
            "mau.docx: không phải tệp Word (.docx), thiếu phần [Content_Types].xml",
        ),
        (
            without("word/document.xml"),
            "mau.docx: không phải tệp Word (.docx), thiếu phần word/document.xml",
        ),
        (with_duplicate(), "mau.docx: phần WORD/document.xml có hai lần, tệp không an toàn"),
        (macro_enabled(), "mau.docx: tệp chứa macro, docgen không đọc"),
        (
            zipped({**BLANK, "word/vbaProject.bin": b"x"}),
            "mau.docx: tệp chứa macro, docgen không đọc",
        ),
        (
            zipped(BLANK, zipfile.ZIP_BZIP2),
            "mau.docx: phần [Content_Types].xml nén theo kiểu Word không dùng",
        ),
        (
            zipped({**BLANK, "word/bomb.xml": bytes(9 * 2**20)}),
            "mau.docx: phần word/bomb.xml nén quá mức, có thể là bom nén",
        ),
    ],
    ids=[
        "empty",
        "zip in name only",
        "cut off",
        "old .doc",
        "encrypted by Word",
        "encrypted zip",
        "no content types",
        "no document",
        "one part twice, the case apart",
        "macro-enabled type",
        "a VBA project",
        "a method Word does not use",
        "bomb",
    ],
)
def test_what_is_no_sound_docx_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(Unreadable) as refused:
        open_package(data, "mau.docx")
    assert refused.value.message == message


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        (Limits(entries=3), "mau.docx: quá nhiều phần bên trong (9 > 3)"),
        (Limits(entry=100), "mau.docx: phần [Content_Types].xml quá lớn (0 MB)"),
        (Limits(total=1000), "mau.docx: nội dung giải nén quá lớn (0 MB)"),
        (Limits(packed=1000), "mau.docx: tệp quá lớn (0 MB)"),
        (Limits(xml=100), "mau.docx, phần [Content_Types].xml: XML quá lớn (0 MB)"),
        (Limits(tags=5), "mau.docx, phần [Content_Types].xml: XML có quá nhiều thẻ"),
    ],
    ids=["entries", "one entry", "all together", "the file", "one XML part", "tags"],
)
def test_limits_are_held(limits: Limits, message: str) -> None:
    with pytest.raises(Unreadable) as refused:
        open_package(zipped(BLANK), "mau.docx", limits)
    assert refused.value.message == message


def test_a_document_that_takes_too_long_is_left() -> None:
    package = blank_package("mau.docx")
    with pytest.raises(Unreadable) as refused:
        read_view(package, Deadline(package.shown, -1.0))
    assert refused.value.message == "mau.docx: đọc quá -1 giây, tệp quá nặng"


def test_damaged_bytes_inside_an_entry_are_noticed() -> None:
    data = bytearray(save_package(blank_package()))
    data[data.index(b"<w:body>") + 1] ^= 0xFF
    with pytest.raises(Unreadable, match="tệp đã hỏng"):
        open_package(bytes(data), "mau.docx")


@pytest.mark.parametrize(
    ("xml", "says"),
    [
        (b"<w:document", "XML hỏng"),
        (b'<!DOCTYPE x [<!ENTITY e "boom">]><x>&e;</x>', "khai báo DTD"),
        (b'<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd"><x/>', "khai báo DTD"),
        (
            b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
            b'<x y="&b;"/>',
            "khai báo DTD",
        ),
        (b'<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///x"> %p;]><x/>', "khai báo DTD"),
        (b"<x>" * 400 + b"</x>" * 400, r"lồng quá sâu \(hơn 256 tầng\)"),
    ],
    ids=[
        "not well formed",
        "internal entity",
        "external DTD",
        "entity in an attribute",
        "parameter entity",
        "too deep",
    ],
)
def test_unsafe_xml_is_refused_naming_file_and_part(xml: bytes, says: str) -> None:
    package = blank_package("mau.docx").with_parts({"word/document.xml": xml})
    with pytest.raises(Unreadable, match=says) as refused:
        package.xml("word/document.xml")
    assert refused.value.message.startswith("mau.docx, phần word/document.xml: ")


def test_the_same_parts_give_the_same_bytes_whatever_their_order() -> None:
    backwards = Package("khac.docx", dict(reversed(BLANK.items())))
    assert save_package(backwards) == save_package(blank_package())


def test_the_bytes_do_not_depend_on_the_process() -> None:
    script = (
        "import sys; from docgen.ooxml.minimal import blank_package;"
        "from docgen.ooxml.package import save_package;"
        "sys.stdout.buffer.write(save_package(blank_package()))"
    )
    made = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)  # noqa: S603 -- our own interpreter, our own text
    assert made.stdout == save_package(blank_package())


def test_saved_entries_carry_no_trace_of_time_or_machine() -> None:
    with zipfile.ZipFile(io.BytesIO(save_package(blank_package()))) as archive:
        entries = archive.infolist()
    assert [e.filename for e in entries[:3]] == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
    ]
    assert {(e.date_time, e.create_system, e.compress_type) for e in entries} == {
        ((1980, 1, 1, 0, 0, 0), 0, zipfile.ZIP_STORED)
    }


def test_what_is_saved_opens_with_the_same_parts() -> None:
    assert dict(open_package(save_package(blank_package()), "a.docx").parts) == BLANK
