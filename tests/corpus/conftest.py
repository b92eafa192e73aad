"""Papers that nobody here made."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.corpus.mau import VARIABLE, annex_path, samples, with_notes


@pytest.fixture(scope="session")
def mau() -> Mapping[str, bytes]:
    """The official samples by number; skips, and says why, where they are not at hand."""
    return samples(_annex())


@pytest.fixture(scope="session")
def mau_co_ghi_chu() -> Mapping[str, bytes]:
    """The same, their notes left in them."""
    return with_notes(_annex())


def _annex() -> Path:
    path = annex_path()
    if path is None:
        pytest.skip(f"không có Phụ lục III: đặt biến {VARIABLE} chỉ tới tệp .docx của nó")
    return path
