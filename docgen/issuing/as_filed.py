"""The ledger held against the file it archived: a number, date, type changed by hand in the one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.issuing.codes import Code
from docgen.issuing.fill import NumberAndDate, fill
from docgen.issuing.identity import printed_type
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.values import NamedTuple
from docgen.vietnamese import cung_chu

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
    """Number, symbol, date and type of the entry that are not those of its file, which is sound.

    Nothing is issued that says another number, symbol, day or type than the ledger got. A letter
    prints no type, and a title that is not known for one is not judged.
    """
    filled = fill(docx, shown, NumberAndDate(entry.so, entry.ngay, in_annexes=False), standard)
    for fault in filled.refused:
        if key := _KEYS.get(fault.code):
            yield OtherThanFiled(key, fault.required or "", fault.current or "")
    symbol = filled.ky_hieu
    if symbol and symbol.casefold() != entry.ky_hieu.casefold():
        yield OtherThanFiled("ky_hieu", entry.ky_hieu, symbol)
    title = printed_type(recognise(read_view(open_package(docx, shown)), standard))
    if title and not cung_chu(title, entry.loai):
        yield OtherThanFiled("loai", entry.loai, title.capitalize())
