"""Fixtures every room's tests may use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.commands import docgen
from tests.papers import written, year
from tests.unit.ooxml.schema import OoxmlSchema, load_schema, schema_folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """What `docgen init` makes, in a folder named as offices name them."""
    folder = tmp_path / "Văn phòng Sở"
    assert docgen("init", str(folder))[0] == 0
    return folder


@pytest.fixture(scope="session")
def ooxml_schema() -> OoxmlSchema:
    """The ECMA-376 schemas; skips, and says why, where they are not at hand."""
    folder = schema_folder()
    if folder is None:
        pytest.skip(
            "không có lược đồ OOXML: đặt biến DOCGEN_OOXML_XSD chỉ tới thư mục chứa wml.xsd"
        )
    return load_schema(folder)


@pytest.fixture(scope="session")
def ke_hoach_docx() -> bytes:
    """The plan of 2022 as docgen writes it."""
    return written(year(2022))
