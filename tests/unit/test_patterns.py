"""Patterns wait until they are asked for: what is wrong in one must still be seen before."""

from __future__ import annotations

import gc
import pkgutil
import re
from importlib import import_module

import pytest

import docgen
from docgen.patterns import Waiting, regex


def test_every_pattern_of_docgen_is_one() -> None:
    for module in pkgutil.walk_packages(docgen.__path__, "docgen."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    waiting = [found for found in gc.get_objects() if isinstance(found, Waiting)]
    assert len(waiting) > 100
    for found in waiting:
        assert found.groups >= 0  # asked for, it is compiled


def test_a_pattern_does_what_a_compiled_one_does() -> None:
    found = regex(r"(?P<so>\d+) tin", re.IGNORECASE)
    assert found.pattern == r"(?P<so>\d+) tin"
    for _ in range(2):
        match = found.search("mỗi người 02 TIN")
        assert match is not None
        assert match["so"] == "02"
    assert found.sub("…", "02 tin, 3 bài") == "…, 3 bài"
    assert found.groupindex == {"so": 1}


def test_a_text_that_is_no_pattern_is_an_error_when_it_is_used() -> None:
    with pytest.raises(re.error):
        regex("(").match("a")
