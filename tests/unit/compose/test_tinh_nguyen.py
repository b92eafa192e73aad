"""The volunteer teams' papers: whose they are, what they cite, what their annexes print."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docgen.van_ban import Bang, O, VanBan
from tests.commands import edit, everybody_named, inside, plan_issued
from tests.papers import ROOT, team_letter, team_plan

TEAMS = "data/2022/tinh-nguyen"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    return tmp_path


def _cell(cell: O) -> str:
    return " / ".join(doan.text for doan in cell.doan).replace("\u00a0", " ")


def _rows(table: Bang) -> list[list[str]]:
    return [[_cell(cell) for cell in row] for row in (table.dau, *table.hang)]


def _annex(paper: VanBan, number: int) -> list[list[str]]:
    (table,) = paper.cac_phu_luc[number - 1].bang
    return _rows(table)


def _text(paper: VanBan) -> str:
    lines = [block.text for block in paper.khoi if not isinstance(block, Bang)]
    return "\n".join(lines).replace("\u00a0", " ")


def test_the_chi_doan_issues_them_in_the_doan_s_form() -> None:
    plan, letter = team_plan("doi-1"), team_letter("doi-1")
    assert (plan.mau, letter.mau) == ("doan-ten-loai", "doan-cong-van")
    for paper, symbol in ((plan, "-KH/CĐ"), (letter, "-CV/CĐ")):
        assert paper.co_quan_ban_hanh == ("CHI ĐOÀN SỞ TƯ PHÁP",)
        assert paper.so_ky_hieu.startswith("Số:")
        assert paper.so_ky_hieu.endswith(symbol)
        assert (paper.quyen_han, paper.chuc_vu) == ("TM. BAN CHẤP HÀNH CHI ĐOÀN", "BÍ THƯ")
        assert paper.noi_nhan[-1] == "-\u00a0Lưu VP."
        assert paper.khung == "MINH HỌA"


def test_a_chi_doan_without_a_committee_signs_for_itself(workspace: Path) -> None:
    edit(workspace / "data/chi-doan.yaml", "ban_chap_hanh: có", "ban_chap_hanh: không")
    assert team_plan("doi-1", workspace).quyen_han == "TM. CHI ĐOÀN"


def test_real_data_everywhere_takes_the_box_away(workspace: Path) -> None:
    names = ("chi-doan.yaml", "2022/tinh-nguyen/doi-1.md")
    everybody_named(workspace)
    for left in range(len(names)):
        edit(workspace / "data" / names[left], "minh_hoa: true\n", "")
        last = left == len(names) - 1
        assert team_letter("doi-1", workspace).khung == (None if last else "MINH HỌA")


def test_the_letter_s_subject_is_quoted_and_its_addressee_is_the_team() -> None:
    letter = team_letter("doi-1")
    assert " ".join(letter.trich_yeu_cong_van).startswith("“V/v hướng dẫn")
    assert letter.trich_yeu_cong_van[-1].endswith("hành chính”")
    assert letter.kinh_gui is not None
    assert letter.kinh_gui.replace("\u00a0", " ") == "Kính gửi: Đội tình nguyện số 1"


def test_a_quoted_subject_of_several_lines_is_quoted_once(workspace: Path) -> None:
    letter = workspace / TEAMS / "doi-1-cong-van.md"
    edit(letter, "trich_yeu: hướng dẫn", "trich_yeu:\n  - hướng dẫn\n  - cho")
    assert [s[:3] for s in team_letter("doi-1", workspace).trich_yeu_cong_van] == ["“V/", "cho"]


def test_both_cite_what_has_no_number_yet_with_dots() -> None:
    base = "Thực hiện Kế hoạch số …/KH-STP ngày …/01/2022 của Sở Tư pháp"
    own = "Kế hoạch số …-KH/CĐ ngày …/3/2022 của Chi đoàn Sở Tư pháp"
    assert _text(team_plan("doi-1")).startswith(base)
    letter = _text(team_letter("doi-1"))
    # The first time with their subjects.
    assert letter.startswith(f"{base} về tuyên truyền cải cách hành chính, Chỉ số")
    assert f"(DDCI) năm 2022 và {own} về việc tổ chức Đội tình nguyện số 1" in letter


def test_the_roster_is_numbered_and_has_the_columns_it_needs(workspace: Path) -> None:
    rows = _annex(team_plan("doi-1"), 1)
    assert rows[0] == ["TT", "Họ và tên", "Đơn vị công tác", "Chức danh trong đội"]
    assert rows[1] == ["1", "Đoàn viên số 1", "Văn phòng Sở", "Đội trưởng"]
    assert len(rows) == 9
    edit(workspace / TEAMS / "doi-1.csv", "Đội phó;", "Đội phó;Tổ trưởng tổ 2")
    rows = _annex(team_plan("doi-1", workspace), 1)
    assert rows[0][4:] == ["Ghi chú"]
    assert [row[4] for row in rows[1:4]] == ["", "", "Tổ trưởng tổ 2"]


def test_duty_filled_in_turn_leaves_out_holidays_weekends_and_the_absent() -> None:
    head, *rows = _annex(team_plan("doi-1"), 2)
    assert head == [
        "TT",
        "Ngày trực",
        "Ca sáng / (7 giờ 30 - 11 giờ 30)",
        "Ca chiều / (13 giờ 30 - 17 giờ 00)",
    ]
    days = [row[1] for row in rows]
    assert (len(days), days[0], days[-1]) == (19, "Thứ Hai, 04/4/2022", "Thứ Sáu, 29/4/2022")
    assert "Thứ Hai, 11/4/2022" not in days  # in lieu of Giỗ Tổ, which fell on a Sunday
    assert not [day for day in days if day.startswith(("Thứ Bảy", "Chủ nhật"))]
    away = [row for row in rows if row[1].endswith(("13/4/2022", "14/4/2022", "15/4/2022"))]
    assert len(away) == 3
    assert "Đoàn viên số 3" not in " ".join(cell for row in away for cell in row[2:])
    assert all(row[2].count("Đoàn viên") == 2 and row[3].count("Đoàn viên") == 1 for row in rows)


def test_a_typed_duty_table_is_printed_as_typed_in_order_of_days(workspace: Path) -> None:
    path = workspace / TEAMS / "doi-2-lich-truc.csv"
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join((head, *reversed(lines))), encoding="utf-8")
    rows = _annex(team_plan("doi-2", workspace), 2)
    assert rows == _annex(team_plan("doi-2"), 2)
    assert rows[0] == ["TT", "Ngày trực", "Ca sáng / (7 giờ 30 - 11 giờ 30)"]
    assert rows[1] == ["1", "Thứ Hai, 16/5/2022", "Đoàn viên số 9 / Đoàn viên số 10"]
    assert len(rows) == 11


def test_annexes_say_what_they_belong_to_and_end_with_their_count() -> None:
    first, second = team_plan("doi-1").cac_phu_luc
    assert (first.nhan, second.nhan) == ("Phụ lục\u00a0I", "Phụ lục\u00a0II")
    assert first.ten == ("DANH SÁCH ĐỘI TÌNH NGUYỆN SỐ\u00a01",)
    assert "-KH/CĐ ngày" in second.kem_theo
    assert second.kem_theo.endswith("của Chi đoàn Sở Tư pháp)")
    ends = [annex.khoi[-1] for annex in (first, second)]
    said = [end.text.replace("\u00a0", " ") for end in ends if not isinstance(end, Bang)]
    assert said == ["(Danh sách gồm 08 người)", "(Lịch trực gồm 19 ngày)"]


def test_a_table_may_stand_in_the_text_instead(workspace: Path) -> None:
    letter = workspace / TEAMS / "doi-1-cong-van.md"
    edit(letter, "2. Hướng dẫn trực tiếp", "{{ bang_lich_truc }}\n\n2. Hướng dẫn trực tiếp")
    (table,) = (b for b in team_letter("doi-1", workspace).khoi if isinstance(b, Bang))
    assert len(table.hang) == 19


def test_what_is_issued_is_cited_by_number_and_date(workspace: Path) -> None:
    for path in (workspace / "data").rglob("*.*"):
        if path.suffix in {".md", ".yaml"} and "minh_hoa: true\n" in path.read_text("utf-8"):
            path.write_text(
                "".join(
                    line
                    for line in path.read_text("utf-8").splitlines(keepends=True)
                    if line != "minh_hoa: true\n"
                ),
                encoding="utf-8",
            )
    everybody_named(workspace)
    plan_issued(workspace)
    assert inside(workspace, "volunteer", "2022", "doi-1")[0] == 0
    order = ("doi-1-ke-hoach", "--so", "5", "--ngay", "2022-03-25")
    assert inside(workspace, "issue", "2022", *order)[0] == 0
    assert "Kế hoạch số 05-KH/CĐ ngày 25/3/2022 của Chi đoàn Sở Tư pháp về việc" in _text(
        team_letter("doi-1", workspace)
    )
