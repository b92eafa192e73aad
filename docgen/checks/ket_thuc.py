"""TT084, TT085, TT088: the text of a paper, and of its annex, ends with the mark of the samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.words import mark_at_end
from docgen.patterns import regex
from docgen.recognise.signatures import says_office
from docgen.recognise.tables import is_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item

_CLOSING = "./."
_AROUND = " )”"  # the last words may stand in brackets: "(Bằng chữ: Năm triệu đồng chẵn./.)"
_CLOSED = regex(r"(?<!(?<!\.)\.)\./\.$")  # "thực hiện../." is one dot too many
_MOST_OF_BLOCK = 8  # lines of a block, of two who sign
# Not the dots of a date left open: ngày .../.../2022; after a figure only at the end.
_TO_FILL = regex(r"(?:…|[._]{2})[.…_\s]*$")
_MARKS = regex(r"(?<![./\d])\.(?:/\.)+(?![./\w])|(?<=\d)\.(?:/\.)+(?=\s*$)")


def closing_mark(paper: Paper) -> Iterator[Fault]:
    """PL III, các mẫu. Nội dung văn bản kết thúc bằng “./.”.

    Đúng: … các đơn vị triển khai thực hiện./.
    Sai: … các đơn vị triển khai thực hiện.
    """
    main, kinds = paper.recognised.main, paper.standard.structure.text
    text = [i.paragraph for i in main.items if i.component in kinds and i.paragraph.text.strip()]
    if not _ends_in_table(paper, main.items, text):
        yield from _closes(text, "Nội dung văn bản không kết thúc bằng “./.”")
    for part in paper.recognised.enacted:
        items = [item for item in part.own_items if item.paragraph.displayed.strip()]
        # Forms may follow what is put into force, and lists of which nothing is known.
        closed = any(_CLOSING in item.paragraph.displayed for item in items)
        if part.of("ten_loai") and items[-1].component in kinds and not closed:
            ends = [items[-1].paragraph]
            yield from _closes(ends, "Văn bản kèm theo không kết thúc bằng “./.”")


def _ends_in_table(paper: Paper, items: Sequence[Item], text: list[ParagraphView]) -> bool:
    """Whether a line with a colon is over a table that ends the text: no sample has one there."""
    if not text or not text[-1].displayed.rstrip().endswith(":"):
        return False
    sources = [item.paragraph.source for item in items]
    rest = items[sources.index(text[-1].source) + 1 :]
    below = next((item.paragraph for item in rest if item.paragraph.displayed.strip()), None)
    cell = None if below is None else below.cell
    return cell is not None and is_data(paper.recognised.tables[cell.table])


def closing_mark_of_annex(paper: Paper) -> Iterator[Fault]:
    """PL III, Mẫu 2.1. Nội dung phụ lục kết thúc bằng “./.”.

    Đúng: ./. ở cuối phụ lục
    Sai: Phụ lục hết ở hàng cuối của bảng
    """
    for annex in paper.recognised.annexes:
        text = [i.paragraph for i in annex.own_items if i.paragraph.text.strip()]
        text = _over_signature(paper, text)
        if text and not _TO_FILL.search(text[-1].displayed):  # a form ends with what is filled in
            yield from _closes(text, "Phụ lục không kết thúc bằng “./.”")


def closing_mark_elsewhere(paper: Paper) -> Iterator[Fault]:
    """PL III, các mẫu. “./.” chỉ có một lần, ở cuối nội dung văn bản.

    Đúng: Các đơn vị báo cáo về Văn phòng Sở. … triển khai thực hiện./.
    Sai: Các đơn vị báo cáo về Văn phòng Sở./. … triển khai thực hiện./.
    """
    kinds = paper.standard.structure.text
    for part in paper.recognised.parts:
        if part.attached and not part.of(*kinds):
            continue  # a paper of its own, or a form: nothing is known of where its text ends
        items = (i for i in part.own_items if part.number or i.component in kinds)
        text = [item.paragraph for item in items if item.paragraph.text.strip()]
        text = _over_signature(paper, text) if part.number else text
        for paragraph in text:
            said = paragraph.displayed.rstrip().rstrip(_AROUND)
            if _CLOSING not in said:
                continue
            marks = _MARKS.findall(said)
            closes = paragraph is text[-1] and said.endswith(_CLOSING)
            if marks and not (closes and marks == [_CLOSING]):
                yield Fault(
                    "“./.” không đứng ở cuối nội dung, hoặc có nhiều lần",
                    at=paragraph,
                    hint="“./.” chỉ để một lần, ở cuối nội dung; chỗ khác thay bằng dấu chấm",
                )


def _over_signature(paper: Paper, text: list[ParagraphView]) -> list[ParagraphView]:
    """The text of an annex without the block of who signs it, which some have at their end."""
    for place in range(max(len(text) - _MOST_OF_BLOCK, 0), len(text)):
        block = text[place:]
        if says_office(block[0].displayed.strip()) and all(_is_signed(paper, p) for p in block):
            return text[:place]
    return text


def _is_signed(paper: Paper, paragraph: ParagraphView) -> bool:
    """Whether a paragraph is set as those of a block are: apart, no row of data, no sentence."""
    said, cell = paragraph.displayed.strip(), paragraph.cell
    listed = cell is not None and is_data(paper.recognised.tables[cell.table])
    apart = paragraph.format.align in {"giua", "phai"}
    return apart and not listed and not said.endswith((".", ";", ":", ","))


def _closes(text: list[ParagraphView], message: str) -> Iterator[Fault]:
    if text and not _CLOSED.search(text[-1].displayed.rstrip().rstrip(_AROUND)):
        current = mark_at_end(text[-1].displayed)
        yield Fault(message, at=text[-1], current=current, required=_CLOSING)
