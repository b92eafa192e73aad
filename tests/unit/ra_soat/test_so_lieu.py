from __future__ import annotations

import pytest

from docgen.ra_soat.so_lieu import typed_figures
from tests.unit.ra_soat.helpers import cho, nam

_REPORT = "bao-cao/quy-1.md"


def figures(text: str, tep: str = _REPORT, before: str | None = None) -> list[str]:
    old = cho(text if before is None else before, nam=2022, tep=tep)
    return [item.ve for item in typed_figures(nam(cho(text, tep=tep), cu=[old]))]


_NO_RESULT = {
    "figures docgen computes": "Đăng {{ tong_tin_bai }} tin, bài, đạt {{ ty_le_tin_bai }}",
    "a period": "6 tháng đầu năm, 9 tháng năm {{ nam }}",
    "a citation": "theo Kế hoạch số 15/KH-STP ngày 12/01/2022 và điểm a khoản 2 Điều 5",
    "a span": "giai đoạn 2021-2030",
    "the number of its own paragraph": "1. Công tác chỉ đạo, điều hành",
    "all of something": "100% thủ tục hành chính được công khai",
    "a date": "họp ngày 05/3 và tháng 3",
}


@pytest.mark.parametrize("text", _NO_RESULT.values(), ids=_NO_RESULT)
def test_what_is_no_result_is_left_alone(text: str) -> None:
    assert figures(text) == []


def test_figures_of_another_paper_or_typed_anew_are_left_alone() -> None:
    assert figures("Tổ chức 04 hội nghị", "ke-hoach.md") == []
    assert figures("Tổ chức 04 hội nghị", before="Tổ chức 03 hội nghị") == []


def test_figures_that_came_over_with_a_report_are_found() -> None:
    assert figures("- Tổ chức 03 hội nghị cho 1.250 lượt người, đạt 45,5%") == ["03, 1.250, 45,5%"]
