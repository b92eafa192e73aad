"""Hours of shifts: what is lawful stays untold, what no clock shows is told."""

from __future__ import annotations

import pytest

from docgen.loading.gio_truc import check_hours
from docgen.loading.references import Declared
from docgen.loading.yaml_doc import parse_yaml
from docgen.model.duty import CaTruc
from docgen.model.paper import KhaiVanBan
from tests.unit.loading.helpers import report_of, said


def told(*hours: str) -> list[str]:
    text = "truc:\n  ca:\n" + "".join(f"    - gio: {gio}\n" for gio in hours)
    report = report_of(text)
    doc = parse_yaml(text, report)
    assert doc is not None
    shifts = [CaTruc(ten=f"Ca {n}", gio=gio, so_nguoi=1) for n, gio in enumerate(hours, 1)]
    head = KhaiVanBan(thang=2, trich_yeu="Trực", nguoi_ky="bt", noi_nhan=(), don_vi_soan_thao="")
    check_hours(Declared(head, doc, report, 2022, None), shifts, None)
    return said(report)


@pytest.mark.parametrize(
    "hours",
    [
        ("7 giờ 30 - 11 giờ 30", "13 giờ 30 - 17 giờ"),
        ("7h30-11h30", "11h30 – 14h00"),
        ("7:00 đến 11:30", "từ 13 giờ 30 phút đến 24 giờ"),
        ("7 - 11 giờ", "13 - 17 giờ"),
        ("22 giờ - 6 giờ",),
        ("7 giờ 30' - 7 giờ 30'",),
        ("7 giờ - 7 giờ hôm sau",),
        ("8 giờ sáng - 5 giờ chiều", "1 giờ 30 - 5 giờ chiều"),
        ("Giờ hành chính", "buổi sáng từ 7 giờ 30"),
        ("8 giờ/ngày, 40 giờ/tuần",),
        ("7 giờ 30 - 11 giờ 30 và 13 giờ 30 - 17 giờ", "11 giờ 30 - 13 giờ 30"),
        ("7.30 - 11.30", "ngày 02 - 05/5, 7 giờ - 11 giờ"),
    ],
)
def test_hours_that_are_right(hours: tuple[str, ...]) -> None:
    assert told(*hours) == []


@pytest.mark.parametrize(
    ("hours", "what"),
    [
        ("13 giờ 30 - 26 giờ 75", "giờ không có thật: 13 giờ 30 - 26 giờ 75"),
        ("13h30-17h60", "giờ không có thật: 13h30-17h60"),
        ("13:30 – 24:30", "giờ không có thật: 13:30 – 24:30"),
        ("11 giờ 30 - 7 giờ 30", "giờ cuối trước giờ đầu: 11 giờ 30 - 7 giờ 30"),
    ],
)
def test_hours_that_cannot_be(hours: str, what: str) -> None:
    assert told("6 giờ - 7 giờ", hours) == [f"4 DL157 Ca 2: {what}"]


def test_shifts_at_one_time() -> None:
    assert told("7 giờ 30 - 11 giờ 30", "11 giờ - 14 giờ") == [
        "4 DL158 Ca 2 (11 giờ - 14 giờ) trùng giờ với Ca 1 (7 giờ 30 - 11 giờ 30)"
    ]
