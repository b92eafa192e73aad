"""What the text of a plan says of its total: other amounts are no total."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docgen.loading.year import read_year
from docgen.workspace import Workspace
from tests.commands import edit

BASE = Path(__file__).parents[3] / "tests/errors/_goc"


def told(place: Path, text: str) -> list[str]:
    """The small plan comes to 1.550 triệu đồng."""
    shutil.copytree(BASE, place, dirs_exist_ok=True)
    edit(place / "data/2022/ke-hoach.md", "1. Mỗi người viết", f"{text}\n\n1. Mỗi người viết")
    return [f.message for f in read_year(Workspace(place), 2022).findings if f.code == "DL131"]


@pytest.mark.parametrize(
    "text",
    [
        "Tổng kinh phí: 1.550 triệu đồng.",
        "Tổng kinh phí thực hiện Kế hoạch năm {{ nam }} là 1,55 tỷ đồng.",
        "Tổng kinh phí tập huấn: 50 triệu đồng; tổng kinh phí khoảng 1,5 tỷ đồng.",
        "Tổng kinh phí theo Phụ lục, trong đó chi 50 triệu đồng cho in ấn.",
        "Kinh phí 50 triệu đồng; tổng kinh phí năm 2022 lấy từ nguồn 50 triệu đồng được giao.",
    ],
)
def test_amounts_that_are_right_or_no_total(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tổng kinh phí: 1.500 triệu đồng.", "1.500 triệu đồng"),
        ("tổng dự toán thực hiện các nhiệm vụ là 1.050.000.000 đồng", "1.050.000.000 đồng"),
    ],
)
def test_another_total(tmp_path: Path, text: str, said: str) -> None:
    assert told(tmp_path, text) == [
        f"Lời văn ghi tổng kinh phí {said}, bảng nhiệm vụ cộng lại 1.550.000.000 đồng"
    ]
