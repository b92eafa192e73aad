"""The frame every paper shares: how others are cited in its text."""

from __future__ import annotations

import pytest

from docgen.compose.khung import trong_cau


@pytest.mark.parametrize(
    ("subject", "inside"),
    [
        ("Tuyên truyền cải cách hành chính", "tuyên truyền cải cách hành chính"),
        ("Về việc tuyên truyền", "tuyên truyền"),
        ("CCHC năm 2022", "CCHC năm 2022"),
        ("Hà Tĩnh xanh", "Hà Tĩnh xanh"),
        ("tuyên truyền", "tuyên truyền"),
    ],
)
def test_a_subject_inside_a_sentence_begins_small_unless_it_is_a_name(
    subject: str, inside: str
) -> None:
    assert trong_cau(subject) == inside
