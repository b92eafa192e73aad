"""TT108: the dashes of those a letter is sent to stand in one line, under “Kính gửi:”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.cong_dien import is_wired
from docgen.checks.fault import Fault
from docgen.checks.room import room_of_text, width_of
from docgen.checks.words import mm_words
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item

_FONT = "Times New Roman"  # whose widths are known
_DASH = regex(r"-\s*\S")
_OFF = 1.0  # mm two dashes may stand apart and still be seen as one under the other
_PAST_COLON = 5.0  # mm a dash may stand after the colon and still be seen under it


def in_line(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Gửi từ hai nơi thì các gạch đầu dòng thẳng hàng với nhau, dưới dấu hai chấm.

    Đúng: “- Sở Nội vụ;”, “- Sở Tài chính.” thụt vào như nhau, dưới “Kính gửi:”
    Sai: “- Sở Nội vụ;” thụt 10 mm, “- Sở Tài chính.” thụt 20 mm
    """
    if is_wired(paper.recognised):
        return  # Mẫu 1.6 has them at the left, and II.9.d speaks of “Kính gửi” alone
    seen: dict[object, float] = {}  # where the dashes of a column stand, mm
    apart: list[tuple[ParagraphView, float, float]] = []
    labels = {
        item.stack: span
        for item in paper.recognised.main.items_of("kinh_gui")
        if (span := _span(item, paper)) is not None
    }
    for item in paper.recognised.main.items_of("kinh_gui_noi"):
        place = _start(item)
        if place is None or not _DASH.match(item.paragraph.displayed):
            continue
        known = item.stack in seen
        first = seen.setdefault(item.stack, place)
        if abs(place - first) > _OFF:
            apart.append((item.paragraph, place, first))
        elif not known and item.stack in labels:
            yield from _beside_the_label(item.paragraph, place, labels[item.stack])
    if apart:
        (at, *indents), *others = apart
        said, asked = (f"thụt {mm_words(indent)}" for indent in indents)
        message = "Gạch đầu dòng của nơi kính gửi không thẳng hàng với dòng trên"
        rest = tuple(paragraph for paragraph, _, _ in others)
        yield Fault(message, at=at, current=said, required=asked, others=rest)


def _beside_the_label(
    at: ParagraphView, place: float, span: tuple[float, float]
) -> Iterator[Fault]:
    """The samples have the dash under “Kính gửi:”, a little before its colon (Mẫu 1.5)."""
    start, colon = span
    if not start - _OFF <= place <= colon + _PAST_COLON:
        yield Fault(
            "Gạch đầu dòng của nơi kính gửi không ở dưới “Kính gửi:”",
            at=at,
            current=f"cách lề {mm_words(place)}",
            required=f"cách lề khoảng {mm_words(colon)}, dưới dấu hai chấm",
        )


def _start(item: Item) -> float | None:
    """Where a line of its column begins, mm; None where that does not follow from its indents."""
    look, text = item.paragraph.format, item.paragraph.displayed
    if look.align not in {"trai", "deu"} or text[:1].isspace() or item.spot.columns > 1:
        return None
    return look.left + look.first_line


def _span(item: Item, paper: Paper) -> tuple[float, float] | None:
    """From where to where “Kính gửi:” stands on a line of its own, mm; None where unknown."""
    text = item.paragraph
    said = text.displayed.strip()
    if not said.endswith(":") or "\n" in said or any(font != _FONT for font in text.fonts):
        return None
    width, start, room = width_of(said, text), _start(item), room_of_text(item, paper)
    look = text.format
    if look.align == "giua" and room is not None and not text.displayed[:1].isspace():
        start = look.left + (room + look.first_line - width) / 2
    return None if start is None else (start, start + width)
