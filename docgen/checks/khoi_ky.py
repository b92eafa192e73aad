"""KT844: recipients and signature, which have to stand on one page with lines of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.page_count import Column, height_of_page
from docgen.checks.room import face_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

_NAME = "ho_ten"
_LINES = 2  # of the text, at least
_LINE = 25.4 / 72 * 1.15  # mm a point of size, of a single line
_GAP = 12 * 25.4 / 72  # mm above the block, which its cells keep


def too_tall(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Nơi nhận và chữ ký đứng trọn trên một trang cùng ít nhất hai dòng lời văn.

    Đúng: Ba mươi nơi nhận, mỗi nơi một dòng
    Sai: Sáu mươi nơi nhận, mỗi nơi một dòng, tràn sang trang sau
    """
    main = paper.recognised.main
    names = [item for item in main.items_of(_NAME) if item.paragraph.cell is not None]
    if not names:
        return
    block = [item for item in main.items if _in_table_of(item, names[-1])]
    room = height_of_page(paper.view.sections[names[-1].paragraph.section])
    text = [item for item in main.items if item.component in paper.standard.structure.text]
    with_text = _height(block, paper) + _GAP + _tied(text, paper)
    if with_text > room:
        yield Fault(
            "Nơi nhận và chữ ký không đứng trọn trên một trang cùng hai dòng lời văn",
            at=block[0].paragraph,
            current=f"cao khoảng {with_text:.0f} mm",
            required=f"trang có {room:.0f} mm",
            hint="gộp nơi nhận cùng loại thành một dòng (Ủy ban nhân dân các xã, phường), hoặc đưa "
            "danh sách vào phụ lục; đoạn cuối dài thì tách câu cuối thành một đoạn",
        )


def _in_table_of(item: Item, name: Item) -> bool:
    cell, own = name.paragraph.cell, item.paragraph.cell
    return cell is not None and own is not None and own.table == cell.table


def _height(items: list[Item], paper: Paper) -> float:
    column = Column(paper)
    for item in items:
        column.add(item)
    return column.height


def _tied(text: list[Item], paper: Paper) -> float:
    """How tall the text is that is kept with the block: two lines of it, or more."""
    if not text:
        return 0.0
    kept: list[Item] = []
    for item in reversed(text):
        if not item.paragraph.format.keep_next:
            break
        kept.append(item)
    least = _LINES * face_of(text[-1].paragraph).size * _LINE
    return max(_height(kept, paper), least)
