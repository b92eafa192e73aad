"""A text on a page of its own behind who signs: nothing but the page says where it begins."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import FOOT, HEAD, NAMED, QUOC_HIEU, TIEU_NGU
from tests.unit.recognise.type import GRID, p, read, table

PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
PAPER = HEAD + NAMED + p("Nội dung./.") + FOOT
HEADING = p("I. KẾT QUẢ") + p("1. Kết quả thực hiện: ……")
OUTLINE = p("ĐỀ CƯƠNG BÁO CÁO", "giua đậm") + p("Kết quả rà soát năm 2022", "giua đậm") + HEADING
FORM = p("Mẫu số 01", "phai") + p("TÊN CƠ QUAN, ĐƠN VỊ") + p("BÁO CÁO", "giua đậm") + HEADING
SLIP = p("PHIẾU ĐĂNG KÝ", "giua đậm") + p("Họ và tên: ……") + p("Đơn vị: ……")
HEAD_OF_UNIT = p("SỞ Y", "trai đậm") + p("BÁO CÁO", "giua đậm") + HEADING


@pytest.mark.parametrize(
    "behind",
    [OUTLINE, FORM, SLIP, HEAD_OF_UNIT, SLIP + PAGE + OUTLINE],
    ids=["outline", "form", "slip", "head of a unit", "two"],
)
def test_it_is_no_second_signature_and_nothing_is_asked_of_it(behind: str) -> None:
    found = read(PAPER + PAGE + behind)
    assert [p.displayed for p in found.main.of("ho_ten")] == ["Nguyễn Văn A"]
    assert [p.displayed for p in found.main.of("chuc_vu")] == ["GIÁM ĐỐC"]
    (other,) = found.parts[1:]
    assert other.attached
    assert {item.component for item in other.items} == {None}


def test_a_page_may_begin_with_its_first_paragraph() -> None:
    first = p("ĐỀ CƯƠNG BÁO CÁO", "giua đậm").replace("<w:pPr>", "<w:pPr><w:pageBreakBefore/>")
    assert len(read(PAPER + first + p("Kết quả", "giua đậm") + HEADING).parts) == 2


def test_one_that_says_what_it_belongs_to_begins_with_its_page() -> None:
    said = p("(Kèm theo Công văn số 12/SY-VP ngày 05 tháng 01 năm 2022)", "giua nghiêng")
    rows = table((p("STT"), p("Nội dung")), (p("1"), p("Văn bản")), drawn=GRID)
    listed = p("Mẫu số 01", "phai") + p("BIỂU TỔNG HỢP", "giua đậm") + said + rows
    (other,) = read(PAPER + PAGE + listed).parts[1:]
    assert [p.displayed for p in other.of("kem_theo")]
    assert next(i.paragraph.displayed for i in other.items if i.paragraph.displayed) == "Mẫu số 01"


SIGNERS = table((p("THƯ KÝ", "giua đậm"), p("CHỦ TRÌ", "giua đậm")))
NAMES = table((p("Lê B", "giua đậm"), p("Trần C", "giua đậm")))


def test_a_signature_that_a_page_breaks_is_one() -> None:
    found = read(HEAD + NAMED + p("Nội dung./.") + SIGNERS + PAGE + NAMES)
    assert len(found.parts) == 1
    assert len(found.main.of("ho_ten")) == 2


def test_another_signature_on_the_next_page_is_the_papers() -> None:
    both = PAPER + PAGE + p("KT. GIÁM ĐỐC", "phai đậm") + p("PHÓ GIÁM ĐỐC", "phai đậm")
    found = read(both + p("") + p("") + p("Lê Văn B", "phai đậm"))
    assert len(found.parts) == 1


def test_recipients_on_the_page_after_who_signs_are_the_papers() -> None:
    signed = p("GIÁM ĐỐC", "phai đậm") + p("") + p("") + p("Lê Văn B", "phai đậm")
    found = read(HEAD + NAMED + p("Nội dung./.") + signed + PAGE + p("Nơi nhận:") + p("- Lưu: VT."))
    assert len(found.parts) == 1
    assert found.main.of("noi_nhan")


BASES = p("GIÁM ĐỐC SỞ Y", "giua đậm") + p("Căn cứ Luật Y;") + p("QUYẾT ĐỊNH:", "giua đậm")
DECISION = (
    HEAD
    + p("QUYẾT ĐỊNH", "giua đậm")
    + p("Ban hành Quy chế làm việc", "giua đậm")
    + BASES
    + p("Điều 1. Ban hành Quy chế làm việc./.")
    + FOOT
)
OWN_HEAD = table(
    (
        p("UBND TỈNH X", "giua") + p("SỞ Y", "giua đậm"),
        p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm"),
    )
)
REGULATION = (
    p("QUY CHẾ", "giua đậm") + p("Làm việc của Sở Y", "giua đậm") + p("Điều 1. Phạm vi", "deu đậm")
)


@pytest.mark.parametrize("head", [OWN_HEAD, ""], ids=["its own head", "none"])
def test_a_regulation_behind_a_decision_is_what_it_puts_into_force(head: str) -> None:
    (enacted,) = read(DECISION + PAGE + head + REGULATION).enacted
    assert [p.displayed for p in enacted.of("ten_loai")] == ["QUY CHẾ"]
    assert enacted.of("dieu")


def test_the_draft_of_one_behind_a_letter_is_not() -> None:
    (other,) = read(PAPER + PAGE + OWN_HEAD + REGULATION).parts[1:]
    assert not other.of("ten_loai", "dieu")
