from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ENVIRONMENT = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "DOCGEN_WORKSPACE")}


def _run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(  # noqa: S603 -- commands of this test
        [str(part) for part in command],
        cwd=cwd,
        env={**ENVIRONMENT, "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    if done.returncode and "No matching distribution found" in done.stdout + done.stderr:
        pytest.skip("không có mạng hoặc kho gói để cài thư viện vào môi trường trống")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_in_an_empty_environment_makes_a_workspace_and_writes_its_plan(
    tmp_path: Path,
) -> None:
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path)
    _run(*build, ROOT, cwd=tmp_path)
    (wheel,) = tmp_path.glob("*.whl")

    _run(sys.executable, "-m", "venv", tmp_path / "venv", cwd=tmp_path)
    windows = sys.platform == "win32"
    programs = tmp_path / "venv" / ("Scripts" if windows else "bin")
    pip = (programs / "python", "-m", "pip", "--disable-pip-version-check", "--quiet")
    _run(*pip, "install", wheel, cwd=tmp_path)

    docgen = programs / "docgen"
    _run(docgen, "init", "so-tu-phap", cwd=tmp_path)
    _run(sys.executable, "-m", "docgen", "init", "from-the-checkout", cwd=tmp_path)
    assert _contents(tmp_path / "so-tu-phap") == _contents(tmp_path / "from-the-checkout")

    _run(docgen, "-C", "so-tu-phap", "plan", "2022", cwd=tmp_path)
    paper = tmp_path / "so-tu-phap" / "out" / "2022" / "ke-hoach.docx"
    assert paper.read_bytes().startswith(b"PK")


def _contents(folder: Path) -> dict[str, bytes]:
    files = (p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}
