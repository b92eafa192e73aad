"""Lawful papers of other hands: nothing is said of them, and nothing left unjudged."""

from __future__ import annotations

import pytest

from tests.corpus.test_go_tay import inspected
from tests.corpus.van_ban_hop_le import HOP_LE


@pytest.mark.parametrize("name", HOP_LE)
def test_a_lawful_paper_has_no_finding(name: str) -> None:
    found = inspected(HOP_LE[name]())
    assert [(f.code, f.message, f.current) for f in found.findings] == []
    assert (found.norm, found.counts.khong_danh_gia) == ("nd30", 0)
    assert name.startswith(found.kind.lower())
