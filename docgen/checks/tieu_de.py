"""TT086, TT089: what is divided into chapters says what each is about, under its number."""

from __future__ import annotations

import re
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

_TITLE_OF: Mapping[str, str] = MappingProxyType(
    {"phan_chuong": "tieu_de_phan_chuong", "muc_so": "tieu_de_muc"}
)
# A number and nothing after it. A decision's Điều has text instead of a title (Mẫu 1.2).
_BARE = r"(?i)\s*(?:Phần|Chương|Mục|Tiểu mục|Điều)\s+(?:\w+)\s*[.:]?\s*"
# A number with its title after it.
_TITLED = (
    r"(?i)\s*(?:Phần|Chương|Mục|Tiểu mục)[ \u00a0]+(?:[IVXLC]+|\d+)[ \u00a0]*[.:–-]?[ \u00a0]+\w"
)


def titled(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.d. Phần, chương, mục, tiểu mục, điều phải có tiêu đề.

    Đúng: Chương I, dòng dưới là QUY ĐỊNH CHUNG
    Sai: Chương I, dòng dưới là Điều 1
    """
    for part in paper.recognised.parts:
        items = [i for i in part.items if i.paragraph.displayed.strip()]
        for item, below in pairwise([*items, None]):
            component = item.component if item else None
            if item is None or component not in (*_TITLE_OF, "dieu"):
                continue
            follows = below is not None and below.component == _TITLE_OF.get(component)
            if re.fullmatch(_BARE, item.paragraph.printed) and not follows:
                name = " ".join(item.paragraph.printed.split()).rstrip(".:")
                hint = "thêm tiêu đề nói nội dung chính, ngay dưới hoặc sau số"
                yield Fault(f"{name} không có tiêu đề", at=item.paragraph, hint=hint)


def on_its_own_line(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Số thứ tự của phần, chương, mục, tiểu mục ở dòng riêng, tiêu đề ngay dưới.

    Đúng: Chương I, dòng dưới là QUY ĐỊNH CHUNG
    Sai: Chương I. QUY ĐỊNH CHUNG
    """
    for part in paper.recognised.parts:
        for item, below in pairwise([*part.items, None]):
            title = _TITLE_OF.get((item and item.component) or "")
            if item is None or title is None:
                continue
            typed = re.match(_TITLED, item.paragraph.printed)
            titled = below is not None and below.component == title
            if typed or (titled and same_line(item, below)):
                number = " ".join(item.paragraph.printed.split()[:2]).rstrip(".:")
                hint = "xuống dòng sau số thứ tự"
                yield Fault(f"{number} và tiêu đề ở cùng một dòng", at=item.paragraph, hint=hint)


def same_line(left: Item, right: Item | None) -> bool:
    """Whether two items stand in one line."""
    if right is None or left.paragraph.source != right.paragraph.source:
        return False
    return left.spot.line == right.spot.line
