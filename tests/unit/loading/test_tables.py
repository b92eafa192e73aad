from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from docgen.loading.columns import is_total
from docgen.loading.source import read_table_text
from docgen.loading.tables import read_csv
from docgen.loading.task_table import TASKS
from tests.unit.loading.helpers import report_of, said

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.loading.tables import Row

_HEAD = ["TT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Kinh phí (triệu đồng)"]
_TASK = [
    "1",
    "Hoà giải ở cơ sở, Đường Nguyễn Huệ",
    "- Kế hoạch;\n- Báo cáo.",
    "Văn phòng Sở",
    "1,5",
]


def _csv(mark: str, newline: str = "\r\n") -> str:
    rows = []
    for row in (_HEAD, _TASK):
        cells = [f'"{c}"' if any(x in c for x in (mark, "\n", '"')) else c for c in row]
        rows.append(mark.join(cells))
    return newline.join([*rows, ""])


def _cp1258(text: str) -> bytes:
    """As Excel saves it: letters composed, tones as combining marks."""
    encoded = []
    for char in text:
        parts = unicodedata.normalize("NFD", char)
        tones = "".join(c for c in parts if c in "\u0300\u0301\u0303\u0309\u0323")
        base = unicodedata.normalize("NFC", "".join(c for c in parts if c not in tones))
        encoded.append((base + tones).encode("cp1258"))
    return b"".join(encoded)


def _rows(path: Path) -> tuple[Row, ...]:
    report = report_of("", "nhiem-vu.csv")
    opened = read_table_text(path, report)
    assert opened is not None
    rows = read_csv(opened[0], opened[1], lambda heading: TASKS.column_of(heading) is not None)
    assert said(report) == []
    return rows


@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1258"], ids=str)
def test_a_csv_reads_the_same_however_excel_saved_it(
    tmp_path: Path, mark: str, encoding: str
) -> None:
    text = _csv(mark)
    path = tmp_path / "nhiem-vu.csv"
    path.write_bytes(_cp1258(text) if encoding == "cp1258" else text.encode(encoding))
    head, task = _rows(path)
    assert head.cells == tuple(_HEAD)
    assert task.cells == tuple(_TASK)
    assert (task.line, task.last_line) == (2, 3)


def test_a_cell_of_several_lines_keeps_the_lines_of_the_rows_after_it(tmp_path: Path) -> None:
    path = tmp_path / "nhiem-vu.csv"
    path.write_text('TT;Nhiệm vụ\n1;"a\n\n  b"\n2;c\n', encoding="utf-8")
    _, first, second = _rows(path)
    assert first.cells == ("1", "a\nb")
    assert (second.line, second.last_line) == (5, 5)


def test_empty_rows_and_the_sep_line_of_excel_are_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "nhiem-vu.csv"
    path.write_text("sep=;\nTT;Nhiệm vụ;\n1;a;\n;;\n;;\n", encoding="utf-8")
    head, task = _rows(path)
    assert (head.line, task.line) == (2, 3)


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("TT", "tt"),
        ("stt", "tt"),
        ("NHIỆM VỤ", "nhiem_vu"),
        ("Nhiem vu", "nhiem_vu"),
        (" Đơn vị  chủ trì ", "chu_tri"),
        ("Dự kiến kinh phí (triệu đồng)", "kinh_phi"),
        ("Kinh phí (đồng)", "kinh_phi"),
        ("Ghi chú", None),
    ],
)
def test_a_column_is_known_by_its_name(heading: str, column: str | None) -> None:
    assert TASKS.column_of(heading) == column


@pytest.mark.parametrize(
    ("cells", "total"),
    [
        (("Tổng cộng", "", "", "1550"), True),
        (("", "TỔNG", "", "1550"), True),
        (("", "Cộng:", ""), True),
        (("", "Tổng kinh phí (triệu đồng)"), True),
        (("3", "Tổng kết công tác"), False),
        (("3", "Cộng đồng"), False),
        (("3", "Báo cáo", "Tổng cộng"), False),
    ],
)
def test_a_row_that_sums_is_known_by_its_first_words(cells: tuple[str, ...], total: bool) -> None:  # noqa: FBT001 -- the expected answer of a parametrized case
    assert is_total(cells) is total
