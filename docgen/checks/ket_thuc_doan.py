"""TT230: how a text of the Đoàn ends."""

from __future__ import annotations

from itertools import dropwhile, islice
from typing import TYPE_CHECKING

from docgen.checks.bang import TABLE_TEXT
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
    """The last paragraph of the text; of a decision, whose Điều are no component here, its last.

    None where the text ends in a table.
    """
    kinds = paper.standard.structure.text
    items = [i for part in paper.recognised.parts for i in part.items if i.paragraph.text.strip()]
    known = {i.paragraph.source: i.component for i in items if i.component is not None}
    text = {i.paragraph.source for i in paper.recognised.main.items if i.component in kinds}
    shown = [p for p in paper.view.paragraphs if p.text.strip()]
    first = last = next((p for p in reversed(shown) if p.cell is None and p.source in text), None)
    below = dropwhile(lambda p: p is not first, shown)
    for paragraph in islice(below, 1, None):
        component = known.get(paragraph.source)
        in_table = paragraph.cell is not None and component in {*TABLE_TEXT, *kinds, None}
        if component is not None and not in_table:
            break
        last = None if in_table else paragraph
    return last
