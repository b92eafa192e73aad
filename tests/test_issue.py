"""`docgen issue` as an office meets it."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from tests.commands import edit, inside, not_invented
from tests.word import parts, texts, with_style

DRAFT = "out/2022/ke-hoach.docx"
LETTER = "data/2022/chi-dao-thang-01.md"
ARCHIVE = "data/2022/da-ban-hanh/15-KH-STP-ke-hoach.docx"
SAID = "Kế hoạch số 15/KH-STP ngày 12/01/2022 của Sở Tư pháp"
ISSUE = ("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")

pytestmark = pytest.mark.usefixtures("planned")


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
