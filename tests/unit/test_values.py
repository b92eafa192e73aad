"""Values are what typing would have made of the same declaration."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from docgen.loading.codes import Code
from docgen.values import NamedTuple


class Tin(NamedTuple):
    """How many of what."""

    so: int
    loai: str = "tin"
    don_vi: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Both on one line."""
        return f"{self.so:02d} {self.loai}"


class TypingsTin(typing.NamedTuple):
    so: int
    loai: str = "tin"
    don_vi: tuple[str, ...] = ()


def test_fields_defaults_and_docstring_are_those_declared() -> None:
    assert Tin._fields == TypingsTin._fields
    assert Tin._field_defaults == TypingsTin._field_defaults
    assert Tin.__annotations__.keys() == TypingsTin.__annotations__.keys()
    assert (Tin.__name__, Tin.__module__, Tin.__doc__) == ("Tin", __name__, "How many of what.")


def test_a_value_is_a_tuple_with_names() -> None:
    tin = Tin(2, don_vi=("VP",))
    assert tin == (2, "tin", ("VP",))
    assert tin.text == "02 tin"
    assert tin._replace(loai="bài").text == "02 bài"
    assert Tin._make([2, "bài", ()]) == tin._replace(loai="bài", don_vi=())
    assert tin._asdict() == {"so": 2, "loai": "tin", "don_vi": ("VP",)}
    assert repr(tin) == "Tin(so=2, loai='tin', don_vi=('VP',))"


def test_a_value_stays_as_it_was_made() -> None:
    with pytest.raises(AttributeError):
        Tin(2).so = 3  # type: ignore[misc] -- what mypy sees is tried here
    with pytest.raises(TypeError):
        Tin()  # type: ignore[call-arg] -- likewise
    with pytest.raises(ValueError, match="sai"):
        Tin(2)._replace(sai=3)  # type: ignore[call-arg] -- likewise
    with pytest.raises(TypeError, match="Expected 3"):
        Tin._make([2])


def test_a_value_goes_to_another_process() -> None:
    tin = Tin(2, "bài")
    assert pickle.loads(pickle.dumps(tin)) == tin  # noqa: S301 -- made on the line
    assert copy.copy(tin) == tin


def test_another_base_is_refused() -> None:
    with pytest.raises(TypeError, match="more bases"):

        class Twice(NamedTuple, typing.Generic[typing.TypeVar("T")]):  # type: ignore[misc] -- likewise
            so: int


def test_a_code_goes_to_another_process() -> None:
    code = pickle.loads(pickle.dumps(Code.TOO_BIG))  # noqa: S301 -- made on the line
    assert (code, code.exit_code) == (Code.TOO_BIG, Code.TOO_BIG.exit_code)
