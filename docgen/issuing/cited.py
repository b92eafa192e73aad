"""What an approved file says that cannot be so: of papers without number, of rows in order."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.codes import Code
from docgen.issuing.paper import one_line
from docgen.issuing.tables import read_table
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.recognise import Recognised

_BLANK = r"(?:…|\.{2,}|_{2,})+"
# With a colon it is the number of a form that somebody else is to fill.
_OPEN = regex(rf"\bsố\s*{_BLANK}\s*[/-]\s*[A-ZĐ]|\bsố\s+\S+\s+ngày\s*{_BLANK}")
_NUMBERED = frozenset({"TT", "STT"})
_AROUND = 40  # characters
_OWN = frozenset({"so_ky_hieu", "dia_danh_ngay", "kem_theo"})
_OWN_REFERENCE = regex(r"\(.*kèm theo.*\)", re.IGNORECASE)


def open_citations(
    file: Recognised, composed: Recognised, again: str, shown: str
) -> Iterator[Finding]:
    """An error for each paragraph that cites a paper without its number or day.

    `composed` is what the data would print now, `again` the command that prints it: where it has
    no such place the cited paper has got its number since the draft was written.
    """
    hint = "ban hành văn bản được dẫn trước rồi viết lại dự thảo, hoặc ghi số, ngày trong Word"
    if not any(map(cites_openly, own_words(composed))):
        hint = _now_known(again)
    yield from (_open(text, hint, shown) for text in _blanks(file))


def filled_since(
    file: Recognised, composed: Recognised, again: str, shown: str
) -> Iterator[Finding]:
    """A warning that papers which the draft cites have got their number since it was written.

    One for all its places: as soon as the plan is issued, every draft has some.
    """
    old, new = _blanks(file), _blanks(composed)
    places = [text for text in old if text not in new]
    # A sentence may cite two papers, and one of them have no number yet.
    if places and _how_many(old) > _how_many(new):
        many = f"{len(places)} " if len(places) > 1 else ""
        yield _open(places[0], _now_known(again), shown)._replace(
            severity=Severity.WARNING,
            message=f"Dự thảo còn {many}chỗ dẫn văn bản để trống số, ngày: chưa ban hành được",
        )


def _blanks(file: Recognised) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(cites_openly, own_words(file))))


def _how_many(texts: Iterable[str]) -> int:
    return sum(len(_OPEN.findall(text)) for text in texts)


def _now_known(again: str) -> str:
    return (
        f"văn bản được dẫn nay đã có số: viết lại dự thảo bằng `{again}`, hoặc ghi số, ngày trong "
        "Word"
    )


def _open(text: str, hint: str, shown: str) -> Finding:
    found = _OPEN.search(text)
    excerpt = _around(text, found) if found else text
    message = "Tệp còn chỗ dẫn văn bản để trống số, ngày"
    place = Location(shown, excerpt=excerpt)
    return Finding(Code.OPEN_CITATION, Severity.ERROR, message, place, hint)


def cites_openly(text: str) -> bool:
    """Whether a text cites a paper without its number or day."""
    return _OPEN.search(text) is not None


def lost_rows(file: Recognised, composed: Recognised, shown: str) -> Iterator[Finding]:
    """A warning where the numbers of a table's rows do not run on, as the data would print them."""
    meant = set(_breaks(composed))
    for before, after, moved in dict.fromkeys(_breaks(file)):
        if (before, after, moved) in meant:
            continue
        if moved:
            yield Finding(
                Code.ROWS_LOST,
                Severity.WARNING,
                f"Số thứ tự trong bảng đủ mà không theo thứ tự: {after} đứng sau {before}",
                Location(shown),
                "hàng dời trong Word thì đánh lại số trong bảng, dời cả trong dữ liệu",
            )
        elif after <= before:
            yield Finding(
                Code.ROWS_LOST,
                Severity.WARNING,
                f"Số thứ tự trong bảng ghi {after} sau {before}",
                Location(shown),
                "hàng thêm trong Word thì đánh lại số trong bảng, thêm cả vào dữ liệu",
            )
        else:
            yield Finding(
                Code.ROWS_LOST,
                Severity.WARNING,
                f"Số thứ tự trong bảng nhảy từ {before} đến {after}",
                Location(shown),
                "hàng bị xóa trong Word thì đánh lại số trong bảng, xóa cả trong dữ liệu; xóa nhầm "
                "thì lấy lại hàng",
            )


def _breaks(file: Recognised) -> Iterator[tuple[int, int, bool]]:
    """Two numbers that do not follow each other, and whether none is lacking or twice.

    One place of a table tells that rows of it were moved.
    """
    for table in map(read_table, file.tables.values()):
        if table.heads and table.heads[0].upper() in _NUMBERED:
            first = (row[0] for row in table.under if row and not row[0].below)
            numbers = [int(c.text) for c in first if c.columns == range(1) and c.text.isdecimal()]
            moved = sorted(numbers) == list(range(1, len(numbers) + 1))
            found = [(a, b, moved) for a, b in pairwise(numbers) if b != a + 1]
            yield from found[:1] if moved else found


def own_words(file: Recognised) -> Iterator[str]:
    """The text of a paper by paragraphs, but for its own number and day."""
    for part in file.parts:
        for item in part.items:
            text = one_line(item.paragraph.printed)
            if item.component not in _OWN and not _OWN_REFERENCE.fullmatch(text):
                yield text


def _around(text: str, found: re.Match[str]) -> str:
    start = text.rfind(" ", 0, max(found.start() - _AROUND, 0)) + 1
    end = text.find(" ", found.end() + _AROUND)
    before, after = "… " if start else "", "" if end < 0 else " …"
    return f"{before}{text[start : None if end < 0 else end]}{after}"
