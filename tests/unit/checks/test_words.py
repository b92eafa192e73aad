"""What a message shows of a text."""

from __future__ import annotations

import pytest

from docgen.checks.words import mark_at_end


@pytest.mark.parametrize(
    ("text", "mark"),
    [("Căn cứ Luật Cư trú; ", ";"), ("như sau:", ":"), ("thực hiện./.", "./."), ("năm 2022", None)],
)
def test_the_punctuation_a_text_ends_with(text: str, mark: str | None) -> None:
    assert mark_at_end(text) == mark


def test_a_line_of_dots_is_read_in_no_time() -> None:
    """Read once for each dot it would take minutes."""
    assert mark_at_end("." * 300_000 + " hết") is None
