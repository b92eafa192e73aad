"""KT805, KT806: in what figures page numbers show, and with what beside them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.trang import counts, pages_of, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import SectionView

_PAGE = "PAGE"
_ARABIC = frozenset({"decimal", "decimalZero", "numberInDash"})
ARABIC_FIELDS = frozenset({"arabic", "arabicdash"})  # what a field may ask for
ARABIC = "chữ số Ả Rập"
_FIGURES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("roman", "lowerroman", "upperroman"), "chữ số La Mã"),
        **dict.fromkeys(("alphabetic", "lowerletter", "upperletter"), "chữ cái"),
        **dict.fromkeys(("cardtext", "cardinaltext", "ordtext", "ordinaltext"), "số viết bằng chữ"),
    }
)
_ARABIC_HINT = (
    "trong Word: Insert, Page Number, Format Page Numbers, chọn 1, 2, 3; còn sai thì xóa số trang "
    "rồi chèn lại"
)


def arabic(paper: Paper) -> Iterator[Fault]:
    """Mục I.7. Số trang đánh bằng chữ số Ả Rập.

    Đúng: Trang 2, 3, 4
    Sai: Trang II, III, IV
    """
    for part, sections in parts_of(paper):
        for section in sections:
            figures = other_figures(section)
            if figures is not None and counts(section, paper):
                message, hint = f"Số trang không phải là {ARABIC}", _ARABIC_HINT
                place = pages_of(part)
                yield Fault(message, place=place, current=figures, required=ARABIC, hint=hint)
                break


def alone(paper: Paper) -> Iterator[Fault]:
    """Mục V. Số trang chỉ gồm chữ số, như mẫu chữ “2, 7, 13”; lời văn I.7 không nói.

    Đúng: 2
    Sai: Trang 2; - 2 -; 2/4
    """
    for item in paper.recognised.margins:
        if item.component != "so_trang" or _PAGE not in item.paragraph.fields:
            continue
        runs = item.paragraph.runs
        beside = "".join(run.displayed for run in runs if run.field != _PAGE).strip()
        if beside:
            said = item.paragraph.displayed.strip()
            hint = "ở đầu trang chỉ để lại số trang"
            yield Fault("Số trang in kèm chữ hoặc dấu khác", item.paragraph, None, said, "2", hint)


def other_figures(section: SectionView) -> str | None:
    """In what figures its numbers show, None in Arabic: a field may ask for others than it does."""
    fields = {name for text in (*section.headers, *section.footers) for name in text.fields}
    asked = {name.removeprefix(f"{_PAGE} ") for name in fields if name.startswith(f"{_PAGE} ")}
    others = {name.casefold() for name in asked} - ARABIC_FIELDS
    if not asked and section.number_format not in _ARABIC:
        others = {section.number_format.casefold()}
    return _FIGURES.get(min(others), "cách viết số khác") if others else None
