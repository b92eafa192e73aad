"""A row put into the table of tasks after the plan was signed, as in Excel, and the next year."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.commands import inside, plan_issued
from tests.reviewed import open_items


def put_in(table: Path) -> None:
    """A task after the fifth, all numbered anew."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file, delimiter=";")
    task = "Tổ chức hội thi tìm hiểu cải cách hành chính"
    rows.insert(5, ["", task, "Hội thi", "Văn phòng Sở", "", "Quý II/{{ nam }}", "5"])
    numbered = [[str(number), *row[1:]] for number, row in enumerate(rows, 1)]
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([head, *numbered])


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_row_put_into_the_data_after_signing_is_one_question(workspace: Path, form: str) -> None:
    plan_issued(workspace)
    put_in(workspace / "data/2022/nhiem-vu.csv")
    if form == "xlsx":
        assert inside(workspace, "data", "excel", "2022")[0] == 0
    assert "khác dữ liệu ở 1 chỗ" in inside(workspace, "status", "2022")[1]
    assert inside(workspace, "rollover", "2022", "2023")[0] == 0
    (found,) = [i for i in open_items(workspace, 2023) if i["code"] == "DL601"]
    assert "bỏ hàng: 6 | Tổ chức hội thi tìm hiểu" in str(found["message"])
    # The numbers of the data stay: those of the signed paper would stand twice.
    code, said, _ = inside(workspace, "data", "check", "2023")
    assert (code, "Số thứ tự" in said) == (0, False)
