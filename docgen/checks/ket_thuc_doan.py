"""TT230: how a text of the Đoàn ends."""

from __future__ import annotations

from itertools import dropwhile, islice
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.words import mark_at_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_OFFICE_END = "./."


def closing_mark(paper: Paper) -> Iterator[Fault]:
    """Các mẫu. Nội dung văn bản kết thúc bằng dấu chấm, không có dấu “./.” của NĐ 30.

    Đúng: … các chi đoàn triển khai thực hiện.
    Sai: … các chi đoàn triển khai thực hiện./.
    """
    ends = [(last, "Nội dung văn bản")] if (last := _last_of_text(paper)) else []
    for annex in paper.recognised.annexes:
        last = [i.paragraph for i in annex.items if i.paragraph.text.strip()][-1]
        ends += [(last, "Phụ lục")] if last.displayed.rstrip().endswith(_OFFICE_END) else []
    for paragraph, what in ends:
        said = paragraph.displayed.rstrip()
        if said.endswith(_OFFICE_END) or not said.rstrip('”")').endswith("."):
            message = f"{what} không kết thúc bằng một dấu chấm"
            yield Fault(message, at=paragraph, current=mark_at_end(said), required=".")


def _last_of_text(paper: Paper) -> ParagraphView | None:
    """The last paragraph of the text; of a decision, whose Điều are no component here, its last."""
    kinds = paper.standard.structure.text
    items = [i for part in paper.recognised.parts for i in part.items if i.paragraph.text.strip()]
    text = [i.paragraph for i in paper.recognised.main.items if i.component in kinds]
    known = {i.paragraph.source for i in items if i.component is not None}
    last = next((p for p in reversed(text) if p.text.strip()), None)
    all_there = paper.view.paragraphs
    below = dropwhile(lambda p: last is None or p.source != last.source, all_there)
    for paragraph in islice(below, 1, None):
        if paragraph.source in known:
            break
        if paragraph.cell is None and paragraph.text.strip():
            last = paragraph
    return last
