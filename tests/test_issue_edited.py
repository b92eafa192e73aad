"""`docgen issue` of a draft that its leaders changed in Word: what they wrote stays, and where it
differs from the data is told with its line.
"""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from tests.commands import edit, inside, not_invented
from tests.word import change, paragraphs, parts, split_runs, texts, with_style

DRAFT = "out/2022/ke-hoach.docx"
ARCHIVE = "data/2022/da-ban-hanh/15-KH-STP-ke-hoach.docx"
ISSUE = ("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")

pytestmark = pytest.mark.usefixtures("planned")


def edited(workspace: Path) -> Path:
    """Runs split, a sentence changed, a word in bold, number and date set in another style."""
    document = docx.Document(str(workspace / DRAFT))
    for style in ("VB Số ký hiệu", "VB Địa danh ngày tháng", "VB Kèm theo"):
        split_runs(with_style(document, style))
    for paragraph in paragraphs(document):
        if "Góp phần xây dựng môi trường" in paragraph.text:
            change(paragraph, "Góp phần xây dựng", "Góp phần cải thiện")
            paragraph.runs[0].font.bold = True
    file = workspace / "duyet lan cuoi.docx"
    document.save(str(file))
    return file


def test_a_file_edited_in_word_keeps_what_its_authors_wrote(workspace: Path) -> None:
    file = edited(workspace)
    before = texts(file)
    code, said, complaint = inside(workspace, *ISSUE, "--file", str(file), "--bo-qua-loi", "đã ký")
    assert (code, complaint) == (0, "")
    after = texts(workspace / ARCHIVE)
    assert [b for a, b in zip(before, after, strict=True) if a != b] == [
        "Số:\u00a015/KH-STP",
        "Hà Tĩnh, ngày\u00a012\u00a0tháng\u00a001\u00a0năm\u00a02022",
        "(Ban hành kèm theo Kế hoạch số\u00a015/KH-STP "
        "ngày\u00a012\u00a0tháng\u00a001\u00a0năm\u00a02022 của Sở Tư pháp)",
    ]
    assert "data/2022/ke-hoach.md:35: DL523 ghi chú: Bản được duyệt có chỗ khác dữ liệu" in said
    assert "yêu cầu: 3. Góp phần cải thiện môi trường" in said
    assert said.count("DL523") == 1
    runs = with_style(docx.Document(str(workspace / ARCHIVE)), "VB Số ký hiệu").runs
    assert len(runs) > 3
    assert {
        name for name, data in parts(file).items() if parts(workspace / ARCHIVE)[name] != data
    } == {"word/document.xml"}


def test_number_and_date_are_found_when_their_styles_are_gone(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    for style in ("VB Số ký hiệu", "VB Địa danh ngày tháng", "VB Kèm theo"):
        with_style(document, style).style = document.styles["Normal"]
    document.save(str(workspace / DRAFT))
    assert inside(workspace, *ISSUE, "--bo-qua-loi", "đã ký")[0] == 0
    printed = "\n".join(texts(workspace / ARCHIVE)).replace("\u00a0", " ")
    assert printed.count("15/KH-STP") == 2
    assert printed.count("ngày 12 tháng 01 năm 2022") == 2


def test_a_paragraph_more_and_one_less_are_told(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    bullet = next(p for p in paragraphs(document) if p.text.startswith("2. Phát huy vai trò"))
    bullet.insert_paragraph_before("Đoạn lãnh đạo thêm.", bullet.style)
    document.save(str(workspace / DRAFT))
    said = inside(workspace, *ISSUE)[1]
    assert "data/2022/ke-hoach.md:31: DL523 ghi chú: Bản được duyệt có thêm một đoạn" in said
    assert "hiện tại: (không có) → yêu cầu: Đoạn lãnh đạo thêm." in said


def test_a_cell_of_the_table_is_placed_in_the_table(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    cell = next(p for p in paragraphs(document) if p.text.startswith("Lồng ghép các nội dung"))
    change(cell, "Lồng ghép", "Đưa")
    document.save(str(workspace / DRAFT))
    assert "data/2022/nhiem-vu.csv:4: DL523 ghi chú: " in inside(workspace, *ISSUE)[1]


def test_a_row_taken_out_in_word_leaves_a_gap_that_is_told(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    table = next(t for t in document.tables if t.rows[0].cells[0].text == "TT")
    row = next(row for row in table.rows if row.cells[0].text == "5")
    table._tbl.remove(row._tr)
    document.save(str(workspace / DRAFT))
    code, said, _ = inside(workspace, *ISSUE)
    assert code == 0
    assert f"{DRAFT}: DL542 cảnh báo: Số thứ tự trong bảng nhảy từ 4 đến 6" in said


def test_a_computed_number_changed_in_word_is_not_said_to_be_typed(workspace: Path) -> None:
    not_invented(workspace / "data/co-quan.yaml")
    inside(workspace, *ISSUE)
    inside(workspace, "directive", "2022")
    path = workspace / "out/2022/chi-dao-thang-01.docx"
    document = docx.Document(str(path))
    tables = (t for t in document.tables if len(t.columns) > 4)
    cell = next(tables).rows[-1].cells[-2].paragraphs[0]
    change(cell, cell.text, "999")
    document.save(str(path))
    letter = ["issue", "2022", "chi-dao-thang-01", "--so", "16", "--ngay", "2022-01-20"]
    said = inside(workspace, *letter)[1]
    assert "số này docgen tính, không gõ ở đâu" in said
    assert "sửa dữ liệu theo bản được duyệt" not in said


@pytest.mark.parametrize(
    ("paragraph", "said"),
    [(0, "Báo điện tử Hà Tĩnh"), (1, "trên Đài Phát thanh-Truyền"), (2, "Đại biểu với cử tri")],
)
def test_a_line_of_a_cell_is_placed_where_it_is_typed(
    workspace: Path, paragraph: int, said: str
) -> None:
    document = docx.Document(str(workspace / DRAFT))
    (row,) = (r for r in document.tables[-1].rows if r.cells[0].text == "5")
    change(row.cells[2].paragraphs[paragraph], said, "Sở trả lời")
    document.save(str(workspace / DRAFT))
    typed = (workspace / "data/2022/nhiem-vu.csv").read_text(encoding="utf-8").splitlines()
    first = next(n for n, text in enumerate(typed, 1) if text.startswith("5;"))
    line = first + paragraph
    assert f"data/2022/nhiem-vu.csv:{line}: DL523" in inside(workspace, *ISSUE)[1]
    rolled = inside(workspace, "rollover", "2022", "2023")[1]
    assert f"data/2023/nhiem-vu.csv:{line}: DL611" in rolled


def test_a_cell_that_many_rows_share_is_placed_in_its_own_row(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    (row,) = (r for r in document.tables[-1].rows if r.cells[0].text == "7")
    assert row.cells[3].text == "Văn phòng Sở"
    row.cells[3].paragraphs[0].runs[0].text = "Phòng Phổ biến, giáo dục pháp luật"
    document.save(str(workspace / DRAFT))
    assert "data/2022/nhiem-vu.csv:13: DL523" in inside(workspace, *ISSUE)[1]


def test_a_paragraph_put_in_is_not_taken_for_the_one_it_pushed_down(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    first = next(p for p in paragraphs(document) if p.text.startswith("- Vai trò, trách nhiệm"))
    change(first, "Vai trò, trách nhiệm", "Vai trò và trách nhiệm")
    first.insert_paragraph_before("- Một đoạn mới.", first.style)
    document.save(str(workspace / DRAFT))
    said = inside(workspace, *ISSUE)[1]
    assert "(không có) → yêu cầu: - Một đoạn mới." in said
    assert "yêu cầu: - Vai trò và trách nhiệm" in said


def test_a_total_changed_in_word_and_not_its_words_is_said(workspace: Path) -> None:
    edit(
        workspace / "data/2022/ke-hoach.md",
        "    bang: nhiem_vu\n",
        "    bang: nhiem_vu\n    tong_cong: có\n",
    )
    assert inside(workspace, "plan", "2022", "--force")[0] == 0
    draft = workspace / DRAFT
    document = docx.Document(str(draft))
    table = document.tables[-1]
    change(table.rows[2].cells[-1].paragraphs[0], "50", "65")
    change(table.rows[-1].cells[-1].paragraphs[0], "365", "380")
    document.save(str(draft))
    said = inside(workspace, *ISSUE)[1]
    assert said.count("DL546") == 1
    assert "dòng tổng cộng ghi 380, bên cạnh ghi 365.000.000 đồng" in said


def test_a_total_signed_wrong_is_told_at_the_total(workspace: Path) -> None:
    plan, draft = workspace / "data/2022/ke-hoach.md", workspace / DRAFT
    edit(plan, "    bang: nhiem_vu\n", "    bang: nhiem_vu\n    tong_cong: có\n")
    assert inside(workspace, "plan", "2022", "--force")[0] == 0
    document = docx.Document(str(draft))
    row = next(t for t in document.tables if t.rows[0].cells[0].text == "TT").rows[-1]
    before = row.cells[-1].paragraphs[0].text
    change(row.cells[-1].paragraphs[0], before, "999")
    document.save(str(draft))
    code, said, _ = inside(workspace, *ISSUE)
    assert code == 0
    told = "data/2022/nhiem-vu.csv: DL523 ghi chú: Bản được duyệt có chỗ khác dữ liệu\n    tại: "
    assert f"{told}dòng tổng cộng\n    hiện tại: {before} → yêu cầu: 999\n" in said
    said = inside(workspace, "data", "check", "2022")[1]
    told = f"đã ban hành khác dữ liệu ở 1 chỗ\n    hiện tại: {before} → yêu cầu: 999\n    Gợi ý: "
    assert f"{told}xem data/2022/nhiem-vu.csv (dòng tổng cộng); dòng này docgen cộng" in said
    assert "ban hành văn bản thay thế (thay_the: 15/KH-STP)" in said
    assert "không gõ ở đâu" not in said
