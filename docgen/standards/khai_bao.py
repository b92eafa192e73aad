"""What every norm is declared with: kinds of letters, choices made for one reason."""

from __future__ import annotations

from docgen.standards.base import Allowed, Choice, Value

# A size: what is lawful, and what docgen chooses, in pt.
Co = tuple[Allowed, float]

# Kiểu chữ, (italic, bold).
Kieu = tuple[bool, bool]
DUNG: Kieu = (False, False)
DUNG_DAM: Kieu = (False, True)
NGHIENG: Kieu = (True, False)
NGHIENG_DAM: Kieu = (True, True)


def chon(target: str, why: str, **values: Value) -> tuple[Choice, ...]:
    """The choices made for one component for one reason."""
    return tuple(Choice(target, prop, value, why) for prop, value in values.items())


def moi(targets: tuple[str, ...], why: str, **values: Value) -> tuple[Choice, ...]:
    """The same choices for each of several components."""
    return tuple(choice for target in targets for choice in chon(target, why, **values))
