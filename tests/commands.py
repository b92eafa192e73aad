"""Run docgen in this process and hear what it says."""

from __future__ import annotations

import io
from contextlib import chdir, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING

from docgen.cli import run

if TYPE_CHECKING:
    from pathlib import Path


def docgen(*arguments: str) -> tuple[int, str, str]:
    """Exit code, stdout, stderr."""
    stdout, stderr = io.StringIO(), io.StringIO()
    with redirect_stdout(stdout), redirect_stderr(stderr):
        code = run(arguments)
    return code, stdout.getvalue(), stderr.getvalue()


def inside(workspace: Path, *arguments: str) -> tuple[int, str, str]:
    """Run it by somebody who stands in the workspace."""
    with chdir(workspace):
        return docgen(*arguments)


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
