"""Which lawful value a mend takes: the nearest to what stands there, then the one docgen writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.standards.base import Between

if TYPE_CHECKING:
    from docgen.standards.base import Allowed, Requirement, Value


def wanted(requirement: Requirement, value: Value, attempt: int) -> Value:
    """The value to write in the place of an unlawful one, at the first attempt or a later one."""
    return nearest(requirement.allowed, value) if attempt == 0 else requirement.choose


def nearest(allowed: Allowed, value: Value) -> Value:
    """The lawful value that differs least; of those without order, the first."""
    if isinstance(allowed, Between):
        number = float(value)
        if allowed.low is not None and number < allowed.low:
            return allowed.low
        return allowed.high if allowed.high is not None and number > allowed.high else number
    if isinstance(value, str | bool) or any(isinstance(v, str | bool) for v in allowed.values):
        return value if value in allowed.values else allowed.values[0]
    return min(allowed.values, key=lambda lawful: abs(float(lawful) - float(value)))
