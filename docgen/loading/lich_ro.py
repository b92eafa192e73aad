"""Schedules whose warnings the plan prints, without reading those that are plain.

The reader of schedules (`lich`) knows a score of patterns, which take longer to build than the
plan takes to compose. Most schedules are of a few shapes that are of the plan's own year.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.patterns import regex

if TYPE_CHECKING:
    from docgen.loading.year import ReadYear

_YEAR = r"\{\{ ?nam ?\}\}"
_PLAIN = regex(
    rf"(?:tháng (?:0?[1-9]|1[0-2])/{_YEAR}"
    rf"|quý (?:i{{1,3}}|iv)/{_YEAR}(?: và thực hiện trong cả năm)?"
    rf"|(?:(?:thường xuyên|hàng tháng|hàng quý) )?trong năm {_YEAR}"
    r"|khi có yêu cầu(?: phối hợp)?"
    r"|theo kế hoạch của [^\W\d][^\d{}]*)",
    re.IGNORECASE,
)


def is_plain(thoi_gian: str) -> bool:
    """Whether the schedule is sure to be understood, and of the year of its plan."""
    return _PLAIN.fullmatch(thoi_gian) is not None


def check_plan_schedules(year: ReadYear) -> None:
    """Warn, among the findings of the year, of schedules not understood or outside the year."""
    khai, tasks = year.plan.khai, year.tasks
    if not khai or not tasks:
        return
    unsure = tuple(task for task in tasks if not is_plain(task.thoi_gian))
    if unsure:
        from docgen.loading.lich import check_schedules

        check_schedules(unsure, khai.gia_tri, year.nam, year.table)
