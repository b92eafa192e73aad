"""`docgen status` says how the year stands whatever fault its data have."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from docgen.model.ky_bao_cao import TEN_KY
from tests.commands import docgen, edit, inside, nothing_invented, plan_issued

if TYPE_CHECKING:
    from pathlib import Path

TASKS = "data/2022/nhiem-vu.csv"
AGENCY = "data/co-quan.yaml"
PLAN = "data/2022/ke-hoach.md"
STANDING = ("paper", "deadline", "state", "number", "date")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nam") / "so"
    assert docgen("init", str(folder))[0] == 0
    nothing_invented(folder)
    plan_issued(folder)
    return folder


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
    made: Path, name: str, old: str | None, new: str | None, code: str
) -> None:
    sound = papers(made)
    file = made / name
    before = file.read_bytes()
    try:
        if old is None or new is None:
            file.unlink()
        else:
            edit(file, old, new)
        exit_code, out, err = inside(made, "status", "2022")
        faulty = papers(made)
    finally:
        file.write_bytes(before)
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


def test_a_ledger_that_cannot_be_read_tells_nothing(made: Path) -> None:
    ledger = made / "data/ban-hanh.yaml"
    before = ledger.read_bytes()
    try:
        ledger.write_bytes(b"van_ban: [\n")
        code, out, err = inside(made, "status", "2022")
    finally:
        ledger.write_bytes(before)
    assert code == 1
    assert "data/ban-hanh.yaml" in out + err
    assert "Tình trạng" not in out
