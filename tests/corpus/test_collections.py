"""The documents that python-docx and docxtpl ship: none breaks docgen, none passes for a paper."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from docgen.errors import Unreadable
from docgen.findings import State
from docgen.inspection import Copies, Inspected, Wish, inspect
from docgen.ooxml.package import Package, open_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.ruled import lines_of
from tests.corpus.archives import ARCHIVES, VARIABLE, documents, fetched
from tests.unit.ooxml.schema import OoxmlSchema


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


@pytest.mark.parametrize("norm", ["nd30", "hd29"])
@pytest.mark.parametrize("copies", [Copies.MENDED, Copies.COMMENTED])
def test_copies_are_as_sound_as_what_they_were_made_of(
    norm: str, copies: Copies, collection: Mapping[str, bytes], ooxml_schema: OoxmlSchema
) -> None:
    for name, data in collection.items():
        copy = inspect(data, name, Wish(norm, copies=copies)).copy
        assert copy is not None, name
        if copy.data is None:
            assert copy.refused, name
            continue
        before, after = open_package(data, name), open_package(copy.data, name)
        assert _letters(before) == _letters(after), name
        # Line numbers move, and some documents were unsound before.
        old, new = (Counter(map(_fault, ooxml_schema.validate(p))) for p in (before, after))
        assert new - old == Counter(), name


def _letters(package: Package) -> str:
    """What is written, whatever its spaces and capitals."""
    view = read_view(package)
    return "".join("".join(p.displayed.split()).casefold() for p in view.paragraphs)


def _fault(message: str) -> str:
    return re.sub(r":\d+:", ":", message)


def _named(found: Inspected) -> str:
    (finding,) = found.findings
    return finding.message
