"""A draft the data have left: `docgen issue` tells it from one that was edited in Word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest

from tests.commands import edit, inside, logged
from tests.word import change, paragraphs

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document
    from docx.table import Table

LETTER = ("issue", "2022", "chi-dao-thang-01", "--so", "9", "--ngay", "2022-01-15")
REPORT = ("issue", "2022", "quy-1", "--so", "30", "--ngay", "2022-03-16")
TEAM = ("issue", "2022", "doi-1-ke-hoach", "--so", "5", "--ngay", "2022-03-25")
OUTDATED = "DL543 Dự thảo viết trước khi dữ liệu thay đổi, nay khác dữ liệu ở"


@pytest.fixture
def office(office: Path) -> Path:
    """Every other paper is drafted."""
    for command in (("directive", "2022"), ("report", "2022", "quy-1"), ("volunteer", "2022")):
        assert inside(office, *command)[0] == 0
    return office


def a_plan_in_the_place_of_the_plan(office: Path) -> None:
    plan = office / "data/2022/ke-hoach.md"
    edit(plan, "thang: 1\n", "thang: 1\nthay_the: 05/KH-STP\n")
    edit(plan, "Góp phần xây", "Thay thế {{ van_ban_thay_the }}; góp phần xây")
    assert inside(office, "plan", "2022")[0] == 0
    order = ("issue", "2022", "ke-hoach", "--so", "7", "--ngay", "2022-01-14")
    assert inside(office, *order)[0] == 0


def another_entry_in_the_log(office: Path) -> None:
    logged(office, "10/3/2022;3;Văn phòng Sở;Tin ghi muộn;6;tin, bài;0;;")


def another_headcount(office: Path) -> None:
    edit(office / "data/co-quan.yaml", "so_nguoi: 10", "so_nguoi: 12")


def another_member(office: Path) -> None:
    edit(office / "data/2022/tinh-nguyen/doi-1.csv", "Trần Mẫu 2;", "Trần Mẫu 20;")


@pytest.mark.parametrize(
    ("changed", "order", "again"),
    [
        (a_plan_in_the_place_of_the_plan, LETTER, "docgen directive 2022"),
        (another_entry_in_the_log, REPORT, "docgen report 2022 quy-1"),
        (another_headcount, LETTER, "docgen directive 2022"),
        (another_member, TEAM, "docgen volunteer 2022 doi-1"),
    ],
)
def test_a_draft_the_data_have_left_is_to_be_written_again(
    office: Path, changed: object, order: tuple[str, ...], again: str
) -> None:
    assert callable(changed)
    changed(office)
    code, said, complaint = inside(office, *order)
    assert (code, said) == (1, "")
    assert OUTDATED in complaint
    assert f"Gợi ý: viết lại dự thảo bằng `{again}` rồi trình ký lại\n" in complaint
    assert "DL523" not in complaint
    assert inside(office, *again.split()[1:])[0] == 0
    code, said, complaint = inside(office, *order)
    assert (code, complaint) == (0, "")
    assert "DL523" not in said


def test_an_outdated_draft_that_is_signed_already_is_issued_with_a_reason(office: Path) -> None:
    another_entry_in_the_log(office)
    code, said, _ = inside(office, *REPORT, "--bo-qua-loi", "Giám đốc đã ký")
    assert code == 0
    assert OUTDATED.replace("DL543", "DL543 cảnh báo:") in said
    assert "DL527 cảnh báo: Ban hành khi còn chỗ dữ liệu đã thay đổi: Giám đốc đã ký" in said
    assert "DL523" not in said


def change_in_word(draft: Path, old: str, new: str) -> None:
    document = docx.Document(str(draft))
    change(next(p for p in paragraphs(document) if old in p.text), old, new)
    document.save(str(draft))


def test_edits_in_word_are_not_to_be_lost_with_an_outdated_draft(office: Path) -> None:
    draft = office / "out/2022/bao-cao/quy-1.docx"
    change_in_word(draft, "lồng ghép nội dung", "lồng ghép tốt nội dung")
    another_entry_in_the_log(office)
    code, _, complaint = inside(office, *REPORT)
    assert code == 1
    assert OUTDATED in complaint
    assert "tệp cũng đã sửa trong Word (1 chỗ): sửa các chỗ cũ ngay trong Word" in complaint
    assert "`docgen report 2022 quy-1 --force` (bản đã sửa được giữ bên cạnh)" in complaint
    # Advised to write it again, nobody loses what was typed in Word.
    assert inside(office, "report", "2022", "quy-1")[0] == 1
    said = inside(office, "report", "2022", "quy-1", "--force")[1]
    assert "bản cũ được giữ ở out/2022/bao-cao/quy-1.ban-cu-1.docx" in said


def targets(document: Document) -> Table:
    """The letter's table."""
    return next(table for table in document.tables if len(table.columns) == 9)


def test_a_total_that_a_number_changed_in_word_leaves_behind_is_said(office: Path) -> None:
    draft = office / "out/2022/chi-dao-thang-01.docx"
    document = docx.Document(str(draft))
    change(targets(document).rows[1].cells[3].paragraphs[0], "20", "9")
    document.save(str(draft))
    code, said, _ = inside(office, *LETTER)
    assert code == 0
    column = "DL546 cảnh báo: Bảng trong bản được duyệt không khớp, cột “Cả năm (tin, bài)”"
    assert f"{column}: các hàng cộng lại là 69, dòng tổng cộng ghi 80" in said
    assert f"{column}: dòng “Văn phòng Sở”: các quý cộng lại là 20, ghi 9" in said
    assert said.count("DL546") == 2


def test_numbers_changed_in_word_that_add_up_are_nothing_to_say(office: Path) -> None:
    draft = office / "out/2022/chi-dao-thang-01.docx"
    document = docx.Document(str(draft))
    table = targets(document)
    for row, column, old, new in ((1, 3, "20", "21"), (1, 7, "5", "6"), (-1, 3, "80", "81")):
        change(table.rows[row].cells[column].paragraphs[0], old, new)
    change(table.rows[-1].cells[7].paragraphs[0], "20", "21")
    change(next(p for p in document.paragraphs if "toàn Sở 80" in p.text), "80", "81")
    document.save(str(draft))
    assert "DL546" not in inside(office, *LETTER)[1]


@pytest.mark.parametrize(("ten", "ngay"), [("6-thang", "2022-06-16"), ("9-thang", "2022-09-16")])
def test_a_report_nobody_edited_has_no_wrong_sums(office: Path, ten: str, ngay: str) -> None:
    # Its table of the tasks to come has headings in common with the annex.
    assert inside(office, "report", "2022", ten)[0] == 0
    code, said, _ = inside(office, "issue", "2022", ten, "--so", "30", "--ngay", ngay)
    assert code == 0
    assert "DL546" not in said


def test_a_sum_changed_in_the_annex_of_a_report_is_said(office: Path) -> None:
    assert inside(office, "report", "2022", "6-thang")[0] == 0
    draft = office / "out/2022/bao-cao/6-thang.docx"
    document = docx.Document(str(draft))
    annex = [table for table in document.tables if len(table.columns) == 8][-1]
    spent = annex.rows[-1].cells[6].paragraphs[0]
    change(spent, "122,5", "125")
    document.save(str(draft))
    order = ("issue", "2022", "6-thang", "--so", "30", "--ngay", "2022-06-16")
    said = inside(office, *order)[1]
    assert said.count("DL546") == 1
    assert "“Kinh phí lũy kế (triệu đồng)”: các hàng cộng lại là 122,5" in said


def test_what_is_changed_in_a_computed_annex_is_placed_at_the_annex(office: Path) -> None:
    draft = office / "out/2022/bao-cao/quy-1.docx"
    document = docx.Document(str(draft))
    annex = [table for table in document.tables if len(table.columns) == 8][-1]
    change(annex.rows[3].cells[7].paragraphs[0], "10", "15")
    document.save(str(draft))
    typed = (office / "data/2022/bao-cao/quy-1.md").read_text(encoding="utf-8").splitlines()
    line = typed.index("phu_luc:") + 1
    said = inside(office, *REPORT)[1]
    assert f"data/2022/bao-cao/quy-1.md:{line}: DL523" in said


def test_edits_in_word_alone_are_for_the_data_to_follow(office: Path) -> None:
    draft = office / "out/2022/bao-cao/quy-1.docx"
    change_in_word(draft, "lồng ghép nội dung", "lồng ghép tốt nội dung")
    code, said, complaint = inside(office, *REPORT)
    assert (code, complaint) == (0, "")
    assert said.count("DL523") == 1
    assert "sửa dữ liệu theo bản được duyệt" in said


def test_a_draft_only_saved_in_word_is_outdated_all_the_same(office: Path) -> None:
    draft = office / "out/2022/chi-dao-thang-01.docx"
    docx.Document(str(draft)).save(str(draft))
    another_headcount(office)
    complaint = inside(office, *LETTER)[2]
    assert OUTDATED in complaint
    assert "cũng đã sửa trong Word" not in complaint


def test_a_line_changed_on_both_sides_is_for_a_person_to_tell(office: Path) -> None:
    draft = office / "out/2022/chi-dao-thang-01.docx"
    change_in_word(draft, "đôn đốc", "thường xuyên đôn đốc")
    edit(office / "data/2022/chi-dao-thang-01.md", "hoàn thành chỉ tiêu", "hoàn thành đủ chỉ tiêu")
    code, said, _ = inside(office, *LETTER)
    assert code == 0
    assert "DL523 cảnh báo: Chỗ này vừa sửa trong Word, vừa đổi trong dữ liệu" in said


def report_issued(office: Path, *edits: tuple[str, str]) -> str:
    for old, new in edits:
        change_in_word(office / "out/2022/bao-cao/quy-1.docx", old, new)
    code, said, complaint = inside(office, *REPORT)
    assert (code, complaint) == (0, "")
    return said


COUNTED = "trong kỳ các đơn vị có 17"


def test_a_number_that_docgen_counts_is_not_to_be_typed_into_the_data(office: Path) -> None:
    said = report_issued(office, (COUNTED, COUNTED.replace("17", "18")))
    (change,) = (part for part in said.split("\ndata/") if "DL523" in part)
    assert "Gợi ý: số này docgen tính, không gõ ở đâu: xem lại số gốc" in change
    status = "".join(inside(office, "status", "2022")[1:])
    assert "sửa dữ liệu theo bản đã ký" not in status.partition("DL541")[2]


def test_a_number_changed_in_a_sentence_that_the_tables_contradict_is_said(office: Path) -> None:
    said = report_issued(office, (COUNTED, COUNTED.replace("17", "18")))
    message = "Lời văn sửa 17 thành 18, số docgen tính; bảng vẫn theo số đã tính"
    assert f"DL546 cảnh báo: {message}" in said
    assert said.count("DL546") == 1


def test_words_changed_around_a_counted_number_are_typed_as_before(office: Path) -> None:
    said = report_issued(office, ("trong kỳ các đơn vị có", "trong kỳ toàn Sở có"))
    assert "Gợi ý: sửa dữ liệu theo bản được duyệt" in said
    assert "DL546" not in said


def test_nothing_is_issued_on_a_ledger_that_its_files_contradict(office: Path) -> None:
    edit(office / "data/ban-hanh.yaml", "so: 5\n", "so: 25\n")
    assert inside(office, "directive", "2022")[0] == 1
    letter = ("issue", "2022", "chi-dao-thang-01", "--so", "16", "--ngay", "2022-01-20")
    code, _, said = inside(office, *letter)
    assert code == 1
    assert "data/ban-hanh.yaml:8: DL554 Sổ ghi số 25, tệp lưu đã ký ghi 05" in said
    assert "so: 16" not in (office / "data/ban-hanh.yaml").read_text(encoding="utf-8")
