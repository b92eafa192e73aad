"""Capitals that say something of the text, and those that are only abbreviations."""

from __future__ import annotations

import pytest

from docgen.checks.shape import case_of, shapes, values_of
from docgen.ooxml.formats import ParagraphFormat, RunFormat
from docgen.ooxml.view import ParagraphView, RunView, Source


def paragraph(text: str, *, caps: bool = False) -> ParagraphView:
    return of_runs(RunView(text, RunFormat(caps=caps)))


def of_runs(*runs: RunView) -> ParagraphView:
    return ParagraphView(
        style_id=None,
        style="",
        format=ParagraphFormat(),
        mark=RunFormat(),
        runs=runs,
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


PLAIN, SMALL = RunFormat(size=14.0), RunFormat(size=14.0, small_caps=True)
UP, DOWN = RunFormat(size=14.0, raised="superscript"), RunFormat(size=14.0, raised="subscript")


def size_of(*runs: RunView) -> tuple[object, ...]:
    ((shape, _),) = shapes([of_runs(*runs)]).items()
    return tuple(values_of(shape, "size"))


@pytest.mark.parametrize(
    "runs",
    [
        (RunView("Diện tích 100 m", PLAIN), RunView("2", UP)),
        (RunView("m", PLAIN), RunView("2", UP)),
        (RunView("Khí CO", PLAIN), RunView("2", DOWN)),
        (RunView("Trích yếu", PLAIN), RunView("(1)", UP)),
        (RunView("KẾ HOẠCH", PLAIN), RunView("_______________", UP)),
    ],
)
def test_a_raised_mark_in_a_line_is_no_other_size(runs: tuple[RunView, ...]) -> None:
    assert size_of(*runs) == (14.0,)


def test_text_that_is_raised_or_lowered_has_the_size_it_is_printed_at() -> None:
    assert size_of(RunView("Lê Viết Hồng", UP)) == (pytest.approx(8.12),)
    assert size_of(RunView("Lê Viết Hồng", DOWN)) == (pytest.approx(8.12),)
    assert size_of(RunView("1. ", PLAIN), RunView("Cả khoản", UP)) == (14.0, pytest.approx(8.12))


@pytest.mark.parametrize(
    ("runs", "case"),
    [
        ((RunView("LÊ VIẾT HỒNG", SMALL),), "hoa"),
        ((RunView("Giao ", PLAIN), RunView("Văn phòng", SMALL)), "thuong"),
        ((RunView("15", SMALL),), None),
        ((RunView("Lê Viết Hồng", SMALL),), "hoa_nho"),
        ((RunView("1. ", PLAIN), RunView("Giao Văn phòng", SMALL)), "hoa_nho"),
    ],
)
def test_small_capitals_are_neither(runs: tuple[RunView, ...], case: str | None) -> None:
    assert case_of(of_runs(*runs)) == case
