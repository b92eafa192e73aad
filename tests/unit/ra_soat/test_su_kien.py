from __future__ import annotations

import pytest

from docgen.ra_soat.su_kien import named_events
from tests.unit.ra_soat.helpers import said

_NO_NAME = {
    "programmes at large": "lồng ghép nội dung CCHC trong các chương trình, kế hoạch",
    "contests at large": "tham gia các cuộc thi tìm hiểu về CCHC do Bộ, tỉnh tổ chức",
    "the contest again": "100% công chức, viên chức tham gia cuộc thi",
    "a product, not a name": "Chương trình truyền hình, bài viết",
    "a product in a list": "- Các chương trình, kế hoạch có lồng ghép nội dung CCHC;",
    "a plan of a body": "Theo Kế hoạch của Sở Nội vụ",
    "a month is no month of action": "Tháng 10/2022",
    "a conference held each year": "Hội nghị Báo cáo viên, Lễ Chào cờ",
    "its years apart": "ban hành Chương trình tổng thể CCHC nhà nước giai đoạn 2021 - 2030.",
    "a programme of many years": "Chương trình tổng thể CCHC giai đoạn 2021-2030 của Trung ương; "
    "kết quả thực hiện Chương trình tổng thể của tỉnh",
}


@pytest.mark.parametrize("text", _NO_NAME.values(), ids=_NO_NAME)
def test_what_has_no_name_or_lasts_is_left_alone(text: str) -> None:
    assert said(named_events, text) == []


_NAMED = {
    "in quotes": (
        "Triển khai Cuộc thi “Tìm hiểu cải cách hành chính” trên Cổng",
        "Cuộc thi “Tìm hiểu cải cách hành chính”",
    ),
    "in quotes, written small": ("hưởng ứng cuộc thi “Tìm hiểu CCHC”", "cuộc thi “Tìm hiểu CCHC”"),
    "by its words": (
        "Triển khai Cuộc thi viết sáng kiến về CCHC do Sở Nội vụ chủ trì tổ chức",
        "Cuộc thi viết sáng kiến về CCHC",
    ),
    "a programme on air": (
        "thực hiện Chương trình Pháp luật và đời sống chuyên đề về CCHC",
        "Chương trình Pháp luật và đời sống",
    ),
    "a month of action": (
        "trong Tháng hành động vì sự phát triển của doanh nghiệp (10/{{ nam }})",
        "Tháng hành động vì sự phát triển của doanh nghiệp",
    ),
    "a programme whose years are over": (
        "thực hiện Chương trình tổng thể CCHC giai đoạn 2011-2020",
        "Chương trình tổng thể CCHC giai đoạn 2011-2020",
    ),
}


@pytest.mark.parametrize(("text", "name"), _NAMED.values(), ids=_NAMED)
def test_a_named_contest_or_programme_is_asked_about(text: str, name: str) -> None:
    assert said(named_events, text) == [name]
