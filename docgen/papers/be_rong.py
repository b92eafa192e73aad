"""Tables of annexes that are too wide for their page, told where they are typed. Row 6."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Finding, Severity
from docgen.loading.codes import Code

if TYPE_CHECKING:
    from docgen.issuing.paper import Prepared
    from docgen.render import Narrow

_NAMED = 3  # words
_LESS = "bớt cột, viết ngắn những chữ ấy, hoặc chia bảng thành hai phụ lục"


def too_wide(paper: Prepared, narrow: tuple[Narrow, ...]) -> tuple[Finding, ...]:
    """A warning for each annex that somebody typed and whose columns break words."""
    return tuple(_finding(paper, one) for one in narrow if one.place < len(paper.phu_luc))


def _finding(paper: Prepared, one: Narrow) -> Finding:
    words = ", ".join(f"“{word}”" for word in one.words[:_NAMED])
    more = ", …" if len(one.words) > _NAMED else ""
    return Finding(
        Code.NARROW,
        Severity.WARNING,
        f"Bảng có {one.columns} cột, không đủ chỗ trên trang {'ngang' if one.lying else 'dọc'}: "
        f"ngắt giữa từ {words}{more}",
        paper.phu_luc[one.place],
        _LESS if one.lying else f"bỏ dòng ngang: không để in trang ngang; hoặc {_LESS}",
    )
