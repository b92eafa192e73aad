"""What `docgen register`, `status`, `issue` refuse or point at, as an office meets it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.commands import edit, inside, not_invented
from tests.word import change, paragraphs, with_style

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table

DRAFT = "out/2022/ke-hoach.docx"
ARCHIVE = "data/2022/da-ban-hanh/15-KH-STP-ke-hoach.docx"
NOTICE = """---
loai: thong_bao
thang: 3
trich_yeu: Lịch trực
don_vi_soan_thao: VP
nguoi_ky: giam_doc
noi_nhan:
  - "Lưu: VT, VP"
---

{{ co_quan }} thông báo lịch trực./.
"""
ISSUE = ("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")

pytestmark = pytest.mark.usefixtures("planned")


# --- register: what it may write over


@pytest.mark.parametrize(
    ("option", "target", "why"),
    [
        ("--xlsx", "templates/docx/cong-van.docx", "không phải tên tệp .xlsx"),
        ("--csv", DRAFT, "không phải tên tệp .csv"),
        ("--csv", "data/ban-hanh.yaml", "không phải tên tệp .csv"),
        ("--csv", "data/2022/nhiem-vu.csv", "docgen không ghi sổ vào đây"),
        ("--xlsx", "templates/so.xlsx", "docgen không ghi sổ vào đây"),
        ("--csv", "lien-ket/so.csv", "docgen không ghi sổ vào đây"),
        ("--csv", "so-lien-ket.csv", "docgen không ghi sổ vào đây"),
        ("--csv", "", "tên tệp trống"),
    ],
)
def test_the_register_is_no_other_file(workspace: Path, option: str, target: str, why: str) -> None:
    (workspace / "lien-ket").symlink_to(workspace / "data", target_is_directory=True)
    (workspace / "so-lien-ket.csv").symlink_to(workspace / "data/2022/nhiem-vu.csv")
    before = {f: f.read_bytes() for f in workspace.rglob("*") if f.is_file()}
    path = str(workspace / target) if target else ""
    for force in ((), ("--force",)):
        code, said, complaint = inside(workspace, "register", "2022", option, path, *force)
        assert (code, said) == (2, "")
        assert why in complaint
        assert "Gợi ý" in complaint or not target
    assert {f: f.read_bytes() for f in workspace.rglob("*") if f.is_file()} == before


def test_a_register_elsewhere_makes_no_folder_and_leaves_nothing_beside(
    workspace: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "no" / "x.csv"
    code, _, complaint = inside(workspace, "register", "2022", "--csv", str(elsewhere))
    assert code == 2
    assert "không có thư mục" in complaint
    assert not elsewhere.parent.exists()
    elsewhere.parent.mkdir()
    assert inside(workspace, "register", "2022", "--csv", str(elsewhere))[0] == 0
    assert list(elsewhere.parent.iterdir()) == [elsewhere]
    elsewhere.write_bytes(b"of somebody")
    assert inside(workspace, "register", "2022", "--csv", str(elsewhere))[0] == 1
    assert elsewhere.read_bytes() == b"of somebody"
    assert inside(workspace, "register", "2022", "--csv", str(elsewhere), "--force")[0] == 0
    assert (elsewhere.parent / "x.ban-cu-1.csv").read_bytes() == b"of somebody"


# --- status: what it counts, it says


def test_status_says_the_faults_it_counts(workspace: Path) -> None:
    inside(workspace, *ISSUE)
    archive = workspace / ARCHIVE
    archive.write_bytes(archive.read_bytes() + b" ")
    code, said, complaint = inside(workspace, "status", "2022")
    assert (code, complaint) == (1, "")
    assert f"{ARCHIVE}: DL525 Tệp lưu không còn như lúc ban hành\n" in said
    assert said.splitlines()[-1].startswith("1 lỗi, ")
    assert inside(workspace, "status", "2022", "--json")[0] == 1


def test_an_archived_file_the_ledger_does_not_list_is_named(workspace: Path) -> None:
    inside(workspace, *ISSUE)
    (workspace / "data/ban-hanh.yaml").unlink()
    code, said, _ = inside(workspace, "status", "2022")
    assert code == 0
    assert f"{ARCHIVE}: DL529 cảnh báo: Tệp lưu không có trong sổ đã ban hành" in said
    again = ("issue", "2022", "ke-hoach", "--so", "16", "--ngay", "2022-01-12")
    code, said, _ = inside(workspace, *again)
    assert code == 0
    assert f"{ARCHIVE}: DL529 cảnh báo: " in said
    assert said.count("DL529") == 1


# --- issue: a file nobody has finished, a paper that is another one


def nothing_issued(workspace: Path) -> bool:
    return not (workspace / ARCHIVE).exists() and not (workspace / "data/ban-hanh.yaml").exists()


def test_comments_refuse_whatever_the_reason(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    runs = with_style(document, "VB Trích yếu").runs
    document.add_comment(runs, text="Xem lại", author="Lãnh đạo")
    document.save(str(workspace / DRAFT))
    for reason in ((), ("--bo-qua-loi", "đã ký")):
        code, said, complaint = inside(workspace, *ISSUE, *reason)
        assert (code, said) == (1, "")
        assert f"{DRAFT}: DL530 Tệp còn 1 nhận xét của Word\n" in complaint
        assert "--bo-qua-loi" not in complaint
        assert "KT870" not in complaint  # said once
        assert nothing_issued(workspace)


def test_hidden_text_refuses_and_is_shown(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    hidden = with_style(document, "VB Lời văn").add_run(" chưa thống nhất")
    hidden.font.hidden = True
    document.save(str(workspace / DRAFT))
    complaint = inside(workspace, *ISSUE, "--bo-qua-loi", "đã ký")[2]
    assert f"{DRAFT}: DL530 Tệp còn chữ ẩn\n    hiện tại: chưa thống nhất\n" in complaint
    assert "KT822" not in complaint
    assert nothing_issued(workspace)


def test_a_citation_left_blank_refuses_unless_somebody_answers_for_it(workspace: Path) -> None:
    not_invented(workspace / "data/co-quan.yaml")
    assert inside(workspace, "directive", "2022")[0] == 0
    letter = ("issue", "2022", "chi-dao-thang-01", "--so", "9", "--ngay", "2022-01-15")
    assert "DL538 Tệp còn chỗ dẫn văn bản để trống số, ngày" in inside(workspace, *letter)[2]
    code, said, _ = inside(workspace, *letter, "--bo-qua-loi", "đã ký")
    assert code == 0
    assert "DL527 cảnh báo: Ban hành khi còn chỗ dẫn văn bản để trống: đã ký" in said


def test_a_paper_that_cites_a_later_one_is_warned_of(workspace: Path) -> None:
    not_invented(workspace / "data/co-quan.yaml")
    assert inside(workspace, *ISSUE)[0] == 0
    assert inside(workspace, "directive", "2022")[0] == 0
    letter = ("issue", "2022", "chi-dao-thang-01", "--so", "9", "--ngay", "2022-01-05")
    code, said, _ = inside(workspace, *letter)
    assert code == 0
    assert "TT044 cảnh báo: Văn bản được viện dẫn có ngày sau ngày của văn bản này" in said
    assert "số 15/KH-STP ngày 12/01/2022" in said


def test_a_day_typed_in_word_that_no_calendar_has_is_warned_of(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    with_style(document, "VB Lời văn").runs[0].text += " (từ ngày 31/02/2021)"
    document.save(str(workspace / DRAFT))
    code, said, _ = inside(workspace, *ISSUE)
    assert code == 0
    assert "TT045 cảnh báo: Ngày không có thật: tháng 02/2021 chỉ có 28 ngày" in said


def test_data_that_have_left_the_signed_plan_are_said_by_papers_that_rest_on_it(
    workspace: Path,
) -> None:
    assert inside(workspace, *ISSUE)[0] == 0
    assert "DL541" not in inside(workspace, "report", "2022", "quy-1")[1]
    assert "DL541" not in inside(workspace, "status", "2022")[1]
    edit(workspace / "data/2022/ke-hoach.md", "Góp phần xây dựng", "Góp phần cải thiện")
    warning = f"{ARCHIVE}: DL541 cảnh báo: "
    said = inside(workspace, "report", "2022", "quy-1")[1]
    assert said.count(warning) == 1
    assert "hiện tại: 3. Góp phần cải thiện môi trường" in said
    assert "yêu cầu: 3. Góp phần xây dựng môi trường" in said
    assert "Gợi ý: xem data/2022/ke-hoach.md:35; sửa dữ liệu theo bản đã ký, hoặc" in said
    assert warning in inside(workspace, "status", "2022")[1]
    not_invented(workspace / "data/co-quan.yaml")
    assert inside(workspace, "directive", "2022")[0] == 0
    letter = ("issue", "2022", "chi-dao-thang-01", "--so", "16", "--ngay", "2022-01-15")
    assert warning in inside(workspace, *letter)[1]


def test_a_computed_number_changed_in_word_is_nothing_to_type(workspace: Path) -> None:
    not_invented(workspace / "data/co-quan.yaml")
    assert inside(workspace, *ISSUE)[0] == 0
    assert inside(workspace, "directive", "2022")[0] == 0
    path = workspace / "out/2022/chi-dao-thang-01.docx"
    document = docx.Document(str(path))
    computed = next(c for c in task_table(document).rows[-1].cells if c.text == "80")
    change(computed.paragraphs[0], "80", "84")
    document.save(str(path))
    letter = ("issue", "2022", "chi-dao-thang-01", "--so", "16", "--ngay", "2022-01-15")
    assert inside(workspace, *letter)[0] == 0
    said = inside(workspace, "status", "2022")[1]
    assert "DL541 cảnh báo: Công văn số 16/STP-VP" in said
    hint = next(line for line in said.splitlines() if "thay_the: 16/STP-VP" in line)
    assert "số này docgen tính, không gõ ở đâu: xem lại số gốc" in hint
    assert "số gốc đúng thì ban hành văn bản thay thế (thay_the: 16/STP-VP)" in hint
    assert "sửa dữ liệu" not in hint


def test_a_base_paper_corrected_in_the_signed_plan_is_remembered(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    cited = [run for p in document.paragraphs for run in p.runs if "523/KH-UBND" in run.text]
    for run in cited:
        run.text = run.text.replace("523/KH-UBND", "524/KH-UBND")
    document.save(str(workspace / DRAFT))
    assert inside(workspace, *ISSUE)[0] == 0
    said = inside(workspace, "data", "check")[1]
    assert f"{ARCHIVE}: DL541 cảnh báo: " in said
    assert f"khác dữ liệu ở {len(cited)} chỗ" in said
    said = inside(workspace, "rollover", "2022", "2023")[1]
    assert "data/2023/ke-hoach.md:16: DL611 ghi chú: Lấy theo bản đã ký" in said
    assert "| so: 524/KH-UBND" in said
    review = inside(workspace, "review", "2023")[1]
    assert "DL602 Văn bản gốc Kế hoạch số 524/KH-UBND ngày 28/12/2021" in review
    edit(workspace / "data/2022/ke-hoach.md", "so: 523/KH-UBND", "so: 524/KH-UBND")
    assert "DL541" not in inside(workspace, "data", "check")[1]


def test_a_plan_replaced_since_is_no_difference_of_the_letters_that_cite_it(
    workspace: Path,
) -> None:
    not_invented(workspace / "data/co-quan.yaml")
    assert inside(workspace, *ISSUE)[0] == 0
    assert inside(workspace, "directive", "2022")[0] == 0
    letter = ("issue", "2022", "chi-dao-thang-01", "--so", "16", "--ngay", "2022-01-15")
    assert inside(workspace, *letter)[0] == 0
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "thang: 1\n", "thang: 1\nthay_the: 15/KH-STP\n")
    edit(plan, "Góp phần xây", "Thay thế {{ van_ban_thay_the }}; góp phần xây")
    assert inside(workspace, "plan", "2022")[0] == 0
    again = ("issue", "2022", "ke-hoach", "--so", "20", "--ngay", "2022-01-20")
    assert inside(workspace, *again)[0] == 0
    assert "DL541" not in inside(workspace, "data", "check")[1]


@pytest.mark.parametrize(
    "command",
    ["directive 2022", "volunteer 2022", "write 2022 thong-bao", "all 2022", "data check"],
)
def test_every_command_says_that_the_data_have_left_the_signed_plan(
    workspace: Path, command: str
) -> None:
    (workspace / "data/2022/thong-bao.md").write_text(NOTICE, encoding="utf-8")
    assert inside(workspace, *ISSUE)[0] == 0
    assert "DL541" not in inside(workspace, *command.split())[1]
    edit(workspace / "data/2022/ke-hoach.md", "Góp phần xây dựng", "Góp phần cải thiện")
    said = inside(workspace, *command.split())[1]
    assert said.count(f"{ARCHIVE}: DL541 cảnh báo: ") == 1


def test_tracked_changes_refuse(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    run = with_style(document, "VB Lời văn").runs[0]._r
    inserted = OxmlElement("w:ins")
    inserted.set(qn("w:id"), "1")
    inserted.set(qn("w:author"), "A")
    run.addprevious(inserted)
    inserted.append(run)
    document.save(str(workspace / DRAFT))
    complaint = inside(workspace, *ISSUE, "--bo-qua-loi", "đã ký")[2]
    assert "DL530 Tệp còn 1 chỗ sửa được theo dõi, chưa chấp nhận" in complaint
    assert "KT822" not in complaint
    assert nothing_issued(workspace)


def task_table(document: Document) -> Table:
    return max(document.tables, key=lambda table: len(table.rows))


def test_a_lost_annex_table_is_one_error(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    table = task_table(document)._tbl
    table.getparent().remove(table)
    document.save(str(workspace / DRAFT))
    code, said, complaint = inside(workspace, *ISSUE)
    assert (code, said) == (1, "")
    assert "data/2022/ke-hoach.md:" in complaint
    assert "trong tệp không còn bảng, dữ liệu có" in complaint
    assert complaint.count(": DL") == 1


def test_a_lost_annex_is_one_error(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    label = with_style(document, "VB Phụ lục")._p
    last = document.element.body[-1]
    found = False
    for element in list(document.element.body):
        found = found or element is label
        if found and element is not last:
            document.element.body.remove(element)
    document.save(str(workspace / DRAFT))
    code, said, complaint = inside(workspace, *ISSUE)
    assert (code, said) == (1, "")
    assert "DL531 Tệp không có Phụ lục “" in complaint
    assert complaint.count(": DL") == 1


def test_a_table_that_differs_in_every_row_is_told_once(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    for row in task_table(document).rows[1:]:
        row.cells[1].paragraphs[0].runs[0].text = "Việc khác hẳn"
    document.save(str(workspace / DRAFT))
    code, said, _ = inside(workspace, *ISSUE)
    assert code == 0
    assert "data/2022/nhiem-vu.csv: DL523 cảnh báo: Bản được duyệt khác dữ liệu ở mọi dòng" in said
    assert said.count("DL523") == 1


@pytest.mark.parametrize("style", ["VB Quyền hạn", "VB Chức vụ", "Normal"])
def test_power_to_sign_added_in_word_is_another_paper(workspace: Path, style: str) -> None:
    document = docx.Document(str(workspace / DRAFT))
    with_style(document, "VB Chức vụ").insert_paragraph_before("KT. GIÁM ĐỐC", style)
    document.save(str(workspace / DRAFT))
    code, said, complaint = inside(workspace, *ISSUE)
    assert (code, said) == (1, "")
    line = line_of(workspace, "nguoi_ky:")
    assert f"data/2022/ke-hoach.md:{line}: DL517 Quyền hạn của người ký trong tệp " in complaint
    assert "hiện tại: KT. GIÁM ĐỐC → yêu cầu: (không có)" in complaint


def test_a_changed_recipient_is_placed_at_its_key(workspace: Path) -> None:
    document = docx.Document(str(workspace / DRAFT))
    line = next(p for p in paragraphs(document) if "Lãnh đạo Sở;" in p.text)
    change(line, "Lãnh đạo", "Ban Giám đốc")
    document.save(str(workspace / DRAFT))
    said = inside(workspace, *ISSUE)[1]
    assert f"data/2022/ke-hoach.md:{line_of(workspace, 'noi_nhan:')}: DL523 ghi chú: " in said


def line_of(workspace: Path, key: str) -> int:
    lines = (workspace / "data/2022/ke-hoach.md").read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.startswith(key))


def test_a_box_over_paper_and_annex_is_said_once(workspace: Path) -> None:
    edit(workspace / "data/2022/ke-hoach.md", "thang: 1", "thang: 1\nminh_hoa: true")
    inside(workspace, "plan", "2022")
    edit(workspace / "data/2022/ke-hoach.md", "\nminh_hoa: true", "")
    assert inside(workspace, *ISSUE)[2].count("DL516") == 1


def test_a_type_typed_over_a_letter_is_held_against_none(workspace: Path) -> None:
    letter = ("issue", "2022", "chi-dao-thang-01", "--so", "15", "--ngay", "2022-01-12")
    complaint = inside(workspace, *letter, "--file", str(workspace / DRAFT))[2]
    assert "hiện tại: KẾ HOẠCH → yêu cầu: (không có)\n" in complaint
    assert "yêu cầu: \n" not in complaint


def test_a_year_without_data_names_the_years_there_are(workspace: Path) -> None:
    code, _, complaint = inside(workspace, "issue", "2024", *ISSUE[2:])
    assert code == 1
    assert complaint.startswith("data/2024: DL001 Không có dữ liệu năm 2024\n")
    assert "các năm đã có: 2021, 2022" in complaint


def test_a_folder_is_no_file(workspace: Path) -> None:
    code, _, complaint = inside(workspace, *ISSUE, "--file", str(workspace / "out"))
    assert code == 4
    assert complaint.startswith("docgen: out: là một thư mục, không phải tệp\n")


def test_an_empty_ledger_is_to_be_deleted(workspace: Path) -> None:
    (workspace / "data/ban-hanh.yaml").write_text("", encoding="utf-8")
    complaint = inside(workspace, "register", "2022")[2]
    assert "data/ban-hanh.yaml" in complaint
    assert "xóa tệp trống này" in complaint
    assert "tệp mẫu" not in complaint
