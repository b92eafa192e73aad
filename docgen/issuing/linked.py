"""An issued paper that another replaces or corrects, held against that other (Điều 18.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.cited import own_words
from docgen.issuing.codes import Code
from docgen.issuing.rules import replaced_by
from docgen.model.ledger import viet_ngay_gon
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.issuing.issue import Order
    from docgen.issuing.paper import Prepared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.recognise import Recognised


class Linked(NamedTuple):
    """The issued paper, and what is done to it: "thay thế", "đính chính"."""

    entry: DaBanHanh
    viec: str


def linked(paper: Prepared, order: Order) -> Iterator[Linked]:
    """What the paper replaces and what it corrects, of what the ledger has."""
    if replaced := replaced_by(paper, order):
        yield Linked(replaced, "thay thế")
    if corrected := corrected_by(paper):
        yield Linked(corrected, "đính chính")


def corrected_by(paper: Prepared) -> DaBanHanh | None:
    """The issued paper this one corrects."""
    named = paper.khai.van_ban_dinh_chinh
    return paper.nam.ban_hanh.theo_so(named) if named else None


def not_named(paper: Prepared, order: Order, file: Recognised, shown: str) -> Iterator[Finding]:
    """An error for each of them that the file names nowhere: its readers would not know."""
    for entry, viec in linked(paper, order):
        if not any(entry.neu_trong(text) for text in own_words(file)):
            yield Finding(
                Code.LINK_NOT_NAMED,
                Severity.ERROR,
                f"Tệp không nêu văn bản được {viec}: {entry.cach_goi}",
                Location(shown),
                f"gõ trong lời văn, ví dụ: {paper.loai} này {viec} {entry.cach_goi} về …; rồi viết "
                "lại dự thảo, trình ký lại",
            )


def dated_before(paper: Prepared, order: Order, shown: str) -> Iterator[Finding]:
    """An error for each of them that was issued after the day given."""
    for entry, viec in linked(paper, order):
        if order.ngay < entry.ngay:
            yield Finding(
                Code.BEFORE_LINKED,
                Severity.ERROR,
                f"Ngày ban hành {viet_ngay_gon(order.ngay)} trước ngày của văn bản được {viec}: "
                f"{entry.cach_goi}",
                Location(shown),
                f"xem lại --ngay; hoặc số, ký hiệu của văn bản được {viec}",
            )
