"""A paragraph of the form that is missing in an ordinary paper is told once, not in a cascade."""

from __future__ import annotations

import pytest

from tests.one_look.held import in_words, sheet
from tests.one_look.papers import PAPERS

# Without these no paper is whole; of the rest some have them and some have not.
ALWAYS = frozenset(
    {
        *("quoc_hieu", "tieu_ngu", "tieu_de_doan", "so_ky_hieu", "dia_danh_ngay", "kinh_gui"),
        *("ten_loai", "noi_nhan", "chuc_vu", "ho_ten"),
    }
)
# What is told beside it, and why that is no cascade.
BESIDE = {
    ("biên bản", "BIÊN BẢN"): "không có tên loại thì không biết là biên bản, không cần địa danh",
    ("báo cáo", "- Sở Nội vụ tỉnh X."): "còn một nơi: phải cùng dòng, và kết thúc bằng dấu chấm",
    ("công văn gửi nhiều nơi", "- Các trung tâm thuộc Sở."): "còn một nơi, như trên",
}
# One of two who sign: minutes may be signed by fewer.
NOT_MISSED = {("biên bản", "Trần Thị B"), ("biên bản", "Nguyễn Văn A")}


@pytest.mark.parametrize("name", PAPERS)
def test_what_is_missing_is_told_once(name: str) -> None:
    paper = sheet(name, "direct")
    amiss = []
    for item in paper.parts_of_form():
        text = item.paragraph.displayed
        told = paper.missed(item)
        least = item.component in ALWAYS and (name, text) not in NOT_MISSED
        most = 2 if (name, text) in BESIDE else 1
        if not least <= len(told) <= most:
            amiss.append(f"{text}: {[in_words(finding) for finding in told]}")
    assert amiss == []
