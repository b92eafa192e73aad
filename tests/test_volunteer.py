"""`docgen volunteer` and what follows it: numbers of the Đoàn, its register, its states."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from tests.commands import docgen, edit, everybody_named, inside, not_invented
from tests.word import texts

PAPERS = [
    f"out/2022/tinh-nguyen/doi-{n}-{kind}.docx" for n in (1, 2) for kind in ("ke-hoach", "cong-van")
]
ARCHIVE = "data/2022/da-ban-hanh/05-KH-CD-doi-1-ke-hoach.docx"
CITED = "Kế hoạch số 05/KH-STP ngày 06/01/2022 của Sở Tư pháp"


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    folder = tmp_path / "Chi đoàn"
    assert docgen("init", str(folder))[0] == 0
    return folder


@pytest.fixture
def real(sample: Path) -> Path:
    """The samples as if nothing in them were invented, or cited before it has a number."""
    for path in (sample / "data").rglob("*.*"):
        if path.suffix in {".md", ".yaml"}:
            not_invented(path)
    everybody_named(sample)
    for path in (sample / "data/2022/tinh-nguyen").glob("*.md"):
        edit(path, "{{ ke_hoach }}", CITED)
    return sample


def issue(workspace: Path, paper: str, number: int, day: str) -> tuple[int, str, str]:
    assert inside(workspace, "volunteer", "2022")[0] in {0, 1}
    return inside(workspace, "issue", "2022", paper, "--so", str(number), "--ngay", day)


def test_two_papers_a_team_and_a_warning_for_each_that_is_invented(sample: Path) -> None:
    code, out, _ = inside(sample, "volunteer", "2022", "--json")
    said = json.loads(out)
    assert code == 0
    assert [file["path"] for file in said["files"]] == PAPERS
    assert [file["paper"] for file in said["files"]] == [Path(p).stem for p in PAPERS]
    assert {finding["code"] for finding in said["findings"]} == {"DL115"}
    assert all((sample / path).is_file() for path in PAPERS)


def test_only_the_teams_asked_for(sample: Path) -> None:
    code, out, _ = inside(sample, "volunteer", "2022", "doi-2", "doi-2", "--json")
    assert code == 0
    assert [file["path"] for file in json.loads(out)["files"]] == PAPERS[2:]


def test_the_same_data_gives_the_same_bytes(sample: Path) -> None:
    assert inside(sample, "volunteer", "2022")[0] == 0
    before = [(sample / path).read_bytes() for path in PAPERS]
    assert inside(sample, "volunteer", "2022", "--force")[0] == 0
    assert [(sample / path).read_bytes() for path in PAPERS] == before


def test_an_illustration_cannot_be_issued(sample: Path) -> None:
    code, _, err = issue(sample, "doi-1-ke-hoach", 5, "2022-03-25")
    assert code == 1
    assert "DL516 Kế hoạch mang dòng MINH HỌA" in err


def test_number_and_date_are_filled_into_head_and_annexes(real: Path) -> None:
    code, out, err = issue(real, "doi-1-ke-hoach", 5, "2022-03-25")
    said = "Kế hoạch số 05-KH/CĐ ngày 25/3/2022 của Chi đoàn Sở Tư pháp"
    assert (code, out, err) == (0, f"Đã ghi {ARCHIVE}\nĐã ban hành {said}\n", "")
    printed = [text.replace("\u00a0", " ") for text in texts(real / ARCHIVE)]
    assert "Số: 05-KH/CĐ" in printed
    assert "Hà Tĩnh, ngày 25 tháng 3 năm 2022" in printed
    # Too long for a line, it is broken before the date.
    parts = ("(Kèm theo Kế hoạch số 05-KH/CĐ", "ngày 25 tháng 3 năm 2022 của Chi đoàn Sở Tư pháp)")
    assert printed.count("".join(parts)) == 2


def test_each_type_is_one_series_over_the_term(real: Path) -> None:
    assert issue(real, "doi-1-ke-hoach", 5, "2022-03-25")[0] == 0
    assert "DL513" in issue(real, "doi-2-ke-hoach", 5, "2022-05-05")[2]
    assert issue(real, "doi-1-cong-van", 5, "2022-03-28")[0] == 0
    # A new term begins: the old numbers are free again.
    edit(real / "data/chi-doan.yaml", "tu: 01/01/2022", "tu: 01/4/2022")
    assert issue(real, "doi-2-ke-hoach", 5, "2022-05-05")[0] == 0
    assert inside(real, "data", "check", "2022")[0] == 0


def test_the_agency_s_numbers_run_beside_the_doan_s(real: Path) -> None:
    assert issue(real, "doi-1-ke-hoach", 5, "2022-03-25")[0] == 0
    assert inside(real, "plan", "2022")[0] == 0
    order = ("issue", "2022", "ke-hoach", "--so", "5", "--ngay", "2022-01-12")
    assert inside(real, *order)[0] == 0


def test_an_issued_paper_is_left_while_its_letter_is_written_anew(real: Path) -> None:
    assert issue(real, "doi-1-ke-hoach", 5, "2022-03-25")[0] == 0
    code, out, _ = inside(real, "volunteer", "2022", "doi-1")
    assert code == 0
    assert "Đã ghi out/2022/tinh-nguyen/doi-1-cong-van.docx" in out
    assert "DL505 ghi chú: Đã ban hành: Kế hoạch số 05-KH/CĐ" in out
    assert issue(real, "doi-1-cong-van", 1, "2022-03-28")[0] == 0
    code, out, _ = inside(real, "volunteer", "2022", "doi-1")
    assert (code, out.count("DL505")) == (0, 2)
    assert "Đã ghi" not in out


def test_the_doan_s_papers_stand_in_a_register_of_their_own(real: Path, tmp_path: Path) -> None:
    assert issue(real, "doi-1-ke-hoach", 5, "2022-03-25")[0] == 0
    code, out, _ = inside(real, "register", "2022")
    assert code == 0
    assert "Sổ đăng ký văn bản đi năm 2022: chưa có văn bản nào" in out
    assert "Văn bản của Chi đoàn: 1, xem bằng docgen register 2022 --doan" in out
    as_csv, as_xlsx = tmp_path / "so.csv", tmp_path / "so.xlsx"
    files = ("--csv", str(as_csv), "--xlsx", str(as_xlsx))
    assert inside(real, "register", "2022", "--doan", *files)[0] == 0
    (_, row) = csv.reader(as_csv.read_text(encoding="utf-8-sig").splitlines(), delimiter=";")
    assert row[0] == "05-KH/CĐ"
    assert row[2].startswith("Kế hoạch Tổ chức Đội tình nguyện số 1")
    assert row[5] == "VP"
    sheet = openpyxl.load_workbook(as_xlsx).worksheets[0]
    assert sheet["A1"].value == "CHI ĐOÀN SỞ TƯ PHÁP"


def test_the_register_of_a_letter_has_its_subject_without_quotes(real: Path) -> None:
    assert issue(real, "doi-1-ke-hoach", 1, "2022-03-25")[0] == 0
    assert issue(real, "doi-1-cong-van", 1, "2022-03-28")[0] == 0
    (row, _) = json.loads(inside(real, "register", "2022", "--doan", "--json")[1])["register"]
    assert row["trich_yeu"].startswith("Công văn V/v hướng dẫn")


def test_status_has_the_teams_papers_under_the_norm_of_the_doan(sample: Path) -> None:
    assert inside(sample, "volunteer", "2022", "doi-1")[0] == 0
    papers = json.loads(inside(sample, "status", "2022", "--json")[1])["papers"]
    rows = {paper["paper"]: paper for paper in papers}
    assert [name for name in rows if name.startswith("doi-")] == [Path(p).stem for p in PAPERS]
    assert rows["doi-1-ke-hoach"]["deadline"] == "2022-03-31"
    found = {f["code"] for name in rows for f in rows[name]["findings"]}
    assert found == {"DL115"}


def test_a_leftover_archive_of_a_team_is_no_leftover_of_the_plan(real: Path) -> None:
    assert issue(real, "doi-1-ke-hoach", 5, "2022-03-25")[0] == 0
    (real / "data/ban-hanh.yaml").unlink()  # as if killed between archive and ledger
    papers = json.loads(inside(real, "status", "2022", "--json")[1])["papers"]
    unlisted = [p["paper"] for p in papers if any(f["code"] == "DL529" for f in p["findings"])]
    assert unlisted == ["doi-1-ke-hoach"]


def deadline(workspace: Path, ten: str) -> object:
    papers = json.loads(inside(workspace, "status", "2022", "--json")[1])["papers"]
    return next(paper["deadline"] for paper in papers if paper["paper"] == ten)


def test_a_team_s_papers_are_due_before_its_duty_begins(real: Path) -> None:
    assert deadline(real, "doi-1-ke-hoach") == "2022-03-31"
    assert deadline(real, "doi-2-ke-hoach") == deadline(real, "doi-2-cong-van") == "2022-05-15"
    _, said, _ = issue(real, "doi-2-ke-hoach", 6, "2022-05-20")
    late = "Ban hành ngày 20/5/2022, đợt trực đã bắt đầu từ ngày 16/5/2022"
    assert f"DL545 cảnh báo: {late}" in said


def test_a_team_s_paper_typed_for_a_month_after_its_duty_is_said(real: Path) -> None:
    assert "DL151" not in inside(real, "data", "check", "2022")[1]
    for file in ("doi-2.md", "doi-2-cong-van.md"):
        edit(real / "data/2022/tinh-nguyen" / file, "thang: 5", "thang: 6")
    said = inside(real, "data", "check", "2022")[1]
    late = "DL151 cảnh báo: Ban hành tháng 6/2022 mà đợt trực bắt đầu từ ngày 16/5/2022"
    assert said.count(late) == 2


def overlapping(workspace: Path) -> Path:
    """Team 2 on duty in the last week of team 1; its folder."""
    folder = workspace / "data/2022/tinh-nguyen"
    edit(folder / "doi-2.md", "tu: 16/5/2022", "tu: 25/4/2022")
    edit(folder / "doi-2.md", "den: 27/5/2022", "den: 29/4/2022")
    edit(folder / "doi-2.md", "  vang:\n    - ai: Đoàn viên số 11\n      ngay: 20/5/2022\n", "")
    (folder / "doi-2-lich-truc.csv").unlink()
    return folder


def said_of_two_teams(workspace: Path, *command: str) -> list[dict[str, object]]:
    _, out, _ = inside(workspace, *command, "--json")
    return [f for f in json.loads(out)["findings"] if f["code"] == "DL152"]


def test_teams_on_duty_at_once_with_nobody_in_common_are_no_fault(sample: Path) -> None:
    overlapping(sample)
    assert said_of_two_teams(sample, "data", "check", "2022") == []


def test_the_same_name_in_another_unit_is_somebody_else(sample: Path) -> None:
    folder = overlapping(sample)
    edit(folder / "doi-2.csv", "Đoàn viên số 9;", "Đoàn viên số 1;")
    assert said_of_two_teams(sample, "data", "check", "2022") == []


def test_a_member_of_two_teams_on_different_days_is_no_fault(sample: Path) -> None:
    folder = sample / "data/2022/tinh-nguyen"
    edit(folder / "doi-2.csv", "Đoàn viên số 11;", "Đoàn viên số 1;")
    edit(folder / "doi-2.md", "ai: Đoàn viên số 11", "ai: Đoàn viên số 1")
    edit(folder / "doi-2-lich-truc.csv", "Đoàn viên số 11", "Đoàn viên số 1")
    assert said_of_two_teams(sample, "data", "check", "2022") == []


def test_a_member_whom_two_teams_have_on_duty_on_one_day_is_said(sample: Path) -> None:
    folder = overlapping(sample)
    edit(folder / "doi-2.csv", "Đoàn viên số 13;", "Đoàn viên số 7;")
    [found] = said_of_two_teams(sample, "data", "check", "2022")
    assert found["message"] == (
        "“Đoàn viên số 7” (Phòng Hành chính và hỗ trợ tư pháp) trực ở cả doi-1 và doi-2 trong cùng "
        "ngày: 29/4/2022 (Thứ Sáu, cùng Ca sáng)"
    )
    assert found["path"] == "data/2022/tinh-nguyen/doi-2.md"
    # Whoever writes the papers hears it once, of one team alone too.
    assert said_of_two_teams(sample, "volunteer", "2022") == [found]
    assert said_of_two_teams(sample, "volunteer", "2022", "doi-1") == [found]


def test_a_day_typed_for_a_member_of_two_teams_is_named_at_its_row(sample: Path) -> None:
    folder = overlapping(sample)
    edit(folder / "doi-2.csv", "Đoàn viên số 11;", "Đoàn viên số 1;")
    pairs = ((25, 9), (26, 12), (27, 1), (28, 12), (29, 9))
    rows = (f"{day}/4/2022;Đoàn viên số {n}, Đoàn viên số 10\n" for day, n in pairs)
    table = "".join(("Ngày;Người trực\n", *rows))
    (folder / "doi-2-lich-truc.csv").write_text(table, encoding="utf-8")
    [found] = said_of_two_teams(sample, "data", "check", "2022")
    assert (found["path"], found["line"]) == ("data/2022/tinh-nguyen/doi-2-lich-truc.csv", 4)
