"""Papers of other hands with their XML damaged: judged or named, mended or left, never a crash."""

from __future__ import annotations

from copy import deepcopy
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen.errors import Unreadable
from docgen.inspection import Copies, Wish, inspect
from docgen.ooxml.markup import Element, w
from docgen.ooxml.package import DOCUMENT_PART, open_package, save_package
from tests.corpus.papers import PAPERS
from tests.rules.push import edited
from tests.unit.ooxml.hostile import zipped
from tests.unit.ooxml.test_hostile import damaged

QUICK = settings(
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def typed() -> tuple[bytes, ...]:
    return tuple(make() for make in PAPERS.values())


@pytest.mark.parametrize("copies", Copies)
@settings(QUICK)
@given(chance=st.randoms(use_true_random=False))
def test_a_damaged_paper_is_judged_or_refused(
    copies: Copies, typed: tuple[bytes, ...], chance: Random
) -> None:
    package = damaged(open_package(chance.choice(typed), "hong.docx"), chance)
    wish = Wish(chance.choice((None, "nd30", "hd29")), copies=copies)
    try:
        found = inspect(save_package(package), "hong.docx", wish)
    except Unreadable as refused:
        assert "\n" not in refused.message
        return
    assert found.findings or found.counts.dat
    if found.copy is not None and found.copy.data is not None:
        open_package(found.copy.data, "ban-sao.docx")


def test_a_page_number_is_put_beside_a_header_that_is_not_there() -> None:
    def lengthen(root: Element) -> None:
        text = next(p for p in root.iter(w("p")) if "Tiếp tục rà soát" in "".join(p.itertext()))
        for _ in range(60):
            text.addprevious(deepcopy(text))

    package = open_package(edited(PAPERS["bao-cao"](), DOCUMENT_PART, lengthen), "mat.docx")
    parts = {name: data for name, data in package.parts.items() if "/header" not in name}
    docx = zipped(parts)
    assert "KT800" in {finding.code for finding in inspect(docx, "mat.docx", Wish()).findings}
    copy = inspect(docx, "mat.docx", Wish(copies=Copies.MENDED)).copy
    assert copy is not None
    assert copy.data is not None
    mended = inspect(copy.data, "mat.docx", Wish())
    assert "KT800" not in {finding.code for finding in mended.findings}


def named(parts: dict[str, bytes]) -> list[str]:
    """What is said of the parts a file lacks."""
    found = inspect(zipped(parts), "thieu.docx", Wish()).findings
    return [finding.message for finding in found if finding.code == "DL706"]


def test_a_whole_file_lacks_no_part(typed: tuple[bytes, ...]) -> None:
    for docx in typed:
        assert named(dict(open_package(docx, "p.docx").parts)) == []


def test_a_picture_that_is_gone_damages_no_file() -> None:
    parts = dict(open_package(PAPERS["bao-cao"](), "p.docx").parts)
    rels = "word/_rels/document.xml.rels"
    link = b'<Relationship Id="anh" Type="http://x/image" Target="../NULL"/></Relationships>'
    assert named({**parts, rels: parts[rels].replace(b"</Relationships>", link)}) == []


def test_a_document_without_any_other_part_lacks_none() -> None:
    parts = dict(open_package(PAPERS["bao-cao"](), "p.docx").parts)
    alone = ("[Content_Types].xml", "_rels/.rels", DOCUMENT_PART)
    assert named({name: parts[name] for name in alone}) == []


@pytest.mark.parametrize(
    "part",
    ["_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/header1.xml"],
)
def test_what_a_file_lacks_is_named(part: str) -> None:
    parts = dict(open_package(PAPERS["bao-cao"](), "p.docx").parts)
    del parts[part]
    (message,) = named(parts)
    assert message == f"Tệp thiếu phần {part}, Word báo là hỏng; những gì còn lại vẫn được xét"
