"""The approved text beside what the data would print; who changed what.

Paragraph by paragraph, in a table of data row by row and then in the cells of each row.
"""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from enum import Enum
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from docgen.findings import Location
from docgen.issuing.aligned import aligned
from docgen.issuing.column_changes import without_columns
from docgen.issuing.marks import marks_of
from docgen.issuing.units import Row, lines_in, text_of, units_of
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.issuing.aligned import Pair
    from docgen.issuing.column_changes import Column
    from docgen.issuing.computed import Pairs
    from docgen.issuing.paper import Typed
    from docgen.issuing.units import Cells, Unit
    from docgen.ooxml.view import DocumentView


_ADDED_UP = "dòng tổng cộng"


class By(Enum):
    """Who has left the draft as docgen wrote it: somebody in Word, the data since, or both."""

    WORD = "word"
    DATA = "data"
    BOTH = "both"


class InTable(NamedTuple):
    """The row of a table on both sides, each as one text; "" where a side has no such row.

    `place` is where it begins in the data, `dau` are the headings of its table. Of a row added,
    left out or moved `o` are its cells, as far as they are approved. `tong` is a row that docgen
    adds up, under rows that are typed.
    """

    cu: str
    moi: str
    place: Location
    dau: tuple[str, ...] = ()
    o: Cells = ()
    tong: bool = False


class Change(NamedTuple):
    """What the data print and what was approved in its place; "" where one side has none.

    A paragraph, or a whole row of a table. `hang` is the row that it is, or stands in. What is
    added stands after `sau`, as the data print it. `typed` says whether the data have a place for
    it, or docgen computes it. `old_lines` and `new_lines` are its lines among those of each side.
    `cot` is a column of a table, by its heading; `merged` says that the file has the row merged
    with others, which is done in Word alone. `tinh` is what docgen computed in a sentence, where
    nothing else of it is changed.
    """

    old: str
    new: str
    place: Location
    old_lines: range
    new_lines: range
    typed: bool = True
    hang: InTable | None = None
    sau: str = ""
    by: By = By.WORD
    cot: bool = False
    merged: bool = False
    tinh: Pairs = ()

    @property
    def whole_row(self) -> bool:
        """Whether a whole row is added, left out or moved."""
        return not self.cot and self.hang is not None and self.hang[:2] == (self.old, self.new)


def changes(approved: bytes, composed: bytes, typed: Typed) -> tuple[Change, ...]:
    """Each, placed where it is typed.

    `approved` and `composed` are papers filled with the same number and date.
    """
    data, said = units_of(_view(composed)), units_of(_view(approved))
    if data == said:
        return ()
    data, said, columns = without_columns(data, said)
    compared = _Compared(data, said, typed)
    return (*map(compared.column, columns), *compared.changes(tuple(aligned(data, said))))


def attributed(
    changed: Sequence[Change], written: Sequence[str], composed: bytes, approved: bytes
) -> tuple[Change, ...]:
    """The changes, each put down to who made it.

    `written` are the marks of the draft as docgen wrote it; without them all are put down to Word.
    The other two are the papers compared, without number and date.
    """
    if not written:
        return tuple(changed)
    moved, edited = (_not_in(written, marks_of(_view(docx))) for docx in (composed, approved))
    return tuple(c._replace(by=_by(c, moved, edited)) for c in changed)


def _not_in(written: Sequence[str], lines: Sequence[str]) -> frozenset[int]:
    """The places of the lines that the draft did not have there."""
    blocks = SequenceMatcher(None, written, lines, autojunk=False).get_matching_blocks()
    kept = (range(block.b, block.b + block.size) for block in blocks)
    return frozenset(range(len(lines))).difference(*kept)


def _by(change: Change, moved: frozenset[int], edited: frozenset[int]) -> By:
    by_data = not moved.isdisjoint(change.old_lines)
    by_word = change.merged or not edited.isdisjoint(change.new_lines)
    if not change.new:
        return By.DATA if by_data else By.WORD
    if not change.old:
        return By.WORD if by_word else By.DATA
    if by_data:
        return By.BOTH if by_word else By.DATA
    return By.WORD


def _view(docx: bytes) -> DocumentView:
    return read_view(open_package(docx, ""))


class _Compared:
    """The units of both papers, and where those of the data are typed."""

    def __init__(self, data: Sequence[Unit], said: Sequence[Unit], typed: Typed) -> None:
        self._data, self._said, self._typed = data, said, typed
        self._often = Counter(chain.from_iterable(map(lines_in, data)))
        self._data_at, self._said_at = (
            list(accumulate((len(lines_in(unit)) for unit in side), initial=0))
            for side in (data, said)
        )

    def changes(self, pairs: Sequence[Pair]) -> Iterator[Change]:
        moved = self._moved(pairs)
        left = set(moved.values())
        before = -1
        for old, new in pairs:
            if old is not None and new is not None:
                yield from self._changed(old, new)
            elif old is not None and old not in left:
                yield self._dropped(old)
            elif new is not None:
                yield self._moved_to(moved[new], new) if new in moved else self._added(new, before)
            before = before if old is None else old

    def column(self, column: Column) -> Change:
        """A column that one side has alone, where its head row stands."""
        place, typed = self._of_row(column.old)
        row = InTable(column.was, column.now, place)
        lines = self._data_lines(column.old), self._said_lines(column.new)
        return Change(column.was, column.now, place, *lines, typed, row, cot=True)

    def _moved(self, pairs: Sequence[Pair]) -> dict[int, int]:
        """Place of a row of the file → that of the same row of the data, which stood elsewhere."""
        dropped = {
            row.says: old
            for old, new in pairs
            if new is None and old is not None and isinstance(row := self._data[old], Row)
        }
        return {
            new: dropped.pop(row.says)
            for old, new in pairs
            if old is None
            and new is not None
            and isinstance(row := self._said[new], Row)
            and row.says in dropped
        }

    def _changed(self, old: int, new: int) -> Iterator[Change]:
        data, said = self._data[old], self._said[new]
        if isinstance(data, Row) and isinstance(said, Row):
            yield from self._cells(data, said, old, new)
        elif data != said and isinstance(data, str) and isinstance(said, str):
            yield self._paragraph(data, said, old)._replace(new_lines=self._said_lines(new))

    def _dropped(self, old: int) -> Change:
        data = self._data[old]
        if isinstance(data, str):
            return self._paragraph(data, "", old)
        place, typed = self._of_row(old)
        row = InTable(data.text, "", place, _heads(data), tong=place.place == _ADDED_UP)
        return Change(data.text, "", place, self._data_lines(old), range(0), typed, row)

    def _added(self, new: int, before: int) -> Change:
        """What the file has after the unit `before` of the data."""
        said, lines = self._said[new], self._said_lines(new)
        place = self._last_place(before)
        if isinstance(said, str):
            sau = "" if before < 0 else text_of(self._data[before])
            return Change("", said, place, range(0), lines, sau=sau)
        above = self._rows(range(before, -1, -1))
        below = self._rows(range(before + 1, len(self._data)))
        sau = ""
        if known := next(filter(self._is_typed, above), None):
            place, sau = self._typed.rows[known.text, ""], known.text
        elif known := next(filter(self._is_typed, below), None):
            place = self._typed.rows[known.text, ""]
        typed = known is not None or not (above or below)
        row = InTable("", said.text, place, _heads(said), said.cells)
        merged = not said.plain
        return Change("", said.text, place, range(0), lines, typed, row, sau, merged=merged)

    def _moved_to(self, old: int, new: int) -> Change:
        place, typed = self._of_row(old)
        row = InTable(
            text_of(self._data[old]), text_of(self._said[new]), place, _heads(self._data[old])
        )
        lines = self._data_lines(old), self._said_lines(new)
        above = self._said[new - 1] if new else ""
        sau = above.text if isinstance(above, Row) and above.numbered else ""
        return Change(row.cu, row.moi, place, *lines, typed, row, sau)

    def _cells(self, data: Row, said: Row, old: int, new: int) -> Iterator[Change]:
        place, typed = self._of_row(old)
        row = InTable(data.text, said.text, place, _heads(data), tong=place.place == _ADDED_UP)
        i, k = self._data_at[old] + data.leading, self._said_at[new] + said.leading
        whole = None if said.plain else (self._data_lines(old), self._said_lines(new))
        for before, after in _side_by_side(data, said):
            own = place
            for a, b in aligned(before, after):
                was, now = ("" if x is None else side[x] for x, side in ((a, before), (b, after)))
                own = self._typed.rows.get((data.text, was), own) if was else own
                if was != now:
                    lines = whole or (range(i, i + bool(was)), range(k, k + bool(now)))
                    yield Change(was, now, own, *lines, typed, row, merged=not said.plain)
                i, k = i + bool(was), k + bool(now)

    def _paragraph(self, data: str, said: str, old: int) -> Change:
        """One that stands in several places is placed at the one before it."""
        place = self._last_place(old)
        typed, tinh = data in self._typed.texts, self._typed.tinh.changed(data, said)
        return Change(data, said, place, self._data_lines(old), range(0), typed, tinh=tinh)

    def _of_row(self, old: int) -> tuple[Location, bool]:
        """Where a row begins, and whether it is typed there.

        One that is not, under typed ones, adds them up.
        """
        row = self._data[old]
        place = self._typed.rows.get((text_of(row), ""))
        if place:
            return place, True
        above = self._rows(range(old - 1, -1, -1))
        typed = next(filter(self._is_typed, above), None)
        if typed and isinstance(row, Row) and typed.table == row.table:
            return Location(self._typed.rows[typed.text, ""].path, place=_ADDED_UP), False
        return self._last_place(old), False

    def _is_typed(self, row: Row) -> bool:
        return (row.text, "") in self._typed.rows

    def _rows(self, places: range) -> list[Row]:
        """The rows that stand there without a paragraph between them."""
        rows: list[Row] = []
        for place in places:
            unit = self._data[place]
            if not isinstance(unit, Row):
                break
            rows.append(unit)
        return rows

    def _last_place(self, at: int) -> Location:
        """The place of the last unit up to that one whose place is known."""
        for unit in reversed(self._data[: at + 1]):
            if isinstance(unit, Row):
                place = self._typed.rows.get((unit.text, ""))
            else:
                place = self._typed.texts.get(unit) if self._often[unit] == 1 else None
            if place:
                return place
        return Location(self._typed.path)

    def _data_lines(self, at: int) -> range:
        return range(self._data_at[at], self._data_at[at + 1])

    def _said_lines(self, at: int) -> range:
        return range(self._said_at[at], self._said_at[at + 1])


def _heads(unit: Unit) -> tuple[str, ...]:
    """The headings over the cells of a row."""
    return () if isinstance(unit, str) else tuple(unit.heads[k] for k in unit.at)


def _side_by_side(data: Row, said: Row) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """The paragraphs of two rows cell by cell, all together where they have not as many cells.

    A running number follows from the rows above, and is nobody's change.
    """
    if len(data.says) == len(said.says):
        return zip(data.says, said.says, strict=True)
    return iter([(tuple(chain.from_iterable(data.says)), tuple(chain.from_iterable(said.says)))])
