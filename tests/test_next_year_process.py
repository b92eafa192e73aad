"""`docgen rollover` raced and killed: the new year is there as a whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import inside
from tests.processes import kill_before_step, start


def whole(workspace: Path) -> set[str]:
    """The files of a year rolled over undisturbed."""
    assert inside(workspace, "rollover", "2022", "2030")[0] == 0
    return made(workspace, 2030)


def made(workspace: Path, year: int = 2023) -> set[str]:
    folder = workspace / f"data/{year}"
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")}


def test_of_two_at_once_one_makes_the_year_and_the_other_says_so(workspace: Path) -> None:
    both = [start(workspace, "rollover", "2022", "2023") for _ in range(2)]
    said = [child.communicate(timeout=60) for child in both]
    assert sorted(child.returncode for child in both) == [0, 1], said
    assert any("đã có dữ liệu, không thay đổi gì" in err for _, err in said)
    assert made(workspace) == whole(workspace)


@pytest.mark.parametrize("stop", [0, 2, 4, 5])
def test_a_kill_leaves_a_whole_year_or_none(workspace: Path, stop: int) -> None:
    files = whole(workspace)
    kill_before_step(stop, workspace, "rollover", "2022", "2023")
    assert made(workspace) in (set(), files)
    # What was begun is in nobody's way, and swept up by the next.
    assert inside(workspace, "data", "check", "2022")[0] == 0
    again = inside(workspace, "rollover", "2022", "2023")[0]
    assert made(workspace) == files
    if again == 0:
        assert not [path for path in (workspace / "data").iterdir() if path.name.startswith(".")]


def test_a_failure_leaves_nothing(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sorted(path.name for path in (workspace / "data").iterdir())

    def refuse(_source: Path, _target: Path) -> None:
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patched:
        patched.setattr("os.replace", refuse)
        assert inside(workspace, "rollover", "2022", "2023")[0] == 3
    assert sorted(path.name for path in (workspace / "data").iterdir()) == before


def test_two_ticks_at_once_are_both_kept(workspace: Path) -> None:
    assert inside(workspace, "rollover", "2022", "2023")[0] == 0
    shown = inside(workspace, "review", "2023")[1]
    ids = [line.split()[-1] for line in shown.splitlines() if line.startswith("    mã: ")][:2]
    both = [start(workspace, "review", "2023", "--done", ma, "--why", "đã hỏi") for ma in ids]
    said = [child.communicate(timeout=60) for child in both]
    assert [child.returncode for child in both] == [0, 0], said
    kept = (workspace / "data/2023/ra-soat.yaml").read_text(encoding="utf-8")
    assert all(ma in kept for ma in ids)
