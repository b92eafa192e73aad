"""The table of an annex in a CSV: a row may end early, and never goes on past the last column."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from docgen.loading.bang_go import read_typed_table

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.findings import Finding

HEAD = "TT;Đơn vị;Điểm;Ghi chú"


def _said(tmp_path: Path, *rows: str, head: str = HEAD) -> list[str]:
    path = tmp_path / "diem.csv"
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    findings: list[Finding] = []
    read_typed_table(path, "diem.csv", None, 2022, findings)
    return [f"{f.location.line} {f.code} {f.message}" for f in findings if f.location]


def test_a_mark_in_a_cell_is_told_where_the_last_cell_is_empty(tmp_path: Path) -> None:
    said = _said(tmp_path, "1;Văn phòng; Sở;95,5;", "2;Phòng CCHC;97;Tốt")
    assert said == ["2 DL204 Hàng có 5 ô, bảng có 4 cột"]


def test_a_decimal_comma_is_told_where_commas_part_the_columns(tmp_path: Path) -> None:
    head = HEAD.replace(";", ",")
    assert _said(tmp_path, "1,VP,5,5,", "2,CCHC,97,Tốt", head=head) == [
        "2 DL204 Hàng có 5 ô, bảng có 4 cột"
    ]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(("1;VP;5;;", "2;CCHC;97;Tốt;"), id="every row ends with one mark too many"),
        pytest.param(("A;Khối", "1;VP;5;;", "2;CCHC;6;;"), id="but for one that ends early"),
        pytest.param(("A;Khối", "1;VP;5"), id="rows that end early"),
        pytest.param(('1;"Văn phòng; Sở";5;', "2;CCHC;97;Tốt"), id="the mark in quotes"),
    ],
)
def test_empty_cells_at_the_end_are_nothing(tmp_path: Path, rows: tuple[str, ...]) -> None:
    assert _said(tmp_path, *rows) == []
