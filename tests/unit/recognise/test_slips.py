"""Names of types with a slip in them, and words that only look like one."""

from __future__ import annotations

import pytest

from docgen.recognise.titles import kind_of, slipped
from tests.unit.recognise.plan import FOOT, HEAD, OF_FOOT, OF_HEAD
from tests.unit.recognise.type import components, p


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        *(("KẾ HOACH", "Kế hoạch"), ("KÊ HOẠCH", "Kế hoạch"), ("KẾ HOẠC", "Kế hoạch")),
        *(("KẾHOẠCH", "Kế hoạch"), ("KẾ HAỌCH", "Kế hoạch"), ("THÔNG BÁOO", "Thông báo")),
        *(("KẾ HOẠCH:", "Kế hoạch"), ("BÁO CÁO.", "Báo cáo"), ("DỰ THẢO TỜ TRÌNH", "Tờ trình")),
        *(("QUYÊT ĐỊNH", "Quyết định"), ("TỜ TRINH", "Tờ trình"), ("ĐÊ ÁN", "Đề án")),
    ],
)
def test_a_slip_in_the_name_of_a_type(title: str, kind: str) -> None:
    assert (kind_of(title), slipped(title)) == (kind, kind)


@pytest.mark.parametrize(
    "title",
    [
        *("LỘ TRÌNH", "QUY TRÌNH", "QUY HOẠCH", "PHIẾU GHI", "CÔNG TRÌNH", "GIẤY PHÉP", "DỰ TOÁN"),
        *("QUYẾT ĐỊNH:", "QUYẾT NGHỊ:", "NGHỊ QUYẾT:", "Kê hoạch", "BÀI BÁO", "THÔNG ĐIỆP"),
        *("DỰ THẢO THÔNG TƯ", "THÔNG TU", "QUY CHUẨN", "PHIẾU BẦU", "BẢN ÁN", "CHỈ SỐ"),
    ],
)
def test_what_is_no_type_of_the_decree(title: str) -> None:
    assert kind_of(title) == slipped(title) == ""


@pytest.mark.parametrize("title", ["KẾ HOẠCH", "THÔNG TƯ", "KẾ HOẠCH CÔNG TÁC", "KẾ HỌACH"])
def test_a_name_without_a_slip(title: str) -> None:
    assert kind_of(title)
    assert slipped(title) == ""


@pytest.mark.parametrize("line", ["DỰ THẢO KẾ HOẠCH", "KẾ HOẠCH (dự thảo)", "(DỰ THẢO) KẾ HOẠCH"])
def test_a_draft_that_says_so_beside_its_title(line: str) -> None:
    subject = p("Công tác năm 2022", "giua đậm")
    found = components(HEAD + p(line, "giua đậm") + subject + p("Nội dung./.") + FOOT)
    text = [one for one in found if one not in {*OF_HEAD, *OF_FOOT} and one[0]]
    assert text == [
        *(("ten_loai", "KẾ HOẠCH"), ("trich_yeu", "Công tác năm 2022"), ("loi_van", "Nội dung./."))
    ]
