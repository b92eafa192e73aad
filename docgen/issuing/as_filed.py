"""The ledger held against the file it archived: a number or date changed by hand in the one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.issuing.codes import Code
from docgen.issuing.fill import NumberAndDate, fill
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.model.ban_hanh import DaBanHanh
    from docgen.standards.base import Standard

_KEYS = {Code.OTHER_NUMBER: "so", Code.OTHER_DATE: "ngay"}


class OtherThanFiled(NamedTuple):
    """What an entry has under `key`, and the archived file in its place."""

    key: str
    ledger: str
    archive: str


def other_than_filed(
    docx: bytes, entry: DaBanHanh, shown: str, standard: Standard
) -> Iterator[OtherThanFiled]:
    """Number, symbol and date of the entry that are not those of its file, sound as it was issued.

    Nothing is issued that says another number, symbol or day than the ledger got.
    """
    filled = fill(docx, shown, NumberAndDate(entry.so, entry.ngay, in_annexes=False), standard)
    for fault in filled.refused:
        if key := _KEYS.get(fault.code):
            yield OtherThanFiled(key, fault.required or "", fault.current or "")
    symbol = filled.ky_hieu
    if symbol and symbol.casefold() != entry.ky_hieu.casefold():
        yield OtherThanFiled("ky_hieu", entry.ky_hieu, symbol)
