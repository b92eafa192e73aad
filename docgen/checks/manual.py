"""The manual of every rule: what it asks, an example of it kept and one of it broken.

That of a written check is its docstring; that of a declared rule is made of its declaration
(`manual_declared`), so that neither can say anything else than what is checked. Of a check two
norms share the docstring has the decree's words; what the guidance's differ in stands after them,
each with the norm in brackets: "Quy tắc (HD 29): …", "Đúng (HD 29): …", "Sai (HD 29): …".
"""

from __future__ import annotations

import inspect
import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.check import Check
from docgen.checks.manual_declared import Manual, manual_of_declared
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.checks.fault import Ruling
    from docgen.standards.base import Standard

_PART = regex(r"^((?:Quy tắc|Đúng|Sai)(?: \([^()]+\))?):\s*", re.MULTILINE)
_NORMS: Mapping[str, str] = MappingProxyType({"nd30": "NĐ 30", "hd29": "HD 29"})


def manual_of(ruling: Ruling, standard: Standard) -> Manual:
    """The manual of a rule of the norm."""
    return (
        _written(ruling, standard)
        if isinstance(ruling, Check)
        else manual_of_declared(ruling, standard)
    )


def _written(check: Check, standard: Standard) -> Manual:
    """The first line without its citation, the examples, and what stands between them."""
    first, *parts = _PART.split(inspect.getdoc(check.run) or "")
    said = dict(zip(parts[::2], map(_one_line, parts[1::2]), strict=True))
    first, _, more = first.strip().partition("\n\n")
    _, _, said["Quy tắc"] = _one_line(first).partition(". ")
    rule, good, bad = (
        said.get(f"{part} ({_NORMS[standard.key]})", said.get(part, ""))
        for part in ("Quy tắc", "Đúng", "Sai")
    )
    return Manual(rule, good, bad, _one_line(more))


def _one_line(text: str) -> str:
    return " ".join(text.split())
