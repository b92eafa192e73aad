"""The command line as a user meets it: words, streams, exit codes, workspaces."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.commands import docgen, edit, inside

ROOT = Path(__file__).parent.parent
COMMANDS = [
    *([], ["init"], ["plan"], ["directive"]),
    *(["data"], ["data", "check"], ["data", "schema"], ["data", "excel"]),
    *(["issue"], ["register"], ["status"]),
    *(["template"], ["template", "build"], ["template", "check"], ["template", "vars"]),
]
PLAN = Path("out/2022/ke-hoach.docx")
LETTER = Path("out/2022/chi-dao-thang-01.docx")


# --- the words


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: " ".join(c) or "docgen")
def test_help_is_vietnamese(command: list[str]) -> None:
    code, said, complaint = docgen(*command, "--help")
    assert (code, complaint) == (0, "")
    assert said.startswith(f"Cách dùng: {' '.join(['docgen', *command])} ")
    _assert_vietnamese(said)


WRONG = [
    ["plan"],
    ["plan", "2022", "2023"],
    ["plan", "2022", "--ofrce"],
    ["plan", "2022", "--out"],
    ["plan", "2022", "--out", ""],
    ["plan", "2022", "--out", " "],
    ["plan", "2022", "--pdf=1"],
    ["plan", "2022", "--out", __file__],
    *(["plan", year] for year in ("-1", "0", "99999", "abc", "2022.5", "1_000", "２０２２")),
    ["plna"],
    ["issue", "2022", "ke-hoach"],
    ["issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-13-01"],
    ["issue", "2022", "ke-hoach", "--so", "0", "--ngay", "2022-01-12"],
    ["register"],
    ["status", "2022", "2023"],
    ["data", "chekc"],
    ["template", "--"],
    ["-C"],
    ["--json"],
    ["init"],
    ["init", __file__],
    ["check", "--format", "html", "a.docx"],
    ["check", "--norm", "nd31", "a.docx"],
    ["check", "--fix=co", "a.docx"],
    ["register", "2022", "--csv", str(Path(__file__).parent)],
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_a_wrong_command_line_is_said_in_two_vietnamese_lines(arguments: list[str]) -> None:
    code, said, complaint = docgen(*arguments)
    assert (code, said) == (2, "")
    first, hint = complaint.splitlines()
    assert first.startswith("docgen: ")
    assert re.fullmatch(r"Gợi ý: xem cách dùng bằng docgen( [a-z]+){0,2} --help", hint)
    _assert_vietnamese(complaint)


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        (["plan"], "docgen plan --help"),
        (["plan", "2022", "--xyz"], "docgen plan --help"),
        (["data", "check", "2022", "2023"], "docgen data check --help"),
        (["data", "chekc"], "docgen data --help"),
        (["plann"], "docgen --help"),
    ],
)
def test_the_help_named_is_that_of_the_command(arguments: list[str], asked: str) -> None:
    assert docgen(*arguments)[2].endswith(f"xem cách dùng bằng {asked}\n")


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["plann"], "plan, explain"),
        (["data", "chekc"], "check"),
        (["plan", "1", "--forec"], "--force"),
    ],
)
def test_a_slip_of_the_finger_is_guessed(arguments: list[str], meant: str) -> None:
    assert f"(có phải ý bạn là {meant}?)" in docgen(*arguments)[2]


@pytest.mark.parametrize("command", [[], ["data"], ["template"]])
def test_a_group_alone_shows_its_help(command: list[str]) -> None:
    code, said, complaint = docgen(*command)
    assert (code, said) == (2, "")
    assert complaint == docgen(*command, "--help")[1]


def _assert_vietnamese(text: str) -> None:
    english = r"usage|options?|commands?|arguments?|errors?|show|message|exit|missing|invalid"
    english += r"|default|required|unexpected|requires?|value|such|did you|try|is not|path|file"
    words = re.sub(r"--[a-z-]+", "", text.replace(__file__, ""))  # options have English names
    assert not re.search(rf"\b({english})\b", words, re.IGNORECASE)


# --- exit codes and streams


def test_exit_0_the_result_on_stdout(workspace: Path) -> None:
    assert inside(workspace, "plan", "2022") == (0, f"Đã ghi {PLAN.as_posix()}\n", "")
    assert (workspace / PLAN).is_file()


def test_exit_0_with_warnings(workspace: Path) -> None:
    code, said, complaint = inside(workspace, "plan", "2025")
    assert (code, complaint) == (0, "")
    assert said.startswith("Đã ghi out/2025/ke-hoach.docx\n")
    assert "data/2025/ke-hoach.md:4: DL115 cảnh báo: " in said
    assert said.endswith("0 lỗi, 1 cảnh báo\n")


def test_exit_1_bad_data_on_stderr(workspace: Path) -> None:
    edit(workspace / "data/2022/ke-hoach.md", "nam: 2022", "nam: 2023")
    code, said, complaint = inside(workspace, "plan", "2022")
    assert (code, said) == (1, "")
    assert complaint.startswith("data/2022/ke-hoach.md:4: DL104 ")
    assert not (workspace / PLAN).exists()


def test_exit_1_the_faults_asked_for_are_the_result(workspace: Path) -> None:
    edit(workspace / "data/2022/ke-hoach.md", "nam: 2022", "nam: 2023")
    code, said, complaint = inside(workspace, "data", "check")
    assert (code, complaint) == (1, "")
    assert "\ndata/2022/ke-hoach.md:4: DL104 " in said
    assert said.endswith("1 lỗi, 7 cảnh báo\n")


def test_exit_2_no_workspace(tmp_path: Path) -> None:
    code, said, complaint = inside(tmp_path, "plan", "2022")
    assert (code, said) == (2, "")
    assert "không có thư mục data/" in complaint


def test_exit_2_nothing_to_check(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    code, said, complaint = inside(tmp_path, "data", "check")
    assert (code, said) == (2, "")
    assert "chưa có thư mục của năm nào" in complaint


def test_exit_3_what_the_machine_refuses(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", path.name)

    monkeypatch.setattr(Path, "exists", refuse)
    code, said, complaint = inside(workspace, "plan", "2022")
    assert (code, said) == (3, "")
    assert complaint.splitlines()[0] == "docgen: ra-soat.yaml: không đủ quyền"


def test_exit_4_an_unreadable_template(workspace: Path) -> None:
    (workspace / "templates/docx/ten-loai.docx").write_bytes(b"PK")
    for command in (["plan", "2022"], ["template", "check"]):
        code, said, complaint = inside(workspace, *command)
        assert code == 4
        assert (said + complaint).startswith("templates/docx/ten-loai.docx: DL420 Không đọc được")


def test_a_bug_keeps_its_traceback(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docgen.pipeline.write", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        inside(workspace, "plan", "2022")


# --- JSON


def test_json_of_a_success(workspace: Path) -> None:
    code, said, complaint = inside(workspace, "plan", "2022", "--json")
    row = {"path": PLAN.as_posix(), "paper": "ke-hoach", "kind": "docx"}
    assert (code, json.loads(said), complaint) == (0, {"files": [row], "findings": []}, "")


def test_json_of_the_letter(workspace: Path) -> None:
    code, said, complaint = inside(workspace, "directive", "2022", "--json")
    report = json.loads(said)
    row = {"path": LETTER.as_posix(), "paper": "chi-dao-thang-01", "kind": "docx"}
    assert (code, report["files"], complaint) == (0, [row], "")
    assert [finding["code"] for finding in report["findings"]] == ["DL115"]


def test_the_letter_is_written_beside_the_plan_and_kept_when_edited(workspace: Path) -> None:
    for command in ("plan", "directive"):
        assert inside(workspace, command, "2022")[0] == 0
    assert (workspace / PLAN).is_file()
    letter = workspace / LETTER
    letter.write_bytes(letter.read_bytes() + b" ")
    assert inside(workspace, "directive", "2022")[0] == 1
    code, said, _ = inside(workspace, "directive", "2022", "--force")
    assert (code, said.splitlines()[1]) == (
        0,
        "  bản cũ được giữ ở out/2022/chi-dao-thang-01.ban-cu-1.docx",
    )


def test_json_of_warnings(workspace: Path) -> None:
    code, said, _ = inside(workspace, "plan", "2025", "--json")
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
    edit(workspace / "data/2022/ke-hoach.md", "nam: 2022", "nam: 2023")
    code, said, complaint = inside(workspace, *command, "--json")
    report = json.loads(said)
    assert (code, complaint, report["files"]) == (1, "", [])
    errors = [f["code"] for f in report["findings"] if f["severity"] == "error"]
    assert errors == ["DL104"]


def test_json_of_templates(workspace: Path) -> None:
    code, said, _ = inside(workspace, "template", "check", "--json")
    assert (code, json.loads(said)) == (0, {"files": [], "findings": []})
