# -*- coding: utf-8 -*-
"""docgen from a clone, with nothing prepared: `python3 start.py plan 2022`.

Makes .venv beside this file, installs docgen there, and passes the command on to it;
`python3 start.py test` runs the tests. Standard library only. Python 2 can read this file: an old
Python is to say which one is needed, and it reads a whole file before it runs the first line.
"""

from __future__ import print_function, unicode_literals

import sys
import unicodedata

NEEDS = (3, 11)


def check_python():
    """End with one line that says what to get where this Python is older than docgen needs."""
    if sys.version_info[:2] >= NEEDS:
        return
    needed, here = (".".join(map(str, version[:2])) for version in (NEEDS, sys.version_info))
    said = "Lỗi: docgen cần Python {} trở lên, lệnh này chạy bằng bản {}; tải bản mới tại {}\n"
    said = said.format(needed, here, "https://www.python.org/downloads/")
    if hasattr(sys.stderr, "reconfigure"):
        sys.stderr.reconfigure(encoding="utf-8")
    else:  # its console may know none of the letters with marks
        said = unicodedata.normalize("NFD", said).encode("ascii", "ignore").decode("ascii")
    sys.stderr.write(said)
    sys.exit(3)


check_python()

import hashlib
import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
MARK = VENV / "docgen-installed.txt"  # written last: an environment without it is half made
ALL_TESTS = ["-n", "auto", "--dist", "loadgroup"]  # on every core; groups stay together
NO_NETWORK = ("Failed to establish a new connection", "No matching distribution found")  # pip's


class CannotStart(Exception):
    """What the machine lacks, in one line of Vietnamese."""


def main(arguments):
    """Set up what is missing, then run; the exit code is that of docgen or pytest."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        testing = arguments[:1] == ["test"]
        set_up("dev" if testing else "")
    except CannotStart as lack:
        print("Lỗi:", lack, file=sys.stderr)
        return 3
    if testing:
        module = ["pytest"] + (arguments[1:] or ALL_TESTS)
    else:
        module = ["docgen"] + (arguments or ["--help"])
    try:
        return subprocess.call(
            [str(venv_python()), "-m"] + module,
            cwd=ROOT if testing else None,
            env=dict(os.environ, PYTHONUTF8="1"),
        )
    except KeyboardInterrupt:
        return 130


def venv_python():
    """The environment's interpreter."""
    windows = os.name == "nt"
    return VENV / ("Scripts" if windows else "bin") / ("python.exe" if windows else "python")


def set_up(extra):
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
    MARK.write_text("\n".join((basic, wanted, "")), encoding="utf-8")


def state(extra):
    """What an installation depends on: pyproject.toml, the interpreter, where the clone is."""
    texts = [text.encode("utf-8") for text in (sys.version, str(ROOT), extra)]
    parts = [(ROOT / "pyproject.toml").read_bytes()] + texts
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def make_venv():
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
        raise CannotStart("không tạo được thư mục .venv trong {}: {}".format(ROOT, said(error)))


def install(extra):
    """Install this clone into .venv, editable, with the extra's dependencies."""
    pip = [str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--retries", "2", "--no-input"]
    MARK.unlink(missing_ok=True)
    try:
        run(pip + ["--editable", "{}[{}]".format(ROOT, extra) if extra else str(ROOT)])
    except (OSError, subprocess.CalledProcessError) as error:
        raise CannotStart("không cài được docgen: " + said(error))


def run(command):
    """Run quietly; raise `CalledProcessError` with what it printed."""
    subprocess.run(
        command,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(os.environ, PYTHONUTF8="1"),
        encoding="utf-8",
        errors="replace",
    )


def said(error):
    """Why a command failed, on one line: the network, else the errors it printed."""
    output = (getattr(error, "stdout", None) or str(error)).strip()
    if any(sign in output for sign in NO_NETWORK):
        return "không tải được thư viện; kiểm tra kết nối mạng rồi chạy lại"
    lines = [line.strip() for line in output.splitlines()]
    return " ".join([line for line in lines if "error:" in line.lower()][-3:] or lines[-1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
