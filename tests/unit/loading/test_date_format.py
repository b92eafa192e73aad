"""Days and hours of a workbook as Excel shows them on a Vietnamese machine."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from docgen.loading.date_format import date_as_shown


@pytest.mark.parametrize(
    ("number_format", "shown"),
    [
        ("dd/mm/yyyy", "02/05/1990"),
        ("mm-dd-yy", "02/05/1990"),  # what Excel calls the short date of the country
        ("d/m/yy", "2/5/90"),
        ("[$-42A]dd/mm/yyyy;@", "02/05/1990"),
        ("mm/yyyy", "05/1990"),
        ('"Ngày" DD', "Ngày 02"),
        ("dd/mm/yyyy hh:mm", "02/05/1990 07:30"),
        ("h:mm", "7:30"),
        ("d-mmm-yy", None),
        ("General", None),
    ],
)
def test_a_day_with_its_hour(number_format: str, shown: str | None) -> None:
    at = datetime(1990, 5, 2, 7, 30)  # noqa: DTZ001 -- a cell has no zone
    assert date_as_shown(at, number_format) == shown


def test_what_a_cell_has_not_is_not_shown() -> None:
    assert date_as_shown(date(1990, 5, 2), "hh:mm") is None
    assert date_as_shown(time(7, 30), "dd/mm/yyyy") is None
    assert date_as_shown(time(7, 30, 5), "hh:mm:ss") == "07:30:05"
