"""TT121: marks that stand in a frame of one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault, Unjudged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

MARKS = ("do_khan", "luu_hanh")
_SIDES = 4


def framed(paper: Paper) -> Iterator[Fault | Unjudged]:
    """Mục III.2. Mức độ khẩn, chỉ dẫn phạm vi lưu hành đặt trong khung hình chữ nhật viền đơn.

    Đúng: HỎA TỐC trong khung hình chữ nhật
    Sai: HỎA TỐC không có khung
    """
    in_header = [item for item in paper.recognised.margins if item.component in MARKS]
    for item in in_header:
        if item.paragraph.cell is not None and not _is_bordered(item):
            yield Unjudged("Chưa xét được khung của dấu trong bảng ở đầu trang", item.paragraph)
    alone = [item for item in in_header if item.paragraph.cell is None]
    for item in (*paper.recognised.main.items_of(*MARKS), *alone):
        if item.paragraph.displayed.strip() and not _has_frame(item, paper):
            name = paper.standard.component(item.component or "").name
            yield Fault(
                f"{name} không có khung",
                at=item.paragraph,
                current="không có khung",
                required="khung hình chữ nhật viền đơn",
                hint="đặt viền quanh đoạn đó (Borders and Shading, Box), hoặc đóng dấu khắc sẵn",
            )


def _has_frame(item: Item, paper: Paper) -> bool:
    """Whether a line is drawn around it: of the paragraph, the letters, the text box, the cell."""
    paragraph, around = item.paragraph, item.spot.around
    if _is_bordered(item):
        return True
    if around is not None:
        return around.framed
    cell = None if paragraph.cell is None else paper.recognised.cell_at(paragraph.cell)
    return cell is not None and len(cell.borders) >= _SIDES


def _is_bordered(item: Item) -> bool:
    """Whether the paragraph itself has a border all around, or its letters have."""
    paragraph = item.paragraph
    return paragraph.format.rule == "khung" or all(run.boxed for run in paragraph.run_formats)
