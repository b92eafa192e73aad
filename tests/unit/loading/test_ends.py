"""Titles bear no mark at their end; the dot of an abbreviation is part of the word."""

from __future__ import annotations

import pytest

from docgen.loading.ends import check_end
from tests.unit.loading.helpers import report_of, said


@pytest.mark.parametrize(
    "title",
    [
        "Công tác năm {{ nam }}",
        "Các báo cáo, thống kê, v.v.",
        "Nghị quyết của T.Ư.",
        "Hợp đồng với Công ty ABC Co., Ltd.",
        "Cấp đất tại các xã thuộc TP.",
        "Thế nào là cải cách?",
        "Vì một Hà Tĩnh xanh!",
        "Việc này…",
        "Việc này...",
        "Kế hoạch (đợt 1)",
        "",
    ],
)
def test_these_ends_are_lawful(title: str) -> None:
    report = report_of(title)
    check_end("Trích yếu", title, 1, report)
    assert said(report) == []


@pytest.mark.parametrize(
    ("title", "mark"),
    [
        ("Công tác năm {{ nam }}.", "chấm"),
        ("Công tác năm 2022 .", "chấm"),
        ("Công tác CCHC.", "chấm"),
        ("Kết nối internet.", "chấm"),
        ("**Đậm.**", "chấm"),
        ("Công tác (đợt 1).", "chấm"),
        ("Công tác năm 2022;", "chấm phẩy"),
        ("Công tác năm 2022,", "phẩy"),
        ("Công tác năm 2022:", "hai chấm"),
    ],
)
def test_a_mark_at_the_end_is_named(title: str, mark: str) -> None:
    report = report_of(title)
    check_end("Trích yếu", title, 1, report)
    assert said(report) == [f"1 DL321 Trích yếu kết thúc bằng dấu {mark}"]
