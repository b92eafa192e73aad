"""docgen as a process: on an old console, killed while it writes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.commands import edit, inside
from tests.processes import kill_before_step

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--help"], 0, "Cách dùng: docgen"),
        (["plan", "2022"], 0, "Đã ghi"),
        (["plan", "1"], 2, "không phải là năm"),
        (["data", "check", "1999"], 1, "Không có dữ liệu năm 1999"),
    ],
)
def test_a_console_of_an_old_code_page(
    workspace: Path, arguments: list[str], code: int, said: str
) -> None:
    old = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0", "DOCGEN_WORKSPACE": str(workspace)}
    done = subprocess.run(  # noqa: S603 -- our own command
        [sys.executable, "-m", "docgen", *arguments],
        env={**os.environ, **old},
        capture_output=True,
        check=False,
    )
    assert done.returncode == code
    assert said in (done.stdout + done.stderr).decode("utf-8")


# Two states of a plan by turns into one folder, for ever: whenever killed, it may be amid one.
_ENDLESS = """
import sys
from pathlib import Path
from docgen.cli import run
place, out, *states = sys.argv[1:]
while True:
    for state in states:
        Path(place, "data", "2022", "ke-hoach.md").write_bytes(Path(state).read_bytes())
        run(["-C", place, "plan", "2022", "--out", out])
"""


class Both(NamedTuple):
    """A workspace, two states of its plan's text, and the two papers `out` may hold."""

    workspace: Path
    states: tuple[Path, Path]
    out: Path
    papers: frozenset[bytes]

    def turn_to(self, state: Path) -> None:
        """Let the workspace have this state of the text."""
        shutil.copyfile(state, self.workspace / "data" / "2022" / "ke-hoach.md")


@pytest.fixture
def both(workspace: Path, tmp_path: Path) -> Both:
    first, later = (tmp_path / name for name in ("dau.md", "sua.md"))
    for state in (first, later):
        shutil.copyfile(workspace / "data" / "2022" / "ke-hoach.md", state)
    edit(later, "Tiếp tục nâng cao", "Nâng cao hơn nữa")
    made = Both(workspace, (first, later), tmp_path / "both", frozenset())
    papers = set()
    for state in (later, first):
        made.turn_to(state)
        assert inside(workspace, "plan", "2022", "--out", str(made.out))[0] == 0
        papers.add((made.out / "ke-hoach.docx").read_bytes())
    assert len(papers) == 2
    return made._replace(papers=frozenset(papers))


@pytest.mark.parametrize("stop", range(6))
def test_a_kill_before_each_step_of_writing(both: Both, stop: int) -> None:
    both.turn_to(both.states[1])
    assert kill_before_step(stop, both.workspace, "plan", "2022", "--out", str(both.out))
    _assert_whole(both)


def test_a_kill_at_any_moment(both: Both) -> None:
    told = map(str, (both.workspace, both.out, *both.states))
    command = [sys.executable, "-c", _ENDLESS, *told]
    for wait in range(8):
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:  # noqa: S603 -- ours
            assert child.stdout is not None
            child.stdout.readline()  # it has begun to write
            with pytest.raises(subprocess.TimeoutExpired):
                child.wait(0.017 * wait)
            child.kill()
        _assert_whole(both)


def _assert_whole(both: Both) -> None:
    assert (both.out / "ke-hoach.docx").read_bytes() in both.papers
    for state in both.states:
        both.turn_to(state)
        code, _, complaint = inside(both.workspace, "plan", "2022", "--out", str(both.out))
        assert (code, complaint) == (0, "")
    # No half file is left behind; the folder's record and lock are the rest.
    left = {f.name for f in both.out.iterdir()}
    assert left == {"ke-hoach.docx", ".docgen.json", ".docgen.lock"}
