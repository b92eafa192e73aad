"""A year's files, read once for all the papers made of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docgen.loading import year as loading
from docgen.loading.codes import Code
from docgen.papers import papers_of
from docgen.papers.at_hand import AtHand
from docgen.workspace import Workspace
from tests.papers import ROOT


def test_what_is_found_of_one_paper_is_found_of_no_other() -> None:
    at_hand = AtHand(Workspace.at(ROOT), 2022)
    one, other = at_hand.year, at_hand.year
    one.plan.report.error(Code.NO_TEXT, "lỗi của kế hoạch")
    one.table.error(Code.CELL_EMPTY, "lỗi của bảng")
    assert len(one.findings) == len(other.findings) + 2
    assert at_hand.year.findings == other.findings


def test_all_papers_of_a_year_read_its_plan_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    workspace = Workspace.at(tmp_path)
    read_year, asked = loading.read_year, list[int]()

    def counted(workspace: Workspace, nam: int) -> loading.ReadYear:
        asked.append(nam)
        return read_year(workspace, nam)

    monkeypatch.setattr(loading, "read_year", counted)
    at_hand = AtHand(workspace, 2022)
    made = [kind.make(at_hand).ten for kind in papers_of(workspace, 2022)]
    assert len(made) > 10
    assert asked == [2022]
