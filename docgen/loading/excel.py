"""The task table as a formatted workbook, which `workbook.read_xlsx` reads back."""

from __future__ import annotations

import io
import re
import zipfile
from decimal import Decimal
from typing import TYPE_CHECKING

from docgen.loading.task_table import COLUMNS, TASKS
from docgen.ooxml.package import Package, save_package

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from docgen.model.tasks import NhiemVu
    from docgen.model.year import Nam

_WIDTHS = {
    "tt": 6,
    "nhiem_vu": 48,
    "san_pham": 36,
    "chu_tri": 24,
    "phoi_hop": 28,
    "thoi_gian": 20,
    "kinh_phi": 14,
}
_UNITS = "Đơn vị"
_SPARE = 30
"""Formatted empty rows under the table, for new tasks."""

_A4 = 9
_CORE = "docProps/core.xml"
_STAMP = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


def task_workbook(nam: Nam) -> bytes:
    """The year's tasks as .xlsx; the same tasks give the same bytes."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.creator = nam.co_quan.ten
    book.properties.title = f"Bảng nhiệm vụ năm {nam.nam}"
    sheet = book.worksheets[0]
    sheet.title = TASKS.sheet
    last = len(nam.nhiem_vu) + 1
    _head(sheet)
    for number, task in enumerate(nam.nhiem_vu, 2):
        _row(sheet, number, task)
    _format(sheet, last + _SPARE)
    units = [u.ten for u in nam.co_quan.don_vi] + list(nam.co_quan.nhom)
    names = book.create_sheet(_UNITS)
    for number, name in enumerate(units, 1):
        names.cell(number, 1, name)
    names.column_dimensions["A"].width = 60
    _drop_downs(sheet, len(units), last + _SPARE)
    _print_setup(sheet)
    buffer = io.BytesIO()
    book.save(buffer)
    return reproducible(buffer.getvalue())


def _head(sheet: Worksheet) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for place, (column, names) in enumerate(COLUMNS.items(), 1):
        heading = f"{names[0]} (triệu đồng)" if column == "kinh_phi" else names[0]
        cell = sheet.cell(1, place, heading)
        cell.font = Font(name="Times New Roman", size=12, bold=True)
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        cell.fill = PatternFill("solid", fgColor="E7E6E6")
        sheet.column_dimensions[cell.column_letter].width = _WIDTHS[column]
    sheet.freeze_panes = "A2"


def _row(sheet: Worksheet, number: int, task: NhiemVu) -> None:
    for place, column in enumerate(COLUMNS, 1):
        cell = sheet.cell(number, place)
        if column == "tt":
            cell.value = task.tt
        elif column == "kinh_phi":
            millions = Decimal(task.kinh_phi) / 10**6
            whole = millions == millions.to_integral_value()
            cell.value = int(millions) if whole else float(millions)
        elif text := getattr(task, column):
            cell.value = text
            cell.data_type = "s"  # a text that starts with = is no formula


def _format(sheet: Worksheet, last: int) -> None:
    from openpyxl.styles import Alignment, Border, Font, Side

    line = Side(style="thin", color="000000")
    border = Border(left=line, right=line, top=line, bottom=line)
    font = Font(name="Times New Roman", size=12)
    for place, column in enumerate(COLUMNS, 1):
        centred = column in {"tt", "kinh_phi"}
        alignment = Alignment(
            horizontal="center" if centred else "left", vertical="top", wrap_text=True
        )
        sheet.cell(1, place).border = border
        for number in range(2, last + 1):
            cell = sheet.cell(number, place)
            cell.font, cell.alignment, cell.border = font, alignment, border
            if column == "kinh_phi":
                cell.number_format = "#,##0.0##" if isinstance(cell.value, float) else "#,##0"
            else:
                cell.number_format = "0" if column == "tt" else "@"


def _drop_downs(sheet: Worksheet, units: int, last: int) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    for column, letter in (("chu_tri", "D"), ("phoi_hop", "E")):
        several = DataValidation(
            type="list", formula1=f"'{_UNITS}'!$A$1:$A${units}", allow_blank=True
        )
        # Several units are typed "A; B", which no list holds: the list offers, it does not forbid.
        several.showErrorMessage = False
        several.promptTitle = COLUMNS[column][0]
        several.prompt = "Chọn một đơn vị, hoặc gõ nhiều đơn vị ngăn nhau bằng dấu chấm phẩy"
        several.showInputMessage = True
        several.add(f"{letter}2:{letter}{last}")
        sheet.add_data_validation(several)


def _print_setup(sheet: Worksheet) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def reproducible(raw: bytes) -> bytes:
    """The same workbook without the day and hour it was made."""
    with zipfile.ZipFile(io.BytesIO(raw)) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    parts[_CORE] = _STAMP.sub(rb"\g<1>2000-01-01T00:00:00Z", parts[_CORE])
    return save_package(Package("", parts))
