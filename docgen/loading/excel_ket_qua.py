"""The results log as a formatted workbook; an empty one to begin with."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from docgen.loading import sheets
from docgen.loading.excel import (
    Look,
    add_list,
    dress,
    new_book,
    number_in,
    offer,
    put,
    saved,
)
from docgen.loading.ket_qua import COT, RESULTS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from openpyxl.worksheet.worksheet import Worksheet

    from docgen.model.agency import CoQuan
    from docgen.model.ket_qua import KetQua, NhatKy
    from docgen.model.tasks import NhiemVu

_LOOK = Look(
    headings={
        column: f"{names[0]} (đồng)" if column == "kinh_phi" else names[0]
        for column, names in COT.items()
    },
    widths={
        "ngay": 13,
        "nhiem_vu": 34,
        "don_vi": 30,
        "san_pham": 42,
        "so_luong": 11,
        "don_vi_tinh": 14,
        "kinh_phi": 16,
        "minh_chung": 30,
        "minh_hoa": 10,
    },
    formats={
        "ngay": "dd/mm/yyyy",
        "nhiem_vu": "General",
        "so_luong": "#,##0",
        "kinh_phi": "#,##0",
    },
    centred=frozenset({"ngay", "so_luong", "don_vi_tinh", "kinh_phi", "minh_hoa"}),
)
_SPARE = 200
"""Formatted empty rows under the table: a year's entries."""

_LONGEST = 120  # characters of a task in the list that is offered


def results_workbook(
    nam: int, co_quan: CoQuan, nhiem_vu: Sequence[NhiemVu], nhat_ky: NhatKy
) -> bytes:
    """A year's log as .xlsx; the same entries give the same bytes. Spending is in đồng."""
    book, sheet = new_book(RESULTS, co_quan.ten, f"Nhật ký kết quả năm {nam}")
    names = {unit.ma: unit.ten for unit in co_quan.don_vi}
    for number, entry in enumerate(nhat_ky.ket_qua, 2):
        _row(sheet, number, entry, names[entry.don_vi])
    last = len(nhat_ky.ket_qua) + 1 + _SPARE
    dress(sheet, _LOOK, last)
    add_list(book, sheets.UNITS, tuple(names.values()))
    add_list(book, sheets.TASKS, tuple(_offered(t.tt, t.nhiem_vu) for t in nhiem_vu))
    _drop_downs(sheet, len(names), len(nhiem_vu), last)
    return saved(book)


def _offered(tt: int, task: str) -> str:
    text = " ".join(task.split())
    return f"{tt}. {text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}"


def _row(sheet: Worksheet, number: int, entry: KetQua, unit: str) -> None:
    values: dict[str, date | int | float | str] = {
        "ngay": entry.ngay,
        "nhiem_vu": entry.nhiem_vu,
        "so_luong": number_in(entry.so_luong),
        "kinh_phi": number_in(Decimal(entry.kinh_phi)),
    }
    texts = {
        "don_vi": unit,
        "san_pham": entry.san_pham,
        "don_vi_tinh": entry.don_vi_tinh,
        "minh_chung": entry.minh_chung,
        "minh_hoa": "x" if entry.minh_hoa else "",
    }
    for place, column in enumerate(COT, 1):
        if column in values:
            sheet.cell(number, place).value = values[column]
        else:
            put(sheet, number, place, texts[column])


def _drop_downs(sheet: Worksheet, units: int, tasks: int, last: int) -> None:
    lists = [
        ("don_vi", f"'{sheets.UNITS}'!$A$1:$A${units}", "Chọn đơn vị đã làm, mỗi đơn vị một dòng"),
        ("minh_hoa", '"x"', "Để trống nếu là kết quả thật"),
    ]
    if tasks:
        prompt = "Chọn nhiệm vụ, hoặc gõ số thứ tự của nhiệm vụ"
        lists.append(("nhiem_vu", f"'{sheets.TASKS}'!$A$1:$A${tasks}", prompt))
    letters = dict(zip(COT, "ABCDEFGHI", strict=True))
    for column, formula, prompt in lists:
        letter = letters[column]
        offer(sheet, f"{letter}2:{letter}{last}", formula, RESULTS.name(column), prompt)
