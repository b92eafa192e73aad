"""Every fault says, word for word, what its fixture expects."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.errors.run import expected, fault_names, say, set_up, unenforceable

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("fault", fault_names())
def test_a_fault_is_said_clearly_and_leaves_every_file_as_it_was(
    fault: str, tmp_path: Path
) -> None:
    _skip_unenforceable(fault)
    set_up(fault, tmp_path)
    before = _contents(tmp_path)
    said = say(fault, tmp_path)
    assert said == expected(fault).read_text(encoding="utf-8")
    after = _contents(tmp_path)
    made = {path.removeprefix(f"{tmp_path.as_posix()}/") for path in after.keys() - before.keys()}
    written = set(re.findall(r"(?m)^Đã ghi (\S+)", said))  # where it is no paper that is at fault
    assert {path for path in made if not path.startswith("out/.docgen.")} == written
    assert {path: after.get(path) for path in before} == before


def test_every_message_has_a_hint() -> None:
    """Of data and of the machine; what is wrong in a form says what is required instead."""
    for fault in fault_names():
        lines = expected(fault).read_text(encoding="utf-8").splitlines()
        faults = [line for line in lines if _WITH_HINT.search(line)]
        hints = [line for line in lines if line.lstrip().startswith("Gợi ý:")]
        assert len(hints) >= len(faults), fault


def test_what_the_machine_lacks_is_said_in_one_line_and_a_hint() -> None:
    for fault in fault_names():
        lines = expected(fault).read_text(encoding="utf-8").splitlines()
        if lines[0].startswith("docgen: "):
            assert len(lines) == 3, fault
            assert lines[1].startswith("Gợi ý: "), fault


def _skip_unenforceable(fault: str) -> None:
    if why := unenforceable(fault):
        pytest.skip(f"máy này không dựng được lỗi đó: {why}")


_WITH_HINT = re.compile(r"^docgen: |: DL[0-4]")


def _contents(folder: Path) -> dict[str, bytes]:
    return {f.as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()}
