"""The place before a date is its official name and nothing else (PL I, Phần I, II.4.b)."""

from __future__ import annotations

import pytest

from docgen.khai.record import Khai, field
from docgen.model.values import DiaDanh
from tests.declared import declared, faults_of


class _Noi(Khai):
    dia_danh: DiaDanh = field(description="Địa danh")


@pytest.mark.parametrize(
    "name",
    ["Hà Tĩnh", "Thành phố Hồ Chí Minh", "Quận 1", "Phường Điện Biên Phủ", "Bà Rịa-Vũng Tàu"],
)
def test_an_official_name_is_taken(name: str) -> None:
    assert declared(_Noi, {"dia_danh": name}).dia_danh == name


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Hà Tĩnh,", "dấu câu hoặc ngày"),
        ("Hà Tĩnh, ngày 5", "dấu câu hoặc ngày"),
        ("hà tĩnh", "không viết hoa"),
        ("TP. Hồ Chí Minh", "viết tắt"),
        ("TP Hồ Chí Minh", "viết tắt"),
        ("P. Điện Biên Phủ", "viết tắt"),
        ("  ", "để trống"),
    ],
)
def test_what_is_no_official_name_is_refused(typed: str, why: str) -> None:
    [said] = faults_of(_Noi, {"dia_danh": typed})
    assert why in said
