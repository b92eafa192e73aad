"""KT844: a page that begins between the text and the signature, or with one line of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.room import face_of, room_of
from docgen.typeface import break_lines
from docgen.values import NamedTuple
from docgen.van_ban import MOC_NOI_DUNG

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item

_BREAK = "\f"
_BEGIN_A_PAGE = frozenset({"nextPage", "oddPage", "evenPage"})


class Start(NamedTuple):
    """A page made to begin: by what, at which paragraph, and how that is undone."""

    said: str
    at: ParagraphView
    hint: str


def begun_before(block: list[Item], paper: Paper, least: int) -> Start | None:
    """What makes a page begin with fewer lines than `least` above the end of the block.

    Lines of the block, which stand in the paper in this order, count for none.
    """
    found: Start | None = None
    before: ParagraphView | None = None
    rest: list[tuple[Item, str]] = []
    inside = {item.paragraph.source for item in block}
    for item in _up_to(block[-1], paper.recognised.main.items):
        paragraph, words = item.paragraph, item.paragraph.text
        start = before and _start(before, paragraph, paper)
        if _BREAK in words:
            words = words.rpartition(_BREAK)[2]
            start = Start(
                "ngắt trang", paragraph, "xóa dấu ngắt trang (Page Break) ở trên khối chữ ký"
            )
        if start is not None:
            found, rest = start, []
        if words.strip() and paragraph.source not in inside:
            rest.append((item, words))
        before = paragraph
    return None if found is None or _lines(rest, paper, least) >= least else found


def _up_to(last: Item, items: Iterable[Item]) -> Iterable[Item]:
    for item in items:
        yield item
        if item is last:
            return


def _start(before: ParagraphView, paragraph: ParagraphView, paper: Paper) -> Start | None:
    if paragraph.format.page_break_before:
        hint = "bỏ chọn Page break before trong Paragraph, Line and Page Breaks"
        return Start("sang trang trước đoạn", paragraph, hint)
    kind = paper.view.sections[paragraph.section].kind
    if paragraph.section != before.section and kind in _BEGIN_A_PAGE:
        return Start(
            "ngắt phần sang trang",
            paragraph,
            "xóa dấu ngắt phần (Section Break) ở trên khối chữ ký",
        )
    return None


def _lines(rest: list[tuple[Item, str]], paper: Paper, enough: int) -> int:
    """How many lines the text fills, counted no further than needed."""
    count = 0
    for item, words in rest:
        if count >= enough or words.strip() == MOC_NOI_DUNG:
            return enough
        look, room = item.paragraph.format, room_of(item, paper)
        width = max((room or 0.0) - look.left - look.right, 1.0)
        count += len(break_lines(words.strip(), face_of(item.paragraph), width)) if room else 1
    return count
