"""The written checks: what a norm asks that is no value of a property.

A check is a function from a paper to its faults; the first line of its docstring cites its clause.
The lists of the norms (`registry_nd30`, `registry_hd29`) and the one of what is practice under each
(`registry_practice`) are all of them, and nothing enters one by being imported. What two norms ask
alike is one function under one code, for which each list cites its own clause.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from docgen.checks.registry_practice import CHECKS as PRACTICE

if TYPE_CHECKING:
    from docgen.checks.check import Check
    from docgen.standards.base import Standard

_KINDS = ("TT", "KT", "VH")  # of codes


def checks_of(standard: Standard) -> tuple[Check, ...]:
    """The checks that hold for papers of that norm, in the order of their codes."""
    own: tuple[Check, ...] = import_module(f"docgen.checks.registry_{standard.key}").CHECKS
    return tuple(sorted((*own, *PRACTICE), key=_place))


def _place(check: Check) -> tuple[int, str]:
    return _KINDS.index(check.code[:2]), check.code
