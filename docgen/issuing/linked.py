"""An issued paper that another replaces, amends or corrects, held against that (Điều 18.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.cited import own_words
from docgen.issuing.codes import Code
from docgen.issuing.rules import replaced_by
from docgen.model.ledger import viet_ngay_gon
from docgen.model.names import VIEC
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.issuing.issue import Order
    from docgen.issuing.paper import Prepared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.recognise import Recognised


class Linked(NamedTuple):
    """What is done, by key of `VIEC` and in words, to which issued paper."""

    khoa: str
    viec: str
    entry: DaBanHanh


def linked(paper: Prepared, order: Order) -> tuple[Linked, ...]:
    """What the paper does to others, of what the ledger has."""
    named = {khoa: paper.nam.ban_hanh.theo_so(so) for khoa, so in paper.khai.cac_lien_ket.items()}
    named["thay_the"] = replaced_by(paper, order)
    return tuple(Linked(khoa, VIEC[khoa], entry) for khoa, entry in named.items() if entry)


def not_named(paper: Prepared, order: Order, file: Recognised, shown: str) -> Iterator[Finding]:
    """An error for each of them that the file names nowhere: its readers would not know."""
    for _, viec, entry in linked(paper, order):
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
    for _, viec, entry in linked(paper, order):
        if order.ngay < entry.ngay:
            yield Finding(
                Code.BEFORE_LINKED,
                Severity.ERROR,
                f"Ngày ban hành {viet_ngay_gon(order.ngay)} trước ngày của văn bản được {viec}: "
                f"{entry.cach_goi}",
                Location(shown),
                f"xem lại --ngay; hoặc số, ký hiệu của văn bản được {viec}",
            )
