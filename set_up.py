"""What start.py does on a Python that docgen runs on.

Makes .venv beside this file, installs docgen there, and passes the command on to it. Standard
library only.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
MARK = VENV / "docgen-installed.txt"  # written last: an environment without it is half made
ALL_TESTS = ("-n", "auto", "--dist", "loadgroup")  # on every core; groups stay together
NO_NETWORK = ("Failed to establish a new connection", "No matching distribution found")  # pip's


class CannotStart(Exception):
    """What the machine lacks, in one line of Vietnamese."""


def main(arguments: list[str]) -> int:
    """Set up what is missing, then run; the exit code is that of docgen or pytest."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        testing = arguments[:1] == ["test"]
        set_up("dev" if testing else "")
    except CannotStart as lack:
        print(f"Lỗi: {lack}", file=sys.stderr)
        return 3
    if testing:
        module = ["pytest", *(arguments[1:] or ALL_TESTS)]
    else:
        module = ["docgen", *(arguments or ["--help"])]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    try:
        return subprocess.call(
            [str(venv_python()), "-m", *module],
            cwd=ROOT if testing else None,
            env=environment,
        )
    except KeyboardInterrupt:
        return 130


def venv_python() -> Path:
    """The environment's interpreter."""
    windows = os.name == "nt"
    return VENV / ("Scripts" if windows else "bin") / ("python.exe" if windows else "python")


def set_up(extra: str) -> None:
    """Make the environment and install docgen, unless this very state is already installed.

    An environment half made, or made from another state, is made anew.
    """
    wanted, basic = state(extra), state("")
    whole = MARK.is_file() and venv_python().is_file()
    installed = MARK.read_text(encoding="utf-8").splitlines() if whole else []
    if wanted in installed:
        return
    print("Đang chuẩn bị môi trường cho docgen, mất khoảng một phút…", file=sys.stderr)
    if basic not in installed:
        make_venv()
    install(extra)
    MARK.write_text(f"{basic}\n{wanted}\n", encoding="utf-8")


def state(extra: str) -> str:
    """What an installation depends on: pyproject.toml, the interpreter, where the clone is."""
    parts = ((ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), str(ROOT).encode())
    return hashlib.sha256(b"\0".join((*parts, extra.encode()))).hexdigest()


def make_venv() -> None:
    """A new .venv in the place of whatever is there."""
    if not importlib.util.find_spec("venv") or not importlib.util.find_spec("ensurepip"):
        raise CannotStart(
            "Python trên máy thiếu mô-đun venv; trên Debian, Ubuntu cài bằng: "
            "sudo apt install python3-venv"
        )
    try:
        if VENV.exists():
            shutil.rmtree(VENV)
        run([sys.executable, "-m", "venv", str(VENV)])
    except (OSError, subprocess.CalledProcessError) as error:
        raise CannotStart(f"không tạo được thư mục .venv trong {ROOT}: {said(error)}") from error


def install(extra: str) -> None:
    """Install this clone into .venv, editable, with the extra's dependencies."""
    pip = [str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--retries", "2", "--no-input"]
    MARK.unlink(missing_ok=True)
    try:
        run([*pip, "--editable", f"{ROOT}[{extra}]" if extra else str(ROOT)])
    except (OSError, subprocess.CalledProcessError) as error:
        raise CannotStart(f"không cài được docgen: {said(error)}") from error


def run(command: list[str]) -> None:
    """Run quietly; raise `CalledProcessError` with what it printed."""
    subprocess.run(
        command,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONUTF8": "1"},
        encoding="utf-8",
        errors="replace",
    )


def said(error: Exception) -> str:
    """Why a command failed, on one line: the network, else the errors it printed."""
    output = (getattr(error, "stdout", None) or str(error)).strip()
    if any(sign in output for sign in NO_NETWORK):
        return "không tải được thư viện; kiểm tra kết nối mạng rồi chạy lại"
    lines = [line.strip() for line in output.splitlines()]
    return " ".join([line for line in lines if "error:" in line.lower()][-3:] or lines[-1:])
