"""Declarations as a test types them."""

from __future__ import annotations

from typing import TypeVar

from docgen.khai.record import Khai, read

_Model = TypeVar("_Model", bound=Khai)


def declared(model: type[_Model], typed: dict[str, object]) -> _Model:
    """What is typed, which has no fault."""
    value, faults = read(model, typed)
    assert faults == ()
    return value


def faults_of(model: type[Khai], typed: dict[str, object]) -> list[str]:
    """What is wrong with it, each fault with the path before it."""
    return [
        f.said if f.kind == "name" else f"{'.'.join(map(str, f.path))}{f.said or f' {f.kind}'}"
        for f in read(model, typed)[1]
    ]
