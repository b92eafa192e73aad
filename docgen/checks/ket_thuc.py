"""TT084, TT085: the text of a paper, and of its annex, ends with the mark of the samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.words import mark_at_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_CLOSING = "./."


def closing_mark(paper: Paper) -> Iterator[Fault]:
    """PL III, các mẫu. Nội dung văn bản kết thúc bằng “./.”.

    Đúng: … các đơn vị triển khai thực hiện./.
    Sai: … các đơn vị triển khai thực hiện.
    """
    main, kinds = paper.recognised.main, paper.standard.structure.text
    text = [i.paragraph for i in main.items if i.component in kinds and i.paragraph.text.strip()]
    yield from _closes(text, "Nội dung văn bản không kết thúc bằng “./.”")


def closing_mark_of_annex(paper: Paper) -> Iterator[Fault]:
    """PL III, Mẫu 2.1. Nội dung phụ lục kết thúc bằng “./.”.

    Đúng: ./. ở cuối phụ lục
    Sai: Phụ lục hết ở hàng cuối của bảng
    """
    for annex in paper.recognised.annexes:
        text = [i.paragraph for i in annex.items if i.paragraph.text.strip()]
        yield from _closes(text, "Phụ lục không kết thúc bằng “./.”")


def _closes(text: list[ParagraphView], message: str) -> Iterator[Fault]:
    if text and not text[-1].displayed.rstrip().endswith(_CLOSING):
        current = mark_at_end(text[-1].displayed)
        yield Fault(message, at=text[-1], current=current, required=_CLOSING)
