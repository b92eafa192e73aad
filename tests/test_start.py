from __future__ import annotations

import ast
import importlib.util
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

ROOT = Path(__file__).parents[1]


@dataclass
class Machine:
    """start.py in a clone where every command it runs is noted, and `fails` says which fail."""

    start: ModuleType
    commands: list[list[str]] = field(default_factory=list)
    environments: list[dict[str, str]] = field(default_factory=list)
    fails: dict[str, str] = field(default_factory=dict)
    exit_code: int = 0

    def run(self, command: list[str], **options: object) -> None:
        self.commands.append(command)
        for word, output in self.fails.items():
            if word in command:
                raise subprocess.CalledProcessError(1, command, output)
        if command[1:3] == ["-m", "venv"]:
            python = self.start.venv_python()
            python.parent.mkdir(parents=True)
            python.write_bytes(b"")

    def call(self, command: list[str], env: dict[str, str], **options: object) -> int:
        self.commands.append(command)
        self.environments.append(env)
        return self.exit_code

    def does(self, *arguments: str) -> list[str]:
        """What a call of it runs, in one word each."""
        self.commands.clear()
        self.start.main(list(arguments))
        return [_word(command) for command in self.commands]


def _word(command: list[str]) -> str:
    if command[2] == "pip":
        return "install [dev]" if command[-1].endswith("[dev]") else "install"
    return " ".join(["venv"] if command[2] == "venv" else command[2:])


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    spec = importlib.util.spec_from_file_location("start", ROOT / "start.py")
    assert spec is not None
    assert spec.loader is not None
    start = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(start)
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(start, "MARK", tmp_path / ".venv" / start.MARK.name)
    (tmp_path / "pyproject.toml").write_text("[project]", encoding="utf-8")
    machine = Machine(start)
    fake = SimpleNamespace(
        run=machine.run,
        call=machine.call,
        CalledProcessError=subprocess.CalledProcessError,
        DEVNULL=subprocess.DEVNULL,
        PIPE=subprocess.PIPE,
        STDOUT=subprocess.STDOUT,
    )
    monkeypatch.setattr(start, "subprocess", fake)
    return machine


def test_the_first_call_sets_up_and_the_next_only_runs(machine: Machine) -> None:
    assert machine.does("plan", "2022") == ["venv", "install", "docgen plan 2022"]
    assert machine.does("plan", "2022") == ["docgen plan 2022"]


def test_without_a_command_it_shows_the_help(machine: Machine) -> None:
    assert machine.does()[-1] == "docgen --help"


def test_testing_adds_what_the_tests_need_once(machine: Machine) -> None:
    machine.does("plan", "2022")
    assert machine.does("test", "-q") == ["install [dev]", "pytest -q"]
    assert machine.does("test") == ["pytest -n auto --dist loadgroup"]
    assert machine.does("plan", "2022") == ["docgen plan 2022"]


def test_testing_first_serves_docgen_too(machine: Machine) -> None:
    whole = "pytest -n auto --dist loadgroup"
    assert machine.does("test") == ["venv", "install [dev]", whole]
    assert machine.does("data", "check") == ["docgen data check"]


def test_a_changed_pyproject_is_installed_anew(machine: Machine, tmp_path: Path) -> None:
    machine.does("plan", "2022")
    (tmp_path / "pyproject.toml").write_text("[project] # changed", encoding="utf-8")
    assert machine.does("plan", "2022") == ["venv", "install", "docgen plan 2022"]
    assert machine.does("plan", "2022") == ["docgen plan 2022"]


def test_a_half_made_environment_is_made_anew(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / ".venv" / "lib").mkdir(parents=True)
    assert machine.does("plan", "2022") == ["venv", "install", "docgen plan 2022"]
    assert not (tmp_path / ".venv" / "lib").exists()


def test_an_environment_whose_python_is_gone_is_made_anew(machine: Machine) -> None:
    machine.does("plan", "2022")
    machine.start.venv_python().unlink()
    assert machine.does("plan", "2022") == ["venv", "install", "docgen plan 2022"]


def test_an_installation_that_failed_is_tried_again(machine: Machine) -> None:
    machine.fails = {"pip": "ERROR: disk"}
    assert machine.does("plan", "2022") == ["venv", "install"]
    machine.fails = {}
    assert machine.does("plan", "2022") == ["venv", "install", "docgen plan 2022"]


def test_the_exit_code_is_passed_through_and_utf_8_forced(machine: Machine) -> None:
    machine.exit_code = 4
    assert machine.start.main(["plan", "2022"]) == 4
    assert machine.environments[-1]["PYTHONUTF8"] == "1"


@pytest.mark.parametrize(
    ("fails", "message"),
    [
        ({"pip": "ERROR: No matching distribution found for click"}, "kiểm tra kết nối mạng"),
        ({"pip": "noise\nERROR: disk is full\nhint"}, "không cài được docgen: ERROR: disk is full"),
        ({"venv": "Error: denied"}, "không tạo được thư mục .venv"),
    ],
)
def test_what_fails_is_said_in_one_line(
    machine: Machine, capfd: pytest.CaptureFixture[str], fails: dict[str, str], message: str
) -> None:
    machine.fails = fails
    assert machine.start.main(["plan", "2022"]) == 3
    last = capfd.readouterr().err.splitlines()[-1]
    assert last.startswith("Lỗi: ")
    assert message in last


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_a_python_without_venv_is_told_what_to_install(
    machine: Machine,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    missing: str,
) -> None:
    found = SimpleNamespace(util=SimpleNamespace(find_spec=lambda name: name != missing))
    monkeypatch.setattr(machine.start, "importlib", found)
    assert machine.start.main(["plan", "2022"]) == 3
    assert "sudo apt install python3-venv" in capfd.readouterr().err
    assert machine.commands == []


def test_windows_has_its_python_elsewhere(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(machine.start, "os", SimpleNamespace(name="nt"))
    assert machine.start.venv_python() == tmp_path / ".venv" / "Scripts" / "python.exe"


SAID = (
    "Lỗi: docgen cần Python 3.11 trở lên, lệnh này chạy bằng bản {}; "
    "tải bản mới tại https://www.python.org/downloads/"
)
PLAIN = (
    "Loi: docgen can Python 3.11 tro len, lenh nay chay bang ban {}; "
    "tai ban moi tai https://www.python.org/downloads/"
)
NO_RECONFIGURE = "sys.stderr = codecs.getwriter('ascii')(sys.stderr.buffer); "


@pytest.mark.parametrize(
    ("version", "console", "said"),
    [
        ((2, 7, 18), NO_RECONFIGURE, PLAIN.format("2.7")),
        ((3, 6, 15), NO_RECONFIGURE, PLAIN.format("3.6")),
        ((3, 10, 13), "", SAID.format("3.10")),
    ],
)
def test_an_old_python_is_told_which_one_to_get(
    tmp_path: Path, version: tuple[int, ...], console: str, said: str
) -> None:
    old = f"{console}sys.version_info = {version}"
    code = f"import codecs, sys; {old}; import start"
    done = subprocess.run(  # noqa: S603 -- our own line of Python
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=False,
    )
    assert done.stderr.decode().splitlines() == [said]
    assert done.returncode == 3


LATER_THAN_PYTHON_2 = (
    *(ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Nonlocal, ast.Starred, ast.AsyncFunctionDef),
    *(ast.AsyncFor, ast.AsyncWith, ast.Await, ast.Match, ast.TryStar, ast.YieldFrom, ast.MatMult),
)


def test_python_2_can_read_what_it_is_told_by() -> None:
    text = (ROOT / "start.py").read_text(encoding="utf-8")
    assert text.startswith("# -*- coding: utf-8 -*-\n")
    assert "import annotations" not in text
    for node in ast.walk(ast.parse(text, feature_version=(3, 4))):
        assert not isinstance(node, LATER_THAN_PYTHON_2), ast.unparse(node)
        assert not (isinstance(node, ast.arg) and node.annotation), ast.unparse(node)
        assert not (isinstance(node, ast.FunctionDef) and node.returns), node.name
        assert not (isinstance(node, ast.arguments) and node.kwonlyargs), ast.unparse(node)
        assert not (isinstance(node, ast.Raise) and node.cause), ast.unparse(node)
