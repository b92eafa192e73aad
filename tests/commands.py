"""Run docgen in this process and hear what it says."""

from __future__ import annotations

import io
import os
from contextlib import chdir, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING
from unittest.mock import patch

from docgen.cli import run

if TYPE_CHECKING:
    from pathlib import Path


def docgen(*arguments: str) -> tuple[int, str, str]:
    """Exit code, stdout, stderr; tables as wide as where there is no terminal."""
    stdout, stderr = io.StringIO(), io.StringIO()
    wide = patch.dict(os.environ, COLUMNS="120")
    with wide, redirect_stdout(stdout), redirect_stderr(stderr):
        code = run(arguments)
    return code, stdout.getvalue(), stderr.getvalue()


def inside(workspace: Path, *arguments: str) -> tuple[int, str, str]:
    """Run it by somebody who stands in the workspace."""
    with chdir(workspace):
        return docgen(*arguments)


def not_invented(file: Path) -> None:
    """Drop what says that the data of this file are invented."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    real = (line for line in lines if line.strip() != "minh_hoa: true")
    file.write_text("".join(real), encoding="utf-8")


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def plan_issued(workspace: Path) -> None:
    """Number and date for the plan of 2022, which other papers cite."""
    assert inside(workspace, "plan", "2022")[0] == 0
    order = ("issue", "2022", "ke-hoach", "--so", "5", "--ngay", "06/01/2022")
    assert inside(workspace, *order)[0] == 0
