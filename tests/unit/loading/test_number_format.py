"""Numbers of a workbook as their cells show them."""

from __future__ import annotations

import pytest

from docgen.loading.number_format import as_shown

_ACCOUNTING = r'_-* #,##0.00\ _₫_-;\-* #,##0.00\ _₫_-;_-* "-"??\ _₫_-;_-@_-'
_COMMA = r'_(* #,##0_);_(* \(#,##0\);_(* "-"??_);_(@_)'


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (0.15, "0%", "15%"),
        (0.155, "0.0%", "15,5%"),
        (12, '0"%"', "12%"),
        (1234567, "#,##0", "1.234.567"),
        (1234567.5, "#,##0.0", "1.234.567,5"),
        (2.5, "0.00", "2,50"),
        (1500000, "#,##0,", "1.500"),
        (7, "000", "007"),
        (912345678, "0000000000", "0912345678"),
        (912345678, r"0000\ 000\ 000", "0912 345 678"),
        (912345678, r"0###\.###\.###", "0912.345.678"),
        (5000, r'#,##0\ "đồng"', "5.000 đồng"),
        (5000, "#,##0 [$₫-42A]", "5.000 ₫"),
        (1234.5, _ACCOUNTING, "1.234,50"),
        (-1234.5, _ACCOUNTING, "-1.234,50"),
        (0, _ACCOUNTING, "-"),
        (-5, _COMMA, "(5)"),
        (-3, "#,##0;[Red]-#,##0", "-3"),
        (-3, "0", "-3"),
        (0, "#,##0", "0"),
        (0.1 + 0.2, "General", "0,3"),
        (1500000000, "General", "1500000000"),
        (3, "@", "3"),
        (0.5, "# ?/?", None),
        (12345, "0.00E+00", None),
        (44581, "dd/mm/yyyy", None),
    ],
)
def test_a_number_is_what_its_cell_shows(
    value: float, number_format: str, shown: str | None
) -> None:
    assert as_shown(value, number_format) == shown
