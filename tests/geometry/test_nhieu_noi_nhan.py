"""Many recipients: the block keeps two lines of the text, or a finding says that it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from docgen.checks.fault import Paper
from docgen.checks.verdict import verdicts
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.nd30 import ND30
from tests.geometry.text_area import printed_lines
from tests.geometry.variants import SO_NOI_NHAN

if TYPE_CHECKING:
    from docgen.checks.verdict import Verdict
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page


def _breached(docx: bytes) -> list[Verdict]:
    package = open_package(docx, "ke-hoach.docx")
    view = read_view(package)
    paper = Paper(package, view, recognise(view, ND30), ND30)
    return [verdict for verdict in verdicts(paper) if verdict.found]


def _is_whole(page: Page) -> bool:
    """Whether the last page has the block and at least two lines of the text over it."""
    labels, names = page.find_all("Nơi nhận:"), page.find_all("Lê Viết Hồng")
    above = [
        line for line in printed_lines(page) if labels and line.baseline < labels[0].baseline - 1
    ]
    return bool(names) and len(above) >= 2


@pytest.mark.parametrize("kind", ["ngan", "dai"])
@pytest.mark.parametrize("count", SO_NOI_NHAN)
def test_what_does_not_fit_a_page_is_said_and_nothing_else(
    kind: str,
    count: int,
    nhieu_noi_nhan: dict[str, bytes],
    in_nhieu_noi_nhan: dict[str, tuple[Page, ...]],
    do: Measure,
) -> None:
    name = f"noi-nhan-{kind}-{count}"
    told = "KT844" in {verdict.ruling.code for verdict in _breached(nhieu_noi_nhan[name])}
    do.same("không đứng trọn trên trang", told, not _is_whole(in_nhieu_noi_nhan[name][-1]))


def test_both_sides_are_reached(in_nhieu_noi_nhan: dict[str, tuple[Page, ...]]) -> None:
    for kind in ("ngan", "dai"):
        whole = {
            _is_whole(in_nhieu_noi_nhan[f"noi-nhan-{kind}-{count}"][-1]) for count in SO_NOI_NHAN
        }
        assert whole == {True, False}
