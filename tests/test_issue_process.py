"""`docgen issue` raced and killed: one paper, one number, a ledger that always reads."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tests.commands import edit, inside, not_invented
from tests.processes import kill_before_step, start

LEDGER = "data/ban-hanh.yaml"
ARCHIVES = "data/2022/da-ban-hanh"


@pytest.fixture
def workspace(workspace: Path) -> Path:
    not_invented(workspace / "data/co-quan.yaml")
    for command in ("plan", "directive"):
        assert inside(workspace, command, "2022")[0] == 0
    return workspace


def issuing(ten: str, so: int) -> tuple[str, ...]:
    return "issue", "2022", ten, "--so", str(so), "--ngay", "2022-01-12"


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        (("ke-hoach", 15), ("ke-hoach", 16), "DL514"),
        (("ke-hoach", 15), ("chi-dao-thang-01", 15), "DL513"),
    ],
    ids=["one paper, two numbers", "one number, two papers"],
)
def test_of_two_at_once_one_wins(
    workspace: Path, first: tuple[str, int], second: tuple[str, int], why: str
) -> None:
    edit(workspace / "data/2022/chi-dao-thang-01.md", "{{ ke_hoach }}", "Kế hoạch của Sở")
    assert inside(workspace, "directive", "2022")[0] == 0
    both = [start(workspace, *issuing(*first)), start(workspace, *issuing(*second))]
    said = [child.communicate(timeout=60) for child in both]
    assert sorted(child.returncode for child in both) == [0, 1], said
    refused = next(err for child, (_, err) in zip(both, said, strict=True) if child.returncode)
    assert why in refused
    assert (workspace / LEDGER).read_text(encoding="utf-8").count("- nam: 2022") == 1
    assert len(list((workspace / ARCHIVES).iterdir())) == 1


def test_two_papers_at_once_both_get_in(workspace: Path) -> None:
    edit(workspace / "data/2022/chi-dao-thang-01.md", "{{ ke_hoach }}", "Kế hoạch của Sở")
    assert inside(workspace, "directive", "2022")[0] == 0
    papers = (("ke-hoach", 15), ("chi-dao-thang-01", 16))
    both = [start(workspace, *issuing(*paper)) for paper in papers]
    assert [child.wait(timeout=60) for child in both] == [0, 0]
    assert (workspace / LEDGER).read_text(encoding="utf-8").count("- nam: 2022") == 2
    for child in both:
        child.communicate()


@pytest.mark.parametrize("stop", range(5))
def test_a_kill_before_each_step_leaves_a_draft_or_an_issued_paper(
    workspace: Path, stop: int
) -> None:
    kill_before_step(stop, workspace, *issuing("ke-hoach", 15))
    _assert_draft_or_issued(workspace)


def test_a_kill_at_any_moment(workspace: Path) -> None:
    for wait in range(6):
        child = start(workspace, *issuing("ke-hoach", 15))
        time.sleep(0.25 + 0.05 * wait)
        child.kill()
        child.communicate()
        _assert_draft_or_issued(workspace)
        for left in (workspace / LEDGER, *(workspace / ARCHIVES).glob("*")):
            left.unlink(missing_ok=True)


def _assert_draft_or_issued(workspace: Path) -> None:
    code, said, complaint = inside(workspace, "status", "2022", "--json")
    assert (code, complaint) == (0, "")
    issued = '"da_ban_hanh"' in said
    assert (workspace / LEDGER).exists() == issued
    code, _, complaint = inside(workspace, *issuing("ke-hoach", 15))
    assert (code == 1 and "DL514" in complaint) if issued else (code, complaint) == (0, "")
    names = [file.name for file in (workspace / ARCHIVES).iterdir()]
    assert names == ["15-KH-STP-ke-hoach.docx"]
    if not issued:  # the issue just done swept up what the kill left
        assert not [f for f in (workspace / "data").rglob("*") if f.name.startswith(".")]


def test_a_ledger_that_cannot_be_written_leaves_a_draft(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace

    def refuse(source: Path, target: Path) -> None:
        if Path(target).name == "ban-hanh.yaml":
            raise PermissionError(13, "in use")
        real(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    issue = ("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")
    assert inside(workspace, *issue)[0] == 3
    assert inside(workspace, "plan", "2022")[0] == 0
    monkeypatch.undo()
    assert inside(workspace, *issue)[0] == 0


def test_a_faulty_ledger_is_never_written_over(workspace: Path) -> None:
    issue = ("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")
    inside(workspace, *issue)
    ledger = workspace / LEDGER
    edit(ledger, "ngay: 12/01/2022", "ngay: 31/02/2022")
    before = ledger.read_bytes()
    letter = ("issue", "2022", "chi-dao-thang-01", "--so", "16", "--ngay", "2022-01-12")
    code, _, complaint = inside(workspace, *letter)
    assert code == 1
    assert complaint.startswith("data/ban-hanh.yaml:10: DL102 ")
    assert ledger.read_bytes() == before
