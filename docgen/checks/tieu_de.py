"""TT086: what is divided into chapters says what each is about."""

from __future__ import annotations

import re
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper

_TITLE_OF: Mapping[str, str] = MappingProxyType(
    {"phan_chuong": "tieu_de_phan_chuong", "muc_so": "tieu_de_muc"}
)
# A number and nothing after it. A decision's Điều has text instead of a title (Mẫu 1.2).
_BARE = r"(?i)\s*(?:Phần|Chương|Mục|Tiểu mục|Điều)\s+(?:\w+)\s*[.:]?\s*"


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
