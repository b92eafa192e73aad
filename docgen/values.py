"""Named tuples made without what typing does for each of them. Row 0.

`typing.NamedTuple` compiles the type of every field to see that it could be one; mypy has seen it
already. For the values a plan needs, that took a twentieth of its time.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _OfFields(type):
        """Makes of a class that declares fields the named tuple of them, as typing does."""

        def __new__(mcs, name: str, bases: tuple[Any, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(mcs, name, bases, body)
            if len(bases) > 1:
                raise TypeError(f"{name} has more bases than NamedTuple: ask typing for it")
            fields = body.get("__annotations__", {})
            defaults = [body.pop(field) for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body.pop("__module__"))
            for key, value in body.items():
                setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_OfFields):
        """Base of the values that go from room to room."""


__all__ = ["NamedTuple"]
