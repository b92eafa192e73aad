"""KT844: recipients and signature, which have to stand on one page with lines of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.ngat_trang import begun_before
from docgen.checks.page_count import Column, height_of_page
from docgen.checks.room import face_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

_NAME = "ho_ten"
_BLOCK = frozenset({"noi_nhan", "noi_nhan_danh_sach", "quyen_han", "chuc_vu", _NAME})
_LINES = 2  # of the text, at least
_LINE = 25.4 / 72 * 1.15  # mm a point of size, of a single line
_GAP = 12 * 25.4 / 72  # mm above the block, which its cells keep


def apart(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Nơi nhận và chữ ký đứng trọn trên một trang cùng ít nhất hai dòng lời văn.

    Đúng: Ba mươi nơi nhận, mỗi nơi một dòng
    Sai: Sáu mươi nơi nhận, mỗi nơi một dòng, tràn sang trang sau
    Sai: Ngắt trang (Ctrl+Enter) giữa dòng cuối của lời văn và “Nơi nhận:”
    """
    names = paper.recognised.main.items_of(_NAME)
    if not names:
        return
    block = _block(names[-1], paper)
    start = begun_before(block, paper, _LINES)
    if start is not None:
        yield Fault(
            "Nơi nhận và chữ ký bị ngắt sang trang không có đủ hai dòng lời văn",
            at=start.at if start.at.text.strip() else block[0].paragraph,
            current=start.said,
            required="không ngắt trang",
            hint=start.hint,
        )
    elif names[-1].paragraph.cell is not None:
        yield from _too_tall(block, paper)


def _block(name: Item, paper: Paper) -> list[Item]:
    items = paper.recognised.main.items
    if name.paragraph.cell is None:
        return [item for item in items if item.component in _BLOCK]
    return [item for item in items if _in_table_of(item, name)]


def _too_tall(block: list[Item], paper: Paper) -> Iterator[Fault]:
    main = paper.recognised.main
    room = height_of_page(paper.view.sections[block[-1].paragraph.section])
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
