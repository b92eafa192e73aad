"""Khoản that are titles like those beside them, and were typed without their `##`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.loading.codes import Code

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.loading.report import Report
    from docgen.model.text import Dong

_OVER_KHOAN = frozenset({"muc", "dieu", "dieu_tieu_de", "phan_chuong", "muc_so"})
_BELOW_A_TITLE = frozenset({"doan", "gach", "diem"})
_LONGEST_TITLE = 100  # characters; a khoản of more is a sentence whatever it ends in


def check_titles(lines: Sequence[Dong], report: Report) -> None:
    """Warn of a short khoản without an end mark, over text of its own, between titled ones."""
    for group in _groups(lines):
        titled = {_number(dong) for dong in group if dong.kieu == "khoan_tieu_de" and dong.so}
        for khoan, below in pairwise(group):
            beside = {_number(khoan) - 1, _number(khoan) + 1} if khoan.kieu == "khoan" else set()
            if (
                titled & beside
                and _number(khoan) not in titled
                and below.kieu in _BELOW_A_TITLE
                and khoan.noi_dung[-1].isalnum()
                and len(khoan.noi_dung) <= _LONGEST_TITLE
            ):
                report.warning(
                    Code.UNTITLED,
                    f"Khoản {khoan.so} viết như một tiêu đề mà không có dấu ## như khoản bên cạnh",
                    khoan.line,
                    hint=f"là tiêu đề thì viết: ## {khoan.so} {khoan.noi_dung}",
                )


def _groups(lines: Sequence[Dong]) -> Iterator[list[Dong]]:
    """The paragraphs under each mục or điều."""
    group: list[Dong] = []
    for dong in lines:
        if dong.kieu in _OVER_KHOAN:
            yield group
            group = []
        else:
            group.append(dong)
    yield group


def _number(khoan: Dong) -> int:
    return int(khoan.so.rstrip("."))
