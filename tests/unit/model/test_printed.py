from __future__ import annotations

import pytest

from docgen.model.printed import cells_of, is_printed_by, is_running_number, numbers_of, row_text


def test_a_typed_text_is_known_by_what_it_prints() -> None:
    assert is_printed_by("Quý I/{{ nam }}", "Quý I/2022")
    assert not is_printed_by("Quý II/{{ nam }}", "Quý I/2022")


def test_paragraphs_numbered_alike_have_numbers() -> None:
    assert numbers_of("3. Góp phần", "4. Tuyên truyền") == ("3.", "4.")
    assert numbers_of("3. Góp phần") == ("3.",)
    assert numbers_of("3. Góp phần", "a) Tuyên truyền") == ()
    assert numbers_of("Năm 2022 có 3. việc") == ()


def test_a_row_on_one_line_gives_its_cells_back() -> None:
    row = row_text([["1"], ["Việc một"], [], ["- Tin;", "- Bài."], []])
    assert row == "1 | Việc một | | - Tin; - Bài. |"
    assert cells_of(row) == ["1", "Việc một", "", "- Tin; - Bài.", ""]
    assert cells_of(row_text([[], ["Việc một"]])) == ["", "Việc một"]


@pytest.mark.parametrize("cell", ["", "7", "7.", "1.2", "7a", "a)"])
def test_a_running_number_says_nothing_else(cell: str) -> None:
    assert is_running_number(cell)


@pytest.mark.parametrize("cell", ["Việc 7", "Tổng cộng", "7 người"])
def test_what_says_more_is_no_running_number(cell: str) -> None:
    assert not is_running_number(cell)
