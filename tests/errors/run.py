"""Set up a fault's workspace, run docgen in it, return everything it says."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import shlex
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from docgen.cli import run
from docgen.pdf import find_soffice

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
    for verb, *arguments in _steps(fault):
        if verb not in _WHILE_RUNNING:
            _STEPS[verb](folder, *arguments)


def say(fault: str, folder: Path) -> str:
    arguments = shlex.split((FAULTS / fault / "lenh.txt").read_text(encoding="utf-8"))
    with contextlib.ExitStack() as stack:
        for verb, *values in _steps(fault):
            if verb in _WHILE_RUNNING:
                stack.enter_context(_WHILE_RUNNING[verb](*values))
        return _run(folder, arguments)


def _run(folder: Path, arguments: list[str]) -> str:
    stdout, stderr = io.StringIO(), io.StringIO()
    with contextlib.ExitStack() as stack:
        stack.enter_context(contextlib.chdir(folder))
        stack.enter_context(contextlib.redirect_stdout(stdout))
        stack.enter_context(contextlib.redirect_stderr(stderr))
        # Of no terminal's width: that of whoever runs the tests is nobody's business.
        stack.enter_context(mock.patch.dict(os.environ, {"COLUMNS": "120"}))
        code = run(arguments)
    said = (stdout.getvalue() + stderr.getvalue()).replace(folder.as_posix(), "<THƯ MỤC>")
    return f"{said}exit: {code}\n"


def _steps(fault: str) -> list[list[str]]:
    steps = FAULTS / fault / "chuan-bi.txt"
    lines = steps.read_text(encoding="utf-8").splitlines() if steps.exists() else []
    return [shlex.split(line) for line in lines]


def expected(fault: str) -> Path:
    return FAULTS / fault / "mong-doi.txt"


def unenforceable(fault: str) -> str | None:
    """Why this machine cannot make the fault, if so."""
    steps = _steps(fault)
    if any(verb == "khoa" for verb, *_ in steps) and (os.name == "nt" or os.geteuid() == 0):
        return "quyền đọc của quản trị viên không khóa được"
    if ["bien", "PATH", ""] in steps:
        with _variable("PATH", ""):
            if find_soffice():
                return "LibreOffice ở ngoài PATH vẫn được tìm thấy"
    return None


# --- before docgen runs


def _delete(folder: Path, path: str) -> None:
    if (folder / path).is_dir():
        shutil.rmtree(folder / path)
    else:
        (folder / path).unlink()


def _grow(folder: Path, path: str) -> None:
    with (folder / path).open("r+b") as file:
        file.truncate(32 * 1024 * 1024)


def _lock(folder: Path, path: str) -> None:
    (folder / path).chmod(0)


def _touch(folder: Path, path: str) -> None:
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_bytes(b"")


def _append(folder: Path, path: str) -> None:
    with (folder / path).open("ab") as file:
        file.write(b" ")


def _copy(folder: Path, source: str, target: str) -> None:
    (folder / target).parent.mkdir(parents=True, exist_ok=True)
    if (folder / source).is_dir():
        shutil.copytree(folder / source, folder / target, dirs_exist_ok=True)
    else:
        shutil.copyfile(folder / source, folder / target)


def _run_first(folder: Path, *arguments: str) -> None:
    said = _run(folder, list(arguments))
    assert said.endswith("exit: 0\n"), said


def _change(folder: Path, path: str, old: str, new: str) -> None:
    text = (folder / path).read_text(encoding="utf-8")
    old, new = (said.replace("\\n", "\n") for said in (old, new))  # a step is one line
    assert old in text, f"{path}: {old}"
    (folder / path).write_text(text.replace(old, new), encoding="utf-8")


def _change_part(folder: Path, path: str, part: str, old: str, new: str) -> None:
    parts = _parts(folder / path)
    assert old.encode("utf-8") in parts[part], f"{path}: {old}"
    parts[part] = parts[part].replace(old.encode("utf-8"), new.encode("utf-8"))
    _zip(folder / path, parts)


def _cut_part(folder: Path, path: str, part: str) -> None:
    parts = _parts(folder / path)
    _zip(folder / path, parts | {part: parts[part][: len(parts[part]) // 2]})


def _drop_part(folder: Path, path: str, part: str) -> None:
    parts = _parts(folder / path)
    del parts[part]
    _zip(folder / path, parts)


def _bomb(folder: Path, path: str) -> None:
    _zip(folder / path, _parts(folder / path) | {"word/media/image1.bmp": bytes(9 * 2**20)})


def _macros(folder: Path, path: str) -> None:
    _zip(folder / path, _parts(folder / path) | {"word/vbaProject.bin": b"macro"})


def _encrypt(folder: Path, path: str) -> None:
    magic = bytes.fromhex("D0CF11E0A1B11AE1")
    (folder / path).write_bytes(magic + bytes(504) + "EncryptedPackage".encode("utf-16-le"))


def _parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zip(path: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


_STEPS = {
    "xoa": _delete,
    "phinh": _grow,
    "khoa": _lock,
    "tao": _touch,
    "noi": _append,
    "chep": _copy,
    "chay": _run_first,
    "thay": _change,
    "thay-phan": _change_part,
    "cat-phan": _cut_part,
    "bo-phan": _drop_part,
    "bom": _bomb,
    "macro": _macros,
    "mat-khau": _encrypt,
}


# --- while docgen runs


@contextlib.contextmanager
def _failing(call: str, error: str) -> Iterator[None]:
    code = getattr(errno, error)
    with mock.patch.object(os, call, side_effect=OSError(code, os.strerror(code))):
        yield


@contextlib.contextmanager
def _variable(name: str, value: str) -> Iterator[None]:
    with mock.patch.dict(os.environ, {name: value}):
        yield


_WHILE_RUNNING = {"hong": _failing, "bien": _variable}
