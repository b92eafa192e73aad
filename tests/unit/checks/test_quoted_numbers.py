"""What an amending decision quotes has its own numbers, in whatever quotation marks (II.6.đ)."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards.nd30 import ND30
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p

MARKS = [("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("''", "''")]


def found(*lines: str) -> list[str]:
    body = HEAD + NAMED + "".join(map(p, lines)) + FOOT
    said = check_paper(save_package(document(body)), "p.docx", ND30)
    return [finding.code for finding in said if finding.code in {"TT081", "TT082"}]


@pytest.mark.parametrize(("opens", "closes"), MARKS)
def test_a_quotation_over_several_paragraphs_has_its_own_order(opens: str, closes: str) -> None:
    quoted = (f"{opens}3. Chế độ họp.", f"4. Chế độ báo cáo.{closes}.")
    assert found("1. Khoản 3 Điều 5 được sửa đổi như sau:", *quoted, "2. Hiệu lực.") == []


@pytest.mark.parametrize(("opens", "closes"), MARKS)
def test_it_may_open_in_the_line_that_announces_it(opens: str, closes: str) -> None:
    first = f"1. Khoản 1 Điều 3 được sửa đổi như sau: {opens}1. Trưởng ban: 01 người."
    assert found(first, f"2. Phó Trưởng ban: 02 người.{closes}", "2. Hiệu lực.") == []


def test_what_is_never_closed_hides_nothing() -> None:
    assert found("1. Một.", '"2. Hai.', "4. Bốn.") == ["TT082"]
