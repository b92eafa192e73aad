"""Numbers in figures and money."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.vietnamese import doc_tien, hieu_so, hieu_tien, viet_so, viet_trieu

TRIEU = 1_000_000


def test_an_amount_in_words_begins_with_a_capital() -> None:
    assert doc_tien(365_000_000) == "Ba trăm sáu mươi lăm triệu đồng"
    assert doc_tien(0) == "Không đồng"


@pytest.mark.parametrize(
    ("n", "chu"),
    [
        (365_000_000, "365.000.000"),
        (999, "999"),
        (1000, "1.000"),
        (-1500, "-1.500"),
        (Decimal("12.5"), "12,5"),
        (Decimal("12.50"), "12,5"),
        (Decimal("1234.05"), "1.234,05"),
        (Decimal("1E+3"), "1.000"),
        (Decimal("-0.0"), "0"),
    ],
)
def test_figures_take_dots_and_a_decimal_comma(n: int | Decimal, chu: str) -> None:
    assert viet_so(n) == chu


def test_no_figures_for_nan() -> None:
    with pytest.raises(ValueError, match="Không viết được số NaN"):
        viet_so(Decimal("NaN"))


@pytest.mark.parametrize(
    ("dong", "chu"),
    [
        (50 * TRIEU, "50"),
        (1500 * TRIEU, "1.500"),
        (1_500_000, "1,5"),
        (0, "0"),
        (1, "0,000001"),
        (-TRIEU, "-1"),
    ],
)
def test_dong_written_in_trieu(dong: int, chu: str) -> None:
    assert viet_trieu(dong) == chu


@pytest.mark.parametrize(
    ("chu", "so"),
    [
        ("1.500", "1500"),
        ("1,5", "1.5"),
        ("1.500,25", "1500.25"),
        ("0,500", "0.500"),
        ("1500", "1500"),
        ("02", "2"),
        (" -5\u00a0", "-5"),
    ],
)
def test_vietnamese_notation_is_read(chu: str, so: str) -> None:
    assert hieu_so(chu) == Decimal(so)


@pytest.mark.parametrize(
    ("chu", "y_dinh"),
    [
        ("1.5", "“1,5”"),
        ("1.50", "“1,50”"),
        ("0.500", "“0,500”"),
        ("1,500.00", "“1.500,00”"),
        ("1,500,000", "“1.500.000”"),
        ("1500.000", "“1.500.000”"),
        ("1 500 000", "“1.500.000”"),
    ],
)
def test_another_notation_is_refused_with_what_was_meant(chu: str, y_dinh: str) -> None:
    with pytest.raises(
        ValueError, match=f"“{chu}” không đúng cách viết số: .*; có lẽ muốn viết {y_dinh}$"
    ):
        hieu_so(chu)


def test_a_comma_before_three_figures_may_mean_thousands() -> None:
    with pytest.raises(
        ValueError, match=r"“1,500” có thể hiểu hai cách: viết “1\.500” .* viết “1,5”"
    ):
        hieu_so("1,500")


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        ("", "Số để trống"),
        ("năm", "“năm” không phải là số viết bằng chữ số"),
        ("١٢", "không phải là số viết bằng chữ số"),
        ("1.50.000", "không đúng cách viết số: [^;]*$"),
        ("--5", "không đúng cách viết số"),
        ("1,", "không đúng cách viết số"),
        ("9" * 5000, "quá dài"),
    ],
)
def test_what_is_no_number_is_refused(chu: str, loi: str) -> None:
    with pytest.raises(ValueError, match=loi):
        hieu_so(chu)


@settings(deadline=None, max_examples=150)
@given(st.integers(-(10**20), 10**20), st.integers(0, 2))
def test_figures_read_back(n: int, le: int) -> None:
    so = Decimal(n).scaleb(-le)
    assert hieu_so(viet_so(so)) == so


@pytest.mark.parametrize(
    ("chu", "don_vi", "dong"),
    [
        ("365.000.000", 1, 365 * TRIEU),
        ("365.000.000 đồng", 1, 365 * TRIEU),
        ("50 triệu đồng", 1, 50 * TRIEU),
        ("1,5 tỷ", 1, 1500 * TRIEU),
        ("1,5 TỶ ĐỒNG", 1, 1500 * TRIEU),
        ("2 nghìn tỷ", 1, 2_000_000 * TRIEU),
        ("50.000đ", 1, 50_000),
        ("50", TRIEU, 50 * TRIEU),
        ("1,5", TRIEU, 1_500_000),
        ("0", TRIEU, 0),
        ("-5", 1, -5),
        ("50 triệu", TRIEU, 50 * TRIEU),
        ("365.000.000 đồng", TRIEU, 365 * TRIEU),
        ("1.000.000 tỷ", 1, 10**15),
    ],
)
def test_money_is_read_as_whole_dong(chu: str, don_vi: int, dong: int) -> None:
    assert hieu_tien(chu, don_vi) == dong


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        (" ", "^Số tiền để trống$"),
        ("1,5", "^“1,5” không phải là số đồng nguyên$"),
        ("0,0000015 triệu đồng", "không phải là số đồng nguyên"),
        ("1.5 tỷ", "có lẽ muốn viết “1,5”"),
        ("triệu", "“triệu” không phải là số tiền: viết như"),
        ("50 trieu", "“50 trieu” không phải là số tiền: viết như"),
        ("50 TRİỆU", "“50 TRİỆU” không phải là số tiền"),
        ("50 ngìn", "“50 ngìn” không phải là số tiền"),
        ("Năm mươi đồng", "“Năm mươi đồng” không phải là số tiền"),
        ("$50", "không phải là số tiền"),
        ("999.999.999 tỷ", "là 999.999.999.000.000.000 đồng, quá một triệu tỷ đồng"),
        ("-1.000.001 tỷ", "quá một triệu tỷ đồng"),
    ],
)
def test_what_is_no_money_is_refused(chu: str, loi: str) -> None:
    with pytest.raises(ValueError, match=loi):
        hieu_tien(chu)


@settings(deadline=None, max_examples=150)
@given(st.integers(-(10**15), 10**15))
def test_what_docgen_writes_it_reads(dong: int) -> None:
    assert hieu_tien(f"{viet_so(dong)} đồng", TRIEU) == dong
    so = viet_trieu(dong)
    assert hieu_tien(f"{so} triệu đồng") == hieu_tien(so, TRIEU) == dong
