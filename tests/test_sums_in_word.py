"""Totals changed in Word in one place and not where else a paper says them (DL546)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx

from tests.commands import edit, inside, not_invented
from tests.word import change, paragraphs

if TYPE_CHECKING:
    from pathlib import Path

LETTER, REPORT = "out/2022/chi-dao-thang-01.docx", "out/2022/bao-cao/quy-1.docx"


def test_a_total_of_the_table_that_the_text_still_says_as_it_was(workspace: Path) -> None:
    not_invented(workspace / "data/co-quan.yaml")
    inside(workspace, "plan", "2022")
    inside(workspace, "issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")
    inside(workspace, "directive", "2022")
    document = docx.Document(str(workspace / LETTER))
    table = next(t for t in document.tables if len(t.columns) > 4)
    total = table.rows[-1].cells[-6]
    old, new = total.text, str(int(total.text) + 2)
    change(total.paragraphs[0], old, new)
    document.save(str(workspace / LETTER))
    letter = ("issue", "2022", "chi-dao-thang-01", "--so", "16", "--ngay", "2022-01-20")
    said = inside(workspace, *letter)[1]
    assert f"Dòng tổng cộng của bảng sửa {old} thành {new}, lời văn vẫn ghi {old}" in said


def test_of_two_columns_that_come_to_the_same_the_words_of_one_alone(workspace: Path) -> None:
    """The first quarter is all of the year so far; what is spelt out of it was changed once."""
    inside(workspace, "report", "2022", "quy-1")
    document = docx.Document(str(workspace / REPORT))
    words = next(p for p in paragraphs(document) if p.text.startswith("Trong kỳ:"))
    amount = words.text.split()[2]
    change(words, amount, "99.000.000")
    document.save(str(workspace / REPORT))
    code, _, said = inside(
        workspace, "issue", "2022", "quy-1", "--so", "20", "--ngay", "2022-03-20"
    )
    assert code == 1
    assert said.count("DL546") == 1
    assert "bên cạnh ghi 99.000.000 đồng" in said


def test_a_total_of_the_plan_that_its_text_types_as_it_was(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "    bang: nhiem_vu\n", "    bang: nhiem_vu\n    tong_cong: có\n")
    edit(plan, "# II.", "Tổng kinh phí: 365 triệu đồng.\n\n# II.")
    assert inside(workspace, "plan", "2022")[0] == 0
    draft = workspace / "out/2022/ke-hoach.docx"
    document = docx.Document(str(draft))
    row = next(t for t in document.tables if t.rows[0].cells[0].text == "TT").rows[-1]
    change(row.cells[-1].paragraphs[0], "365", "370")
    document.save(str(draft))
    said = inside(workspace, "issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")[1]
    told = "DL546 cảnh báo: Dòng tổng cộng của bảng sửa 365 thành 370, lời văn vẫn ghi 365 triệu"
    assert f"data/2022/ke-hoach.md:40: {told}" in said
