"""Every rule of every norm by its code: what may be asked about, left out, printed as a list."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from docgen.checks.manual import manual_of
from docgen.checks.mau.codes import Code
from docgen.checks.verdict import rulings_of
from docgen.standards import KHOA, theo_khoa

if TYPE_CHECKING:
    from collections.abc import Collection

    from docgen.checks.fault import Ruling
    from docgen.standards.base import Standard


def every_rule() -> dict[str, tuple[tuple[Standard, Ruling], ...]]:
    """Each code there is with the norms that have it and their rule; most codes are one norm's."""
    found: dict[str, tuple[tuple[Standard, Ruling], ...]] = {}
    for standard in map(theo_khoa, KHOA):
        for ruling in rulings_of(standard):
            found[ruling.code] = (*found.get(ruling.code, ()), (standard, ruling))
    return found


def what_is_asked() -> dict[str, str]:
    """Each code with its rule in one sentence; of a template's faults, with what they are."""
    first = {code: found[0] for code, found in every_rule().items()}
    asked = {code: manual_of(ruling, standard).rule for code, (standard, ruling) in first.items()}
    return {**{code.value: code.meaning for code in Code}, **asked}


def hint_for_unknown(code: str, known: Collection[str]) -> str:
    """What to say to whoever names a code there is not."""
    near = get_close_matches(code.upper(), known)
    return f"có phải là {' hoặc '.join(near)} không" if near else "xem các mã ở docs/quy-tac.md"
