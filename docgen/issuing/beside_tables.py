"""Sentences and tables that say one number, changed in Word in one of the two."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from docgen.findings import Finding, Severity
from docgen.issuing.changes import By
from docgen.issuing.codes import Code
from docgen.issuing.differences import computed
from docgen.issuing.sums import TOTAL, UNITS, number_in
from docgen.model.printed import cells_of
from docgen.patterns import regex
from docgen.recognise.tables import is_data
from docgen.values import NamedTuple
from docgen.vietnamese import so_tien_trong

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from docgen.issuing.changes import Change
    from docgen.issuing.paper import Typed
    from docgen.recognise import Recognised


class _Said(NamedTuple):
    """A number of a printed sentence, as it says it; `units` are those its column may have."""

    printed: str
    value: str
    number: Decimal | None
    units: tuple[int, ...]


_MEND = (
    "sửa trong Word cho mọi chỗ khớp nhau rồi trình ký lại; số gốc sai thì sửa số gốc rồi viết lại"
)
_SUM = regex(r"(?P<number>\d[\d.]*(?:,\d+)?)(?P<money> đồng\b.*)?")
_NO_SUM = "so_nhiem_vu"  # how many rows a table has is no sum of a column


def unlike_the_tables(
    changed: Sequence[Change], typed: Typed, file: Recognised
) -> Iterator[Finding]:
    """A warning for each number of which a sentence says another than the tables.

    A sentence that was changed while no table was; a total that was while its sentence was not.
    Where somebody changed both, he has seen to both.
    """
    by_hand = [c for c in changed if c.by is By.WORD]
    in_tables = [c for c in by_hand if computed(c) and not c.tinh and not c.cot]
    if in_tables:
        yield from _left_in_sentences(in_tables, by_hand, typed)
        return
    where = "bảng" if any(map(is_data, file.tables.values())) else "các chỗ khác"
    for change in by_hand:
        for old, new in change.tinh:
            yield Finding(
                Code.SUMS_DIFFER,
                Severity.WARNING,
                f"Lời văn sửa {old} thành {new}, số docgen tính; {where} vẫn theo số đã tính",
                change.place,
                _MEND,
            )


def _left_in_sentences(
    in_tables: Sequence[Change], by_hand: Sequence[Change], typed: Typed
) -> Iterator[Finding]:
    """Totals that were changed, where a sentence nobody has changed says what they were."""
    said = tuple(_said(typed, {change.old for change in by_hand}))
    found: dict[Finding, None] = {}
    for change in in_tables:
        old, row = number_in(change.old), change.hang
        # Where another total of the row still is that number, the sentence may speak of it.
        if old is None or row is None or not TOTAL.match(row.cu) or change.old in cells_of(row.moi):
            continue
        for printed, value, number, units in said:
            if number in {old * unit for unit in units}:
                one = Finding(
                    Code.SUMS_DIFFER,
                    Severity.WARNING,
                    f"Dòng tổng cộng của bảng sửa {change.old} thành {change.new}, lời văn vẫn ghi "
                    f"{value}",
                    typed.texts.get(printed, change.place),
                    _MEND,
                )
                found[one] = None
    yield from found


def _said(typed: Typed, rewritten: Collection[str]) -> Iterator[_Said]:
    """The numbers sentences say that may be sums: those docgen computes, and amounts typed."""
    seen = set(rewritten)
    for printed, name, value in typed.tinh.values():
        seen.add(printed)
        figures = _SUM.fullmatch(" ".join(value.split()))
        if printed not in rewritten and not name.startswith(_NO_SUM) and figures:
            units = UNITS if figures["money"] else UNITS[:1]
            yield _Said(printed, value, number_in(figures["number"]), units)
    for printed, place in typed.texts.items():
        if place.path.endswith(".md") and printed not in seen:
            for value, amount in so_tien_trong(printed):
                yield _Said(printed, value, Decimal(amount), UNITS)
