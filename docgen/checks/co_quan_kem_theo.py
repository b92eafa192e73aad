"""Whether the body a reference over an annex names is another than who issues the paper (TT073)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise.words import key
from docgen.vietnamese import bo_dau

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BY = regex(r"\bcủa (?:(?:giám đốc|chủ tịch) )?(sở|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\b")
_SHORT: Mapping[str, str] = MappingProxyType(
    {"ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân"}
)
_SO = regex(r"\bsở ([^\W\d_]+ [^\W\d_]+)")  # its name by the first two words
_VOWELS = frozenset("aeiou")  # none is in an abbreviation: NN, GDĐT
# Whose a council or a committee is: the unit with its name, up to the unit that one lies in.
_UNIT = r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)"
_OF_UNIT = regex(
    rf"(ủy ban nhân dân|hội đồng nhân dân) ({_UNIT})\b((?: (?!{_UNIT}\b|về\b|v/v)[^\W_]+){{0,3}})"
)


def is_another_body(text: str, said: str, issues: Sequence[str], above: Sequence[str]) -> bool:
    """Whether a reference whose rest is `text`, and whose body `said`, is of another than `issues`.

    A sở of a ủy ban, a ủy ban of a sở, another sở, that of another place. `above` is what stands
    over who issues in the head: a committee of a sở may name the sở.
    """
    by = _BY.search(key(text))
    kind = _SHORT.get(by[1], by[1]) if by else ""
    names = [key(name) for name in (*(above if kind == "sở" else ()), *issues)]
    head = _spelt_out(" ".join(names))
    if by is None or not head:
        return False
    if kind not in head:
        return True
    return _is_another_so(key(said), names) or _is_elsewhere(key(text)[by.start() :], head)


def _spelt_out(name: str) -> str:
    return " ".join(_SHORT.get(word, word) for word in name.split())


def _is_another_so(said: str, heads: list[str]) -> bool:
    """Whether a sở is none of those in the head, all of them by full names."""
    own = [name for head in heads for name in _SO.findall(head)]
    others = _SO.findall(said)[:1]
    words = [word for name in (*own, *others) for word in name.split()]
    full = all(word == "y" or not _VOWELS.isdisjoint(bo_dau(word)) for word in words)
    return bool(own) and bool(others) and full and others[0] not in own


def _is_elsewhere(said: str, head: str) -> bool:
    """Whether a council or a committee is that of another unit than all those in the head."""
    own, other = list(_OF_UNIT.finditer(head)), _OF_UNIT.search(_spelt_out(said))
    if not own or other is None:
        return False
    return not any(one[2] == other[2] and _may_be_one(one[3], other[3]) for one in own)


def _may_be_one(name: str, other: str) -> bool:
    """Whether two names are the same as far as both of them go; one may be left out."""
    one, two = bo_dau(name).strip(), bo_dau(other).strip()
    return one.startswith(two) or two.startswith(one)
