"""KT802, KT804: how page numbers run on, and begin anew in an annex."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.page_count import goes_on
from docgen.checks.trang import counts, header_counts, pages_of, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import SectionView
    from docgen.recognise import Part


def annex_restarts(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.đ. Số trang của phụ lục được đánh riêng theo từng phụ lục, từ 1.

    Đúng: Văn bản 3 trang; trang thứ hai của phụ lục là trang 2
    Sai: Văn bản 3 trang; trang thứ hai của phụ lục là trang 5
    """
    annexes = paper.recognised.annexes
    # One in a file of its own begins with the file.
    for part in annexes[1:] if paper.recognised.is_attachment else annexes:
        if not part.sections:
            message = "Phụ lục không bắt đầu ở phần (section) riêng"
            hint = "chèn Section Break (Next Page) trước phụ lục"
            yield Fault(message, place=pages_of(part), hint=hint)
    for part, sections in parts_of(paper):
        start = sections[0].page_start
        if part.number and (part.attached or not _shows(part, sections, paper)):
            continue
        if paper.recognised.is_attachment and part.number == 1 and start is None:
            continue
        if part.number and start != 1:
            message = "Số trang của phụ lục không đánh riêng từ 1"
            said = "nối tiếp phần trước" if start is None else f"từ {start}"
            yield Fault(message, place=pages_of(part), current=said, required="từ 1")


def _shows(part: Part, sections: list[SectionView], paper: Paper) -> bool:
    """Whether an annex may show a number: one page shows none, nor does one without numbers."""
    return paper.is_draft or (
        any(counts(section, paper) for section in sections) and goes_on(part, paper) is not False
    )


def runs_on(paper: Paper) -> Iterator[Fault]:
    """Mục I.7. Số trang đánh từ 1, liên tục và hiển thị ở mọi trang sau trang thứ nhất.

    Đúng: Trang 1, 2, 3, 4 của một văn bản
    Sai: Sau trang 3 lại là trang 1 của cùng văn bản; trang thứ nhất tính là trang 5
    """
    for part, sections in parts_of(paper):
        start = sections[0].page_start
        if not part.number and start not in (None, 1):
            message = f"Số trang bắt đầu từ {start}"
            yield Fault(message, place=pages_of(part), current=str(start), required="1")
        for section in sections[1:]:
            if section.kind == "continuous":
                continue
            if section.title_page and not header_counts(section, "first"):
                message = "Giữa văn bản có trang không hiển thị số"
                hint = "bỏ chọn Different First Page ở phần (section) sau"
                yield Fault(message, place=pages_of(part), hint=hint)
            if section.page_start is not None:
                message, said = "Số trang đánh lại giữa văn bản", f"lại từ {section.page_start}"
                yield Fault(message, place=pages_of(part), current=said, required="liên tục")
