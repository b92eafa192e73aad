from __future__ import annotations

import time

import pytest

from docgen.typeface import Cell, Face, break_lines, column_widths, text_width

HEAD, BODY = Face(13, bold=True), Face(13)
PADDING = 3.8
ROWS = [
    [
        "TT",
        "Nội dung công việc",
        "Sản phẩm",
        "Đơn vị chủ trì",
        "Thời gian thực hiện",
        "Kinh phí (đồng)",
    ],
    [
        "1",
        "Tổ chức các hội nghị tuyên truyền, phổ biến pháp luật cho cán bộ, công chức của tỉnh",
        "Hội nghị được tổ chức",
        "Phòng Phổ biến, giáo dục pháp luật",
        "Quý I/2022 và thực hiện trong cả năm",
        "12.000.000",
    ],
    ["2", "Biên soạn tài liệu", "Tài liệu\nTờ gấp", "Văn phòng", "Quý II/2022", "1.500.000.000"],
]


def _table(rows: list[list[str]]) -> list[tuple[Cell, ...]]:
    faces = [HEAD] + [BODY] * (len(rows) - 1)
    return [
        tuple(Cell(tuple(text.split("\n")), face) for text in row)
        for row, face in zip(rows, faces, strict=True)
    ]


def _height(rows: list[tuple[Cell, ...]], widths: tuple[float, ...]) -> int:
    return sum(
        max(
            sum(len(break_lines(p, cell.face, width - PADDING)) for p in cell.paragraphs)
            for cell, width in zip(row, widths, strict=True)
        )
        for row in rows
    )


@pytest.mark.parametrize("total", [165.0, 247.0])
def test_columns_fill_the_table_and_break_no_word(total: float) -> None:
    table = _table(ROWS)
    columns = column_widths(table, total, PADDING)
    assert sum(columns.widths) == pytest.approx(total, abs=0.001)
    assert not columns.words_break
    for row in table:
        for cell, width in zip(row, columns.widths, strict=True):
            words = " ".join(cell.paragraphs).split(" ")
            assert max(text_width(w, cell.face) for w in words) < width - PADDING


def test_the_table_is_lower_than_with_equal_columns() -> None:
    table = _table(ROWS)
    computed = column_widths(table, 210, PADDING).widths
    assert _height(table, computed) < _height(table, (35.0,) * 6)


def test_no_move_of_width_makes_the_table_lower() -> None:
    table = _table(ROWS)
    widths = column_widths(table, 210, PADDING).widths
    for giver in range(6):
        for taker in range(6):
            moved = list(widths)
            moved[giver] -= 2
            moved[taker] += 2
            assert _height(table, tuple(moved)) >= _height(table, widths)


def test_a_wide_table_gives_every_cell_one_line() -> None:
    table = _table([["TT", "Nội dung"], ["1", "Biên soạn tài liệu"]])
    assert _height(table, column_widths(table, 165, PADDING).widths) == 2


def test_non_breaking_spaces_hold_a_column_open() -> None:
    face = Face(13)
    table = [(Cell(("Quý\u00a0I/2022\u00a0và\u00a0cả\u00a0năm",), face), Cell(("a " * 300,), face))]
    columns = column_widths(table, 100, PADDING)
    assert columns.widths[0] > text_width("Quý I/2022 và cả năm", face) + PADDING


def test_a_column_of_names_gets_a_little_from_each_column_of_numbers() -> None:
    heads = ["TT", "Đơn vị", "Số người", "Cả năm (tin, bài)"]
    heads += ["Quý I", "Quý II", "Quý III", "Quý IV", "Thời hạn"]
    row = ["1", "Phòng Phổ biến, giáo dục pháp luật", *"111111", "15/12/2022"]
    table = _table([heads, *[row] * 4])
    columns = column_widths(table, 164, PADDING)
    assert _height(table, columns.widths) == 2 + 4 * 2


def test_a_table_too_narrow_for_its_words_says_so_and_still_has_its_width() -> None:
    columns = column_widths(_table(ROWS), 60, PADDING)
    assert columns.words_break
    assert sum(columns.widths) == pytest.approx(60)


def test_empty_cells_need_only_their_padding() -> None:
    table = [(Cell((), BODY), Cell(("Nội dung công việc cả năm",), BODY))]
    columns = column_widths(table, 60, PADDING)
    assert 0 < columns.widths[0] < 10


def test_a_table_of_empty_cells_has_its_width() -> None:
    columns = column_widths([(Cell(("",), BODY), Cell((), BODY))], 60, PADDING)
    assert columns.widths == (pytest.approx(30), pytest.approx(30))


def test_rows_of_unequal_length_are_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="rows of one length"):
        column_widths([(Cell(("a",), BODY),), ()], 60, PADDING)


def test_the_same_table_has_the_same_columns_every_time_and_soon() -> None:
    table = _table(ROWS[:1] + ROWS[1:] * 10)
    started = time.perf_counter()
    columns = column_widths(table, 247, PADDING)
    assert time.perf_counter() - started < 0.5  # seconds; about 0.01 on a quiet machine
    assert column_widths(table, 247, PADDING) == columns


@pytest.mark.parametrize(
    "row",
    [
        ["1", "Tham mưu Hội đồng Phối hợp", "Tin, bài", "Văn phòng Sở", "", "Quý I/2022", "0"],
        ["1", "Họp", "Báo cáo", "Phòng Phổ biến, giáo dục pháp luật", "", "Quý I/2022", "0"],
        ["1", "Họp giao ban quý", "Tin, bài đăng trên Cổng Thông tin của Sở", "Sở", "", "Năm", "0"],
    ],
)
def test_an_empty_column_is_no_wider_than_its_heading(row: list[str]) -> None:
    heads = ["TT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"]
    table = _table([[*heads, "Dự kiến kinh phí (triệu đồng)"], row])
    natural = [
        max(text_width(c.paragraphs[0], c.face) for c in cells)
        for cells in zip(*table, strict=True)
    ]
    total = sum(natural) + 7 * PADDING - 12
    for width, own in zip(column_widths(table, total, PADDING).widths, natural, strict=True):
        assert width <= own + PADDING + 0.31
