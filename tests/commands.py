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


def everybody_named(workspace: Path) -> None:
    """Names of people and of a body where the samples say whose name is to stand there."""
    union = workspace / "data/chi-doan.yaml"
    edit(union, "cap_tren: Tên tổ chức Đoàn cấp trên", "cap_tren: Đoàn Khối Mẫu")
    edit(union, "Đoàn viên giữ chức Bí thư", "Trần Thị Mẫu")
    for file in (workspace / "data/2022/tinh-nguyen").glob("doi-*"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("Đoàn viên số ", "Trần Mẫu "), encoding="utf-8")


def nothing_invented(workspace: Path) -> None:
    """The samples as if they were an office's own data."""
    for file in ("co-quan.yaml", "chi-doan.yaml", *(f"2022/tinh-nguyen/doi-{n}.md" for n in "12")):
        not_invented(workspace / "data" / file)
    everybody_named(workspace)
    for year in (2021, 2022):
        log = workspace / f"data/{year}/ket-qua.csv"
        text = log.read_bytes().decode("utf-8-sig").replace(";x\r\n", ";\r\n")
        log.write_text(text.replace(";x\n", ";\n"), encoding="utf-8")


def logged(workspace: Path, *rows: str) -> None:
    """These rows at the end of the results log of 2022."""
    with (workspace / "data/2022/ket-qua.csv").open("a", encoding="utf-8") as log:
        log.writelines(f"{row}\n" for row in rows)


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def issued(workspace: Path, ten: str, so: int, ngay: str) -> str:
    """Number and date for the draft of a paper of 2022; what is said of it."""
    order = ("issue", "2022", ten, "--so", str(so), "--ngay", ngay)
    code, said, complaint = inside(workspace, *order)
    assert code == 0, said + complaint
    return said


def plan_issued(workspace: Path) -> None:
    """Number and date for the plan of 2022, which other papers cite."""
    assert inside(workspace, "plan", "2022")[0] == 0
    issued(workspace, "ke-hoach", 5, "06/01/2022")
