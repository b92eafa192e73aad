"""A column whose heading nobody knows is said, and what stands in it is judged for nothing."""

from __future__ import annotations

import csv
import shutil
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from docgen.loading.duty_table import DUTY
from docgen.loading.ket_qua import RESULTS
from docgen.loading.roster import ROSTER
from docgen.loading.task_table import TASKS
from docgen.papers.data_check import check_year
from docgen.vietnamese import hieu_ngay
from docgen.workspace import Workspace

ROOT = Path(__file__).parent
BASE = ROOT / "errors/_goc"
DUTY_ROWS = ROOT / "errors/lich-truc-cot-sai/data/2022/tinh-nguyen/doi-1-lich-truc.csv"
TABLES = {
    "nhiem-vu": (TASKS, BASE / "data/2022/nhiem-vu.csv"),
    "ket-qua": (RESULTS, BASE / "ket-qua.csv"),
    "tinh-nguyen/doi-1": (ROSTER, BASE / "tinh-nguyen/doi-1.csv"),
    "tinh-nguyen/doi-1-lich-truc": (DUTY, DUTY_ROWS),
}


def _cases() -> list[tuple[str, int]]:
    return [
        (stem, place)
        for stem, (table, source) in TABLES.items()
        for place, heading in enumerate(_rows(source)[0])
        if table.column_of(heading) or source == DUTY_ROWS
    ]


def _rows(source: Path) -> list[list[str]]:
    with source.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    year = tmp_path / "data/2022"
    shutil.copytree(BASE / "tinh-nguyen", year / "tinh-nguyen")
    shutil.copyfile(BASE / "ket-qua.csv", year / "ket-qua.csv")
    shutil.copyfile(BASE / "chi-doan.yaml", tmp_path / "data/chi-doan.yaml")
    return Workspace(tmp_path)


def _write(workspace: Workspace, stem: str, suffix: str, rows: list[list[str]]) -> None:
    path = workspace.year_data(2022) / f"{stem}{suffix}"
    path.with_suffix(".csv").unlink(missing_ok=True)
    if suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
        return
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append([_as_excel_keeps_it(cell) for cell in row])
    book.save(path)


def _as_excel_keeps_it(cell: str) -> datetime | str:
    try:
        return datetime.combine(hieu_ngay(cell), time())
    except ValueError:
        return cell


def _codes(workspace: Workspace) -> list[str]:
    return [finding.code for finding in check_year(workspace, 2022, date(2022, 12, 31))]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize(("stem", "place"), _cases(), ids=str)
def test_only_the_heading_is_at_fault(
    workspace: Workspace, stem: str, place: int, suffix: str
) -> None:
    table, source = TABLES[stem]
    rows = _rows(source)
    if source == DUTY_ROWS:
        rows[0] = ["Ngày", "Ca", "Người trực"]
    _write(workspace, stem, suffix, rows)
    before = _codes(workspace)
    missing = table.column_of(rows[0][place]) not in table.may_lack
    rows[0][place] = "Xyz"
    _write(workspace, stem, suffix, rows)
    told = _codes(workspace)
    assert [c for c in told if c not in before] == ["DL201", "DL202"][not missing :]
