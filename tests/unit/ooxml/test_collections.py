"""The public .docx collections other libraries test with: read in place, never committed.

`DOCGEN_DOCX_COLLECTIONS` names folders (separated as in PATH) where their source archives lie
unpacked, for instance after `pip download --no-binary :all: --no-deps python-docx docxtpl`.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from docgen.errors import Unreadable
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.ruled import lines_of

VARIABLE = "DOCGEN_DOCX_COLLECTIONS"


def collection() -> list[Path]:
    import docx

    folders = [Path(name) for name in os.environ.get(VARIABLE, "").split(os.pathsep) if name]
    folders.append(Path(docx.__file__).parent)  # its own default document, always there
    return sorted(path for folder in folders for path in folder.rglob("*.docx"))


def test_every_document_of_the_collections_is_read() -> None:
    for path in collection():
        try:
            view = read_view(open_package(path.read_bytes(), path.name))
        except Unreadable as refused:
            pytest.fail(refused.message)
        assert view.sections, path.name
        for found in view.paragraphs:
            assert found.fonts, path.name
            lines_of(found)


def test_the_collections_are_at_hand() -> None:
    if not os.environ.get(VARIABLE):
        pytest.skip(f"không có bộ sưu tập .docx: đặt biến {VARIABLE} chỉ tới các thư mục chứa nó")
    assert len(collection()) > 40
