"""Tables of numbers that add up in the data, held against the approved file: somebody may have
changed one number in Word and not those it is part of.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.codes import Code
from docgen.issuing.tables import read_table
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import hieu_so, khoa_so_sanh, viet_so

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from docgen.issuing.tables import Cell
    from docgen.ooxml.view import TableView
    from docgen.recognise import Recognised

TOTAL = regex(r"(?:tổng\s+)?cộng\b|tổng\s+số\b", re.IGNORECASE)
"""How a row of totals begins."""
_YEAR = regex(r"cả\s+năm\b", re.IGNORECASE)
_QUARTER = regex(r"quý\s+[IVX]+", re.IGNORECASE)
_QUARTERS = 4
# What a total row spells out: "365.000.000 đồng", whatever unit its column has.
_AMOUNT = regex(r"(?<![\d.,])(\d[\d.]*)\s+đồng(?!\w)", re.IGNORECASE)
UNITS = (1, 10**3, 10**6, 10**9)
"""Of a column of money, in đồng."""


class _Row(NamedTuple):
    """What a row says under each heading: its name, and its numbers.

    Of what is `shared`, in a cell merged over rows or over columns, no number is known.
    """

    name: str
    numbers: Mapping[str, Decimal]
    shared: frozenset[str]


class _Table(NamedTuple):
    """`heads` are the headings as printed, by the form they are compared in.

    `amounts` are what the total row says in đồng beside its numbers, in order.
    """

    heads: Mapping[str, str]
    rows: tuple[_Row, ...]
    total: _Row | None
    amounts: tuple[Decimal, ...]


def wrong_sums(file: Recognised, composed: Recognised, shown: str) -> Iterator[Finding]:
    """A warning for each total of the file that does not agree where that of the data does.

    A column is held against its total row, "Cả năm" against the four quarters beside it.
    """
    meant = [_read(table) for table in composed.tables.values()]
    for table in map(_read, file.tables.values()):
        alike = [t for t in meant if _alike(t, table)]
        data = max(alike, key=partial(_in_common, table), default=None)
        # What does not add up in the data either, a share in percent, is no sum.
        no_sums = {item.what for item in _sums(data) if item.said != item.added} if data else set()
        if data:
            wrong = [s for s in _sums(table) if s.said != s.added and s.what not in no_sums]
            yield from (_differs(table.heads[item.what[0]], item, shown) for item in wrong)
            yield from _wrong_amounts(table, data, {item.what[0] for item in wrong}, shown)


def _wrong_amounts(
    table: _Table, data: _Table, wrong: Container[str], shown: str
) -> Iterator[Finding]:
    """Where the row of totals spells out another in đồng than it has, which it does in the data.

    Somebody may have changed the total and not the line beside it, or the line alone; of a column
    that is `wrong` its own sum is to be mended first.
    """
    if not (table.total and data.total and table.amounts):
        return
    one_by_one = len(table.amounts) == len(data.amounts)
    for place, meant in enumerate(data.amounts):
        heads = {
            head: unit
            for head, number in data.total.numbers.items()
            for unit in UNITS
            if number * unit == meant and head in table.total.numbers
        }
        spelt = table.amounts[place : place + 1] if one_by_one else table.amounts
        had = [table.total.numbers[head] * unit for head, unit in heads.items()]
        if not heads or any(head in wrong for head in heads) or not set(had).isdisjoint(spelt):
            continue
        # Two columns may come to the same: of the lines that spell it out each is of one.
        column = min(data.amounts[:place].count(meant), len(heads) - 1)
        head, said = list(heads)[column], viet_so(had[column])
        beside = " và ".join(f"{viet_so(amount)} đồng" for amount in spelt)
        yield Finding(
            Code.SUMS_DIFFER,
            Severity.WARNING,
            f"Bảng trong bản được duyệt không khớp, cột “{table.heads[head]}”: dòng tổng cộng "
            f"ghi {viet_so(table.total.numbers[head])}, bên cạnh ghi {beside}",
            Location(shown),
            "sửa số tiền và phần bằng chữ trong Word cho khớp, rồi sửa cả trong dữ liệu",
            current=beside,
            required=f"{said} đồng",
        )


class _Sum(NamedTuple):
    """A number that says what others come to.

    `what` is its heading, and whether of the quarters or of the rows; `row` is that of the former.
    """

    what: tuple[str, str]
    row: str
    said: Decimal
    added: Decimal


def _sums(table: _Table) -> Iterator[_Sum]:
    for head, said in table.total.numbers.items() if table.total else ():
        if any(head in row.shared for row in table.rows):
            continue
        parts = [row.numbers[head] for row in table.rows if head in row.numbers]
        yield _Sum((head, "rows"), "", said, sum(parts, Decimal(0)))
    quarters = [head for head, said in table.heads.items() if _QUARTER.fullmatch(said)]
    years = [head for head, said in table.heads.items() if _YEAR.match(said)]
    rows = (*table.rows, *((table.total,) if table.total else ()))
    for row in rows if len(quarters) == _QUARTERS else ():
        if row.numbers.keys() >= {*quarters, *years}:
            added = sum((row.numbers[quarter] for quarter in quarters), Decimal(0))
            yield from (_Sum((h, "quarters"), row.name, row.numbers[h], added) for h in years)


def _read(view: TableView) -> _Table:
    table = read_table(view)
    rows = [_row(cells, table.heads) for cells in table.under]
    total = rows.pop() if rows and TOTAL.match(rows[-1].name) else None
    spelt = _AMOUNT.findall(" ".join(cell.text for cell in table.under[-1])) if total else ()
    amounts = tuple(number for said in spelt if (number := number_in(said)) is not None)
    heads = {khoa_so_sanh(head): head for head in table.heads if head}
    return _Table(heads, tuple(rows), total, amounts)


def _row(cells: Sequence[Cell], heads: Sequence[str]) -> _Row:
    name = next((cell.text for cell in cells if cell.text and number_in(cell.text) is None), "")
    numbers: dict[str, Decimal] = {}
    shared: set[str] = set()
    for cell in cells:
        said = [khoa_so_sanh(heads[k]) for k in cell.columns if heads[k]]
        number = number_in(cell.text)
        merged = len(cell.columns) > 1 and any(number_in(line) is not None for line in cell.lines)
        if cell.shared or merged:
            shared.update(said)
        elif number is not None and len(cell.columns) == 1:
            numbers |= dict.fromkeys(said, number)
    return _Row(name, numbers, frozenset(shared))


def _alike(one: _Table, other: _Table) -> bool:
    """Whether they may be one table: at least half of the headings are the same."""
    return bool(one.rows) and 2 * len(one.heads.keys() & other.heads.keys()) >= len(one.heads)


def _in_common(one: _Table, other: _Table) -> tuple[float, int]:
    """How much they are one table: by their headings, by the names of their rows."""
    heads = one.heads.keys(), other.heads.keys()
    rows = (frozenset(row.name for row in table.rows) for table in (one, other))
    share = len(heads[0] & heads[1]) / len(heads[0] | heads[1])
    return share, len(frozenset.intersection(*rows))


def number_in(said: str) -> Decimal | None:
    """The number a cell or word is; None for anything else."""
    try:
        return hieu_so(said)
    except ValueError:
        return None


def _differs(head: str, item: _Sum, shown: str) -> Finding:
    said, added = viet_so(item.said), viet_so(item.added)
    what = f"các hàng cộng lại là {added}, dòng tổng cộng ghi {said}"
    if item.row:
        what = f"dòng “{item.row}”: các quý cộng lại là {added}, ghi {said}"
    return Finding(
        Code.SUMS_DIFFER,
        Severity.WARNING,
        f"Bảng trong bản được duyệt không khớp, cột “{head}”: {what}",
        Location(shown),
        "sửa số trong Word cho khớp; số đúng thì sửa cả trong dữ liệu",
        current=said,
        required=added,
    )
