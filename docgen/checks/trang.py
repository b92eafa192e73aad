"""KT800, KT801, KT803: page numbers, on which pages and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault, Unjudged
from docgen.checks.page_count import goes_on
from docgen.checks.places import name_of
from docgen.ooxml.properties import PROPERTIES, format_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import SectionView
    from docgen.recognise import Part

_PAGE, _IF = "PAGE", "IF"
_ADD_NUMBER = (
    "trong Word chọn Insert, Page Number, Top of Page, Plain Number 2; rồi Different First Page"
)
_ADD_TO_TEMPLATE = (
    "thêm số trang vào đầu trang, canh giữa; mẫu thì sửa bằng Word: LibreOffice khi lưu một mẫu "
    "chỉ có một trang sẽ bỏ mất đầu trang"
)


def parts_of(paper: Paper) -> Iterator[tuple[Part, list[SectionView]]]:
    """The parts that have sections of their own, each with them."""
    for part in paper.recognised.parts:
        sections = [paper.view.sections[index] for index in part.sections]
        if sections:
            yield part, sections


def pages_of(part: Part) -> str:
    """The place of a finding about the pages of a part."""
    return f"trang của {name_of(part) or 'văn bản'}"


def header_counts(section: SectionView, kind: str) -> bool:
    """Whether the header of that kind shows a page number."""
    header = section.header_on(kind)
    return header is not None and header.has_page_number


def _footer_counts(section: SectionView, kind: str = "default") -> bool:
    footer = section.footer_on(kind)
    return footer is not None and footer.has_page_number


def counts(section: SectionView, paper: Paper) -> bool:
    """Whether every page of a section after the first shows its number, above or below."""
    kinds = ("default", "even") if paper.view.settings.even_and_odd else ("default",)
    return all(header_counts(section, k) or _footer_counts(section, k) for k in kinds)


def numbered(paper: Paper) -> Iterator[Fault | Unjudged]:
    """Mục I.7. Các trang từ trang thứ hai có số trang.

    Đúng: Trang 2, trang 3 có số 2, 3 ở đầu trang
    Sai: Văn bản ba trang không có số trang nào
    """
    for part, sections in parts_of(paper):
        if all(counts(section, paper) for section in sections):
            continue
        # A draft grows: its templates number pages it may not have yet.
        more = True if paper.is_draft else goes_on(part, paper)
        if more:
            hint = _ADD_TO_TEMPLATE if paper.is_draft else _ADD_NUMBER
            yield Fault(_uncounted(sections), place=pages_of(part), hint=hint)
        elif more is None:
            reason = "Không có số trang, chưa rõ có trang thứ hai hay không"
            yield Unjudged(reason, at=part.items[0].paragraph)


def _uncounted(sections: list[SectionView]) -> str:
    """What is wrong: with Different Odd & Even Pages the odd ones may have their number."""
    odd = all(header_counts(s, "default") or _footer_counts(s) for s in sections)
    return "Trang chẵn không có số trang" if odd else "Không có số trang"


def first_page(paper: Paper) -> Iterator[Fault | Unjudged]:
    """Mục I.7. Không hiển thị số trang thứ nhất, kể cả ở phụ lục.

    Đúng: Đầu trang thứ nhất để trống
    Sai: Số 1 ở đầu trang thứ nhất
    """
    for part, sections in parts_of(paper):
        first = sections[0]
        kind = "first" if first.title_page else "default"
        # Of a text put into force with its paper nothing is said: its pages may go on.
        shown = header_counts(first, kind) or _footer_counts(first, kind)
        if part.attached or not shown:
            continue
        if any(
            _IF in text.fields for text in (first.header_on(kind), first.footer_on(kind)) if text
        ):
            reason = (
                "Số trang in theo điều kiện (trường IF), chưa rõ trang thứ nhất có hiện hay không"
            )
            yield Unjudged(reason, at=part.items[0].paragraph)
        else:
            hint = "chọn Different First Page cho đầu trang, để trống đầu trang của trang thứ nhất"
            yield Fault("Số trang hiển thị ở trang thứ nhất", place=pages_of(part), hint=hint)


def top_centre(paper: Paper) -> Iterator[Fault]:
    """Mục I.7. Số trang đặt canh giữa theo chiều ngang trong phần lề trên.

    Đúng: Số 2 ở giữa đầu trang
    Sai: Số 2 ở góc phải cuối trang; đầu trang cách mép 25 mm khi lề trên là 20 mm
    """
    for part, sections in parts_of(paper):
        if any(_footer_counts(s) for s in sections):
            hint = "dời số trang từ chân trang lên đầu trang"
            yield Fault("Số trang không ở phần lề trên", place=pages_of(part), hint=hint)
        elif low := next((s for s in sections if is_under_margin(s, paper)), None):
            length = PROPERTIES["header"]
            yield Fault(
                "Số trang ở dưới phần lề trên",
                place=pages_of(part),
                current=f"cách mép trên {format_value(length, low.format.header)}",
                required=f"trong lề trên {format_value(length, _upper_margin(low, paper))}",
                hint="trong Word bấm đúp vào đầu trang, giảm Header from Top",
            )
    for item in paper.recognised.margins:
        # One in its own style is judged by what is declared of it.
        unnamed = item.component is None and _PAGE in item.paragraph.fields
        if unnamed and item.paragraph.format.align != "giua":
            yield Fault("Số trang không canh giữa", at=item.paragraph, required="canh giữa")


def is_under_margin(section: SectionView, paper: Paper) -> bool:
    """Whether the lines of a header that counts begin where its upper margin has ended.

    Of a number in a box only the page tells where it lies.
    """
    typed = (p for header in section.headers if header.kind != "first" for p in header.paragraphs)
    counted = any(_PAGE in paragraph.fields for paragraph in typed)
    return counted and section.format.header >= _upper_margin(section, paper)


def _upper_margin(section: SectionView, paper: Paper) -> float:
    """The upper margin, mm; one that is too narrow is told as that alone."""
    asked = next(r.choose for r in paper.standard.requirements if r.prop == "margin_top")
    least = asked if isinstance(asked, float) else 0.0
    return max(section.format.margin_top, least)
