"""A line of YAML as a clerk types it, `khóa: giá trị` or `- mục`, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

ITEM = regex(r"\s*- +(?=\S)")
KEY = regex(r"\s*(?:- +)?[^\s:#\"'-][^:#\"']*:(?:\s|$)")


def line_above(lines: Sequence[str], number: int) -> str:
    """The filled line before line `number`; empty where there is none."""
    return next((line for line in reversed(lines[: number - 1]) if is_filled(line)), "")


def line_below(lines: Sequence[str], number: int) -> str:
    """The filled line after line `number`; empty where there is none."""
    return next((line for line in lines[number:] if is_filled(line)), "")


def is_filled(line: str) -> bool:
    """Whether the line says something: it is not blank and no remark."""
    return bool(line.strip()) and not line.lstrip(" ").startswith("#")


def opens(line: str) -> bool:
    """Whether a group may stand under the line."""
    return line.rstrip().endswith(":")


def content_of(line: str) -> int:
    """Where what the line says begins, after the dash of an item."""
    item = ITEM.match(line)
    return item.end() if item else indent_of(line)


def indent_of(line: str) -> int:
    """How many characters stand before what the line says."""
    return len(line) - len(line.lstrip())
