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
