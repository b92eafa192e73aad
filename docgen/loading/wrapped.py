"""Paragraphs that an editor broke over several lines: each line is printed as one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.loading.codes import Code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.loading.report import Report
    from docgen.model.text import Dong

_OPEN = frozenset({"doan", "khoan", "diem", "gach", "dieu"})


def check_wrapped(lines: Sequence[Dong], report: Report) -> None:
    """Warn of lines that begin small right under one that does not end."""
    found = [
        below.line
        for above, below in pairwise(lines)
        if below.line == above.line + 1
        and above.kieu in _OPEN
        and below.kieu == "doan"
        and below.noi_dung[0].islower()
        and below.noi_dung[1:2] not in {".", ")", "/"}  # a number of its own: “a. …”
        and (above.noi_dung[-1].isalnum() or above.noi_dung[-1] in ",(–-")
    ]
    if found:
        also = f" (và {len(found) - 1} dòng nữa)" if len(found) > 1 else ""
        report.warning(
            Code.WRAPPED,
            "Dòng bắt đầu bằng chữ thường, như nối câu của dòng trên; docgen in thành đoạn riêng"
            + also,
            found[0],
            hint="mỗi đoạn gõ trên một dòng: nối dòng này vào cuối dòng trên",
        )
