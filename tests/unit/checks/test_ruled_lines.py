"""Ruled lines typed of characters: as near to their length as a whole number of them comes."""

from __future__ import annotations

import re

import pytest

from docgen.findings import Finding
from docgen.inspection import Wish, inspect
from docgen.ooxml.package import open_package, save_package
from tests.corpus.van_ban_nd30 import cong_van

_ROW = re.compile(r'<w:sz w:val="26"/></w:rPr><w:t>_{20,}</w:t>')


def with_row(number: int, size: int) -> list[Finding]:
    """What is said of the line under a Tiêu ngữ of 60,5 mm, of so many underscores, in pt."""
    package = open_package(cong_van(), "p.docx")
    text = package.parts[package.document].decode("utf-8")
    row = f'<w:sz w:val="{2 * size}"/></w:rPr><w:t>{"_" * number}</w:t>'
    assert len(_ROW.findall(text)) == 1
    typed = package.with_parts({package.document: _ROW.sub(row, text).encode("utf-8")})
    found = inspect(save_package(typed), "p.docx", Wish("nd30")).findings
    return [finding for finding in found if finding.code == "KT411"]


@pytest.mark.parametrize(("number", "size"), [(26, 13), (27, 13), (24, 14), (25, 14)])
def test_no_count_of_underscores_comes_nearer(number: int, size: int) -> None:
    assert with_row(number, size) == []


@pytest.mark.parametrize(("number", "size"), [(24, 13), (29, 13), (22, 14), (27, 14)])
def test_a_count_that_is_two_off_is_a_fault_and_the_right_one_is_said(
    number: int, size: int
) -> None:
    (finding,) = with_row(number, size)
    assert finding.required == "60,5 mm"
    right = {13: 26, 14: 24}[size]
    assert finding.hint == f"gõ lại đường kẻ thành {right} dấu gạch"
