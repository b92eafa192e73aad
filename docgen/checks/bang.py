"""KT81x: tables that hold text of the paper, and the invisible ones that place its frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.ooxml.view import ParagraphView, TableView
from docgen.recognise.columns import columns_of
from docgen.typeface import Face, break_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import CellView, Place, RowView

TABLE_TEXT = ("o_bang", "dau_bang", "o_so_bang", "tong_cong")
WHOLE_ROW = "bỏ chọn Allow row to break across pages trong Table Properties"
_TOLERANCE = 0.5  # mm
_MM_PER_PT = 25.4 / 72
_LINE = 1.15  # a single line of Times New Roman, in sizes


def _data_tables(paper: Paper) -> list[TableView]:
    numbers = {place.table for place in _places(paper, *TABLE_TEXT)}
    return [paper.recognised.tables[number] for number in sorted(numbers)]


def _places(paper: Paper, *components: str) -> Iterator[Place]:
    """The cells these components stand in; tables of headers and footers are not the paper's."""
    for part in paper.recognised.parts:
        for paragraph in part.of(*components):
            if paragraph.cell is not None:
                yield paragraph.cell


def header_row(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Hàng đầu của bảng lặp lại ở mỗi trang.

    Đúng: Hàng TT, Nhiệm vụ, Thời gian có ở đầu mỗi trang của bảng
    Sai: Sang trang sau bảng không còn hàng TT, Nhiệm vụ, Thời gian
    """
    heads = {(place.table, place.row) for place in _places(paper, "dau_bang")}
    for table in _data_tables(paper):
        headed = (table.number, 0) in heads
        if headed and len(table.rows) > 1 and not table.rows[0].header:
            message = "Hàng đầu của bảng không lặp lại ở trang sau"
            hint = "chọn hàng đó, đánh dấu Repeat as header row trong Table Properties"
            yield Fault(message, at=table.paragraphs[0], hint=hint)


def within_margins(paper: Paper) -> Iterator[Fault]:
    """Mục I.3. Bảng nằm trong vùng trình bày, không lấn ra lề trang.

    Đúng: Bảng rộng 162 mm trên trang chừa 162 mm giữa hai lề
    Sai: Bảng rộng 180 mm trên trang chừa 162 mm giữa hai lề
    """
    for table in paper.view.tables:
        if not _shows_its_edges(table):
            continue  # what places the head is seen by its text alone, wherever its cells end
        width, room = width_of(table, paper), room_for(table, paper)
        # Word lets the cell margins of a table stand out, so that its text is in line.
        spill = sum(table.cell_margins)
        indent = 0.0 if table.align == "giua" else table.indent
        inside = indent + width <= room + spill + _TOLERANCE
        if table.paragraphs and not inside:
            yield Fault(
                "Bảng rộng hơn vùng trình bày",
                at=table.paragraphs[0],
                current=f"{width:.0f} mm",
                required=f"tối đa {room:.0f} mm",
                hint="chọn bảng, trong Word chọn Layout, AutoFit, AutoFit Window",
            )


def width_of(table: TableView, paper: Paper) -> float:
    """How wide a table is, mm; one in percent of its room takes that, whatever its grid says."""
    if table.share is not None:
        return room_for(table, paper) * table.share / 100
    return max(sum(table.grid), table.width or 0.0)


def room_for(table: TableView, paper: Paper) -> float:
    """The width between the margins of its page, mm."""
    page = paper.view.sections[table.section].format
    return page.page_width - page.margin_left - page.margin_right


def _shows_its_edges(table: TableView) -> bool:
    return any(cell.borders for row in table.rows for cell in row.cells)


def whole_rows(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Một hàng của bảng không bị ngắt giữa hai trang, trừ khi dài hơn một trang.

    Đúng: Hàng có Allow row to break across pages bỏ chọn
    Sai: Một ô nhiệm vụ nửa ở trang trước, nửa ở trang sau
    """
    for table in _data_tables(paper):
        page = paper.view.sections[table.section].format
        room = page.page_height - page.margin_top - page.margin_bottom
        loose = [r for r in table.rows if not r.cant_split and _height(r, table) < room]
        first = next((p for row in loose for cell in row.cells for p in cell.paragraphs), None)
        if first is not None:
            message = f"{len(loose)} hàng của bảng có thể bị ngắt giữa hai trang"
            yield Fault(message, at=first, hint=WHOLE_ROW)


def _height(row: RowView, table: TableView) -> float:
    """About how tall the row prints, mm."""
    return max((_cell_height(cell, table) for cell in row.cells), default=0.0)


def _cell_height(cell: CellView, table: TableView) -> float:
    width = cell.width or sum(table.grid[cell.column : cell.column + cell.span])
    room = max(width - sum(table.cell_margins), 1.0)
    total = 0.0
    for paragraph in cell.paragraphs:
        look, shape = paragraph.run_formats[0], paragraph.format
        face = Face(look.size, bold=look.bold, italic=look.italic)
        pitch = shape.line_exact or look.size * _LINE * (shape.line or 1.0)
        lines = len(break_lines(paragraph.displayed, face, room))
        total += (lines * pitch + shape.before + shape.after) * _MM_PER_PT
    return total


def cells_end(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Mỗi ô của bảng kết thúc bằng một đoạn; thiếu thì Word báo tệp hỏng.

    Đúng: Ô có một đoạn, dù trống
    Sai: Ô chỉ có một bảng con, hoặc không có gì
    """
    for table in paper.recognised.tables.values():
        for row_number, row in enumerate(table.rows, 1):
            for number, cell in enumerate(row.cells):
                if not cell.blocks or not isinstance(cell.blocks[-1], ParagraphView):
                    column = columns_of(table)[row_number - 1][number].start + 1
                    yield Fault(
                        "Ô của bảng không có đoạn nào ở cuối",
                        place=f"bảng thứ {table.number + 1}, hàng {row_number}, cột {column}",
                        hint="thêm một đoạn trống vào cuối ô",
                    )
