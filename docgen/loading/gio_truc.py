"""The hours of a day's shifts as people type them, held against the clock and one another."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.da_ky import fault_unless_signed
from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.loading.references import Declared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.duty import CaTruc

_UNIT = r"\s*(?:giờ|h|g|:)\s*"
_MINUTES = rf"(\d+)?(?!\d|{_UNIT})(?:\s*(?:phút|['’′]))?"
_SPAN = regex(
    rf"(?<![\d.,/])(\d+)(?:{_UNIT}{_MINUTES})?\s*(?:-|–|—|đến|tới)\s*(\d+){_UNIT}{_MINUTES}",
    re.IGNORECASE,
)
# "8 giờ sáng - 5 giờ chiều", "22 giờ - 6 giờ hôm sau": not counted from midnight on.
_OF_THE_DAY = regex(r"\b(?:sáng|trưa|chiều|tối|đêm|khuya|sau)\b", re.IGNORECASE)
_HOUR = 60
_DAY = 24 * _HOUR
_EVENING, _NOON = 15 * _HOUR, 12 * _HOUR


class _Span(NamedTuple):
    """From one minute of a day to another, of the shift at place `ca`; `said` is how it is typed.

    `ordered` says that both are counted from midnight on.
    """

    ca: int
    said: str
    start: int
    end: int
    real: bool
    ordered: bool


def check_hours(declared: Declared, shifts: Sequence[CaTruc], signed: DaBanHanh | None) -> None:
    """Hours no clock shows, a shift that ends before it begins, two shifts at one time.

    What is not typed as from one hour to another is nobody's to judge; "7 giờ - 7 giờ" is a day.
    """
    spans = [span for k, ca in enumerate(shifts) for span in _spans(k, ca.gio)]
    for span in spans:
        said = f"{shifts[span.ca].ten}: "
        line = declared.line("truc", "ca", span.ca, "gio")
        if not span.real:
            said += f"giờ không có thật: {span.said}"
            hint = "giờ từ 0 đến 24, phút từ 0 đến 59, ví dụ 7 giờ 30 - 11 giờ 30"
        elif span.ordered and span.end < span.start:
            said += f"giờ cuối trước giờ đầu: {span.said}"
            hint = "sửa gio; ca qua đêm thì ghi thêm “hôm sau”, ví dụ 22 giờ - 6 giờ hôm sau"
        else:
            continue
        report = declared.report
        fault_unless_signed(report, Code.NO_SUCH_HOURS, said, line, hint=hint, signed=signed)
    sound = [s for s in spans if s.real and s.ordered and s.start < s.end]
    for one, other in combinations(sound, 2):
        if one.ca != other.ca and one.start < other.end and other.start < one.end:
            declared.report.warning(
                Code.SHIFTS_OVERLAP,
                f"{shifts[other.ca].ten} ({other.said}) trùng giờ với {shifts[one.ca].ten} "
                f"({one.said})",
                declared.line("truc", "ca", other.ca, "gio"),
                hint="xem lại gio của hai ca; hai ca có giờ giao nhau thật thì để nguyên",
            )


def _spans(place: int, typed: str) -> Iterator[_Span]:
    for found in _SPAN.finditer(typed):
        hour, minute, last, last_minute = (int(part or 0) for part in found.groups())
        start, end = hour * _HOUR + minute, last * _HOUR + last_minute
        real = max(minute, last_minute) < _HOUR and max(start, end) <= _DAY
        over_night = start >= _EVENING and end <= _NOON
        ordered = not (_OF_THE_DAY.search(typed) or over_night)
        yield _Span(place, found[0].strip(), start, end, real, ordered)
