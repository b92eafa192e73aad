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
_AT_LEFT = frozenset({"trai", "deu"})
_OFF = 1.0  # mm two dashes may stand apart and still be seen as one under the other
_OFF_BY_LENGTH = 3.0
_PAST_COLON = 5.0  # mm a dash may stand after the colon and still be seen under it


def in_line(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Gửi từ hai nơi thì các gạch đầu dòng thẳng hàng với nhau, dưới dấu hai chấm.

    Đúng: “- Sở Nội vụ;”, “- Sở Tài chính.” thụt vào như nhau, dưới “Kính gửi:”
    Sai: “- Sở Nội vụ;” thụt 10 mm, “- Sở Tài chính.” thụt 20 mm
    """
    if is_wired(paper.recognised):
        return  # Mẫu 1.6 has them at the left, and II.9.d speaks of “Kính gửi” alone
    labels = {item.stack: item for item in paper.recognised.main.items_of("kinh_gui")}
    columns: dict[object, list[tuple[Item, float]]] = {}
    for item in paper.recognised.main.items_of("kinh_gui_noi"):
        place = _start(item, paper)
        if place is not None and _DASH.match(item.paragraph.displayed):
            columns.setdefault(item.stack, []).append((item, place))
    apart: list[tuple[ParagraphView, float, float]] = []
    for stack, dashes in columns.items():
        # What is centred or at the right stands where its length puts it: no measure for others.
        first = next((place for item, place in dashes if _is_at_left(item)), dashes[0][1])
        wrong = [(item, place) for item, place in dashes if abs(place - first) > _off(item)]
        apart += ((item.paragraph, place, first) for item, place in wrong)
        if stack in labels and dashes[0] not in wrong:
            yield from _beside_the_label(*dashes[0], labels[stack], paper)
    if apart:
        (at, *indents), *others = apart
        said, asked = (f"thụt {mm_words(indent)}" for indent in indents)
        message = "Gạch đầu dòng của nơi kính gửi không thẳng hàng với dòng trên"
        rest = tuple(paragraph for paragraph, _, _ in others)
        yield Fault(message, at=at, current=said, required=asked, others=rest)


def _beside_the_label(item: Item, place: float, label: Item, paper: Paper) -> Iterator[Fault]:
    """The samples have the dash under “Kính gửi:”, a little before its colon (Mẫu 1.5)."""
    span = _span(label, item.paragraph, paper)
    if span is None:
        return
    start, colon = span
    if not start - _OFF <= place <= colon + _PAST_COLON:
        yield Fault(
            "Gạch đầu dòng của nơi kính gửi không ở dưới “Kính gửi:”",
            at=item.paragraph,
            current=f"cách lề {mm_words(place)}",
            required=f"cách lề khoảng {mm_words(colon)}, dưới dấu hai chấm",
        )


def _is_at_left(item: Item) -> bool:
    return item.paragraph.format.align in _AT_LEFT


def _off(item: Item) -> float:
    """How far a dash may stand from another, mm: of one put by its length the printer decides."""
    return _OFF if _is_at_left(item) else _OFF_BY_LENGTH


def _start(item: Item, paper: Paper) -> float | None:
    """Where a line of its column begins, mm; None where that is not known."""
    paragraph = item.paragraph
    look, text = paragraph.format, paragraph.displayed
    if text[:1].isspace() or item.spot.columns > 1:
        return None
    if look.align in _AT_LEFT:
        return look.left + look.first_line
    room = room_of_text(item, paper)
    if room is None or "\n" in text or "\t" in text:
        return None
    free = max(room - look.first_line - width_of(text.strip(), paragraph), 0.0)
    shares = {"giua": 0.5, "phai": 1.0}
    share = shares.get(look.align)
    return None if share is None else look.left + look.first_line + share * free


def _span(label: Item, below: ParagraphView, paper: Paper) -> tuple[float, float] | None:
    """From where to where “Kính gửi:” stands on a line of its own, mm; None where unknown.

    Its letters are measured by those of the line below: of another size that alone is told.
    """
    text = label.paragraph
    said = text.displayed.strip()
    if not said.endswith(":") or "\n" in said or any(font != _FONT for font in text.fonts):
        return None
    start = _start(label, paper)
    return None if start is None else (start, start + width_of(said, below))
