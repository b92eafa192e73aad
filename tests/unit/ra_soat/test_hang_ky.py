"""Rows signed otherwise: each case beside the rows of a small table of tasks."""

from __future__ import annotations

import pytest

from docgen.model.ra_soat import KhacBanKy, RaSoat
from docgen.ra_soat.ban_ky import signed_otherwise
from docgen.ra_soat.values import Cho
from tests.unit.ra_soat.helpers import nam

TABLE = "nhiem-vu.csv"
_HEADS = ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí")
_TASKS = (
    "1 | Tin bài | Văn phòng | Phòng A | Tháng 01/{{ nam }} | 0",
    "2 | Cuộc thi | Phòng A | Văn phòng | Năm {{ nam }} | 50",
    "3 | Hội nghị | Văn phòng | | Quý I/{{ nam }} | 0",
)
_UNITS = (
    Cho("co-quan.yaml", "data/co-quan.yaml", 3, "VP", "don_vi.0.ma"),
    Cho("co-quan.yaml", "data/co-quan.yaml", 4, "Văn phòng", "don_vi.0.ten"),
)


def table(*rows: str, tep: str = TABLE) -> tuple[Cho, ...]:
    """The texts of the rows, each row on a line of its own under the names of the columns."""
    texts = []
    for number, row in enumerate((" | ".join(_HEADS), *rows)):
        for column, text in enumerate(map(str.strip, row.split("|"))):
            cot = _HEADS[column] if number else ""
            about = row.split("|")[1].strip()
            place = Cho(tep, f"data/2023/{tep}", number + 1, text)
            texts.append(place._replace(canh=about, cot=cot, o=(number, column)))
    return tuple(cho for cho in texts if cho.text)


def said(
    old: str | None, new: str | None, *rows: str, canh: str | None = None
) -> list[tuple[int, str]]:
    item = KhacBanKy(tep="nhiem-vu.xlsx", hang_du_lieu=old, hang_ban_ky=new, canh=canh)
    review = RaSoat(tu_nam=2022, khac_ban_ky=(item,))
    year = nam(*table(*rows), review=review)._replace(chung=_UNITS)
    return [
        (d.cho.line, d.message.removeprefix("Bản đã ký năm 2022 ")) for d in signed_otherwise(year)
    ]


def printed(row: str) -> str:
    return row.replace("{{ nam }}", "2022")


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_row_left_out_is_asked_about_until_it_is_gone(place: int) -> None:
    gone = printed(_TASKS[place])
    assert said(gone, None, *_TASKS) == [(place + 2, f"bỏ hàng: {gone}")]
    left = [row for k, row in enumerate(_TASKS) if k != place]
    assert said(gone, None, *left) == []
    renumbered = [f"{k} {row.partition(' ')[2]}" for k, row in enumerate(left, 1)]
    assert said(gone, None, *renumbered) == []


def test_a_row_put_in_is_asked_about_until_it_is_typed() -> None:
    new = "3 | Tọa đàm | Văn phòng | Phòng A | Tháng 5/2022 | 20"
    assert said(None, new, *_TASKS, canh=printed(_TASKS[1])) == [(3, f"có thêm hàng: {new}")]
    for typed in (
        "4 | Tọa đàm | Văn phòng | Phòng A | Tháng 5/{{ nam }} | 20",
        "4 | Tọa đàm | Văn phòng | Phòng A | Tháng 5/2023 | 20,0",
        "4 | Tọa đàm | VP | Phòng A | Tháng 5/2022 | 20",
    ):
        assert said(None, new, *_TASKS, typed) == []


def test_a_row_typed_with_another_cell_is_asked_about_that_cell() -> None:
    new = "4 | Tọa đàm | Văn phòng | Phòng A | Tháng 5/2022 | 20"
    typed = "4 | Tọa đàm | Văn phòng | Phòng A | Tháng 6/{{ nam }} | 20"
    assert said(None, new, *_TASKS, typed) == [(5, "ghi: Tháng 5/2022")]


def test_of_a_changed_row_each_cell_is_asked_about_until_it_says_so() -> None:
    old, new = printed(_TASKS[1]), "2 | Cuộc thi lớn | Phòng A | Phòng B | Năm 2022 | 60"
    cells = ["ghi: Cuộc thi lớn", "ghi: Phòng B", "ghi: 60"]
    assert said(old, new, *_TASKS) == [(3, cell) for cell in cells]
    half = _TASKS[1].replace("Cuộc thi", "Cuộc thi lớn").replace("50", "60")
    assert said(old, new, _TASKS[0], half, _TASKS[2]) == [(3, "ghi: Phòng B")]
    # Another row that says so is no answer, nor one of the same words a question.
    assert said(old, new, half.replace("Văn phòng", "Phòng B"), *_TASKS[::2]) == []


def test_two_cells_put_in_each_others_place_are_two_questions() -> None:
    old, new = printed(_TASKS[1]), "2 | Cuộc thi | Văn phòng | Phòng A | Năm 2022 | 50"
    assert said(old, new, *_TASKS) == [(3, "ghi: Văn phòng"), (3, "ghi: Phòng A")]


def test_a_cell_emptied_is_asked_about_while_it_says_something() -> None:
    old, new = printed(_TASKS[1]), "2 | Cuộc thi | Phòng A | | Năm 2022 | 0"
    assert said(old, new, *_TASKS) == [(3, "bỏ đoạn: Văn phòng"), (3, "ghi: 0")]
    mended = "2 | Cuộc thi | Phòng A | | Năm {{ nam }} |"
    assert said(old, new, _TASKS[0], mended) == []


def test_a_row_moved_is_asked_about_until_it_stands_there() -> None:
    old, new = printed(_TASKS[0]), printed(_TASKS[0]).replace("1 |", "2 |", 1)
    after = printed(_TASKS[1])
    ((line, message),) = said(old, new, *_TASKS, canh=after)
    assert (line, message) == (2, f"dời hàng: {old[4:]}; xuống sau hàng: {after[4:]}")
    assert said(old, new, _TASKS[1], _TASKS[0], _TASKS[2], canh=after) == []
    assert said(old, new, *_TASKS) == []
    assert said(old, new, *reversed(_TASKS)) != []


def test_a_row_moved_up_is_asked_to_go_up_without_a_number_of_the_signed_paper() -> None:
    old, after = printed(_TASKS[2]), printed(_TASKS[0])
    ((_, message),) = said(old, old, *_TASKS, canh=f"8 | {after[4:]}")
    assert message == f"dời hàng: {old[4:]}; lên sau hàng: {after[4:]}"


def test_a_row_that_is_gone_from_the_data_is_asked_about_no_more() -> None:
    old, new = printed(_TASKS[1]), "2 | Cuộc thi | Phòng A | Phòng B | Năm 2022 | 60"
    assert said(old, new, _TASKS[0], _TASKS[2]) == []
