"""The papers that the rules are tried on."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.papers import written
from tests.rules.specimen import van_ban


@pytest.fixture(scope="session")
def day_du_docx() -> bytes:
    """A paper with every component of the norm."""
    return written(van_ban())


@pytest.fixture(scope="session")
def papers(ke_hoach_docx: bytes, day_du_docx: bytes) -> Mapping[str, bytes]:
    """The papers a case may start from, by name."""
    return {
        "ke_hoach": ke_hoach_docx,
        "day_du": day_du_docx,
        "hai_phu_luc": written(van_ban(("Phụ lục I", "Phụ lục II"))),
    }
