"""Spending in the results log held against the budget of each task: a slip of the unit of money
makes thousands of millions, and every share of a report with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.vietnamese import viet_so

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docgen.loading.report import Report
    from docgen.model.ket_qua import KetQua
    from docgen.model.tasks import NhiemVu


def check_spending(
    entries: Iterable[KetQua], tasks: Mapping[int, NhiemVu], reports: Mapping[str, Report]
) -> None:
    """Warn of each task that more is spent on than planned, at the entry that goes beyond it.

    `reports` has one for each worksheet.
    """
    spent: dict[int, int] = {}
    for entry in sorted(entries, key=lambda entry: entry.ngay):
        before = spent.get(entry.nhiem_vu, 0)
        spent[entry.nhiem_vu] = before + entry.kinh_phi
        task = tasks.get(entry.nhiem_vu)
        if task is None or not before <= task.kinh_phi < spent[entry.nhiem_vu]:
            continue
        said = f"Nhiệm vụ {task.tt} đã chi {viet_so(spent[task.tt])} đồng, "
        said += (
            f"quá kinh phí dự kiến {viet_so(task.kinh_phi)} đồng"
            if task.kinh_phi
            else "bảng nhiệm vụ không có kinh phí"
        )
        reports[entry.trang].warning(
            Code.RESULT_OVER_BUDGET,
            said,
            entry.line,
            hint="xem lại số tiền, đơn vị tiền ghi ở tên cột, số của nhiệm vụ; đúng thì để nguyên",
        )
