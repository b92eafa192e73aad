"""Whatever stands in a file, reading it ends in findings, never in a traceback."""

from __future__ import annotations

import random
import shutil
from datetime import date
from pathlib import Path

import pytest

from docgen.compose import bao_cao
from docgen.errors import BadData
from docgen.findings import errors_among
from docgen.loading.bao_cao import load_report
from docgen.loading.excel import task_workbook
from docgen.loading.excel_ket_qua import results_workbook
from docgen.loading.ket_qua import load_results
from docgen.loading.team import load_letter_of_team
from docgen.loading.year import load_year, read_year
from docgen.papers.data_check import check_year
from docgen.workspace import Workspace

_BASE = Path(__file__).parents[2] / "errors" / "_goc"
_FILES = ("co-quan.yaml", "danh-ba.yaml", "2022/ke-hoach.md", "2022/nhiem-vu.csv")
_LOG = """Ngày;Nhiệm vụ;Đơn vị;Sản phẩm;Số lượng;Đơn vị tính;Kinh phí (đồng);Minh chứng;Minh họa
12/01/2022;1;Văn phòng Sở;Bài viết;02;bài;0;Cổng Thông tin điện tử;x
13/6/2022;2;"Phòng Tổng hợp, kế hoạch";Lớp tập huấn;1,5;lớp;1.250.000;;
"""
_PIECES = (
    *(b'"', b"'", b": ", b" # ", b"{{", b"}}", b"{%", b"*", b"&", b"!", b"\t", b"\n", b"\r", b"- "),
    *(b"[", b"]", b"{", b"|", b">", b"%", b"@", b"`", b"\0", b"\xff", b"\xc2\x85", b"---\n", b";"),
    *(b"? ", b"<<: ", b"\xef\xbb\xbf", b"# ", b"a) ", b"9" * 50, b"# IIII. x\n", b"\xed\xa0\x80"),
)


def _spoil(content: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(spoilt))
        if chance.random() < 0.7:
            spoilt[place:place] = chance.choice(_PIECES)
        else:
            del spoilt[place : place + chance.randint(1, 30)]
    return bytes(spoilt)


@pytest.mark.parametrize("name", ["2022/ket-qua.csv", "2022/ket-qua.xlsx"])
def test_a_spoilt_log_is_read_or_reported(name: str, tmp_path: Path) -> None:
    shutil.copytree(_BASE, tmp_path, dirs_exist_ok=True)
    workspace = Workspace(tmp_path)
    path = workspace.data / name
    log = workspace.data / "2022/ket-qua.csv"
    log.write_text(_LOG, encoding="utf-8")
    if name.endswith(".xlsx"):
        nam, results = load_results(workspace, 2022)
        path.write_bytes(results_workbook(2022, nam.co_quan, nam.nhiem_vu, results))
        log.unlink()
    content = path.read_bytes()
    chance = random.Random(name)  # noqa: S311 -- the same spoilt files on every run, no secret
    for _ in range(60):
        path.write_bytes(_spoil(content, chance))
        check_year(workspace, 2022, date(2022, 12, 31))


def test_a_spoilt_report_is_composed_or_reported(tmp_path: Path) -> None:
    shutil.copytree(_BASE, tmp_path, dirs_exist_ok=True)
    workspace = Workspace(tmp_path)
    shutil.copyfile(_BASE / "ket-qua.csv", workspace.data / "2022/ket-qua.csv")
    path = workspace.data / "2022/bao-cao/quy-1.md"
    path.parent.mkdir()
    content = (_BASE / "bao-cao.md").read_bytes()
    chance = random.Random("bao-cao")  # noqa: S311 -- the same spoilt files on every run, no secret
    for _ in range(120):
        path.write_bytes(_spoil(content, chance))
        try:
            year = read_year(workspace, 2022)
            bao_cao.compose(*load_report(workspace, year, "quy-1", date(2022, 12, 31))[:2])
        except BadData as error:
            assert error.findings


@pytest.mark.parametrize("name", [*_FILES, "2022/nhiem-vu.xlsx"])
def test_a_spoilt_file_is_read_or_reported(name: str, tmp_path: Path) -> None:
    shutil.copytree(_BASE, tmp_path, dirs_exist_ok=True)
    workspace = Workspace(tmp_path)
    path = workspace.data / name
    if name.endswith(".xlsx"):
        path.write_bytes(task_workbook(load_year(workspace, 2022)[0]))
        (workspace.data / "2022/nhiem-vu.csv").unlink()
    content = path.read_bytes()
    chance = random.Random(name)  # noqa: S311 -- the same spoilt files on every run, no secret
    for _ in range(60):
        path.write_bytes(_spoil(content, chance))
        try:
            load_year(workspace, 2022)
        except BadData as error:
            assert error.findings


_TEAM = ("chi-doan.yaml", "doi-1.md", "doi-1-cong-van.md", "doi-1.csv", "doi-1-lich-truc.csv")


@pytest.mark.parametrize("name", _TEAM)
def test_a_spoilt_file_of_a_team_is_read_or_reported(name: str, tmp_path: Path) -> None:
    shutil.copytree(_BASE, tmp_path, dirs_exist_ok=True)
    workspace = Workspace(tmp_path)
    folder = workspace.teams_data(2022)
    shutil.move(tmp_path / "tinh-nguyen", folder)
    shutil.move(tmp_path / "chi-doan.yaml", workspace.union)
    days = "".join(
        f"{day}/3/2022;{ca};Trần Mẫu {name}\n"
        for day in range(7, 12)
        for ca, name in (("Ca sáng", "A"), ("Ca chiều", "B"))
    )
    (folder / "doi-1-lich-truc.csv").write_text(f"Ngày;Ca;Người trực\n{days}", encoding="utf-8")
    letter = "doi-1", "doi-1-cong-van"
    assert load_letter_of_team(workspace, read_year(workspace, 2022), *letter)[1].lich_truc
    path = workspace.union if name == "chi-doan.yaml" else folder / name
    content = path.read_bytes()
    chance = random.Random(name)  # noqa: S311 -- the same spoilt files on every run, no secret
    for _ in range(40):
        path.write_bytes(_spoil(content, chance))
        try:
            load_letter_of_team(workspace, read_year(workspace, 2022), *letter)
        except BadData as error:
            assert errors_among(error.findings)
