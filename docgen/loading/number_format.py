"""A number of a workbook as its cell shows it (ECMA-376 18.8.31), in Vietnamese notation.

Excel prints `,` and `.` of a format by the country of the machine: here dot groups, comma decimals.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from docgen.patterns import regex
from docgen.values import NamedTuple

_GENERAL = frozenset({"general", "@"})
_DIGITS = 10  # of a number that is not whole, as "General" shows them in a usual column
# What stands in a section of a format: quoted or escaped letters, room left free, a currency, a
# colour in brackets, the number itself, signs printed as they are.
_TOKEN = regex(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|[_*].|\[\$(?P<currency>[^\]-]*)(?:-[^\]]*)?\]'
    r"|\[(?i:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]"
    r"|(?P<number>[#0?][#0?,.]*)|(?P<percent>%)|(?P<sign>[-+()/: $€₫đ])"
)
_TEXTS = ("quoted", "escaped", "currency", "percent", "sign")
_QUOTED = regex(r'"[^"]*"|\\.')


class _Section(NamedTuple):
    """What is printed in turn: texts, and at `numbers` of them how the number is written."""

    parts: tuple[str, ...]
    numbers: tuple[int, ...]
    percents: int


def as_shown(value: float, number_format: str) -> str | None:
    """The number as Excel shows it; None for a format not known here."""
    exact = Decimal(repr(value))
    sections = _sections(number_format)
    if sections[0].strip().casefold() in _GENERAL:
        whole = exact == exact.to_integral_value()
        return _plain(exact if whole else Decimal(f"{value:.{_DIGITS}g}"))
    # Positive, negative, nothing; one of a section alone keeps its sign.
    place = 1 if exact < 0 else 2 if exact == 0 else 0
    section = _parsed(sections[place] if place < len(sections) else sections[0])
    said = None if section is None else _filled(abs(exact), section)
    if said is None:
        return None
    return f"-{said}" if exact < 0 and len(sections) == 1 else said


def _plain(exact: Decimal) -> str:
    """The number without groups: 1500000, 0,15."""
    whole = exact == exact.to_integral_value()
    return str(int(exact)) if whole else f"{exact:f}".rstrip("0").replace(".", ",")


def _sections(number_format: str) -> list[str]:
    """Parted at the semicolons that are not quoted."""
    hidden = _QUOTED.sub(lambda found: "\0" * len(found[0]), number_format)
    bounds = [-1, *(n for n, char in enumerate(hidden) if char == ";"), len(hidden)]
    return [number_format[a + 1 : b] for a, b in pairwise(bounds)]


def _parsed(section: str) -> _Section | None:
    parts: list[str] = []
    numbers: list[int] = []
    place = percents = 0
    while place < len(section):
        found = _TOKEN.match(section, place)
        if found is None:
            return None
        place = found.end()
        percents += found["percent"] is not None
        if found["number"]:
            numbers.append(len(parts))
        parts.append(found["number"] or next((found[n] for n in _TEXTS if found[n]), ""))
    return _Section(tuple(parts), tuple(numbers), percents)


def _filled(exact: Decimal, section: _Section) -> str | None:
    """The section with the number in it; of several places, as of phone numbers, from the right."""
    parts = list(section.parts)
    patterns = [parts[n] for n in section.numbers]
    exact *= 100**section.percents
    if len(patterns) == 1:
        parts[section.numbers[0]] = _written(exact, patterns[0])
    elif "/" in parts or any("." in pattern or "," in pattern for pattern in patterns):
        return None  # a fraction; groups of two kinds
    elif patterns:
        digits = _written(exact, "".join(patterns))
        for place, pattern in zip(reversed(section.numbers), reversed(patterns), strict=True):
            cut = max(len(digits) - len(pattern), 0) if place != section.numbers[0] else 0
            digits, parts[place] = digits[:cut], digits[cut:]
    return "".join(parts).strip()


def _written(exact: Decimal, pattern: str) -> str:
    whole, _, decimals = pattern.partition(".")
    # Each comma at the end of the digits, before the point or after, leaves out three of them.
    thousands = sum(len(digits) - len(digits.rstrip(",")) for digits in (whole, decimals))
    least, most = decimals.rfind("0") + 1, sum(map(decimals.count, "0#?"))
    rounded = (exact / 1000**thousands).quantize(Decimal(1).scaleb(-most), ROUND_HALF_UP)
    digits, _, rest = f"{rounded:f}".partition(".")
    needed = whole[whole.find("0") :] if "0" in whole else ""  # from the first 0 on all digits
    digits = digits.lstrip("0").zfill(len(needed.replace(",", "")))
    if "," in whole.rstrip(","):
        digits = ".".join(digits[max(n - 3, 0) : n] for n in range(len(digits), 0, -3)[::-1])
    rest = rest[:least] + rest[least:].rstrip("0")
    return f"{digits},{rest}" if rest else digits
