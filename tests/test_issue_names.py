"""An issued paper whose file is renamed, copied or deleted stays issued, once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.commands import docgen, edit, inside, not_invented, plan_issued

if TYPE_CHECKING:
    from pathlib import Path

NOTICE = """\
---
loai: thong_bao
thang: 4
trich_yeu: Nghỉ lễ năm {{ nam }}
don_vi_soan_thao: VP
nguoi_ky: giam_doc
noi_nhan:
  - Các Phòng, Trung tâm thuộc Sở
  - "Lưu: VT, VP"
---

Sở Tư pháp thông báo lịch nghỉ lễ năm {{ nam }} như trên./.
"""
SAID = "Thông báo số 09/TB-STP ngày 04/4/2022 của Sở Tư pháp"


def order(ten: str, so: int) -> tuple[str, ...]:
    return ("issue", "2022", ten, "--so", str(so), "--ngay", "2022-04-04")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = tmp_path / "so-tu-phap"
    assert docgen("init", str(folder))[0] == 0
    (folder / "data/2022/tb.md").write_text(NOTICE, encoding="utf-8")
    assert inside(folder, "write", "2022", "tb")[0] == 0
    assert inside(folder, *order("tb", 9))[0] == 0
    return folder


def standing(office: Path, ten: str) -> dict[str, object] | None:
    papers = json.loads(inside(office, "status", "2022", "--json")[1])["papers"]
    return next((paper for paper in papers if paper["paper"] == ten), None)


def test_another_paper_on_the_same_subject_is_issued(office: Path) -> None:
    (office / "data/2022/tb-2.md").write_text(
        NOTICE.replace("như trên", "bổ sung một ngày"), encoding="utf-8"
    )
    assert inside(office, "write", "2022", "tb-2")[0] == 0
    assert inside(office, *order("tb-2", 10))[0] == 0


def test_a_copy_of_an_issued_paper_is_not_issued(office: Path) -> None:
    (office / "data/2022/tb-2.md").write_text(NOTICE, encoding="utf-8")
    assert inside(office, "write", "2022", "tb-2")[0] == 0
    code, _, complaint = inside(office, *order("tb-2", 10))
    assert code == 1
    assert f"DL514 Lời văn giống hệt {SAID}, đã ban hành với tên “tb”" in complaint


def test_a_renamed_paper_stays_issued_and_is_not_issued_again(office: Path) -> None:
    (office / "data/2022/tb.md").rename(office / "data/2022/tb-nghi-le.md")
    paper = standing(office, "tb")
    assert paper is not None
    assert (paper["state"], paper["number"]) == ("da_ban_hanh", "09/TB-STP")
    said = inside(office, "status", "2022")[1]
    assert f"data/ban-hanh.yaml: DL544 cảnh báo: {SAID} mang tên “tb” trong sổ" in said
    assert inside(office, "write", "2022", "tb-nghi-le")[0] == 0
    code, _, complaint = inside(office, *order("tb-nghi-le", 10))
    assert code == 1
    assert f"DL514 Đã ban hành với tên “tb”: {SAID}; tệp dữ liệu mang tên ấy không còn" in complaint
    # Either name mended, all is as it was.
    edit(office / "data/ban-hanh.yaml", 'ten: "tb"', 'ten: "tb-nghi-le"')
    assert standing(office, "tb") is None
    mended = standing(office, "tb-nghi-le")
    assert mended is not None
    assert mended["state"] == "da_ban_hanh"
    assert "DL514 Đã ban hành: " in inside(office, *order("tb-nghi-le", 10))[2]


def test_a_deleted_paper_stays_in_status(office: Path) -> None:
    (office / "data/2022/tb.md").unlink()
    paper = standing(office, "tb")
    assert paper is not None
    assert paper["path"] == "data/2022/da-ban-hanh/09-TB-STP-tb.docx"
    assert paper["deadline"] is None


def test_a_name_mistyped_in_the_ledger_is_said_and_issues_nothing_twice(office: Path) -> None:
    not_invented(office / "data/co-quan.yaml")
    plan_issued(office)
    assert inside(office, "directive", "2022")[0] == 0
    letter = ("issue", "2022", "chi-dao-thang-01", "--so", "6", "--ngay", "2022-01-15")
    assert inside(office, *letter)[0] == 0
    edit(office / "data/ban-hanh.yaml", 'ten: "chi-dao-thang-01"', 'ten: "chi-dao-thang-1"')
    assert "mang tên “chi-dao-thang-1” trong sổ" in inside(office, "status", "2022")[1]
    assert "DL514 Đã ban hành với tên “chi-dao-thang-1”" in inside(office, *letter)[2]


def test_a_paper_that_another_has_replaced_needs_no_data(office: Path) -> None:
    changed = NOTICE.replace("thang: 4", "thang: 4\nthay_the: 09/TB-STP")
    changed = changed.replace("như trên", "thay thế {{ van_ban_thay_the }}")
    (office / "data/2022/tb.md").rename(office / "data/2022/tb-2.md").write_text(
        changed, encoding="utf-8"
    )
    assert inside(office, "write", "2022", "tb-2")[0] == 0
    assert inside(office, *order("tb-2", 10))[0] == 0
    assert "DL544" not in inside(office, "status", "2022")[1]
