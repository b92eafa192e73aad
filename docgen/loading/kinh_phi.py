"""Sums of a table that are too large for its unit of money: typed in đồng under (triệu đồng)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.columns import MONEY
from docgen.vietnamese import doc_tien, hieu_so, ten_don_vi_tien, viet_so, viet_tien

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.loading.columns import Head
    from docgen.loading.report import Report
    from docgen.loading.tables import Row
    from docgen.model.tasks import NhiemVu

_NO_DEPARTMENT = 10**12  # đồng: no task of a department's year costs a thousand tỷ
_SELDOM = 10**10  # đồng; from here on it is asked whether the other tasks are of such a size
_LEAP = 100


def check_large(
    rows: Sequence[Row], head: Head, tasks: Sequence[NhiemVu | None], report: Report
) -> None:
    """Warn of the amounts no department spends, and of those far beyond all the others."""
    if head.unit is None:
        return
    read = [(row, task.kinh_phi) for row, task in zip(rows, tasks, strict=True) if task]
    bound = _bound([amount for _, amount in read if amount])
    for row, amount in read:
        if amount >= bound:
            cell = row.cells[head.columns.index(MONEY)]
            _say(cell, amount, head.unit, row, report)


def _bound(amounts: Iterable[int]) -> int:
    """The least amount that is too large: after a leap, unless the half of all are over it."""
    by_size = sorted(amounts)
    for place, (low, high) in enumerate(pairwise(by_size), 1):
        if _SELDOM <= high < _NO_DEPARTMENT and high >= _LEAP * low and 2 * place > len(by_size):
            return high
    return _NO_DEPARTMENT


def _say(cell: str, amount: int, unit: int, row: Row, report: Report) -> None:
    words = doc_tien(amount)
    named = ten_don_vi_tien(unit)
    hint = "xem lại các chữ số 0"
    if unit > 1 and not any(map(str.isalpha, cell)):
        meant = viet_tien(int(hieu_so(cell)), unit)
        hint = f"{cell} đồng thì gõ {meant}, hoặc gõ cả đơn vị: {viet_so(hieu_so(cell))} đồng"
    report.warning(
        Code.HUGE_MONEY,
        f"Kinh phí “{cell}” quá lớn: cột ghi đơn vị {named}, ô này là "
        f"{words[0].lower()}{words[1:]}",
        row.last_line,
        hint=hint,
    )
