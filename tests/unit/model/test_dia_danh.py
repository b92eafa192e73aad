"""The place before a date is its official name and nothing else (PL I, Phần I, II.4.b)."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from docgen.model.values import DiaDanh

PLACE: TypeAdapter[str] = TypeAdapter(DiaDanh)


@pytest.mark.parametrize(
    "name",
    ["Hà Tĩnh", "Thành phố Hồ Chí Minh", "Quận 1", "Phường Điện Biên Phủ", "Bà Rịa-Vũng Tàu"],
)
def test_an_official_name_is_taken(name: str) -> None:
    assert PLACE.validate_python(name) == name


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Hà Tĩnh,", "dấu câu hoặc ngày"),
        ("Hà Tĩnh, ngày 5", "dấu câu hoặc ngày"),
        ("hà tĩnh", "không viết hoa"),
        ("TP. Hồ Chí Minh", "viết tắt"),
        ("TP Hồ Chí Minh", "viết tắt"),
        ("P. Điện Biên Phủ", "viết tắt"),
        ("  ", "at least 1"),
    ],
)
def test_what_is_no_official_name_is_refused(typed: str, why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        PLACE.validate_python(typed)
