"""`docgen status` says how the year stands whatever fault its data have."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from docgen.model.ky_bao_cao import TEN_KY
from tests.commands import edit, inside, plan_issued

if TYPE_CHECKING:
    from pathlib import Path

TASKS = "data/2022/nhiem-vu.csv"
AGENCY = "data/co-quan.yaml"
PLAN = "data/2022/ke-hoach.md"
STANDING = ("paper", "deadline", "state", "number", "date")


def papers(office: Path) -> dict[str, dict[str, object]]:
    said = json.loads(inside(office, "status", "2022", "--json")[1])
    return {paper["paper"]: paper for paper in said["papers"]}


@pytest.mark.parametrize(
    ("name", "old", "new", "code"),
    [
        (TASKS, ";50\n", ";5o\n", "DL210"),
        (TASKS, None, None, ""),
        ("data/danh-ba.yaml", None, None, ""),
        (AGENCY, None, None, ""),
        (PLAN, None, None, ""),
        ("data/2022/ke-hoach.md", "loai: ke_hoach", "loai: ke_hoachh", ""),
    ],
)
def test_every_paper_is_there_with_the_fault_beside_it(
    office: Path, name: str, old: str | None, new: str | None, code: str
) -> None:
    sound = papers(office)
    if old is None or new is None:
        (office / name).unlink()
    else:
        edit(office / name, old, new)
    exit_code, out, err = inside(office, "status", "2022")
    faulty = papers(office)
    assert exit_code == 1, out + err
    assert out.startswith("Văn bản"), out + err
    assert f"{name}:" in out
    assert code in out
    assert faulty.keys() == sound.keys()
    plan = faulty["ke-hoach"]
    assert (plan["state"], plan["number"]) == ("da_ban_hanh", "05/KH-STP")
    assert plan["findings"]
    # When reports are due is typed in the agency's file, when the plan is in its own.
    unknown = {AGENCY: TEN_KY, PLAN: ("ke-hoach",)}.get(name, ())
    for ten in sound.keys() - set(unknown):
        told = [{key: side[ten][key] for key in STANDING} for side in (sound, faulty)]
        assert told[0] == told[1]


def test_a_ledger_that_cannot_be_read_tells_nothing(office: Path) -> None:
    (office / "data/ban-hanh.yaml").write_bytes(b"van_ban: [\n")
    code, out, err = inside(office, "status", "2022")
    assert code == 1
    assert "data/ban-hanh.yaml" in out + err
    assert "Tình trạng" not in out


def test_a_draft_that_issuing_would_refuse_is_not_clean(workspace: Path) -> None:
    letter = "out/2022/chi-dao-thang-01.docx"
    assert inside(workspace, "directive", "2022")[0] == 0
    assert letter not in inside(workspace, "status", "2022")[1]  # nobody can cite the plan yet
    plan_issued(workspace)
    code, said, _ = inside(workspace, "status", "2022")
    assert code == 0, said
    assert f"{letter}: DL538 cảnh báo: Dự thảo còn chỗ dẫn văn bản để trống số, ngày" in said
    assert "`docgen directive 2022`" in said
    assert inside(workspace, "directive", "2022")[0] == 0
    assert letter not in inside(workspace, "status", "2022")[1]
    edit(workspace / "data/2022/chi-dao-thang-01.md", "đôn đốc việc viết", "đôn đốc viết")
    said = inside(workspace, "status", "2022")[1]
    assert f"{letter}: DL543 cảnh báo: Dự thảo viết trước khi dữ liệu thay đổi" in said
    (workspace / letter).write_bytes(b"none")
    said = inside(workspace, "status", "2022")[1]
    assert f"{letter}: DL524 Không phải tệp .docx" in said
    assert "rồi viết lại dự thảo bằng `docgen directive 2022`" in said


def test_a_sentence_that_cites_two_papers_is_told_when_one_has_its_number(workspace: Path) -> None:
    letter = "out/2022/tinh-nguyen/doi-1-cong-van.docx"
    assert inside(workspace, "volunteer", "2022", "doi-1")[0] == 0
    plan_issued(workspace)
    told = f"{letter}: DL538 cảnh báo: Dự thảo còn chỗ dẫn văn bản để trống số, ngày"
    assert told in inside(workspace, "status", "2022")[1]
    assert inside(workspace, "volunteer", "2022", "doi-1")[0] == 0
    assert letter not in inside(workspace, "status", "2022")[1]  # its team's plan is a draft


def test_a_text_under_another_name_is_a_fault_of_its_paper(office: Path) -> None:
    typed = office / "data/2022/bao-cao/quy-1.md"
    typed.rename(typed.with_name("quy-1.md.txt"))
    exit_code, out, _ = inside(office, "status", "2022")
    assert exit_code == 1
    assert "data/2022/bao-cao/quy-1.md: DL001 " in out
