"""TT072, TT076: annexes and attached texts name the paper they belong to."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.ngay import digits
from docgen.checks.number_line import BLANK, symbol_of
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper

_PARENTHESES = regex(r"\(.*\)", re.DOTALL)
REFERENCE: Mapping[str, str] = MappingProxyType(
    {joint: rf"(?i:số)(?P<number>{BLANK}\d*{BLANK}){joint}(?P<symbol>\S+)" for joint in "/-"}
)
# Number and symbol left to be written in, as Mẫu 2.1 and electronic papers leave them.
_LEFT_OPEN = r"(?i:số)\s*[.…_][\s.…_]*(?i:ngày)"
DATE = regex(
    rf"(?i:ngày)(?P<day>{BLANK}\d*{BLANK})(?i:tháng)(?P<month>{BLANK}\d*{BLANK})"
    rf"(?i:năm)(?P<year>{BLANK}\d*)"
)

_NO_DAY = "ngày … tháng … năm …"


def reference(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.c. Mỗi phụ lục có chỉ dẫn “(Kèm theo văn bản số …/… ngày … tháng … năm …)”.

    Đúng: (Kèm theo Kế hoạch số 15/KH-STP ngày 05 tháng 01 năm 2022 của Sở Tư pháp)
    Sai: (Kèm theo Kế hoạch của Sở Tư pháp)
    """
    for annex in paper.recognised.annexes:
        found = annex.of("kem_theo")
        text = " ".join(p.displayed.strip() for p in found)
        if not text.strip():
            message = "Phụ lục không có chỉ dẫn kèm theo"
            yield Fault(message, at=annex.label, required=_sound(paper))
        elif not (
            _PARENTHESES.fullmatch(text.strip())
            and (re.search(REFERENCE[paper.standard.joint], text) or re.search(_LEFT_OPEN, text))
            and DATE.search(text)
        ):
            yield Fault(
                "Chỉ dẫn kèm theo của phụ lục không đúng dạng",
                at=found[0],
                current=text,
                required=_sound(paper),
            )


def reference_of_attached(paper: Paper) -> Iterator[Fault]:
    """PL III, Mẫu 1.3. Dưới trích yếu của văn bản kèm theo có dòng “(Kèm theo Quyết định số …)”.

    Đúng: (Kèm theo Quyết định số 15/QĐ-STP ngày 05 tháng 01 năm 2022 của Sở Tư pháp)
    Sai: Dưới tên QUY CHẾ và trích yếu là ngay Điều 1
    """
    for part in paper.recognised.enacted:
        titles = part.of("ten_loai", "trich_yeu")
        # One with a number is a paper that stands in the same file, not put into force by another.
        if titles and not part.of("kem_theo", "so_ky_hieu"):
            message = "Văn bản kèm theo không có chỉ dẫn kèm theo"
            yield Fault(message, at=titles[-1], required=_sound(paper))


def _sound(paper: Paper) -> str:
    """The reference to this very paper, dotted where it does not say itself what it is."""
    number, symbol = symbol_of(paper) or ("", "")
    kind = paper.recognised.ten_loai.split("\n")[0]
    named = kind.capitalize() if kind else "văn bản"
    cited = f"{number or '…'}{paper.standard.joint}{symbol or '…'}"
    dates = paper.recognised.main.of("dia_danh_ngay")
    dated = DATE.search(dates[0].displayed) if dates else None
    day = " ".join(dated[0].split()) if dated and digits(dated["day"]) else _NO_DAY
    return f"(Kèm theo {named} số {cited} {day} của …)"
