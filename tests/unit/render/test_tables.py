"""Tables: a sum is never broken, and a row only where no page holds it."""

from __future__ import annotations

import pytest

from docgen.ooxml.markup import w
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.render.blocks import Room, table
from docgen.render.styles import Styles
from docgen.standards.nd30 import ND30
from docgen.typeface import text_width
from docgen.van_ban import Bang, Chu, Doan, O
from tests.papers import ROOT


def _row(component: str, *texts: str) -> tuple[O, ...]:
    return tuple(O((Doan(component, (Chu(text),)),)) for text in texts)


@pytest.mark.parametrize("total", ["99.000.000", "1.584.000.000", "12.345.678.901.234"])
def test_the_column_of_a_sum_is_as_wide_as_the_sum(total: str) -> None:
    template = ROOT / "templates" / "docx" / "ten-loai.docx"
    package = open_package(template.read_bytes(), template.name)
    styles = Styles.named(ND30, read_view(package).styles)
    task = "Một nhiệm vụ có tên dài đến mức phải xuống nhiều dòng trong ô của nó " * 4
    (label,) = _row("tong_cong", "Tổng cộng")
    rows = (*(_row("o_bang", str(k), task, "9") for k in range(5)),)
    bang = Bang(
        _row("dau_bang", "TT", "Nhiệm vụ", "Đồng"),
        (*rows, (label._replace(span=2), *_row("tong_cong", total))),
    )
    made = table(bang, Room(165.0, 257.0), styles)
    last = int([column.get(w("w"), "") for column in made.iter(w("gridCol"))][-1])
    assert last * 25.4 / 1440 >= text_width(total, styles.face("tong_cong")) + 3.0


def test_a_row_that_fills_a_page_to_its_last_line_may_be_split() -> None:
    template = ROOT / "templates" / "docx" / "ten-loai.docx"
    styles = Styles.named(
        ND30, read_view(open_package(template.read_bytes(), template.name)).styles
    )
    line = styles.height("o_bang", "", 100.0)

    def may_split(lines: float) -> bool:
        """Of a row of ten lines on a page of so many under the repeated header."""
        cell = O(tuple(Doan("o_bang", (Chu(str(k)),)) for k in range(10)))
        bang = Bang(_row("dau_bang", "Việc"), ((cell,),))
        head = styles.height("dau_bang", "Việc", 100.0)
        rows = list(table(bang, Room(165.0, head + lines * line), styles).iter(w("tr")))
        return rows[-1].find(f".//{w('cantSplit')}") is None

    assert [may_split(lines) for lines in (9.5, 10.5, 12.0)] == [True, True, False]
