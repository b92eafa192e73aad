"""The written checks: what a norm asks that is no value of a property.

A check is a function from a paper to its faults; the first line of its docstring cites its clause.
The lists of the norms are all of them, and nothing enters one by being imported. What two norms
ask alike is one function under one code, which each cites its own clause for.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.registry_hd29 import HD29
from docgen.checks.registry_nd30 import ND30

if TYPE_CHECKING:
    from docgen.checks.check import Check
    from docgen.standards.base import Standard

CHECKS: Mapping[str, tuple[Check, ...]] = MappingProxyType({"nd30": ND30, "hd29": HD29})


def checks_of(standard: Standard) -> tuple[Check, ...]:
    """The checks that hold for papers of that norm."""
    return CHECKS[standard.key]
