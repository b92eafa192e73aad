"""A ruled line at one side of its column is put in the middle, whatever it is made of."""

from __future__ import annotations

import pytest

from docgen.mending import mend
from docgen.standards import theo_khoa
from tests.corpus.test_net_lien import door
from tests.unit.checks.test_ruled_lines import (
    BY_WORD,
    NAME,
    drawn,
    head_of,
    of_package,
    old_line,
    row,
)


@pytest.mark.parametrize(
    "line",
    [drawn("left"), drawn("right"), drawn("0"), old_line(0), old_line(0, BY_WORD), row("trai")],
)
def test_a_line_at_one_side_is_put_in_the_middle(line: str) -> None:
    read = door(theo_khoa("nd30"))
    outcome = mend(read(head_of(NAME + line)), read)
    assert of_package(outcome.paper.package) == []
    assert "vị trí đường kẻ" in {change.what for change in outcome.changes}
