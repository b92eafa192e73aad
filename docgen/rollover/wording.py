"""The words of the signed paper put into the data they were printed from.

A printed paragraph is held against the typed line it came from; where they differ, the typed line
takes the signed words and keeps its `{{ names }}` wherever these printed what was signed.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from docgen.model.names import TEN_CHUNG, TEN_GOI
from docgen.model.printed import TYPED_LINE, numbers_of, values_printed
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import chuan_nfc

_TOKEN = regex(r"\w+|\s|[^\w\s]")
VAN_BAN_GOC = "van_ban_goc"
"""The name that stands for several typed keys: what it printed is no single value."""

_CERTAIN = frozenset(TEN_CHUNG) - {VAN_BAN_GOC}  # the same on every paper of the year


class Reworded(NamedTuple):
    """A typed line in the words that were signed; `values` are names that were signed otherwise.

    Where only values differ, `text` is the line as it was: name → the value printed, the one
    signed.
    """

    text: str
    values: tuple[tuple[str, str, str], ...] = ()


class _Unit(NamedTuple):
    """A piece of a typed line: what it printed, in tokens, and how it is typed."""

    tokens: tuple[str, ...]
    typed: str
    named: bool


def reworded(typed: str, printed: str, signed: str) -> Reworded | None:
    """The line `typed`, which gave `printed`, as it would give `signed`.

    None where that cannot be told for certain: emphasis in the line, or another line altogether.
    """
    parts = TYPED_LINE.fullmatch(chuan_nfc(typed))
    if parts is None or "*" in typed or "*" in signed or "{{" in signed:
        return None
    body = " ".join(parts["body"].split())
    values = values_printed(body, printed)
    if values is None:
        return None
    if (given := values_printed(body, signed)) is not None:
        changed = {
            name: (old, new)
            for name, old, new in zip(_names(body), values, given, strict=True)
            if old != new
        }
        # "toàn Sở Mẫu" for "Sở Mẫu" is a word put beside the name, no other value of it.
        if not any(n in _CERTAIN or old in new for n, (old, new) in changed.items()):
            return Reworded(typed, tuple((name, *pair) for name, pair in changed.items()))
    said = _merged(_units(body, values), signed)
    if _printed(said, dict(zip(_names(body), values, strict=True))) != signed:
        return None
    return Reworded(parts["lead"] + said + parts["end"])


def numbered_as(printed: str, signed: str) -> str | None:
    """The signed paragraph under the number it was printed with: that comes of what stands before.

    None where it is numbered in another way, or only one of the two is.
    """
    if numbers := numbers_of(printed, signed):
        return numbers[0] + signed[len(numbers[1]) :]
    return None if numbers_of(printed) or numbers_of(signed) else signed


def _names(body: str) -> list[str]:
    return [match[1] for match in TEN_GOI.finditer(body)]


def _units(body: str, values: tuple[str, ...]) -> list[_Unit]:
    units: list[_Unit] = []
    end = 0
    for match, value in zip(TEN_GOI.finditer(body), values, strict=True):
        units += [_Unit((t,), t, named=False) for t in _TOKEN.findall(body[end : match.start()])]
        units.append(_Unit(tuple(_TOKEN.findall(value)), match[0], named=True))
        end = match.end()
    return units + [_Unit((t,), t, named=False) for t in _TOKEN.findall(body[end:])]


def _merged(units: list[_Unit], signed: str) -> str:
    old = [token for unit in units for token in unit.tokens]
    new = _TOKEN.findall(signed)
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    same = [(i, j) for kind, i, j, _, _ in codes if kind == "equal"]
    typed: list[str] = []
    place = 0
    for unit in units:
        stop = place + len(unit.tokens)
        whole = any(i <= place and stop <= j for i, j in same)
        blank = [""] * (len(unit.tokens) - 1)
        typed += [unit.typed, *blank] if unit.named and whole else unit.tokens
        place = stop
    return "".join(
        "".join(typed[i:j]) if kind == "equal" else "".join(new[k:m]) for kind, i, j, k, m in codes
    )


def _printed(body: str, values: dict[str, str]) -> str:
    return TEN_GOI.sub(lambda name: values.get(name[1], name[0]), body)
