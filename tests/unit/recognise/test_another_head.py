"""What begins with a head of its own after the recipients, and says not what it belongs to."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import FOOT, HEAD, NAMED, QUOC_HIEU, TIEU_NGU
from tests.unit.recognise.type import p, read, table

PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
PAPER = HEAD + NAMED + p("Nội dung./.") + FOOT
OWN_HEAD = table(
    (
        p("UBND TỈNH X", "giua") + p("SỞ Y", "giua đậm"),
        p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm"),
    )
)
TITLE = p("QUY CHẾ", "giua đậm") + p("Làm việc của Tổ giúp việc", "giua đậm")
TEXT = p("Điều 1. Phạm vi") + p("Quy chế này quy định việc phối hợp./.")


def test_it_is_no_second_signature_and_nothing_is_asked_of_it() -> None:
    found = read(PAPER + PAGE + OWN_HEAD + TITLE + TEXT)
    signed = [i.component for i in found.main.items if i.paragraph.displayed.strip()]
    assert signed[-2:] == ["chuc_vu", "ho_ten"]
    (other,) = found.parts[1:]
    assert other.attached
    assert {item.component for item in other.items} == {None, "quoc_hieu", "tieu_ngu"}


def test_another_paper_in_the_file_is_no_signature_of_the_first() -> None:
    found = read(PAPER + PAGE + HEAD + NAMED + p("Nội dung của dự thảo./.") + FOOT)
    (other,) = found.parts[1:]
    assert other.attached
    assert [p.displayed for p in found.main.of("ho_ten")] == ["Nguyễn Văn A"]
    assert found.main.of("noi_nhan_danh_sach")[-1].displayed == "- Lưu: VT, VP."
    assert not other.of("ho_ten", "noi_nhan", "loi_van")


@pytest.mark.parametrize("draft", ["DỰ THẢO", "Dự thảo lần 2", "(Dự thảo)", "Mẫu số 01"])
def test_a_stamp_over_another_head_hides_nothing(draft: str) -> None:
    found = read(PAPER + PAGE + p(draft, "phai đậm") + HEAD + NAMED + p("Nội dung./.") + FOOT)
    assert len(found.parts) == 2
    assert [p.displayed for p in found.main.of("ho_ten")] == ["Nguyễn Văn A"]


def test_another_paper_of_the_doan_in_the_file() -> None:
    head = p("ĐOÀN SỞ X\tĐOÀN TNCS HỒ CHÍ MINH", "trai") + p("***") + p("Số: 05-TB/ĐTN", "trai")
    paper = head + p("THÔNG BÁO", "giua đậm") + p("Về việc họp", "giua đậm") + p("1. Một.") + FOOT
    found = read(paper + PAGE + paper, "hd29")
    assert len(found.parts) == 2
    assert len(found.main.of("tieu_de_doan")) == 1


def test_a_title_over_a_centred_heading_is_no_body() -> None:
    form = p("MẪU ĐƠN", "giua đậm") + p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm")
    assert not read(form + p("Kính gửi: Sở Y")).main.of("co_quan_ban_hanh")


def test_another_head_may_be_set_with_tabs() -> None:
    head = (
        p(f"UBND TỈNH X\t{QUOC_HIEU}", "trai")
        + p(f"SỞ Y\t{TIEU_NGU}", "trai đậm")
        + p("Số: 9/BC-SY\tX, ngày 05 tháng 01 năm 2022", "trai")
    )
    found = read(PAPER + PAGE + head + TITLE + TEXT)
    assert len(found.parts) == 2
    assert not found.parts[1].of("dieu")


FORM = p("Mẫu số 01", "phai") + OWN_HEAD + TITLE + TEXT
SAID = p("(Kèm theo Công văn số 12/SY-VP ngày 05 tháng 01 năm 2022)", "giua nghiêng")
LISTED = p("BIỂU TỔNG HỢP", "giua đậm") + SAID + p("Danh mục gồm 02 thủ tục./.")
ANNEX = p("Phụ lục", "giua đậm") + LISTED


@pytest.mark.parametrize("behind", [(FORM, LISTED), (LISTED, FORM), (ANNEX, FORM), (FORM, FORM)])
def test_several_papers_behind_one_are_parts_of_their_own(behind: tuple[str, str]) -> None:
    found = read(PAPER + "".join(PAGE + paper for paper in behind))
    assert len(found.parts) == 3
    assert [p.displayed for p in found.main.of("ho_ten")] == ["Nguyễn Văn A"]
    assert not any(part.of("co_quan_ban_hanh", "ho_ten") for part in found.parts[1:])


def test_one_that_says_what_it_belongs_to_is_read_as_before() -> None:
    said = p("(Kèm theo Quyết định số 12/QĐ-SY ngày 05 tháng 01 năm 2022 của Sở Y)", "giua nghiêng")
    found = read(PAPER + PAGE + OWN_HEAD + TITLE + said + TEXT)
    (enacted,) = found.enacted
    assert [p.displayed for p in enacted.of("ten_loai")] == ["QUY CHẾ"]
    assert enacted.of("quoc_hieu")
    assert enacted.of("kem_theo")


def test_an_annex_under_a_head_begins_with_its_label() -> None:
    label = p("Phụ lục", "giua đậm") + p("DANH SÁCH", "giua đậm")
    assert len(read(PAPER + PAGE + OWN_HEAD + label + TEXT).annexes) == 1
