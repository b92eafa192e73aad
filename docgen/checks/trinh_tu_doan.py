"""TT23x: points count in groups of figures, the last căn cứ ends with a comma, in the Đoàn."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.words import mark_at_end
from docgen.patterns import regex
from docgen.recognise.bases import goes_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper

_POINT = regex(r"(\d{1,4}(?:\.\d{1,4})+)\.?(?=\s|$)")
_CLAUSE = regex(r"(\d{1,4})\.(?!\d)")
_DEPTHS = {"diem": 2, "diem_cap_hai": 3, "diem_cap_ba": 4}
_HEADINGS = ("phan_chuong", "muc")


def points(paper: Paper) -> Iterator[Fault]:
    """Mục III.6. Điểm đánh số bằng cụm chữ số Ả-rập ngăn bởi dấu chấm: 1.1., 1.2., 1.1.1.

    Đúng: 1. rồi 1.1. rồi 1.2.
    Sai: 1. rồi a) rồi b)
    """
    for part in paper.recognised.parts:
        counted: tuple[int, ...] = ()  # the number of the clause or point before
        for item in part.items:
            text = item.paragraph.displayed.strip()
            depth = _DEPTHS.get(item.component or "")
            if item.component in _HEADINGS:
                counted = ()
            elif item.component in ("khoan", "khoan_tieu_de") and (found := _CLAUSE.match(text)):
                counted = (int(found[1]),)
            elif depth is not None and text:
                wanted = _next(counted, depth)
                number = _POINT.match(text)
                said = tuple(map(int, number[1].split("."))) if number else ()
                if len(said) != depth or (wanted and said != wanted):
                    required = _written(wanted or (1,) * depth)
                    yield Fault(
                        "Số thứ tự của điểm không đúng dạng hoặc không liên tục",
                        at=item.paragraph,
                        current=text.split()[0],
                        required=required,
                        hint=f"điểm đánh số {required}, tiếp theo điểm hoặc khoản ở trên",
                    )
                counted = said if len(said) == depth else wanted


def _next(counted: tuple[int, ...], depth: int) -> tuple[int, ...]:
    """The number that follows at that depth; () where nothing above it has one."""
    if len(counted) >= depth:
        return (*counted[: depth - 1], counted[depth - 1] + 1)
    return (*counted, 1) if len(counted) == depth - 1 else ()


def _written(number: tuple[int, ...]) -> str:
    return "".join(f"{part}." for part in number)


def can_cu(paper: Paper) -> Iterator[Fault]:
    """Mục III.6. Cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu phẩy.

    Đúng: Căn cứ Điều lệ Đoàn; … Căn cứ Nghị quyết Đại hội Chi đoàn,
    Sai: Căn cứ Điều lệ Đoàn, … Căn cứ Nghị quyết Đại hội Chi đoàn.
    """
    for part in paper.recognised.parts:
        printed = (item for item in part.items if item.paragraph.displayed.strip())
        for is_can_cu, group in groupby(printed, lambda item: item.component == "can_cu"):
            lines = [item.paragraph for item in group if is_can_cu]
            for line, below in pairwise(lines):
                ended = line.displayed.rstrip().endswith(";")
                if not (ended or goes_on(line.displayed, below.displayed)):
                    said = mark_at_end(line.displayed)
                    yield Fault("Cuối căn cứ không có dấu chấm phẩy", line, None, said, ";")
            if lines and not lines[-1].displayed.rstrip().endswith(","):
                said = mark_at_end(lines[-1].displayed)
                yield Fault("Cuối căn cứ cuối cùng không có dấu phẩy", lines[-1], None, said, ",")
