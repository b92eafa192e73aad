"""Sổ đăng ký văn bản đi: the ten columns of Phụ lục IV of the decree, from the ledger."""

from __future__ import annotations

import csv
import io
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from docgen.model.ledger import viet_ngay_gon
from docgen.model.names import VIEC
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openpyxl.worksheet.worksheet import Worksheet

    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ledger import SoBanHanh

COLUMNS: Mapping[str, tuple[str, float]] = MappingProxyType(
    {
        "so_ky_hieu": ("Số, ký hiệu văn bản", 13),
        "ngay": ("Ngày tháng văn bản", 12),
        "trich_yeu": ("Tên loại và trích yếu nội dung văn bản", 44),
        "nguoi_ky": ("Người ký", 18),
        "noi_nhan": ("Nơi nhận văn bản", 32),
        "luu": ("Đơn vị, người nhận bản lưu", 16),
        "so_luong": ("Số lượng bản", 8),
        "ngay_chuyen": ("Ngày chuyển", 12),
        "ky_nhan": ("Ký nhận", 12),
        "ghi_chu": ("Ghi chú", 24),
    }
)
"""Key in --json → heading, width in the workbook (characters)."""

_TITLE = "SỔ ĐĂNG KÝ VĂN BẢN ĐI"
_FILING = regex(r"Lưu(?:\s*:|(?=\s))\s*")  # "Lưu: VT, VP"; of the Đoàn "Lưu VP"
_A4 = 9
_HEAD = 4  # the row of headings in the workbook; the title stands above it


So = Literal["co_quan", "doan"]
"""The two registers: the agency's, and that of the Đoàn, whose numbers are series of their own."""


def rows(ledger: SoBanHanh, nam: int, so: So = "co_quan") -> tuple[dict[str, str], ...]:
    """A row a paper of that register dated in that year, column key → text.

    In the order of numbers; those of the Đoàn by type first. "Ký nhận" is for the pen. What the
    văn thư types into the ledger fills the last columns.
    """
    issued = [e for e in issued_in(ledger, so) if e.ngay.year == nam]
    if so == "doan":
        issued.sort(key=lambda e: (e.co_quan, e.nhiem_ky, e.loai, e.so))
    else:
        issued.sort(key=lambda e: (e.so, e.ngay))
    return tuple(_row(entry, ledger) for entry in issued)


def issued_in(ledger: SoBanHanh, so: So) -> Iterator[DaBanHanh]:
    """The papers of one register, of all years: only those of the Đoàn are numbered by term."""
    return (e for e in ledger.van_ban if (e.nhiem_ky is not None) == (so == "doan"))


def keeper(ledger: SoBanHanh, co_quan: str, so: So) -> str:
    """Whose register it is, for its heading; of the Đoàn the last that issued a paper."""
    if so == "co_quan":
        return co_quan
    return next((e.co_quan for e in reversed(tuple(issued_in(ledger, so)))), "Chi đoàn")


def as_csv(table: tuple[dict[str, str], ...]) -> bytes:
    """As Vietnamese Excel opens it with a double click: UTF-8 with BOM, ";", CRLF."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(heading for heading, _ in COLUMNS.values())
    writer.writerows([_no_formula(row[key]) for key in COLUMNS] for row in table)
    return text.getvalue().encode("utf-8-sig")


def as_workbook(table: tuple[dict[str, str], ...], co_quan: str, nam: int) -> bytes:
    """A formatted workbook, ready to print; the same rows give the same bytes."""
    from openpyxl import Workbook

    from docgen.loading.excel import reproducible

    book = Workbook()
    book.properties.creator = co_quan
    book.properties.title = f"{_TITLE} NĂM {nam}"
    sheet = book.worksheets[0]
    sheet.title = f"Văn bản đi {nam}"
    for row, text in enumerate((co_quan.upper(), f"{_TITLE} NĂM {nam}"), 1):
        sheet.cell(row, 1, text)
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(COLUMNS))
    for place, (heading, width) in enumerate(COLUMNS.values(), 1):
        cell = sheet.cell(_HEAD, place, heading)
        sheet.column_dimensions[cell.column_letter].width = width
    for number, values in enumerate(table, _HEAD + 1):
        for place, key in enumerate(COLUMNS, 1):
            if values[key]:
                # A text that starts with = is no formula.
                sheet.cell(number, place, values[key]).data_type = "s"
    _format(sheet, _HEAD + len(table))
    buffer = io.BytesIO()
    book.save(buffer)
    return reproducible(buffer.getvalue())


def _row(entry: DaBanHanh, ledger: SoBanHanh) -> dict[str, str]:
    recipients = [line for line in entry.noi_nhan if not _FILING.match(line)]
    filed = [_FILING.sub("", line, count=1) for line in entry.noi_nhan if line not in recipients]
    return {
        "so_ky_hieu": entry.so_ky_hieu,
        "ngay": viet_ngay_gon(entry.ngay),
        "trich_yeu": f"{entry.loai} {entry.trich_yeu}",
        "nguoi_ky": entry.nguoi_ky,
        "noi_nhan": "; ".join(recipients),
        "luu": "; ".join(filed),
        "so_luong": str(entry.so_luong or ""),
        "ngay_chuyen": viet_ngay_gon(entry.ngay_chuyen) if entry.ngay_chuyen else "",
        "ky_nhan": "",
        "ghi_chu": "; ".join(_notes(entry, ledger)),
    }


def _notes(entry: DaBanHanh, ledger: SoBanHanh) -> list[str]:
    return [*([entry.ghi_chu] if entry.ghi_chu else []), *links_of(entry, ledger)]


def links_of(entry: DaBanHanh, ledger: SoBanHanh) -> tuple[str, ...]:
    """A note on each paper that an issued one does something to, or that does so to it."""
    before = ((VIEC[viec].capitalize(), link) for viec, link in entry.cac_lien_ket.items())
    later = (
        (f"Được {said} bằng", other.lien_ket)
        for viec, said in VIEC.items()
        for other in ledger.lam(viec, entry)
    )
    return tuple(
        f"{said} số {link.so} ngày {viet_ngay_gon(link.ngay)}" for said, link in (*before, *later)
    )


def _no_formula(text: str) -> str:
    """Excel runs a CSV cell that starts like a formula; an apostrophe makes it text."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text


def _format(sheet: Worksheet, last: int) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.worksheet.properties import PageSetupProperties

    line = Side(style="thin", color="000000")
    border = Border(left=line, right=line, top=line, bottom=line)
    middle = Alignment(horizontal="center", vertical="center", wrap_text=True)
    for row in (1, 2):
        sheet.cell(row, 1).font = Font(name="Times New Roman", size=13, bold=True)
        sheet.cell(row, 1).alignment = middle
    centred = {"so_ky_hieu", "ngay", "so_luong", "ngay_chuyen"}
    for place, key in enumerate(COLUMNS, 1):
        side = "center" if key in centred else "left"
        for row in range(_HEAD, last + 1):
            cell = sheet.cell(row, place)
            head = row == _HEAD
            cell.border = border
            cell.font = Font(name="Times New Roman", size=12, bold=head)
            cell.alignment = (
                middle if head else Alignment(horizontal=side, vertical="top", wrap_text=True)
            )
            if head:
                cell.fill = PatternFill("solid", fgColor="E7E6E6")
            else:
                cell.number_format = "@"
    sheet.freeze_panes = f"A{_HEAD + 1}"
    sheet.print_title_rows = f"{_HEAD}:{_HEAD}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
