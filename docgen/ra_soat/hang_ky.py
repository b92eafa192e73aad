"""Rows of a table that were signed otherwise: each is looked for whole, then cell by cell."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from docgen.model.printed import (
    cells_of,
    heads_running_numbers,
    is_running_number,
    row_words,
)
from docgen.ra_soat.codes import Code
from docgen.ra_soat.noi_lai import NoiLai
from docgen.ra_soat.values import Dieu
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.model.ra_soat import KhacBanKy
    from docgen.ra_soat.values import Cho, NamRaSoat

_NUMBER = "đánh số thứ tự cho liền"
_KEEP = "vẫn giữ như dữ liệu thì ghi lý do"


class _Row(NamedTuple):
    """A typed row: its texts, and the whole of each cell that holds any, by column."""

    texts: tuple[Cho, ...]
    cells: dict[int, str]

    @property
    def about(self) -> Cho:
        """The text that says what the row is about, as a place of the row itself."""
        about = next((cho for cho in self.texts if cho.text == cho.canh), self.texts[0])
        return about._replace(cot="")


def rows_otherwise(item: KhacBanKy, file: Sequence[Cho], year: NamRaSoat) -> Iterator[Dieu]:
    """What is still open of one row."""
    yield from _Signed(item, tuple(_rows(file)), year).open()


def _rows(file: Sequence[Cho]) -> Iterator[_Row]:
    """The rows under the names of the columns; running numbers are no part of them."""
    in_table = (cho for cho in file if cho.o and cho.o[0])
    for _, found in groupby(in_table, lambda cho: cho.o and cho.o[0]):
        texts = tuple(cho for cho in found if not heads_running_numbers(cho.cot))
        cells: dict[int, list[str]] = {}
        for cho in texts:
            cells.setdefault(cho.o[1] if cho.o else 0, []).append(cho.text)
        if texts:
            yield _Row(texts, {column: " ".join(said) for column, said in cells.items()})


class _Signed:
    """A row as it was printed (`old`) and as it was signed (`new`), beside the typed rows."""

    def __init__(self, item: KhacBanKy, rows: Sequence[_Row], year: NamRaSoat) -> None:
        self._item, self._rows = item, rows
        self._tu_nam = year.review.tu_nam if year.review else year.nam - 1
        self._says = NoiLai(year, self._tu_nam).says
        self._old, self._new = (_said(row) for row in (item.hang_du_lieu, item.hang_ban_ky))

    def open(self) -> Iterator[Dieu]:
        if not self._rows:
            return
        if not self._new:
            yield from self._still_there()
        elif self._old == self._new:
            yield from self._not_moved()
        else:
            yield from self._not_said()

    def _still_there(self) -> Iterator[Dieu]:
        """A row that was left out."""
        for row in self._rows:
            if all(self._in(row, cell) for cell in self._old.values()):
                message = f"bỏ hàng: {self._item.hang_du_lieu}"
                yield self._dieu(row.about, message, f"bỏ hàng này trong bảng, {_NUMBER}")
                return

    def _not_moved(self) -> Iterator[Dieu]:
        row = self._named(self._new)
        above = self._named(_said(self._item.canh)) if self._item.canh else None
        if row is None or (self._item.canh and above is None):
            return
        at = self._rows.index(row)
        if (self._rows[at - 1] if at else None) == above:
            return
        where = "lên đầu bảng"
        if above and self._item.canh:
            way = "lên" if self._rows.index(above) < at else "xuống"
            where = f"{way} sau hàng: {row_words(self._item.canh)}"
        # The signed numbers are not those of the data, where both rows are to be found.
        message = f"dời hàng: {row_words(self._item.hang_ban_ky or '')}; {where}"
        yield self._dieu(row.about, message, f"dời hàng này như bản đã ký, {_NUMBER}")

    def _not_said(self) -> Iterator[Dieu]:
        """A row that was added, or whose cells were changed."""
        row = self._named(self._new) or (self._named(self._old) if self._old else None)
        if row is not None:
            yield from self._cells(row)
        elif not self._old:
            above = self._named(_said(self._item.canh)) if self._item.canh else None
            place = (above or self._rows[-1]).about
            where = "sau hàng nói trên" if above else "vào bảng"
            message = f"có thêm hàng: {self._item.hang_ban_ky}"
            yield self._dieu(place, message, f"thêm hàng này {where}, {_NUMBER}")

    def _cells(self, row: _Row) -> Iterator[Dieu]:
        in_place = self._in_place(row)
        for column, wanted in self._new.items():
            printed = self._old.get(column, "")
            if wanted == printed or (_is_nothing(wanted) and _is_nothing(printed)):
                continue
            typed = row.cells.get(column, "")
            if _is_nothing(wanted):
                said = _is_nothing(typed) if in_place else not self._in(row, printed)
            else:
                said = self._says(typed, wanted) if in_place else self._in(row, wanted)
            if said:
                continue
            message, hint = f"ghi: {wanted}", "sửa dữ liệu theo bản đã ký"
            if not wanted:
                message, hint = f"bỏ đoạn: {printed}", "bỏ đoạn này trong dữ liệu"
            place = self._place(row, column if in_place else None, printed)
            yield self._dieu(place, message, hint, wanted)

    def _named(self, cells: dict[int, str]) -> _Row | None:
        """The row about the same thing, that with the most cells in common."""
        about = next((cell for cell in cells.values() if not cell.isdecimal() and cell), "")
        named = [row for row in self._rows if about and self._in(row, about)]
        return max(
            named, key=lambda row: sum(self._in(row, c) for c in cells.values()), default=None
        )

    def _in(self, row: _Row, signed: str) -> bool:
        return _is_nothing(signed) or any(self._says(typed, signed) for typed in row.cells.values())

    def _in_place(self, row: _Row) -> bool:
        """Whether the columns of the file are those of the paper: cells nobody changed tell."""
        same = [(k, cell) for k, cell in self._new.items() if self._old.get(k) == cell]
        return bool(same) and all(
            _is_nothing(cell) or self._says(row.cells.get(column, ""), cell)
            for column, cell in same
        )

    def _place(self, row: _Row, column: int | None, printed: str) -> Cho:
        """The text that a cell was printed from; the row, where there is none."""
        if column is None:
            column = next((k for k, typed in row.cells.items() if self._says(typed, printed)), None)
        return next((cho for cho in row.texts if cho.o and cho.o[1] == column), row.about)

    def _dieu(self, place: Cho, message: str, hint: str, cell: str = "") -> Dieu:
        item = self._item
        return Dieu(
            Code.SIGNED_OTHERWISE,
            place,
            "",
            f"Bản đã ký năm {self._tu_nam} {message}",
            f"{hint}; {_KEEP}",
            nhan_ra=f"{item.hang_du_lieu}\n{item.hang_ban_ky}\n{cell}",
        )


def _said(row: str | None) -> dict[int, str]:
    """The cells of a printed row by column, its running number left out."""
    cells = dict(enumerate(cells_of(row))) if row else {}
    return {k: cell for k, cell in cells.items() if k or not is_running_number(cell)}


def _is_nothing(cell: str) -> bool:
    """Whether a cell says nothing: it is empty, or a sum of no money."""
    return cell in {"", "0"}
