"""A day or an hour of a workbook as its cell shows it (ECMA-376 18.8.31), where that is figures."""

from __future__ import annotations

from datetime import date, datetime, time
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

# Formats that Excel shows by the country of the machine, not as they read.
_OF_COUNTRY: Mapping[str, str] = MappingProxyType(
    {"mm-dd-yy": "dd/mm/yyyy", "m/d/yyyy": "dd/mm/yyyy", "m/d/yy h:mm": "dd/mm/yyyy hh:mm"}
)
_COUNTRY = regex(r"\[\$[^\]]*\]")
_TOKEN = regex(
    r'(?i:(?P<part>yyyy|yy|dd?|mm?|hh?|ss?)(?![ymdhs]))|"(?P<quoted>[^"]*)"|\\(?P<escaped>.)'
    r"|(?P<sign>[-/.:, ])"
)


def date_as_shown(value: date | time, number_format: str) -> str | None:
    """The day or hour in the figures of its format; None for a format not known here."""
    section = _COUNTRY.sub("", number_format.split(";", maxsplit=1)[0]).strip()
    section = _OF_COUNTRY.get(section.lower(), section)
    said: list[str] = []
    place, before = 0, ""
    while place < len(section):
        found = _TOKEN.match(section, place)
        if found is None:
            return None
        place = found.end()
        part = (found["part"] or "").lower()
        if not part:
            said.append(found["quoted"] or found["escaped"] or found["sign"] or "")
            continue
        seconds = section[place:].lstrip(":")[:1].lower() == "s"
        minutes = part[0] == "m" and (before[:1] == "h" or seconds)
        written = _written(value, "minute" if minutes else part, len(part))
        if written is None:
            return None
        said.append(written)
        before = part
    return "".join(said).strip()


def _written(value: date | time, part: str, width: int) -> str | None:
    """One part of a day or hour; None of what it has not."""
    number: int | None = None
    if isinstance(value, date):
        days = {"y": value.year if width > 2 else value.year % 100, "d": value.day}
        number = value.month if part in {"m", "mm"} else days.get(part[0])
    if isinstance(value, datetime | time):
        hours = {"h": value.hour, "minute": value.minute, "s": value.second}
        number = hours.get(part if part == "minute" else part[0], number)
    return None if number is None else str(number).zfill(width)
