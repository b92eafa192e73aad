"""Styles that print what no paper has: letters lit, struck, raised or stretched, framed text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.mau.codes import Code
from docgen.checks.mau.fault import TagFault
from docgen.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.view import DocumentView, StyleView
    from docgen.standards.base import Standard

# A long line of the head is pressed together by so much, which no eye sees.
_UNSEEN_SPACING = 0.3  # pt
_UNSEEN_SCALE = 3.0  # percent
_FRAMED = frozenset({"do_mat", "do_khan", "luu_hanh", "khung", "du_thao", "tai_lieu_hoi_nghi"})


def check_adorned(view: DocumentView, standard: Standard) -> Iterator[TagFault]:
    """What is odd about the styles of the components; practice, so that all are warnings.

    The law gives the marks that are framed. A line under a name may be its paragraph's border.
    """
    for component in standard.components:
        style = view.styles.get(component.style)
        if style is None:
            continue
        odd = [*_of_letters(style)]
        sides = {"left", "right"} & set(style.format.borders)
        in_text = component.key in standard.structure.text and style.format.borders
        if (sides or in_text) and component.key not in _FRAMED:
            odd.append("kẻ khung (Borders)")
        if odd:
            message = f"Kiểu “{component.style}” {', '.join(odd)}"
            hint = f"trong Word, sửa kiểu “{component.style}”, bỏ định dạng đó"
            yield TagFault(Code.ADORNED, message, hint, severity=Severity.WARNING)


def _of_letters(style: StyleView) -> Iterator[str]:
    run = style.run
    if run.highlight or run.shade not in {None, "FFFFFF"}:
        yield "tô nền chữ (Highlight, Shading)"
    if run.boxed:
        yield "đóng khung chữ"
    if run.strike:
        yield "gạch ngang chữ"
    if run.position:  # superscript is a matter of its size
        yield "nâng, hạ chữ"
    if abs(run.spacing) > _UNSEEN_SPACING or abs(run.scale - 100) > _UNSEEN_SCALE:
        yield "co giãn chữ (Spacing, Scale)"
