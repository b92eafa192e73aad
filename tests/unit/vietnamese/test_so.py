"""Numbers in words and back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.vietnamese import doc_so, doc_so_nguoc, so_o_cuoi, so_o_dau

BANG_CHU = {
    0: "không",
    11: "mười một",
    15: "mười lăm",
    21: "hai mươi mốt",
    24: "hai mươi tư",
    104: "một trăm linh bốn",
    111: "một trăm mười một",
    10_000: "mười nghìn",
    55_555: "năm mươi lăm nghìn năm trăm năm mươi lăm",
    93_104: "chín mươi ba nghìn một trăm linh bốn",
    1_005_000: "một triệu không trăm linh năm nghìn",
    2_000_005: "hai triệu không trăm linh năm",
    15_015_015: "mười lăm triệu không trăm mười lăm nghìn không trăm mười lăm",
    44_444_444: "bốn mươi tư triệu bốn trăm bốn mươi tư nghìn bốn trăm bốn mươi tư",
    365_000_000: "ba trăm sáu mươi lăm triệu",
    1_000_000_000: "một tỷ",
    1_250_000_500: "một tỷ hai trăm năm mươi triệu năm trăm",
    1_500_000_000_000: "một nghìn năm trăm tỷ",
}


@pytest.mark.parametrize(("n", "chu"), BANG_CHU.items())
def test_the_words_of_official_papers(n: int, chu: str) -> None:
    assert doc_so(n) == chu
    assert doc_so_nguoc(chu) == n


@pytest.mark.parametrize(
    ("n", "chu"),
    [
        (-5, "âm năm"),
        (1015, "một nghìn không trăm mười lăm"),
        (14, "mười bốn"),
        (101_001, "một trăm linh một nghìn không trăm linh một"),
        (10**15, "một triệu tỷ"),
        (10**15 + 5 * 10**9, "một triệu không trăm linh năm tỷ"),
        (10**18, "một tỷ tỷ"),
        (-(10**18), "âm một tỷ tỷ"),
        (10**21, "một nghìn tỷ tỷ"),
    ],
)
def test_where_num2words_goes_wrong(n: int, chu: str) -> None:
    assert doc_so(n) == chu
    assert doc_so_nguoc(chu) == n


@pytest.mark.parametrize(
    ("n", "chu"),
    [
        ("1.5", "một phẩy năm"),
        ("1.50", "một phẩy năm"),
        ("12.25", "mười hai phẩy hai mươi lăm"),
        ("0.05", "không phẩy không năm"),
        ("2.307", "hai phẩy ba trăm linh bảy"),
        ("0.032", "không phẩy không trăm ba mươi hai"),
        ("3.1415", "ba phẩy một bốn một năm"),
        ("-0.5", "âm không phẩy năm"),
        ("7.00", "bảy"),
        ("-0", "không"),
    ],
)
def test_decimals_are_read_as_at_school(n: str, chu: str) -> None:
    assert doc_so(Decimal(n)) == chu


@pytest.mark.parametrize("n", [10**21 + 1, Decimal("NaN"), Decimal("-Infinity"), Decimal("1e999")])
def test_what_cannot_be_read_aloud_is_refused(n: int | Decimal) -> None:
    with pytest.raises(ValueError, match="Không đọc được số"):
        doc_so(n)


@pytest.mark.parametrize(
    ("chu", "n"),
    [
        ("Một trăm lẻ bốn", 104),
        ("một trăm linh tư", 104),
        ("Ba ngàn", 3000),
        ("hai mươi bốn", 24),
        ("một tỉ", 10**9),
        ("Một tỷ, hai trăm năm mươi triệu,  năm trăm", 1_250_000_500),
    ],
)
def test_lawful_variants_are_understood(chu: str, n: int) -> None:
    assert doc_so_nguoc(chu) == n


@pytest.mark.parametrize(
    "chu",
    [
        "",
        "âm",
        "đồng",
        "hai mươi một",
        "hai mươi năm",
        "mười năm",
        "một mươi",
        "một trăm năm",
        "một triệu hai",
        "một nghìn mười lăm",
        "một nghìn lẻ mười lăm",
        "không nghìn",
        "không trăm linh năm",
        "một nghìn không trăm",
        "nghìn",
        "tỷ",
        "một nghìn triệu",
        "ba nghìn hai nghìn",
        "một" + " tỷ" * 5000,
    ],
)
def test_misspelt_words_are_refused(chu: str) -> None:
    with pytest.raises(ValueError, match="không phải là một số viết đúng bằng chữ"):
        doc_so_nguoc(chu)


@pytest.mark.parametrize(
    "day",
    [
        range(12_000),
        range(999_900, 1_001_200),
        range(10**9 - 300, 10**9 + 1200),
        range(10**12 - 300, 10**12 + 1200),
        range(10**15 - 300, 10**15 + 1200),
        range(0, 10**7, 9973),
    ],
)
def test_dense_ranges_read_back(day: range) -> None:
    assert [n for n in day if doc_so_nguoc(doc_so(n)) != n] == []


@settings(deadline=None, max_examples=400)
@given(
    st.integers(0, 10**15)
    | st.integers(-(10**18), 10**18)
    | st.lists(st.sampled_from([0, 0, 1, 4, 5, 10, 15, 21, 100, 104, 999]), max_size=6).map(
        lambda nhom: sum(g * 1000**i for i, g in enumerate(nhom))
    )
)
def test_any_number_reads_back(n: int) -> None:
    assert doc_so_nguoc(doc_so(n)) == n


def test_no_two_numbers_share_their_words() -> None:
    assert len({doc_so(n) for n in range(20_000)}) == 20_000


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("hai mươi ngày làm việc", (20, "ngày làm việc")),
        ("Năm triệu, không trăm linh năm nghìn đồng", (5_005_000, "đồng")),
        ("hai năm", (2, "năm")),
        ("năm", (5, "")),
        ("mười lăm", (15, "")),
        ("một triệu hai", None),  # 1.200.000 in speech
        ("ngày hai mươi", None),
        ("", None),
    ],
)
def test_a_number_at_the_beginning_is_read(text: str, read: tuple[int, str] | None) -> None:
    assert so_o_dau(text) == read


def test_a_number_at_the_end_is_found() -> None:
    assert so_o_cuoi("Kinh phí là năm triệu") == "năm triệu"
    assert so_o_cuoi("Kinh phí là") == ""
