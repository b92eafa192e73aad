"""Rows of a workbook that nobody sees there, or that are struck out: read like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openpyxl.worksheet.worksheet import Worksheet

    from docgen.loading.report import Report

_NAMED = 5  # rows


def check_hidden(sheet: Worksheet, rows: Iterable[int], report: Report) -> None:
    """Warn of those rows of the sheet that are hidden, and of those with words struck out."""
    judged = tuple(rows)
    hidden = [n for n in judged if n in sheet.row_dimensions and sheet.row_dimensions[n].hidden]
    _say(hidden, "bị ẩn trong Excel", "bỏ ẩn (Unhide)", report)
    struck = [n for n in judged if any(c.value and c.font.strike for c in sheet[n])]
    _say(struck, "có chữ gạch ngang", "bỏ gạch ngang (Format Cells, Font, Strikethrough)", report)


def _say(rows: list[int], what: str, way_out: str, report: Report) -> None:
    if not rows:
        return
    named = ", ".join(map(str, rows[:_NAMED])) + (", …" if len(rows) > _NAMED else "")
    report.warning(
        Code.HIDDEN_ROWS,
        f"Hàng {named} {what}; docgen vẫn đọc như mọi hàng",
        rows[0],
        hint=f"không dùng nữa thì xóa hẳn hàng; vẫn dùng thì {way_out}",
    )
