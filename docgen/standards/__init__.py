"""The norms docgen knows, by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.standards.hd29 import HD29
from docgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from docgen.standards.base import Standard

STANDARDS: tuple[Standard, ...] = (ND30, HD29)


def theo_khoa(key: str) -> Standard:
    """The norm of that key, such as "nd30". Raises KeyError."""
    return {standard.key: standard for standard in STANDARDS}[key]
