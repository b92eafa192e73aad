"""Where pages break: rows stay whole, heads of tables are repeated, text stays with who signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import child_in_order, w
from docgen.ooxml.properties import PROPERTIES, format_value

if TYPE_CHECKING:
    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job
    from docgen.ooxml.markup import Element

_ROW_ORDER = ("tblPrEx", "trPr")


def head_row(draft: Draft, job: Job) -> None:
    """The row is repeated on every page its table goes on to."""
    for paragraph in job.paragraphs:
        for row in _around(draft.paragraph(paragraph), "tr"):
            _say(row, "tblHeader")
            draft.note(
                job, paragraph, "hàng đầu của bảng", "chỉ ở trang đầu", "lặp lại ở mỗi trang"
            )


def whole_row(draft: Draft, job: Job) -> None:
    """The row stays on one page."""
    for paragraph in job.paragraphs:
        for row in _around(draft.paragraph(paragraph), "tr"):
            _say(row, "cantSplit")
            draft.note(job, paragraph, "hàng của bảng", "có thể bị ngắt", "không bị ngắt")


def whole_rows(draft: Draft, job: Job) -> None:
    """Every row of the table stays on one page; one that is longer is broken all the same."""
    for paragraph in job.paragraphs:
        for table in _around(draft.paragraph(paragraph), "tbl"):
            for row in table.iterfind(w("tr")):
                _say(row, "cantSplit")
            draft.note(job, paragraph, "các hàng của bảng", "có thể bị ngắt", "không bị ngắt")


def with_next(draft: Draft, job: Job) -> None:
    """The paragraph stays on the page of what follows it."""
    prop, right = PROPERTIES["keep_next"], True
    for paragraph in job.paragraphs:
        prop.write(draft.paragraph(paragraph), right)
        draft.note(job, paragraph, prop.name, "không", format_value(prop, right))


def cells_end(draft: Draft, job: Job) -> None:
    """Every cell ends in a paragraph, without which Word calls the file corrupt."""
    for cell in draft.root(draft.paper.package.document).iter(w("tc")):
        if not len(cell) or cell[-1].tag != w("p"):
            cell.append(cell.makeelement(w("p")))
            draft.note(job, None, "ô của bảng", "không có đoạn ở cuối", "có một đoạn trống")


def _around(paragraph: Element, name: str) -> list[Element]:
    """The innermost row or table around a paragraph, in a list; none where it is in no table."""
    return list(paragraph.iterancestors(w(name)))[:1]


def _say(row: Element, name: str) -> None:
    properties = child_in_order(row, "trPr", _ROW_ORDER)
    said = properties.find(w(name))
    if said is None:
        properties.append(properties.makeelement(w(name)))
    else:
        said.attrib.pop(w("val"), "")
