"""--json: whatever goes wrong, stdout is one object that says so."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from docgen import pdf
from tests.commands import edit, inside
from tests.papers import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

_PLAN = ("plan", "2022")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    shutil.copytree(SMALL / "data", tmp_path / "data")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    return tmp_path


def failed(workspace: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    """Exit code and the object on stdout."""
    code, said, _ = inside(workspace, *arguments, "--json")
    return code, json.loads(said)


def test_an_edited_output(workspace: Path) -> None:
    inside(workspace, *_PLAN)
    with (workspace / "out" / "2022" / "ke-hoach.docx").open("ab") as paper:
        paper.write(b"x")
    edit(workspace / "data" / "2022" / "nhiem-vu.csv", "Viết bài", "Viết sách")

    code, said = failed(workspace, *_PLAN)

    assert (code, said["files"], said["findings"]) == (1, [], [])
    assert said["error"]["message"].startswith("out/2022/ke-hoach.docx: không phải bản docgen ghi")
    assert said["error"]["hint"].startswith("thêm --force")


def test_no_libreoffice(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "find_soffice", lambda: None)

    code, said = failed(workspace, *_PLAN, "--pdf")

    assert code == 3
    assert [file["path"] for file in said["files"]] == ["out/2022/ke-hoach.docx"]
    assert [finding["code"] for finding in said["findings"]] == ["DL508"]


def test_a_template_that_cannot_be_read(workspace: Path) -> None:
    (workspace / "templates" / "docx" / "ten-loai.docx").write_bytes(b"junk")

    code, said = failed(workspace, *_PLAN)

    assert (code, [f["code"] for f in said["findings"]]) == (4, ["DL420"])
    assert "error" not in said


def test_a_folder_that_takes_no_file(workspace: Path) -> None:
    (workspace / "xem").write_text("", encoding="utf-8")

    code, said = failed(workspace, *_PLAN, "--out", str(workspace / "xem"))

    assert code == 2
    assert "xem" in said["error"]["message"]


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("plan", "20x2"), id="a year that is none"),
        pytest.param(("plan", "2022", "--pfd"), id="an unknown option"),
        pytest.param(("write", "2022", "khong-co"), id="an unknown paper"),
        pytest.param(("register", "2099"), id="a year without papers"),
        pytest.param(("status", "2099"), id="a year without a folder"),
    ],
)
def test_what_is_asked_wrongly(workspace: Path, arguments: tuple[str, ...]) -> None:
    code, said = failed(workspace, *arguments)

    assert code in (0, 1, 2)
    assert code == 0 or said.get("error") or said["findings"]


def test_no_workspace(tmp_path: Path) -> None:
    code, said = failed(tmp_path, *_PLAN)

    assert (code, said["files"]) == (2, [])
    assert "data/" in said["error"]["message"]


def test_an_issued_paper(workspace: Path) -> None:
    inside(workspace, *_PLAN)
    inside(workspace, "issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")

    code, said = failed(workspace, *_PLAN)

    assert code == 1
    assert "đã ban hành" in said["error"]["message"]
