"""Capitals that say something of the text, and those that are only abbreviations."""

from __future__ import annotations

import pytest

from docgen.checks.shape import case_of
from docgen.ooxml.formats import ParagraphFormat, RunFormat
from docgen.ooxml.view import ParagraphView, RunView, Source


def paragraph(text: str, *, caps: bool = False) -> ParagraphView:
    look = RunFormat(caps=caps)
    return ParagraphView(
        style_id=None,
        style="",
        format=ParagraphFormat(),
        mark=look,
        runs=(RunView(text, look),),
        section=0,
        source=Source("word/document.xml", (0,)),
    )


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("- UBND, HĐND;", None),
        ("- TTHC;", None),
        ("1", None),
        ("NHỮNG KẾT QUẢ", "hoa"),
        ("TRANG", "hoa"),
        ("LÊ VIẾT HỒNG", "hoa"),
        ("I. MỤC ĐÍCH", "hoa"),
        ("- UBND tỉnh;", "thuong"),
    ],
)
def test_case(text: str, case: str | None) -> None:
    assert case_of(paragraph(text)) == case


def test_capitals_of_the_format_always_count() -> None:
    assert case_of(paragraph("- ubnd;", caps=True)) == "hoa"
