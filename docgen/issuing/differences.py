"""What is said of where the approved text differs from what the data would print."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.changes import By
from docgen.issuing.cited import cites_openly
from docgen.issuing.codes import Code
from docgen.issuing.csv_rows import how_to_follow
from docgen.loading.duty_table import SUFFIX as DUTY_SUFFIX
from docgen.model.printed import row_words
from docgen.model.team import CONG_VAN
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.issuing.changes import Change
    from docgen.issuing.paper import Typed

_NONE = "(không có)"
_FOLLOW = "sửa dữ liệu theo bản được duyệt, để lần sau in đúng như đã ký"
NOT_TYPED = (
    "số này docgen tính, không gõ ở đâu: xem lại số gốc (số người, chỉ tiêu, nhật ký kết quả); số "
    "gốc đúng thì"
)
"""What is to be done about a number docgen computes, up to what follows where its sources stand."""
MADE = (
    "bảng này docgen lập, không gõ ở đâu: sửa dữ liệu gốc của nó (danh sách, đợt trực, nhật ký kết "
    "quả, …) nếu gốc sai; gốc đúng thì"
)
"""The same of anything else in a table that docgen makes."""
_ADDED = "dòng này docgen cộng từ các hàng của bảng: xem lại số ở từng hàng; các hàng đúng cả thì"
_DUTY = (
    "lịch này docgen xếp lần lượt: gõ lịch đã ký vào {} (Ngày, Ca, Người trực) để in đúng như đã "
    "ký; không thì"
)
_DUTY_HEAD = "Ngày trực"
_UPWARDS = "làm từ hàng dưới lên, để số dòng không lệch: "
_PRINTED_AGAIN = "lần sau vẫn in như docgen tính"
_NO_TABLE = (None, NOT_TYPED)
_NUMBER = regex(r"[0-9][0-9.,%]*")
_COLUMN = "bảng này docgen lập, các cột có sẵn: lần sau in lại thì cũng sửa cột trong Word"
_NO_HEAD = "(cột không ghi tên)"
_LONG = 160  # characters; of a longer paragraph only the changed words are shown
_FEW = 2  # lines; of so few each is told
_MANY = 5  # places in a table docgen makes; of more the first is told
_MANY_MADE = "Bản được duyệt có {} chỗ khác trong bảng docgen lập, chỗ đầu:"
_AROUND = 6  # words before and after them


def differences(
    changed: Sequence[Change], typed: Typed, tables: Mapping[str, str]
) -> tuple[Finding, ...]:
    """What somebody changed in Word, each placed where the text is typed.

    `tables` are the CSVs of the data: how messages name them → text.
    """
    by_hand = [(c, how_to_follow(c, tables)) for c in changed if c.by is not By.DATA]
    several = Counter(c.place.path for c, follow in by_hand if follow)
    found = [
        (c, _finding(c, f"{_UPWARDS}{follow}" if several[c.place.path] > 1 and follow else follow))
        for c, follow in by_hand
    ]
    return _together(_made_together(found), typed)


def computed(change: Change) -> str | None:
    """What is to be done about what docgen worked out, up to what follows where its sources stand.

    None where it is typed.
    """
    if change.tinh:
        return NOT_TYPED
    if change.hang is None or change.typed:
        return None
    if change.hang.tong:
        return _ADDED
    if _DUTY_HEAD in change.hang.dau:
        team = change.place.path.rpartition(".")[0].partition(f"-{CONG_VAN}")[0]
        return _DUTY.format(f"{team}{DUTY_SUFFIX}.csv")
    return NOT_TYPED if _NUMBER.fullmatch(change.old) else MADE


def outdated(changed: Sequence[Change], again: str, shown: str) -> Iterator[Finding]:
    """An error for a draft that still says what the data said before; `again` writes it anew.

    A citation left blank is told by itself.
    """
    old = [c for c in changed if c.by is By.DATA and not cites_openly(c.new)]
    by_hand = sum(c.by is not By.DATA for c in changed)
    if not old:
        return
    mend = f"viết lại dự thảo bằng `{again}` rồi trình ký lại"
    if by_hand:
        mend = (
            f"tệp cũng đã sửa trong Word ({by_hand} chỗ): sửa các chỗ cũ ngay trong Word, hoặc "
            f"viết lại bằng `{again} --force` (bản đã sửa được giữ bên cạnh) rồi đưa các chỗ đã "
            "sửa sang"
        )
    first = old[0]
    where = first.place.path + (f":{first.place.line}" if first.place.line else "")
    yield Finding(
        Code.OUTDATED,
        Severity.ERROR,
        f"Dự thảo viết trước khi dữ liệu thay đổi, nay khác dữ liệu ở {len(old)} chỗ; "
        f"chỗ đầu: {where}",
        Location(shown),
        mend,
        current=_part(first.new, first.old) or _NONE,
        required=_part(first.old, first.new) or _NONE,
    )


def _made_together(found: Sequence[tuple[Change, Finding]]) -> list[tuple[Change, Finding]]:
    """One finding in the place of many in one table that docgen makes."""
    made = [
        (c, f) for c, f in found if c.by is By.WORD and not c.cot and computed(c) not in _NO_TABLE
    ]
    often = Counter(c.place for c, _ in made)
    first = {c.place: (c, f) for c, f in reversed(made) if often[c.place] > _MANY}
    whole = [(c, f._replace(message=_MANY_MADE.format(often[c.place]))) for c, f in first.values()]
    return [pair for pair in found if pair not in made or pair[0].place not in first] + whole


def _together(found: Sequence[tuple[Change, Finding]], typed: Typed) -> tuple[Finding, ...]:
    """One finding in the place of many where a file of the data differs in its every line or row.

    A row differs where one of its lines does.
    """
    rows = {place for (_, text), place in typed.rows.items() if not text}
    files = {place.path for place in rows}
    places: dict[str, set[int | None]] = {}
    for place in (*rows, *(place for place in typed.texts.values() if place.path not in files)):
        places.setdefault(place.path, set()).add(place.line)
    differ = {c.hang.place if c.hang and c.typed else c.place for c, _ in found if c.old}
    whole = {
        path
        for path, lines in places.items()
        if len(lines) > _FEW and all(Location(path, line) in differ for line in lines)
    }
    rest = tuple(finding for _, finding in found if finding.location.path not in whole)
    return (*rest, *(_all_differs(path) for path in sorted(whole)))


def _all_differs(path: str) -> Finding:
    return Finding(
        Code.DIFFERS_FROM_DATA,
        Severity.WARNING,
        "Bản được duyệt khác dữ liệu ở mọi dòng",
        Location(path),
        "xem lại tệp có đúng là bản được duyệt; nếu đúng thì chép bản được duyệt vào dữ liệu",
    )


def _finding(change: Change, follow: str | None) -> Finding:
    """`follow` is how the data follow, where that can be said exactly."""
    if change.by is By.BOTH:
        return _twice(change)
    old, new, made = change.old, change.new, computed(change)
    if change.cot:
        return _column(change)
    current, required = sides(change)
    if change.whole_row and old and new:
        # Its number is that of the data; that of the row above would be the file's.
        current = old
        required = f"sau hàng: {row_words(change.sau)}" if change.sau else "lên đầu bảng"
    return Finding(
        Code.DIFFERS_FROM_DATA,
        Severity.INFO,
        f"Bản được duyệt {_what(change)}",
        change.place,
        f"{made} {_PRINTED_AGAIN}" if made else follow or _FOLLOW,
        current=current,
        required=required,
    )


def _column(change: Change) -> Finding:
    return Finding(
        Code.DIFFERS_FROM_DATA,
        Severity.INFO,
        f"Bản được duyệt {'có thêm' if change.new else 'bỏ'} một cột của bảng",
        change.place,
        _FOLLOW if change.typed else _COLUMN,
        current=change.old or _NONE,
        required=change.new or _NO_HEAD if not change.old else _NONE,
    )


def _what(change: Change) -> str:
    old, new = change.old, change.new
    if old and new:
        return "dời một hàng của bảng" if change.whole_row else "có chỗ khác dữ liệu"
    if not change.whole_row:
        return "bỏ một đoạn" if old else "có thêm một đoạn, sau chỗ này"
    if old:
        return "bỏ một hàng của bảng"
    if not change.typed:
        return "có thêm một hàng trong bảng docgen lập"
    return f"có thêm một hàng, {'sau' if change.sau else 'trước'} hàng này"


def _twice(change: Change) -> Finding:
    """Nobody but a person can tell which of the two is meant."""
    return Finding(
        Code.DIFFERS_FROM_DATA,
        Severity.WARNING,
        "Chỗ này vừa sửa trong Word, vừa đổi trong dữ liệu sau khi viết dự thảo",
        change.place,
        "xem bên nào đúng: sửa trong Word trước khi ban hành, hoặc sửa dữ liệu theo bản được duyệt",
        current=_part(change.old, change.new),
        required=_part(change.new, change.old),
    )


def sides(change: Change) -> tuple[str, str]:
    """What the data print and what was approved, as far as they differ."""
    old, new = change.old, change.new
    return _part(old, new) or _NONE, _part(new, old) or _NONE


def _part(text: str, other: str) -> str:
    """The words of `text` that differ, with some around them; all of a short text."""
    words, others = text.split(), other.split()
    if len(text) <= _LONG or not other:
        return text
    same = [a == b for a, b in zip(words, others, strict=False)]
    first = same.index(False) if False in same else len(same)
    ends = [a == b for a, b in zip(reversed(words[first:]), reversed(others[first:]), strict=False)]
    last = len(words) - (ends.index(False) if False in ends else len(ends))
    start, stop = max(first - _AROUND, 0), last + _AROUND
    before, after = "… " if start else "", " …" if stop < len(words) else ""
    return before + " ".join(words[start:stop]) + after
