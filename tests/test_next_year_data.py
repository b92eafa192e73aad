"""What a year begins with: no faults, everything a draft, however its files were saved."""

from __future__ import annotations

import codecs
import csv
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import openpyxl
import pytest

from tests.commands import docgen, edit, everybody_named, inside, plan_issued
from tests.reviewed import PLAN, codes, open_items, papers, tick
from tests.word import change, paragraphs, texts

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "Văn phòng Sở"
    assert docgen("init", str(folder))[0] == 0
    return folder


_NOTICE = """---
loai: thong_bao
phu_luc:
  - ten: Danh sách
    bang: to.csv
---

Nghỉ Tết.
"""


def test_what_was_of_the_year_alone_stays_behind_and_is_named(workspace: Path) -> None:
    old, new = workspace / "data/2022", workspace / "data/2023"
    (old / "thong-bao.md").write_text(_NOTICE, encoding="utf-8")
    (old / "lich.csv").write_text("TT;Ngày\n", encoding="utf-8")
    (old / "to.csv").write_text("TT;Tên\n", encoding="utf-8")
    edit(old / PLAN, "nam: 2022\n", "thay_the: 15/KH-STP\nnam: 2022\n")
    out = inside(workspace, "rollover", "2022", "2023")[1]
    told = dict(re.findall(r"^data/2022/(\S+): DL612 ghi chú: Không chép (.+)$", out, re.MULTILINE))
    once = (
        "tệp: docgen chỉ chép văn bản năm nào cũng có; "
        "năm mới lại cần văn bản này thì chép tệp sang"
    )
    assert told == {
        "ket-qua.csv": "tệp: kết quả ở lại năm cũ; năm mới bắt đầu nhật ký mới",
        "thong-bao.md": once,
        "lich.csv": once,
        "to.csv": "tệp: đi cùng thong-bao.md; chép văn bản ấy sang thì chép cả tệp này",
        "ke-hoach.md:4": "mục thay_the: văn bản được thay thế là của năm cũ",
        "tinh-nguyen/doi-1.md:29": "mục vang: ngày vắng là của năm cũ",
        "tinh-nguyen/doi-2.md:25": "mục vang: ngày vắng là của năm cũ",
        "tinh-nguyen/doi-2-lich-truc.csv": "tệp: lịch trực theo ngày của năm cũ",
    }
    for name in ("ket-qua.csv", "thong-bao.md", "to.csv", "tinh-nguyen/doi-2-lich-truc.csv"):
        assert not (new / name).exists()
    assert "vang:" not in (new / "tinh-nguyen/doi-1.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("new", [2023, 2026])
def test_every_paper_of_a_year_rolled_over_is_written_as_a_draft(workspace: Path, new: int) -> None:
    inside(workspace, "rollover", "2022", str(new))
    code, out, err = inside(workspace, "data", "check", str(new))
    assert (code, err) == (0, "")
    assert out.splitlines()[-1].startswith("0 lỗi, ")
    code, out, err = inside(workspace, "all", str(new))
    assert (code, err) == (0, "")
    written = sorted((workspace / f"out/{new}").rglob("*.docx"))
    assert len(written) == 2 + 4 + 7
    heads = {path.stem: texts(path)[0] for path in written}
    assert {stem: head for stem, head in heads.items() if "DỰ THẢO" not in head} == {}
    teams = [head for stem, head in heads.items() if stem.startswith("doi-")]
    assert teams == ["MINH HỌA - DỰ THẢO"] * 4


def test_a_sentence_of_replacing_is_asked_about_and_breaks_nothing(workspace: Path) -> None:
    plan, last = workspace / "data/2022" / PLAN, "Trên đây là Kế hoạch"
    assert inside(workspace, "plan", "2022")[0] == 0
    issue = ("issue", "2022", "ke-hoach", "--so")
    assert inside(workspace, *issue, "15", "--ngay", "2022-01-12")[0] == 0
    edit(plan, "thang: 1\n", "thang: 2\nthay_the: 15/KH-STP\n")
    edit(plan, last, f"Kế hoạch này thay thế {{{{ van_ban_thay_the }}}}.\n\n{last}")
    assert inside(workspace, "plan", "2022")[0] == 0
    assert inside(workspace, *issue, "23", "--ngay", "2022-02-10")[0] == 0
    assert inside(workspace, "rollover", "2022", "2023")[0] == 0
    for command in ("plan", "directive", "volunteer", "all"):
        code, _, err = inside(workspace, command, "2023")
        assert (code, err) == (0, ""), command
    assert inside(workspace, "report", "2023", "quy-1")[0] == 0
    assert "DL304" not in inside(workspace, "status", "2023")[1]
    asked = next(i for i in open_items(workspace, 2023) if i["code"] == "DL619")
    assert papers(asked) == [PLAN]
    assert "[Cần rà soát: văn bản được thay thế]" in " ".join(
        texts(workspace / "out/2023/ke-hoach.docx")
    )
    edit(workspace / "data/2023" / PLAN, "Kế hoạch này thay thế {{ van_ban_thay_the }}.\n\n", "")
    assert "DL619" in codes(workspace, 2023)  # February was the month of what replaced it
    edit(workspace / "data/2023" / PLAN, "thang: 2\n", "thang: 1\n")
    assert "DL619" not in codes(workspace, 2023)


def test_a_number_typed_in_a_sentence_of_replacing_is_asked_about(workspace: Path) -> None:
    plan, last = workspace / "data/2022" / PLAN, "Trên đây là Kế hoạch"
    edit(plan, "thang: 1\n", "thang: 2\nthay_the: 15/KH-STP\n")
    edit(plan, last, f"Kế hoạch này thay thế Kế hoạch số 15/KH-STP ngày 12/01/2022.\n\n{last}")
    assert inside(workspace, "rollover", "2022", "2023")[0] == 0
    assert "DL619" in codes(workspace, 2023)
    # What replaces a paper of its own year says so rightly.
    edit(workspace / "data/2023" / PLAN, "thang: 2\n", "thang: 2\nthay_the: 15/KH-STP\n")
    assert "DL619" not in codes(workspace, 2023)


def test_days_of_data_typed_for_a_report_are_asked_about(workspace: Path) -> None:
    report = workspace / "data/2022/bao-cao/quy-1.md"
    edit(report, "thang: 3\n", "thang: 2\nso_lieu:\n  tu: 15/12/2021\n  den: 20/02/2022\n")
    assert inside(workspace, "data", "check", "2022")[0] == 0
    inside(workspace, "rollover", "2022", "2023")
    assert inside(workspace, "data", "check", "2023")[0] == 0
    (found,) = (i for i in open_items(workspace, 2023) if i["code"] == "DL618")
    assert (found["path"], found["line"]) == ("data/2023/bao-cao/quy-1.md", 7)
    assert "từ 15/12/2022 đến 20/02/2023" in str(found["message"])
    assert papers(found) == ["bao-cao/quy-1.md"]
    edit(workspace / "data/2023/bao-cao/quy-1.md", "den: 20/02/2023", "den: 15/02/2023")
    assert "DL618" not in {i["code"] for i in open_items(workspace, 2023)}


def test_a_team_is_asked_for_its_days_and_members_until_they_are_decided(
    workspace: Path,
) -> None:
    inside(workspace, "rollover", "2022", "2023")
    of_team = [i for i in open_items(workspace, 2023) if "tinh-nguyen/doi-2.md" in papers(i)]
    assert [(i["code"], i["path"], i["line"]) for i in of_team] == [
        ("DL615", "data/2023/tinh-nguyen/doi-2.md", 19),
        ("DL616", "data/2023/tinh-nguyen/doi-2.csv", 1),
        ("DL609", "data/chi-doan.yaml", 23),
    ]
    assert papers(of_team[0]) == ["tinh-nguyen/doi-2.md", "tinh-nguyen/doi-2-cong-van.md"]
    assert papers(of_team[1]) == ["tinh-nguyen/doi-2.md"]
    edit(workspace / "data/2023/tinh-nguyen/doi-2.md", "tu: 16/5/2023", "tu: 15/5/2023")
    edit(workspace / "data/2023/tinh-nguyen/doi-2.csv", "Đoàn viên số 13", "Đoàn viên số 14")
    tick(workspace, 2023, of_team[2]["id"])
    assert inside(workspace, "volunteer", "2023")[0] == 0
    decided, open_still = (
        texts(workspace / f"out/2023/tinh-nguyen/{doi}-ke-hoach.docx") for doi in ("doi-2", "doi-1")
    )
    assert (decided[0], open_still[0]) == ("MINH HỌA", "MINH HỌA - DỰ THẢO")
    assert "Đoàn viên số\xa014" in decided


@pytest.mark.parametrize("den", ["31/12/2022", "30/4/2023"])
def test_a_term_that_ends_is_a_question_and_no_fault(workspace: Path, den: str) -> None:
    edit(workspace / "data/chi-doan.yaml", "den: 31/12/2026", f"den: {den}")
    edit(
        workspace / "data/chi-doan.yaml",
        "    ho_ten: Đoàn viên giữ chức Bí thư\n",
        f"    ho_ten: Đoàn viên giữ chức Bí thư\n    tu: 01/01/2022\n    den: {den}\n",
    )
    edit(
        workspace / "data/co-quan.yaml",
        "    ho_ten: Lê Viết Hồng\n",
        "    ho_ten: Lê Viết Hồng\n    den: 31/12/2022\n",
    )
    inside(workspace, "rollover", "2022", "2023")
    (term,) = (i for i in open_items(workspace, 2023) if i["code"] == "DL617")
    assert (term["path"], term["line"]) == ("data/chi-doan.yaml", 15)
    late = {f"tinh-nguyen/doi-{n}{end}.md" for n in (1, 2) for end in ("", "-cong-van")}
    if den == "30/4/2023":
        late = {name for name in late if "doi-2" in name}
    assert set(papers(term)) == late
    assert "DL603" in codes(workspace, 2023)
    assert inside(workspace, "data", "check", "2023")[0] == 0
    code, out, _ = inside(workspace, "plan", "2023")
    assert code == 0
    assert "DL107 cảnh báo: Lê Viết Hồng không giữ chức vụ vào tháng 01/2023" in out
    assert texts(workspace / "out/2023/ke-hoach.docx")[0] == "DỰ THẢO"


def test_an_issued_plan_of_a_team_is_where_its_next_year_starts(workspace: Path) -> None:
    for name in ("chi-doan.yaml", "2022/tinh-nguyen/doi-2.md"):
        edit(workspace / "data" / name, "minh_hoa: true\n", "")
    everybody_named(workspace)
    plan_issued(workspace)
    assert inside(workspace, "volunteer", "2022", "doi-2")[0] == 0
    paper = workspace / "out/2022/tinh-nguyen/doi-2-ke-hoach.docx"
    document = docx.Document(str(paper))
    for old, new in (("tận tình", "tận tâm"), ("Mẫu\xa012", "Mẫu 21"), ("17/5/2022", "18/5/2022")):
        change(next(p for p in paragraphs(document) if old in p.text), old, new)
    document.save(str(paper))
    issued = ("doi-2-ke-hoach", "--so", "1", "--ngay", "2022-05-04")
    assert inside(workspace, "issue", "2022", *issued)[0] == 0
    out = inside(workspace, "rollover", "2022", "2023")[1]
    team = workspace / "data/2023/tinh-nguyen"
    assert "tận tâm" in (team / "doi-2.md").read_text(encoding="utf-8")
    assert "4;Trần Mẫu 21;Phòng Phổ biến" in (team / "doi-2.csv").read_text(encoding="utf-8")
    assert "data/2023/tinh-nguyen/doi-2.csv:5: DL611 ghi chú: Lấy theo bản đã ký" in out
    # The duty table stays behind, and so does what was changed in it.
    assert {i["code"] for i in open_items(workspace, 2023) if "doi-2" in str(i["path"])} == {
        "DL615"
    }
    assert inside(workspace, "data", "check", "2023")[0] == 0


def test_rolling_over_a_year_that_was_rolled_over(workspace: Path) -> None:
    inside(workspace, "rollover", "2022", "2023")
    edit(
        workspace / "data/2023" / PLAN,
        "1. Tiếp tục nâng cao nhận thức",
        "1. Năm 2023 tiếp tục nâng cao nhận thức",
    )
    inside(workspace, "rollover", "2023", "2024")
    review = (workspace / "data/2024" / "ra-soat.yaml").read_text(encoding="utf-8")
    assert "tu_nam: 2023" in review
    assert "DL605" in codes(workspace, 2024)


_SAVED = {
    "by Windows": lambda raw: raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"),
    "with a mark": lambda raw: b"\xef\xbb\xbf" + raw.removeprefix(b"\xef\xbb\xbf"),
    "as UTF-16": lambda raw: raw.decode("utf-8-sig").encode("utf-16"),
    "without a last line end": lambda raw: raw.rstrip(),
}


@pytest.mark.parametrize("saved", _SAVED.values(), ids=_SAVED)
def test_a_year_begins_without_faults_however_its_files_were_saved(
    workspace: Path, saved: Callable[[bytes], bytes]
) -> None:
    typed = [f for f in (workspace / "data/2022").rglob("*.*") if f.suffix in {".md", ".csv"}]
    for file in typed:
        file.write_bytes(saved(file.read_bytes()))
    assert sound_after(workspace, 2022, 2023)
    old, new = ((workspace / f"data/{year}" / PLAN).read_bytes() for year in (2022, 2023))
    assert new == saved(as_typed(old).replace("nam: 2022", "nam: 2023").encode("utf-8"))


def test_a_year_of_workbooks_begins_without_faults(workspace: Path) -> None:
    assert inside(workspace, "data", "excel", "2022")[0] == 0
    teams = workspace / "data/2022/tinh-nguyen"
    for table in sorted(teams.glob("*.csv")):
        book = openpyxl.Workbook()
        text = table.read_text(encoding="utf-8-sig")
        for row in csv.reader(io.StringIO(text), delimiter=";"):
            book.worksheets[0].append(row)
        book.save(table.with_suffix(".xlsx"))
        table.unlink()
    assert sound_after(workspace, 2022, 2023)
    assert sound_after(workspace, 2023, 2024)
    assert (workspace / "data/2024/tinh-nguyen/doi-1.xlsx").is_file()
    assert not (workspace / "data/2024/tinh-nguyen/doi-2-lich-truc.xlsx").exists()


def as_typed(raw: bytes) -> str:
    text = raw.decode("utf-16" if raw.startswith(codecs.BOM_UTF16_LE) else "utf-8-sig")
    return text.replace("\r\n", "\n")


def sound_after(workspace: Path, old: int, new: int) -> bool:
    """Whether the year rolled over has no errors and asks what it asks of any year."""
    assert inside(workspace, "rollover", str(old), str(new))[0] == 0
    check = inside(workspace, "data", "check", str(new))
    return check[0] == 0 and {"DL615", "DL616"} <= {i["code"] for i in open_items(workspace, new)}
