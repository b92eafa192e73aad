"""The norms docgen knows, by key; one is imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.standards.base import Standard

KHOA = ("nd30", "hd29")


def theo_khoa(key: str) -> Standard:
    """The norm of that key, such as "nd30". Raises KeyError."""
    if key not in KHOA:
        raise KeyError(key)
    standard: Standard = getattr(import_module(f"docgen.standards.{key}"), key.upper())
    return standard


def theo_mau(mau: str) -> Standard | None:
    """The norm that gives a form its look, such as "cong-van"; None for a name of no form."""
    return next((norm for norm in map(theo_khoa, KHOA) if mau in norm.forms), None)
