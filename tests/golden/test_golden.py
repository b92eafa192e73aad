"""The shipped years' papers, flattened, are what they were when last looked at."""

from __future__ import annotations

from difflib import unified_diff

import pytest

from tests.golden.regenerate import CAC_VAN_BAN, flattened, golden


@pytest.mark.parametrize("name", CAC_VAN_BAN)
def test_the_paper_is_the_golden_one(name: str) -> None:
    path = golden(name)
    expected = path.read_text(encoding="utf-8").splitlines()
    actual = flattened(name).splitlines()
    diff = unified_diff(expected, actual, path.name, "docgen", n=2, lineterm="")
    changes = "\n".join(diff)
    assert not changes, f"{changes}\n\nNếu đúng ý: python -m tests.golden.regenerate"
