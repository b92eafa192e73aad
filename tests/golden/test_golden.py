"""The shipped years' plans, flattened, are what they were when last looked at."""

from __future__ import annotations

from difflib import unified_diff

import pytest

from tests.golden.flatten import flatten
from tests.golden.regenerate import CAC_NAM, golden
from tests.papers import written, year


@pytest.mark.parametrize("number", CAC_NAM)
def test_the_plan_is_the_golden_one(number: int) -> None:
    path = golden(number)
    expected = path.read_text(encoding="utf-8").splitlines()
    actual = flatten(written(year(number))).splitlines()
    diff = unified_diff(expected, actual, path.name, "docgen plan", n=2, lineterm="")
    changes = "\n".join(diff)
    assert not changes, f"{changes}\n\nNếu đúng ý: python -m tests.golden.regenerate"
