"""The log goes on after a report is signed: what contradicts that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest

from tests.commands import edit, inside, issued, logged
from tests.word import change, paragraphs

if TYPE_CHECKING:
    from pathlib import Path

LATE = "10/3/2022;3;Văn phòng Sở;Tin ghi muộn;6;tin, bài;4.000.000;;"
LOG = "data/2022/ket-qua.csv"
COUNTED = "data/2022/da-ban-hanh/30-STP-VP-quy-1.so-lieu.csv"
SAID = "Công văn số 30/STP-VP ngày 16/3/2022 của Sở Tư pháp đã báo cáo kỳ này"


@pytest.fixture
def office(office: Path) -> Path:
    """The report of the first quarter is issued."""
    issue(office, "quy-1", 30, "2022-03-16")
    return office


def issue(office: Path, ten: str, so: int, ngay: str) -> str:
    assert inside(office, "report", "2022", ten)[0] == 0
    return issued(office, ten, so, ngay)


def replace(office: Path, ten: str, old: str, so: int) -> None:
    """Type and issue a report in the place of the one issued."""
    report = office / f"data/2022/bao-cao/{ten}.md"
    month = {"quy-1": "thang: 3\n", "quy-2": "thang: 6\n"}[ten]
    edit(report, month, f"{month}thay_the: {old}\n")
    edit(report, "Trên đây là", "Công văn này thay thế {{ van_ban_thay_the }}.\n\nTrên đây là")
    issue(office, ten, so, "2022-06-20")


def corrected(office: Path, so_cu: str, so: int, ngay: str) -> None:
    """Type and issue a letter that corrects an issued paper."""
    (office / "data/2022/dinh-chinh.md").write_text(
        f"---\nloai: cong_van\nthang: 6\ndinh_chinh: {so_cu}\n"
        "trich_yeu: đính chính số liệu tuyên truyền cải cách hành chính\n"
        "don_vi_soan_thao: VP\nnguoi_ky: giam_doc\nkinh_gui: Sở Thông tin và Truyền thông\n"
        'noi_nhan:\n  - Như trên\n  - "Lưu: VT, VP"\n---\n\n'
        "Sở Tư pháp ban hành {{ van_ban_dinh_chinh }}, nay đính chính số liệu như sau:\n\n"
        "Số tin, bài của Văn phòng Sở đọc là 12./.\n",
        encoding="utf-8",
    )
    assert inside(office, "write", "2022", "dinh-chinh")[0] == 0
    issued(office, "dinh-chinh", so, ngay)


def commands(office: Path) -> dict[str, str]:
    """What each command says that reads the log."""
    said = {
        "data check": inside(office, "data", "check", "2022"),
        "report": inside(office, "report", "2022", "quy-2"),
        "all": inside(office, "all", "2022"),
        "status": inside(office, "status", "2022"),
    }
    return {name: out + err for name, (_, out, err) in said.items()}


def test_what_is_of_a_period_to_come_contradicts_nothing(office: Path) -> None:
    logged(office, "20/3/2022;3;Văn phòng Sở;Tin quý II;6;tin, bài;0;;")
    for name, said in commands(office).items():
        assert "DL231" not in said, name
        assert "DL232" not in said, name


def test_an_entry_of_a_period_that_is_reported_is_said_by_every_command(office: Path) -> None:
    logged(office, LATE)
    line = len((office / LOG).read_text(encoding="utf-8").splitlines())
    for name, said in commands(office).items():
        assert f"{LOG}:{line}: DL231 cảnh báo: {SAID}, không có 1 kết quả" in said, name


def test_the_next_report_that_counts_it_accounts_for_it(office: Path) -> None:
    logged(office, LATE)
    assert "DL231" in issue(office, "quy-2", 45, "2022-06-16")
    assert "DL231" not in inside(office, "status", "2022")[1]
    logged(office, LATE.replace("Tin ghi muộn", "Tin còn muộn hơn"))
    said = inside(office, "status", "2022")[1]
    assert f"DL231 cảnh báo: {SAID}" in said
    assert "; lũy kế của 45/STP-VP cũng vậy" in said


def test_a_report_that_replaces_it_accounts_for_it(office: Path) -> None:
    logged(office, LATE)
    report = office / "data/2022/bao-cao/quy-1.md"
    edit(report, "thang: 3\n", "thang: 3\nthay_the: 30/STP-VP\n")
    edit(report, "Trên đây là", "Công văn này thay thế {{ van_ban_thay_the }}.\n\nTrên đây là")
    assert "DL231" in issue(office, "quy-1", 33, "2022-03-20")
    assert "DL231" not in inside(office, "status", "2022")[1]


def test_a_letter_that_corrects_the_report_does_not_account_for_it(office: Path) -> None:
    """Điều 18.3: what a paper says wrong is mended by another of its form."""
    logged(office, LATE)
    corrected(office, "30/STP-VP", 33, "2022-03-20")
    assert f"DL231 cảnh báo: {SAID}" in inside(office, "data", "check", "2022")[1]


def test_every_report_that_says_otherwise_is_named_that_of_its_period_first(office: Path) -> None:
    issue(office, "6-thang", 60, "2022-06-16")
    issue(office, "quy-2", 61, "2022-06-17")
    logged(office, LATE)
    said = inside(office, "data", "check", "2022")[1]
    assert said.count("DL231") == 1
    assert f"{SAID}, không có 1 kết quả" in said
    assert "); 60/STP-VP, lũy kế của 61/STP-VP cũng vậy" in said
    assert "(thay_the: 61/STP-VP, Điều 18.3 Nghị định 30/2020/NĐ-CP), ít nhất cho" in said
    assert "dinh_chinh" not in said
    replace(office, "quy-1", "30/STP-VP", 71)
    said = inside(office, "data", "check", "2022")[1]
    assert "DL231 cảnh báo: Công văn số 60/STP-VP ngày 16/6/2022 của Sở Tư pháp đã báo" in said
    assert "; lũy kế của 61/STP-VP cũng vậy" in said
    # What reaches as far and says it is the word that counts.
    replace(office, "quy-2", "61/STP-VP", 72)
    assert "DL231" not in inside(office, "data", "check", "2022")[1]


def test_an_entry_of_a_quarter_nobody_reported_is_missing_in_the_sums(office: Path) -> None:
    (office / "data/2022/da-ban-hanh/30-STP-VP-quy-1.so-lieu.csv").unlink()
    issue(office, "quy-2", 61, "2022-06-17")
    logged(office, LATE)
    said = inside(office, "data", "check", "2022")[1]
    assert "DL231 cảnh báo: Lũy kế của Công văn số 61/STP-VP ngày 17/6/2022" in said


def test_what_a_kill_left_of_the_counted_entries_goes_when_it_is_issued(office: Path) -> None:
    left = office / "data/2022/da-ban-hanh/.45-STP-VP-quy-2.so-lieu.csv.x1.docgen-tmp"
    left.write_bytes(b"Ng")
    issue(office, "quy-2", 45, "2022-06-16")
    assert not left.exists()


def test_an_entry_mended_or_deleted_after_it_was_reported_is_said(office: Path) -> None:
    log = office / LOG
    first = log.read_text(encoding="utf-8").splitlines()[1]
    edit(log, first + "\n", "")
    for name, said in commands(office).items():
        assert f"{LOG}: DL232 cảnh báo: Công văn số 30/STP-VP" in said, name
        assert "đã báo cáo 1 kết quả nay không còn như vậy trong nhật ký" in said, name


def test_a_log_turned_into_a_workbook_says_the_same(office: Path) -> None:
    assert inside(office, "data", "excel", "2022")[0] == 0
    said = inside(office, "status", "2022")[1]
    assert "DL231" not in said
    assert "DL232" not in said


def test_what_was_changed_by_hand_in_an_issued_report_is_said_until_data_follow(
    office: Path,
) -> None:
    assert inside(office, "report", "2022", "quy-2")[0] == 0
    draft = office / "out/2022/bao-cao/quy-2.docx"
    word = docx.Document(str(draft))
    paragraph = next(p for p in paragraphs(word) if "Trên đây là" in p.text)
    change(paragraph, "Trên đây là", "Trên đây chính là")
    word.save(str(draft))
    issued(office, "quy-2", 45, "2022-06-16")
    left = "DL541 cảnh báo: Công văn số 45/STP-VP ngày 16/6/2022 của Sở Tư pháp đã ban hành khác"
    typed = "bao-cao/quy-2.md:"
    for name, said in commands(office).items():
        if name != "report":  # it is issued, and not written
            assert f"{left} dữ liệu ở 1 chỗ" in said, name
            assert typed in said, name
    # The log goes on, and that is told of the log.
    logged(office, "20/5/2022;3;Văn phòng Sở;Tin ghi muộn;6;tin, bài;4.000.000;;")
    said = inside(office, "status", "2022")[1]
    assert "DL231" in said
    assert f"{left} dữ liệu ở 1 chỗ" in said
    edit(office / "data/2022/bao-cao/quy-2.md", "Trên đây là", "Trên đây chính là")
    assert "DL541" not in inside(office, "data", "check", "2022")[1]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "không còn: "),
        (b"junk", "đã bị sửa hoặc hỏng sau khi ban hành: "),
        (b"\xff\xfe", "đã bị sửa hoặc hỏng sau khi ban hành: "),
    ],
)
def test_a_lost_or_spoilt_file_of_what_a_report_counted_is_said(
    office: Path, content: bytes | None, said: str
) -> None:
    counted = office / COUNTED
    if content is None:
        counted.unlink()
    else:
        counted.write_bytes(content)
    for name, heard in commands(office).items():
        lost = f"{COUNTED}: DL236 cảnh báo: Tệp số liệu của Công văn số 30/STP-VP"
        assert lost in heard, name
        assert said in heard, name


def test_a_row_of_it_that_is_no_entry_spoils_it(office: Path) -> None:
    counted = office / COUNTED
    counted.write_bytes(counted.read_bytes() + b"05/3/2022;3\r\n")
    for name, heard in commands(office).items():
        assert "DL236" in heard, name
        assert "DL232" not in heard, name


def test_a_figure_changed_in_it_afterwards_is_said(office: Path) -> None:
    """Nothing else tells it from what the report counted: the row is still an entry."""
    _more_money(office)
    for name, heard in commands(office).items():
        lost = f"{COUNTED}: DL236 cảnh báo: Tệp số liệu của Công văn số 30/STP-VP"
        assert lost in heard, name
        assert "đã bị sửa hoặc hỏng sau khi ban hành: " in heard, name
        assert "DL232" not in heard, name


def test_a_ledger_that_kept_no_hash_of_it_says_nothing_of_such_a_change(office: Path) -> None:
    ledger = office / "data/ban-hanh.yaml"
    lines = ledger.read_text(encoding="utf-8").splitlines(keepends=True)
    older = "".join(line for line in lines if "sha256_so_lieu" not in line)
    assert older != "".join(lines)
    ledger.write_text(older, encoding="utf-8")
    _more_money(office)
    for name, heard in commands(office).items():
        assert "DL236" not in heard, name


def _more_money(office: Path) -> None:
    counted = office / COUNTED
    head, names, row, *rest = counted.read_bytes().decode("utf-8-sig").splitlines()
    changed = row.rpartition(";")[0] + ";9.999.000"
    assert changed != row
    text = "\r\n".join((head, names, changed, *rest, ""))
    counted.write_bytes(text.encode("utf-8-sig"))


def test_nothing_is_said_of_what_a_report_counted_while_it_is_there(office: Path) -> None:
    for name, heard in commands(office).items():
        assert "DL236" not in heard, name


def test_a_fault_in_one_row_of_the_log_hides_no_word_of_another(office: Path) -> None:
    logged(
        office,
        LATE,
        "11/4/2022;3;Văn phòng Sở;Tin viết dở;1,5;tin, bài;0;;",
        "11/4/2022;3;Văn phòng Sở;Bài viết;1;bài viết;0;;",
        "12/4/2022;3;Văn phòng Sở;X;x;tin, bài;0;;",
    )
    for name, heard in commands(office).items():
        for code in ("DL231", "DL234", "DL235"):
            assert f"{code} cảnh báo" in heard, (name, code)


def test_a_row_that_cannot_be_read_any_more_is_not_told_to_be_gone(office: Path) -> None:
    log = office / LOG
    first = log.read_text(encoding="utf-8").splitlines()[1]
    edit(log, first + "\n", first.replace(";Văn phòng Sở;", ";Văn phòng Sờ;") + "\n")
    for name, heard in commands(office).items():
        assert "DL232" not in heard, name


def test_an_entry_is_shown_as_people_write_it(office: Path) -> None:
    logged(office, "10/3/2022;3;Văn phòng Sở;Tin ghi muộn;1,5;tin, bài;0;;")
    said = inside(office, "data", "check", "2022")[1]
    assert "| 10/3/2022; 3; Văn phòng Sở; Tin ghi muộn; 1,5; tin, bài; 0\n" in said


def test_a_unit_by_another_code_has_done_what_it_had_done(office: Path) -> None:
    edit(office / "data/co-quan.yaml", "ma: PBGDPL\n", "ma: PBPL\n")
    said = inside(office, "data", "check", "2022")[1]
    assert not [code for code in ("DL231", "DL232", "DL541") if code in said]
