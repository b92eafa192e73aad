"""Every fault of the data says, word for word, what its fixture expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.errors.run import expected, fault_names, say, set_up, unenforceable

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("fault", fault_names())
def test_a_fault_is_said_clearly(fault: str, tmp_path: Path) -> None:
    if unenforceable(fault):
        pytest.skip("máy này không dựng được lỗi đó (quyền đọc của root)")
    set_up(fault, tmp_path)
    assert say(fault, tmp_path) == expected(fault).read_text(encoding="utf-8")


@pytest.mark.parametrize("fault", fault_names())
def test_a_fault_leaves_the_data_as_it_was(fault: str, tmp_path: Path) -> None:
    if unenforceable(fault):
        pytest.skip("máy này không dựng được lỗi đó (quyền đọc của root)")
    set_up(fault, tmp_path)
    before = _contents(tmp_path)
    say(fault, tmp_path)
    assert _contents(tmp_path) == before


def test_every_message_has_a_hint() -> None:
    for fault in fault_names():
        said = expected(fault).read_text(encoding="utf-8")
        faults = [line for line in said.splitlines() if ": DL" in line]
        hints = [line for line in said.splitlines() if line.lstrip().startswith("Gợi ý:")]
        assert len(hints) >= max(1, len(faults)), fault


def _contents(folder: Path) -> dict[str, bytes]:
    return {f.as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()}
