"""Names over the number of a paper, beside Quốc hiệu: no title, whatever their words (II.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from docgen.ooxml.reading import read_view
from docgen.recognise.regime import Regime, regime_of
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, NAMED, OF_TITLE, QUOC_HIEU, TIEU_NGU
from tests.unit.recognise.test_stamps import boxed
from tests.unit.recognise.type import components, p, table

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBER, DATE = "Số: 12/KH-BQL", "X, ngày 05 tháng 01 năm 2022"
RIGHT = p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm")
NAMES = [
    ("BAN QUẢN LÝ", "DỰ ÁN ĐẦU TƯ XÂY DỰNG"),
    ("TỔ CÔNG TÁC", "ĐỀ ÁN 06"),
    ("TỔ SOẠN THẢO", "NGHỊ QUYẾT"),
    ("BAN CHỈ ĐẠO", "THỰC HIỆN CHƯƠNG TRÌNH MTQG"),
    ("SỞ", "KẾ HOẠCH VÀ ĐẦU TƯ"),
]
PLAN = NAMED + p("Nội dung./.") + FOOT


def in_cells(upper: str, lower: str) -> str:
    left = p("UBND TỈNH X", "giua") + p(upper, "giua đậm") + p(lower, "giua đậm")
    return table((left, RIGHT), (p(NUMBER, "giua"), p(DATE, "giua nghiêng")))


def in_one_paragraph(upper: str, lower: str) -> str:
    left = p("UBND TỈNH X", "giua") + p(f"{upper}\n{lower}", "giua đậm") + p(NUMBER, "giua")
    return table((left, RIGHT + p(DATE, "giua nghiêng")))


def in_rows(upper: str, lower: str) -> str:
    return table(
        (p("UBND TỈNH X", "giua"), p(QUOC_HIEU, "giua đậm")),
        (p(upper, "giua đậm"), p(TIEU_NGU, "giua đậm")),
        (p(lower, "giua đậm"), ""),
        (p(NUMBER, "giua"), p(DATE, "giua nghiêng")),
    )


def by_tabs(upper: str, lower: str) -> str:
    return (
        p(f"UBND TỈNH X\t{QUOC_HIEU}", "trai")
        + p(f"{upper}\t{TIEU_NGU}", "trai đậm")
        + p(lower, "trai đậm")
        + p(f"{NUMBER}\t{DATE}", "trai")
    )


def in_boxes(upper: str, lower: str) -> str:
    left = p("UBND TỈNH X", "giua") + p(upper, "giua đậm") + p(lower, "giua đậm")
    right = p("", "giua")
    both = boxed(RIGHT + p(DATE, "giua nghiêng"), boxed(left + p(NUMBER, "giua"), right))
    return both + p("", "giua")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("head", [in_cells, in_one_paragraph, in_rows, by_tabs, in_boxes])
def test_a_name_that_goes_on_with_a_kind_of_paper(
    name: tuple[str, str], head: Callable[[str, str], str]
) -> None:
    body = head(*name) + PLAN
    found = [(component, text) for component, text in components(body) if component]
    names = [text for component, text in found if component == "co_quan_ban_hanh"]
    assert names == list(name)
    assert ("co_quan_chu_quan", "UBND TỈNH X") in found
    for expected in (("quoc_hieu", QUOC_HIEU), ("so_ky_hieu", NUMBER), *OF_TITLE):
        assert expected in found
    assert regime_of(read_view(document(body))) == Regime("nd30", "Kế hoạch", None)


def test_a_title_over_its_number_is_one() -> None:
    contract = (
        table((p("CÔNG TY X", "giua đậm"), RIGHT))
        + p("HỢP ĐỒNG", "giua đậm")
        + p("Số: 12/HĐ-CTX", "giua")
        + p("Nội dung./.")
    )
    assert ("ten_loai", "HỢP ĐỒNG") in components(contract)
    assert regime_of(read_view(document(contract))).kind == "Hợp đồng"


def test_a_title_across_the_table_of_the_head_is_one() -> None:
    rows = (p("HỢP ĐỒNG", "giua đậm") + p("Số: 12/HĐ-CTX", "giua"),)
    head = table((p("CÔNG TY X", "giua đậm"), RIGHT), rows)
    assert regime_of(read_view(document(head + p("Nội dung./.")))).kind == "Hợp đồng"


def test_the_name_of_the_doan_over_the_number_is_that_of_a_body() -> None:
    heading = "ĐOÀN TNCS HỒ CHÍ MINH"
    left = p(heading, "giua") + p("TỈNH X", "giua") + p("BCH HUYỆN Y", "giua đậm")
    right = p(heading, "giua đậm") + p(DATE, "giua nghiêng")
    found = components(table((left + p("Số: 05-KH/ĐTN", "giua"), right)) + PLAN, "hd29")
    assert found[:6] == [
        ("co_quan_chu_quan", heading),
        ("co_quan_chu_quan", "TỈNH X"),
        ("co_quan_ban_hanh", "BCH HUYỆN Y"),
        ("so_ky_hieu", "Số: 05-KH/ĐTN"),
        ("tieu_de_doan", heading),
        ("dia_danh_ngay", DATE),
    ]
