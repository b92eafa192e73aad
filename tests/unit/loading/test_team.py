"""Rosters and duty tables as offices save them; which files are a team's."""

from __future__ import annotations

import shutil
import unicodedata
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from docgen.errors import BadData
from docgen.loading.team import load_letter_of_team, load_plan_of_team
from docgen.loading.team_files import team_names
from docgen.loading.year import read_year
from docgen.model.team import Doi
from docgen.workspace import Workspace
from tests.commands import edit
from tests.papers import ROOT


@pytest.fixture
def sample(tmp_path: Path) -> Workspace:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    return Workspace.at(tmp_path)


def _team(workspace: Workspace, ten: str) -> Doi:
    return load_plan_of_team(workspace, read_year(workspace, 2022), ten)[1]


def _said(workspace: Workspace, ten: str) -> list[str]:
    with pytest.raises(BadData) as raised:
        load_plan_of_team(workspace, read_year(workspace, 2022), ten)
    return [f"{f.location.line} {f.code}" for f in raised.value.findings if f.severity == "error"]


def _as_workbook(path: Path, sheet: str, mark: str = ";") -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = sheet
    for line in path.read_text(encoding="utf-8").splitlines():
        page.append(line.split(mark))
    path.unlink()
    return book


def test_the_samples_are_two_teams(sample: Workspace) -> None:
    assert team_names(sample, 2022) == ("doi-1", "doi-2")
    assert team_names(sample, 2025) == ()
    first, second = _team(sample, "doi-1"), _team(sample, "doi-2")
    assert (first.dong_truc, len(second.dong_truc)) == ((), 10)


def test_a_roster_in_windows_1258_with_commas_is_the_same(sample: Workspace) -> None:
    expected = _team(sample, "doi-2").doi_vien
    path = sample.teams_data(2022) / "doi-2.csv"
    rows = [line.split(";") for line in path.read_text(encoding="utf-8").splitlines()]
    text = "\r\n".join(",".join(f'"{cell}"' for cell in row) for row in rows)
    # Excel's Vietnamese code page: the vowel as one letter, the tone as a mark behind it.
    parts = (unicodedata.normalize("NFC", c) if c in "ăâđêôơưĂÂĐÊÔƠƯ" else _parted(c) for c in text)
    path.write_bytes("".join(parts).encode("cp1258"))
    assert _team(sample, "doi-2").doi_vien == expected


def _parted(char: str) -> str:
    marks = unicodedata.normalize("NFD", char)
    tones = "\u0300\u0301\u0303\u0309\u0323"
    vowel = "".join(c for c in marks if c not in tones)
    return unicodedata.normalize("NFC", vowel) + "".join(c for c in marks if c in tones)


def test_roster_and_duty_table_as_workbooks_with_excel_s_own_dates(sample: Workspace) -> None:
    expected = _team(sample, "doi-2")
    folder = sample.teams_data(2022)
    _as_workbook(folder / "doi-2.csv", "Danh sách").save(folder / "doi-2.xlsx")
    book = _as_workbook(folder / "doi-2-lich-truc.csv", "Lịch trực")
    for row in list(book.worksheets[0].iter_rows(min_row=2)):
        day, month, year = map(int, str(row[0].value).split("/"))
        row[0].value = date(year, month, day)
        row[0].number_format = "dd/mm/yyyy"
    book.save(folder / "doi-2-lich-truc.xlsx")
    read = _team(sample, "doi-2")
    assert (read.doi_vien, read.lich_truc) == (expected.doi_vien, expected.lich_truc)
    assert read.tep_lich_truc.endswith("doi-2-lich-truc.xlsx")


@pytest.mark.parametrize(
    ("number_format", "read"),
    [
        ("0000000000", "0912345679"),
        (r"0000\ 000\ 000", "0912345679"),
        ('0000"."000"."000', "0912345679"),
        ("General", "912345679"),
        ("0.00", "912345679"),
    ],
)
def test_a_phone_number_that_excel_keeps_as_an_amount(
    sample: Workspace, number_format: str, read: str
) -> None:
    """It is read with the zeros its cell shows; one that has lost its 0 is warned of."""
    path = sample.teams_data(2022) / "doi-2.csv"
    book = _as_workbook(path, "Danh sách")
    page = book.worksheets[0]
    page["E1"], page["E2"] = "Điện thoại", 912345679
    page["E2"].number_format = number_format
    book.save(path.with_suffix(".xlsx"))
    _, team, findings = load_plan_of_team(sample, read_year(sample, 2022), "doi-2")
    assert team.doi_vien[0].dien_thoai == read
    lost = [f.message for f in findings if f.code == "DL254" and f.location.line == 2]
    assert len(lost) == (read[0] != "0")


@pytest.mark.parametrize("number", ["0912345679", "84912345679", "3855555", "19001234", "1022"])
def test_a_phone_number_that_has_lost_nothing_is_nothing_to_say(
    sample: Workspace, number: str
) -> None:
    path = sample.teams_data(2022) / "doi-2.csv"
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    lines = (f"{head};Điện thoại", *(f"{row};{number}" for row in rows), "")
    path.write_text("\n".join(lines), encoding="utf-8")
    assert not [
        f
        for f in load_plan_of_team(sample, read_year(sample, 2022), "doi-2")[2]
        if f.code == "DL254"
    ]


@pytest.mark.parametrize("typed", ["VP", "văn phòng sở"])
def test_a_unit_is_taken_however_typed_and_printed_by_its_name(
    sample: Workspace, typed: str
) -> None:
    roster, member = sample.teams_data(2022) / "doi-2.csv", "Đoàn viên số 11"
    edit(roster, f"{member};Văn phòng Sở", f"{member};{typed}")
    assert _team(sample, "doi-2").doi_vien[2].don_vi == "Văn phòng Sở"


def test_names_in_the_duty_table_are_read_as_a_person_reads_them(sample: Workspace) -> None:
    path = sample.teams_data(2022) / "doi-2-lich-truc.csv"
    edit(path, "16/5/2022;Đoàn viên số 9, Đ", "16-5-2022;đoàn  viên số 9, Đ")
    assert _team(sample, "doi-2").lich_truc[0].cac_ca == (("Đoàn viên số 9", "Đoàn viên số 10"),)


def test_absences_hold_whatever_the_capitals(sample: Workspace) -> None:
    edit(sample.teams_data(2022) / "doi-1.md", "ai: Đoàn viên số 3", "ai: đoàn viên số 3")
    assert _team(sample, "doi-1").lich_truc == _team(Workspace.at(ROOT), "doi-1").lich_truc


def test_days_made_up_and_days_off_move_the_duty(sample: Workspace) -> None:
    path = sample.teams_data(2022) / "doi-1.md"
    edit(path, "  vang:", "  nghi_them: 12/4/2022\n  lam_bu:\n    - 16/4/2022\n  vang:")
    days = [day.ngay for day in _team(sample, "doi-1").lich_truc]
    assert date(2022, 4, 12) not in days
    assert date(2022, 4, 16) in days
    assert len(days) == 19


def test_chosen_days_of_the_week(sample: Workspace) -> None:
    path = sample.teams_data(2022) / "doi-1.md"
    edit(path, "  vang:", "  cac_thu: [Thứ Ba, Thứ Bảy]\n  vang:")
    days = [day.ngay.day for day in _team(sample, "doi-1").lich_truc]
    assert days == [5, 9, 12, 16, 19, 23, 26]  # 30/4 is after the last day


def test_faults_of_all_files_are_said_at_once(sample: Workspace) -> None:
    folder = sample.teams_data(2022)
    edit(folder / "doi-2.md", "nguoi_ky: bi_thu", "nguoi_ky: giam_doc")
    edit(folder / "doi-2.csv", "Đội phó", "Phó đội")
    edit(folder / "doi-2-lich-truc.csv", "17/5/2022", "32/5/2022")
    edit(folder / "doi-2-cong-van.md", "{{ noi_truc }}", "{{ noi_chuc }}")
    with pytest.raises(BadData) as raised:
        load_letter_of_team(sample, read_year(sample, 2022), "doi-2", "doi-2-cong-van")
    said = {f.code for f in raised.value.findings if f.severity == "error"}
    assert said == {"DL106", "DL243", "DL245", "DL304"}


def test_a_fault_in_the_period_brings_no_others(sample: Workspace) -> None:
    edit(sample.teams_data(2022) / "doi-2.md", "tu: 16/5/2022", "tu: 36/5/2022")
    assert _said(sample, "doi-2") == ["19 DL102"]


def test_a_missing_name_in_the_roster_leaves_the_duty_alone(sample: Workspace) -> None:
    edit(sample.teams_data(2022) / "doi-2.csv", "3;Đoàn viên số 11", "3;")
    assert _said(sample, "doi-2") == ["4 DL208"]
