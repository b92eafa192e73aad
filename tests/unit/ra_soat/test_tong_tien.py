from __future__ import annotations

import pytest

from docgen.ra_soat.tong_tien import old_totals
from docgen.ra_soat.values import Cho
from tests.unit.ra_soat.helpers import cho, nam

_HEAD = "Dự kiến kinh phí (nghìn đồng)"


def rows(*amounts: str, year: int = 2023, head: str = _HEAD) -> tuple[Cho, ...]:
    return tuple(
        cho(amount, nam=year, tep="nhiem-vu.csv")._replace(cot=head, o=(number, 6))
        for number, amount in enumerate(amounts, 1)
    )


def told(*texts: Cho, before: tuple[str, ...] = ("27.000", "90.000", "70.000")) -> list[str]:
    year = nam(*texts, cu=rows(*before, year=2022))
    return [f"{item.ve}: {item.message}" for item in old_totals(year)]


@pytest.mark.parametrize(
    "typed",
    [
        "Tổng kinh phí 192 triệu đồng",
        "Hỗ trợ 1.187 triệu đồng, 27 triệu đồng, 187 bài",
        "187.000.001 đồng",
    ],
)
def test_other_amounts_are_left_alone(typed: str) -> None:
    assert told(cho(typed), *rows("27.000", "90.000", "75.000")) == []


def test_a_table_that_comes_to_the_same_or_cannot_be_added_asks_nothing() -> None:
    said = cho("187 triệu đồng", "kinh_phi")
    assert told(said, *rows("90.000", "97.000")) == []
    assert told(said, *rows("90.000", "75.000", "chưa rõ")) == []
    assert told(said, *rows("90.000", head="Dự kiến kinh phí")) == []
    assert told(said, *rows("90.000"), before=("0",)) == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("187 triệu đồng", "187 triệu đồng"),
        ("Kinh phí: 187.000.000 đồng (Bằng chữ: …)", "187.000.000 đồng"),
        ("cần 187.000 nghìn đồng trong năm", "187.000 nghìn đồng"),
    ],
)
def test_the_total_of_the_year_before_is_found(typed: str, said: str) -> None:
    assert told(cho(typed), *rows("27.000", "90.000", "75.000")) == [
        f"{said}: {said} là tổng kinh phí của bảng nhiệm vụ năm trước; bảng năm 2023 cộng lại "
        "192.000.000 đồng"
    ]
