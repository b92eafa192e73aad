"""Set up a fault's workspace, run docgen in it, return everything it says."""

from __future__ import annotations

import contextlib
import io
import os
import shlex
import shutil
from pathlib import Path

from docgen.cli import run
from docgen.loading.source import LARGEST

FAULTS = Path(__file__).parent
BASE = FAULTS / "_goc"
TEMPLATES = FAULTS.parent.parent / "templates"
_OF_THE_FIXTURE = {"lenh.txt", "mong-doi.txt", "chuan-bi.txt"}


def fault_names() -> list[str]:
    return sorted(f.parent.name for f in FAULTS.glob("*/lenh.txt"))


def set_up(fault: str, folder: Path) -> None:
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    shutil.copytree(TEMPLATES, folder / "templates", dirs_exist_ok=True)
    source = FAULTS / fault
    for file in source.rglob("*"):
        target = folder / file.relative_to(source)
        if file.is_file() and file.name not in _OF_THE_FIXTURE:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    steps = source / "chuan-bi.txt"
    for line in steps.read_text(encoding="utf-8").splitlines() if steps.exists() else ():
        verb, path = line.split(maxsplit=1)
        _STEPS[verb](folder / path)


def say(fault: str, folder: Path) -> str:
    arguments = shlex.split((FAULTS / fault / "lenh.txt").read_text(encoding="utf-8"))
    stdout, stderr = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        code = run(["-C", str(folder), *arguments])
    said = (stdout.getvalue() + stderr.getvalue()).replace(folder.as_posix(), "<THƯ MỤC>")
    return f"{said}exit: {code}\n"


def expected(fault: str) -> Path:
    return FAULTS / fault / "mong-doi.txt"


def unenforceable(fault: str) -> bool:
    """Whether this machine cannot make the fault: root reads what it may not."""
    steps = FAULTS / fault / "chuan-bi.txt"
    locks = steps.exists() and "khoa " in steps.read_text(encoding="utf-8")
    return locks and (os.name == "nt" or os.geteuid() == 0)


def _delete(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def _grow(path: Path) -> None:
    path.write_bytes(b" " * (LARGEST + 1024 * 1024))


def _lock(path: Path) -> None:
    path.chmod(0)


_STEPS = {"xoa": _delete, "phinh": _grow, "khoa": _lock}
