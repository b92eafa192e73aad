"""TT046, TT047, TT241: the place a paper is issued in: its letters, its official name."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.ngay import dates_of
from docgen.vietnamese import cung_chu, la_am_tiet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper

_SYLLABLE = r"[^\W\d_]{2,}"
_OF_KIND = frozenset({"phố", "đô", "xã", "trấn", "khu"})  # "Thành phố", "Thủ đô", "Thị xã", …
_DATE_WORDS = r"(?i)ngày|tháng|năm"
_SHORT_KIND = r"(?i)(?:tp|t\.p|tx|t\.x|tt|p|q)\s*\.\s*|(?:tp|tx)(?:\s+|(?=HCM$))"
_KINDS: Mapping[str, str] = MappingProxyType(
    {"tp": "Thành phố", "tx": "Thị xã", "tt": "Thị trấn", "p": "Phường", "q": "Quận"}
)
_CITY = ("Hồ Chí Minh", "HCM")  # of others nothing tells that they bear somebody's name


def letters(paper: Paper) -> Iterator[Fault]:
    """Mục II.4.c. Chữ in thường; các chữ cái đầu của địa danh viết hoa.

    Đúng: Hà Tĩnh, ngày 05 tháng 01 năm 2022
    Sai: Hà tĩnh, ngày 05 tháng 01 năm 2022; Hà Tĩnh, Ngày 05 Tháng 01 Năm 2022
    """
    for paragraph, found in dates_of(paper):
        place = found["place"].strip()
        written = re.sub(_SYLLABLE, _spelt, place)
        if written != place:
            message = "Chữ hoa, chữ thường của địa danh viết sai"
            yield Fault(message, at=paragraph, current=place, required=written)
        words = re.findall(_DATE_WORDS, found[0][found.end("place") :])
        large = [word for word in words if word != word.lower()]
        if large and paragraph.case != "hoa":  # all in capitals is said by another check
            message = "Chữ của ngày, tháng, năm không viết thường"
            said = ", ".join(large)
            yield Fault(message, at=paragraph, current=said, required=said.lower())


def _spelt(found: re.Match[str]) -> str:
    """A syllable of a name with its first letter large; of an abbreviation ("TP") nothing is known.

    "phố" of "Thành phố" is none of the name.
    """
    syllable = found[0]
    if not la_am_tiet(syllable) or (found.start() and syllable in _OF_KIND):
        return syllable
    return syllable[0].upper() + (syllable[1:].lower() if syllable.isupper() else syllable[1:])


def official_name(paper: Paper) -> Iterator[Fault]:
    """Mục II.4.a. Địa danh là tên gọi chính thức; theo tên người, chữ số thì ghi tên đầy đủ.

    Đúng: Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2022; Quận 12, ngày 29 tháng 6 năm 2022
    Sai: TP. Hồ Chí Minh, ngày 29 tháng 6 năm 2022; 12, ngày 29 tháng 6 năm 2022
    """
    for paragraph, found in dates_of(paper):
        place = found["place"].strip()
        whole = _whole(place)
        if whole is not None:
            message = "Địa danh không phải là tên gọi chính thức, đầy đủ"
            yield Fault(message, at=paragraph, current=place, required=whole)


def _whole(place: str) -> str | None:
    """The name in full of a place that is cut short; None where nothing tells that it is."""
    short = re.match(_SHORT_KIND, place)
    name = place[short.end() :] if short else place
    if any(cung_chu(name, city) for city in _CITY):
        return f"Thành phố {_CITY[0]}"
    if name.isdecimal() and short is None:
        return f"Quận {name}, Phường {name}"
    if short is None:
        return None
    return f"{_KINDS[''.join(filter(str.isalpha, short[0])).lower()]} {name}"


def with_its_kind(paper: Paper) -> Iterator[Fault]:
    """Mục III.4.1. Địa danh mang tên người, một âm tiết, theo số thì ghi thêm cấp hành chính.

    Đúng: Thành phố Huế, ngày 26 tháng 3 năm 2022; Quận 12, ngày 26 tháng 3 năm 2022
    Sai: Huế, ngày 26 tháng 3 năm 2022; 12, ngày 26 tháng 3 năm 2022
    """
    for paragraph, found in dates_of(paper):
        place = found["place"].strip()
        syllable = place.isalpha() and la_am_tiet(place) and place.istitle()
        person = any(cung_chu(place, city) for city in _CITY)
        if syllable or person or place.isdecimal():
            required = f"Thành phố {place}" if person else f"cấp hành chính rồi {place}"
            message = "Trước địa danh không ghi cấp hành chính"
            yield Fault(message, at=paragraph, current=place, required=required)
