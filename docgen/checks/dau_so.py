"""TT094, TT095, TT233: the mark after the number of a Điều, khoản, điểm, and after a Roman one."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from docgen.checks.fault import Fault, Paper

# With no mark at all the first word is shown too.
_NONE = r"\s+(?P<next>[^\W\d_]+)"
_TWICE = r"{1,2}(?![.…])"  # one typed twice is no such mark; a row of dots is a place to fill in
_KHOAN = rf"(?P<number>\(?\d{{1,3}})(?:\s*(?P<mark>[.)/:]{_TWICE}|[-–])(?!\d)|{_NONE})"
_DIEU = rf"(?P<number>(?i:Điều)\s+\d+)(?:\s*(?P<mark>[-–.)/:]{_TWICE})|{_NONE})"
_DIEM = rf"(?P<number>\(?(?i:[a-zđ]))(?:\s*(?P<mark>[-–.)/:])|{_NONE})"
_MUC = rf"(?P<number>[IVXLC]+)(?:\s*(?P<mark>[.)/:-])|{_NONE})"
# Each level: how its number is found, the mark that the norm asks, its name and that of the mark.
_LEVELS: Mapping[str, tuple[str, str, str, str]] = MappingProxyType(
    {
        "dieu": (_DIEU, ".", "điều", "dấu chấm"),
        "khoan": (_KHOAN, ".", "khoản", "dấu chấm"),
        "khoan_tieu_de": (_KHOAN, ".", "khoản có tiêu đề", "dấu chấm"),
        "diem": (_DIEM, ")", "điểm", "dấu đóng ngoặc đơn"),
    }
)
_FIGURED = ("khoan", "khoan_tieu_de")
_LOWEST = frozenset({"diem", "diem_cap_hai", "diem_cap_ba", "gach_dau_dong"})


def marks(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Sau số thứ tự của điều, khoản có dấu chấm; sau chữ cái của điểm có dấu “)”.

    Đúng: Điều 1. Phạm vi; 1. Mục đích; a) Nâng cao nhận thức
    Sai: Điều 1: Phạm vi; 1/ Mục đích, 1 Mục đích; a. Nâng cao nhận thức
    """
    yield from _marks(paper, _LEVELS)


def marks_of_clauses(paper: Paper) -> Iterator[Fault]:
    """Mục III.6. Sau số thứ tự của khoản có dấu chấm.

    Đúng: 1. Mục đích
    Sai: 1) Mục đích; 1/ Mục đích; 1- Mục đích; 1 Mục đích
    """
    yield from _marks(paper, _FIGURED)


def _marks(paper: Paper, components: Iterable[str]) -> Iterator[Fault]:
    for component in components:
        pattern, mark, name, said = _LEVELS[component]
        spots = _spots(paper, component, pattern, mark)
        yield from as_one_fault(spots, f"Sau số thứ tự của {name} không phải là {said}")


def small_letters(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Chữ cái của điểm là chữ in thường.

    Đúng: b) Nâng cao nhận thức
    Sai: B) Nâng cao nhận thức
    """
    spots = (
        Spot(paragraph, found[0], found[0].lower())
        for part in paper.recognised.parts
        for paragraph in part.of("diem")
        if (found := re.match(r"[^\W\d_]\s*\)", paragraph.printed.strip()))
        and found[0] != found[0].lower()
        and not paragraph.printed.isupper()  # all in capitals is the fault of case, said elsewhere
    )
    yield from as_one_fault(spots, "Chữ cái của điểm không phải là chữ in thường")


def roman_marks(paper: Paper) -> Iterator[Fault]:
    """PL III, các mẫu. Sau số La Mã của mục có dấu chấm.

    Đúng: I. MỤC ĐÍCH, YÊU CẦU
    Sai: I/ MỤC ĐÍCH, YÊU CẦU; I MỤC ĐÍCH, YÊU CẦU
    """
    spots = _spots(paper, "muc", _MUC, ".")
    yield from as_one_fault(spots, "Sau số La Mã của mục không phải là dấu chấm")


def _spots(paper: Paper, component: str, pattern: str, mark: str) -> Iterator[Spot]:
    for part in paper.recognised.parts:
        if not part.of(component):
            continue
        above: str | None = None
        own = False  # "1)", "2)" under a điểm or a dash, where the norm has no level
        for item in part.items:
            found = None
            if item.component == component:
                found = re.match(pattern, item.paragraph.printed.strip())
            if found and (found["mark"] != mark or found["number"].startswith("(")):
                if found["number"] == "1":
                    own = above in _LOWEST and component in _FIGURED
                if not own:
                    word = f" {found['next']}" if found["next"] else ""
                    required = f"{found['number'].lstrip('(')}{mark}{word}"
                    yield Spot(item.paragraph, found[0].strip(), required)
            elif found:
                own = False
            above = item.component
