"""The written checks: what a norm asks that is no value of a property.

A check is a function from a paper to its faults; the first line of its docstring cites its clause.
The lists of the norms (`registry_nd30`, `registry_hd29`) are all of them, and nothing enters one by
being imported. What two norms ask alike is one function under one code, for which each list cites
its own clause.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.checks.check import Check
    from docgen.standards.base import Standard


def checks_of(standard: Standard) -> tuple[Check, ...]:
    """The checks that hold for papers of that norm, in the order of their codes."""
    checks: tuple[Check, ...] = import_module(f"docgen.checks.registry_{standard.key}").CHECKS
    return checks
