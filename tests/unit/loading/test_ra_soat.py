from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from docgen.loading.csv_cells import quoted, read_cells
from docgen.loading.ra_soat import read_review, write_review
from docgen.model.ra_soat import DaXem, KhacBanKy, RaSoat
from docgen.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.findings import Finding


def test_a_review_reads_back_as_it_was_written(tmp_path: Path) -> None:
    review = RaSoat(
        tu_nam=2022,
        da_xem=(
            DaXem(
                ma="TEN-0a1b2c",
                ly_do='Sở Nội vụ: "vẫn tổ chức" # lần 3 \\ {{ nam }}',
                ngay=date(2023, 1, 5),
                noi_dung="- Cuộc thi: [1], & *",
            ),
        ),
        khac_ban_ky=(
            KhacBanKy(tep="ke-hoach.md", du_lieu="- Lãnh đạo Sở;", ban_ky="- Ban Giám đốc;"),
            KhacBanKy(tep="nhiem-vu.csv", ban_ky="Thêm", canh="Việc 1"),
        ),
    )
    folder = tmp_path / "data/2023"
    folder.mkdir(parents=True)
    (folder / "ra-soat.yaml").write_bytes(write_review(review))
    found: list[Finding] = []
    assert read_review(Workspace.at(tmp_path), 2023, found) == review
    assert found == []


def test_a_year_without_a_review_has_none(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    found: list[Finding] = []
    assert read_review(Workspace.at(tmp_path), 2023, found) is None
    assert found == []


def test_cells_are_read_with_their_places() -> None:
    text = 'TT;A\n1;"x; ""y""\nz"\n\n2;\n'
    cells = read_cells(text)
    assert [(c.row, c.column, c.line, c.value) for c in cells] == [
        (0, 0, 1, "TT"),
        (0, 1, 1, "A"),
        (1, 0, 2, "1"),
        (1, 1, 2, 'x; "y"\nz'),
        (2, 0, 4, ""),
        (3, 0, 5, "2"),
        (3, 1, 5, ""),
    ]
    for cell in cells:
        again = text[cell.start : cell.end]
        assert again == quoted(cell.value, ";")
    assert cells[3].lines() == ((2, 'x; "y"'), (3, "z"))


def test_a_quote_left_open_ends_with_the_text() -> None:
    assert [cell.value for cell in read_cells('a;"b\nc')] == ["a", '"b\nc']
