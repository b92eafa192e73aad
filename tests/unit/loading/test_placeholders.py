from __future__ import annotations

import pytest

from docgen.loading.placeholders import check_names
from tests.unit.loading.helpers import report_of, said

_KNOWN = {"nam", "nam_truoc", "so_bai"}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("năm {{ nam }}, {{nam_truoc}} và {{  so_bai  }}", []),
        ("{khac} và 50% } { không phải tên", []),
        ("{nam} và { so_bai }", ["DL306", "DL306"]),
        ("{{ Nam }}", ["DL304"]),
        ("{{ nam | upper }}", ["DL305"]),
        ("{{ nam() }}", ["DL305"]),
        ("{{ nam", ["DL306"]),
        ("nam }}", ["DL306"]),
        ("{{ }}", ["DL305"]),
        ("{% for x in y %}", ["DL305"]),
        ("{# ghi chú #}", ["DL305"]),
        ("{{ a }} {{ b }}", ["DL304", "DL304"]),
    ],
)
def test_only_plain_known_names_pass(text: str, codes: list[str]) -> None:
    report = report_of(text)
    check_names(text, 1, _KNOWN, report)
    assert [f.code for f in report.findings] == codes


def test_while_the_names_are_not_known_only_the_form_is_judged() -> None:
    report = report_of("")
    check_names("{{ bat_ky }} {{ 1 + 1 }}", 1, None, report)
    assert said(report) == [
        "1 DL305 “{{ 1 + 1 }}” không phải là một tên; docgen không tính biểu thức"
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("trong năm {{nam} tại các cơ quan, đơn vị", "Thiếu }} sau “{{nam} tại các cơ …”"),
        ("trong năm {{ nam", "Thiếu }} sau “{{ nam”"),
        ("trong năm nam}} này", "Thiếu {{ trước “nam}}”"),
        ("của { { khac}}", "Dấu ngoặc nhọn viết rời nhau, in như gõ: { { khac}}"),
        ("trong năm {nam}", "Tên nam đặt trong một lớp ngoặc nhọn, in như gõ: {nam}"),
    ],
)
def test_where_a_brace_is_lost_is_shown(text: str, message: str) -> None:
    report = report_of(text)
    check_names(text, 1, _KNOWN, report)
    assert [f.message for f in report.findings] == [message]
