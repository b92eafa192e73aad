"""`docgen issue` as an office meets it."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from tests.commands import edit, inside, not_invented
from tests.word import change, paragraphs, parts, split_runs, texts, with_style

DRAFT = "out/2022/ke-hoach.docx"
LETTER = "data/2022/chi-dao-thang-01.md"
ARCHIVE = "data/2022/da-ban-hanh/15-KH-STP-ke-hoach.docx"
SAID = "Kế hoạch số 15/KH-STP ngày 12/01/2022 của Sở Tư pháp"
ISSUE = ("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")


@pytest.fixture
def workspace(workspace: Path) -> Path:
    assert inside(workspace, "plan", "2022")[0] == 0
    return workspace


def real_headcounts(workspace: Path) -> None:
    """The letter can be issued once nothing in it is invented."""
    not_invented(workspace / "data/co-quan.yaml")


def test_number_and_date_are_filled_into_head_and_annex(workspace: Path) -> None:
    assert inside(workspace, *ISSUE) == (0, f"Đã ghi {ARCHIVE}\nĐã ban hành {SAID}\n", "")
    printed = [text.replace("\u00a0", " ") for text in texts(workspace / ARCHIVE)]
    assert "Số: 15/KH-STP" in printed
    assert "Hà Tĩnh, ngày 12 tháng 01 năm 2022" in printed
    reference = next(text for text in printed if "kèm theo Kế hoạch" in text)
    assert "số 15/KH-STP" in reference
    assert "ngày 12 tháng 01 năm 2022" in reference


def test_zeros_stand_before_small_numbers_days_and_two_months_only(workspace: Path) -> None:
    edit(workspace / "data/2022/ke-hoach.md", "thang: 1", "thang: 3")
    inside(workspace, "plan", "2022")
    said = inside(workspace, "issue", "2022", "ke-hoach", "--so", "05", "--ngay", "7/3/2022")[1]
    assert said.endswith("Đã ban hành Kế hoạch số 05/KH-STP ngày 07/3/2022 của Sở Tư pháp\n")
    printed = texts(workspace / "data/2022/da-ban-hanh/05-KH-STP-ke-hoach.docx")
    assert "Số:\u00a005/KH-STP" in printed
    assert "Hà Tĩnh, ngày\u00a007\u00a0tháng\u00a03\u00a0năm\u00a02022" in printed


def test_nothing_else_of_the_file_changes(workspace: Path) -> None:
    before, draft = texts(workspace / DRAFT), parts(workspace / DRAFT)
    assert inside(workspace, *ISSUE)[0] == 0
    after = texts(workspace / ARCHIVE)
    assert sum(a != b for a, b in zip(before, after, strict=True)) == 3
    issued = parts(workspace / ARCHIVE)
    assert {n for n in draft if draft[n] != issued[n]} == {"word/document.xml"}
    assert draft.keys() == issued.keys()
    assert texts(workspace / DRAFT) == before


def test_the_same_file_gives_the_same_bytes(workspace: Path) -> None:
    inside(workspace, *ISSUE)
    first = (workspace / ARCHIVE).read_bytes()
    (workspace / "data/ban-hanh.yaml").unlink()
    (workspace / ARCHIVE).unlink()
    inside(workspace, *ISSUE)
    assert (workspace / ARCHIVE).read_bytes() == first


def test_an_electronic_paper_leaves_the_annex_blank(workspace: Path) -> None:
    edit(workspace / "data/2022/ke-hoach.md", "thang: 1", "thang: 1\nhinh_thuc: dien_tu")
    inside(workspace, "plan", "2022")
    before = [text for text in texts(workspace / DRAFT) if "kèm theo Kế hoạch" in text]
    assert inside(workspace, *ISSUE)[0] == 0
    assert [t for t in texts(workspace / ARCHIVE) if "kèm theo Kế hoạch" in t] == before


# --- edited in Word


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


def test_a_month_the_draft_printed_gives_way_to_the_day_of_signing(workspace: Path) -> None:
    code, said, _ = inside(workspace, *ISSUE[:-1], "2022-02-07")
    assert code == 0
    assert "DL522 cảnh báo: Dự thảo in sẵn tháng 01" in said
    assert "Hà Tĩnh, ngày\u00a007\u00a0tháng\u00a002\u00a0năm\u00a02022" in texts(
        workspace / ARCHIVE
    )


def test_number_and_date_typed_in_word_stand(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    with_style(document, "VB Số ký hiệu").runs[0].text = "Số: 15/KH-STP"
    with_style(document, "VB Địa danh ngày tháng").runs[
        0
    ].text = "Hà Tĩnh, ngày 12 tháng 01 năm 2022"
    document.save(str(workspace / DRAFT))
    assert inside(workspace, *ISSUE)[0] == 0
    assert "Hà Tĩnh, ngày 12 tháng 01 năm 2022" in texts(workspace / ARCHIVE)


def test_errors_of_form_refuse_unless_somebody_answers_for_them(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    with_style(document, "VB Tên loại").runs[0].font.italic = True
    document.save(str(workspace / DRAFT))
    code, said, complaint = inside(workspace, *ISSUE)
    assert (code, said) == (1, "")
    assert "DL528 ghi chú: Tệp còn 1 lỗi thể thức, chưa ban hành" in complaint
    assert "\n1 lỗi, " in complaint
    assert not (workspace / ARCHIVE).exists()
    assert not (workspace / "data/ban-hanh.yaml").exists()
    code, said, _ = inside(workspace, *ISSUE, "--bo-qua-loi", "Giám đốc đã ký")
    assert code == 0
    assert "DL527 cảnh báo: Ban hành khi còn lỗi thể thức: Giám đốc đã ký" in said
    ledger = (workspace / "data/ban-hanh.yaml").read_text(encoding="utf-8")
    assert 'bo_qua_loi: "Giám đốc đã ký"' in ledger


# --- once issued


def test_other_papers_cite_an_issued_plan(workspace: Path) -> None:
    inside(workspace, *ISSUE)
    assert inside(workspace, "directive", "2022")[0] == 0
    letter = "\n".join(texts(workspace / "out/2022/chi-dao-thang-01.docx"))
    assert SAID in letter.replace("\u00a0", " ")


def test_an_issued_plan_is_written_no_more_but_elsewhere(workspace: Path) -> None:
    inside(workspace, *ISSUE)
    before = (workspace / DRAFT).read_bytes()
    code, said, complaint = inside(workspace, "plan", "2022", "--force")
    assert (code, said) == (1, "")
    assert complaint.startswith(f"docgen: {SAID} đã ban hành, không viết lại; bản lưu: {ARCHIVE}\n")
    assert (workspace / DRAFT).read_bytes() == before
    assert inside(workspace, "plan", "2022", "--out", str(workspace / "xem-lai"))[0] == 0
    assert "Số:" + "\u00a0" * 8 + "/KH-STP" in texts(workspace / "xem-lai/ke-hoach.docx")


def notes(workspace: Path) -> list[str]:
    """What `status` notes of the plan."""
    papers = json.loads(inside(workspace, "status", "2022", "--json")[1])["papers"]
    return next(paper["notes"] for paper in papers if paper["paper"] == "ke-hoach")


@pytest.mark.parametrize("by", ["thay_the", "--thay-the"])
def test_a_correction_is_a_new_paper_linked_to_the_old_one(workspace: Path, by: str) -> None:
    inside(workspace, *ISSUE)
    again = ["issue", "2022", "ke-hoach", "--so", "21", "--ngay", "2022-02-09"]
    if by == "thay_the":
        plan = workspace / "data/2022/ke-hoach.md"
        edit(plan, "thang: 1", "thang: 2\nthay_the: 15/KH-STP")
        edit(plan, "Góp phần xây", "Thay thế {{ van_ban_thay_the }}; góp phần xây")
        assert inside(workspace, "plan", "2022")[0] == 0
        said = " ".join(inside(workspace, "status", "2022")[1].split())
        assert "quá hạn, có dự thảo; để thay thế số" in said
        assert notes(workspace) == ["Để thay thế số 15/KH-STP ngày 12/01/2022"]
    else:
        again += ["--thay-the", "15/KH-STP"]
        document = docx.Document(str(workspace / "out/2022/ke-hoach.docx"))
        said = " Kế hoạch này thay thế Kế hoạch số 15/KH-STP."
        with_style(document, "VB Lời văn").add_run(said)
        document.save(str(workspace / "out/2022/ke-hoach.docx"))
    code, _, complaint = inside(workspace, *again)
    assert (code, complaint) == (0, "")
    assert notes(workspace) == ["Thay thế số 15/KH-STP ngày 12/01/2022"]
    assert inside(workspace, "plan", "2022")[0] == 1
    rows = json.loads(inside(workspace, "register", "2022", "--json")[1])["register"]
    assert [row["ghi_chu"] for row in rows] == [
        "Được thay thế bằng số 21/KH-STP ngày 09/02/2022",
        "Thay thế số 15/KH-STP ngày 12/01/2022",
    ]
    inside(workspace, "directive", "2022")
    letter = "\n".join(texts(workspace / "out/2022/chi-dao-thang-01.docx"))
    assert "21/KH-STP ngày 09/02/2022" in letter.replace("\u00a0", " ")


def test_a_draft_left_in_the_archive_by_a_kill_is_taken_over(workspace: Path) -> None:
    inside(workspace, *ISSUE)
    (workspace / "data/ban-hanh.yaml").unlink()
    assert inside(workspace, *ISSUE)[0] == 0
    assert [f.name for f in (workspace / ARCHIVE).parent.iterdir()] == [Path(ARCHIVE).name]


def test_another_file_in_the_archive_is_kept_beside(workspace: Path) -> None:
    (workspace / ARCHIVE).parent.mkdir()
    (workspace / ARCHIVE).write_bytes(b"of somebody")
    code, said, _ = inside(workspace, *ISSUE)
    assert code == 0
    beside = workspace / ARCHIVE.replace(".docx", ".ban-cu-1.docx")
    assert beside.read_bytes() == b"of somebody"
    assert beside.name in said


def test_numbers_against_dates_are_a_warning(workspace: Path) -> None:
    real_headcounts(workspace)
    inside(workspace, *ISSUE)
    inside(workspace, "directive", "2022")
    letter = ["issue", "2022", "chi-dao-thang-01", "--so", "16", "--ngay", "2022-01-10"]
    code, said, complaint = inside(workspace, *letter)
    assert (code, complaint) == (0, "")
    wrong = "DL521 cảnh báo: Số 16 ngày 10/01/2022 trái thứ tự với số 15/KH-STP"
    assert f"out/2022/chi-dao-thang-01.docx: {wrong}" in said  # the ledger has nothing to mend
    assert said.count("DL521") == 1


def test_a_computed_number_changed_in_word_is_not_said_to_be_typed(workspace: Path) -> None:
    real_headcounts(workspace)
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


def test_types_numbered_apart_share_a_number(workspace: Path) -> None:
    real_headcounts(workspace)
    inside(workspace, *ISSUE)
    inside(workspace, "directive", "2022")
    letter = ["issue", "2022", "chi-dao-thang-01", "--so", "15", "--ngay", "2022-01-12"]
    assert "DL513" in inside(workspace, *letter)[2]
    edit(workspace / "data/co-quan.yaml", "ky_hieu: STP", "ky_hieu: STP\ndanh_so: theo_loai")
    assert inside(workspace, *letter)[0] == 0
    assert (workspace / "data/2022/da-ban-hanh/15-STP-VP-chi-dao-thang-01.docx").is_file()
    # What is declared already is no advice.
    edit(workspace / "data/2022/chi-dao-thang-01.md", "thang: 1", "thang: 1\nthay_the: 15/STP-VP")
    complaint = inside(workspace, *letter)[2]
    assert "DL513" in complaint
    assert "theo_loai" not in complaint


def test_a_letter_after_the_deadline_it_sets_is_warned_of(workspace: Path) -> None:
    real_headcounts(workspace)
    inside(workspace, *ISSUE)
    edit(workspace / "data/2022/chi-dao-thang-01.md", "thang: 1", "thang: 12")
    inside(workspace, "directive", "2022")
    letter = ["issue", "2022", "chi-dao-thang-01", "--so", "88", "--ngay"]
    code, said, _ = inside(workspace, *letter, "2022-12-20")
    assert code == 0
    late = "Ban hành ngày 20/12/2022, sau thời hạn 15/12/2022 nêu trong văn bản"
    assert f"DL545 cảnh báo: {late}" in said


def test_types_that_were_numbered_apart_stay_so(workspace: Path) -> None:
    real_headcounts(workspace)
    agency = workspace / "data/co-quan.yaml"
    edit(agency, "ky_hieu: STP", "ky_hieu: STP\ndanh_so: theo_loai")
    inside(workspace, *ISSUE)
    inside(workspace, "directive", "2022")
    letter = ["issue", "2022", "chi-dao-thang-01", "--so", "15", "--ngay", "2022-01-12"]
    assert inside(workspace, *letter)[0] == 0
    edit(agency, "danh_so: theo_loai\n", "")
    code, said, complaint = inside(workspace, "status", "2022")
    assert (code, complaint) == (0, "")
    assert "15/STP-VP" in said


def test_the_outcome_of_issuing_as_json(workspace: Path) -> None:
    said = json.loads(inside(workspace, *ISSUE, "--json")[1])
    assert said == {
        "files": [{"path": ARCHIVE, "paper": "ke-hoach", "kind": "docx"}],
        "findings": [],
    }


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
