"""Tables as formatted workbooks, which `workbook.read_xlsx` reads back: the task table."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal
from typing import TYPE_CHECKING

from docgen.loading.sheets import UNITS
from docgen.loading.task_table import COLUMNS, TASKS
from docgen.ooxml.package import Package, save_package
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import ten_don_vi_tien, viet_so

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from docgen.loading.columns import Table
    from docgen.model.tasks import NhiemVu
    from docgen.model.year import Nam


_WHOLE = "#,##0"


class Look(NamedTuple):
    """How a table looks: by column the heading, width and number format; which are centred.

    A column without a number format holds text.
    """

    headings: Mapping[str, str]
    widths: Mapping[str, int]
    formats: Mapping[str, str]
    centred: frozenset[str]


_LOOK = Look(
    headings={column: names[0] for column, names in COLUMNS.items()},
    widths={
        "tt": 6,
        "nhiem_vu": 48,
        "san_pham": 36,
        "chu_tri": 24,
        "phoi_hop": 28,
        "thoi_gian": 20,
        "kinh_phi": 14,
    },
    formats={"tt": "0", "kinh_phi": _WHOLE},
    centred=frozenset({"tt", "kinh_phi"}),
)
_SPARE = 30
"""Formatted empty rows under the table, for new tasks."""

_A4 = 9
_EXACT = 10**15
_CORE = "docProps/core.xml"
_STAMP = regex(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


def task_workbook(nam: Nam) -> bytes:
    """The year's tasks as .xlsx; the same tasks give the same bytes."""
    book, sheet = new_book(TASKS, nam.co_quan.ten, f"Bảng nhiệm vụ năm {nam.nam}")
    last = len(nam.nhiem_vu) + 1
    for number, task in enumerate(nam.nhiem_vu, 2):
        _row(sheet, number, task)
    unit = nam.nhiem_vu[0].don_vi_tien if nam.nhiem_vu else 10**6
    heading = f"{_LOOK.headings['kinh_phi']} ({ten_don_vi_tien(unit)})"
    look = _LOOK._replace(headings={**_LOOK.headings, "kinh_phi": heading})
    dress(sheet, look, last + _SPARE)
    units = [u.ten for u in nam.co_quan.don_vi] + list(nam.co_quan.nhom)
    add_list(book, UNITS, units)
    _drop_downs(sheet, len(units), last + _SPARE)
    return saved(book)


def new_book(table: Table, creator: str, title: str) -> tuple[Workbook, Worksheet]:
    """A workbook with the sheet of the table."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.creator = creator
    book.properties.title = title
    sheet = book.worksheets[0]
    sheet.title = table.sheet
    return book, sheet


def saved(book: Workbook) -> bytes:
    """The workbook's bytes, the same for the same cells."""
    buffer = io.BytesIO()
    book.save(buffer)
    return reproducible(buffer.getvalue())


def dress(sheet: Worksheet, look: Look, last: int) -> None:
    """Head, widths, borders and formats down to row `last`; one page wide, the head on each."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    line = Side(style="thin", color="000000")
    border = Border(left=line, right=line, top=line, bottom=line)
    font = Font(name="Times New Roman", size=12)
    for place, (column, heading) in enumerate(look.headings.items(), 1):
        head = sheet.cell(1, place, heading)
        head.font = Font(name="Times New Roman", size=12, bold=True)
        head.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        head.fill = PatternFill("solid", fgColor="E7E6E6")
        head.border = border
        sheet.column_dimensions[head.column_letter].width = look.widths[column]
        side = "center" if column in look.centred else "left"
        alignment = Alignment(horizontal=side, vertical="top", wrap_text=True)
        for number in range(2, last + 1):
            cell = sheet.cell(number, place)
            cell.font, cell.alignment, cell.border = font, alignment, border
            plain = look.formats.get(column, "@")
            cell.number_format = plain
        if look.formats.get(column) == _WHOLE:
            _show_decimals(sheet, f"{head.column_letter}2:{head.column_letter}{last}")
    sheet.freeze_panes = "A2"
    _print_setup(sheet)


def _show_decimals(sheet: Worksheet, cells: str) -> None:
    """Decimals where a number has some, whether it stands there or is typed later.

    No number format does both: with "#,##0" 15,5 shows as 16, with "#,##0.###" 16 shows as "16,".
    """
    from openpyxl.formatting.rule import Rule
    from openpyxl.styles.differential import DifferentialStyle
    from openpyxl.styles.numbers import NumberFormat

    first = cells.split(":", maxsplit=1)[0]
    look = DifferentialStyle(numFmt=NumberFormat(numFmtId=164, formatCode="#,##0.0##"))
    rule = Rule(type="expression", dxf=look, formula=[f"{first}<>INT({first})"])
    sheet.conditional_formatting.add(cells, rule)


def put(sheet: Worksheet, row: int, place: int, text: str) -> None:
    """A text into a cell; nothing for an empty one."""
    if text:
        cell = sheet.cell(row, place)
        cell.value = text
        cell.data_type = "s"  # a text that starts with = is no formula


def number_in(value: Decimal) -> int | float | str:
    """`value` as a cell holds it: a text where Excel's fifteen digits would not be exact."""
    if value == value.to_integral_value():
        return int(value) if abs(value) < _EXACT else viet_so(value)
    number = float(value)
    return number if Decimal(repr(number)) == value else viet_so(value)


def add_list(book: Workbook, name: str, lines: Sequence[str]) -> None:
    """A sheet with one line a row, for a drop-down."""
    sheet = book.create_sheet(name)
    for number, line in enumerate(lines, 1):
        put(sheet, number, 1, line)
    sheet.column_dimensions["A"].width = 60


def offer(sheet: Worksheet, cells: str, formula: str, title: str, prompt: str) -> None:
    """A drop-down that offers a list and forbids nothing else.

    Several units are typed "A; B", a task by its number alone: no list holds all that.
    """
    from openpyxl.worksheet.datavalidation import DataValidation

    choice = DataValidation(type="list", formula1=formula, allow_blank=True)
    choice.showErrorMessage = False
    choice.promptTitle = title
    choice.prompt = prompt
    choice.showInputMessage = True
    choice.add(cells)
    sheet.add_data_validation(choice)


def _row(sheet: Worksheet, number: int, task: NhiemVu) -> None:
    for place, column in enumerate(COLUMNS, 1):
        if column == "tt":
            sheet.cell(number, place).value = task.tt
        elif column == "kinh_phi":
            sheet.cell(number, place).value = number_in(Decimal(task.kinh_phi) / task.don_vi_tien)
        else:
            put(sheet, number, place, getattr(task, column))


def _drop_downs(sheet: Worksheet, units: int, last: int) -> None:
    for column, letter in (("chu_tri", "D"), ("phoi_hop", "E")):
        offer(
            sheet,
            f"{letter}2:{letter}{last}",
            f"'{UNITS}'!$A$1:$A${units}",
            TASKS.name(column),
            "Chọn một đơn vị, hoặc gõ nhiều đơn vị ngăn nhau bằng dấu chấm phẩy",
        )


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
