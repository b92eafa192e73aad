"""TT044, TT045: the days that the text of a paper names."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_faults
from docgen.checks.fault import Fault
from docgen.checks.ngay import issued_on
from docgen.vietnamese import ngay_khong_that

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper

_SIGNS = (" tháng ", "/")
_CITED = (
    r"\bsố:?\s*\d\S*\s+ngày\s+(?P<day>\d{1,2})"
    r"(?:\s+tháng\s+|[/.-])(?P<month>\d{1,2})(?:\s+năm\s+|[/.-])(?P<year>\d{4})"
)


def real_days(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Ngày nêu trong văn bản có thật trong lịch.

    Đúng: trước ngày 30 tháng 4 năm 2022
    Sai: trước ngày 31 tháng 4 năm 2022
    """
    # Reading days is dear; that of the head has a check of its own.
    for said in paper.van_xuoi.written.with_any(_SIGNS):
        if said.component != "dia_danh_ngay":
            for typed, why, _ in ngay_khong_that(said.text):
                message = f"Ngày không có thật: {why}"
                yield Fault(message, at=said.paragraph, current=typed, hint="xem lại ngày và tháng")


def cited_later(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Văn bản được viện dẫn không ra đời sau văn bản viện dẫn nó.

    Đúng: Văn bản ngày 12/01/2022 viện dẫn Kế hoạch ngày 28/12/2021
    Sai: Văn bản ngày 12/01/2022 viện dẫn Kế hoạch ngày 28/12/2022
    """
    own = issued_on(paper)
    if own is None:
        return
    spots = (
        Spot(said.paragraph, found[0], None)
        for said in paper.van_xuoi.written.with_any(("ngày",))
        for found in re.finditer(_CITED, said.text)
        if _is_later(found, own)
    )
    message = "Văn bản được viện dẫn có ngày sau ngày của văn bản này"
    hint = f"văn bản này ngày {own:%d/%m/%Y}; xem lại ngày của hai văn bản trong sổ đăng ký"
    yield from as_faults(spots, message, hint)


def _is_later(cited: re.Match[str], own: date) -> bool:
    try:
        return date(int(cited["year"]), int(cited["month"]), int(cited["day"])) > own
    except ValueError:  # said by `real_days`
        return False
