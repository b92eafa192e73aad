"""TT230 of a decision of the Đoàn: its Điều are no component of HD 29, and end its text."""

from __future__ import annotations

import io

import docx
import pytest

from docgen.checks import check_paper
from docgen.standards.hd29 import HD29
from tests.papers import team_letter, written


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("Điều 2. Các đoàn viên thi hành Quyết định này.", []),
        ("Điều 2. Các đoàn viên thi hành Quyết định này./.", ["./."]),
        ("Điều 2. Các đoàn viên thi hành Quyết định này", [None]),
    ],
)
def test_the_last_dieu_ends_the_text(end: str, told: list[str | None]) -> None:
    paper = docx.Document(io.BytesIO(written(team_letter("doi-1"))))
    foot = paper.tables[-1]._tbl  # recipients, and who signs
    foot.addprevious(paper.add_paragraph(end)._p)
    file = io.BytesIO()
    paper.save(file)
    found = check_paper(file.getvalue(), "p.docx", HD29)
    assert [f.current for f in found if f.code == "TT230"] == told


@pytest.mark.parametrize(("after", "told"), [(None, []), ("Các chi đoàn thi hành", [None])])
def test_a_text_may_end_in_a_table(after: str | None, told: list[str | None]) -> None:
    paper = docx.Document(io.BytesIO(written(team_letter("doi-1"))))
    foot = paper.tables[-1]._tbl
    foot.addprevious(paper.add_paragraph("Điều 1. Phân công theo bảng sau:")._p)
    foot.addprevious(paper.add_table(1, 1)._tbl)
    paper.tables[-2].cell(0, 0).text = "Lê Văn An"
    if after:
        foot.addprevious(paper.add_paragraph(after)._p)
    file = io.BytesIO()
    paper.save(file)
    found = check_paper(file.getvalue(), "p.docx", HD29)
    assert [f.current for f in found if f.code == "TT230"] == told
