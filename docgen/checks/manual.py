"""The manual of every rule: what it asks, an example of it kept and one of it broken.

That of a written check is its docstring; that of a declared rule is made of its declaration
(`manual_declared`), so that neither can say anything else than what is checked.
"""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING

from docgen.checks.check import Check
from docgen.checks.manual_declared import Manual, manual_of_declared
from docgen.patterns import regex

if TYPE_CHECKING:
    from docgen.checks.fault import Ruling
    from docgen.standards.base import Standard

_EXAMPLE = regex(r"^(Đúng|Sai):\s*", re.MULTILINE)


def manual_of(ruling: Ruling, standard: Standard) -> Manual:
    """The manual of a rule of the norm."""
    return _written(ruling) if isinstance(ruling, Check) else manual_of_declared(ruling, standard)


def _written(check: Check) -> Manual:
    """The first line without its citation, the examples, and what stands between them."""
    parts = _EXAMPLE.split(inspect.getdoc(check.run) or "")
    examples = dict(zip(parts[1::2], map(_one_line, parts[2::2]), strict=True))
    first, _, more = parts[0].strip().partition("\n\n")
    _, _, rule = _one_line(first).partition(". ")
    return Manual(rule, examples.get("Đúng", ""), examples.get("Sai", ""), _one_line(more))


def _one_line(text: str) -> str:
    return " ".join(text.split())
