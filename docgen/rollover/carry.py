"""Which files of a year go along, and what is cleared in those that do."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.model.duty import NGAY_HANH_CHINH, sang_nam
from docgen.model.ledger import viet_ngay_gon
from docgen.patterns import regex
from docgen.rollover.front_matter import Edit, edited, entries
from docgen.rollover.text_file import TextFile
from docgen.values import NamedTuple
from docgen.vietnamese import cung_ngay, hieu_ngay

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from docgen.rollover.front_matter import Entry

CLEARED: Mapping[tuple[str, ...], str] = MappingProxyType(
    {
        ("thay_the",): "văn bản được thay thế là của năm cũ",
        ("dinh_chinh",): "văn bản được đính chính là của năm cũ",
        ("truc", "vang"): "ngày vắng là của năm cũ",
        ("truc", "nghi_them"): "ngày nghỉ là của năm cũ",
        ("truc", "lam_bu"): "ngày làm bù là của năm cũ",
    }
)
"""Keys of a front matter that hold what was of the year alone → why they are cleared."""

_CARRIED = regex(
    r"(?:ke-hoach|chi-dao-thang-01)\.md|nhiem-vu\.(?:csv|xlsx)"
    r"|(?:tinh-nguyen|bao-cao)/[^/]+\.(?:md|csv|xlsx)"
)
_ONCE = "docgen chỉ chép văn bản năm nào cũng có; năm mới lại cần văn bản này thì chép tệp sang"
_WITH = "đi cùng {}; chép văn bản ấy sang thì chép cả tệp này"
_NAMES_FILE = regex(
    r"(?m:^[^#\n]*\b(?:bang|loi_van):[ ]*[\"']?([^/\\\"',#}\s]+\.(?:md|csv|xlsx))(?!\w))"
)
_CHANGES_ANOTHER = "sửa đổi, đính chính một văn bản của năm cũ"
_STAYS = (
    (regex(r"ket-qua\..*"), "kết quả ở lại năm cũ; năm mới bắt đầu nhật ký mới"),
    (regex(r"tinh-nguyen/.*-lich-truc\..*"), "lịch trực theo ngày của năm cũ"),
    (regex(r"tinh-nguyen/.*-cong-van-.*\.md"), _ONCE),
)
# As signed, and the ledger points there; what was decided; files of Word, Excel and the system;
# what docgen kept beside a new one.
_NOT_DATA = regex(
    r"da-ban-hanh/.*|ra-soat\.yaml|(?:.*/)?(?:~\$|\.).*|.*(?:\.cu(?:-\d+)?|\.ban-cu-\d+\.\w+)"
)


class Left(NamedTuple):
    """A file, or a key in a file (with its line), that does not go along; `why` in Vietnamese."""

    tep: str
    line: int | None
    what: str
    why: str


class Carried(NamedTuple):
    """The files of the new year by name, and what was left behind and is worth telling."""

    files: Mapping[str, bytes]
    left: tuple[Left, ...]


def going_along(files: Mapping[str, bytes]) -> Carried:
    """The files that the new year begins with, as they are, and those left behind."""
    taken: dict[str, bytes] = {}
    left: list[Left] = []
    papers = _named(files)
    for name, raw in sorted(files.items()):
        if _NOT_DATA.fullmatch(name):
            continue
        why = next((why for pattern, why in _STAYS if pattern.fullmatch(name)), None)
        if why is None and _CARRIED.fullmatch(name):
            taken[name] = raw
        else:
            left.append(Left(name, None, "tệp", why or _why_left(name, raw, papers)))
    return Carried(taken, tuple(left))


def _named(files: Mapping[str, bytes]) -> Mapping[str, str]:
    """Each file that a paper of the folder names as its annex or attached text → that paper's."""
    papers = {name: TextFile.of(raw) for name, raw in files.items() if name.endswith(".md")}
    found = ((name, _NAMES_FILE.findall(text.text)) for name, text in papers.items() if text)
    return {other: name for name, others in found for other in others if other != name}


def _why_left(name: str, raw: bytes, papers: Mapping[str, str]) -> str:
    if name in papers:
        return _WITH.format(papers[name])
    text = TextFile.of(raw) if name.endswith(".md") else None
    changes = text and not {("sua_doi",), ("dinh_chinh",)}.isdisjoint(entries(text.text))
    return _CHANGES_ANOTHER if changes else _ONCE


def carry(files: Mapping[str, bytes], old: int, new: int) -> Carried:
    """These files of year `old` as year `new` begins with them, and the keys cleared in them."""
    taken: dict[str, bytes] = {}
    left: list[Left] = []
    for name, raw in files.items():
        text = TextFile.of(raw) if name.endswith(".md") else None
        if text is None:
            taken[name] = raw
            continue
        keys = entries(text.text)
        gone = {path: keys[path] for path in CLEARED if path in keys}
        edits = [entry.out for entry in gone.values()]
        edits += _year_of_plan(text.text, keys, old, new)
        edits += _period_of_duty(text.text, keys, old, new)
        edits += _days_of_data(text.text, keys, new - old)
        taken[name] = text.with_text(edited(text.text, edits)).raw
        left += [
            Left(name, entry.line, f"mục {path[-1]}", CLEARED[path]) for path, entry in gone.items()
        ]
    return Carried(taken, tuple(left))


def _year_of_plan(
    text: str, keys: Mapping[tuple[str, ...], Entry], old: int, new: int
) -> Iterator[Edit]:
    nam = keys.get(("nam",))
    if nam and nam.values == (str(old),):
        yield _in_place(text, nam, str(old), str(new))


def _period_of_duty(
    text: str, keys: Mapping[tuple[str, ...], Entry], old: int, new: int
) -> Iterator[Edit]:
    """The same days of the new year: a team has a period of duty, and which is asked of a person.

    A period with a fault is left for the check to tell.
    """
    tu, den, weekdays = (keys.get(("truc", key)) for key in ("tu", "den", "cac_thu"))
    first, last = _day(tu), _day(den)
    if not (tu and den and first and last) or not first.year == last.year == old or last < first:
        return
    moved = sang_nam((first, last), new, weekdays.values if weekdays else NGAY_HANH_CHINH)
    yield _another_day(text, tu, first, moved[0])
    yield _another_day(text, den, last, moved[1])


def _days_of_data(text: str, keys: Mapping[tuple[str, ...], Entry], years: int) -> Iterator[Edit]:
    """The same days, so many years later: the first may be of the year before the report's."""
    for end in ("tu", "den"):
        entry = keys.get(("so_lieu", end))
        day = _day(entry)
        if entry and day:
            yield _another_day(text, entry, day, cung_ngay(day, day.year + years))


def _another_day(text: str, entry: Entry, before: date, now: date) -> Edit:
    """As it is typed, where only the year is another."""
    same = (before.day, before.month) == (now.day, now.month)
    was, said = (str(before.year), str(now.year)) if same else (entry.values[0], viet_ngay_gon(now))
    return _in_place(text, entry, was, said)


def _in_place(text: str, entry: Entry, was: str, now: str) -> Edit:
    """Another value between the same quotes."""
    return Edit(entry.start, entry.end, text[entry.start : entry.end].replace(was, now))


def _day(entry: Entry | None) -> date | None:
    if entry is None or len(entry.values) != 1:
        return None
    try:
        return hieu_ngay(entry.values[0])
    except ValueError:
        return None
