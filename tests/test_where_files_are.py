"""Files are named so that they open from where the user stands."""

from __future__ import annotations

import json
import re
import shutil
from contextlib import chdir
from pathlib import Path

import pytest

from tests.commands import docgen, edit
from tests.papers import ROOT, SMALL


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    shutil.copytree(SMALL / "data", tmp_path / "nhà" / "van-ban" / "data")
    shutil.copytree(ROOT / "templates", tmp_path / "nhà" / "van-ban" / "templates")
    return tmp_path / "nhà" / "van-ban"


def places(workspace: Path) -> dict[Path, str]:
    """Where somebody may stand → how he names the workspace there."""
    return {
        workspace: ".",
        workspace.parent: "van-ban",
        workspace / "data" / "2022": "../..",
        workspace.parent.parent: str(workspace),
    }


def test_what_was_written_is_there(workspace: Path) -> None:
    for place, name in places(workspace).items():
        with chdir(place):
            _, said, _ = docgen("-C", name, "plan", "2022")
            (path,) = re.findall(r"^(?:Đã ghi|Không đổi) (.*\.docx)$", said, re.MULTILINE)
            assert Path(path).is_file()
            _, said, _ = docgen("-C", name, "plan", "2022", "--json")
            assert Path(json.loads(said)["files"][0]["path"]).is_file()


def test_the_line_of_a_fault_opens(workspace: Path) -> None:
    edit(workspace / "data" / "2022" / "ke-hoach.md", "nguoi_ky: giam_doc", "nguoi_ky: x")
    for place, name in places(workspace).items():
        with chdir(place):
            _, _, said = docgen("-C", name, "plan", "2022")
            file, line = said.split(": DL106")[0].rsplit(":", 1)
            assert (
                Path(file).read_text(encoding="utf-8").splitlines()[int(line) - 1] == "nguoi_ky: x"
            )


def test_from_elsewhere_the_whole_path_is_named(workspace: Path, tmp_path: Path) -> None:
    (tmp_path / "khác").mkdir()
    with chdir(tmp_path / "khác"):
        _, said, _ = docgen("-C", str(workspace), "plan", "2022")
    assert said == f"Đã ghi {workspace.as_posix()}/out/2022/ke-hoach.docx\n"


def test_a_paper_is_the_same_wherever_it_was_written_from(workspace: Path) -> None:
    sheet = workspace / "out" / "2022" / "trinh-ky" / "ke-hoach.docx"
    seen = set()
    for place, name in places(workspace).items():
        with chdir(place):
            assert docgen("-C", name, "plan", "2022", "--trinh-ky")[0] == 0
        seen.add(sheet.read_bytes())
    assert len(seen) == 1
