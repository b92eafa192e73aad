"""A number in the notations of lists and pages (ECMA-376 17.18.59, ST_NumberFormat)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.vietnamese.danh_so import viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Callable

_TOO_GREAT_FOR_ROMAN = 4000
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CHICAGO = "*†‡§"
_MOST_LETTERS = 780  # 30 times the alphabet: where Word begins again


def formatted(number: int, kind: str) -> str:
    """The number as a notation of Word's prints it; one not known here as digits."""
    return _FORMATS.get(kind, str)(number)


def _roman(number: int) -> str:
    return viet_la_ma(number) if 0 < number < _TOO_GREAT_FOR_ROMAN else str(number)


def _letter(number: int) -> str:
    """A … Z, AA, BB … : Word repeats a letter and has no đ, ă or ơ."""
    if number <= 0:
        return ""
    times, place = divmod((number - 1) % _MOST_LETTERS, len(_ALPHABET))
    return _ALPHABET[place] * (times + 1)


def _chicago(number: int) -> str:
    times, place = divmod(number - 1, len(_CHICAGO))
    return _CHICAGO[place] * (min(times, 30) + 1)


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in {11, 12, 13} else ending}"


def _circled(number: int) -> str:
    return chr(0x245F + number) if 1 <= number <= 20 else str(number)


def _vietnamese(number: int) -> str:
    from docgen.vietnamese.so import doc_so  # loads num2words

    return doc_so(number)


_FORMATS: MappingProxyType[str, Callable[[int], str]] = MappingProxyType(
    {
        "none": lambda _: "",
        "bullet": lambda _: "",
        "upperRoman": _roman,
        "lowerRoman": lambda n: _roman(n).lower(),
        "upperLetter": _letter,
        "lowerLetter": lambda n: _letter(n).lower(),
        "decimalZero": lambda n: f"{n:02d}",
        "numberInDash": lambda n: f"- {n} -",
        "ordinal": _ordinal,
        "hex": lambda n: f"{n:X}",
        "chicago": _chicago,
        "decimalEnclosedCircle": _circled,
        "vietnameseCounting": _vietnamese,
    }
)
