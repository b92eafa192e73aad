"""Names of places and bodies in a text: where a line does not break without parting one.

In capitals a name is told by the kind of unit before it alone; in small letters it ends with the
last syllable that opens with a large one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_GAP = r"[ \u00a0]"
# Kinds whose own name follows, the longest first: a "thị xã" is no "xã".
_NAMED = (
    *("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "quận", "huyện", "phường", "xã"),
    *("trường đại học", "trường cao đẳng", "trường trung cấp", "trường tiểu học"),
    *("trường mầm non", "trường mẫu giáo", "trường thpt", "trường thcs"),
    *("trường trung học phổ thông", "trường trung học cơ sở"),
)
_OTHER = (
    *("ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân", "tòa án nhân dân"),
    *("toà án nhân dân", "viện kiểm sát nhân dân", "mặt trận tổ quốc việt nam"),
    *("ban quản lý", "văn phòng", "trung tâm", "tổng cục", "chi cục", "thanh tra", "công an"),
    *("bệnh viện", "hồ chí minh", "việt nam"),
)


def _any(kinds: tuple[str, ...]) -> str:
    return "|".join(sorted(kinds, key=len, reverse=True))


# Both of a text as `_plain` gives it.
_KIND = regex(rf"(?<!\w)(?:(?P<named>{_any(_NAMED)})|{_any(_OTHER)})(?!\w)")
_STOP = regex(r" (?:năm|giai|về|và|trong|đến|của|tại|trên|theo|[0-9]\S*)(?!\w)|[,;.:()“”]")
_SMALL_NAME = regex(rf"(?:{_GAP}(?:[-–]{_GAP})?[^\W\d_a-zà-ỹđ][\w-]*)+")


class ChoNgat(NamedTuple):
    """Places of a text a line may begin at: `trong` parts a kind or a name, `truoc` the two."""

    trong: frozenset[int]
    truoc: frozenset[int]


def cho_ngat(text: str) -> ChoNgat:
    """Where a line that begins there parts a name of the text, or a name from its kind."""
    plain = _plain(text)
    inside: set[int] = set()
    before: set[int] = set()
    for kind in _KIND.finditer(plain):
        inside.update(_starts(text, kind.start(), kind.end()))
        end = _name_end(text, plain, kind) if kind["named"] else kind.end()
        if end > kind.end():
            first, *rest = _starts(text, kind.end(), end)
            before.add(first)
            inside.update(rest)
    return ChoNgat(frozenset(inside), frozenset(before))


def _plain(text: str) -> str:
    """The text in small letters and with plain blanks, each letter where it was."""
    small = text.replace("\u00a0", " ").lower()
    return small if len(small) == len(text) else "".join(char.lower()[:1] for char in text)


def _name_end(text: str, plain: str, kind: re.Match[str]) -> int:
    """Where the name after a kind ends; at the kind's end where none follows."""
    typed = text[kind.start() : kind.end()]
    if typed != typed.upper():
        name = _SMALL_NAME.match(text, kind.end())
        return name.end() if name else kind.end()
    others = (
        m.start() for m in (_STOP.search(plain, kind.end()), _KIND.search(plain, kind.end())) if m
    )
    end = min(others, default=len(text))
    return kind.end() + len(text[kind.end() : end].rstrip(" \u00a0-–"))


def _starts(text: str, start: int, end: int) -> Iterator[int]:
    """The places after a gap between the two."""
    return (m.end() for m in re.finditer(rf"{_GAP}+", text[:end]) if m.start() >= start)
