"""Whom a paper is sent to, each on a line of its own."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import FOOT, HEAD
from tests.unit.recognise.type import components, indented, p

SAID = "Sở Y đề nghị các cơ quan thực hiện các nội dung sau."


@pytest.mark.parametrize(
    "lines",
    [
        ("- Sở Nội vụ;", "- Sở Tài chính."),
        ("Sở Nội vụ;", "Sở Tài chính."),
        ("Sở Nội vụ;", "- Sở Tài chính;", "Sở Tư pháp."),
    ],
)
def test_a_line_is_an_addressee_as_the_end_of_the_one_above_tells(lines: tuple[str, ...]) -> None:
    named = "".join(p(line, "deu", indented(10)) for line in lines)
    found = components(HEAD + p("Kính gửi:", "giua") + named + p(SAID) + FOOT)
    assert [text for name, text in found if name == "kinh_gui_noi"] == list(lines)
    assert ("loi_van", SAID) in found


def test_a_text_right_under_one_addressee_is_none() -> None:
    found = components(HEAD + p("Kính gửi: Sở Nội vụ;", "giua") + p(SAID) + FOOT)
    assert not [text for name, text in found if name == "kinh_gui_noi"]
