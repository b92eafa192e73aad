"""A mapping worked out key by key, for what has many entries of which few are asked for. Row 0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Kept(Mapping[_Key, _Value]):
    """Each value is worked out when it is first asked for, and kept."""

    def __init__(self, keys: Collection[_Key], work_out: Callable[[_Key], _Value]) -> None:
        self._keys = keys
        self._work_out = work_out
        self._made: dict[_Key, _Value] = {}

    def __getitem__(self, key: _Key) -> _Value:
        if key not in self._made:
            if key not in self._keys:
                raise KeyError(key)
            self._made[key] = self._work_out(key)
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[_Key]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
