"""Letters of correction: who may issue one, and what it may correct (Điều 18.3)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.commands import edit, inside, issued
from tests.word import texts

if TYPE_CHECKING:
    from pathlib import Path

LETTER = "doi-1-cong-van-dinh-chinh"
BODY = "{{ chi_doan }} ban hành {{ van_ban_dinh_chinh }}. Nay sửa ký hiệu cho đúng quy định.\n"


@pytest.fixture
def office(office: Path) -> Path:
    """The plan of the first team is issued too."""
    assert inside(office, "volunteer", "2022", "doi-1")[0] == 0
    issued(office, "doi-1-ke-hoach", 3, "2022-03-25")
    return office


def typed(office: Path, ten: str, corrected: str, body: str) -> None:
    """A letter of the Chi đoàn about its first team, of June: duty is over by then."""
    (office / f"data/2022/tinh-nguyen/{ten}.md").write_text(
        f"---\nloai: cong_van\nthang: 6\ndinh_chinh: {corrected}\n"
        "trich_yeu: đính chính Kế hoạch tổ chức đội tình nguyện\nnguoi_ky: bi_thu\n"
        'kinh_gui: "{{ doi }}"\nnoi_nhan:\n  - Như trên\n  - Lưu VP\n'
        f"---\n\n{body}",
        encoding="utf-8",
    )


def test_the_union_corrects_its_own_paper(office: Path) -> None:
    typed(office, LETTER, "03-KH/CĐ", BODY)
    err = inside(office, "volunteer", "2022", "doi-1")[2]
    assert "DL151" not in err  # it is not due before the team goes on duty
    draft = office / f"out/2022/tinh-nguyen/{LETTER}.docx"
    cited = "Chi đoàn Sở Tư pháp ban hành Kế hoạch số 03-KH/CĐ ngày 25/3/2022 của Chi đoàn"
    assert any(cited in " ".join(text.split()) for text in texts(draft))
    issued(office, LETTER, 2, "2022-06-10")
    rows = json.loads(inside(office, "register", "2022", "--doan", "--json")[1])["register"]
    notes = {row["so_ky_hieu"]: row["ghi_chu"] for row in rows}
    assert notes == {
        "02-CV/CĐ": "Đính chính số 03-KH/CĐ ngày 25/3/2022",
        "03-KH/CĐ": "Được đính chính bằng số 02-CV/CĐ ngày 10/6/2022",
    }
    # It is of the year alone.
    assert inside(office, "rollover", "2022", "2023")[0] == 0
    assert not (office / f"data/2023/tinh-nguyen/{LETTER}.md").exists()


def test_the_letter_a_team_is_set_to_work_with_may_correct(office: Path) -> None:
    letter = office / "data/2022/tinh-nguyen/doi-1-cong-van.md"
    edit(letter, "nguoi_ky:", "dinh_chinh: 03-KH/CĐ\nnguoi_ky:")
    said = inside(office, "data", "check", "2022")[1]
    assert "doi-1-cong-van" not in said


def test_nobody_corrects_or_replaces_what_another_has_issued(office: Path) -> None:
    typed(office, LETTER, "05/KH-STP", BODY)
    code, out, _ = inside(office, "data", "check", "2022")
    assert code == 1
    assert (
        f"data/2022/tinh-nguyen/{LETTER}.md:4: DL197 05/KH-STP do Sở Tư pháp ban hành, văn bản "
        "của nơi khác không đính chính được" in out
    )
    (office / f"data/2022/tinh-nguyen/{LETTER}.md").unlink()
    notice = office / "data/2022/dc-doan.md"
    notice.write_text(
        "---\nloai: cong_van\nthang: 6\ndinh_chinh: 03-KH/CĐ\ntrich_yeu: đính chính\n"
        "don_vi_soan_thao: VP\nnguoi_ky: giam_doc\nkinh_gui: Lãnh đạo Sở\n"
        'noi_nhan:\n  - Như trên\n  - "Lưu: VT, VP"\n---\n\nNay đính chính./.\n',
        encoding="utf-8",
    )
    code, _, err = inside(office, "write", "2022", "dc-doan")
    assert code == 1
    assert "DL197 03-KH/CĐ do Chi đoàn Sở Tư pháp ban hành" in err
    edit(notice, "dinh_chinh: 03-KH/CĐ\n", "")
    assert inside(office, "write", "2022", "dc-doan")[0] == 0
    order = ("issue", "2022", "dc-doan", "--so", "9", "--ngay", "2022-06-10")
    code, _, err = inside(office, *order, "--thay-the", "03-KH/CĐ")
    assert code == 1
    assert "DL526 03-KH/CĐ do Chi đoàn Sở Tư pháp ban hành" in err


def test_a_letter_that_changes_figures_of_the_text_is_told_of_the_other_way(office: Path) -> None:
    typed(office, LETTER, "03-KH/CĐ", BODY + "\n“08 đoàn viên” sửa thành “07 đoàn viên”.\n")
    text = (office / "data/2022/tinh-nguyen/doi-1.md").read_text(encoding="utf-8")
    assert "{{ so_doi_vien }} đoàn viên" in text
    inside(office, "all", "2022")
    code, out, err = inside(
        office, "issue", "2022", LETTER, "--so", "2", "--ngay", "2022-06-10", "--json"
    )
    assert code == 0, out + err
    said = [f for f in json.loads(out)["findings"] if f["code"] == "DL549"]
    assert [(f["path"], f["line"]) for f in said] == [(f"data/2022/tinh-nguyen/{LETTER}.md", 15)]
    assert "thay_the: 03-KH/CĐ" in said[0]["hint"]
