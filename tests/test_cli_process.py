"""docgen as a process: on an old console, killed while it writes."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.commands import inside
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


# Two plans by turns into one folder, for ever: whenever killed, it may be in the middle of one.
_ENDLESS = """
import sys
from docgen.cli import run
while True:
    for year in ("2022", "2025"):
        run(["-C", sys.argv[1], "plan", year, "--out", sys.argv[2]])
"""


@pytest.fixture
def both(workspace: Path, tmp_path: Path) -> tuple[Path, set[bytes]]:
    """The folder two years write into, and the two papers it may hold."""
    papers = set()
    for year in ("2022", "2025"):
        assert inside(workspace, "plan", year, "--out", str(tmp_path / year))[0] == 0
        papers.add((tmp_path / year / "ke-hoach.docx").read_bytes())
    assert inside(workspace, "plan", "2022", "--out", str(tmp_path / "both"))[0] == 0
    return tmp_path / "both", papers


@pytest.mark.parametrize("stop", range(6))
def test_a_kill_before_each_step_of_writing(
    workspace: Path, both: tuple[Path, set[bytes]], stop: int
) -> None:
    out, papers = both
    assert kill_before_step(stop, workspace, "plan", "2025", "--out", str(out))
    _assert_whole(workspace, out, papers)


def test_a_kill_at_any_moment(workspace: Path, both: tuple[Path, set[bytes]]) -> None:
    out, papers = both
    command = [sys.executable, "-c", _ENDLESS, str(workspace), str(out)]
    for wait in range(8):
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:  # noqa: S603 -- ours
            assert child.stdout is not None
            child.stdout.readline()  # it has begun to write
            with pytest.raises(subprocess.TimeoutExpired):
                child.wait(0.017 * wait)
            child.kill()
        _assert_whole(workspace, out, papers)


def _assert_whole(workspace: Path, out: Path, papers: set[bytes]) -> None:
    assert (out / "ke-hoach.docx").read_bytes() in papers
    for year in ("2022", "2025"):
        code, _, complaint = inside(workspace, "plan", year, "--out", str(out))
        assert (code, complaint) == (0, "")
    # No half file is left behind; the folder's record and lock are the rest.
    left = {f.name for f in out.iterdir()}
    assert left == {"ke-hoach.docx", ".docgen.json", ".docgen.lock"}
