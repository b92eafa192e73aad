"""KT855: a paragraph that stands twice, one under the other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.checks.fault import excerpt
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Fault, Paper
    from docgen.recognise import Item

_LEAST = 2  # words: fewer may be a value that is the same twice
_TO_FILL = regex(r"…|\.{3}|_{3}")  # the lines of a form are alike
# Cells of a table say what they do; a body may bear the name of the one above it.
_ROWS = frozenset({"o_bang", "o_so_bang", "dau_bang", "tong_cong", "co_quan_ban_hanh"})
# That these stand twice their numbers tell.
_NUMBERED = frozenset({"phan_chuong", "muc_so", "muc", "dieu", "khoan_tieu_de", "khoan", "diem"})


def typed_twice(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Một đoạn không gõ hai lần liền nhau.

    Đúng: Văn phòng Sở tổng hợp, báo cáo. (một lần)
    Sai: Văn phòng Sở tổng hợp, báo cáo. rồi ngay dưới lại đúng câu đó
    """
    others = _ROWS | _NUMBERED | frozenset(paper.standard.structure.once)
    spots = (
        Spot(below.paragraph, excerpt(below.paragraph.printed) or "", None)
        for part in paper.recognised.parts
        for above, below in pairwise([i for i in part.items if i.paragraph.printed.strip()])
        if below.component not in others and _is_twice(above, below)
    )
    yield from as_one_fault(spots, "Đoạn này lặp lại đoạn ngay trên nó", "xóa một trong hai đoạn")


def _is_twice(above: Item, below: Item) -> bool:
    one, other = above.paragraph, below.paragraph
    text = other.printed.strip()
    if text != one.printed.strip():
        return False
    if below.component is None or one.source == other.source or one.cell != other.cell:
        return False
    words = [word for word in text.split() if any(map(str.isalpha, word))]
    return len(words) >= _LEAST and not _TO_FILL.search(text)
