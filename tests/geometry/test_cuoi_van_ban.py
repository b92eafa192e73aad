"""Recipients and signature (PL I, Phần I, Mục II.7, II.9.d; Mẫu 1.4)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.geometry.text_area import printed_lines

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page

CHUC_VU, HO_TEN, NOI_NHAN = "GIÁM ĐỐC", "Lê Viết Hồng", "Nơi nhận:"
DANH_SACH = (
    "- Sở Thông tin và Truyền thông;",
    "- Các Phòng, Trung tâm thuộc Sở;",
    "- Lãnh đạo Sở;",
    "- Lưu: VT, VP.",
)
CO_KIEU = {
    CHUC_VU: (13, 14, "đậm"),
    HO_TEN: (13, 14, "đậm"),
    NOI_NHAN: (12, 12, "nghiêng đậm"),
    **dict.fromkeys(DANH_SACH, (11, 11, "đứng")),
}


@pytest.fixture(scope="session")
def trang_ky(trang_doc: tuple[Page, ...]) -> Page:
    """The page of the signature, which must be the last of the plan."""
    return trang_doc[-1]


@pytest.mark.parametrize("text", [*CO_KIEU])
def test_each_line_has_its_size_and_style(text: str, trang_ky: Page, do: Measure) -> None:
    line = trang_ky.find_all(text)[-1]
    low, high, style = CO_KIEU[text]
    do.within(f"“{text}”, cỡ chữ", max(line.sizes), low, high)
    do.same(f"“{text}”, kiểu chữ", line.styles, {style})


def test_recipients_stand_at_the_left_margin_one_under_another(trang_ky: Page, do: Measure) -> None:
    margin = min(line.left for line in printed_lines(trang_ky))
    lines = [trang_ky.find(text) for text in (NOI_NHAN, *DANH_SACH)]
    for line in lines:
        do.near(f"“{line.text}” sát lề trái", line.left, margin, 0.3)  # II.9.d
    for above, below in pairwise(lines):
        do.within("cách dòng nơi nhận", below.baseline - above.baseline, 3.5, 7)


def test_the_word_noi_nhan_is_level_with_the_post(trang_ky: Page, do: Measure) -> None:
    label, post = trang_ky.find(NOI_NHAN), trang_ky.find(CHUC_VU)
    do.near("Nơi nhận ngang hàng chức vụ", label.baseline, post.baseline, 0.5)  # II.9.d


def test_the_name_is_centred_under_the_post_at_the_right(trang_ky: Page, do: Measure) -> None:
    post, name = trang_ky.find(CHUC_VU), trang_ky.find(HO_TEN)
    do.near("họ tên canh giữa dưới chức vụ", name.centre, post.centre, 1.0)  # II.7.đ
    do.within("chức vụ ở bên phải", post.left, trang_ky.width / 2, trang_ky.width - 20)
    do.within("chỗ ký và đóng dấu", name.top - post.bottom, 15, 40)


def test_the_block_is_whole_under_two_lines_of_the_body_or_more(
    trang_ky: Page, do: Measure
) -> None:
    label = trang_ky.find(NOI_NHAN)
    above = [line for line in printed_lines(trang_ky) if line.baseline < label.baseline - 1]
    do.within("số dòng lời văn cùng trang", len(above), 2, 60)
    do.within("khối ký dưới lời văn", label.baseline - above[-1].baseline, 5, 15)
