"""Number and date in files that other programs saved."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.errors import Unreadable
from docgen.issuing.fill import NumberAndDate, fill
from docgen.ooxml.package import open_package, save_package
from docgen.ooxml.reading import read_view
from docgen.standards.nd30 import ND30

GIVEN = NumberAndDate(5, date(2022, 1, 7), in_annexes=True)


def saved_as(docx: bytes, old: str, new: str) -> bytes:
    """The file with a word replaced in every part and every part's name."""
    package = open_package(docx, "x.docx")
    parts = {
        name.replace(old, new): data.replace(old.encode("utf-8"), new.encode("utf-8"))
        for name, data in package.parts.items()
    }
    return save_package(package._replace(parts=parts))


def test_a_main_part_under_another_name_is_filled_too(ke_hoach_docx: bytes) -> None:
    docx = saved_as(ke_hoach_docx, "document.xml", "document2.xml")
    done = fill(docx, "x.docx", GIVEN, ND30)
    view = read_view(open_package(done.docx, "x.docx"))
    assert "Số: 05/KH-STP" in [" ".join(p.text.split()) for p in view.paragraphs]
    assert done.refused == ()


def test_a_strict_file_is_read_and_not_written(ke_hoach_docx: bytes) -> None:
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    docx = saved_as(ke_hoach_docx, main, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    with pytest.raises(Unreadable, match=r"x\.docx: lưu ở dạng Strict Open XML"):
        fill(docx, "x.docx", GIVEN, ND30)
