"""TT016: “Nơi nhận” and the dashes of its list stand at the left margin (II.9.d)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.bang import room_for
from docgen.checks.fault import Fault
from docgen.checks.words import mm_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

_AS_WIDE = 5.0  # mm a table in the middle may differ from the text and still begin beside it
_SEEN = 7.0  # mm; the lists Word makes by itself begin at 6.35 mm


def recipients_at_margin(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Từ “Nơi nhận” và gạch đầu dòng của danh sách sát lề trái.

    Đúng: “Nơi nhận:”, “- Như trên;” không thụt vào
    Sai: “- Như trên;” thụt vào 10 mm
    """
    items = paper.recognised.main.items_of("noi_nhan", "noi_nhan_danh_sach")
    places = [(item.paragraph, place) for item in items if (place := _start(item, paper))]
    wrong = [(paragraph, place) for paragraph, place in places if place > _SEEN]
    if wrong:
        at, place = wrong[0]
        more = f" (ở {len(wrong)} đoạn, đây là đoạn đầu tiên)" if wrong[1:] else ""
        yield Fault(
            f"Nơi nhận thụt vào, không sát lề trái{more}",
            at=at,
            current=f"thụt {mm_words(place)}",
            required="sát lề trái",
            hint="chọn đoạn, trong Paragraph đặt Indentation Left là 0, Special là (none)",
            others=tuple(paragraph for paragraph, _ in wrong[1:]),
        )


def _start(item: Item, paper: Paper) -> float | None:
    """How far from the margin a line begins, mm; None where its indents alone do not tell."""
    paragraph, spot = item.paragraph, item.spot
    look, said = paragraph.format, paragraph.displayed
    if look.align not in {"trai", "deu"} or said[:1].isspace() or not said.strip():
        return None
    if spot.around is not None or spot.columns > 1:
        return None
    start = look.left + look.first_line
    if paragraph.cell is None:
        return start
    table = paper.recognised.tables[paragraph.cell.table]
    if paragraph.cell.column or table.floating:
        return None
    if table.align != "trai":  # as wide as the text it begins where that does
        wide = abs(sum(table.grid) - room_for(table, paper)) <= _AS_WIDE
        return start if wide else None
    return start + min(table.indent, 0.0)
