"""Papers that nobody here made."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.corpus.mau import VARIABLE, annex_path, samples


@pytest.fixture(scope="session")
def mau() -> Mapping[str, bytes]:
    """The official samples by number; skips, and says why, where they are not at hand."""
    path = annex_path()
    if path is None:
        pytest.skip(f"không có Phụ lục III: đặt biến {VARIABLE} chỉ tới tệp .docx của nó")
    return samples(path)
