"""What is declared twice: codes, names, numbers, entries of a log."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

_Item = TypeVar("_Item")


def repeated(
    items: Iterable[_Item], key: Callable[[_Item], Hashable]
) -> Iterator[tuple[_Item, _Item]]:
    """Each item whose key an earlier one has, with the first that has it."""
    first: dict[Hashable, _Item] = {}
    for item in items:
        same = key(item)
        if same in first:
            yield item, first[same]
        else:
            first[same] = item
