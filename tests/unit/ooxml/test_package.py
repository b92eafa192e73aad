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
from tests.unit.ooxml.hostile import BLANK, OPENED, XML, zipped


@pytest.mark.parametrize(("data", "says"), OPENED.values(), ids=OPENED)
def test_what_is_no_sound_docx_is_refused_in_one_line(data: bytes, says: str) -> None:
    with pytest.raises(Unreadable) as refused:
        open_package(data, "mau.docx")
    assert refused.value.message == f"mau.docx: {says}"


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


@pytest.mark.parametrize(("xml", "says"), XML.values(), ids=XML)
def test_unsafe_xml_is_refused_naming_file_and_part(xml: bytes, says: str) -> None:
    package = blank_package("mau.docx").with_parts({"word/document.xml": xml})
    with pytest.raises(Unreadable) as refused:
        package.xml("word/document.xml")
    assert refused.value.message.startswith(f"mau.docx, phần word/document.xml: {says}")


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
