"""Raised marks of notes are no letters of a component; powers are, and a note is no text."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import components, p

_RAISED = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{}</w:t></w:r>'


def with_raised(before: str, mark: str, after: str = "") -> str:
    """A paragraph with a raised mark between its words."""
    end = p(after).split("</w:pPr>", 1)[1] if after else "</w:p>"
    opening = p(before).removesuffix("</w:p>") if before else "<w:p>"
    return opening + _RAISED.format(mark) + end


def text(*lines: str) -> list[tuple[str | None, str]]:
    return components(HEAD + NAMED + "".join(lines) + p("Hết./.") + FOOT)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (with_raised("Căn cứ ………", "7", "………;"), "Căn cứ ……………… ;".replace(" ;", ";")),
        (with_raised("(Chữ ký, dấu nếu có)", "5"), "(Chữ ký, dấu nếu có)"),
        (with_raised("Rộng 100 m", "2", " đất."), "Rộng 100 m2 đất."),
        (with_raised("Gồm 10", "3", " hạt."), "Gồm 103 hạt."),
    ],
)
def test_a_mark_beside_dots_or_a_bracket_is_none_of_the_words(line: str, shown: str) -> None:
    assert shown in [words for _, words in text(line)]


def test_a_note_is_no_text() -> None:
    assert (None, "1Tên cơ quan chủ quản.") in text(with_raised("", "1", "Tên cơ quan chủ quản."))
