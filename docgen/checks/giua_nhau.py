"""KT845: lines that stand in the middle of one another, one of them moved to a side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.room import line_widths, room_of
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.ooxml.view import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

# What stands in one column, each in the middle of the others.
_BLOCKS = (
    ("quoc_hieu", "tieu_ngu"),
    ("tieu_de_doan", "dia_danh_ngay"),
    ("co_quan_chu_quan", "co_quan_ban_hanh", "sao", "trich_yeu_cong_van"),
    ("ten_loai", "trich_yeu", "gach_trich_yeu"),
    ("quyen_han", "chuc_vu", "ho_ten"),
)
# Those of both norms, one of which every paper has.
STACKED = ("co_quan_chu_quan", "co_quan_ban_hanh", "quyen_han", "chuc_vu", "ho_ten")
_SEEN = 4.0  # mm: what stands less far off is centred to the eye
_MIDDLE = "giua"


def moved(paper: Paper) -> Iterator[Fault]:
    """Mục II.1.b, II.2.b, II.7.đ. Dòng đặt ở giữa dòng khác của một cột thì canh giữa như dòng ấy.

    Đúng: “GIÁM ĐỐC” canh giữa trên “Nguyễn Văn A” canh giữa
    Sai: “GIÁM ĐỐC” canh trái trên “Nguyễn Văn A” canh giữa
    Quy tắc (HD 29): Tên hai tổ chức, tiêu đề, tên loại, người ký: các dòng ở giữa so với nhau.
    Đúng (HD 29): “BÍ THƯ” canh giữa trên “Nguyễn Văn A” canh giữa
    Sai (HD 29): “BÍ THƯ” canh trái trên “Nguyễn Văn A” canh giữa
    """
    asked = {r.target for r in paper.standard.requirements if r.prop == "align"}
    for block in _BLOCKS:
        items = [i for i in paper.recognised.main.items_of(*block) if i.paragraph.text.strip()]
        told = set[Source]()  # lines of one paragraph have one alignment
        for item in items:
            look, source = item.paragraph.format, item.paragraph.source
            if look.align == _MIDDLE or item.component in asked or source in told:
                continue
            beside = _centred_with(item, items, paper)
            if beside is not None:
                told.add(source)
                names = (paper.standard.component(i.component or "").name for i in (item, beside))
                align = PROPERTIES["align"]
                yield Fault(
                    "{} không ở giữa so với {}".format(*names),
                    at=item.paragraph,
                    current=format_value(align, look.align),
                    required=format_value(align, _MIDDLE),
                )


def _centred_with(item: Item, items: list[Item], paper: Paper) -> Item | None:
    """A centred line of its column in whose middle it is seen not to stand; None without one."""
    middle = _middle(item, paper)
    for other in items:
        if middle is None or other.stack != item.stack or other.paragraph.format.align != _MIDDLE:
            continue
        there = _middle(other, paper)
        if there is not None and abs(there - middle) > _SEEN:
            return other
    return None


def _middle(item: Item, paper: Paper) -> float | None:
    """Where the middle of a text stands, mm from the left of its room; None where unknown."""
    room, text = room_of(item, paper), item.paragraph.displayed
    if room is None or "\t" in text or text[:1].isspace():
        return None
    look, widths = item.paragraph.format, line_widths(item, paper)
    if widths is None:
        return None
    start, end = look.left + look.first_line, room - look.right
    match look.align:
        case "giua":
            return (start + end) / 2
        case "phai":
            return end - max(widths) / 2
        case _:
            return start + max(widths) / 2
