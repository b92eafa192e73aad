"""The documents that python-docx and docxtpl ship: none breaks docgen, none passes for a paper."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from docgen.errors import Unreadable
from docgen.findings import State
from docgen.inspection import Inspected, Wish, inspect
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.ruled import lines_of
from tests.corpus.archives import ARCHIVES, VARIABLE, documents, fetched


@pytest.fixture(scope="module")
def collection(request: pytest.FixtureRequest) -> Mapping[str, bytes]:
    """Each document by its name in its archive; skips, and says why, without a network."""
    archives = fetched(Path(request.config.cache.mkdir("docx-collections")))
    if not archives:
        pytest.skip(
            f"không tải được {', '.join(ARCHIVES)}: đặt biến {VARIABLE} chỉ tới thư mục chứa "
            "tệp nguồn của chúng"
        )
    return documents(archives)


def test_the_collections_are_whole(collection: Mapping[str, bytes]) -> None:
    assert len(collection) > 50


def test_every_document_is_read_to_the_last_letter(collection: Mapping[str, bytes]) -> None:
    for name, data in collection.items():
        try:
            view = read_view(open_package(data, name))
        except Unreadable as refused:
            pytest.fail(refused.message)
        assert view.sections, name
        for found in view.paragraphs:
            assert found.fonts, name
            lines_of(found)


def test_no_document_passes_for_an_administrative_paper(collection: Mapping[str, bytes]) -> None:
    for name, data in collection.items():
        found = inspect(data, name, Wish())
        assert found.state is State.KHONG_DANH_GIA, name
        assert _named(found).startswith("không phải văn bản hành chính"), name


def test_each_is_judged_when_a_norm_is_asked_for(collection: Mapping[str, bytes]) -> None:
    for norm in ("nd30", "hd29"):
        for name, data in collection.items():
            found = inspect(data, name, Wish(norm))
            assert found.state is State.LOI, name
            assert any(f.severity == "error" for f in found.findings), name


def _named(found: Inspected) -> str:
    (finding,) = found.findings
    return finding.message
