"""Named tuples made without what typing and collections do for each of them. Row 0.

`typing.NamedTuple` compiles the type of every field to see that it could be one; mypy has seen it
already. `collections.namedtuple` writes out and compiles a constructor and five methods for each;
here those of one length share what is compiled, and all share the methods. For the values a plan
needs, the two took a twelfth of its time.
"""

from __future__ import annotations

from collections import namedtuple
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import NamedTuple, Self
else:

    @cache
    def _model(length: int) -> type:
        """The named tuple of this many fields whose constructor and fields are taken over."""
        return namedtuple("Model", [f"o{number}" for number in range(length)])

    class _OfFields(type):
        """Makes of a class that declares fields the named tuple of them, as typing does."""

        def __new__(mcs, name: str, bases: tuple[Any, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(mcs, name, bases, body)
            if len(bases) > 1:
                raise TypeError(f"{name} has more bases than NamedTuple: ask typing for it")
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            model = _model(len(fields))
            getters = [vars(model)[alias] for alias in model._fields]
            code = model.__new__.__code__.replace(co_varnames=("_cls", *fields))
            made = FunctionType(code, model.__new__.__globals__, "__new__", (*defaults.values(),))
            made.__qualname__ = f"{name}.__new__"
            body |= zip(fields, getters, strict=True)
            body |= {"__slots__": (), "__new__": made, "__match_args__": fields}
            body |= {"_fields": fields, "_field_defaults": defaults}
            return type(name, (_Values,), body)

    class _Values(tuple):
        """What every named tuple can do."""

        __slots__ = ()

        @classmethod
        def _make(cls, values: Iterable[Any]) -> Self:
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changed: Any) -> Self:
            made = self._make(map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"Got unexpected field names: {list(changed)!r}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            said = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({said})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    class NamedTuple(metaclass=_OfFields):
        """Base of the values that go from room to room."""


__all__ = ["NamedTuple"]
