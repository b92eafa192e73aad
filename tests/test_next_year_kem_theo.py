"""The files that a paper names beside its own are looked through as its own text is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.commands import edit, inside, nothing_invented
from tests.reviewed import open_items, papers

if TYPE_CHECKING:
    from pathlib import Path

OWN = "quyet-dinh-to.md"
DECISION = """---
loai: quyet_dinh
trich_yeu: Ban hành Quy chế làm việc của Tổ giúp việc
thang: 3
don_vi_soan_thao: VP
nguoi_ky: giam_doc
noi_nhan: [Như Điều 2, "Lưu: VT, VP"]
phu_luc:
  - ten: Danh sách Tổ giúp việc
    bang: to.csv
  - ten: Nhiệm vụ của Tổ giúp việc
    loi_van: nhiem-vu-to.md
van_ban_kem_theo:
  - ten_loai: Quy chế
    trich_yeu: Làm việc của Tổ giúp việc
    loi_van: quy-che-to.md
---
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Tổ giúp việc (Có Phụ lục kèm theo).

Điều 2. Các đơn vị thuộc Sở chịu trách nhiệm thi hành Quyết định này./.
"""
TYPED = {
    "to.csv": "STT;Họ tên;Nhiệm vụ\n1;Thành viên số 1;{}\n",
    "nhiem-vu-to.md": "1. Nhiệm vụ chung\n\n{}./.\n",
    "quy-che-to.md": "Điều 1. Phạm vi\n\n{}./.\n",
}


def _decided(workspace: Path, old: str) -> None:
    """A year rolled over, with a decision whose file `old` still says the year before."""
    nothing_invented(workspace)
    assert inside(workspace, "rollover", "2022", "2023")[0] == 0
    folder = workspace / "data/2023"
    (folder / OWN).write_text(DECISION, "utf-8")
    (folder / "ghi-chu.md").write_text("Nhớ hỏi lại số liệu năm 2022.\n", "utf-8")
    for name, text in TYPED.items():
        said = "Theo dõi công việc năm {}".format(2022 if name == old else "{{ nam }}")
        (folder / name).write_text(text.format(said), "utf-8")


@pytest.mark.parametrize("name", TYPED)
def test_an_old_year_in_a_named_file_is_asked_of_the_paper_that_names_it(
    workspace: Path, name: str
) -> None:
    _decided(workspace, name)
    (found,) = (i for i in open_items(workspace, 2023) if OWN in papers(i) and i["code"] == "DL605")
    line = 2 if name.endswith(".csv") else 3
    assert (found["path"], found["line"]) == (f"data/2023/{name}", line)
    assert papers(found) == [OWN]


def test_it_prints_as_a_draft_and_is_not_issued_until_that_is_decided(workspace: Path) -> None:
    _decided(workspace, "quy-che-to.md")
    edit(
        workspace / "data/co-quan.yaml",
        "  - ma: giam_doc\n",
        "  - ma: giam_doc\n    tu: 2020-01-01\n",
    )
    said = "data/2023/quyet-dinh-to.md: DL600 cảnh báo: Quyết định còn 1 điều phải quyết định"
    assert said in inside(workspace, "write", "2023", "quyet-dinh-to")[1]
    assert said in inside(workspace, "status", "2023")[1]
    issue = ("issue", "2023", "quyet-dinh-to", "--so", "3", "--ngay", "2023-03-06")
    assert inside(workspace, *issue)[0] == 1
    edit(workspace / "data/2023/quy-che-to.md", "2022", "{{ nam }}")
    assert inside(workspace, "write", "2023", "quyet-dinh-to") == (
        0,
        "Đã ghi out/2023/quyet-dinh-to.docx\n",
        "",
    )
    code, out, err = inside(workspace, *issue)
    assert code == 0, out + err
