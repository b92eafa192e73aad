"""The command line as a user meets it: words, streams, exit codes, workspaces."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

import docx
import jsonschema
import pytest
from ruamel.yaml import YAML

from docgen.cli import run

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
COMMANDS = [
    *([], ["init"], ["plan"]),
    *(["data"], ["data", "check"], ["data", "schema"], ["data", "excel"]),
    *(["template"], ["template", "build"], ["template", "check"], ["template", "vars"]),
]
PLAN = Path("out/2022/ke-hoach.docx")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "Văn phòng Sở"
    assert _docgen("init", str(folder))[0] == 0
    return folder


def _docgen(*arguments: str) -> tuple[int, str, str]:
    """Exit code, stdout, stderr."""
    stdout, stderr = io.StringIO(), io.StringIO()
    with redirect_stdout(stdout), redirect_stderr(stderr):
        code = run(arguments)
    return code, stdout.getvalue(), stderr.getvalue()


def _in(workspace: Path, *arguments: str) -> tuple[int, str, str]:
    return _docgen("-C", str(workspace), *arguments)


def _edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


# --- the words


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: " ".join(c) or "docgen")
def test_help_is_vietnamese(command: list[str]) -> None:
    code, said, complaint = _docgen(*command, "--help")
    assert (code, complaint) == (0, "")
    assert said.startswith(f"Cách dùng: {' '.join(['docgen', *command])} ")
    _assert_vietnamese(said)


WRONG = [
    ["plan"],
    ["plan", "2022", "2023"],
    ["plan", "2022", "--ofrce"],
    ["plan", "2022", "--out"],
    ["plan", "2022", "--pdf=1"],
    ["plan", "2022", "--out", __file__],
    *(["plan", year] for year in ("-1", "0", "99999", "abc", "2022.5", "1_000", "２０２２")),
    ["plna"],
    ["data", "chekc"],
    ["template", "--"],
    ["-C"],
    ["--json"],
    ["init"],
    ["init", __file__],
]


@pytest.mark.parametrize("arguments", WRONG, ids=lambda a: " ".join(a))
def test_a_wrong_command_line_is_said_in_two_vietnamese_lines(arguments: list[str]) -> None:
    code, said, complaint = _docgen(*arguments)
    assert (code, said) == (2, "")
    first, hint = complaint.splitlines()
    assert first.startswith("docgen: ")
    assert hint == "Gợi ý: xem cách dùng bằng docgen --help"
    _assert_vietnamese(complaint)


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [(["plann"], "plan"), (["data", "chekc"], "check"), (["plan", "1", "--forec"], "--force")],
)
def test_a_slip_of_the_finger_is_guessed(arguments: list[str], meant: str) -> None:
    assert f"(có phải ý bạn là {meant}?)" in _docgen(*arguments)[2]


@pytest.mark.parametrize("command", [[], ["data"], ["template"]])
def test_a_group_alone_shows_its_help(command: list[str]) -> None:
    code, said, complaint = _docgen(*command)
    assert (code, said) == (2, "")
    assert complaint == _docgen(*command, "--help")[1]


def _assert_vietnamese(text: str) -> None:
    english = r"usage|options?|commands?|arguments?|errors?|show|message|exit|missing|invalid"
    english += r"|default|required|unexpected|requires?|value|such|did you|try|is not|path|file"
    assert not re.search(rf"\b({english})\b", text.replace(__file__, ""), re.IGNORECASE)


# --- exit codes and streams


def test_exit_0_the_result_on_stdout(workspace: Path) -> None:
    assert _in(workspace, "plan", "2022") == (0, f"Đã ghi {PLAN.as_posix()}\n", "")
    assert (workspace / PLAN).is_file()


def test_exit_0_with_warnings(workspace: Path) -> None:
    code, said, complaint = _in(workspace, "plan", "2025")
    assert (code, complaint) == (0, "")
    assert said.startswith("Đã ghi out/2025/ke-hoach.docx\n")
    assert "data/2025/ke-hoach.md:4: DL115 cảnh báo: " in said
    assert said.endswith("0 lỗi, 1 cảnh báo\n")


def test_exit_1_bad_data_on_stderr(workspace: Path) -> None:
    _edit(workspace / "data/2022/ke-hoach.md", "nam: 2022", "nam: 2023")
    code, said, complaint = _in(workspace, "plan", "2022")
    assert (code, said) == (1, "")
    assert complaint.startswith("data/2022/ke-hoach.md:4: DL104 ")
    assert not (workspace / "out").exists()


def test_exit_1_the_faults_asked_for_are_the_result(workspace: Path) -> None:
    _edit(workspace / "data/2022/ke-hoach.md", "nam: 2022", "nam: 2023")
    code, said, complaint = _in(workspace, "data", "check")
    assert (code, complaint) == (1, "")
    assert said.startswith("data/2022/ke-hoach.md:4: DL104 ")
    assert said.endswith("1 lỗi, 1 cảnh báo\n")


def test_exit_2_no_workspace(tmp_path: Path) -> None:
    code, said, complaint = _in(tmp_path, "plan", "2022")
    assert (code, said) == (2, "")
    assert "không có thư mục data/" in complaint


def test_exit_2_nothing_to_check(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    code, said, complaint = _in(tmp_path, "data", "check")
    assert (code, said) == (2, "")
    assert "chưa có thư mục của năm nào" in complaint


def test_exit_3_what_the_machine_refuses(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", path.name)

    monkeypatch.setattr(Path, "exists", refuse)
    code, said, complaint = _in(workspace, "plan", "2022")
    assert (code, said) == (3, "")
    assert complaint.splitlines()[0] == "docgen: nhiem-vu.csv: không đủ quyền"


def test_exit_4_an_unreadable_template(workspace: Path) -> None:
    (workspace / "templates/docx/ten-loai.docx").write_bytes(b"PK")
    for command in (["plan", "2022"], ["template", "check"]):
        code, said, complaint = _in(workspace, *command)
        assert (code, said) == (4, "")
        assert complaint.startswith("docgen: templates/docx/ten-loai.docx: ")


def test_a_bug_keeps_its_traceback(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docgen.pipeline.plan", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        _in(workspace, "plan", "2022")


# --- JSON


def test_json_of_a_success(workspace: Path) -> None:
    code, said, complaint = _in(workspace, "plan", "2022", "--json")
    row = {"path": PLAN.as_posix(), "paper": "ke-hoach", "kind": "docx"}
    assert (code, json.loads(said), complaint) == (0, {"files": [row], "findings": []}, "")


def test_json_of_warnings(workspace: Path) -> None:
    code, said, _ = _in(workspace, "plan", "2025", "--json")
    report = json.loads(said)
    assert code == 0
    assert [f["kind"] for f in report["files"]] == ["docx"]
    (finding,) = report["findings"]
    assert finding == {
        "code": "DL115",
        "severity": "warning",
        "message": "Số liệu minh họa: văn bản in kèm dòng MINH HỌA, không dùng để ban hành",
        "path": "data/2025/ke-hoach.md",
        "line": 4,
        "excerpt": "minh_hoa: true",
        "hint": "bỏ minh_hoa khi mọi số liệu đã là thật",
    }


@pytest.mark.parametrize("command", [["plan", "2022"], ["data", "check", "2022"]])
def test_json_of_bad_data(workspace: Path, command: list[str]) -> None:
    _edit(workspace / "data/2022/ke-hoach.md", "nam: 2022", "nam: 2023")
    code, said, complaint = _in(workspace, *command, "--json")
    report = json.loads(said)
    assert (code, complaint, report["files"]) == (1, "", [])
    assert [(f["code"], f["severity"]) for f in report["findings"]] == [("DL104", "error")]


def test_json_of_templates(workspace: Path) -> None:
    code, said, _ = _in(workspace, "template", "check", "--json")
    assert (code, json.loads(said)) == (0, {"files": [], "findings": []})


# --- where the workspace is, where the paper goes


def test_the_workspace_is_the_current_folder(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace)
    assert _docgen("plan", "2022")[0] == 0
    assert (workspace / PLAN).is_file()


def test_the_workspace_is_named_by_the_environment(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCGEN_WORKSPACE", str(workspace))
    assert _docgen("plan", "2022")[0] == 0
    assert (workspace / PLAN).is_file()


def test_the_option_goes_before_the_environment(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCGEN_WORKSPACE", str(tmp_path / "nowhere"))
    assert _docgen("--workspace", str(workspace), "plan", "2022")[0] == 0
    assert (workspace / PLAN).is_file()


def test_out_is_a_folder_from_where_one_stands(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, said, _ = _in(workspace, "plan", "2022", "--out", "kết quả/năm 2022")
    target = tmp_path / "kết quả" / "năm 2022" / "ke-hoach.docx"
    assert (code, said) == (0, f"Đã ghi {target.as_posix()}\n")
    assert target.is_file()
    assert not (workspace / "out/2022").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="chỉ Linux có tên tệp không phải UTF-8")
def test_out_may_have_a_name_that_is_no_utf8(workspace: Path, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"k\xe9t")
    assert _in(workspace, "plan", "2022", "--out", str(folder))[0] == 0
    _edit(workspace / "data/2022/ke-hoach.md", "Thực hiện", "Triển khai")
    assert _in(workspace, "plan", "2022", "--out", str(folder))[0] == 0


def test_the_same_again_changes_nothing(workspace: Path) -> None:
    _in(workspace, "plan", "2022")
    before = (workspace / PLAN).stat().st_mtime_ns
    assert _in(workspace, "plan", "2022") == (0, f"Không đổi {PLAN.as_posix()}\n", "")
    assert (workspace / PLAN).stat().st_mtime_ns == before


def test_an_edited_paper_is_refused_and_with_force_kept(workspace: Path) -> None:
    _in(workspace, "plan", "2022")
    (workspace / PLAN).write_bytes(b"edited")
    code, said, complaint = _in(workspace, "plan", "2022")
    assert (code, said) == (1, "")
    assert "--force" in complaint
    assert (workspace / PLAN).read_bytes() == b"edited"
    code, said, _ = _in(workspace, "plan", "2022", "--force")
    kept = "out/2022/ke-hoach.ban-cu-1.docx"
    assert said == f"Đã ghi {PLAN.as_posix()}\n  bản đã sửa tay được giữ ở {kept}\n"
    assert (workspace / kept).read_bytes() == b"edited"
    assert _in(workspace, "plan", "2022")[0] == 0


# --- init, data, template


def test_init_twice_is_refused_and_changes_nothing(workspace: Path) -> None:
    file = workspace / "data/co-quan.yaml"
    file.write_text("ten: Sở Nội vụ\n", encoding="utf-8")
    code, said, complaint = _docgen("init", str(workspace))
    assert (code, said) == (2, "")
    assert "docgen không ghi đè, chưa ghi gì" in complaint
    assert len(complaint.splitlines()) == 2
    assert file.read_text(encoding="utf-8") == "ten: Sở Nội vụ\n"


def test_a_new_workspace_has_no_fault(workspace: Path) -> None:
    assert _in(workspace, "data", "check", "2022") == (0, "Dữ liệu năm 2022: không có lỗi\n", "")
    assert _in(workspace, "template", "check") == (0, "Các mẫu: không có lỗi\n", "")


def test_the_workbook_gives_the_same_paper(workspace: Path) -> None:
    _in(workspace, "plan", "2022")
    from_csv = (workspace / PLAN).read_bytes()
    code, said, _ = _in(workspace, "data", "excel", "2022")
    assert code == 0
    assert said.startswith("Đã ghi data/2022/nhiem-vu.xlsx\n")
    assert not (workspace / "data/2022/nhiem-vu.csv").exists()
    (workspace / PLAN).unlink()
    assert _in(workspace, "plan", "2022")[0] == 0
    assert (workspace / PLAN).read_bytes() == from_csv
    assert _in(workspace, "data", "excel", "2022")[0] == 2


def test_a_csv_open_in_excel_is_not_left_beside_its_workbook(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(os, "rename", refuse)
    code, _, complaint = _in(workspace, "data", "excel", "2022")
    assert code == 3
    assert "đóng tệp nếu đang mở trong Excel" in complaint
    assert not (workspace / "data/2022/nhiem-vu.xlsx").exists()
    assert _in(workspace, "data", "check", "2022")[0] == 0


def test_the_committed_schemas_are_those_docgen_writes(workspace: Path) -> None:
    committed = {f.name: f.read_bytes() for f in (ROOT / "data/luoc-do").iterdir()}
    for file in (workspace / "data/luoc-do").iterdir():
        file.unlink()
    assert _in(workspace, "data", "schema")[0] == 0
    written = {f.name: f.read_bytes() for f in (workspace / "data/luoc-do").iterdir()}
    assert written == committed


SHIPPED = [*sorted((ROOT / "data").glob("*.yaml")), *sorted((ROOT / "data").glob("*/*.md"))]


@pytest.mark.parametrize("file", SHIPPED, ids=lambda f: f.relative_to(ROOT).as_posix())
def test_shipped_data_holds_to_the_schema_it_names(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    declared = text.split("---\n")[1] if file.suffix == ".md" else text
    named = re.search(r"^# yaml-language-server: \$schema=(\S+)$", declared, re.MULTILINE)
    assert named is not None
    schema = json.loads((file.parent / named[1]).read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.Draft7Validator(schema).validate(_plain(YAML(typ="safe").load(declared)))


def _plain(value: Any) -> Any:
    """As JSON has it: a date is the text that was typed."""
    return json.loads(json.dumps(value, default=str))


def test_templates_built_twice_stay_and_edited_ones_are_kept(workspace: Path) -> None:
    name = "templates/docx/ten-loai.docx"
    template = workspace / name
    for _ in range(2):
        assert _in(workspace, "template", "build") == (0, f"Không đổi {name}\n", "")
    template.write_bytes(template.read_bytes() + b" ")
    edited = template.read_bytes()
    code, said, complaint = _in(workspace, "template", "build")
    assert (code, said) == (1, "")
    assert complaint.startswith(f"docgen: {name}: ")
    assert template.read_bytes() == edited
    code, said, _ = _in(workspace, "template", "build", "--force")
    assert code == 0
    assert template.read_bytes() != edited
    assert (workspace / "templates/docx/ten-loai.ban-cu-1.docx").read_bytes() == edited


def test_the_names_a_template_may_use_are_described() -> None:
    code, said, _ = _docgen("template", "vars")
    assert code == 0
    assert all(re.fullmatch(r"[a-z_]+ {2,}\S.*", line) for line in said.splitlines())
    assert "trich_yeu" in said


def test_what_is_typed_is_printed(workspace: Path) -> None:
    odd = """R&D, CCHC&VTLT, a < b > c, "ngoặc kép", 'nháy đơn', <w:p/>, &amp;, 100%"""
    _edit(workspace / "data/2022/ke-hoach.md", "# I. ", f"Gồm {odd}\n\n# I. ")
    assert _in(workspace, "plan", "2022")[0] == 0
    texts = [p.text for p in docx.Document(str(workspace / PLAN)).paragraphs]
    assert f"Gồm {odd}" in [text.replace("\u00a0", " ") for text in texts]


# --- as a process


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--help"], 0, "Cách dùng: docgen"),
        (["plan", "2022"], 0, "Đã ghi"),
        (["plan", "1"], 2, "không phải là năm"),
        (["data", "check", "1999"], 1, "Không có dữ liệu năm 1999"),
    ],
)
def test_a_console_of_an_old_code_page(
    workspace: Path, arguments: list[str], code: int, said: str
) -> None:
    old = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0", "DOCGEN_WORKSPACE": str(workspace)}
    done = subprocess.run(  # noqa: S603 -- our own command
        [sys.executable, "-m", "docgen", *arguments],
        env={**os.environ, **old},
        capture_output=True,
        check=False,
    )
    assert done.returncode == code
    assert said in (done.stdout + done.stderr).decode("utf-8")


# Two plans by turns into one folder, for ever: whenever killed, it may be in the middle of one.
_ENDLESS = """
import sys
from docgen.cli import run
while True:
    for year in ("2022", "2025"):
        run(["-C", sys.argv[1], "plan", year, "--out", sys.argv[2]])
"""
# One plan that stops for good before its n-th fsync or replace.
_STOPPING = """
import os, sys, time
from docgen.cli import run
left = int(sys.argv[3])
def stopping(call):
    def stop_or_call(*arguments):
        global left
        left -= 1
        if left < 0:
            print("here", flush=True)
            time.sleep(60)
        return call(*arguments)
    return stop_or_call
os.fsync, os.replace = stopping(os.fsync), stopping(os.replace)
run(["-C", sys.argv[1], "plan", "2025", "--out", sys.argv[2]])
"""


@pytest.fixture
def both(workspace: Path, tmp_path: Path) -> Iterator[tuple[Path, set[bytes]]]:
    """The folder two years write into, and the two papers it may hold."""
    papers = set()
    for year in ("2022", "2025"):
        assert _in(workspace, "plan", year, "--out", str(tmp_path / year))[0] == 0
        papers.add((tmp_path / year / "ke-hoach.docx").read_bytes())
    assert _in(workspace, "plan", "2022", "--out", str(tmp_path / "both"))[0] == 0
    yield tmp_path / "both", papers


@pytest.mark.parametrize("stop", range(6))
def test_a_kill_before_each_step_of_writing(
    workspace: Path, both: tuple[Path, set[bytes]], stop: int
) -> None:
    out, papers = both
    command = [sys.executable, "-c", _STOPPING, str(workspace), str(out), str(stop)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as child:  # noqa: S603 -- ours
        assert child.stdout is not None
        assert child.stdout.readline() == "here\n"
        child.kill()
    _assert_whole(workspace, out, papers)


def test_a_kill_at_any_moment(workspace: Path, both: tuple[Path, set[bytes]]) -> None:
    out, papers = both
    command = [sys.executable, "-c", _ENDLESS, str(workspace), str(out)]
    for wait in range(8):
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:  # noqa: S603 -- ours
            assert child.stdout is not None
            child.stdout.readline()  # it has begun to write
            with pytest.raises(subprocess.TimeoutExpired):
                child.wait(0.017 * wait)
            child.kill()
        _assert_whole(workspace, out, papers)


def _assert_whole(workspace: Path, out: Path, papers: set[bytes]) -> None:
    assert (out / "ke-hoach.docx").read_bytes() in papers
    for year in ("2022", "2025"):
        code, _, complaint = _in(workspace, "plan", year, "--out", str(out))
        assert (code, complaint) == (0, "")
    assert [f.name for f in out.iterdir()] == ["ke-hoach.docx"]
