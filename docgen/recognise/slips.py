"""A type of paper whose name has a slip: a wrong letter, a mark after it, "dự thảo" beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise.words import bare, key
from docgen.vietnamese import la_am_tiet

if TYPE_CHECKING:
    from collections.abc import Mapping

_DRAFT = r"[(\[]?\s*(?:bản\s+)?dự\s+thảo\s*[)\]]?"
_BESIDE_DRAFT = regex(rf"(?i)\s*(?:{_DRAFT}\s*[:–-]?\s+)?(?P<name>.+?)(?:\s+{_DRAFT})?\s*")
_MARKS = ".:;,-–"
# "QUYẾT ĐỊNH:" stands under the bases; it is the line that puts into force.
_PUT_INTO_FORCE = frozenset({"Quyết định", "Nghị quyết", "Chỉ thị"})
_FEWEST = 7  # letters of a name that is known with one of them wrong
_LONGEST = 40  # letters of a line


def meant(title: str, titles: Mapping[str, str]) -> str:
    """The type of `titles`, whose keys are the names to compare, that a line names with a slip.

    "" for none. Only a line in capitals is looked at, all of which is the name.
    """
    if len(title) > _LONGEST:
        return ""
    start, end = beside_draft(title)
    name = title[start:end]
    if name != name.upper():
        return ""
    if len(name) < len(title.strip()):
        return titles.get(key(name), "")
    stem = name.strip().rstrip(_MARKS).strip()
    if len(stem) < len(name.strip()):
        kind = titles.get(key(stem), "")
        return "" if kind in _PUT_INTO_FORCE else kind
    near = {kind for words, kind in titles.items() if _is_near(stem, words)}
    return near.pop() if len(near) == 1 else ""


def beside_draft(title: str) -> tuple[int, int]:
    """Where in a line its name stands, without "dự thảo" at either side of it."""
    found = _BESIDE_DRAFT.fullmatch(title)
    return found.span("name") if found else (0, len(title))


def _is_near(name: str, words: str) -> bool:
    """Whether a name is another by its marks alone, or by one letter of them."""
    typed, wanted = bare(name), bare(words)
    if typed == wanted:
        return True
    if len(wanted) < _FEWEST or abs(len(typed) - len(wanted)) > 1:
        return False
    same = next(
        (n for n, (a, b) in enumerate(zip(typed, wanted, strict=False)) if a != b),
        min(len(typed), len(wanted)),
    )
    rest, of_wanted = typed[same:], wanted[same:]
    if len(typed) != len(wanted):  # a letter too many, or one left out
        return rest[1:] == of_wanted or rest == of_wanted[1:]
    if rest[:2] == of_wanted[:2][::-1] and rest[2:] == of_wanted[2:]:
        return True
    # Another letter makes another word: "LỘ TRÌNH" is no "TỜ TRÌNH".
    return rest[1:] == of_wanted[1:] and not all(map(la_am_tiet, name.lower().split()))
