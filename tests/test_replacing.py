"""A paper in the place of an issued one, a letter that corrects one: they say so (Điều 18.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest

from tests.commands import edit, inside
from tests.word import paragraphs

if TYPE_CHECKING:
    from pathlib import Path

PLAN = "Kế hoạch số 05/KH-STP ngày 06/01/2022 của Sở Tư pháp"
DRAFT = "out/2022/ke-hoach.docx"
SENTENCE = "Kế hoạch này thay thế {{ van_ban_thay_the }} về cải cách hành chính."


def issue(office: Path, ten: str, so: int, ngay: str, *more: str) -> tuple[int, str]:
    code, out, err = inside(office, "issue", "2022", ten, "--so", str(so), "--ngay", ngay, *more)
    return code, out + err


def declared(office: Path) -> None:
    edit(office / "data/2022/ke-hoach.md", "thang: 1\n", "thang: 1\nthay_the: 05/KH-STP\n")


def said_in_word(office: Path, text: str) -> None:
    """One more sentence in a paragraph of the text, typed in Word."""
    document = docx.Document(str(office / DRAFT))
    paragraph = next(p for p in paragraphs(document) if "523/KH-UBND" in p.text)
    paragraph.add_run(f" {text}")
    document.save(str(office / DRAFT))


def letter(office: Path, body: str) -> None:
    (office / "data/2022/dinh-chinh.md").write_text(
        "---\nloai: cong_van\nthang: 2\ndinh_chinh: 05/KH-STP\ntrich_yeu: đính chính ký hiệu\n"
        "don_vi_soan_thao: VP\nnguoi_ky: giam_doc\nkinh_gui: Các Phòng, Trung tâm thuộc Sở\n"
        f'noi_nhan:\n  - Như trên\n  - "Lưu: VT, VP"\n---\n\n{body}\n',
        encoding="utf-8",
    )


# --- what may be issued


def test_a_plan_that_says_what_it_replaces_is_issued(office: Path) -> None:
    declared(office)
    edit(office / "data/2022/ke-hoach.md", "Góp phần xây dựng", f"{SENTENCE} Góp phần xây dựng")
    assert inside(office, "plan", "2022")[0] == 0
    code, said = issue(office, "ke-hoach", 40, "2022-01-20")
    assert code == 0, said
    assert "DL552" not in said


@pytest.mark.parametrize("so", ["05/KH-STP", "5/KH-STP", "05/kh-stp"])
def test_what_was_typed_in_word_says_it_too(office: Path, so: str) -> None:
    said_in_word(office, f"Kế hoạch này thay thế Kế hoạch số {so} ngày 06/01/2022.")
    code, said = issue(office, "ke-hoach", 40, "2022-01-20", "--thay-the", "05/KH-STP")
    assert code == 0, said
    assert "DL552" not in said


@pytest.mark.parametrize(
    "named",
    ["{{ van_ban_dinh_chinh }}", "{{ ke_hoach }}", "{{ ke_hoach_ngan }} ngày 06/01/2022"],
)
def test_a_letter_names_what_it_corrects_by_any_name(office: Path, named: str) -> None:
    letter(office, f"Sở Tư pháp ban hành {named}, nay đính chính ký hiệu./.")
    said = "".join(map(str, inside(office, "write", "2022", "dinh-chinh")))
    assert "DL188" not in said
    code, said = issue(office, "dinh-chinh", 41, "2022-02-10")
    assert code == 0, said
    assert "DL552" not in said


def test_the_subject_names_it_too(office: Path) -> None:
    letter(office, "Nay đính chính ký hiệu./.")
    file = office / "data/2022/dinh-chinh.md"
    edit(file, "trich_yeu: đính chính ký hiệu", "trich_yeu: đính chính Kế hoạch số 05/KH-STP")
    assert "DL188" not in "".join(map(str, inside(office, "write", "2022", "dinh-chinh")))
    code, said = issue(office, "dinh-chinh", 41, "2022-02-10")
    assert code == 0, said


# --- what may not


def test_the_draft_of_the_replaced_plan_is_not_issued_again(office: Path) -> None:
    """Nobody has written it anew: the same text under two numbers."""
    declared(office)
    for reason in ((), ("--bo-qua-loi", "đã ký")):
        code, said = issue(office, "ke-hoach", 40, "2022-01-20", *reason)
        assert code == 1
        assert f"{DRAFT}: DL514 Lời văn giống hệt {PLAN}, văn bản được thay thế" in said
        assert "DL552" not in said  # said once
    assert not list((office / "data/2022/da-ban-hanh").glob("40-*"))


def test_a_paper_that_names_nowhere_what_it_replaces_is_refused(office: Path) -> None:
    declared(office)
    said_in_word(office, "Các đơn vị báo cáo hằng quý, theo số 105/KH-STP và 05/KH-STP-VP.")
    code, said = issue(office, "ke-hoach", 40, "2022-01-20")
    assert code == 1
    assert f"{DRAFT}: DL552 Tệp không nêu văn bản được thay thế: {PLAN}\n" in said
    assert f"Kế hoạch này thay thế {PLAN} về …" in said
    code, said = issue(office, "ke-hoach", 40, "2022-01-20", "--bo-qua-loi", "đã ký")
    assert code == 0
    assert (
        "DL527 cảnh báo: Ban hành khi còn chỗ chưa nêu văn bản được thay thế, sửa đổi, đính chính: "
        "đã ký"
    ) in said


def test_a_letter_that_names_no_paper_is_said_and_refused(office: Path) -> None:
    letter(office, "Nay đính chính ký hiệu cho đúng quy định./.")
    for command in (("write", "2022", "dinh-chinh"), ("data", "check", "2022")):
        said = "".join(map(str, inside(office, *command)))
        assert (
            "data/2022/dinh-chinh.md:4: DL188 cảnh báo: Khai đính chính 05/KH-STP mà lời văn "
            "không nêu văn bản được đính chính"
        ) in said
    code, said = issue(office, "dinh-chinh", 41, "2022-02-10")
    assert code == 1
    assert f"out/2022/dinh-chinh.docx: DL552 Tệp không nêu văn bản được đính chính: {PLAN}" in said
    code, said = issue(office, "dinh-chinh", 41, "2022-02-10", "--bo-qua-loi", "đã ký")
    assert code == 0
    assert "DL188" not in said
    # What was signed counts from then on.
    assert "DL188" not in inside(office, "data", "check", "2022")[1]


# --- the papers that cite a plan replaced since


def test_a_report_signed_under_the_former_plan_is_no_difference(office: Path) -> None:
    report = office / "data/2022/bao-cao/quy-1.md"
    edit(report, "{{ ke_hoach_ngan }};", "{{ ke_hoach_ngan }} về {{ trich_yeu_ke_hoach }};")
    assert inside(office, "report", "2022", "quy-1")[0] == 0
    assert issue(office, "quy-1", 30, "2022-03-16")[0] == 0
    declared(office)
    plan = office / "data/2022/ke-hoach.md"
    edit(plan, "Góp phần xây dựng", f"{SENTENCE} Góp phần xây dựng")
    edit(plan, "trich_yeu: ", "trich_yeu: Chương trình ")
    assert inside(office, "plan", "2022")[0] == 0
    assert issue(office, "ke-hoach", 40, "2022-03-20")[0] == 0
    assert "DL541" not in inside(office, "status", "2022")[1]
    assert "DL541" not in inside(office, "report", "2022", "quy-2")[1]
    # What else it says is still held against the data.
    edit(report, "Trên đây là", "Trên đây là toàn bộ")
    assert "DL541" in inside(office, "status", "2022")[1]


# --- dates, forms, numbers as people say them


def test_a_paper_dated_before_what_it_replaces_or_corrects_is_refused(office: Path) -> None:
    declared(office)
    plan = office / "data/2022/ke-hoach.md"
    edit(plan, "Góp phần xây dựng", f"{SENTENCE} Góp phần xây dựng")
    assert inside(office, "plan", "2022")[0] == 0
    for reason in ((), ("--bo-qua-loi", "đã ký")):
        code, said = issue(office, "ke-hoach", 4, "2022-01-05", *reason)
        assert code == 1
        assert (
            f"{DRAFT}: DL553 Ngày ban hành 05/01/2022 trước ngày của văn bản được thay thế: {PLAN}"
        ) in said
    letter(office, "Sở Tư pháp ban hành {{ van_ban_dinh_chinh }}, nay đính chính ký hiệu./.")
    assert inside(office, "write", "2022", "dinh-chinh")[0] == 0
    code, said = issue(office, "dinh-chinh", 3, "2022-01-05")
    assert code == 1
    assert "DL553 Ngày ban hành 05/01/2022 trước ngày của văn bản được đính chính" in said
    # Both on the day itself: found wrong in the morning, put right in the afternoon.
    code, said = issue(office, "ke-hoach", 6, "2022-01-06")
    assert code == 0, said


def test_a_month_before_what_it_replaces_or_corrects_is_said(office: Path) -> None:
    assert inside(office, "report", "2022", "quy-1")[0] == 0
    assert issue(office, "quy-1", 30, "2022-03-16")[0] == 0
    letter(office, "Nay đính chính Công văn số 30/STP-VP./.")
    edit(office / "data/2022/dinh-chinh.md", "05/KH-STP", "30/STP-VP")
    code, said, _ = inside(office, "data", "check", "2022")
    assert code == 0
    assert (
        "data/2022/dinh-chinh.md:3: DL198 cảnh báo: Tháng 02/2022 trước ngày của văn bản được đính "
        "chính: Công văn số 30/STP-VP ngày 16/3/2022 của Sở Tư pháp\n"
    ) in said
    edit(office / "data/2022/dinh-chinh.md", "thang: 2", "thang: 3")
    assert "DL198" not in inside(office, "data", "check", "2022")[1]


def notice(office: Path, loai: str) -> None:
    (office / "data/2022/tb.md").write_text(
        f"---\nloai: {loai}\nthang: 2\nthay_the: 05/KH-STP\ntrich_yeu: Tuyên truyền\n"
        "don_vi_soan_thao: VP\nnguoi_ky: giam_doc\n"
        'noi_nhan:\n  - Lãnh đạo Sở\n  - "Lưu: VT, VP"\n---\n\n'
        "Văn bản này thay thế {{ van_ban_thay_the }}./.\n",
        encoding="utf-8",
    )


def test_another_plan_may_replace_the_plan(office: Path) -> None:
    notice(office, "ke_hoach")
    assert "DL199" not in "".join(map(str, inside(office, "write", "2022", "tb")))


def test_a_paper_of_another_form_in_its_place_is_warned_of(office: Path) -> None:
    notice(office, "thong_bao")
    warning = (
        "DL199 cảnh báo: Thông báo thay thế 05/KH-STP, là Kế hoạch: hình thức không tương đương"
    )
    said = "".join(map(str, inside(office, "write", "2022", "tb")))
    assert f"data/2022/tb.md:4: {warning}" in said
    code, said = issue(office, "tb", 21, "2022-02-15")
    assert code == 0
    assert said.count(warning) == 1
    # What was signed counts from then on.
    assert "DL199" not in inside(office, "data", "check", "2022")[1]


def test_another_form_is_warned_of_where_the_command_line_says_so(office: Path) -> None:
    notice(office, "thong_bao")
    edit(office / "data/2022/tb.md", "thay_the: 05/KH-STP\n", "")
    cited = "Kế hoạch số 05/KH-STP ngày 06/01/2022"
    edit(office / "data/2022/tb.md", "{{ van_ban_thay_the }}", cited)
    assert inside(office, "write", "2022", "tb")[0] == 0
    code, said = issue(office, "tb", 21, "2022-02-15", "--thay-the", "05/KH-STP")
    assert code == 0
    assert "DL199 cảnh báo: Thông báo thay thế 05/KH-STP, là Kế hoạch" in said


@pytest.mark.parametrize("said", ["5/KH-STP", "05/KHSTP"])
def test_a_number_typed_as_it_is_said_is_known_again(office: Path, said: str) -> None:
    edit(office / "data/2022/ke-hoach.md", "thang: 1\n", f"thang: 1\nthay_the: {said}\n")
    hint = "Gợi ý: có phải 05/KH-STP?"
    code, _, err = inside(office, "plan", "2022")
    assert code == 1
    assert "DL121" in err
    assert hint in err
    edit(office / "data/2022/ke-hoach.md", f"thay_the: {said}\n", "")
    code, said = issue(office, "ke-hoach", 40, "2022-01-20", "--thay-the", said)
    assert code == 1
    assert "DL526" in said
    assert hint in said
    # Another number is another paper.
    said = issue(office, "ke-hoach", 40, "2022-01-20", "--thay-the", "06/KH-STP")[1]
    assert "DL526" in said
    assert "có phải" not in said
